"""How an answer ends: with the one proposal that it calls for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace as with_parts

from dialogue.handover import broken_promise, own_offer, propose, propose_other_team
from dialogue.menu import person_button
from dialogue.request_kinds import LEAVING, named, same_request
from dialogue.ruling_words import ruling_object
from dialogue.several_answers import PRICE
from dialogue.standing_wish import show_way_out
from dialogue.state import Offer
from dialogue.stories import only_supposes
from dialogue.turn import Turn
from dialogue.urgency import of_conversation
from dialogue.weighing import runs_out_soon
from protocol.handover import Priority
from protocol.request import RequestKind
from retention import Ruling
from retention.codes import LATE_CONTACT
from retention.table import HIGH

NOT_COVERED = "not_covered"
PART = "part"  # a topic
MOST_BESIDE = 2  # questions of which the amount is one: among more, leaving is what they are about
SETTLEMENT: RequestKind = "settlement_amount"


def close(turn: Turn, questions: Sequence[str], offer: Offer | None) -> None:
    """The one proposal after the answers."""
    state = turn.state
    declined = offer is not None and bool({offer.reason, offer.kind} & set(state.declined))
    if offer and offer.kind and turn.contract is not None:
        _with_request(turn, offer, declined=declined)
        if declined:
            show_way_out(turn, offer)
        return
    if state.case_open and offer and state.case_teams and offer.team not in state.case_teams:
        if not declined:
            propose_other_team(turn, offer)
    elif state.case_open and (turn.rules.answers.get("contact") in questions or (offer and not state.case_mentioned)):
        turn.say("already-with-team")
        state.case_mentioned = True
    if offer and not state.case_open and not declined:
        propose(turn, offer)
    show_way_out(turn, state.let_go)


def lead_to_a_person(turn: Turn) -> None:
    """Nothing more can be asked of a contract that is over: put the button for a person under the last message."""
    if turn.messages and not turn.messages[-1].buttons and not turn.state.case_open:
        turn.messages[-1] = with_parts(turn.messages[-1], buttons=(person_button(turn),))


def offer_of(turn: Turn, rulings: Sequence[Ruling]) -> tuple[Offer | None, Ruling]:
    """The one proposal of an answer, and the ruling that it is about. The most urgent goes first, then what the wish to
    leave needs, then the rulings' own proposals in their order.
    """
    priority = of_conversation(turn)
    found = [(offer, ruling) for ruling in rulings if (offer := _offer_for(turn, ruling, priority))]
    if not found:
        return (own_offer(turn, "upset", priority) if turn.tone else None), rulings[0]
    price = [each for each in found if each[1].question == turn.rules.answers.get(PRICE)]
    found = price if price and turn.signals.or_else else found
    amount = turn.policy.requests.question_of(SETTLEMENT)
    both = only_supposes(turn) and len(rulings) <= MOST_BESIDE
    asked = [each for each in found if each[1].question == amount] if both else []
    part = turn.rules.answers.get(PART)
    # "take one van out and pay for three": the part is the wish, what is paid then only follows from it
    of_part = [each for each in found if each[1].question == part] if turn.questions[:1] == [part] else []
    leaves = any(each[1].question in turn.rules.leaving for each in found)
    found = of_part if of_part and not leaves else found
    found = asked or found  # "and if we stopped in March, what would it cost?": the amount, which is no leaving
    offer, ruling = min(found, key=lambda each: _lightness(turn, *each))
    if any(_presses(turn, each) for each in rulings):  # what is reported beside it has both seen to first
        offer = with_parts(offer, priority=HIGH)
    if ruling.handoff:
        turn.state.neutral_offer_made |= turn.rules.is_after_reason(ruling.handoff)
    return offer, ruling


def _offer_for(turn: Turn, ruling: Ruling, priority: Priority) -> Offer | None:
    """What the ruling asks for, or the wish to leave behind its question."""
    if ruling.handoff:
        return Offer(ruling.handoff.team, ruling.handoff.reason, "high" if _presses(turn, ruling) else priority)
    if _wishes_to_leave(turn, ruling) and ruling.situation not in turn.policy.situations.settled:
        # a customer who was kept waiting once is not put in line again
        late = broken_promise(turn, ruling.facts) is not None
        goes_first = late and LATE_CONTACT in turn.rules.urgent
        return own_offer(turn, "cancellation_request", "high" if goes_first else priority)
    if ruling.situation in turn.policy.situations.behind and "remaining_payments" in ruling.facts:
        return own_offer(turn, "record_out_of_date", priority)  # its answer is only of what the record still shows
    return None


def _lightness(turn: Turn, offer: Offer, ruling: Ruling) -> tuple[bool, bool, bool, bool, bool]:
    """For sorting: the offer with the least value is proposed, of equal ones the first."""
    kind = named(turn, offer, ruling.question, ruling_object(ruling).facts).kind
    presses = _presses(turn, ruling)
    person, soon = presses and kind is None, runs_out_soon(turn, ruling, kind)
    return not person, not soon, not presses, ruling.question not in turn.rules.leaving, kind == "other"


def _presses(turn: Turn, ruling: Ruling) -> bool:
    return turn.rules.priority_of(ruling.handoff) == HIGH


def _with_request(turn: Turn, offer: Offer, *, declined: bool) -> None:
    """Propose the offer, unless a request for the same is open: then that request is named, once."""
    state = turn.state
    same = same_request(turn.requests, offer.kind or "other", state.about.ruling.question if state.about else None)
    if same is not None:
        if not state.case_mentioned:
            turn.say("already-registered", number=same.number)
            state.case_mentioned = True
    elif not declined:
        propose(turn, offer)


def _wishes_to_leave(turn: Turn, ruling: Ruling) -> bool:
    """Whether a wish to leave stands behind the question, although its row asks for no hand-over."""
    if ruling.question in turn.rules.leaving:
        return True
    if ruling.situation is None or ruling.certainty == NOT_COVERED:
        return False
    return turn.policy.requests.kind_of(ruling.question, ruling_object(ruling).facts, turn.today) in LEAVING
