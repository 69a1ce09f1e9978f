"""How many rulings a second `retention simulate` makes, start-up included: three runs of 50,000 lines."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import date

from contracts.demo import demo_contracts
from retention import policies

LINES = 50_000
RUNS = 3


def lines(on: date) -> bytes:
    """Every question of a company for each of its demo contracts, over and over."""
    cases = [
        (demo.record, question)
        for company, policy in policies().items()
        for demo in demo_contracts(on, company)
        for question in policy.questions
    ]
    rows = (
        json.dumps({"id": number, "contract": record, "question": question, "on": on.isoformat()})
        for number, (record, question) in ((n, cases[n % len(cases)]) for n in range(LINES))
    )
    return "\n".join(rows).encode()


def main() -> None:
    """Print a table."""
    given = lines(date(2026, 11, 21))
    print("| run | seconds | rulings a second |\n|---|---|---|")
    for run in range(1, RUNS + 1):
        started = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "retention", "simulate"], input=given, stdout=subprocess.DEVNULL, check=True
        )
        seconds = time.monotonic() - started
        print(f"| {run} | {seconds:.2f} | {LINES / seconds:,.0f} |")


if __name__ == "__main__":
    main()
