"""The dates of a ruling as a card shows them: what each is called, and which are worth a reminder."""

from __future__ import annotations

from datetime import date
from typing import Any

import texts
from retention import Ruling
from retention.facts import RECORD_FACTS

# A date of a policy that another clause gives too has a second one of its name with this ending.
DISPUTED = "_disputed"


def deadlines(ruling: Ruling, language: str) -> tuple[dict[str, Any], ...]:
    """The dates among a ruling's facts that have a name in the texts (``day-<fact>``), in their order.

    Each is ``{"name", "on", "label"}``; a company may have a label of its own.
    ``remind``: the date follows from a clause, so somebody has to act until then.
    ``disputed_until``: clauses disagree from this day to that one, and this day is the safe one.
    """
    dates = {name: value for name, value in ruling.facts.items() if isinstance(value, date)}
    return tuple(
        _deadline(name, dates, language, ruling.provider)
        for name, day in dates.items()
        if texts.has(language, f"day-{name}", provider=ruling.provider)
        and not (name == "ends_on" and dates.get("access_until") == day)
    )


def _deadline(name: str, dates: dict[str, date], language: str, provider: str) -> dict[str, Any]:
    other = dates.get(name + DISPUTED)
    entry: dict[str, Any] = {
        "name": name,
        "on": dates[name].isoformat(),
        "label": texts.say(language, f"day-{name}.safe" if other else f"day-{name}", provider=provider),
    }
    if name not in RECORD_FACTS:
        entry["remind"] = True
    if other:
        entry["disputed_until"] = other.isoformat()
    return entry
