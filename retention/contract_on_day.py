"""A contract on a day: all that conditions and facts may look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from retention.contract import Contract


@dataclass(frozen=True)
class ContractOnDay:
    """on: D, the day the question is ruled for, in the provider's time zone."""

    contract: Contract
    on: date
