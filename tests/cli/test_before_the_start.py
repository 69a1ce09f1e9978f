"""What is checked before anything is trained or started."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest

import startup
from actions import __main__ as actions
from cli import doctor, piped, run, shell
from cli.__main__ import main
from cli.environment import PORTS
from frontdesk import __main__ as front_desk
from frontdesk import config
from retention import PolicyError
from retention.provider import providers
from tests.e2e.parts import free_ports

FIRST = next(iter(providers().values()))  # whose customer talks in the shell, whoever that is


@pytest.fixture(autouse=True)
def nothing_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def started(*_: object) -> None:
        raise AssertionError("trained before everything was checked")

    monkeypatch.setattr("os.environ", {"VAR_FOLDER": str(tmp_path)})
    monkeypatch.setattr(run, "train", started)
    monkeypatch.setattr(shell, "train", started)


@pytest.mark.parametrize("command", ["run", "shell"])
def test_all_faults_of_settings_and_texts(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "RETENTION_TODAY", "2026-02-30")
    monkeypatch.setitem(os.environ, "LOG_LEVEL", "loud")
    monkeypatch.setattr(startup, "problems", lambda: ["texts/pt/greeting.ftl: lacks hello"])
    assert main([command]) == 2
    said = capsys.readouterr()
    names = [line.split(": ")[1] for line in said.err.splitlines()]
    assert sorted(names) == ["LOG_LEVEL", "RETENTION_TODAY", "texts/pt/greeting.ftl"]
    assert said.out == ""


@pytest.mark.parametrize("command", ["run", "doctor"])
def test_a_bad_port_hides_no_setting_of_another_part(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("RASA_PORT", "99999"), ("FRONTDESK_PORT", "abc"), ("WORKERS", "-1"), ("SMTP_URL", "mail")):
        monkeypatch.setitem(os.environ, name, value)
    monkeypatch.setattr(startup, "problems", list)
    assert main([command]) in (1, 2)
    said = capsys.readouterr()
    for name in ("RASA_PORT: must", "FRONTDESK_PORT: must", "WORKERS: must", "SMTP_URL: must"):
        assert f" {name} be " in said.out + said.err


def test_a_company_that_cannot_be_read_hides_no_setting(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise PolicyError("providers/acme/provider.yml", "lacks name")

    monkeypatch.setitem(os.environ, "WORKERS", "-1")
    monkeypatch.setattr(config, "providers", unreadable)
    monkeypatch.setattr(startup, "problems", lambda: ["providers/acme/provider.yml: lacks name"])
    assert main(["run"]) == 2
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == [
        "WORKERS", "providers/acme/provider.yml",
    ]  # fmt: skip


@pytest.mark.parametrize("part", ["frontdesk", "actions"])
def test_a_part_on_its_own_says_faults_of_settings_and_data_together(
    part: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise PolicyError("providers/acme/provider.yml", "lacks name")

    monkeypatch.setitem(os.environ, "LOG_LEVEL", "loud")
    monkeypatch.setattr(config, "providers", unreadable)
    monkeypatch.setattr(startup, "problems", lambda: ["providers/acme/provider.yml: lacks name"])
    monkeypatch.setattr("sys.argv", [part])
    if part == "frontdesk":
        assert front_desk.main([]) == 2
    else:
        with pytest.raises(SystemExit, match="2"):
            actions.main()
    names = [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()]
    assert {"LOG_LEVEL", "providers/acme/provider.yml"} <= {*names}


def test_the_doctor_names_the_file_and_place_of_a_slip_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise PolicyError("providers/acme/provider.yml", "teams.care.hours.mon[0]: '9:00-17:30' is no time")

    monkeypatch.setattr(doctor, "policies", unreadable)
    monkeypatch.setattr(doctor, "is_current", unreadable)
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert said.count("TO DO providers/acme/provider.yml: teams.care.hours.mon[0]: '9:00-17:30' is no time") == 1
    assert "PolicyError" not in said


def test_a_setting_of_the_front_desk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "problems", list)
    monkeypatch.setitem(os.environ, "DEMO", "maybe")
    assert main(["run"]) == 2
    assert capsys.readouterr().err.startswith("error: DEMO: ")


def test_two_parts_on_one_port(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "problems", list)
    monkeypatch.setitem(os.environ, "FRONTDESK_PORT", "7123")
    monkeypatch.setitem(os.environ, "RASA_PORT", "7123")
    assert main(["run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == "error: RASA_PORT: is 7123, as FRONTDESK_PORT is; each part needs its own"


@pytest.mark.parametrize("port", ["0", "99999", "eighty", "-1"])
def test_a_port_that_is_none(port: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "RASA_PORT", port)
    monkeypatch.setattr(startup, "problems", list)
    assert main(["run"]) == 2
    assert capsys.readouterr().err == "error: RASA_PORT: must be a whole number from 1 to 65535\n"


@pytest.mark.parametrize("part", PORTS)
def test_a_port_that_is_taken(part: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "problems", list)
    for variable, port in zip(PORTS.values(), free_ports(len(PORTS)), strict=True):
        monkeypatch.setitem(os.environ, variable.name, str(port))
    name = PORTS[part].name
    with socket.create_server(("127.0.0.1", int(os.environ[name]))):
        assert main(["run"]) == 1
    said = capsys.readouterr()
    assert said.err == f"error: port {os.environ[name]} ({part}) is taken; set {name} to another one\n"
    assert said.out == ""


@pytest.mark.parametrize("public", [{"FRONTDESK_HOST": "0.0.0.0"}, {"PUBLIC_URL": "https://desk.example.com"}])
def test_a_demo_that_others_would_reach(
    public: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.environ", os.environ | public)
    monkeypatch.setattr(startup, "problems", list)
    assert main(["run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: DEMO: 1 shows everybody all codes and known passwords")


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--language", "xx", FIRST.languages[0]),
        ("--contract", "ZZ", FIRST.number.letters),
        ("--provider", "nobody", FIRST.id),
    ],
)
def test_who_talks_in_the_shell(option: str, value: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["shell", option, value])
    assert ended.value.code == 2
    line = capsys.readouterr().err.splitlines()[-1]
    assert f"{option}: " in line
    assert repr(value) in line
    assert expected in line


@pytest.mark.parametrize(("lines", "said"), [(["oi\n", "/stop\n", "tchau\n"], ["oi"]), (["oi"], ["oi"]), ([], [])])
def test_piped_input_ends_the_shell(lines: list[str], said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Rasa:
        ended = False

        def terminate(self) -> None:
            self.ended = True

        def wait(self) -> None:
            assert self.ended

    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: Rasa())
    monkeypatch.setattr(piped, "_wait", lambda *_: None)

    def say(line: str, *_: object) -> dict[str, object]:
        heard.append(line)
        return {}

    monkeypatch.setattr(piped, "_say", say)
    piped.talk(lines, None, {}, "1", None)  # type: ignore[arg-type]
    assert heard == said
