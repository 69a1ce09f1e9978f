"""An explicit wish that something be registered, noted or done: with or without an offer that waits for an answer."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.handover import own_offer, propose
from dialogue.menu import person_button
from dialogue.policy_questions import ruled_offer
from dialogue.registering import accept, ask_for_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_words import short
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest
from retention.codes import PERSON_REASONS

ANYTHING = (*PERSON_REASONS, "corrected")  # why a person is offered without a topic


async def register_wish(turn: Turn) -> None:
    """Register what was offered, what the message names or what the last answer was about; else ask what."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    if turn.contract is None and not (waits and waits.kind):
        # Of a stranger nothing is registered: the person offered for a topic takes it.
        topical = waits is not None and waits.reason not in ANYTHING
        if waits and topical and not (turn.signals.wants_to_leave or turn.signals.question or turn.signals.reserved):
            await accept(turn, waits)
        else:
            ask_for_contract(turn)
        return
    if turn.signals.both and waits and names_another_act(turn) and not (turn.signals.question or turn.signals.reserved):
        await accept(turn, waits)  # "register both, that and that I leave"
    offer = await _meant(turn)
    if offer is not None and _never_named(turn, offer):
        _ask_what(turn)
    elif offer is not None and (turn.signals.question or turn.signals.reserved):
        propose(turn, offer)  # "can you register it?", "register it if ...": asked back, never done
    elif offer is not None:
        named = turn.signals.wants_to_leave and offer.kind in LEAVING
        await accept(turn, replace(offer, asked_in=turn.message) if named else offer)
    elif turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))
    else:
        _ask_what(turn)


def _never_named(turn: Turn, offer: Offer) -> bool:
    """Whether neither an offer nor the message names it: an answer alone is nothing that could be registered."""
    waits = turn.state.offer is not None and turn.state.offer.kind is not None
    return offer.kind in (None, "other") and not waits and _named(turn) is None and turn.state.let_go is None


def names_another_act(turn: Turn) -> bool:
    """Whether they ask to leave while something else is offered: a yes to that would register what nobody meant."""
    offer = turn.state.offer
    return turn.signals.wants_to_leave and offer is not None and offer.kind not in (None, *LEAVING)


async def _meant(turn: Turn) -> Offer | None:
    """The offer that waits; what the message or its button names; what the last answer was about."""
    state = turn.state
    let_go = state.let_go if state.let_go and state.let_go.kind in LEAVING else None
    own = turn.signals.own_request and let_go is not None  # "my request" is the wish, not a question in between
    other = state.offer is not None and state.offer.kind == "other"
    if state.offer and state.offer.kind and not names_another_act(turn) and not (own and other):
        return state.offer
    question = _named(turn)
    if question is None and own and let_go:
        question = turn.policy.requests.question_of(let_go.kind)
    if question is None and not turn.requests:
        question = turn.policy.requests.question_of(state.let_go.kind) if state.let_go else None
        question = question or (state.about.ruling.question if state.about else None)
    if question is None:
        return None
    asked_in = state.asked_in if question == (state.about.ruling.question if state.about else None) else None
    if state.let_go and turn.policy.requests.question_of(state.let_go.kind) == question:
        asked_in = state.let_go.asked_in
    offer = await ruled_offer(turn, question) or own_offer(turn, "cancellation_request")
    return replace(offer, asked_in=asked_in)


def _named(turn: Turn) -> str | None:
    chosen = turn.entity("about")
    if chosen is not None:
        return str(chosen)
    named = [question for question in turn.questions if question in turn.policy.requests.named]
    if named:
        return named[0]
    asks_to_leave = turn.signals.wants_to_leave and not turn.signals.taken_back
    open_already = any(request.kind in LEAVING for request in turn.requests)
    return next(iter(turn.rules.leaving), None) if asks_to_leave and not open_already else None


def _ask_what(turn: Turn) -> None:
    choices = turn.policy.requests.choices
    buttons = [turn.button(f"button-{question}", "register_request", about=question) for question in choices]
    turn.state.await_nothing()
    turn.say("register-what", kind="question", buttons=[*buttons, person_button(turn)])
