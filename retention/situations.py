"""Situations: the state a contract is in on a day; the first whose condition holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from retention.conditions import OTHERWISE, Condition, compile_condition
from retention.contract_on_day import ContractOnDay
from retention.dates import DateOf
from retention.errors import PolicyError
from retention.reading import expect_list, expect_mapping, expect_text

# In these two the record no longer tells what runs today; a policy calls all others running.
NOT_RUNNING = ("ended", "stale")


@dataclass(frozen=True)
class Situations:
    """All situations of a provider in the order in which they are tried."""

    conditions: tuple[tuple[str, Condition], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.conditions)

    @property
    def running(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if name not in NOT_RUNNING)

    def of(self, held: ContractOnDay) -> str:
        """The situation of the contract on that day: exactly one, since the last condition always holds."""
        for name, holds in self.conditions:
            if holds(held):
                return name
        raise AssertionError("the last situation holds otherwise")


def read_situations(section: object, place: str, dates: Mapping[str, DateOf]) -> Situations:
    """Raises PolicyError unless the names differ, ended and stale are there and only the last one is ``otherwise``."""
    entries = [expect_mapping(entry, place) for entry in expect_list(section, place)]
    if not entries or any(len(entry) != 1 for entry in entries):
        raise PolicyError(place, "must be a list of single entries {situation: condition}")
    texts = [next(iter(entry.items())) for entry in entries]
    names = [name for name, _ in texts]
    if len(set(names)) < len(names) or not set(NOT_RUNNING) < set(names):
        raise PolicyError(place, "must name each situation once, ended and stale among them")
    if [text == OTHERWISE for _, text in texts] != [False] * (len(texts) - 1) + [True]:
        raise PolicyError(place, "the last situation, and no other, must hold otherwise")
    return Situations(
        tuple(
            (name, compile_condition(expect_text(text, f"{place}.{name}"), f"{place}.{name}", dates))
            for name, text in texts
        )
    )
