"""A ruling as an answer: title, verdict, dates and amounts, what to do, where it is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import texts
from dialogue.deadlines import deadlines
from dialogue.ruling_words import ruling_object, text_name, values
from dialogue.sources import documents_of, sources_line
from protocol.turn import Card, CardClause, Deadline, Instalment
from retention import Contract, Ruling, policy_of
from retention.wording import years_once
from texts.clauses import statement


@dataclass(frozen=True)
class Answer:
    """What a ruling is worded as. lead: the day it is for, of a what-if. details: what has to be said beside the
    verdict; more: what explains it, for the card alone. steps: the menu path, empty without one.

    Rulings with equal answers are worded alike, so that they are said once.
    """

    lead: str
    verdict: str
    details: tuple[str, ...]
    more: tuple[str, ...]
    next: str
    steps: tuple[str, ...]
    what_if: bool


@dataclass(frozen=True)
class WholeAnswer:
    """An answer with the titles and clauses of all the rulings it is for. details: all of them.

    text: what has to be known in plain words, short enough for a phone, for readers without the card.
    """

    title: str
    verdict: str
    details: tuple[str, ...]
    next: str
    steps: tuple[str, ...]
    clauses: tuple[CardClause, ...]
    deadlines: tuple[Deadline, ...]
    text: str
    what_if: bool


def word(ruling: Ruling, language: str, *, what_if: bool = False) -> Answer:
    """A ruling in words. what_if: it is for another day than today. Raises texts.MissingText."""
    name, said = text_name(ruling, language, what_if=what_if), values(ruling, language, what_if=what_if)
    company = ruling.provider

    def part(attribute: str) -> str:
        return _part(f"{name}.{attribute}", company, language, said)

    verdict = part("verdict")
    details = _lines(part("details"))
    for key in _lines_besides(ruling):
        line = _tight(texts.say(language, key, provider=company, **said))
        details += [line] if line not in details else []
    # A verdict that names its day needs no lead.
    lead = f"what-if-{ruling.question}"
    lead = lead if texts.has(language, lead, provider=company) else "what-if"
    return Answer(
        lead=texts.say(language, lead, provider=company, **said) if what_if and str(said["on"]) not in verdict else "",
        verdict=verdict,
        details=tuple(details),
        more=tuple(_lines(part("more"))),
        next=part("next"),
        steps=_steps(ruling, language),
        what_if=what_if,
    )


def verdict_of(ruling: Ruling, language: str, *, what_if: bool = False) -> str:
    """The first sentence of a ruling in words, alone. Raises texts.MissingText."""
    name, said = text_name(ruling, language, what_if=what_if), values(ruling, language, what_if=what_if)
    return _part(f"{name}.verdict", ruling.provider, language, said)


def _part(key: str, company: str, language: str, said: Mapping[str, object]) -> str:
    """One attribute of a ruling's texts; empty where they have none."""
    known = texts.has(language, key, provider=company)
    return _tight(texts.say(language, key, provider=company, **said)).strip() if known else ""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _tight(text: str) -> str:
    """The text without the doubled spaces that an empty part leaves."""
    return " ".join(word for word in text.split(" ") if word)


def _lines_besides(ruling: Ruling) -> Iterator[str]:
    """The names of the texts that are added to a ruling's own words."""
    if "overdue_total" in ruling.facts and "remaining_total" not in ruling.facts:
        yield "overdue"
    if "requested_on" in ruling.facts:
        yield "requested"
    if ruling.changes_on:
        yield "clause-changes"


def grouped(answers: Iterable[tuple[Answer, Ruling]]) -> list[tuple[Answer, list[Ruling]]]:
    """Each ruling with its words, in their order; those worded alike together: nothing is said twice in a turn."""
    alike: dict[Answer, list[Ruling]] = {}
    for answer, ruling in answers:
        alike.setdefault(answer, []).append(ruling)
    return list(alike.items())


