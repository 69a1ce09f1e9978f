"""Every command line of the documents that can run without network or minutes is run as written, and ends well.

In a copy of the checkout with a folder and ports of its own: with the assistant stopped, or beside it where the text
says so. What is not run here, and why, stands in paper_lines.py.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli.train import STAMP, sources_mark
from frontdesk.conversations import log, opening
from frontdesk.db import Database
from frontdesk.migrations import upgrade
from frontdesk.requests import store as requests
from frontdesk.turns.requests import register
from protocol.turn import RegisterRequest
from settings.installation import ROOT
from tests.cli.command_lines import Line, lines
from tests.cli.paper_lines import BESIDE, GIVEN, RUN, STATUS, as_typed, why_not
from tests.e2e import grown
from tests.e2e.parts import PORTS, ensure_model, free_ports, plain_environment
from tests.frontdesk.records import REQUEST
from tests.shipped import COMPANY, LANGUAGE, NUMBER

pytestmark = pytest.mark.slow
# What is compiled stays: nothing of it would be compiled anew.
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".ci", "var", "node_modules", ".*_cache", "tests", "bench")
PATIENCE = 300.0  # seconds for a line on a busy machine
BACKUP = "retention-2026-11-26T031500Z.db"
CASES = json.dumps({"id": 1, "contract": None, "provider": COMPANY, "question": "ask_refund", "on": "2026-11-21"})
HERE = [line for line in lines() if why_not(line) is None]
ALONE = [line for line in HERE if not line.text.startswith((*BESIDE, RUN))]
TOGETHER = [line for line in HERE if line.text.startswith(BESIDE)]


@dataclass(frozen=True)
class Checkout:
    """folder: the copy. prepared: what its folder `var` holds before each line. env: of somebody at its terminal."""

    folder: Path
    prepared: Path
    env: dict[str, str]

    def begin(self) -> None:
        """As it is before any line was typed."""
        shutil.rmtree(self.folder / "var", ignore_errors=True)
        shutil.copytree(self.prepared, self.folder / "var")

    def type(self, line: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-e", "-c", line], cwd=self.folder, env=self.env | more, input=GIVEN, capture_output=True, text=True,
            timeout=PATIENCE,
        )  # fmt: skip


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    ensure_model()
    folder = tmp_path_factory.mktemp("typed") / "checkout"
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    (folder / STAMP.relative_to(ROOT)).write_text(sources_mark())
    (folder / "cases.jsonl").write_text(CASES)
    (folder / "your-host-keys.json").write_text("{}")
    ports = dict(zip(PORTS.values(), map(str, free_ports(len(PORTS))), strict=True))
    path = os.pathsep.join([str(folder / ".venv/frontdesk/bin"), os.environ["PATH"]])
    # PYTHON: `make` installs with it before all else, and nothing is installed by a test
    env = {**plain_environment(), **ports, "PATH": path, "PYTHON": "true", "VAR_FOLDER": str(folder / "var")}
    env.pop("PYTHONPATH", None)
    (folder / "retention.env").write_text(f"VAR_FOLDER={folder / 'var'}\n")
    made = Checkout(folder, folder.parent / "prepared", env)
    made.prepared.mkdir()
    (folder / "receipt.txt").write_text(_filled(f"sqlite:///{made.prepared / 'frontdesk.db'}"))
    made.begin()
    for line in ("retention desk-user add ana@example.com Ana --role lead", "retention backup"):
        done = made.type(line)
        assert done.returncode == 0, done.stderr
    (backup,) = (folder / "var/backups").iterdir()
    backup.rename(backup.with_name(BACKUP))
    shutil.rmtree(made.prepared)
    shutil.copytree(folder / "var", made.prepared)
    return made


def _filled(url: str) -> str:
    """Tables with a customer who asked for something; the receipt."""
    database = Database(url, seconds=60)
    upgrade(database.engine)
    now = datetime.now(UTC)
    try:
        id_ = database.write_now(lambda db: opening.begin(db, COMPANY, LANGUAGE, now, contract=NUMBER, person="code"))
        asked_in = database.write_now(lambda db: log.append(db, id_, "customer", "quero cancelar", now)).seq
        effect = RegisterRequest(kind="cancel_at_term", handover=REQUEST, asked_in=asked_in)
        database.write_now(register, id_, effect, "sim", now)
        receipt = database.read_now(requests.get, 1).receipt
    finally:
        database.close()
    assert receipt is not None
    return receipt


@pytest.fixture
def empty_postgresql(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Where a line moves to another database."""
    if "move" not in request.node.callspec.id:
        yield {}
        return
    with grown.postgresql() as url:
        yield {"DATABASE_URL": url}


@pytest.mark.parametrize("line", ALONE, ids=lambda line: f"{line.where} {line.text}")
def test_a_line_ends_well(line: Line, checkout: Checkout, empty_postgresql: dict[str, str], tmp_path: Path) -> None:
    checkout.begin()
    if line.text.startswith("cp "):  # it adds files to the checkout, which the other lines must not find
        copy = shutil.copytree(checkout.folder, tmp_path / "checkout", symlinks=True)
        checkout = Checkout(copy, checkout.prepared, checkout.env)
    done = checkout.type(as_typed(line), **empty_postgresql)
    assert done.returncode in STATUS.get(line.text, (0,)), done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="parts end with their supervisor there")
def test_retention_run_and_the_lines_that_are_typed_beside_it(checkout: Checkout) -> None:
    checkout.begin()
    run = subprocess.Popen(
        ["sh", "-c", f"exec {RUN}"], cwd=checkout.folder, env=checkout.env, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    assert run.stdout is not None
    try:
        said = []
        for text in run.stdout:
            said.append(text)
            if text.startswith("Ready: "):
                break
        address = f"http://127.0.0.1:{checkout.env['FRONTDESK_PORT']}"
        assert f"Ready: {address}/" in "".join(said)
        failed = []
        for line in TOGETHER:
            done = checkout.type(as_typed(line, address))
            if done.returncode or not done.stdout:
                failed.append(f"{line.where} {line.text}\n{done.stdout}{done.stderr}")
        assert failed == []
    finally:
        run.send_signal(signal.SIGINT)
        run.communicate(timeout=PATIENCE)
    assert run.returncode == 0
