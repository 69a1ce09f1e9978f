"""What each part holds in memory and open files while 30 customers talk for ten minutes, as real processes on SQLite.

`.venv/frontdesk/bin/python -m bench.soak [--minutes 10]`: a table for docs/reliability.md; exit status 1 when a part's
memory, from the end of the first minute on, was not within 5 % of what it was then, its open files have grown, or a
customer was not answered.
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
LEAST = 2.0  # minutes
FLAT = 0.05
FILES_MORE = 10  # open files that a part may have at the end beside those of after a minute
SAID = (
    "oi", "quando termina meu contrato?", "quero cancelar", "vou ser cobrado?", "por quê?", "até quando posso avisar?",
    "perco o acesso?", "obrigado", "e se eu sair em 3 de março?", "não",
)  # fmt: skip
Held = dict[str, list[tuple[float, float, int]]]  # by part: seconds since the beginning, MB, open files


def held(group: int) -> tuple[float, int]:
    """MB and open files of all processes of a group."""
    pages = files = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
            if int(fields[2]) == group:
                pages += int((process / "statm").read_text().split()[1])
                files += len(os.listdir(process / "fd"))
        except (OSError, IndexError):
            continue  # it has just ended
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6, files


def talk(parts: Parts, number: int, over: Event) -> tuple[int, list[str]]:
    """One customer after another, each from an address of its own: how many messages were answered, and what failed."""
    answered, failed, words = 0, [], itertools.cycle(SAID[number % len(SAID) :] + SAID[: number % len(SAID)])
    while not over.is_set():
        try:
            visitor = Visitor(parts).signed_in(NUMBER) if number % 2 else Visitor(parts).enter()
            with visitor.chat() as chat:
                for _ in range(CONVERSATION):
                    if over.wait(PAUSE):
                        break
                    chat.ask(next(words))
                    answered += 1
            visitor.http.close()
        except Exception as error:  # the others talk on, and the table comes all the same
            failed.append(f"{type(error).__name__}: {str(error)[:200]}")
            over.wait(PAUSE)
    return answered, failed


def watch(parts: Parts, seconds: float, over: Event) -> Held:
    """Look at what all parts hold until the time is over, then have everybody end."""
    began = time.monotonic()
    found: Held = {name: [] for name in parts.running}
    try:
        while (since := time.monotonic() - began) < seconds:
            for name, process in parts.running.items():
                found[name].append((since, *held(process.pid)))
            time.sleep(SAMPLE)
    finally:
        over.set()
    return found


def table(found: Held) -> Mapping[str, tuple[float, ...]]:
    """By part: after a minute, lowest and highest since, and in the last minute, in MB; open files first and last."""
    end = max(at for samples in found.values() for at, _, _ in samples)
    rows = {}
    for name, samples in found.items():
        later = [size for at, size, _ in samples if at >= 60]
        first = [(size, files) for at, size, files in samples if 60 <= at < 90]
        last = [(size, files) for at, size, files in samples if at >= end - 60]
        (second, files), (size, files_last) = (map(statistics.mean, zip(*each, strict=True)) for each in (first, last))
        rows[name] = (second, min(later), max(later), size, files, files_last)
    return rows


def main(arguments: list[str] | None = None) -> int:
    """Exit status 1 when it was not flat."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak")
    parser.add_argument("--minutes", type=float, default=10.0)
    minutes = parser.parse_args(arguments).minutes
    if minutes < LEAST:
        parser.error(f"--minutes: at least {LEAST:g}, since the first one does not count")
    ensure_model()
    flat, over = True, Event()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(CUSTOMERS) as pool:
        parts = Parts(Path(folder), CONVERSATIONS_PER_HOUR="10000")
        parts.open()
        try:
            talks = [pool.submit(talk, parts, number, over) for number in range(CUSTOMERS)]
            found = watch(parts, minutes * 60, over)
            results = [each.result() for each in talks]
        finally:
            over.set()
            parts.stop()
    answered, failed = sum(count for count, _ in results), [each for _, failures in results for each in failures]
    print(f"{answered} messages of {CUSTOMERS} customers answered in {minutes:g} minutes\n")
    print("| part | MB after a minute | lowest since | highest since | last minute | open files | last minute |")
    print("|---|---|---|---|---|---|---|")
    for name, row in table(found).items():
        print(f"| {name} | " + " | ".join(f"{size:.0f}" for size in row) + " |")
        flat = flat and all(abs(size - row[0]) <= FLAT * row[0] for size in row[:4])
        flat = flat and row[5] - row[4] <= FILES_MORE
    print(
        f"\n{'within' if flat else 'NOT within'} {FLAT:.0%} of the first minute's end, and {FILES_MORE} open files more"
    )
    for failure in failed[:10]:
        print(f"not answered: {failure}")
    return 0 if flat and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
