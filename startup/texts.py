"""Texts that are missing: what every company must be able to say in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import languages
import texts
from contracts.demo import demo_of
from dialogue.card import render
from dialogue.what_if import in_a_line
from retention.conversation import OTHERWISE
from retention.dates import CONTRACT_DATES
from retention.policy import Policy, policies
from retention.rulings import CLAUSE_CHANGES
from startup.answers import sampled

ARTICLE = ("title", "lead", "before", "before-text", "steps", "step-1", "hint")  # of the demo's help page


def missing_texts() -> list[str]:
    """One line per missing text: language or file, key, company.

    Looked at: that all languages have the same keys in each file; the texts that a company's files name; and every
    ruling of its policy, rendered.
    """
    found = [*texts.missing()]
    for policy in policies().values():
        found += [*_named(policy), *_desk(policy), *_rendered(policy)]
    return list(dict.fromkeys(found))


def _named(policy: Policy) -> Iterator[str]:
    """Texts that are looked up by a name in the company's policy and demo."""
    provider = policy.provider
    talk = policy.conversation
    keys = [f"{kind}-{question}" for question in policy.questions for kind in ("title", "button")]
    keys += [f"main-{question}" for question in talk.main_questions]
    keys += [f"day-{name}" for name in policy.dates if name not in CONTRACT_DATES]
    demo = demo_of(provider.id)
    keys += [f"demo-{shown.slug}" for shown in demo.contracts]
    keys += [f"article-{part}" for part in ARTICLE if demo.contracts or demo.rules]
    for language in provider.languages:
        for key in keys:
            if not texts.has(language, key, provider=provider.id):
                yield str(texts.MissingText(language, key, provider.id, "no such text"))
        for team, reason in _handoffs(policy):
            if not any(texts.has(language, f"offer-{name}", provider=provider.id) for name in (reason, team)):
                yield str(
                    texts.MissingText(language, f"offer-{reason}", provider.id, f"no such text, nor offer-{team}")
                )


def _desk(policy: Policy) -> Iterator[str]:
    """Questions, reasons and days that a page of the desk would have to show as a code or in another language."""
    named = {
        "question": ("title", policy.questions),
        "reason": ("case-reason", [reason for _, reason in _handoffs(policy) if reason != OTHERWISE]),
        "fact": ("day", [name for name in policy.dates if name not in CONTRACT_DATES]),
    }
    for language in languages.for_desk():
        for group, (of_company, codes) in named.items():
            for code in dict.fromkeys(codes):
                key = f"{of_company}-{code}"
                known = texts.has(language, f"desk-{group}.{code}")
                if not known and not texts.has(language, key, provider=policy.provider.id):
                    why = f"no such text, nor desk-{group}.{code}"
                    yield str(texts.MissingText(language, key, policy.provider.id, why))


def _handoffs(policy: Policy) -> list[tuple[str, str]]:
    """(team, reason) of everything that may be proposed."""
    outcomes = [
        outcome for row in policy.table.rows for outcome in (row.outcome, *(changed for _, changed in row.variants))
    ]
    rows = [(outcome.handoff.team, outcome.handoff.reason) for outcome in outcomes if outcome.handoff]
    added = [each.handoff for own in policy.table.additions.values() for each in own]
    rows += [(handoff.team, handoff.reason) for handoff in added if handoff]
    talk = policy.conversation
    if any(clause.changes_after(date.min) for clause in policy.clauses.values() if clause.values):
        rows.append((talk.team_for(CLAUSE_CHANGES), CLAUSE_CHANGES))
    rows += [(each.handoff.team, each.handoff.reason) for each in talk.after_reason]
    rows += [(team, reason) for reason, team in talk.handoffs.items()]
    return list(dict.fromkeys(rows))


def _rendered(policy: Policy) -> Iterator[str]:
    for ruling in sampled(policy):
        for language in policy.provider.languages:
            try:
                render(ruling, language, what_if=ruling.later)
                if ruling.later:  # any question may be asked for days in a row
                    in_a_line(ruling, language)
            except texts.MissingText as error:
                yield str(error)
