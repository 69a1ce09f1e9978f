"""The dates of a ruling as a card shows them: what each is called, and which are worth a reminder."""

from __future__ import annotations

from datetime import date

import texts
from protocol.turn import Deadline
from retention import Ruling, policy_of
from retention.facts import RECORD_FACTS

# Where another clause gives a date differently, the second one has the same name with this ending.
DISPUTED = "_disputed"


def deadlines(ruling: Ruling, language: str) -> tuple[Deadline, ...]:
    """The dates among a ruling's facts that have a name in the texts (``day-<fact>``), in their order.

    A company may have a label of its own.
    """
    dates = {name: value for name, value in ruling.facts.items() if isinstance(value, date)}
    over = ruling.situation in policy_of(ruling.provider).situations.over  # what is over does not renew
    return tuple(
        _deadline(name, dates, language, ruling.provider)
        for name, day in dates.items()
        if texts.has(language, f"day-{name}", provider=ruling.provider)
        and not (name == "ends_on" and dates.get("access_until") == day)
        and not (name == "renewal_on" and over)
    )


def _deadline(name: str, dates: dict[str, date], language: str, provider: str) -> Deadline:
    other = dates.get(name + DISPUTED)
    return Deadline(
        name=name,
        on=dates[name],
        label=texts.say(language, f"day-{name}.safe" if other else f"day-{name}", provider=provider),
        remind=name not in RECORD_FACTS and not name.endswith(DISPUTED),  # no reminder for a day that may be too late
        disputed_until=other,
    )
