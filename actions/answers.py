"""A ruling as an answer: title, verdict, dates and amounts, what to do, where it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import texts
from actions.wording import text_name, values
from retention import Contract, Ruling, policy_of


@dataclass(frozen=True)
class Answer:
    """steps: the menu path, empty without one. text: all of it in plain words, for readers without the card."""

    title: str
    verdict: str
    details: tuple[str, ...]
    next: str
    steps: tuple[str, ...]
    clauses: tuple[dict[str, str], ...]
    text: str


def render(ruling: Ruling, language: str, *, what_if: bool = False, hint: str = "") -> Answer:
    """The answer to a ruling. hint: a sentence to close "what to do" with. Raises texts.MissingText."""
    name, said = text_name(ruling, language), values(ruling, language)

    def part(attribute: str) -> str:
        key = f"{name}.{attribute}"
        return texts.say(language, key, **said).strip() if texts.has(language, key) else ""

    verdict = part("verdict")
    if what_if:
        verdict = f"{texts.say(language, 'what-if', **said)} {verdict}"
    details = [line for line in part("details").splitlines() if line]
    if "overdue_total" in ruling.facts:
        details.append(texts.say(language, "overdue", **said))
    next_ = part("next")
    steps, path = _steps(ruling, language)
    sources = _sources(ruling, language)
    to_do = "\n".join(line for line in (next_, path, hint) if line)
    blocks = [verdict, "\n".join(details), to_do, sources]
    return Answer(
        title=texts.say(language, f"title-{ruling.question}"),
        verdict=verdict,
        details=tuple(details),
        next=" ".join(sentence for sentence in (next_, hint) if sentence),
        steps=steps,
        clauses=_clauses(ruling, language),
        text="\n\n".join(block for block in blocks if block),
    )


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
        "instalments": [
            {"due_on": payment.due_on.isoformat(), "amount": str(payment.amount), "status": payment.status}
            for payment in (contract.to_pay if contract is not None and counted else ())
        ],
        "currency": policy_of(ruling.provider).provider.currency,
        "what_if": what_if,
    }


def _steps(ruling: Ruling, language: str) -> tuple[tuple[str, ...], str]:
    """The menu path of the first clause that has one, and the sentence that tells it."""
    for clause in ruling.clauses:
        key = f"steps-{clause}"
        if texts.has(language, key):
            steps = tuple(texts.say(language, key).splitlines())
            return steps, texts.say(language, f"path-{clause}", steps=" > ".join(steps))
    return (), ""


def _clauses(ruling: Ruling, language: str) -> tuple[dict[str, str], ...]:
    known = policy_of(ruling.provider).clauses
    return tuple(
        {
            "id": clause,
            "statement": known[clause].statement(language, ruling.on),
            "source": known[clause].document.title,
            "section": known[clause].section,
        }
        for clause in ruling.clauses
    )


def _sources(ruling: Ruling, language: str) -> str:
    """Where it is written: each document once, with its sections."""
    known = policy_of(ruling.provider).clauses
    places: dict[str, list[str]] = {}
    for clause in ruling.clauses:
        sections = places.setdefault(known[clause].document.title, [])
        if known[clause].section not in sections:
            sections.append(known[clause].section)
    if not places:
        return ""
    listed = "; ".join(f"{title} – {', '.join(sections)}" for title, sections in places.items())
    return texts.say(language, "where-written", sources=listed)
