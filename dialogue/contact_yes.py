"""“Yes, call me on this number, after two”, said to an offer: the wish to be reached is the yes to it.

“Yes, talk to the team” is one to a person only, whatever else was offered.
"""

from __future__ import annotations

from dialogue.contact_wishes import CONTACT, call_to, read_back, wishes_in
from dialogue.fuller_yes import BESIDE_PERSON, keep_words
from dialogue.policy_questions import ruled_offer
from dialogue.registering import accept, ask_again
from dialogue.request_status import requested_in_product
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF, WITHDRAW
from protocol.turn import AddToRequest

# What such a message is taken for; where it is not sure, one of these must be likely.
TAKEN_FOR = ("give_contact", "affirm", "request_human", "register_request", "inform")
YES = ("affirm", "register_request")
LIKELIEST = 2
PERSON = "request_human"  # the intent


def is_yes_by_contact(turn: Turn) -> bool:
    """Whether somebody to whom a person or a request is offered says how to be reached, and asks nothing else."""
    state, signals = turn.state, turn.signals
    offer = state.offer if state.awaiting == HANDOFF else None
    if offer is None or not (turn.intent in TAKEN_FOR or _is_likely(turn)):
        return False
    refuses = signals.starts_with == "no" or signals.refuses_person or signals.stops_calls or signals.taken_back
    if refuses or signals.conditional or signals.hesitates or signals.gave_away or signals.others_number:
        return False
    if signals.question and not signals.person_wanted:
        return False
    said = wishes_in(turn)
    reached = bool(said.phone or said.email or said.hours or said.channel)
    if turn.intent == "inform" and said.phone is None:
        return False
    if offer.kind is None:
        return reached or (signals.person_wanted and turn.intent == NOT_UNDERSTOOD)
    return reached and signals.person_wanted


def agrees_to_person(turn: Turn) -> bool:
    """Whether a yes names a person, and no more, where something is to be registered or taken back."""
    state, signals = turn.state, turn.signals
    offered = state.awaiting == HANDOFF and state.offer is not None and state.offer.kind is not None
    if not (offered or state.awaiting == WITHDRAW) or not signals.person_wanted or turn.intent == PERSON:
        return False
    about = {state.about.ruling.question} if state.about else set()
    meant = turn.intent in {*TAKEN_FOR, *turn.rules.leaving, *about} or _is_likely(turn)
    if not meant or signals.registers or signals.wants_to_leave:
        return False
    if signals.refuses_person or signals.stops_calls or signals.conditional or signals.hesitates or signals.other_team:
        return False
    agrees = signals.starts_with == "yes" or signals.says_yes or turn.intent in YES
    return agrees and (signals.question or not _says_how(turn))


def _says_how(turn: Turn) -> bool:
    said = wishes_in(turn)
    return bool(said.phone or said.email or said.hours or (said.channel and said.channel != "phone"))


async def call_and_ask_again(turn: Turn) -> None:
    """Call the person; nothing is registered or taken back, and the question for it stays."""
    state = turn.state
    waits = state.awaiting, state.offer, state.withdrawing
    call_to(turn)
    state.awaiting, state.offer, state.withdrawing = waits
    ask_again(turn, lead=BESIDE_PERSON)


def _is_likely(turn: Turn) -> bool:
    return turn.intent == NOT_UNDERSTOOD and bool({*turn.likeliest[:LIKELIEST]} & {*TAKEN_FOR[:3]})


async def _late_contact(turn: Turn) -> Offer | None:
    """The contact that is overdue, while something else is offered: a call that is wished for is that one."""
    state, contact, before = turn.state, turn.rules.answers.get(CONTACT), turn.state.about
    other = state.offer is not None and state.offer.kind is not None and (before and before.ruling.question) != contact
    if contact is None or not other or turn.signals.says_yes or turn.contract is None:
        return None
    offer = await ruled_offer(turn, contact)
    if offer is not None and (await requested_in_product(turn))[1]:
        return offer
    state.about = before
    return None


async def take_yes_by_contact(turn: Turn) -> None:
    """Call the person, or register what was offered where the message begins with a yes, and read back what is noted.

    A person asked for beside the offer of a request is called, and what was offered is still asked.
    """
    state, offer = turn.state, turn.state.offer
    if offer is None:
        return
    agrees = (turn.signals.starts_with == "yes" or turn.signals.says_yes) and turn.intent != PERSON
    if late := await _late_contact(turn):
        state.let_go, offer = offer, late
    elif offer.kind is not None and not agrees:
        await call_and_ask_again(turn)
        return
    said = wishes_in(turn)
    state.contact = state.contact.then(said)
    if said:
        turn.effect(AddToRequest(None, said))
    keep_words(turn, besides=offer.asked_in)
    await accept(turn, offer)
    if offer.kind is None:
        read_back(turn)
