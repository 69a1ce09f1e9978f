"""The words for a ruling: which texts say it, and its facts as the reader writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import texts
from protocol.handover import RulingObject, TeamReason
from retention import Fact, Ruling, policy_of
from retention.dates import is_after_request
from retention.rulings import GENERAL, NOT_COVERED
from retention.wording import long_date, money

# Facts a ruling may come without: a text chooses its words with a selector on "none", of a count on 0.
OPTIONAL = ("next_payment_on", "last_payment_on", "requested_on", "renewal_on", "notice_days")
COUNTS = ("overdue_payments", "due_before_payments")
NONE = "none"


def names(
    question: str,
    situation: str | None,
    variant: str | None,
    *,
    running: bool,
    role: str | None = None,
    silent: bool = False,
    what_if: bool = False,
) -> Iterator[str]:
    """Names under which the words of a ruling may stand, the most specific first; "any-" and "silent-": for any
    company.

    situation: None where the ruling speaks of no contract. running: the contract runs in that situation.
    role: of the situation, None for one that only the company knows. silent: the documents do not cover the question.
    variant: of the policy's row, None for the row itself.
    what_if: the day is one to come, on which a contract that runs today may be over.
    """
    where = [situation or GENERAL, "any"]
    if running:
        where.insert(1, "running")
    if variant:
        suffix = variant.replace(" ", "_")
        yield from (f"answer-{question}-{place}-{suffix}" for place in where)
        yield f"answer-{suffix}"
    yield from (f"answer-{question}-{place}" for place in where)
    alike = [name for name in (situation or GENERAL, role) if name]
    if not what_if:
        yield from (f"any-{question}-{name}" for name in alike)
    if silent:
        yield f"silent-{question}"
    yield f"any-{question}"
    if what_if:
        yield from (f"any-{name}-later" for name in alike)
    yield from (f"any-{name}" for name in alike)


def text_name(ruling: Ruling, language: str, *, what_if: bool = False) -> str:
    """The name of a ruling's texts; they are its attributes verdict, details, more and next. Raises MissingText."""
    situations = policy_of(ruling.provider).situations
    possible = list(
        names(
            ruling.question,
            ruling.situation,
            ruling.variant,
            running=ruling.situation in situations.running,
            role=situations.role(ruling.situation),
            silent=ruling.certainty == NOT_COVERED,
            what_if=what_if,
        )
    )
    for name in possible:
        if texts.has(language, f"{name}.verdict", provider=ruling.provider):
            return name
    raise texts.MissingText(language, f"{possible[0]}.verdict", ruling.provider, "no such text, nor a more general one")


def values(ruling: Ruling, language: str, *, what_if: bool = False) -> dict[str, object]:
    """The facts as the texts take them: days and amounts written out, counts as numbers, flags as "yes" and "no".

    The numbers of the provider's clauses are there too, by the id of the clause; and the name of the team the
    ruling hands to (team), also as the first words of a sentence (team_first).
    """
    policy = policy_of(ruling.provider)
    currency = policy.provider.currency
    without_request = [name for name, day in policy.dates.items() if is_after_request(day)]
    written: dict[str, object] = {**dict.fromkeys((*OPTIONAL, *without_request), NONE), **dict.fromkeys(COUNTS, 0)}
    written.update(
        (id_, clause.value_for(ruling.on, ruling.term_began)) for id_, clause in policy.clauses.items() if clause.values
    )
    for name, fact in ruling.facts.items():
        written[name] = _written(fact, currency, language)
    team = ruling.handoff.team if ruling.handoff else policy.conversation.team_for(ruling.question)
    name = texts.say(language, f"team-{team}", provider=ruling.provider)
    written["team"], written["team_first"] = name, name[:1].upper() + name[1:]
    written["priority"] = policy.conversation.priority_of(ruling.handoff)
    written["on"] = long_date(ruling.on, language)
    written["changes_on"] = long_date(ruling.changes_on, language) if ruling.changes_on else NONE
    following, last = ruling.facts.get("next_payment_on"), ruling.facts.get("last_payment_on")
    written["payments_to_come"] = NONE if following is None else "one" if following == last else "several"
    overdue = written["overdue_payments"]
    written["overdue"] = NONE if not overdue else "all" if overdue == written.get("remaining_payments") else "some"
    written["when"] = "later" if what_if else "today"
    # Where the record is behind the contract, its counts are not complete.
    written["record"] = "behind" if ruling.situation in policy.situations.behind else "current"
    written["record_ends"] = long_date(ruling.term_ends, language) if ruling.term_ends else NONE
    written["after_renewal"] = "yes" if ruling.after_renewal else "no"
    return written


def ruling_object(ruling: Ruling) -> RulingObject:
    """The ruling as it goes to the front desk: days and amounts as texts."""
    handoff = ruling.handoff
    return RulingObject(
        question=ruling.question,
        provider=ruling.provider,
        on=ruling.on,
        situation=ruling.situation,
        certainty=ruling.certainty,
        facts={name: _json(fact) for name, fact in ruling.facts.items()},
        clauses=ruling.clauses,
        handoff=TeamReason(handoff.team, handoff.reason) if handoff else None,
    )


def _json(fact: Fact) -> str | int:
    if isinstance(fact, date):
        return fact.isoformat()
    return str(fact) if isinstance(fact, Decimal) else fact


def _written(fact: object, currency: str, language: str) -> object:
    if isinstance(fact, date):
        return long_date(fact, language)
    if isinstance(fact, Decimal):
        return money(fact, currency, language)
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return fact
