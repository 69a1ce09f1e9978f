"""Why the customer leaves: asked once, after the answer, never needed; kept as a code."""

from __future__ import annotations

from dialogue.again import stands
from dialogue.clarify import clarify
from dialogue.handover import propose
from dialogue.menu import main_questions, person_button
from dialogue.request_kinds import LEAVING
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.turn import Turn
from dialogue.urgency import of_tone
from protocol.awaiting import REASON
from protocol.turn import RecordReason, RegisterRequest
from retention.codes import LEAVING_REASONS

STAYING = ("undo", "lower_payments")  # kinds of request of customers who do not leave
SHOWN = ("price", "not_used", "competitor", "technical", "other")  # as buttons


def ask_reason(turn: Turn) -> None:
    """The optional question, once, behind the receipt of a wish to leave; no reason is known, and nobody is upset."""
    state = turn.state
    kinds = [effect.kind for effect in turn.effects if isinstance(effect, RegisterRequest)]
    due = any(kind in LEAVING for kind in kinds) or (state.reason_due and bool({*kinds} - {*STAYING}))
    if not due or state.reason_asked or state.reason_known or state.upset_acknowledged:
        return
    buttons = [turn.button(f"why-{code}", "state_reason", reason=code) for code in SHOWN]
    turn.say("ask-reason", kind="question", buttons=[*buttons, turn.button("button-skip", "deny")])
    state.awaiting, state.reason_asked, state.reason_due = REASON, True, False


def keep_reason(turn: Turn, code: str) -> None:
    """Ask the front desk to keep it; the customer's own words are in its log."""
    turn.effect(RecordReason(code))
    turn.state.reason_known = True
    turn.state.awaiting = None


def take_reason(turn: Turn, code: str) -> None:
    """Thanks, and the one neutral proposal a clause allows, if none was made and no case is open."""
    state = turn.state
    after_an_answer = bool(state.answered)
    keep_reason(turn, code)
    offer = _neutral_offer(turn, code)
    if state.case_open:
        turn.say("reason-kept-case")
    elif offer and not state.neutral_offer_made:
        state.neutral_offer_made = True
        propose(turn, offer, lead=f"heard-{code}")
    elif after_an_answer:
        turn.say(f"heard-{code}")
    else:
        heard = turn.write(f"heard-{code}")
        turn.say("reason-heard", heard=heard, buttons=[*main_questions(turn)[:2], person_button(turn)])


def take_stated_reason(turn: Turn) -> None:
    """A reason was stated or its button pressed; a question is no answer to "why"."""
    chosen, stated = turn.entity("reason"), turn.signals.reason
    if turn.signals.question and not stated:
        clarify(turn)
        return
    request = next((each for each in turn.requests if each.kind in LEAVING), None)
    if request is not None and turn.signals.going:  # "we closed, we must end it": wished for once more
        stands(turn, request)
        return
    take_reason(turn, str(chosen) if chosen in LEAVING_REASONS else stated or "other")


def _neutral_offer(turn: Turn, code: str) -> Offer | None:
    """The one that the company's files allow after that reason."""
    offered = turn.rules.offer_after(code, declined=bool(turn.state.declined))
    if offered is None or not turn.state.answered or HARDSHIP in turn.state.acknowledged:
        return None
    handoff = offered.handoff
    return Offer(handoff.team, handoff.reason, of_tone(turn), offered.kind)
