"""Reading the rows of a policy file: sections "first", "questions", "otherwise" and "always".

One class: the parts of a row are read with the names that the whole file gives.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from retention.conditions import OTHERWISE, Condition, compile_condition
from retention.dates import DateOf
from retention.errors import PolicyError
from retention.facts import FactOf, changing_dates, resolve_facts
from retention.reading import Slips, expect_flag, expect_list, expect_mapping, expect_one_of, expect_text, expect_texts
from retention.situations import Situations, never
from retention.table import CERTAINTIES, NORMAL, Addition, FirstRow, Handoff, Outcome, Row, read_handoff

QUESTION = re.compile(r"[a-z][a-z0-9_]{0,59}")
IN, AS = "in", "as"
ANY, RUNNING, OTHER_RUNNING, ANY_OTHER = "any", "running", "other running", "any other"
SEVERAL = (ANY, RUNNING, OTHER_RUNNING, ANY_OTHER)
OUTCOME = ("certainty", "facts", "clauses")
HANDOFF = ("handoff", "priority")
CHANGES = (*OUTCOME, *HANDOFF, "also", "name")


class RowReader:
    """Reads rows in terms of one provider's dates, clauses, situations and teams; `slips` takes all that is amiss.

    file: as problems name it; places of rows go without. situations: None where they could not be read.
    """

    def __init__(
        self,
        file: str,
        dates: Mapping[str, DateOf],
        clauses: Collection[str],
        situations: Situations | None,
        teams: Collection[str],
        slips: Slips,
    ) -> None:
        self._file = f"{file}: "
        self._dates = dates
        self._clauses = clauses
        self._situations = situations
        self._teams = teams
        self._slips = slips

    def first(self, section: object, place: str, known: Collection[str]) -> tuple[FirstRow, ...]:
        """known: the questions there are."""
        rows = []
        for here, fields in self._entries(section, place, ("if", "questions", *OUTCOME), (*HANDOFF, "name")):
            name = self._slips.read(expect_text, fields.get("name", fields["if"]), here, otherwise="")
            row = Row(self._within(here), self._all, self._outcome(fields, here, name))
            rows.append(FirstRow(self._asked(fields, here, known), self._condition(fields["if"], here), row))
        return tuple(rows)

    def additions(self, section: object, place: str, known: Collection[str]) -> tuple[Addition, ...]:
        """What goes with every ruling of some questions. known: the questions there are."""
        return tuple(
            Addition(
                self._within(here),
                self._asked(fields, here, known),
                self._condition(fields.get("if", OTHERWISE), here),
                self._slips.read(self._facts, fields["facts"], f"{here}.facts", otherwise={}),
                self._handoff(fields, here),
            )
            for here, fields in self._entries(section, place, ("questions", "facts"), ("if", *HANDOFF))
        )

    def questions(self, section: object, place: str) -> dict[str, tuple[Row, ...]]:
        """The rows of each question, its own ones before those it borrows from another."""
        written = self._slips.read(expect_mapping, section, place, otherwise={})
        entries = {question: self._slips.read(_entries, question, rows, place) for question, rows in written.items()}
        own = {
            question: self.rows([row for row in rows or () if AS not in row], f"{place}.{question}")
            for question, rows in entries.items()
        }
        return {
            question: own[question]
            + tuple(
                row
                for entry in rows or ()
                if AS in entry
                for row in self._slips.read(_borrowed, entry, own, entries, question, place, otherwise=())
            )
            for question, rows in entries.items()
        }

    def rows(self, section: object, place: str) -> tuple[Row, ...]:
        """The rows of a question, or of `otherwise`; what is amiss goes to the slips. place: of the section."""
        entries = list(self._entries(section, place, (IN, *OUTCOME), (*HANDOFF, "variants", "alike_without_contract")))
        named = [self._slips.read(self._named, row[IN], f"{here}.{IN}", otherwise=()) for here, row in entries]
        taken = {name for names in named for name in names}
        return tuple(self._row(row, here, names, taken) for (here, row), names in zip(entries, named, strict=True))

    def _entries(
        self, section: object, place: str, required: Collection[str], optional: Collection[str]
    ) -> list[tuple[str, dict[str, object]]]:
        """(place, entry) of a list; entries that lack a key are left out."""
        found = []
        for index, entry in enumerate(self._slips.read(expect_list, section, place, otherwise=[])):
            here = f"{place}[{index}]"
            fields = self._slips.read(expect_mapping, entry, here, required, optional)
            if fields is None and isinstance(entry, dict) and set(required) <= set(entry):
                fields = entry  # with an unknown key, which is reported; the rest is read
            if fields is not None:
                found.append((here, fields))
        return found

    def _row(self, row: Mapping[str, Any], place: str, named: tuple[str, ...], taken: Collection[str]) -> Row:
        situations = named
        if self._situations is not None and row[IN] in SEVERAL:
            running = self._situations.running
            situations = {
                ANY: self._all,
                RUNNING: running,
                OTHER_RUNNING: tuple(name for name in running if name not in taken),
                ANY_OTHER: tuple(name for name in self._all if name not in taken),
            }[row[IN]]
        variants: list[tuple[Condition, Outcome]] = []
        outcome = self._outcome(row, place)
        for here, changes in self._entries(row.get("variants", []), f"{place}.variants", ("if",), CHANGES):
            facts = [*_listed(changes.get("facts", row["facts"])), *_listed(changes.get("also", []))]
            # What the row itself says is looked at there, so a slip of it is reported once.
            checked = {**changes, "facts": facts} if {"facts", "also"} & set(changes) else changes
            changed = self._outcome(checked, here, self._name(changes, here), outcome)
            if changed.variant in (other.variant for _, other in variants):
                self._slips.add(PolicyError(here, f"another variant is named {changed.variant}"))
            variants.append((self._condition(changes["if"], here), changed))
        alike = self._slips.read(
            expect_flag, row.get("alike_without_contract", False), f"{place}.alike_without_contract"
        )
        return Row(self._within(place), situations, outcome, tuple(variants), alike)

    def _named(self, where: object, place: str) -> tuple[str, ...]:
        """The situations a row calls by their names; none for a row that uses one of the words for several."""
        names = (where,) if isinstance(where, str) else expect_texts(where, place)
        if names in tuple((word,) for word in SEVERAL) or self._situations is None:
            return ()
        known = self._situations.names
        return tuple(name for name in names if self._slips.read(expect_one_of, name, place, known) is not None)

    def _name(self, changes: Mapping[str, object], place: str) -> str:
        return self._slips.read(expect_text, changes.get("name", changes["if"]), place, otherwise="")

    def _asked(self, fields: Mapping[str, object], place: str, known: Collection[str]) -> tuple[str, ...]:
        questions = self._slips.read(expect_texts, fields["questions"], f"{place}.questions", otherwise=())
        for question in questions:
            self._slips.read(expect_one_of, question, f"{place}.questions", known)
        return questions

    def _condition(self, text: object, place: str) -> Condition:
        def read() -> Condition:
            return compile_condition(expect_text(text, place), f"{place}.if", self._dates)

        return self._slips.read(read, otherwise=never)

    def _outcome(
        self, entry: Mapping[str, object], place: str, variant: str | None = None, base: Outcome | None = None
    ) -> Outcome:
        """The outcome an entry writes down; what it does not say is that of ``base``."""
        outcome = base or Outcome("certain", {}, (), None)
        if "certainty" in entry:
            certainty = self._slips.read(expect_one_of, entry["certainty"], f"{place}.certainty", CERTAINTIES)
            outcome = replace(outcome, certainty=certainty)
        if "clauses" in entry:
            outcome = replace(
                outcome, clauses=self._slips.read(self._cited, entry["clauses"], f"{place}.clauses", otherwise=())
            )
        if "facts" in entry:
            facts = self._slips.read(self._facts, entry["facts"], f"{place}.facts", otherwise={})
            outcome = replace(outcome, facts=facts, changing=changing_dates(facts, self._dates))
        if "handoff" in entry or "priority" in entry:
            outcome = replace(outcome, handoff=self._handoff(entry, place))
        return replace(outcome, variant=variant)

    def _facts(self, names: object, place: str) -> dict[str, FactOf]:
        facts: dict[str, FactOf] = {}
        for name in expect_texts(names, place):
            facts |= self._slips.read(resolve_facts, (name,), place, self._dates, otherwise={})
        return facts

    def _cited(self, ids: object, place: str) -> tuple[str, ...]:
        return tuple(self._slips.read(expect_one_of, id_, place, self._clauses) for id_ in expect_texts(ids, place))

    def _handoff(self, entry: Mapping[str, object], place: str) -> Handoff | None:
        def read() -> Handoff | None:
            handoff = read_handoff(entry.get("handoff"), f"{place}.handoff", self._teams, entry.get("priority", NORMAL))
            if handoff is None and "priority" in entry:
                raise PolicyError(place, "a priority needs a handoff")
            return handoff

        return self._slips.read(read)

    def _within(self, place: str) -> str:
        return place.removeprefix(self._file)

    @property
    def _all(self) -> tuple[str, ...]:
        return self._situations.names if self._situations else ()


def _listed(value: object) -> list[object]:
    """A list as it is; anything else as an entry, for the reader of the whole to refuse."""
    return list(value) if isinstance(value, list) else [value]


def _entries(question: str, rows: object, place: str) -> list[dict[str, object]]:
    if not QUESTION.fullmatch(question):
        raise PolicyError(place, f"{question!r} must be named as an intent is: small letters, digits and _")
    here = f"{place}.{question}"
    return [expect_mapping(row, here) for row in expect_list(rows, here)]


def _borrowed(
    entry: Mapping[str, object],
    rows: Mapping[str, tuple[Row, ...]],
    written: Mapping[str, object],
    question: str,
    section: str,
) -> tuple[Row, ...]:
    """The rows of the question named by ``as``, without the situations that own rows rule."""
    place = f"{section}.{question}"
    source = expect_mapping(entry, place, (AS,))[AS]
    if source in written and written[source] is None:
        return ()  # a slip of that question, reported there
    if source not in rows or not rows[source]:
        raise PolicyError(place, f"{AS} must name a question with rows of its own")
    here = place.rpartition(": ")[2]
    taken = {situation for row in rows[question] for situation in row.situations}
    left = (
        replace(
            row,
            place=f"{here} as {row.place}",
            situations=tuple(situation for situation in row.situations if situation not in taken),
        )
        for row in rows[source]
    )
    # A row with none left rules at its own question; only when all are like that "as" itself is idle.
    return tuple(row for row in left if row.situations) or (
        replace(rows[source][0], place=f"{here} as {source}", situations=()),
    )
