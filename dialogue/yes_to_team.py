"""“All right, ask finance to call me”, “pass it on, but I do not agree”: a yes to having a question taken to its team.

Nothing of the contract changes by such a request, so a reserve goes with it; for the others it is no yes.
"""

from __future__ import annotations

from dialogue import lengths
from dialogue.fuller_yes import ABOUT_LAST, TAKEN_FOR, keep_with_it, keep_words, reads_contact
from dialogue.named_wish import PASS_ON, REGISTER
from dialogue.registering import accept
from dialogue.request_kinds import ONE_AT_A_TIME
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

AFFIRM = "affirm"  # the intent
PERSON, CONTACT = "request_human", "contact"  # an intent, a topic


def agrees_to_its_team(turn: Turn) -> bool:
    """Whether a yes names the very team that the offer is for: what was offered is meant, no person beside it."""
    offer, signals = _offered(turn), turn.signals
    if offer is None or not signals.person_wanted or signals.conditional or _holds_back(turn):
        return False
    named = signals.team == offer.team
    its_team = named or (signals.team is None and signals.wish == PASS_ON)
    return its_team and _agrees(turn) and turn.intent in (*TAKEN_FOR, PERSON, *_near(turn, offer))


def agrees_with_reserve(turn: Turn) -> bool:
    """Whether a yes has a reserve behind a "but" that asks for nothing, or says by which way to answer only."""
    offer, signals = _offered(turn), turn.signals
    if offer is None or signals.hesitates or signals.person_wanted or _holds_back(turn) or not _agrees(turn):
        return False
    meant = (*TAKEN_FOR, *ABOUT_LAST, *turn.rules.leaving, *_near(turn, offer))
    if turn.intent not in meant or turn.entity("date") is not None or signals.words <= lengths.HALF_A_YES:
        return False
    if signals.conditional:
        return reads_contact(turn) and signals.on_condition is None
    return signals.but and signals.reserved


async def take_with_team(turn: Turn) -> None:
    """Register what was offered, with these words and how to be reached; a reserve is read back."""
    offer = turn.state.offer
    if offer is None:
        return
    keep_words(turn, besides=offer.asked_in)
    reserve = turn.signals.but and not reads_contact(turn)
    await accept(turn, keep_with_it(turn, offer))
    if reserve:
        turn.say("reserve-kept")


def _offered(turn: Turn) -> Offer | None:
    """The request that waits for a yes, where it changes nothing of the contract."""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    return offer if offer is not None and offer.kind not in (None, *ONE_AT_A_TIME) else None


def _agrees(turn: Turn) -> bool:
    signals = turn.signals
    in_so_many_words = signals.says_yes or signals.starts_with == "yes" or signals.wish in (PASS_ON, REGISTER)
    return in_so_many_words or (signals.agrees and AFFIRM in (turn.intent, *turn.likeliest[:1]))


def _holds_back(turn: Turn) -> bool:
    """Whether it asks something, wants something else, or may be no yes."""
    signals = turn.signals
    wants_else = signals.wants_to_leave or signals.going or signals.other_team or signals.gave_away
    refuses = signals.starts_with == "no" or signals.refuses_person or signals.stops_calls or signals.taken_back
    no_yes = (signals.declines or signals.negates_others) and signals.wish not in (PASS_ON, REGISTER)
    return signals.question or wants_else or refuses or no_yes or signals.puts_off


def _near(turn: Turn, offer: Offer) -> set[str | None]:
    """The question that is offered to be taken to the team, and that for a contact."""
    about = turn.state.about.ruling.question if turn.state.about else None
    return {about, turn.policy.requests.question_of(offer.kind), turn.rules.answers.get(CONTACT)} - {None}
