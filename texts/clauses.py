"""A clause in words: the text ``clause-<id>`` of its company, with the number in force on a day."""

from __future__ import annotations

from datetime import date

from retention.clauses import Clause
from texts.sentences import say


def statement(provider: str, clause: Clause, language: str, day: date, term_began: date | None = None) -> str:
    """What a clause says, in own words, as it holds on that day, or for a term that began then. Raises MissingText."""
    values = {"value": clause.value_for(day, term_began)} if clause.values else {}
    return say(language, f"clause-{clause.id}", provider=provider, **values)
