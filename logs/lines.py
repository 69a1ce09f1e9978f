"""Lines are written by a thread: who reads them may stand still, and nothing but that thread waits for it."""

from __future__ import annotations

import logging
import os
import select
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import TextIO

MOST = 10_000  # lines that wait, about 2 MB; what comes then is dropped and counted
OFTEN = 300  # lines a minute from one place of the code: nobody shall fill the disk with them
SAID = 10.0  # seconds between lines that say how many were dropped, as long as they are
LAST = 0.5  # seconds for the lines that wait when the process ends


class Lines(logging.Handler):
    """To a stream; one without a descriptor, as tests have, is written at once. steady: seconds, never backwards."""

    def __init__(
        self, stream: TextIO, most: int = MOST, often: int = OFTEN, steady: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._stream, self._most, self._often, self._steady = stream, most, often, steady
        self._minute, self._places = -1, Counter[str]()
        self._descriptor = -1
        with suppress(OSError, ValueError):
            self._descriptor = stream.fileno()
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._waiting: SimpleQueue[str] = SimpleQueue()
        self._given = self._dropped = 0  # by who has something to say
        self._done = self._reported = 0  # by the thread
        self._said_at = time.monotonic() - SAID
        if self._descriptor >= 0:
            threading.Thread(target=self._serve, name="logs", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Never waits, also in a signal's handler."""
        if self._process != os.getpid():  # forked: threads stay behind
            self._begin()
        if self._too_often(record):
            return
        try:
            self._put(self.format(record) + "\n")
        except Exception:
            self.handleError(record)

    def _too_often(self, record: logging.LogRecord) -> bool:
        """With the next minute's first line it is said how many were left out."""
        minute = int(self._steady() // 60)
        if minute != self._minute:
            before, self._minute, self._places = self._places, minute, Counter()
            for place, count in before.items():
                if count > self._often:
                    self._put(_said(f"logs.repeated place={place} left_out={count - self._often}"))
        place = f"{record.filename}:{record.lineno}"
        self._places[place] += 1
        return self._places[place] > self._often

    def _put(self, line: str) -> None:
        if self._descriptor < 0:
            self._stream.write(line)
        elif self._given - self._done >= self._most:
            self._dropped += 1
        else:
            self._given += 1
            self._waiting.put(line)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002
        """A line that cannot be made counts as dropped; logging itself would write to the stream, and wait for it."""
        self._dropped += 1

    def flush(self) -> None:
        """Wait a moment until all is written."""
        until = time.monotonic() + LAST
        while self._done < self._given and time.monotonic() < until and self._process == os.getpid():
            time.sleep(0.01)

    def _serve(self) -> None:
        while True:
            self._write(self._waiting.get())
            self._done += 1
            now = time.monotonic()
            dropped = self._dropped - self._reported
            if dropped and (self._waiting.empty() or now - self._said_at > SAID):
                self._reported, self._said_at = self._reported + dropped, now
                self._write(_said(f"logs.dropped lines={dropped}"))

    def _write(self, line: str) -> None:
        left = line.encode(errors="backslashreplace")
        with suppress(OSError, ValueError):  # nobody will read it any more
            while left:
                try:
                    left = left[os.write(self._descriptor, left) :]
                except BlockingIOError:
                    select.select([], [self._descriptor], [])


def _said(what: str) -> str:
    """A line about the log itself."""
    return f"{time.strftime('%Y-%m-%d %H:%M:%S')} WARNING logs {what}\n"
