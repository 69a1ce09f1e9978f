"""Why the customer leaves: asked once, after the answer, never needed; kept as a code."""

from __future__ import annotations

from dialogue.handover import Offer, propose
from dialogue.state import REASON
from dialogue.turn import Turn

CODES = ("price", "not_used", "missing_feature", "competitor", "closing", "technical", "support", "other")


def ask_reason(turn: Turn) -> None:
    """The optional question, if a cancellation was answered and it was not asked before."""
    dialogue = turn.dialogue
    if not dialogue.reason_due or dialogue.reason_asked or dialogue.reason_known:
        return
    buttons = [turn.button(f"why-{code}", "state_reason", reason=code) for code in CODES]
    turn.say("ask-reason", kind="question", buttons=[*buttons, turn.button("button-skip", "deny")])
    dialogue.awaiting, dialogue.reason_asked, dialogue.reason_due = REASON, True, False


def keep_reason(turn: Turn, code: str) -> None:
    """Asks the front desk to keep it; the customer's own words are in its log."""
    turn.effect("record_reason", code=code)
    turn.dialogue.reason_known = True
    turn.dialogue.awaiting = None


def take_reason(turn: Turn, code: str) -> None:
    """Thanks, and the one neutral proposal a clause allows, if none was made and no case is open."""
    dialogue = turn.dialogue
    after_an_answer = bool(dialogue.answered)
    keep_reason(turn, code)
    offer = _neutral_offer(turn, code)
    if dialogue.case_open:
        turn.say("reason-kept-case")
    elif offer and not dialogue.neutral_offer_made:
        dialogue.neutral_offer_made = True
        propose(turn, offer, lead="reason-kept")
    elif after_an_answer:
        turn.say("reason-kept")
    else:
        questions = ("cancel_contract", "reduce_payments")
        buttons = [turn.button(f"button-{question}", question) for question in questions]
        turn.say("reason-heard", buttons=[*buttons, turn.button("button-team", "request_human")])


def _neutral_offer(turn: Turn, code: str) -> Offer | None:
    """RT-2: a longer agreement, when the price is the reason. CA-6, CA-10: specialists look at the case."""
    priority = "high" if turn.tone else "normal"
    if code == "closing" or not turn.dialogue.answered:
        return None
    if turn.provider.id == "conta_azul":
        # Any hand-over there is one to those specialists: who has said no is not asked again.
        return None if turn.dialogue.declined else Offer("renewals", "specialists", priority)
    return Offer("renewals", "longer_term", priority) if code == "price" else None
