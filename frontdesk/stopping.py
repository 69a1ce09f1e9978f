"""A process that is asked to end does so in time: a thread or a library that hangs is left behind."""

from __future__ import annotations

import logging
import os
import signal
import threading
from types import FrameType

import logs
from settings import limits

log = logging.getLogger(__name__)
STUCK = 70  # exit status: EX_SOFTWARE


def end_in_time() -> None:
    """From now on a process that is asked to end is gone after `limits.FORCED_STOP`. Call it in the main thread."""
    for number in (signal.SIGTERM, signal.SIGINT):
        _add(number)


def _add(number: signal.Signals) -> None:
    before = signal.getsignal(number)

    def on_signal(given: int, frame: FrameType | None) -> None:
        clock = threading.Timer(limits.FORCED_STOP, _leave)
        clock.daemon = True
        clock.start()
        if callable(before):
            before(given, frame)

    signal.signal(number, on_signal)


def _leave() -> None:
    log.error("stop.forced after=%.0f", limits.FORCED_STOP)
    logs.flush()
    os._exit(STUCK)
