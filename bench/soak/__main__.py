"""What each part holds in memory while 30 customers talk for ten minutes, as real processes on SQLite.

`.venv/frontdesk/bin/python -m bench.soak [--minutes 10]`: a table for docs/reliability.md; exit status 1 when a part's
memory, from the end of the first minute on, was not within 5 % of what it was then.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from tests.e2e.parts import Parts, ensure_model
from tests.e2e.visitor import Visitor
from tests.shipped import NUMBER

CUSTOMERS, PAUSE = 30, 4.0  # seconds between an answer and the next message: people read and type
CONVERSATION = 15  # messages; then another visitor comes
SAMPLE = 5.0  # seconds between two looks at the memory
FLAT = 0.05
SAID = (
    "oi", "quando termina meu contrato?", "quero cancelar", "vou ser cobrado?", "por quê?", "até quando posso avisar?",
    "perco o acesso?", "obrigado", "e se eu sair em 3 de março?", "não",
)  # fmt: skip
Memory = dict[str, list[tuple[float, float]]]  # by part: seconds since the beginning, MB


def resident(group: int) -> float:
    """MB of all processes of a group."""
    pages = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
            if int(fields[2]) == group:
                pages += int((process / "statm").read_text().split()[1])
        except (OSError, IndexError):
            continue  # it has just ended
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def talk(parts: Parts, number: int, over: Event) -> int:
    """One customer after another, each from an address of its own; how many messages were answered."""
    answered, words = 0, itertools.cycle(SAID[number % len(SAID) :] + SAID[: number % len(SAID)])
    while not over.is_set():
        visitor = Visitor(parts).signed_in(NUMBER) if number % 2 else Visitor(parts).enter()
        with visitor.chat() as chat:
            for _ in range(CONVERSATION):
                if over.wait(PAUSE):
                    break
                chat.ask(next(words))
                answered += 1
        visitor.http.close()
    return answered


def watch(parts: Parts, seconds: float, over: Event) -> Memory:
    """Look at the memory of all parts until the time is over, then have everybody end."""
    began = time.monotonic()
    found: Memory = {name: [] for name in parts.running}
    try:
        while (since := time.monotonic() - began) < seconds:
            for name, process in parts.running.items():
                found[name].append((since, resident(process.pid)))
            time.sleep(SAMPLE)
    finally:
        over.set()
    return found


def table(found: Memory) -> Mapping[str, tuple[float, float, float, float]]:
    """By part: after a minute, highest and lowest since, and in the last minute, in MB."""
    end = max(at for samples in found.values() for at, _ in samples)
    rows = {}
    for name, samples in found.items():
        second = statistics.mean(size for at, size in samples if 60 <= at < 90)
        later = [size for at, size in samples if at >= 60]
        last = statistics.mean(size for at, size in samples if at >= end - 60)
        rows[name] = (second, min(later), max(later), last)
    return rows


def main(arguments: list[str] | None = None) -> int:
    """Exit status 1 when it was not flat."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak")
    parser.add_argument("--minutes", type=float, default=10.0)
    minutes = parser.parse_args(arguments).minutes
    ensure_model()
    flat, over = True, Event()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(CUSTOMERS) as pool:
        parts = Parts(Path(folder), CONVERSATIONS_PER_HOUR="10000")
        parts.open()
        try:
            talks = [pool.submit(talk, parts, number, over) for number in range(CUSTOMERS)]
            found = watch(parts, minutes * 60, over)
            answered = sum(each.result() for each in talks)
        finally:
            over.set()
            parts.stop()
    print(f"{answered} messages of {CUSTOMERS} customers answered in {minutes:g} minutes\n")
    print(
        "| part | MB after a minute | lowest since | highest since | last minute |", "|---|---|---|---|---|", sep="\n"
    )
    for name, row in table(found).items():
        print(f"| {name} | " + " | ".join(f"{size:.0f}" for size in row) + " |")
        flat = flat and all(abs(size - row[0]) <= FLAT * row[0] for size in row)
    print(f"\n{'within' if flat else 'NOT within'} {FLAT:.0%} of the first minute's end")
    return 0 if flat else 1


if __name__ == "__main__":
    sys.exit(main())
