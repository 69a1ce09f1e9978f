"""Time limits nest: an inner one ends before the one around it, also where an installation changes some."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import settings
from settings import BadSettings, limits
from settings.installation import ROOT


def test_the_limits_nest() -> None:
    assert limits.out_of_order(limits.USUAL) is None


@pytest.mark.parametrize(("inner", "outer"), limits.ORDER)
def test_a_limit_that_breaks_the_order_is_refused(inner: tuple[str, ...], outer: str) -> None:
    with pytest.raises(ValueError, match="must be less than"):
        limits.read(f"{inner[0]}={limits.USUAL[outer]}")


@pytest.mark.parametrize("text", ["no_such=1", "webhook_post", "webhook_post=soon", "webhook_post=0", "smtp_step=-1"])
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"limit|seconds"):
        limits.read(text)


def test_a_part_does_not_start_with_a_broken_order() -> None:
    secrets = {"CHANNEL_SECRET": "s" * 20, "CONTRACTS_TOKEN": "t" * 20}
    with pytest.raises(BadSettings, match="TIME_LIMITS: channel_turn must be less than bot_turn"):
        settings.actions({**secrets, "TIME_LIMITS": "bot_turn=1"})


def test_a_process_keeps_to_what_its_environment_says() -> None:
    code = "from settings import limits; print(limits.WEBHOOK_POST, limits.SMTP_TOTAL)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TIME_LIMITS": "webhook_post=5"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["5.0", str(limits.USUAL["smtp_total"])]
