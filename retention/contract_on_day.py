"""A contract on a day: all that conditions and facts may look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from retention.contract import Contract
from retention.payments import Payments, payments_on


@dataclass(frozen=True)
class ContractOnDay:
    """A contract as it is seen on ``today`` and would be ruled on the day ``on``.

    on: D, the day the question is ruled for, in the provider's time zone. today: the day it is asked on, ``on`` unless
    given; a question for a later day is a what-if. valued_on: the day whose clause values are taken, ``on`` unless
    given: what a change of values does is seen by looking at one day with the values of another.
    """

    contract: Contract
    on: date
    today: date = None  # type: ignore[assignment]  # set below
    valued_on: date = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        if self.today is None:
            object.__setattr__(self, "today", self.on)
        if self.valued_on is None:
            object.__setattr__(self, "valued_on", self.on)

    @property
    def later(self) -> bool:
        """Whether the question is a what-if: for a day after the one it is asked on."""
        return self.on > self.today

    @property
    def after_renewal(self) -> bool:
        """Whether the day is one after a renewal to come: nothing is known of the term that it lies in."""
        contract = self.contract
        runs_on = contract.status == "active" and contract.auto_renew
        return runs_on and self.today < contract.term_ends_on <= self.on

    @cached_property
    def payments(self) -> Payments:
        """The payments of the term as they stand on the day of the question."""
        return payments_on(self.contract, self.on, later=self.later)
