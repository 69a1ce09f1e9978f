"""`retention move`: every row of SQLite is in PostgreSQL afterwards, or none is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from cli.__main__ import main
from frontdesk.copies import CopyFailed, rows
from frontdesk.copies.move import move
from frontdesk.db import Database
from frontdesk.migrations import upgrade
from frontdesk.tables import chores, messages, saved_replies
from tests.frontdesk.data.generated import ROWS, fill, rows_of, tables_of

pytestmark = pytest.mark.slow


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A database of an installation that was stopped, with rows in all tables and both kinds of nothing in them."""
    file = tmp_path / "frontdesk.db"
    database = Database(f"sqlite:///{file}")
    upgrade(database.engine)
    database.write_now(lambda connection: fill(connection, tables_of(connection)))
    database.write_now(lambda connection: connection.execute(text("UPDATE messages SET card = 'null' WHERE seq > 0")))
    database.close()
    return file


@pytest.fixture
def target(empty_postgresql: str) -> Iterator[Database]:
    database = Database(empty_postgresql, seconds=60)
    yield database
    database.close()


def all_rows(database: Database) -> Any:
    return database.read_now(lambda connection: rows_of(connection, tables_of(connection)))


def test_all_rows_go_and_the_next_ones_follow_them(source: Path, target: Database) -> None:
    moved = move(source, target)
    assert set(moved.values()) == {ROWS}
    old = Database(f"sqlite:///{source}")
    assert old.read_now(rows.sum_all) == target.read_now(rows.sum_all)
    assert {name: len(found) for name, found in all_rows(target).items()} == moved
    # a JSON null stays one, and nothing stays nothing
    nothing = text("SELECT count(card), count(request), count(*) FROM messages")
    assert old.read_now(lambda db: db.execute(nothing).one()) == target.read_now(lambda db: db.execute(nothing).one())
    old.close()
    new_one = insert(saved_replies).values(language="pt", title="t", text="t")
    target.write_now(lambda db: db.execute(new_one))
    highest = target.read_now(lambda db: db.execute(select(saved_replies.c.id)).scalars().all())
    assert sorted(highest) == list(range(1, ROWS + 2))


def test_the_command_says_what_went(
    source: Path,
    target: Database,
    empty_postgresql: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(source.parent))
    monkeypatch.setenv("DATABASE_URL", empty_postgresql)
    assert main(["move", str(source)]) == 0
    out = capsys.readouterr().out
    assert f"{ROWS:7} conversations" in out
    assert "all rows are there" in out
    assert main(["move", str(source)]) == 1  # a second time
    assert "that database is not empty: " in capsys.readouterr().err


def test_a_target_with_a_single_row_is_refused(source: Path, target: Database) -> None:
    upgrade(target.engine)
    target.write_now(lambda db: db.execute(insert(chores).values(name="purge")))
    with pytest.raises(CopyFailed, match="not empty: chores"):
        move(source, target)


def test_a_source_in_use_is_refused_and_goes_on(source: Path, target: Database) -> None:
    using = Database(f"sqlite:///{source}")
    assert using.read_now(lambda db: db.execute(select(messages)).first())
    with pytest.raises(CopyFailed, match="is in use: stop the front desk first"):
        move(source, target)
    using.write_now(lambda db: db.execute(insert(chores).values(name="purge")))
    using.close()
    assert move(source, target)["messages"] == ROWS


def test_a_row_that_does_not_fit_leaves_nothing_behind(source: Path, target: Database) -> None:
    with sqlite3.connect(source) as connection:  # SQLite looks at no lengths
        connection.execute("UPDATE saved_replies SET title = ?", ("x" * 121,))
    connection.close()
    with pytest.raises(CopyFailed, match="saved_replies: a row does not fit"):
        move(source, target)
    assert target.read_now(rows.filled) == []
    with sqlite3.connect(source) as connection:
        connection.execute("UPDATE saved_replies SET title = 'x'")
    connection.close()
    assert move(source, target)["saved_replies"] == ROWS


def test_what_is_not_stored_as_it_was_read_is_not_moved(source: Path, target: Database) -> None:
    """Such as by a trigger of the database's own."""
    upgrade(target.engine)
    change = "CREATE FUNCTION shout() RETURNS trigger AS $$ BEGIN NEW.title = upper(NEW.title); RETURN NEW; END $$"
    with target.engine.begin() as connection:
        connection.exec_driver_sql(f"{change} LANGUAGE plpgsql")
        connection.exec_driver_sql(
            "CREATE TRIGGER loud BEFORE INSERT ON saved_replies FOR EACH ROW EXECUTE FUNCTION shout()"
        )
    with pytest.raises(CopyFailed, match="saved_replies: what was stored is not what was read"):
        move(source, target)
    assert target.read_now(rows.filled) == []


@pytest.mark.parametrize(
    ("file", "said"), [("nowhere.db", "there is no database"), ("text.db", "is no SQLite database")]
)
def test_a_source_that_is_none(file: str, said: str, tmp_path: Path, target: Database) -> None:
    (tmp_path / "text.db").write_text("no database" * 100)
    with pytest.raises(CopyFailed, match=said):
        move(tmp_path / file, target)
