"""A clause: one rule of a provider's documents, with its dated value and where it is written."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

DAYS, BUSINESS_DAYS = "days", "business_days"
DAY_OF_QUESTION, TERM_START = "day_of_question", "term_start"


@dataclass(frozen=True)
class Document:
    """A source text. language: the one it is written in. There is no address: the documents came without."""

    id: str
    title: str
    language: str


@dataclass(frozen=True)
class Clause:
    """What it says in words is the text ``clause-<id>`` of its company.

    source_url: where it can be read, None where the document came without an address.
    administrators_only: the menu path it describes is closed to users who are no administrators of the account.
    values: (valid_from, number) in order of time, empty for a clause without a number; unit: ``days`` (calendar) or
    ``business_days``. applies: which of the values binds a contract, that of the ``day_of_question`` or the one in
    force at the ``term_start``.
    """

    id: str
    document: Document
    section: str
    valid_from: date
    unit: str | None = None
    values: tuple[tuple[date, int], ...] = ()
    applies: str = DAY_OF_QUESTION
    source_url: str | None = None
    administrators_only: bool = False

    def value_on(self, day: date) -> int:
        """The number in force on that day, in ``unit``; before the first valid_from, the first one known."""
        if len(self.values) == 1:
            return self.values[0][1]
        starts = [start for start, _ in self.values]
        return self.values[max(bisect_right(starts, day) - 1, 0)][1]

    def value_for(self, day: date, term_began: date | None) -> int:
        """The number that binds a contract whose term began then, asked on that day; without a term, the day's."""
        return self.value_on(term_began if term_began is not None and self.applies == TERM_START else day)

    def changes_after(self, day: date) -> tuple[tuple[date, int], ...]:
        """The (valid_from, number) that are known to come; none where the start of the term decides."""
        if len(self.values) == 1 or self.applies == TERM_START:
            return ()
        return tuple(change for change in self.values if change[0] > day)
