"""What the customer wished for and no request is about: asked about, or left over behind another receipt, it is named
as not registered, and offered."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.handover import propose
from dialogue.policy_questions import ruled_offer
from dialogue.request_kinds import LEAVING, replaced_by
from dialogue.request_words import short
from dialogue.state import Offer
from dialogue.stories import leaving_questions, messages_of, only_supposes
from dialogue.turn import Turn
from protocol.request import RequestKind
from protocol.turn import AddToRequest, RegisterRequest

REFUND: RequestKind = "refund"
ANSWER: RequestKind = "other"  # a wish for an answer only
STAYS: RequestKind = "undo"
# Topics that are wishes of their own, though a team is only asked to answer on them.
WISHED = ("transfer", "part", "privacy")


def named_wish(turn: Turn) -> str | None:
    """The wish that a question about requests names: money back, that it does not renew, or to leave."""
    signals, requests = turn.signals, turn.policy.requests
    refund, stop = requests.question_of(REFUND), requests.question_of("stop_renewal")
    if refund is not None and refund in signals.topics:
        return refund
    if signals.renews and not signals.leaving:
        return stop
    named = signals.wants_to_leave or signals.own_leaving or (signals.going and not only_supposes(turn))
    said = any(messages_of(turn, each) for each in leaving_questions(turn))
    # other words of leaving may be of anything, where nobody spoke of it before
    leaves = named or (said and (signals.of_leaving or signals.leaving))
    return next(iter(turn.rules.leaving), None) if leaves else None


def own_wishes(turn: Turn) -> set[str]:
    """The questions that are wishes of their own, though a team is only asked to answer them."""
    answers = turn.rules.answers
    return {answers[topic] for topic in WISHED if topic in answers}


def _said_and_named(turn: Turn) -> str | None:
    """“And the transfer?”: said before, and offered then."""
    named = {*turn.signals.topics, *turn.questions, *turn.likeliest[:1]} & own_wishes(turn)
    return next((story.about for story in turn.state.stories if story.about in named), None)


async def offer_missing(turn: Turn) -> bool:
    """“And my termination, is it noted?”, where only something else is registered: no, and it is offered."""
    question = named_wish(turn) or _said_and_named(turn)
    if not turn.requests or question is None or turn.contract is None:
        return False
    kinds = {each.kind for each in turn.requests}
    if (kinds & {*LEAVING, STAYS} and question not in own_wishes(turn)) or any(
        each.about == question for each in turn.requests
    ):
        return False
    offer = await _offer(turn, question)
    if offer is None:
        return False
    propose(turn, offer, said=turn.write("status-other", **short(turn, turn.requests[0])))
    return True


async def offer_left_over(turn: Turn) -> bool:
    """Behind a receipt: a wish of before that nobody declined and no request is about is offered once more."""
    registered = [effect.kind for effect in turn.effects if isinstance(effect, RegisterRequest)]
    joined = any(
        isinstance(effect, AddToRequest) and effect.number for effect in turn.effects
    )  # else: how to be reached
    if not registered or joined or turn.state.awaiting is not None or turn.signals.only or turn.understood.unwanted:
        return False
    taken = {*registered, *(each.kind for each in turn.requests)}
    for story in reversed(turn.state.stories):
        if story.about not in turn.policy.requests.named and story.about not in own_wishes(turn):
            continue
        offer = await _offer(turn, story.about, registered[0])
        if offer is None or offer.kind in taken - {ANSWER} or {offer.kind, offer.reason} & {*turn.state.declined}:
            continue
        asked_only = story.about not in leaving_questions(turn)  # “until when?” is not that they leave
        if offer.kind in LEAVING and (asked_only or {*LEAVING, STAYS} & taken):
            continue
        propose(turn, offer, lead="left-unregistered")
        return True
    return False


async def _offer(turn: Turn, question: str, beside: RequestKind | None = None) -> Offer | None:
    """What today's ruling offers for it, with the message that spoke of it; None where it only offers an answer, or
    would take the place of what was registered just now."""
    before = turn.state.about
    offer = await ruled_offer(turn, question)
    follows = replaced_by(turn.requests, offer.kind) if offer and offer.kind else None
    answers = offer is not None and offer.kind == ANSWER and question not in own_wishes(turn)
    if offer is None or offer.kind is None or answers or (beside and follows):
        turn.state.about = before
        return None
    return replace(offer, asked_in=next(iter(messages_of(turn, question)), None))
