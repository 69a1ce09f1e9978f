"""The customer tells what the assistant asked for (day, amount, who said it): the words go with the request."""

from __future__ import annotations

from dialogue import lengths
from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.request_words import short
from dialogue.several_answers import is_report
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest

TELLS = ("inform", NOT_UNDERSTOOD)  # a statement taken for one of these, after such a question, answers it
FACTS = ("who", "proof")  # details that ask nothing, whatever the message was taken for
KEEP_OWN = ("affirm", "deny", "request_human", "correct_assistant", "keep_contract", "withdraw_request", "give_contact")


def tells_detail(turn: Turn) -> bool:
    """Whether a statement tells more of what happened, while it is offered to be taken to a team or was."""
    signals = turn.signals
    if _reported(turn) is None or turn.tone or signals.question or signals.words > lengths.DETAIL or not signals.words:
        return False
    tells = signals.detail is not None or turn.entity("date") is not None  # "no, it was on the 19th" corrects
    if signals.starts_with and not (signals.starts_with == "no" and tells and turn.intent in TELLS):
        return False
    if signals.going or signals.wants_to_leave or signals.taken_back or signals.returns:
        return False
    if turn.entity("contract_number") or turn.entity("phone") or turn.entity("email"):
        return False
    if turn.intent in TELLS or (signals.detail in FACTS and turn.intent not in KEEP_OWN):
        return True
    reports_again = turn.intent == _reported(turn) and turn.state.awaiting == HANDOFF
    return reports_again and (signals.detail is not None or turn.entity("date") is not None)


async def keep_detail(turn: Turn) -> None:
    """Add it to the request, or to the one that is offered, which is named and asked for once more."""
    reported = _reported(turn)
    request = next((each for each in turn.requests if each.about == reported), None)
    offer = turn.state.offer
    if request is not None:
        turn.effect(AddToRequest(request.number))
        turn.say("request-added", **short(turn, request))
    elif offer is not None:
        turn.state.unsure = 0
        keep_words(turn, besides=offer.asked_in)
        propose(turn, offer, said=turn.write("detail-person" if offer.kind is None else "detail-kept"))


def _reported(turn: Turn) -> str | None:
    """The report that the last answer took up, while its request is open or offered; not an emergency, whose next
    message may change what helps."""
    state = turn.state
    answered = [*state.answered, *([state.about.ruling.question] if state.about else [])]
    about = next((question for question in answered if is_report(turn, question)), None)
    if about is None or about in turn.policy.requests.persons:
        return None
    waits: Offer | None = state.offer if state.awaiting == HANDOFF else None
    offered = waits is not None and state.about is not None and state.about.ruling.question == about
    return about if offered or any(each.about == about for each in turn.requests) else None
