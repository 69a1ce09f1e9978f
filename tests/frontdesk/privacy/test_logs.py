"""Nobody's words get into a log: not ours, not a library's, not an exception's."""

from __future__ import annotations

import io
import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import logs

ROOT = Path(__file__).resolve().parents[3]
SERVERS = ("uvicorn", "uvicorn.access", "uvicorn.error")
SECRET = "ana.secreta@example.com deve R$ 199,90 no CA-204518"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What a part that configured its logs writes to standard error."""
    root, written = logging.getLogger(), io.StringIO()
    before = logging.getLogRecordFactory(), root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in (*logs.OURS, *SERVERS, "alembic.runtime.migration")}
    monkeypatch.setattr(sys, "stderr", written)
    for module, name in ((threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # to be put back
    for name in SERVERS:  # a server that another test started in this process has set them up
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
        logging.getLogger(name).setLevel(logging.NOTSET)
    try:
        logs.configure("DEBUG")
        yield written
    finally:
        logging.captureWarnings(False)
        logging.setLogRecordFactory(before[0])
        root.handlers[:], root.level = before[1], before[2]
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    "library",
    ["rasa.core.processor", "rasa_sdk.executor", "sanic.error", "sanic.access", "httpx", "urllib3.connectionpool",
     "uvicorn.access", "uvicorn.error", "websockets.server", "sqlalchemy.engine", "asyncio", "redis", "any.other"],
)  # fmt: skip
def test_a_librarys_line_keeps_its_place_and_loses_its_words(lines: io.StringIO, library: str) -> None:
    log = logging.getLogger(library)
    log.warning("GET /contracts?q=%s", SECRET)
    log.error(f"Failed to parse '{SECRET}'")
    logged = lines.getvalue().splitlines()
    assert len(logged) == 2
    assert all(library in line and "words withheld) test_logs.py:" in line for line in logged)
    assert "secreta" not in lines.getvalue()


@pytest.mark.parametrize(
    ("logger", "path", "speaks"),
    [
        ("uvicorn.error", "uvicorn/server.py", True),
        ("uvicorn.error", "websockets/server.py", False),  # sec-websocket-protocol: the session
        ("uvicorn.error", "websockets/asyncio/server.py", False),
        ("uvicorn.error", "other/main.py", False),
        ("alembic.runtime.migration", "alembic/runtime/migration.py", True),
    ],
)
def test_only_the_files_that_are_named_speak_through_a_logger(
    lines: io.StringIO, logger: str, path: str, speaks: bool
) -> None:
    log = logging.getLogger(logger)
    for level in (logging.DEBUG, logging.ERROR):
        log.handle(log.makeRecord(logger, level, f"/lib/site-packages/{path}", 1, "sent %s", (SECRET,), None))
    assert ("secreta" in lines.getvalue()) is speaks
    assert len(lines.getvalue().splitlines()) == (2 if speaks else 1)


def test_handlers_a_library_brings_write_no_words_either(lines: io.StringIO) -> None:
    own, log = io.StringIO(), logging.getLogger("sanic.root.of.the.test")
    handler = logging.StreamHandler(own)
    log.addHandler(handler)
    try:
        log.error(SECRET)
    finally:
        log.removeHandler(handler)
    assert "words withheld" in own.getvalue()
    assert "secreta" not in own.getvalue()


def test_an_exception_is_logged_by_kind_and_place(lines: io.StringIO) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("frontdesk.turns.worker").exception("turn.broken conversation=%s", "cv_1")
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError:
        logging.getLogger("sanic.error").exception(SECRET)
    line, caused = lines.getvalue().splitlines()
    assert re.search(r"\[RuntimeError at test_logs\.py:\d+ from KeyError at test_logs\.py:\d+\]$", caused)
    assert "secreta" not in caused
    assert re.search(r"turn\.broken conversation=cv_1 \[ValueError at test_logs\.py:\d+\]$", line)


def test_what_nobody_caught_in_a_thread_loses_its_words(lines: io.StringIO) -> None:
    def breaks() -> None:
        raise ValueError(SECRET)

    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    assert re.search(r"ERROR logs thread\.broken \[ValueError at .*test_logs\.py:\d+\]$", lines.getvalue())
    assert "secreta" not in lines.getvalue()


def test_handlers_for_standard_output_that_a_library_brought_go(
    lines: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Sanic's: they would wait for the reader."""
    log = logging.getLogger("sanic.any")
    log.addHandler(logging.StreamHandler(sys.stdout))
    log.propagate = False
    monkeypatch.setattr(sys, "stderr", lines)
    logs.configure("INFO")
    log.error(SECRET)
    assert log.handlers == []
    assert "sanic.any (words withheld)" in lines.getvalue()


def test_warnings_of_libraries_lose_their_words(lines: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn(f"Misaligned entity in '{SECRET}'", UserWarning, stacklevel=1)
        logging.captureWarnings(False)
    assert "(words withheld) UserWarning at test_logs.py:" in lines.getvalue()
    assert "secreta" not in lines.getvalue()


def test_requests_to_other_parts_leave_no_line(lines: io.StringIO) -> None:
    client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200)))
    client.get("http://contracts/contracts/CA-204518?code=123456")
    assert lines.getvalue() == ""


def test_starting_and_our_own_lines_are_logged(lines: io.StringIO) -> None:
    logging.getLogger("frontdesk.outbox.worker").info("outbox.delivered key=%s", "C-4827.1.webhook")
    server = logging.getLogger("uvicorn.error")
    server.handle(
        server.makeRecord(server.name, logging.INFO, "/uvicorn/server.py", 1, "Listening on %s", ("x",), None)
    )
    assert "outbox.delivered key=C-4827.1.webhook" in lines.getvalue()
    assert "Listening on x" in lines.getvalue()


CALL = re.compile(r"\b(?:log|logger)\.(?:debug|info|warning|error|exception|critical)\((.*)")
PERSONAL = re.compile(r"\b(text|email|address|contract|number|code|token|value|comment|body|record|payload|message)\b")
ALLOWED = re.compile(r"error\.(reason|field)|problem\.field|type\(error\)|row\.attempts, code")


def test_our_own_lines_hold_ids_and_codes_only() -> None:
    """A new line with anything that sounds like a person's words needs a look, and a place in this test."""
    found = []
    for part in ("frontdesk", "contracts", "actions", "channels", "nlu", "logs"):
        for file in sorted((ROOT / part).rglob("*.py")):
            for number, line in enumerate(file.read_text().splitlines(), 1):
                match = CALL.search(line)
                if match is None:
                    continue
                template, _, values = match[1].partition('",')
                if template.startswith("f") or PERSONAL.search(ALLOWED.sub("", values)):
                    found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()}")
    assert found == []


@pytest.mark.parametrize("start", ["frontdesk/__main__.py", "contracts/service/__main__.py"])
def test_no_server_writes_addresses_of_its_requests(start: str) -> None:
    text = (ROOT / start).read_text()
    assert "access_log=False" in text
    assert "log_config=None" in text
    assert "logs.configure(" in text
