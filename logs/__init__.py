"""What may stand in a log, the same in all parts: our own words, and of libraries only where they spoke.

Libraries quote what they were given: messages, trackers, addresses with contract numbers, rows. So of their lines and
of every exception only the kind and the place in the code are kept. Our own lines hold ids and codes.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import _ArgsType as Arguments

from logs.lines import Lines

OURS = (
    "actions", "channels", "cli", "contracts", "dialogue", "frontdesk", "languages", "logs", "nlu", "protocol",
    "retention", "settings", "startup", "texts", "__main__",
)  # fmt: skip
# libraries' lines on starting, stopping and migrating (logger, its files): no customer is near them. With the folder,
# as others use the same logger: websockets/server.py writes whole handshakes, with the visitor's session.
SPOKEN = (
    (
        "uvicorn.error",
        ("uvicorn/server", "lifespan/on", "supervisors/multiprocess", "uvicorn/config", "uvicorn/main"),
    ),
    ("alembic.runtime.migration", ("runtime/migration",)),
    ("root", ("core/run", "cli/run")),  # Rasa's own start
    ("rasa.core.agent", ("core/agent",)),  # a model that cannot be loaded
)
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
PLACES, CAUSES = 3, 4  # innermost calls named for an exception, and how far back its causes
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None] | None


class OwnWords(Exception):
    """An error whose words are made of our own ids and codes: they may stand in a log, and say where to look."""


class QuietRecord(logging.LogRecord):
    """A line without anybody else's words."""

    def __init__(
        self, name: str, level: int, pathname: str, lineno: int, msg: object, args: Arguments | None, exc_info: ExcInfo,
        func: str | None = None, sinfo: str | None = None,
    ) -> None:  # fmt: skip
        if name == "py.warnings":
            msg, args = f"(words withheld) {_warned(_filled(msg, args))}", ()
        elif not _may_speak(name, pathname):
            msg, args = f"(words withheld) {os.path.basename(pathname)}:{lineno}", ()
        if exc_info and exc_info[0] is not None:
            msg, args = f"{_filled(msg, args)} [{described(exc_info)}]", ()
        super().__init__(name, level, pathname, lineno, msg, args, None, func, sinfo)


def withhold() -> None:
    """From now on, in this process, whatever handlers and formats there are."""
    logging.setLogRecordFactory(QuietRecord)
    logging.captureWarnings(True)  # libraries' warnings quote, too


def configure(level: str) -> None:
    """Withhold, and write lines to standard error: ours from `level` on, libraries' from warnings on.

    By a thread; handlers that libraries brought for standard output or error, which would wait for its reader, go.
    """
    withhold()
    threading.excepthook, sys.unraisablehook = _broken, _broken
    for known in logging.Logger.manager.loggerDict.values():
        if isinstance(known, logging.Logger) and any(_is_standard(each) for each in known.handlers):
            known.handlers[:] = [each for each in known.handlers if not _is_standard(each)]
            known.propagate = True
    handler = Lines(sys.stderr)
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    handler.addFilter(_worth_a_line)
    for name in (*OURS, "uvicorn.error", "alembic.runtime.migration"):
        logging.getLogger(name).setLevel(level.upper())


def flush() -> None:
    """Before an end that leaves all behind: wait a moment until what was said is written."""
    for handler in logging.getLogger().handlers:
        handler.flush()


def kind_of(error: BaseException) -> str:
    """An exception's kind; of our own, whose words are ids and keys, those too."""
    return f"{type(error).__name__} ({error})" if isinstance(error, OwnWords) else type(error).__name__


def described(exc_info: ExcInfo) -> str:
    """An exception's kind and where it came about, innermost last, without its words."""
    if exc_info is None or exc_info[0] is None:
        return ""
    error: BaseException | None = exc_info[1]
    lines: list[str] = []
    while error is not None and len(lines) < CAUSES:
        walked = traceback.walk_tb(error.__traceback__)
        trace = traceback.StackSummary.extract(walked, lookup_lines=False)[-PLACES:]  # else the source is kept
        places = [f"{os.path.basename(at.filename)}:{at.lineno}" for at in trace]
        lines.append(f"{kind_of(error)} at {' > '.join(places) or '?'}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " from ".join(lines)


def _broken(what: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
    """What nobody caught in a thread, or at an object's end: Python itself would write its words."""
    if what.exc_type is not SystemExit and what.exc_value is not None:
        error = (what.exc_type, what.exc_value, what.exc_traceback)
        logging.getLogger(__name__).error("thread.broken", exc_info=error)


def _is_standard(handler: logging.Handler) -> bool:
    streams = (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__)
    return isinstance(handler, logging.StreamHandler) and handler.stream in streams


def _may_speak(name: str, path: str) -> bool:
    if name.partition(".")[0] in OURS:
        return True
    place = "/".join(os.path.splitext(path)[0].split(os.sep)[-2:])
    return any(name == spoken and place in places for spoken, places in SPOKEN)


def _worth_a_line(record: logging.LogRecord) -> bool:
    """A line without words is only worth it as a warning."""
    return record.levelno >= logging.WARNING or _may_speak(record.name, record.pathname)


def _warned(words: str) -> str:
    """Kind and place of a warning, which comes as `path/file.py:12: Kind: words`."""
    found = re.match(r"(?:.*/)?([^/:]+:\d+): (\w+)", words)
    return f"{found[2]} at {found[1]}" if found else "warning"


def _filled(msg: object, args: object) -> str:
    try:
        return str(msg) % args if args else str(msg)
    except (TypeError, ValueError, KeyError):
        return str(msg)
