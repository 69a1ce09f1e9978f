"""Registering what the customer asks for: the offer that names it, and the effect once they have agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from dialogue import lengths
from dialogue.handover import open_case, promised, propose
from dialogue.hints import NOT_IN_CHARGE
from dialogue.leaving_reason import ask_reason
from dialogue.menu import person_button
from dialogue.my_request import ask_about_withdrawing, withdraw
from dialogue.not_registered import offer_left_over
from dialogue.policy_questions import ruled, ruled_offer
from dialogue.request_kinds import LEAVING, needs_contract, replaced_by, same_request
from dialogue.request_words import short
from dialogue.ruling_words import ruling_object
from dialogue.running_days import deadline_beside, running_deadline
from dialogue.state import About, Offer
from dialogue.stories import close_story, sentences_for
from dialogue.turn import Turn
from dialogue.urgency import presses
from protocol.awaiting import CODE, HANDOFF, NUMBER, WITHDRAW
from protocol.handover import Handover, RulingObject
from protocol.request import ContactWishes, RunningDeadline
from protocol.turn import AddToRequest, RegisterRequest

NO_CODE = "not_identified"  # why a person is offered to who cannot prove who they are


def is_plain_yes(turn: Turn) -> bool:
    """Whether a yes is nothing but that: a button, a thumb, a few words without question, condition or "but"."""
    signals = turn.signals
    if signals.words == 0:
        return True
    agrees = signals.agrees or signals.words <= lengths.UNKNOWN_YES  # "I am only the accountant" agrees to nothing
    return (
        agrees
        and not (signals.question or signals.reserved or signals.hesitates or signals.names_law or turn.entity("date"))
        and signals.words <= lengths.PLAIN_YES
    )


async def accept(turn: Turn, offer: Offer) -> None:
    """The customer agreed to what the offer named."""
    if turn.contract is None and needs_contract(offer.kind):
        ask_for_contract(turn)
    elif turn.contract is None and offer.kind is not None:
        open_case(turn, replace(offer, kind=None))
    else:
        await _take(turn, offer)
        if not await offer_left_over(turn):
            ask_reason(turn)


async def accept_all(turn: Turn, offers: Sequence[tuple[Offer, About | None]]) -> None:
    """The customer wished for all of these, each with its ruling; what is open already is joined."""
    for offer, about in offers:
        turn.state.about = about
        question = about.ruling.question if about else None
        same = same_request(turn.requests, offer.kind, question) if offer.kind else None
        if same is None:
            await _take(turn, offer)
            continue
        turn.effect(AddToRequest(same.number))
        turn.say("request-added", **short(turn, same))
    if not await offer_left_over(turn):
        ask_reason(turn)


async def _take(turn: Turn, offer: Offer) -> None:
    if offer.kind is None:
        open_case(turn, offer)
    else:
        await _register(turn, offer)


def ask_again(turn: Turn, lead: str = "consent-again") -> None:
    """It was no plain yes: nothing is registered or taken back, and the same is asked once more.

    lead: key of the sentence that says so, before what is asked.
    """
    state = turn.state
    if state.awaiting == WITHDRAW:
        request = next((each for each in turn.requests if each.number == state.withdrawing), None)
        if request is None:
            withdraw(turn)  # which says that there is none
        else:
            ask_about_withdrawing(turn, request)
    elif state.offer is not None:
        propose(turn, state.offer, lead=lead)


def ask_for_contract(turn: Turn) -> None:
    """Nothing is registered for a contract nobody has proven: its number, or a person."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    needed = state.about is not None and state.about.ruling.question in turn.policy.requests.persons
    if waits is not None and waits.kind is None and (needed or waits.reason == NO_CODE):  # the code is asked of nobody
        propose(turn, waits, lead="register-by-person")
        return
    state.pending = state.pending or [*turn.rules.leaving[:1]]
    state.await_nothing()
    state.awaiting = CODE if state.number else NUMBER
    turn.say(
        f"register-needs-{state.awaiting}",
        kind="question",
        example=turn.provider.number.example,
        buttons=[person_button(turn)],
    )


async def _as_it_can_be_done(turn: Turn, offer: Offer, deadline: RunningDeadline) -> RunningDeadline:
    """The deadline; whether the customer can act in the product is decided by the ruling on the wish itself, also where
    the request came from another question, and by who they are."""
    menu, about = deadline.menu, turn.state.about
    wish = turn.policy.requests.question_of(offer.kind) if offer.kind in LEAVING else None
    if not menu and wish is not None and about is not None and about.ruling.question != wish:
        path = running_deadline(ruling_object((await ruled(turn, wish))[0]), turn.today, turn.language)
        menu = path is not None and path.menu
    record = about.snapshot.record if about is not None and about.snapshot is not None else {}
    customer = record.get("customer")
    user = isinstance(customer, Mapping) and customer.get("role") == "user"
    return replace(deadline, menu=menu, administrator=user or NOT_IN_CHARGE in turn.state.acknowledged)


async def _register(turn: Turn, offer: Offer) -> None:
    """Ask the front desk to register it, with today's ruling and the record of the same read."""
    state = turn.state
    about = state.about
    if about is not None and about.ruling.on != turn.today:
        await ruled_offer(turn, about.ruling.question)
        about = state.about
    ruling = about.ruling if about else None
    # Who wants to stay has nothing to cancel by a day.
    deadline = None if offer.kind == "undo" else running_deadline(ruling, turn.today, turn.language)
    urgent = deadline is not None and presses(turn, deadline)
    if deadline is None and offer.kind not in (*LEAVING, "undo"):
        deadline = await deadline_beside(turn)
    deadline = await _as_it_can_be_done(turn, offer, deadline) if deadline else None
    handover = Handover(
        team=offer.team,
        reason=offer.reason,
        priority="high" if urgent else offer.priority,
        question=ruling.question if ruling else None,
        ruling=ruling,
        contact_by=promised(turn, offer, ruling),
        snapshot=about.snapshot if about else None,
    )
    assert offer.kind is not None  # noqa: S101  accept() has looked
    wished = state.wished if offer.kind in LEAVING else None
    follows = replaced_by(turn.requests, offer.kind)
    turn.effect(
        RegisterRequest(
            kind=offer.kind,
            handover=handover,
            lead="\n\n".join(message.text for message in turn.messages),
            asked_in=offer.asked_in or turn.message,
            details_in=_details(turn, offer, ruling),
            asked_day=wished or state.asked_day,
            wished=wished,
            deadline=deadline,
            contact=state.contact,
            replaces=follows.number if follows else None,
        )
    )
    turn.messages.clear()
    state.contact, state.details_in, state.details_about = ContactWishes(), [], None
    close_story(turn, ruling.question if ruling else None)
    state.answered = [ruling.question] if ruling else state.answered  # "sure?" behind the receipt is about this
    state.case_teams = [*(state.case_teams if state.case_open else []), offer.team]
    state.person_called = state.case_open and state.person_called
    state.case_open, state.case_new = True, True
    state.await_nothing()


def _details(turn: Turn, offer: Offer, ruling: RulingObject | None) -> tuple[int, ...]:
    """The numbers of the messages that tell more of what is registered, not of another topic."""
    state = turn.state
    about = ruling.question if ruling else None
    leaving = offer.kind in LEAVING and state.details_about in turn.rules.leaving
    own = state.details_in if leaving or state.details_about in (None, about) else []
    return sentences_for(turn, about, own, offer.asked_in or turn.message)
