"""A backup that was restored is as it was, without what was erased since."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, select

from cli.__main__ import main
from frontdesk.chat.deleting import delete, what_goes
from frontdesk.conversations import log, opening, store
from frontdesk.copies import CopyFailed, backup, sqlite
from frontdesk.db import Database
from frontdesk.erasures import Erasures
from frontdesk.keyed import Keyed
from frontdesk.migrations import upgrade
from frontdesk.tables import conversations, messages, privacy_log
from frontdesk.turns.requests import register
from protocol.turn import RegisterRequest
from tests.frontdesk.data.generated import ROWS, fill, rows_of, tables_of
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import SECRETS
from tests.shipped import COMPANY, LANGUAGE, NUMBER, SECOND_NUMBER

ERASED_WORDS = "palavras a apagar"


@pytest.fixture
def installation(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of an installation; its folder."""
    if not url.startswith("sqlite") and shutil.which("pg_dump") is None:
        pytest.skip("pg_dump is not installed")
    environment = {
        **{name: value for name, value in os.environ.items() if name == "PATH"},
        "VAR_FOLDER": str(tmp_path), "DATABASE_URL": url, "APP_KEY": SECRETS["APP_KEY"],
    }  # fmt: skip
    monkeypatch.setattr("os.environ", environment)
    return tmp_path


@pytest.fixture
def front_desk(database: Database, installation: Path) -> Database:
    """Its database, up to date."""
    upgrade(database.engine)
    return database


def begin(database: Database, contract: str | None, words: str, at: datetime) -> str:
    def step(db: Any) -> str:
        id_ = opening.begin(db, COMPANY, LANGUAGE, at, contract=contract, person="code" if contract else None)
        log.append(db, id_, "customer", words, at)
        return id_

    return database.write_now(step)


def said(database: Database) -> list[str]:
    customer = select(messages.c.text).where(messages.c.sender == "customer").order_by(messages.c.text)
    return database.read_now(lambda db: list(db.execute(customer).scalars()))


def make_backup(capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["backup"]) == 0
    return Path(capsys.readouterr().out.strip())


