"""A ruling as an answer: title, verdict, dates and amounts, what to do, where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import texts
from dialogue.deadlines import deadlines
from dialogue.ruling_words import text_name, values
from retention import Contract, Ruling, policy_of
from texts.clauses import statement

# What a section's name is followed by to tell its clauses apart; who looks it up needs the name alone.
SECTION_END = re.compile(r" \(|, ")


@dataclass(frozen=True)
class Answer:
    """steps: the menu path, empty without one. text: all of it in plain words, for readers without the card."""

    title: str
    verdict: str
    details: tuple[str, ...]
    next: str
    steps: tuple[str, ...]
    clauses: tuple[dict[str, str], ...]
    deadlines: tuple[dict[str, Any], ...]
    text: str


def render(
    ruling: Ruling, language: str, *, also: Sequence[Ruling] = (), what_if: bool = False, hint: str = ""
) -> Answer:
    """The answer to a ruling. hint: a sentence to close "what to do" with. Raises texts.MissingText.

    also: rulings on other questions that are told in the same words (`told_alike`), so that they are told once.
    """
    verdict, details, next_, steps = words(ruling, language, what_if=what_if)
    clause_ids = list(dict.fromkeys(clause for each in (ruling, *also) for clause in each.clauses))
    lead = texts.say(language, "what-if", provider=ruling.provider, **values(ruling, language)) if what_if else ""
    to_do = "\n".join(line for line in (next_, _path(ruling, language, steps), hint) if line)
    blocks = [f"{lead}\n{verdict}".strip(), "\n".join(details), to_do, _sources(ruling.provider, clause_ids, language)]
    return Answer(
        title=" · ".join(
            texts.say(language, f"title-{each.question}", provider=each.provider) for each in (ruling, *also)
        ),
        verdict=verdict,
        details=details,
        next=" ".join(sentence for sentence in (next_, hint) if sentence),
        steps=steps,
        clauses=_clauses(ruling, clause_ids, language),
        deadlines=deadlines(ruling, language),
        text="\n\n".join(block for block in blocks if block),
    )


def words(ruling: Ruling, language: str, *, what_if: bool = False) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
    """Verdict, details, what to do and menu path of a ruling, from the texts."""
    name, said = text_name(ruling, language, what_if=what_if), values(ruling, language, what_if=what_if)
    company = ruling.provider

    def part(attribute: str) -> str:
        key = f"{name}.{attribute}"
        return (
            texts.say(language, key, provider=company, **said).strip()
            if texts.has(language, key, provider=company)
            else ""
        )

    details = [line for line in part("details").splitlines() if line]
    if "overdue_total" in ruling.facts:
        details.append(texts.say(language, "overdue", provider=company, **said))
    return part("verdict"), tuple(details), part("next"), _steps(ruling, language)


def told_alike(rulings: Iterable[Ruling], language: str, *, what_if: bool = False) -> list[list[Ruling]]:
    """The rulings in their order, those with the same words together: nothing is said twice in a turn."""
    alike: dict[object, list[Ruling]] = {}
    for ruling in rulings:
        alike.setdefault(words(ruling, language, what_if=what_if), []).append(ruling)
    return list(alike.values())


def card(ruling: Ruling, answer: Answer, contract: Contract | None, *, what_if: bool = False) -> dict[str, Any]:
    """The card of docs/interfaces.md. Instalments only for a proven contract, where the ruling counts them."""
    counted = contract is not None and "remaining_payments" in ruling.facts
    return {
        "ruling": ruling.as_dict(),
        "title": answer.title,
        "verdict": answer.verdict,
        "details": list(answer.details),
        "next": answer.next,
        "steps": list(answer.steps),
        "clauses": list(answer.clauses),
        "deadlines": list(answer.deadlines),
        "instalments": [
            {"due_on": payment.due_on.isoformat(), "amount": str(payment.amount), "status": payment.status}
            for payment in (contract.to_pay if contract is not None and counted else ())
        ],
        "currency": policy_of(ruling.provider).provider.currency,
        "what_if": what_if,
    }


def has_path(ruling: Ruling, language: str) -> bool:
    """Whether the answer shows a way through the provider's menu."""
    return _path_clause(ruling, language) is not None


def _steps(ruling: Ruling, language: str) -> tuple[str, ...]:
    """The menu path of the first clause that has one."""
    clause = _path_clause(ruling, language)
    return tuple(texts.say(language, f"steps-{clause}", provider=ruling.provider).splitlines()) if clause else ()


def _path(ruling: Ruling, language: str, steps: tuple[str, ...]) -> str:
    clause = _path_clause(ruling, language)
    return texts.say(language, f"path-{clause}", provider=ruling.provider, steps=" > ".join(steps)) if clause else ""


def _path_clause(ruling: Ruling, language: str) -> str | None:
    return next((id_ for id_ in ruling.clauses if texts.has(language, f"steps-{id_}", provider=ruling.provider)), None)


def _clauses(ruling: Ruling, ids: Iterable[str], language: str) -> tuple[dict[str, str], ...]:
    known = policy_of(ruling.provider).clauses
    return tuple(
        {
            "id": id_,
            "statement": statement(ruling.provider, known[id_], language, ruling.on),
            "source": known[id_].document.title,
            "section": known[id_].section,
        }
        for id_ in ids
    )


def _sources(provider: str, ids: Iterable[str], language: str) -> str:
    """Where it is written: each document once, by a short name, with its sections, each once too."""
    policy = policy_of(provider)
    places: dict[str, list[str]] = {}
    for id_ in ids:
        document = texts.say(language, f"document-{policy.clauses[id_].document.id}", provider=provider)
        section = SECTION_END.split(policy.clauses[id_].section)[0]
        sections = places.setdefault(document, [])
        if section not in sections:
            sections.append(section)
    if not places:
        return ""
    listed = texts.say(language, "places-join", provider=provider).join(
        f"{document} ({', '.join(sections)})" for document, sections in places.items()
    )
    return texts.say(language, "where-written", provider=provider, sources=listed)
