"""A contract on a day: all that conditions and facts may look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from retention.contract import Contract


@dataclass(frozen=True)
class Case:
    """on: D, the day the question is ruled for, in the provider's time zone."""

    contract: Contract
    on: date
