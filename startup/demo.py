"""Demo contracts that no longer show what their file says: the situation each of them is there for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from contracts.demo import FILE, demo_of
from retention.contract import Contract
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.provider import PROVIDERS

DAYS, STEP = 365, 7  # looked at: one day a week of the year that begins now


def moved(policy: Policy, today: date) -> Iterator[str]:
    """One line per demo contract that is not in the ``situation`` of its file, with the first such day from today."""
    for shown in demo_of(policy.provider.id).contracts:
        for day in (today + timedelta(days) for days in range(0, DAYS, STEP)):
            found = policy.situations.of(ContractOnDay(Contract.parse(shown.record(day), day), day))
            if found != shown.situation:
                place = f"{PROVIDERS.name}/{policy.provider.id}/{FILE}: contracts.{shown.slug}.situation"
                yield f"{place}: is {found} on {day}, not {shown.situation}"
                break
