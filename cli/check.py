"""`retention check`: languages, companies, policies, texts and opening hours, all problems at once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime

import startup
from retention.known_changes import warnings_of
from retention.policy import policies
from retention.provider import PROVIDERS
from settings.installation import ROOT
from startup import cases, demo, differing
from startup.meanings import left_unsaid
from startup.understanding import missing_names


def main(arguments: list[str]) -> int:
    """Exit status 1 when there are problems, each one printed."""
    argparse.ArgumentParser(
        prog="retention check",
        description="Check all data: every question has exactly one ruling in every situation, every text is there, "
        "the cases in providers/<id>/cases hold, the demo contracts are in the situations that demo.yml says.",
    ).parse_args(arguments)
    problems = startup.problems()
    found = [*problems, *missing_names(), *cases.slips()]
    if not problems:  # only what can be ruled from can be compared
        found += [*_differing_cases(), *_moved_demos()]
    for problem in found:
        print(problem, file=sys.stderr)
    for company, policy in () if problems else policies().items():
        folder = (PROVIDERS / company).relative_to(ROOT)
        if not found:
            print(f"{folder}: {len(policy.questions)} questions, all is well")
        warnings = [*warnings_of(policy), *left_unsaid(policy)]
        for line in warnings:  # also beside cases that a change of a value has made wrong
            print(f"{folder}: warning: {line}")
    return 1 if found else 0


def _differing_cases() -> Iterator[str]:
    """The cases that are ruled otherwise than expected, each difference once, and what to do about them."""
    found = [line for policy in policies().values() for line in differing.differing_cases(policy)]
    yield from found
    if found:
        yield (
            "`retention policy diff` shows the sentences that changed; where the new ruling is right, change what the "
            "case expects"
        )


def _moved_demos() -> Iterator[str]:
    for policy in policies().values():
        yield from demo.moved(policy, datetime.now(policy.provider.time_zone).date())
