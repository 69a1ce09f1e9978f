"""What was said of which topic, and which of two matters weighs more: the weightier one stays offered while what is
asked beside it is answered, and what was said goes with what is registered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from dialogue.request_kinds import LEAVING
from dialogue.several_answers import is_report
from dialogue.state import Offer, Story
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.request import RequestKind
from retention import Ruling
from retention.table import HIGH

MONEY_BACK = "money_back"
CONTACT, PART = "contact", "part"  # topics
MOST_STORIES = 4
MOST_STATED = 8  # messages kept of one story
MOST_SENTENCES = 3  # of them go with a request, beside the one that asked for it
# The weights, of what is offered: an answer, a report of what happened, a wish for the contract, a dispute or a refund
# that a day runs for, somebody in need.
ANSWER, REPORT, WISH, DISPUTE, NEED = range(1, 6)
DISPUTES: tuple[RequestKind, ...] = ("refund", "billing_problem")
STANDING: tuple[RequestKind, ...] = (*LEAVING, "undo", *DISPUTES)  # asked once, a yes to them may still come


def tell(turn: Turn, about: str | None) -> None:
    """The message tells of that topic."""
    if about is None or turn.message is None:
        return
    state = turn.state
    stated = [*(number for number in messages_of(turn, about) if number != turn.message), turn.message]
    others = [story for story in state.stories if story.about != about]
    state.stories = [*others, Story(about, [stated[0], *stated[1:][1 - MOST_STATED :]])][-MOST_STORIES:]


def messages_of(turn: Turn, about: str | None) -> list[int]:
    """The numbers of the messages that speak of it."""
    return next((story.stated for story in turn.state.stories if story.about == about), [])


def close_story(turn: Turn, about: str | None) -> None:
    """It was registered, or declined."""
    turn.state.stories = [story for story in turn.state.stories if story.about != about]


def sentences_for(turn: Turn, about: str | None, stated: Iterable[int], besides: int | None) -> tuple[int, ...]:
    """The messages that go with a request about that: of it, then of what happened. stated: kept before."""
    happened = [each for about_it in reports(turn) for each in messages_of(turn, about_it)]
    kept = [each for each in stated if each != besides]
    more = [each for each in dict.fromkeys([*messages_of(turn, about), *happened]) if each not in (besides, *kept)]
    return tuple(sorted([*kept, *more[: max(0, MOST_SENTENCES - len(kept))]]))


def reports(turn: Turn) -> list[str]:
    """What happened, as it was said, the newest first; a wrong debit is a request of its own."""
    found = [story.about for story in reversed(turn.state.stories) if is_report(turn, story.about)]
    return [about for about in found if about not in turn.policy.requests.named]


def stands(turn: Turn, offer: Offer | None, about: Ruling) -> bool:
    """Whether the offer that waits stands after another answer, which would make this one, on that ruling."""
    state, signals = turn.state, turn.signals
    waits = state.offer
    if waits is None or state.awaiting not in (HANDOFF, None) or (signals.only and offer is not None):
        return False  # "only the invoice, please": not what waits
    if waits.kind in LEAVING and waits.kind not in DISPUTES and "parts" in signals.focuses:
        return False  # to pay a debt in parts is a wish of its own
    if waits.kind in LEAVING and turn.intent == about.question == turn.rules.answers.get(PART) and not signals.question:
        return False  # "the other three stay": it is no leaving with all
    if about.question == turn.rules.answers.get(CONTACT) and waits.kind is not None:
        return True  # when they answer is asked of what is offered
    weight = _waiting(turn, waits)
    if offer is None or weight <= REPORT:  # what is offered anew goes before a report, whose words go with it
        return offer is None and weight >= REPORT
    if _asks_to_leave_beside_debit(turn, waits, offer, about.question):
        return False
    coming = _coming(turn, offer, about)
    if state.case_open and coming >= REPORT and weight == NEED:  # somebody reads it already
        return False
    return weight > coming and not _wishes_anew(turn, offer, about.question)


def _asks_to_leave_beside_debit(turn: Turn, waits: Offer, offer: Offer, about: str) -> bool:
    """“Can it be stopped before Tuesday?”, while a debit is offered to be looked at: a yes would register the wrong
    thing; the debit is offered again behind the receipt."""
    return waits.kind == "billing_problem" and offer.kind in LEAVING and turn.intent == about in turn.rules.leaving


def _wishes_anew(turn: Turn, offer: Offer, about: str) -> bool:
    """Whether the message plainly wishes for what it offers, and only asks nothing beside what waits."""
    signals = turn.signals
    if signals.question or signals.asks == MONEY_BACK or offer.kind in (None, "other"):
        return False
    return offer.kind not in LEAVING or about in turn.rules.leaving


def _waiting(turn: Turn, waits: Offer) -> int:
    about = turn.state.about.ruling.question if turn.state.about else ""
    if waits.kind == "other" and about == turn.rules.answers.get("notice"):
        return WISH  # how long the notice is, of a record that does not tell: asked first, and to be answered
    if waits.kind in STANDING or waits.kind is None or is_report(turn, about):
        return _weight(turn, waits, about)
    return ANSWER


def _coming(turn: Turn, offer: Offer, about: Ruling) -> int:
    person = about.question in turn.policy.requests.persons  # somebody who cannot get in is helped first
    pressing = turn.rules.priority_of(about.handoff) == HIGH
    return max(_weight(turn, offer, about.question), DISPUTE if person else WISH if pressing else ANSWER)


def _weight(turn: Turn, offer: Offer, about: str) -> int:
    requests = turn.policy.requests
    if about in requests.persons and offer.kind is None:
        return NEED if offer.priority == HIGH else ANSWER
    if offer.kind in DISPUTES or about == requests.question_of("billing_problem"):
        return DISPUTE
    if offer.kind not in (None, "other"):
        return WISH
    return REPORT if is_report(turn, about) else ANSWER


def raised(offer: Offer, other: Offer | None) -> Offer:
    """The offer, with the higher priority of the two."""
    return replace(offer, priority=HIGH) if other is not None and other.priority == HIGH else offer


def tell_all(turn: Turn, questions: Sequence[str], offered: str | None) -> None:
    """What the message reports of, and what is offered for it."""
    for question in questions:
        if question != offered and is_report(turn, question):
            tell(turn, question)
    if turn.signals.wants_to_leave and not only_supposes(turn) and {*questions} & {*turn.policy.requests.persons}:
        tell(turn, next(iter(turn.rules.leaving), None))  # the wish beside what a person is needed for is kept
    asks_more = turn.signals.question and messages_of(turn, offered)  # what is asked about a wish tells no more of it
    if not (asks_more or (offered in leaving_questions(turn) and only_supposes(turn))):
        tell(turn, offered)


def leaving_questions(turn: Turn) -> set[str]:
    """The questions that are wishes to leave."""
    asked = (turn.policy.requests.question_of(kind) for kind in LEAVING)
    return {*turn.rules.leaving, *(each for each in asked if each)}


def only_supposes(turn: Turn) -> bool:
    """“And if I leave in February, what do I pay?”: neither that they leave nor when is said by it."""
    return turn.signals.supposed and not turn.signals.or_else


def let_go(turn: Turn, offer: Offer) -> None:
    """The customer said no to it: it is not offered again unasked, and can be taken up later."""
    state = turn.state
    state.declined += [offer.reason, *([offer.kind] if offer.kind in (*LEAVING, "undo") else [])]
    close_story(turn, state.about.ruling.question if state.about else None)
    state.let_go = offer
    state.await_nothing()


def for_refund(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions; where a refund is offered and wished for, a word of the renewal beside it asks nothing."""
    state, requests = turn.state, turn.policy.requests
    offered = (state.offer, state.let_go)
    refund, stop = requests.question_of("refund"), requests.question_of("stop_renewal")
    wished = refund in questions or turn.signals.asks == MONEY_BACK
    if not (wished and any(each is not None and each.kind == "refund" for each in offered)) or stop not in questions:
        return [*questions]
    return list(dict.fromkeys(refund if each == stop and refund else each for each in questions))
