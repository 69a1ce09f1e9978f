"""What an explicit wish names: each thing with the offer that registers it, never the one that waits for another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from dialogue import certainties
from dialogue.fuller_yes import keep_with_it
from dialogue.handover import own_offer
from dialogue.policy_questions import ruled, ruled_offer
from dialogue.request_kinds import LEAVING, ONE_AT_A_TIME
from dialogue.ruling_words import ruling_object
from dialogue.state import About, Offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.request import RequestKind
from protocol.understood import Question

REFUND: Final[RequestKind] = "refund"
NOT_COVERED = "not_covered"  # the reason for a team where no row names another
CONCEPT = "concept"
REGISTER, NOTE, PASS_ON = "register", "note", "pass_on"  # wishes
SOONER = "sooner"  # a follow-up
PART, COUNTING = "part", "counting"  # topics


def wanted_in(turn: Turn) -> list[str]:
    """The questions of the policy that the wish names, else those of what stands beside it.

    After a "but" stands a reserve, and no wish, unless it says "also".
    """
    found, signals = turn.understood, turn.signals
    named = found.wanted or (() if signals.but and not signals.also else found.beside)
    sure = [each.intent for each in named if each.intent in turn.policy.questions and _is_sure(turn, each)]
    if not sure and signals.steps_back and turn.contract is not None:
        return [*turn.rules.leaving[:1]]  # "I want it in writing that I step back today"
    return _as_described(turn, sure)


def _as_described(turn: Turn, named: list[str]) -> list[str]:
    """What is named, by what was said before: "the reduction" of who said that they keep fewer vehicles is that, and
    "both" are the two that were offered."""
    stated = [story.about for story in turn.state.stories]
    waits = turn.state.about.ruling.question if turn.state.about else None
    part, less = turn.rules.answers.get(PART), turn.policy.requests.question_of("lower_payments")
    found: list[str] = []
    for question in named:
        missing = [each for each in reversed(stated) if each not in (*named, *found, waits)]
        known = question in (*stated, *turn.state.answered)
        if not known and part in missing and question == less:
            missing = [part]
        elif known or not turn.signals.both or question in turn.rules.leaving:
            missing = []
        found.append(missing[0] if missing else question)
    return found


def _is_sure(turn: Turn, named: Question) -> bool:
    """A person is called for what is surely named; a topic of its own beside an offer that waits, too."""
    if named.intent in turn.policy.requests.persons:
        return named.confidence >= certainties.NAMED_PERSON
    if named.intent in turn.rules.leaving and not speaks_of_leaving(turn):
        return False  # "note that we have only eight vans from January on" ends nothing, whatever it resembles
    waits = turn.state.awaiting == HANDOFF and turn.state.offer is not None
    stated = (story.about for story in turn.state.stories)
    known = named.intent in (*turn.state.answered, *stated, *turn.signals.topics, *turn.rules.leaving)
    if named.intent in turn.policy.requests.named and waits:
        return known or turn.signals.both or named.confidence >= certainties.NAMED_ANEW
    if not waits:
        return True
    if named.intent == turn.rules.answers.get(COUNTING):  # an hour or a day says when, and names nothing
        return False
    if turn.signals.wish == REGISTER and turn.state.offer and turn.state.offer.kind:
        return known  # "register the request all the same" is the one that waits, whatever it resembles
    return named.intent in turn.signals.topics or named.confidence >= certainties.NAMED_BESIDE_OFFER


def speaks_of_leaving(turn: Turn) -> bool:
    """Whether a word of leaving or renewing stands in the message."""
    signals = turn.signals
    says = signals.of_leaving or signals.leaving or signals.wants_to_leave or signals.going or signals.renews
    own = signals.own_request or signals.gives_notice or signals.maintains
    return says or own or bool({*signals.topics} & {*turn.rules.leaving})


async def offers_named(turn: Turn, named: Sequence[str], waits: Offer | None) -> list[tuple[Offer, About | None]]:
    """The offer for each thing that is named, with its ruling; also the one that waits where it is meant too.

    Empty where two of them cannot be registered together.
    """
    state, signals = turn.state, turn.signals
    found: list[tuple[Offer, About | None]] = []
    too = signals.both or (signals.also and signals.starts_with == "yes")
    if waits is not None and waits.kind and (too or _is_of(turn, waits, named)):
        found.append((keep_with_it(turn, waits), state.about))
    for question in named:
        before = state.about.ruling.question if state.about else None
        asked_in = state.asked_in if question in (before, *state.answered) else None
        offer = await _offer(turn, question)
        about = state.about
        if not any(_same(offer, about, *other) for other in found):
            found.append((keep_with_it(turn, replace(offer, asked_in=asked_in or turn.message)), about))
    for question in turn.understood.unwanted:
        kind = turn.policy.requests.kind_of(question, {}, turn.today)
        state.declined += [kind] if kind in LEAVING and kind not in state.declined else []
    return _together(found)


def _is_of(turn: Turn, waits: Offer, named: Sequence[str]) -> bool:
    """Whether what is named is what the offer that waits would register."""
    about = turn.state.about.ruling.question if turn.state.about else None
    return bool({about, turn.policy.requests.question_of(waits.kind)} & {*named})


async def _offer(turn: Turn, question: str) -> Offer:
    """What today's ruling on it offers, else the team that sees to all requests; its ruling is kept."""
    wish = turn.policy.requests.question_of(REFUND)
    if turn.entity(CONCEPT) == REFUND and wish and question not in turn.policy.requests.named:
        ruling, _ = await ruled(turn, wish)  # "register the refund" is the wish for it, not a question about it
        question = wish if turn.policy.requests.refundable(ruling_object(ruling).facts, turn.today) else question
    question = await _or_amount(turn, question)
    offer = await ruled_offer(turn, question)
    if offer is not None:
        return offer
    over = turn.state.about is not None and turn.state.about.ruling.situation in turn.policy.situations.over
    own = own_offer(turn, "cancellation_request")
    if question in turn.policy.requests.named:
        return replace(own, kind="other") if over and own.kind in ONE_AT_A_TIME else own
    return Offer(own.team, NOT_COVERED, own.priority, kind="other")


async def _or_amount(turn: Turn, question: str) -> str:
    """“A request to get out before the end”, of a contract that ends by itself: what that takes can be asked."""
    amount = turn.policy.requests.question_of("settlement_amount")
    if amount is None or question not in turn.rules.leaving or turn.signals.follow_up != SOONER:
        return question
    ruling, known = await ruled(turn, question)
    runs = ruling.situation in turn.policy.situations.running
    return amount if known.contract is not None and runs and not known.contract.auto_renew else question


def _same(offer: Offer, about: About | None, other: Offer, of_other: About | None) -> bool:
    asked = (about.ruling.question if about else None, of_other.ruling.question if of_other else None)
    return offer.kind == other.kind and (offer.kind not in (None, "other") or asked[0] == asked[1])


def _together(found: list[tuple[Offer, About | None]]) -> list[tuple[Offer, About | None]]:
    """Of two ways of leaving the one with a refund, else the first; nothing where one leaves and the other stays."""
    single = [each for each in found if each[0].kind in ONE_AT_A_TIME]
    if len(single) < 2:
        return found
    if not all(offer.kind in LEAVING for offer, _ in single):
        return []
    kept = next((each for each in single if each[0].kind == REFUND), single[0])
    return [each for each in found if each is kept or each not in single]
