"""Starting the service: settings, the file of contracts, and the process itself."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

import contracts.clock
from contracts.client import ContractNotFound, ContractsClient
from contracts.demo import demo_contracts
from contracts.service.catalogue import BadFile, Catalogue, read_file
from contracts.service.store import Store
from settings import BadSettings, ContractsServiceSettings, contracts_service
from settings.installation import ROOT
from tests.contracts.conftest import DAY

DEMO = demo_contracts(DAY)
TOKEN = "token-of-these-tests"


def lines(*records: Any) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "some.jsonl"


def test_settings_by_default() -> None:
    database = ROOT / "var" / "contracts.db"
    assert contracts_service({"CONTRACTS_TOKEN": TOKEN}) == ContractsServiceSettings(
        TOKEN, "127.0.0.1", 5056, database, None, None, "INFO"
    )


@pytest.mark.parametrize(
    "bad",
    [{"CONTRACTS_TOKEN": ""}, {"CONTRACTS_TOKEN": "a b" * 9}, {"CONTRACTS_TOKEN": "ã" * 16},
     {"CONTRACTS_TOKEN": "short"}, {"CONTRACTS_PORT": "0"},
     {"CONTRACTS_PORT": "65536"}, {"CONTRACTS_PORT": "x"}, {"CONTRACTS_PORT": "²"}, {"LOG_LEVEL": "loud"}],
)  # fmt: skip
def test_a_wrong_setting_is_named(bad: dict[str, str]) -> None:
    with pytest.raises(BadSettings, match=f"^{next(iter(bad))}: "):
        contracts_service({"CONTRACTS_TOKEN": TOKEN, **bad})


def test_the_day_is_the_providers_own_unless_it_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Late:
            return cls(2026, 11, 21, 23, 30, tzinfo=timezone.utc)

    monkeypatch.setattr(contracts.clock, "datetime", Late)
    monkeypatch.delenv("RETENTION_TODAY", raising=False)
    assert contracts.clock.today("conta_azul") == date(2026, 11, 21)
    assert contracts.clock.today("ram_tracking") == date(2026, 11, 22)
    monkeypatch.setenv("RETENTION_TODAY", "2030-01-31")
    assert contracts.clock.today("ram_tracking") == date(2030, 1, 31)
    monkeypatch.setenv("RETENTION_TODAY", "tomorrow")
    with pytest.raises(BadSettings, match="RETENTION_TODAY: "):
        contracts.clock.today("ram_tracking")


def test_a_file_is_served_instead_of_the_demo(tmp_path: Path, file: Path) -> None:
    first, second = DEMO[0].record, {**DEMO[1].record, "number": "CA-900002"}
    store = Store(tmp_path / "c.db")
    Catalogue(store, clock=lambda _: DAY).open()
    store.put({**first, "number": "CA-900001"})
    file.write_text("\ufeff" + lines(first) + "\n  \n" + lines(second), "utf-8")
    catalogue = Catalogue(store, file)
    catalogue.open()
    assert (catalogue.get("CA-204518"), catalogue.get("CA-900002")) == (first, second)
    assert catalogue.get("RAM-20451") is None  # the demo is gone
    assert catalogue.get("CA-900001") is not None  # what was put is not


@pytest.mark.parametrize(
    ("bad_line", "message"),
    [
        ("{", "line 3: contract: "),
        ("[]", "line 3: contract: "),
        (json.dumps({**DEMO[1].record, "status": "asleep"}), "line 3: status: "),
        (json.dumps(DEMO[0].record), "line 3: number: "),
    ],
)
def test_a_bad_line_stops_the_start_and_changes_nothing(
    tmp_path: Path, file: Path, bad_line: Any, message: str
) -> None:
    store = Store(tmp_path / "c.db")
    Catalogue(store, clock=lambda _: DAY).open()
    file.write_text(lines({**DEMO[0].record, "plan": "New"}) + "\n" + bad_line, "utf-8")
    with pytest.raises(BadFile, match=f"^CONTRACTS_FILE: {message}"):
        Catalogue(store, file).open()
    assert store.get("CA-204518") == DEMO[0].record
    assert store.get("RAM-20451") is not None


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"^CONTRACTS_FILE: cannot be read"):
        read_file(tmp_path / "missing.jsonl")


def start(tmp_path: Path, **settings: str) -> subprocess.Popen[str]:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("CONTRACTS_", "RETENTION"))
    }
    return subprocess.Popen(
        [sys.executable, "-m", "contracts.service"],
        env={**environment, "CONTRACTS_DB": str(tmp_path / "c.db"), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
def test_the_process_refuses_to_start_with_one_line(tmp_path: Path, file: Path) -> None:
    file.write_text("\n{", "utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        for settings, line in (
            ({}, "error: CONTRACTS_TOKEN: "),
            ({"CONTRACTS_TOKEN": TOKEN, "CONTRACTS_PORT": port}, f"error: CONTRACTS_PORT: {port} "),
            ({"CONTRACTS_TOKEN": TOKEN, "RETENTION_TODAY": "now"}, "error: RETENTION_TODAY: "),
            ({"CONTRACTS_TOKEN": TOKEN, "CONTRACTS_FILE": str(file)}, "error: CONTRACTS_FILE: line 2: contract: "),
            ({"CONTRACTS_TOKEN": TOKEN, "CONTRACTS_DB": str(tmp_path)}, "error: CONTRACTS_DB: "),
        ):
            free = {} if "CONTRACTS_PORT" in settings else {"CONTRACTS_PORT": free_port()}
            output, errors = (process := start(tmp_path, **free, **settings)).communicate(timeout=20)
            assert (process.returncode, output, errors.count("\n")) == (2, "", 1)
            assert errors.startswith(line)


@pytest.mark.slow
def test_client_and_process_work_together(tmp_path: Path) -> None:
    port = free_port()
    process = start(tmp_path, CONTRACTS_TOKEN=TOKEN, CONTRACTS_PORT=port, RETENTION_TODAY=DAY.isoformat())
    assert process.stderr is not None
    lines = []
    while "startup complete" not in (line := process.stderr.readline()):
        assert line, "the service ended"
        lines.append(line)
    client = ContractsClient(f"http://127.0.0.1:{port}", TOKEN)
    for demo in DEMO:
        number = str(demo.record["number"])
        assert client.record(number) == demo.record
        assert client.get(number, DAY).plan == demo.record["plan"]
    with pytest.raises(ContractNotFound):
        client.record("CA-000000")
    client.close()
    process.terminate()
    output, errors = process.communicate(timeout=20)
    assert "204518" not in "".join([*lines, output, errors])


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])
