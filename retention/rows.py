"""Reading the rows of a policy file: sections "first", "questions" and "otherwise"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from retention.conditions import Condition, compile_condition
from retention.dates import DateOf
from retention.errors import PolicyError
from retention.facts import resolve_facts
from retention.reading import Slips, expect_list, expect_mapping, expect_one_of, expect_text, expect_texts
from retention.situations import Situations
from retention.table import CERTAINTIES, FirstRow, Outcome, Row, read_handoff

QUESTION = re.compile(r"[a-z][a-z0-9_]{0,59}")
IN, AS = "in", "as"
ANY, RUNNING, OTHER_RUNNING = "any", "running", "other running"
OUTCOME = ("certainty", "facts", "clauses")
CHANGES = ("certainty", "facts", "clauses", "handoff", "also", "name")


class RowReader:
    """Reads rows in terms of one provider's dates, clauses, situations and teams; every method raises PolicyError."""

    def __init__(
        self, dates: Mapping[str, DateOf], clauses: Collection[str], situations: Situations, teams: Collection[str]
    ) -> None:
        self._dates = dates
        self._clauses = clauses
        self._situations = situations
        self._teams = teams

    def first(self, section: object, place: str, known: Collection[str]) -> tuple[FirstRow, ...]:
        """known: the questions there are."""
        rows = []
        for index, entry in enumerate(expect_list(section, place)):
            here = f"{place}[{index}]"
            fields = expect_mapping(entry, here, ("if", "questions", *OUTCOME), ("handoff", "name"))
            questions = expect_texts(fields["questions"], here)
            for question in questions:
                expect_one_of(question, f"{here}.questions", known)
            name = expect_text(fields.get("name", fields["if"]), here)
            row = Row(here, self._situations.names, self._outcome(fields, here, name))
            rows.append(FirstRow(questions, self._condition(fields, here), row))
        return tuple(rows)

    def questions(self, section: object, place: str, slips: Slips) -> dict[str, tuple[Row, ...]]:
        """The rows of each question, its own ones before those it borrows from another."""
        entries = {
            question: slips.read(_entries, question, rows, place)
            for question, rows in expect_mapping(section, place).items()
        }
        slips.stop()
        own = {
            question: slips.read(self.rows, [row for row in rows if AS not in row], f"{place}.{question}")
            for question, rows in entries.items()
        }
        slips.stop()
        return {
            question: own[question]
            + tuple(
                row
                for entry in rows
                if AS in entry
                for row in _borrowed(entry, own, own[question], f"{place}.{question}")
            )
            for question, rows in entries.items()
        }

    def rows(self, section: object, place: str) -> tuple[Row, ...]:
        entries = [
            expect_mapping(row, f"{place}[{index}]", (IN, *OUTCOME), ("handoff", "variants"))
            for index, row in enumerate(expect_list(section, place))
        ]
        named = {name for row in entries for name in self._named(row, place)}
        return tuple(self._row(row, f"{place}[{index}]", named) for index, row in enumerate(entries))

    def _named(self, row: Mapping[str, Any], place: str) -> tuple[str, ...]:
        """The situations a row calls by their names; none for a row that uses one of the words for several."""
        where = row[IN]
        names = (where,) if isinstance(where, str) else expect_texts(where, f"{place}.{IN}")
        if names in ((ANY,), (RUNNING,), (OTHER_RUNNING,)):
            return ()
        return tuple(expect_one_of(name, f"{place}.{IN}", self._situations.names) for name in names)

    def _row(self, row: Mapping[str, Any], place: str, named: Collection[str]) -> Row:
        situations = self._named(row, place)
        if row[IN] == ANY:
            situations = self._situations.names
        elif row[IN] == RUNNING:
            situations = self._situations.running
        elif row[IN] == OTHER_RUNNING:
            situations = tuple(name for name in self._situations.running if name not in named)
        variants: list[tuple[Condition, Outcome]] = []
        for index, entry in enumerate(expect_list(row.get("variants", []), f"{place}.variants")):
            here = f"{place}.variants[{index}]"
            changes = expect_mapping(entry, here, ("if",), CHANGES)
            facts = expect_texts(changes.get("facts", row["facts"]), here)
            facts += expect_texts(changes.get("also", []), here)
            name = expect_text(changes.get("name", changes["if"]), here)
            outcome = self._outcome({**row, **changes, "facts": list(facts)}, here, name)
            if name in (other.variant for _, other in variants):
                raise PolicyError(here, f"another variant is named {name}")
            variants.append((self._condition(changes, here), outcome))
        return Row(place, situations, self._outcome(row, place), tuple(variants))

    def _condition(self, entry: Mapping[str, Any], place: str) -> Condition:
        return compile_condition(expect_text(entry["if"], place), f"{place}.if", self._dates)

    def _outcome(self, entry: Mapping[str, Any], place: str, variant: str | None = None) -> Outcome:
        clauses = expect_texts(entry["clauses"], f"{place}.clauses")
        for clause in clauses:
            expect_one_of(clause, f"{place}.clauses", self._clauses)
        facts = resolve_facts(expect_texts(entry["facts"], f"{place}.facts"), f"{place}.facts", self._dates)
        certainty = expect_one_of(entry["certainty"], f"{place}.certainty", CERTAINTIES)
        return Outcome(
            certainty, facts, clauses, read_handoff(entry.get("handoff"), f"{place}.handoff", self._teams), variant
        )


def _entries(question: str, rows: object, place: str) -> list[dict[str, Any]]:
    if not QUESTION.fullmatch(question):
        raise PolicyError(place, f"{question!r} must be named as an intent is: small letters, digits and _")
    here = f"{place}.{question}"
    return [expect_mapping(row, here) for row in expect_list(rows, here)]


def _borrowed(
    entry: Mapping[str, Any], rows: Mapping[str, tuple[Row, ...]], own: tuple[Row, ...], place: str
) -> tuple[Row, ...]:
    """The rows of the question named by ``as``, without the situations that own rows rule."""
    source = expect_mapping(entry, place, (AS,))[AS]
    if source not in rows or not rows[source]:
        raise PolicyError(place, f"{AS} must name a question with rows of its own")
    taken = {situation for row in own for situation in row.situations}
    left = (
        replace(
            row,
            place=f"{place} as {row.place}",
            situations=tuple(situation for situation in row.situations if situation not in taken),
        )
        for row in rows[source]
    )
    # A row with none left rules at its own question; only when all are like that "as" itself is idle.
    return tuple(row for row in left if row.situations) or (
        replace(rows[source][0], place=f"{place} as {source}", situations=()),
    )
