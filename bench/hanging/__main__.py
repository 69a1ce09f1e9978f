"""How long 30 customers wait for acknowledgement and answer while one neighbour of the front desk hangs.

`.venv/frontdesk/bin/python -m bench.hanging`: a table for docs/reliability.md. A front desk with SQLite, and two with
PostgreSQL and Redis; Rasa, billing, webhook and mail are stand-ins that answer at once, so what is measured is ours.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path

from tests.e2e import grown
from tests.faults.desk import Customer, Desk, Surroundings, answer, surroundings
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

CUSTOMERS, TURNS, PAUSE = 30, 8, 1.0  # seconds between one answer and the next message: people read


def talk(desk: Desk, around: Surroundings) -> list[tuple[float, float]]:
    """Seconds until the acknowledgement and until the answer, of each message."""
    customer, waited = Customer(desk, around), []
    with customer.visitor.chat() as chat:
        for number in range(TURNS):
            time.sleep(PAUSE)
            began = time.monotonic()
            client_id = chat.say(f"message {number}")
            chat.of("ack", id=client_id)
            acknowledged = time.monotonic() - began
            answer(chat)
            waited.append((acknowledged, time.monotonic() - began))
    return waited


def measure(desks: tuple[Desk, ...], around: Surroundings, neighbour: str | None) -> tuple[float, float]:
    """The 95th percentile of both."""
    with around.lines[neighbour].broken("silent") if neighbour else nullcontext():
        if neighbour in ("billing", "mail"):
            for _ in range(14):
                Customer(desks[0], around).write(CODE + NUMBER)
        with ThreadPoolExecutor(CUSTOMERS) as pool:
            talks = list(pool.map(lambda number: talk(desks[number % len(desks)], around), range(CUSTOMERS)))
    waits = [wait for one in talks for wait in one]
    return p95([wait[0] for wait in waits]), p95([wait[1] for wait in waits])


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


@contextmanager
def running(count: int, folder: Path, **servers: str) -> Iterator[tuple[tuple[Desk, ...], Surroundings]]:
    with surroundings(folder, **servers) as around:
        folders = [folder / str(number) for number in range(count)]
        for each in folders:
            each.mkdir()
        environment = {**around.environment, "MESSAGES_PER_MINUTE": "1000"}
        environment.pop("TIME_LIMITS")
        desks = tuple(Desk(each, environment).start() for each in folders)
        try:
            yield desks, around
        finally:
            for desk in desks:
                desk.kill()


def main() -> None:
    print("| installation | who hangs | acknowledged, p95 | answered, p95 |", "|---|---|---|---|", sep="\n")
    with tempfile.TemporaryDirectory() as folder, running(1, Path(folder)) as (desks, around):
        show("SQLite", desks, around, (None, "billing", "webhook", "mail", "rasa"))
    with (
        grown.postgresql() as database,
        grown.redis() as redis,
        tempfile.TemporaryDirectory() as folder,
        running(2, Path(folder), postgresql=database, redis=redis) as (desks, around),
    ):
        show("PostgreSQL, Redis, two front desks", desks, around, (None, "redis", "billing", "webhook", "mail", "rasa"))


def show(name: str, desks: tuple[Desk, ...], around: Surroundings, neighbours: tuple[str | None, ...]) -> None:
    measure(desks, around, None)  # warm
    for neighbour in neighbours:
        acknowledged, answered = measure(desks, around, neighbour)
        print(f"| {name} | {neighbour or 'nobody'} | {acknowledged:.3f} s | {answered:.3f} s |", flush=True)


if __name__ == "__main__":
    main()
