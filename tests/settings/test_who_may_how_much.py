"""Limits on who may do how much fit one another, and stand in one place."""

from __future__ import annotations

import dataclasses

import pytest

from settings import allowances as may
from settings.allowances import Rate, Slower

SLOWER: list[Slower] = [each for each in vars(may).values() if isinstance(each, Slower)]
RATES: list[Rate] = [each for each in vars(may).values() if isinstance(each, Rate)]


def test_an_address_may_what_each_of_its_sessions_may() -> None:
    assert may.FRAMES_OF_ADDRESS.each < may.FRAMES.each
    assert may.FRAMES.count > may.HELLO_COST


def test_no_two_limits_count_together() -> None:
    names = [each.name for each in SLOWER] + [each.name for each in RATES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("slower", SLOWER, ids=lambda each: each.name)
def test_pauses_grow_and_end_before_they_are_forgotten(slower: Slower) -> None:
    pauses = [slower.pause(failures) for failures in range(slower.free + 40)]
    assert pauses == sorted(pauses)
    assert pauses[slower.free] == 0 < pauses[slower.free + 1] <= pauses[-1] == slower.longest
    assert slower.longest <= slower.forget


def test_one_address_cannot_fill_what_all_together_have() -> None:
    """So that one stranger locks out nobody who comes from elsewhere."""
    assert may.SIGN_IN_HERE.free < may.SIGN_IN_ADDRESS.free < may.SIGN_IN_ACCOUNT.free
    assert may.WRONG_HERE.free < may.WRONG_FROM_ADDRESS.free < may.WRONG_FOR_CONTRACT.free
    codes = may.CODES
    assert codes.of_address_hour < codes.mails_hour <= codes.asks_hour
    assert codes.of_address_day < codes.mails_day
    assert all(value > 0 for value in dataclasses.astuple(codes))
