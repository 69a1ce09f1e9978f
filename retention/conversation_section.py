"""Reading the section "conversation" of a policy file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeVar, cast

from retention.clauses import Clause
from retention.codes import BESIDE, LEAVING_REASONS, OWN_REASONS, TOPICS, USUALLY_URGENT
from retention.conversation import OTHERWISE, AfterReason, Contact, Conversation
from retention.errors import PolicyError
from retention.provider import Provider
from retention.reading import (
    Slips,
    close_to,
    expect_days,
    expect_flag,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_texts,
)
from retention.requests import read_kind
from retention.situations import Situations
from retention.table import Handoff, read_handoff

T = TypeVar("T")
URGENT_WITHIN = 7  # days before its deadline a request goes first at a company that does not say
REQUIRED = ("main_questions", "leaving", "handoffs")
OPTIONAL = ("dated", "answers", "concepts", "claims", "claims_paid", "person_in_hardship", "open_payments", "contact",
            "after_reason", "urgent", "urgent_within_days")  # fmt: skip


def read_conversation(
    section: object,
    place: str,
    provider: Provider,
    clauses: Mapping[str, Clause | None],
    questions: Collection[str],
    situations: Situations | None,
    reasons: Collection[str],
    slips: Slips,
) -> Conversation | None:
    """slips: takes a PolicyError for each unknown question, situation, team, clause or reason, with its place.

    reasons: those of the hand-overs that the policy itself asks for.
    clauses, situations: None where they could not be read, which is reported where they stand.
    The answer is None for a section without its keys.
    """
    fields = slips.fields(section, place, REQUIRED, OPTIONAL)
    if not set(REQUIRED) & set(fields):
        return None

    def asked(key: str) -> tuple[str, ...]:
        return slips.read(_questions, fields.get(key, []), f"{place}.{key}", questions)

    def read(key: str, reader: Callable[..., T], *more: object, otherwise: object) -> T:
        """A key that must be there; that it lacks is a slip already."""
        if key not in fields:
            return cast("T", otherwise)
        return slips.read(reader, fields[key], f"{place}.{key}", *more, otherwise=otherwise)

    own = {*OWN_REASONS, *BESIDE}
    pressing = own | USUALLY_URGENT
    return Conversation(
        main_questions=asked("main_questions"),
        leaving=read("leaving", _leaving, questions, otherwise=()),
        dated=asked("dated"),
        answers=slips.read(_answers, fields.get("answers", {}), f"{place}.answers", questions),
        concepts=slips.read(_concepts, fields.get("concepts", {}), f"{place}.concepts", questions),
        claims=asked("claims"),
        claims_paid=asked("claims_paid"),
        person_in_hardship=asked("person_in_hardship"),
        open_payments=slips.read(
            _open_payments, fields.get("open_payments"), f"{place}.open_payments", questions, situations
        ),
        contact=slips.read(_contact, fields.get("contact"), f"{place}.contact", provider, clauses, reasons, own),
        after_reason=slips.read(_after_reasons, fields.get("after_reason", []), f"{place}.after_reason", provider),
        urgent=slips.read(_reasons, fields.get("urgent", [*USUALLY_URGENT]), f"{place}.urgent", reasons, pressing),
        urgent_within_days=slips.read(
            expect_days, fields.get("urgent_within_days", URGENT_WITHIN), f"{place}.urgent_within_days"
        ),
        handoffs=read("handoffs", _handoffs, provider, otherwise={}),
    )


def _leaving(section: object, place: str, questions: Collection[str]) -> tuple[str, ...]:
    if section == []:
        raise PolicyError(place, "must name at least one question of a customer who wants to leave")
    return _questions(section, place, questions)


def _questions(section: object, place: str, questions: Collection[str]) -> tuple[str, ...]:
    slips = Slips()
    found = tuple(slips.read(_known, name, place, questions, "question") for name in expect_texts(section, place))
    slips.stop()
    return found


def _answers(section: object, place: str, questions: Collection[str]) -> dict[str, str]:
    slips = Slips()
    entries = slips.fields(section, place, (), TOPICS)
    found = {
        topic: slips.read(_known, name, f"{place}.{topic}", questions, "question")
        for topic, name in entries.items()
        if topic in TOPICS
    }
    slips.stop()
    return found


def _concepts(section: object, place: str, questions: Collection[str]) -> dict[str, str]:
    """By the code of the word; whether a lexicon has it, the start looks at (startup/meanings.py)."""
    slips = Slips()
    found = {
        concept: slips.read(_known, name, f"{place}.{concept}", questions, "question")
        for concept, name in slips.read(expect_mapping, section, place, otherwise={}).items()
    }
    slips.stop()
    return found


def _reasons(section: object, place: str, known: Collection[str], own: Collection[str]) -> frozenset[str]:
    """Reasons of hand-overs; one that there never is would change nothing."""
    slips = Slips()
    for reason in expect_texts(section, place):
        if reason not in known and reason not in own:
            slips.add(PolicyError(place, f"{reason} is no reason of a hand-over in this policy"))
    slips.stop()
    return frozenset(expect_texts(section, place))


def _known(name: object, place: str, known: Collection[str], kind: str) -> str:
    if not isinstance(name, str) or name not in known:
        raise PolicyError(place, f"{name} is no {kind} of this policy{close_to(name, known)}")
    return name


def _open_payments(
    section: object, place: str, questions: Collection[str], situations: Situations | None
) -> frozenset[tuple[str, str]]:
    if section is None or situations is None:
        return frozenset()
    slips = Slips()
    fields = slips.fields(section, place, ("questions", "in"))

    def named(key: str, known: Collection[str], kind: str) -> list[str]:
        names = slips.read(expect_texts, fields.get(key, []), f"{place}.{key}", otherwise=())
        return [slips.read(_known, name, f"{place}.{key}", known, kind) for name in names]

    asked, within = named("questions", questions, "question"), named("in", situations.names, "situation")
    slips.stop()
    return frozenset((question, situation) for question in asked for situation in within)


def _contact(
    section: object,
    place: str,
    provider: Provider,
    clauses: Mapping[str, Clause | None],
    reasons: Collection[str],
    own: Collection[str],
) -> Contact | None:
    if section is None:
        return None
    slips = Slips()
    fields = slips.fields(section, place, ("clause", "team"), ("except",))
    clause, team = None, ""
    if "clause" in fields:
        name = slips.read(_known, fields["clause"], f"{place}.clause", clauses, "clause")
        clause = clauses[name] if name else None
    if clause is not None and not clause.values:
        slips.add(PolicyError(f"{place}.clause", f"{clause.id} has no value: a number of days"))
    if "team" in fields:
        team = slips.read(expect_one_of, fields["team"], f"{place}.team", provider.teams)
    excepted = slips.read(_reasons, fields.get("except", []), f"{place}.except", reasons, own)
    slips.stop()
    return None if clause is None else Contact(clause, team, excepted, provider.holidays)


def _after_reasons(section: object, place: str, provider: Provider) -> tuple[AfterReason, ...]:
    entries = enumerate(expect_list(section, place))
    slips = Slips()
    found = tuple(slips.read(_after_reason, entry, f"{place}[{index}]", provider) for index, entry in entries)
    slips.stop()
    return found


def _after_reason(entry: object, place: str, provider: Provider) -> AfterReason:
    slips = Slips()
    fields = slips.fields(entry, place, ("reasons", "handoff"), ("unless_declined", "request"))

    def read(key: str, reader: Callable[..., T], *more: object) -> T:
        return cast("T", slips.read(reader, fields[key], f"{place}.{key}", *more) if key in fields else None)

    found = AfterReason(
        reasons=read("reasons", _leaving_reasons),
        handoff=read("handoff", _handoff, provider),
        unless_declined=bool(read("unless_declined", expect_flag)),
        kind=read("request", read_kind),
    )
    slips.stop()
    return found


def _leaving_reasons(value: object, place: str) -> frozenset[str]:
    slips = Slips()
    found = frozenset(
        slips.read(expect_one_of, reason, place, LEAVING_REASONS) for reason in expect_texts(value, place)
    )
    slips.stop()
    return found


def _handoff(value: object, place: str, provider: Provider) -> Handoff:
    handoff = read_handoff(value, place, provider.teams)
    if handoff is None:
        raise PolicyError(place, "must be one {team: reason}")
    return handoff


def _handoffs(section: object, place: str, provider: Provider) -> dict[str, str]:
    slips = Slips()
    known = (OTHERWISE, *sorted(OWN_REASONS))
    teams = {
        reason: slips.read(expect_one_of, team, f"{place}.{reason}", provider.teams)
        for reason, team in slips.fields(section, place, (), known).items()
        if reason in known
    }
    if isinstance(section, dict) and OTHERWISE not in teams:
        slips.add(PolicyError(place, f"lacks {OTHERWISE}: the team for every reason that is not named"))
    slips.stop()
    return teams
