"""“Yes, register all of that”, where a wish to leave is offered with a person for what happened beside it: both."""

from __future__ import annotations

from dialogue.handover import open_case
from dialogue.named_wish import REGISTER
from dialogue.policy_questions import ruled_offer
from dialogue.registering import accept
from dialogue.request_kinds import LEAVING
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

REPORT = "report_"  # begins the questions that report what happened


def wants_all(turn: Turn) -> bool:
    """Whether a yes names all of it, or the person, too."""
    state, signals = turn.state, turn.signals
    offer = state.offer if state.awaiting == HANDOFF else None
    if offer is None or offer.kind not in LEAVING or _beside(turn) is None or turn.contract is None:
        return False
    unsure = signals.question or signals.conditional or signals.hesitates or signals.but or signals.taken_back
    refuses = signals.starts_with == "no" or signals.refuses_person or signals.declines
    agrees = signals.says_yes or signals.starts_with == "yes" or signals.wish == REGISTER
    both = signals.both or (signals.person_wanted and signals.registers)
    return agrees and both and not (unsure or refuses)


async def take_all(turn: Turn) -> None:
    """The person is called for what happened, and the wish is registered; why they leave is not asked then."""
    state, offer, person = turn.state, turn.state.offer, _beside(turn)
    if offer is None or person is None:
        return
    about = state.about
    await ruled_offer(turn, f"{REPORT}{person.reason}")
    open_case(turn, person)
    state.about, state.reason_asked = about, True
    await accept(turn, offer)


def _beside(turn: Turn) -> Offer | None:
    """The person offered for something that happened, neither called nor declined yet."""
    state, person = turn.state, turn.state.pressing
    reported = person is not None and f"{REPORT}{person.reason}" in turn.policy.questions
    if person is None or not reported or state.case_open or person.reason in state.declined:
        return None
    return person
