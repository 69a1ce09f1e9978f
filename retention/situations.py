"""Situations: the state a contract is in on a day; the first whose condition holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from retention.conditions import OTHERWISE, Condition, compile_condition
from retention.contract_on_day import ContractOnDay
from retention.dates import DateOf
from retention.errors import PolicyError
from retention.reading import expect_list, expect_mapping, expect_one_of, expect_text, expect_texts

NAMES_OF_SEVERAL = frozenset({"any", "running", "other running"})


@dataclass(frozen=True)
class Situations:
    """All situations of a provider in the order in which they are tried.

    not_running: in these the record no longer shows what runs today; a policy calls all others running.
    settled: nothing is left to cancel. over: the contract is a thing of the past.
    """

    conditions: tuple[tuple[str, Condition], ...]
    not_running: frozenset[str]
    settled: frozenset[str]
    over: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.conditions)

    @property
    def running(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if name not in self.not_running)

    def of(self, held: ContractOnDay) -> str:
        """The situation of the contract on that day: exactly one, since the last condition always holds."""
        for name, holds in self.conditions:
            if holds(held):
                return name
        raise AssertionError("the last situation holds otherwise")


def read_situations(section: object, place: str, dates: Mapping[str, DateOf]) -> Situations:
    """Raises PolicyError unless the names differ, only the last one is ``otherwise`` and some of them are running."""
    fields = expect_mapping(section, place, ("order", "not_running"), ("settled", "over"))
    entries = [expect_mapping(entry, f"{place}.order") for entry in expect_list(fields["order"], f"{place}.order")]
    if not entries or any(len(entry) != 1 for entry in entries):
        raise PolicyError(f"{place}.order", "must be a list of single entries {situation: condition}")
    texts = [next(iter(entry.items())) for entry in entries]
    names = [name for name, _ in texts]
    if len(set(names)) < len(names) or NAMES_OF_SEVERAL & set(names):
        raise PolicyError(f"{place}.order", "must name each situation once, and none any or running")
    if [text == OTHERWISE for _, text in texts] != [False] * (len(texts) - 1) + [True]:
        raise PolicyError(f"{place}.order", "the last situation, and no other, must hold otherwise")
    situations = Situations(
        conditions=tuple(
            (name, compile_condition(expect_text(text, f"{place}.{name}"), f"{place}.{name}", dates))
            for name, text in texts
        ),
        not_running=_some(fields["not_running"], f"{place}.not_running", names),
        settled=_some(fields.get("settled", []), f"{place}.settled", names),
        over=_some(fields.get("over", []), f"{place}.over", names),
    )
    if not situations.running:
        raise PolicyError(f"{place}.not_running", "leaves no situation running")
    return situations


def _some(section: object, place: str, names: Collection[str]) -> frozenset[str]:
    return frozenset(expect_one_of(name, place, names) for name in expect_texts(section, place))