def whole(
    answer: Answer,
    rulings: Sequence[Ruling],
    language: str,
    *,
    closed: str = "",
    hint: str = "",
    letter: str = "",
    said: Collection[str] = (),
) -> WholeAnswer:
    """The answer for rulings that are worded alike. closed: that the menu path is not open to this customer, in place
    of the path;
    hint: a sentence to close "what to do" with; letter: words to be sent as they are; said: documents
    that were named a moment ago. Raises texts.MissingText.
    """
    first = rulings[0]
    clauses = list(dict.fromkeys(clause for ruling in rulings for clause in ruling.clauses))
    # A customer who has used the menu already needs no path to it, nor does one who asks about another day.
    known = "requested_on" in first.facts or first.later
    path = "" if known else closed or _path(first, language, answer.steps)
    to_do = "\n".join(line for line in (path, answer.next, hint) if line)
    sources = "" if set(documents_of(rulings)) <= set(said) else sources_line(rulings, language)
    text = _joined((f"{answer.lead}\n{answer.verdict}".strip(), "\n".join(answer.details), to_do))
    if answer.what_if or not first.later:  # days in a row have named their year
        text = years_once(text, first.today or first.on, language)
    return WholeAnswer(
        title=" · ".join(
            texts.say(language, f"title-{ruling.question}", provider=ruling.provider) for ruling in rulings
        ),
        verdict=answer.verdict,
        details=(*answer.details, *answer.more),
        next=" ".join(sentence for sentence in (closed, answer.next, hint, letter) if sentence),
        steps=answer.steps,
        clauses=clauses_of(first, language, clauses),
        deadlines=deadlines(first, language),
        text=_joined((text, letter, sources)),
        what_if=answer.what_if,
    )


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block)


def render(ruling: Ruling, language: str, *, what_if: bool = False, hint: str = "") -> WholeAnswer:
    """The whole answer to one ruling. Raises texts.MissingText."""
    return whole(word(ruling, language, what_if=what_if), [ruling], language, hint=hint)


def card(ruling: Ruling, answer: WholeAnswer, contract: Contract | None) -> Card:
    """The card of docs/interfaces.md. Instalments only for a proven contract, where the ruling counts them."""
    counted = contract.to_pay if contract is not None and "remaining_payments" in ruling.facts else ()
    return Card(
        ruling=ruling_object(ruling),
        title=answer.title,
        verdict=answer.verdict,
        details=answer.details,
        next=answer.next,
        steps=answer.steps,
        clauses=answer.clauses,
        deadlines=answer.deadlines,
        instalments=tuple(Instalment(payment.due_on, str(payment.amount), payment.status) for payment in counted),
        currency=policy_of(ruling.provider).provider.currency,
        what_if=answer.what_if,
    )


def is_for_administrators(ruling: Ruling, language: str) -> bool:
    """Whether the answer shows a way through the company's menu that is closed to other users."""
    clause = _path_clause(ruling, language)
    return clause is not None and policy_of(ruling.provider).clauses[clause].administrators_only


def _steps(ruling: Ruling, language: str) -> tuple[str, ...]:
    """The menu path of the first clause that has one."""
    clause = _path_clause(ruling, language)
    return tuple(texts.say(language, f"steps-{clause}", provider=ruling.provider).splitlines()) if clause else ()


def _path(ruling: Ruling, language: str, steps: tuple[str, ...]) -> str:
    clause = _path_clause(ruling, language) if steps else None
    return texts.say(language, f"path-{clause}", provider=ruling.provider, steps=" > ".join(steps)) if clause else ""


def _path_clause(ruling: Ruling, language: str) -> str | None:
    return next((id_ for id_ in ruling.clauses if texts.has(language, f"steps-{id_}", provider=ruling.provider)), None)


def clauses_of(ruling: Ruling, language: str, ids: Iterable[str] | None = None) -> tuple[CardClause, ...]:
    """The clauses a ruling rests on, in words. ids: those of all rulings that are worded alike with it."""
    known = policy_of(ruling.provider).clauses
    return tuple(
        CardClause(
            id=id_,
            statement=statement(ruling.provider, known[id_], language, ruling.on, ruling.term_began),
            source=known[id_].document.title,
            section=known[id_].section,
            url=known[id_].source_url,
        )
        for id_ in (ruling.clauses if ids is None else ids)
    )