def make_empty(url: str) -> None:
    """As an administrator does before a restore into PostgreSQL; SQLite's file is replaced by the restore."""
    if not url.startswith("sqlite"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")


def everything(database: Database) -> Any:
    return database.read_now(lambda connection: rows_of(connection, tables_of(connection)))


def test_every_row_comes_back(front_desk: Database, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    front_desk.write_now(lambda connection: fill(connection, tables_of(connection)))
    before = everything(front_desk)
    file = make_backup(capsys)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    with front_desk.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM messages")
    front_desk.engine.dispose()
    make_empty(url)
    assert main(["restore", str(file)]) == 0, capsys.readouterr().err
    after = everything(front_desk)
    kept = {name: rows for name, rows in after.items() if len(rows) == ROWS}
    assert {"messages", "cases", "requests", "agents", "team_settings"} <= set(kept)  # the rest is over its time
    assert all(rows == before[name] for name, rows in kept.items())


def test_what_was_erased_since_is_erased_again_and_what_came_since_stays_away(
    front_desk: Database, url: str, capsys: pytest.CaptureFixture[str], installation: Path
) -> None:
    now = datetime.now(UTC)
    begin(front_desk, NUMBER, ERASED_WORDS, now)
    begin(front_desk, None, f"um estranho escreve {NUMBER.lower().replace('-', ' ')}", now)
    begin(front_desk, SECOND_NUMBER, "fica", now)
    file = make_backup(capsys)
    assert main(["erase", NUMBER, "--yes"]) in (0, 1)  # 1: no Rasa here, which it says
    capsys.readouterr()
    assert ERASED_WORDS not in said(front_desk)
    front_desk.engine.dispose()
    make_empty(url)
    assert main(["restore", str(file)]) == 0
    assert "erased again: 1" in capsys.readouterr().out
    assert said(front_desk) == ["fica", "um estranho escreve ••••••"]
    assert NUMBER not in repr(everything(front_desk))
    assert main(["restore"]) == 0  # a second time there is nothing left to do
    printed = capsys.readouterr().out
    assert "nothing was put back" in printed
    assert "erased again: 0" in printed
    lists = list((installation / "erased").iterdir())
    assert [file.stat().st_mode & 0o777 for file in lists] == [0o600]
    assert NUMBER not in lists[0].read_text()


def test_a_customer_who_came_back_after_an_erasure_is_not_erased_by_a_restore(
    front_desk: Database, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)
    begin(front_desk, NUMBER, ERASED_WORDS, now)
    assert main(["erase", NUMBER, "--yes"]) in (0, 1)
    begin(front_desk, NUMBER, "de volta", datetime.now(UTC))
    capsys.readouterr()
    file = make_backup(capsys)
    front_desk.engine.dispose()
    make_empty(url)
    assert main(["restore", str(file)]) == 0
    assert said(front_desk) == ["de volta"]


def _delete(keyed: Keyed, erased: Path, conversation: str, at: datetime, db: Connection) -> None:
    found = store.get(db, conversation)
    Erasures(erased, keyed).add(what_goes("keep", db, found, at), conversation, at)
    delete(keyed, "keep", at, db, found, at)


def test_what_customers_deleted_in_the_chat_goes_again(
    front_desk: Database, url: str, capsys: pytest.CaptureFixture[str], installation: Path
) -> None:
    now = datetime.now(UTC)
    whole = begin(front_desk, None, ERASED_WORDS, now)
    words = begin(front_desk, NUMBER, ERASED_WORDS, now)
    begin(front_desk, NUMBER, "fica", now)
    front_desk.write_now(lambda db: register(db, words, RegisterRequest("cancel_at_term", REQUEST), ERASED_WORDS, now))
    file = make_backup(capsys)
    for number, id_ in enumerate((whole, words), start=1):
        at = now + timedelta(seconds=number)
        front_desk.write_now(partial(_delete, Keyed(SECRETS["APP_KEY"]), installation / "erased", id_, at))
    left = everything(front_desk)
    front_desk.engine.dispose()
    make_empty(url)
    assert main(["restore", str(file)]) == 0
    assert "erased again: 2" in capsys.readouterr().out
    assert said(front_desk) == ["fica"]
    again = everything(front_desk)
    for table in ("conversations", "messages", "cases", "requests"):
        assert [row.get("id") for row in again[table]] == [row.get("id") for row in left[table]]


def test_a_list_of_another_key_is_reported(
    front_desk: Database, url: str, capsys: pytest.CaptureFixture[str], installation: Path
) -> None:
    begin(front_desk, NUMBER, ERASED_WORDS, datetime.now(UTC))
    file = make_backup(capsys)
    assert main(["erase", NUMBER, "--yes"]) in (0, 1)
    front_desk.engine.dispose()
    make_empty(url)
    os.environ["APP_KEY"] = "another key of the tests"
    capsys.readouterr()
    assert main(["restore", str(file)]) == 1
    assert "1 erasures were listed with another APP_KEY" in capsys.readouterr().out


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_a_database_behind_a_link_is_replaced_where_it_lies(
    front_desk: Database, installation: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    begin(front_desk, NUMBER, "antes", datetime.now(UTC))
    file = make_backup(capsys)
    begin(front_desk, NUMBER, "depois", datetime.now(UTC))
    front_desk.engine.dispose()
    place, real = tmp_path / "frontdesk.db", tmp_path / "disk" / "real.db"
    real.parent.mkdir()
    for end in ("-wal", "-shm"):
        (tmp_path / f"frontdesk.db{end}").unlink(missing_ok=True)
    place.rename(real)
    place.symlink_to(real)
    assert main(["restore", str(file)]) == 0
    aside = next(each for each in real.parent.iterdir() if ".before-" in each.name)
    assert f"the database of before is {aside}:" in capsys.readouterr().out
    assert place.is_symlink()
    assert said(front_desk) == ["antes"]
    assert said(Database(f"sqlite:///{aside}")) == ["antes", "depois"]


def test_a_database_in_use_is_not_replaced(front_desk: Database, capsys: pytest.CaptureFixture[str]) -> None:
    file = make_backup(capsys)
    with front_desk.engine.connect() as connection:
        connection.execute(select(conversations))
        assert main(["restore", str(file)]) == 1
    error = capsys.readouterr().err
    assert "stop the front desk first" in error


def test_what_is_no_backup_is_refused_before_anything_is_touched(
    front_desk: Database, url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    front_desk.write_now(lambda connection: fill(connection, tables_of(connection)))
    before = everything(front_desk)
    front_desk.engine.dispose()
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    (tmp_path / "text").write_text("nothing")
    for file in (broken, tmp_path / "text", tmp_path / "nowhere"):
        assert main(["restore", str(file)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
    assert everything(front_desk) == before


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    database: Database, url: str, installation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrade(database.engine, "0005")
    file = make_backup(capsys)
    database.engine.dispose()
    make_empty(url)
    assert main(["restore", str(file)]) == 0
    upgrade(database.engine)  # finds nothing to do, or would fail
    assert database.read_now(lambda db: db.execute(select(privacy_log)).all()) == []


def made_before(folder: Path, *names: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(sqlite.MARK + bytes(sqlite.HEAD))


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_the_newest_are_kept(front_desk: Database, installation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = installation / "backups"
    made_before(folder, *(f"retention-2026-01-0{day}T000000Z.db" for day in (1, 2, 3)))
    (folder / "mine.db").touch()
    assert main(["backup", "--keep", "2"]) == 0
    new, *thrown_away = capsys.readouterr().out.splitlines()
    assert thrown_away == [f"thrown away: retention-2026-01-0{day}T000000Z.db" for day in (1, 2)]
    assert names(folder) == ["mine.db", "retention-2026-01-03T000000Z.db", Path(new).name]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("strange", ["retention-weekly-copyZ.db", "retention-2031-01-01T000000Z.db"])
def test_what_is_no_backup_or_of_a_wrong_clock_costs_no_backup_its_place(
    strange: str, front_desk: Database, installation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = installation / "backups"
    made_before(folder, strange, "retention-2026-01-01T000000Z.db", "retention-2026-01-02T000000Z.db")
    (folder / "retention-2026-01-03T000000Z.db").touch()  # empty, such as left by a full disk
    assert main(["backup", "--keep", "2"]) == 0
    new, *thrown_away = capsys.readouterr().out.splitlines()
    assert thrown_away == ["thrown away: retention-2026-01-01T000000Z.db"]
    assert Path(new).is_file()
    assert {strange, "retention-2026-01-02T000000Z.db", "retention-2026-01-03T000000Z.db"} < set(names(folder))


def test_the_beginning_of_a_backup_is_none(front_desk: Database, capsys: pytest.CaptureFixture[str]) -> None:
    whole = make_backup(capsys)
    assert backup.look(whole.parent, datetime.now(UTC)).backups != []
    # a dump does not say how long it is
    whole.write_bytes(whole.read_bytes()[: 20_000 if whole.suffix == ".db" else 4])
    found = backup.look(whole.parent, datetime.now(UTC))
    assert (found.backups, found.others) == ([], [whole])


def test_the_backup_just_made_stays_also_where_the_clock_is_behind(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "frontdesk.db").execute("CREATE TABLE a (n INTEGER)").connection.close()
    folder = tmp_path / "copies"
    made_before(folder, *(f"retention-2026-01-0{day}T000000Z.db" for day in (1, 2)))
    behind = datetime(2020, 1, 1, tzinfo=UTC)
    made = backup.backup(f"sqlite:///{tmp_path}/frontdesk.db", folder, behind)
    assert backup.throw_away(folder, 1, behind) == []
    assert made.is_file()


def test_a_database_without_tables_is_no_backup(tmp_path: Path) -> None:
    """Left by a front desk that never started: a copy of it would look like one to go back to."""
    sqlite3.connect(tmp_path / "frontdesk.db").close()
    (tmp_path / "frontdesk.db").touch()
    with pytest.raises(CopyFailed, match="is empty"):
        backup.backup(f"sqlite:///{tmp_path}/frontdesk.db", tmp_path / "copies", datetime(2026, 1, 1, tzinfo=UTC))
    assert names(tmp_path / "copies") == []


def test_a_number_of_copies_that_is_none_is_called_so(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["backup", "--keep", "x"])
    assert "invalid whole number from 1 to 10000 value: 'x'" in capsys.readouterr().err


def test_a_copy_is_whole_while_others_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One table has a row for each of the other's, in one transaction: a copy in between would show."""
    from concurrent.futures import ThreadPoolExecutor
    from threading import Event

    file, stop = tmp_path / "frontdesk.db", Event()
    database = Database(f"sqlite:///{file}")
    with database.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (n INTEGER)")
        connection.exec_driver_sql("CREATE TABLE b (n INTEGER, words TEXT)")

    def both(db: Any) -> None:
        db.exec_driver_sql("INSERT INTO a VALUES (1)")
        db.exec_driver_sql("INSERT INTO b VALUES (1, hex(randomblob(2000)))")

    def write() -> None:
        while not stop.is_set():
            database.write_now(both)

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        try:
            for number in range(5):
                copied = backup.backup(
                    f"sqlite:///{file}", tmp_path / "copies", datetime(2026, 1, 1 + number, tzinfo=UTC)
                )
                with sqlite3.connect(copied) as found:
                    assert found.execute("SELECT (SELECT count(*) FROM a) = (SELECT count(*) FROM b)").fetchone() == (
                        1,
                    )
                connection.close()
        finally:
            stop.set()
        writing.result()
    database.close()
