"""What the service serves: the demo contracts, made anew every day, or the records of a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Lock

from contracts.clock import today
from contracts.demo import demo_contracts
from contracts.service.reading import read_record
from contracts.service.store import Store
from retention.contract import InvalidRecord
from retention.provider import providers


class BadFile(Exception):
    """CONTRACTS_FILE cannot be served: one line naming its line and the field at fault."""


class Catalogue:
    """The store, filled.

    clock: today where a provider is; the demo contracts of each provider are made for its own day.
    """

    def __init__(self, store: Store, file: Path | None = None, clock: Callable[[str], date] = today) -> None:
        self._store = store
        self._file = file
        self._clock = clock
        self._days: dict[str, date] | None = None
        self._lock = Lock()

    def open(self) -> None:
        """Fills the store. Raises BadFile with the store as it was, and sqlite3.Error."""
        records = None if self._file is None else read_file(self._file)
        self._store.prepare()
        if records is None:
            self._make_demo()
        else:
            self._store.load(records)

    def get(self, number: str) -> dict[str, object] | None:
        """The record of a number as of today, None without one. Raises sqlite3.Error."""
        self._make_demo()
        return self._store.get(number)

    def put(self, record: dict[str, object]) -> bool:
        """Keeps a checked record; True if its number is new."""
        # First, or tomorrow's first reader would undo what was put today.
        self._make_demo()
        return self._store.put(record)

    def check(self) -> None:
        """Raises sqlite3.Error where records cannot be read."""
        self._store.check()

    def _make_demo(self) -> None:
        if self._file is not None:
            return
        days = {provider: self._clock(provider) for provider in providers()}
        with self._lock:
            if days == self._days:
                return
            self._store.load(demo.record for provider, day in days.items() for demo in demo_contracts(day, provider))
            self._days = days


def read_file(path: Path) -> list[dict[str, object]]:
    """The records of a file of JSON lines, blank lines passed over. Raises BadFile at the first that is wrong."""
    try:
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    except OSError as error:
        raise BadFile(f"CONTRACTS_FILE: cannot be read ({error.strerror})") from error
    records: dict[str, dict[str, object]] = {}
    for position, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = read_record(line)
            number = str(record["number"])
            if number in records:
                raise InvalidRecord("number", "stands in an earlier line already")
        except InvalidRecord as error:
            raise BadFile(f"CONTRACTS_FILE: line {position}: {error}") from None
        records[number] = record
    return list(records.values())
