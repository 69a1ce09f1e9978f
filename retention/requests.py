"""What a yes to an offer registers (section "requests" of a policy file): the kind of request, by the question."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, cast, get_args

from protocol.request import RequestKind
from retention.dates import CONTRACT_DATES
from retention.errors import PolicyError
from retention.reading import Slips, close_to, expect_one_of, expect_texts

OTHER: Final = "other"  # a wish for an answer: what is registered about a question of no kind
REFUND: Final = "refund"
PERSON = "person"
CHOICES = "choices"
OWN = ("undo", OTHER)  # kinds that no question of a policy stands for
BY_QUESTION: tuple[RequestKind, ...] = tuple(kind for kind in get_args(RequestKind) if kind not in (*OWN, REFUND))
KINDS: tuple[str, ...] = (REFUND, *BY_QUESTION)
ENDING: tuple[RequestKind, ...] = ("cancel_at_term", "stop_renewal")


@dataclass(frozen=True)
class Requests:
    """questions: of each kind, the first of them that whose ruling a request of the kind is registered with.

    refund_until: dates; a question of the kind "refund" is a wish for one while one of them is still to come.
    persons: questions for which a person is needed at once and nothing registered. choices: questions as buttons for a
    customer who wants something registered and does not say what.
    """

    questions: Mapping[RequestKind, tuple[str, ...]]
    refund_until: tuple[str, ...]
    persons: frozenset[str]
    choices: tuple[str, ...]

    def refundable(self, facts: Mapping[str, object], today: date) -> bool:
        """Whether a day of a refund, also a disputed one, is still to come. facts: of a ruling, days as texts."""
        return any(str(facts[name]) >= today.isoformat() for name in self.refund_until if name in facts)

    def kind_of(self, question: str, facts: Mapping[str, object], today: date) -> RequestKind | None:
        """What is asked for with a question; None where a person is. facts: of its ruling."""
        if question in self.persons:
            return None
        if question in self.questions.get(REFUND, ()) and self.refundable(facts, today):
            return REFUND
        return next((kind for kind in BY_QUESTION if question in self.questions.get(kind, ())), OTHER)

    def question_of(self, kind: RequestKind | None) -> str | None:
        """The question whose ruling a request of that kind is registered with; None for a kind without one."""
        return next(iter(self.questions.get(kind, ())), None) if kind else None

    @property
    def named(self) -> frozenset[str]:
        """Every question that is a wish of its own."""
        return frozenset(question for own in self.questions.values() for question in own)


def read_requests(
    section: object,
    place: str,
    questions: Collection[str],
    dates: Collection[str],
    leaving: Collection[str],
    slips: Slips,
) -> Requests | None:
    """slips: takes a PolicyError for each unknown kind, question or date, and each that stands for two kinds.

    leaving: the questions of a customer who wants to leave, each of which needs a kind that ends the contract.
    """
    if not isinstance(section, dict):
        slips.add(PolicyError(place, "must be a mapping"))
        return None
    fields = slips.fields(section, place, (), (*KINDS, PERSON, CHOICES))

    def asked(value: object, where: str) -> tuple[str, ...]:
        return slips.read(_questions, value, where, questions, otherwise=())

    found = {kind: asked(fields[kind], f"{place}.{kind}") for kind in BY_QUESTION if kind in fields}
    persons = asked(fields.get(PERSON, []), f"{place}.{PERSON}")
    until: tuple[str, ...] = ()
    if REFUND in fields:
        refund = slips.fields(fields[REFUND], f"{place}.{REFUND}", ("questions", "until"))
        found[REFUND] = asked(refund.get("questions", []), f"{place}.{REFUND}.questions")
        if "until" in refund:
            until = slips.read(_days, refund["until"], f"{place}.{REFUND}.until", dates, otherwise=())
    for error in _slips(found, persons, leaving, place):
        slips.add(error)
    return Requests(found, until, frozenset(persons), asked(fields.get(CHOICES, []), f"{place}.{CHOICES}"))


def read_kind(value: object, place: str) -> RequestKind | None:
    """The kind that a proposal registers, None for ``person``. Raises PolicyError."""
    kind = expect_one_of(value, place, (*KINDS, PERSON))
    return None if kind == PERSON else cast("RequestKind", kind)


def _slips(
    found: Mapping[RequestKind, tuple[str, ...]], persons: tuple[str, ...], leaving: Collection[str], place: str
) -> Iterator[PolicyError]:
    """Questions of two kinds, and those of leaving that end nothing."""
    kinds: dict[str, str] = {}
    for kind, own in (*found.items(), (PERSON, persons)):
        for question in own if kind != REFUND else ():
            if kinds.setdefault(question, kind) != kind:
                yield PolicyError(f"{place}.{kind}", f"{question} is of the kind {kinds[question]} already")
    for question in leaving:
        if kinds.get(question) not in ENDING:
            yield PolicyError(place, f"{question} is a question of leaving and must be under {' or '.join(ENDING)}")


def _questions(section: object, place: str, questions: Collection[str]) -> tuple[str, ...]:
    names, slips = expect_texts(section, place), Slips()
    for name in names:
        if name not in questions:
            slips.add(PolicyError(place, f"{name} is no question of this policy{close_to(name, questions)}"))
    slips.stop()
    return names


def _days(section: object, place: str, dates: Collection[str]) -> tuple[str, ...]:
    names = expect_texts(section, place)
    if not names:
        raise PolicyError(place, "must name at least one date")
    slips = Slips()
    for name in names:
        if name not in dates or name in CONTRACT_DATES:
            slips.add(PolicyError(place, f"{name} is no date of this policy{close_to(name, dates)}"))
    slips.stop()
    return names
