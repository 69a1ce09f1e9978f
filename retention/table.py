"""The decision table of a policy file: which row rules a question in a situation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from retention.conditions import Condition
from retention.contract_on_day import ContractOnDay
from retention.dates import ClauseDate
from retention.errors import PolicyError
from retention.facts import FactOf
from retention.reading import expect_mapping, expect_one_of, expect_text
from retention.situations import Situations

CERTAINTIES = frozenset({"certain", "partial", "conflicting", "not_covered"})
NORMAL, HIGH = "normal", "high"


@dataclass(frozen=True)
class Handoff:
    """The team that can complete the answer and why; proposed to the customer, never forced. priority: normal, high."""

    team: str
    reason: str
    priority: str = NORMAL


@dataclass(frozen=True)
class Outcome:
    """What a row rules. variant: name of the variant that changed the row, None for the row as it stands.

    changing: those of its days that a known change of a clause's value may move.
    """

    certainty: str
    facts: Mapping[str, FactOf]
    clauses: tuple[str, ...]
    handoff: Handoff | None
    variant: str | None = None
    changing: tuple[ClauseDate, ...] = ()


@dataclass(frozen=True)
class Row:
    """place: where it stands in its file. situations: those it names, already written out. variants: tried in order.

    alike_without_contract: it rules the same, but for its facts, without a contract.
    """

    place: str
    situations: tuple[str, ...]
    outcome: Outcome
    variants: tuple[tuple[Condition, Outcome], ...] = ()
    alike_without_contract: bool = False

    def outcome_for(self, held: ContractOnDay) -> Outcome:
        """The outcome of the first variant that holds for the contract on its day, else the row's own."""
        for holds, outcome in self.variants:
            if holds(held):
                return outcome
        return self.outcome


@dataclass(frozen=True)
class FirstRow:
    """A row that goes before the table for some questions, in every situation, when its condition holds."""

    questions: tuple[str, ...]
    condition: Condition
    row: Row


@dataclass(frozen=True)
class Addition:
    """What goes with every ruling of some questions, whatever row rules, when its condition holds.

    handoff: for a ruling that has none of its row.
    """

    place: str
    questions: tuple[str, ...]
    condition: Condition
    facts: Mapping[str, FactOf]
    handoff: Handoff | None


@dataclass(frozen=True)
class Table:
    """questions: those with rows. first and rows: all rows, as written. cells: the row of each (question, situation).

    additions: what goes with every ruling of a question. general: the row of each question that speaks without a
    contract.
    problems: why the table does not give exactly one ruling everywhere; empty for a table that may be used.
    """

    questions: tuple[str, ...]
    first: tuple[FirstRow, ...]
    rows: tuple[Row, ...]
    additions: Mapping[str, tuple[Addition, ...]]
    cells: Mapping[tuple[str, str], Row]
    general: Mapping[str, Row]
    problems: tuple[str, ...]

    def row_for(self, question: str, situation: str, held: ContractOnDay) -> Row:
        """The one row that rules; KeyError for an empty cell, which only a table with problems has."""
        for first in self.first:
            if question in first.questions and first.condition(held):
                return first.row
        return self.cells[question, situation]


def build_table(
    first: tuple[FirstRow, ...],
    rows: Mapping[str, tuple[Row, ...]],
    otherwise: tuple[Row, ...],
    additions: tuple[Addition, ...],
    situations: Situations,
) -> Table:
    """Lays the rows out over question x situation and notes cells with no row or with several."""
    cells: dict[tuple[str, str], Row] = {}
    everything = (*(row.row for row in first), *(row for own in rows.values() for row in own), *otherwise)
    general: dict[str, Row] = {}
    problems: list[str] = []
    for question, own in rows.items():
        for situation in situations.names:
            matching = [row for row in own if situation in row.situations]
            matching = matching or [row for row in otherwise if situation in row.situations]
            cell = f"{question} in {situation}"
            if not matching:
                problems.append(f"missing: no row rules {cell}")
            else:
                cells[question, situation] = matching[0]
            if len(matching) > 1:
                problems.append(f"duplicated: {' and '.join(row.place for row in matching)} both rule {cell}")
        running = [row for row in own if not set(row.situations) <= situations.not_running]
        if running:
            general[question] = running[0]
        else:
            problems.append(f"missing: {question} has no running row, so nothing can be said of it in general")
    added = {question: tuple(each for each in additions if question in each.questions) for question in rows}
    return Table(tuple(rows), first, everything, added, cells, general, tuple(problems))


def read_handoff(entry: object, place: str, teams: Collection[str], priority: object = NORMAL) -> Handoff | None:
    """``{team: reason}`` of a policy file, None where there is none. Raises PolicyError for an unknown team.

    priority: that of a case about it.
    """
    if entry is None:
        return None
    pair = expect_mapping(entry, place)
    if len(pair) != 1:
        raise PolicyError(place, "must be one {team: reason}")
    ((team, reason),) = pair.items()
    if team not in teams:
        raise PolicyError(place, f"{team} is no team of the company (provider.yml: teams)")
    return Handoff(team, expect_text(reason, place), expect_one_of(priority, f"{place} priority", (NORMAL, HIGH)))
