"""What is said against an offer that waits: that it is nonsense, or that only something else is to be asked."""

from __future__ import annotations

from dialogue.fuller_yes import keep_words
from dialogue.handover import ask, own_offer, propose, question_of, team_name
from dialogue.named_wish import NOT_COVERED
from dialogue.policy_questions import ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.state import Offer
from dialogue.stories import let_go
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

LOWER = "lower_payments"  # the kind of an offer that nobody asked for in these words
AMOUNT = "amount"  # what is asked of the last answer
AGREEING = ("affirm", NOT_UNDERSTOOD)
OBJECTING = ("correct_assistant", "complain", "deny", "doubt", "ask_why", "ask_explain", NOT_UNDERSTOOD)


def wants_only_to_know(turn: Turn) -> bool:
    """“Yes, but it is to know the notice, not to cancel”, said to the offer to cancel: another request is meant."""
    offer, signals = _waiting(turn), turn.signals
    if offer is None or offer.kind not in LEAVING or signals.question or signals.supposed:
        return False
    if _names_only_other(turn):
        return True
    if not signals.only_asked:
        return False
    asks = signals.starts_with == "yes" or signals.wish is not None
    return asks and signals.wish != "refuse" and _asked(turn) is not None


async def offer_to_ask(turn: Turn) -> None:
    """The question itself is offered to be taken to its team; leaving is let go."""
    state, question = turn.state, _asked(turn)
    if state.offer is not None:
        let_go(turn, state.offer)
    state.wished, state.reason_due = None, False
    offer = await ruled_offer(turn, question or "")
    if offer is None or offer.kind in LEAVING:
        offer = Offer(own_offer(turn, "requested").team, NOT_COVERED, kind="other")
    keep_words(turn)
    propose(turn, offer, lead="consent-again")


def objects_to_offer(turn: Turn) -> bool:
    """“Longer, when I want to pay less? You are joking”, said to the offer of just that."""
    offer, signals = _waiting(turn), turn.signals
    if offer is None or offer.kind != LOWER or not signals.objects or signals.wish is not None:
        return False
    return turn.intent in (*OBJECTING, turn.policy.requests.question_of(LOWER))


async def put_aside(turn: Turn) -> None:
    """It is put aside, and not named once more: that no other way is written, and who could know one."""
    state = turn.state
    offer = state.offer
    if offer is None:
        return
    let_go(turn, offer)
    person = Offer(offer.team, "requested")
    keep_words(turn)
    said = turn.write("offer-objected", team=team_name(turn, offer.team))
    ask(turn, person, f"{said} {question_of(turn, person)}")


def _waiting(turn: Turn) -> Offer | None:
    return turn.state.offer if turn.state.awaiting == HANDOFF else None


def _names_only_other(turn: Turn) -> bool:
    """“Only the amount, ask them”, where leaving is offered behind both answers."""
    signals = turn.signals
    agrees = turn.intent in AGREEING and signals.only and signals.says_more and signals.agrees
    names = signals.follow_up == AMOUNT or signals.on_condition is not None or bool(signals.topics)
    return agrees and names and not (signals.of_leaving or turn.understood.wanted) and bool(_answered_beside(turn))


def _answered_beside(turn: Turn) -> list[str]:
    return [each for each in turn.state.answered if each not in turn.rules.leaving and each in turn.policy.questions]


def _asked(turn: Turn) -> str | None:
    """The question that is to be asked, where the message names one besides leaving."""
    known = turn.policy.questions
    beside = _answered_beside(turn) if _names_only_other(turn) else []
    likely = [turn.signals.topic, *turn.signals.topics, *beside, *turn.likeliest]
    return next((each for each in likely if each in known and each not in turn.rules.leaving), None)
