"""What `retention doctor` finds, and that each finding says what to do."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from cli import doctor_data
from cli.__main__ import main
from cli.advisories import accepted, advisories
from cli.doctor import gaps
from frontdesk.copies import postgresql, sqlite
from frontdesk.copies.backup import NAME
from settings.installation import ROOT


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    """That of an installation; its folder is there."""
    made = {"VAR_FOLDER": str(tmp_path / "var")}
    monkeypatch.setattr("os.environ", made)
    (tmp_path / "var").mkdir(mode=0o700)
    return made


def lines(findings: Iterator[object]) -> list[str]:
    return [str(finding) for finding in findings]


def test_what_commands_make_is_closed_to_others(environment: dict[str, str], tmp_path: Path) -> None:
    assert main(["migrate"]) == 0
    assert main(["backup"]) == 0
    assert lines(doctor_data.files(environment)) == [f"ok    {tmp_path / 'var'} is closed to other users"]
    assert (tmp_path / "var" / "frontdesk.db").stat().st_mode & 0o777 == 0o600


def test_a_file_that_others_can_read_is_named(environment: dict[str, str], tmp_path: Path) -> None:
    for name in ("frontdesk.db", "log/rasa.log"):
        file = tmp_path / "var" / name
        file.parent.mkdir(exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        file.chmod(0o644)
    environment["BACKUP_FOLDER"] = str(elsewhere := tmp_path / "elsewhere")
    elsewhere.mkdir()
    elsewhere.chmod(0o750)
    inside, outside = lines(doctor_data.files(environment))
    assert inside.endswith(f"and 1 more can be read by other users: chmod -R go= {tmp_path / 'var'}")
    assert outside == f"TO DO {elsewhere} can be read by other users: chmod -R go= {elsewhere}"


def test_links_are_followed(environment: dict[str, str], tmp_path: Path) -> None:
    database, mail, var = tmp_path / "elsewhere.db", tmp_path / "letters", tmp_path / "var"
    database.touch()
    mail.mkdir()
    database.chmod(0o644)
    mail.chmod(0o755)
    (mail / "back").symlink_to(var)  # in a circle
    (var / "frontdesk.db").symlink_to(database)
    (var / "mail").symlink_to(mail)
    (var / "gone").symlink_to(tmp_path / "nowhere")
    (line,) = lines(doctor_data.files(environment))
    assert line.startswith("TO DO ")
    assert line.endswith(f" and 1 more can be read by other users: chmod -R go= {database} {mail}")


def test_a_short_secret_of_the_companys_sign_in_is_named(environment: dict[str, str]) -> None:
    (line, _) = lines(doctor_data.secrets({**environment, "OIDC_CLIENT_SECRET": "12345"}))
    assert line == "TO DO OIDC_CLIENT_SECRET: shorter than 16 characters: have the provider make one"


def test_secrets_that_are_short_or_alike_are_named_and_never_shown(environment: dict[str, str]) -> None:
    environment |= {"APP_KEY": "short-but-allowed", "CHANNEL_SECRET": "x" * 40, "CONTRACTS_TOKEN": "x" * 40}
    short, alike = lines(doctor_data.secrets(environment))
    assert short.startswith("TO DO APP_KEY: shorter than 32 characters: python3 -c")
    assert alike.startswith("TO DO CHANNEL_SECRET, CONTRACTS_TOKEN are the same: each needs its own")
    assert "short-but" not in short + alike
    assert lines(doctor_data.secrets({})) == ["ok    secrets were made up here"]


def test_a_database_that_is_away(environment: dict[str, str]) -> None:
    environment["DATABASE_URL"] = "postgresql://desk:secret@127.0.0.1:1/desk"
    (line,) = lines(doctor_data.clock(environment))
    assert line.startswith("TO DO DATABASE_URL: the database cannot be reached (OperationalError)")
    assert "secret" not in line


@contextmanager
def server_with_clock(date: datetime) -> Iterator[str]:
    """The address of a server that answers 404 with its own time."""

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_response_only(404)
            self.send_header("Date", format_datetime(date, usegmt=True))
            self.end_headers()

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("off", "said"),
    [(0, "ok    clock: as that of"), (3600, "TO DO clock: 36"), (-3600, "TO DO clock: 3")],
)
def test_the_clock_of_another_server(off: int, said: str) -> None:
    with server_with_clock(datetime.now(UTC) - timedelta(seconds=off)) as url:
        (line,) = lines(doctor_data.clock_of(url))
    assert line.startswith(said)
    if off:
        assert (" ahead of " if off > 0 else " behind ") in line
        assert "NTP" in line


def test_a_server_that_is_not_there_is_not_compared() -> None:
    (line,) = lines(doctor_data.clock_of("http://127.0.0.1:1/"))
    assert line == "-     clock of http://127.0.0.1:1/: not compared (URLError)"


@pytest.mark.parametrize(
    ("age", "said"), [(1, "ok    newest backup is 1 h old"), (50, "TO DO newest backup is 50 h old")]
)
def test_the_age_of_the_newest_backup(age: int, said: str, environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "var" / "backups"
    folder.mkdir()
    for hours in (age, 500):
        (folder / f"{datetime.now(UTC) - timedelta(hours=hours, minutes=1):{NAME}}.db").write_bytes(
            sqlite.MARK + bytes(sqlite.HEAD)
        )
    (line,) = lines(doctor_data.backup(environment))
    assert line.startswith(said)


def test_what_is_no_backup_is_named_and_not_counted(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "var" / "backups"
    folder.mkdir()
    (folder / f"{datetime.now(UTC) - timedelta(hours=3):{NAME}}.db").write_bytes(sqlite.MARK + bytes(sqlite.HEAD))
    (folder / "retention-2999-01-01T000000Z.db").write_bytes(sqlite.MARK + bytes(sqlite.HEAD))
    (folder / f"{datetime.now(UTC) - timedelta(hours=1):{NAME}}.db").touch()
    (folder / "retention-weekly-copyZ.db").write_bytes(sqlite.MARK + bytes(sqlite.HEAD))
    future, others, newest = lines(doctor_data.backup(environment))
    assert future.startswith(f"TO DO {folder}/retention-2999-01-01T000000Z.db: made in the future")
    assert others.startswith("-     ")
    assert " and 1 more: not counted as a backup" in others
    assert newest.startswith("ok    newest backup is 3 h old")


@pytest.mark.parametrize(("end", "counted"), [(bytes(5), True), (b"rows\0", False), (b"", False)])
def test_the_beginning_of_a_dump_is_no_backup(
    end: bytes, counted: bool, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "var" / "backups"
    folder.mkdir()
    (folder / f"{datetime.now(UTC) - timedelta(hours=1):{NAME}}.dump").write_bytes(postgresql.MARK + b"tables" + end)
    newest = lines(doctor_data.backup(environment))[-1]
    assert newest.startswith("ok    newest backup is 1 h old") is counted


def test_what_real_customers_would_miss_is_said_as_at_the_start(environment: dict[str, str]) -> None:
    assert lines(gaps(environment)) == []
    smtp, billing = lines(gaps({**environment, "DEMO": "0"}))
    assert smtp.startswith("TO DO SMTP_URL is not set: ")
    assert billing.startswith("TO DO CONTRACTS_URL is the bundled service: ")


def test_a_check_that_breaks_is_a_finding_and_the_others_come_all_the_same(
    environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "var" / "backups").touch()  # a file where a folder should be
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out.splitlines()
    place = said.index(f"TO DO backup: could not be looked at (NotADirectoryError: {tmp_path}/var/backups)")
    assert [line for line in said[place:] if line.startswith("-     known weaknesses")]


def test_a_server_needs_a_backup_and_a_demo_none(environment: dict[str, str]) -> None:
    assert lines(doctor_data.backup(environment)) == ["ok    no backup, and a demo needs none"]
    (line,) = lines(doctor_data.backup({**environment, "DEMO": "0"}))
    assert line.startswith("TO DO no backup in ")
    assert line.endswith(": retention backup --keep 14, once a day")


def answering(*answers: str, said: str = "") -> tuple[list[list[str]], object]:
    """A stand-in for the program that asks for weaknesses; the commands it was given."""
    asked: list[list[str]] = []

    def run(command: list[str]) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 1, answers[(len(asked) - 1) % len(answers)], said)

    return asked, run


def test_a_weakness_that_is_not_accepted_is_to_be_mended(tmp_path: Path) -> None:
    weak = {"name": "thing", "version": "1.0", "vulns": [{"id": "CVE-1", "fix_versions": ["1.1"]}]}
    well = {"dependencies": [{"name": "other", "version": "2", "vulns": []}]}
    asked, run = answering(json.dumps({"dependencies": [weak]}), json.dumps(well))
    bad, good = lines(advisories(run, tmp_path))  # type: ignore[arg-type]
    assert bad.startswith("TO DO requirements/frontdesk.txt: thing 1.0 has CVE-1 (mended in: 1.1): make lock")
    assert good.startswith("ok    requirements/rasa.txt: no weakness known")
    assert all(name in asked[0] for name in accepted())


def test_without_a_network_it_is_not_checked_and_says_why(tmp_path: Path) -> None:
    _, run = answering("", said="warning: x\nerror: no connection")
    assert lines(advisories(run, tmp_path)) == [  # type: ignore[arg-type]
        f"-     known weaknesses of requirements/{name}: not checked (error: no connection)"
        for name in ("frontdesk.txt", "rasa.txt")
    ]
    (line,) = lines(advisories(run, ROOT / ".venv/nowhere"))  # type: ignore[arg-type]
    assert line == "-     known weaknesses: not checked, .venv/nowhere is missing: make install"


def test_every_accepted_weakness_has_its_reason(tmp_path: Path) -> None:
    assert all(name.startswith(("CVE-", "GHSA-", "PYSEC-")) and reason for name, reason in accepted().items())
    (tmp_path / "accepted.txt").write_text("CVE-1\n")
    with pytest.raises(ValueError, match="CVE-1 lacks a reason"):
        accepted(tmp_path / "accepted.txt")
