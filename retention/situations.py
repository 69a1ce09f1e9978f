"""Situations: the state a contract is in on a day; the first whose condition holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from retention.conditions import OTHERWISE, Condition, compile_condition, flags_in
from retention.contract_on_day import ContractOnDay
from retention.dates import DateOf
from retention.errors import PolicyError
from retention.reading import Slips, expect_list, expect_mapping, expect_one_of, expect_text, expect_texts

OVER, BEHIND = "over", "behind"
NAMES_OF_SEVERAL = frozenset({"any", "running", "other running", "any other"})


@dataclass(frozen=True)
class Situations:
    """All situations of a provider in the order in which they are tried.

    not_running: in these the record no longer shows what runs today; a policy calls all others running.
    settled: nothing is left to cancel. over: the contract is a thing of the past. flags: what they look at beside days.
    """

    conditions: tuple[tuple[str, Condition], ...]
    not_running: frozenset[str]
    settled: frozenset[str]
    over: frozenset[str]
    flags: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """All situations, in the order in which they are tried."""
        return tuple(name for name, _ in self.conditions)

    @property
    def running(self) -> tuple[str, ...]:
        """Those in which the contract runs."""
        return tuple(name for name in self.names if name not in self.not_running)

    @property
    def behind(self) -> frozenset[str]:
        """In these the record ended, but perhaps not the contract: what runs since then is not known."""
        return self.not_running - self.over

    def role(self, name: str | None) -> str | None:
        """OVER or BEHIND, which texts for all companies can speak of; None for what only the company's own know."""
        return OVER if name in self.over else BEHIND if name in self.behind else None

    def of(self, held: ContractOnDay) -> str:
        """The situation of the contract on that day: exactly one, since the last condition always holds."""
        for name, holds in self.conditions:
            if holds(held):
                return name
        raise AssertionError("the last situation holds otherwise")


def read_situations(section: object, place: str, dates: Mapping[str, DateOf], slips: Slips) -> Situations | None:
    """The situations, None for a section that cannot be read. ``slips`` takes what is amiss.

    The names must differ, only the last one be ``otherwise`` and some of them be running.
    """
    fields = slips.read(expect_mapping, section, place, ("order", "not_running"), ("settled", "over"))
    texts = slips.read(_ordered, fields["order"], f"{place}.order") if fields else None
    if texts is None:
        return None
    names = list(texts)
    situations = Situations(
        conditions=tuple(
            (name, slips.read(_condition, text, f"{place}.{name}", dates, otherwise=never))
            for name, text in texts.items()
        ),
        **{
            key: slips.read(_some, fields.get(key, []), f"{place}.{key}", names, otherwise=frozenset())
            for key in ("not_running", "settled", "over")
        },
        flags=frozenset(flag for text in texts.values() if isinstance(text, str) for flag in flags_in(text)),
    )
    if not situations.running:
        slips.add(PolicyError(f"{place}.not_running", "leaves no situation running"))
    return situations


def _ordered(section: object, place: str) -> dict[str, object]:
    """The conditions by the names of their situations, in order."""
    entries = [expect_mapping(entry, place) for entry in expect_list(section, place)]
    if not entries or any(len(entry) != 1 for entry in entries):
        raise PolicyError(place, "must be a list of single entries {situation: condition}")
    texts = [next(iter(entry.items())) for entry in entries]
    names = [name for name, _ in texts]
    if len(set(names)) < len(names) or NAMES_OF_SEVERAL & set(names):
        raise PolicyError(place, f"must name each situation once, and none {', '.join(sorted(NAMES_OF_SEVERAL))}")
    if [text == OTHERWISE for _, text in texts] != [False] * (len(texts) - 1) + [True]:
        raise PolicyError(place, "the last situation, and no other, must hold otherwise")
    return dict(texts)


def _condition(text: object, place: str, dates: Mapping[str, DateOf]) -> Condition:
    return compile_condition(expect_text(text, place), place, dates)


def never(_held: ContractOnDay) -> bool:
    """In the place of a condition with a slip, so that the rest can be read."""
    return False


def _some(section: object, place: str, names: Collection[str]) -> frozenset[str]:
    return frozenset(expect_one_of(name, place, names) for name in expect_texts(section, place))
