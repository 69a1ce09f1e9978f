"""How long 30 customers wait for acknowledgement and answer while one neighbour of the front desk hangs.

`.venv/frontdesk/bin/python -m bench.hanging [--rounds 2] [--only redis,names]`: a table for docs/reliability.md. A
front desk with SQLite, and two with PostgreSQL and Redis; Rasa, billing, webhook and mail are stand-ins that answer at
once, so what is measured is ours.
Rounds with and without the neighbour take turns, and the ratio is of these: what else the machine has to do is in both.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import select
import socket
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.e2e import grown
from tests.e2e.visitor import new_id
from tests.faults.desk import Customer, Desk, Surroundings, answer, surroundings
from tests.faults.hanging import COMPANY_SIGN_IN, Hanging, hanging
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

CUSTOMERS, TURNS, PAUSE = 30, 5, 1.0  # seconds between one answer and the next message: people read
NEIGHBOURS = ("billing", "webhook", "mail", "rasa", "folders", "names", "log")
MANY = 14  # who do what needs the neighbour
PIPE = 4096  # bytes that a reader who stands still leaves space for
Waits = list[tuple[float, float]]  # seconds until the acknowledgement and until the answer, of each message


class Reader:
    """Reads the log of a front desk through a pipe, or stands still."""

    def __init__(self, pipe: Path) -> None:
        os.mkfifo(pipe)
        self._reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        fcntl.fcntl(self._reading, fcntl.F_SETPIPE_SZ, PIPE)
        self._goes_on = threading.Event()
        self._goes_on.set()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while self._goes_on.wait():
            if select.select([self._reading], [], [], 0.2)[0] and not os.read(self._reading, PIPE):
                time.sleep(0.05)  # nobody writes yet

    @contextmanager
    def still(self) -> Iterator[None]:
        """While within, nothing is read from the pipe."""
        self._goes_on.clear()
        try:
            yield
        finally:
            self._goes_on.set()


@dataclass
class Place:
    """Front desks, and what can hang around them."""

    desks: tuple[Desk, ...]
    around: Surroundings
    far: Hanging
    readers: tuple[Reader, ...]

    def hangs(self, neighbour: str) -> AbstractContextManager[object]:
        """As long as it lasts."""
        if neighbour in self.around.lines:
            return self.around.lines[neighbour].broken("silent")
        if neighbour != "log":
            return self.far.now()
        ends = ExitStack()
        for reader in self.readers:
            ends.enter_context(reader.still())
        return ends

    def busy(self, neighbour: str) -> None:
        """Some do what needs it; those who are measured do not."""
        does: dict[str, Callable[[Desk], None]] = {
            "billing": self._code, "mail": self._code, "folders": self._delete, "names": self._company, "log": _nonsense
        }  # fmt: skip
        if neighbour in does:
            with ThreadPoolExecutor(MANY) as pool:
                list(pool.map(lambda number: does[neighbour](self.desks[number % len(self.desks)]), range(MANY)))

    def _code(self, desk: Desk) -> None:
        Customer(desk, self.around).write(CODE + NUMBER)

    def _delete(self, desk: Desk) -> None:
        customer = Customer(desk, self.around)
        customer.write("delete this")
        customer.visitor.frame(type="delete", id=new_id())

    def _company(self, desk: Desk) -> None:
        _send(desk, b"GET /desk/sign-in/company HTTP/1.1\r\nHost: a\r\n\r\n")


def _send(desk: Desk, said: bytes) -> None:
    address = urlsplit(desk.url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(said)
        connection.recv(1)


def _nonsense(desk: Desk) -> None:
    """Each is a line in the log."""
    for _ in range(10):
        _send(desk, b"no HTTP\r\n\r\n")


def talk(desk: Desk, around: Surroundings) -> Waits:
    """One customer."""
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


def all_talk(place: Place) -> Waits:
    """Many at a time."""
    with ThreadPoolExecutor(CUSTOMERS) as pool:
        talks = pool.map(lambda number: talk(place.desks[number % len(place.desks)], place.around), range(CUSTOMERS))
        return [wait for one in talks for wait in one]


def compare(place: Place, neighbour: str, rounds: int) -> tuple[Waits, Waits]:
    """Without the neighbour hanging, and with it."""
    without: Waits = []
    hanging_: Waits = []
    for _ in range(rounds):
        without += all_talk(place)
        with place.hangs(neighbour), ThreadPoolExecutor(1) as pool:
            busy = pool.submit(place.busy, neighbour)
            hanging_ += all_talk(place)
            busy.result()
    return without, hanging_


def p95(values: list[float]) -> float:
    """The value that 95 % are below, in the unit of the values."""
    return statistics.quantiles(values, n=20)[-1]


@contextmanager
def running(count: int, folder: Path, **servers: str) -> Iterator[Place]:
    """Front desks side by side with all around them, stopped at the end. servers: addresses of PostgreSQL and Redis."""
    with surroundings(folder, **servers) as around:
        far = hanging(folder)
        folders = [folder / str(number) for number in range(count)]
        for each in folders:
            each.mkdir()
        readers = tuple(Reader(each / "log") for each in folders)
        environment = {
            **around.environment, **far.environment, **COMPANY_SIGN_IN, "MESSAGES_PER_MINUTE": "1000",
            "CONVERSATIONS_PER_HOUR": "100000", "ERASED_FOLDER": str(far.folder / "erased"),
            "MAIL_FOLDER": str(far.folder / "mail"),
        }  # fmt: skip
        environment.pop("TIME_LIMITS")
        desks = tuple(Desk(each, environment).start() for each in folders)
        try:
            yield Place(desks, around, far, readers)
        finally:
            for desk in desks:
                desk.kill()


def main() -> None:
    """Print the ratios as a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.hanging")
    parser.add_argument("--rounds", type=int, default=2, help="with the neighbour, and as many without")
    parser.add_argument("--only", default="", help="some neighbours, as the table calls them")
    given = parser.parse_args()
    print(
        "| installation | who hangs | acknowledged, p95 (ratio) | answered, p95 (ratio) |",
        "|---|---|---|---|",
        sep="\n",
    )
    with tempfile.TemporaryDirectory() as folder, running(1, Path(folder)) as place:
        show("SQLite", place, NEIGHBOURS, given)
    with (
        grown.postgresql() as database,
        grown.redis() as redis,
        tempfile.TemporaryDirectory() as folder,
        running(2, Path(folder), postgresql=database, redis=redis) as place,
    ):
        show("PostgreSQL, Redis, two front desks", place, ("redis", *NEIGHBOURS), given)


def show(name: str, place: Place, neighbours: tuple[str, ...], given: argparse.Namespace) -> None:
    """Print the lines of one installation."""
    chosen = [each for each in neighbours if not given.only or each in given.only.split(",")]
    all_talk(place)  # warm
    for neighbour in chosen:
        figures: list[str] = []
        try:
            compared = compare(place, neighbour, given.rounds)
        except Exception as error:  # somebody was not answered: a line of the table, and the others come all the same
            print(f"| {name} | {neighbour} | {type(error).__name__}: {str(error)[:200]} | |", flush=True)
            continue
        for of in (0, 1):
            without, hanging_ = (p95([wait[of] for wait in waits]) for waits in compared)
            figures.append(f"{without:.2f} s → {hanging_:.2f} s ({hanging_ / without:.1f})")
        print(f"| {name} | {neighbour} | {' | '.join(figures)} |", flush=True)


if __name__ == "__main__":
    main()
