"""`retention check`: languages, companies, policies, texts and opening hours, all problems at once."""

from __future__ import annotations

import argparse
import sys

import startup
from retention.policy import policies
from retention.provider import PROVIDERS
from settings.installation import ROOT
from startup import cases


def main(arguments: list[str]) -> int:
    """Exit status 1 when there are problems, each one printed."""
    argparse.ArgumentParser(
        prog="retention check",
        description="Check all data: every question has exactly one ruling in every situation, every text is there, "
        "the cases in providers/<id>/cases hold.",
    ).parse_args(arguments)
    found = startup.problems() or [line for policy in policies().values() for line in cases.differences(policy)]
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        return 1
    for company, policy in policies().items():
        folder = (PROVIDERS / company).relative_to(ROOT)
        print(f"{folder}: {len(policy.questions)} questions, all is well")
    return 0
