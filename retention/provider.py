"""A company whose customers are served, as its policy file describes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Provider:
    """currency: ISO 4217. holidays: ISO 3166 country whose public holidays are no business days.

    languages: those its customers may use, its own first. number_pattern must match a whole contract number.
    """

    id: str
    name: str
    currency: str
    time_zone: ZoneInfo
    holidays: str
    languages: tuple[str, ...]
    number_pattern: re.Pattern[str]
    number_example: str
