"""Erasing and exporting a contract: every table, the mail folder, Rasa; nobody else's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk import migrations
from frontdesk.app import make_services
from frontdesk.privacy import commands
from frontdesk.privacy.coverage import HIDDEN, IMPERSONAL, NAMES, PERSONAL
from frontdesk.privacy.export import names_of
from frontdesk.tables import agents, conversations, messages, metadata, privacy_log, rasa_forgets
from tests.frontdesk.fakes import START
from tests.frontdesk.privacy.people import OTHER, SECRETS, ask_without_proof, count, dump, fill, put_letters
from tests.frontdesk.world import World, make_world, running
from tests.shipped import NUMBER


class Options:
    """What the command line said."""

    def __init__(self, contract: str = NUMBER, **more: Any) -> None:
        self.contract = contract
        self.yes, self.out = True, None
        vars(self).update(more)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A front desk at rest: nothing goes on in the background."""
    made = make_world(tmp_path, {"MAIL_FOLDER": str(tmp_path / "mail")})
    migrations.upgrade(made.services.db.engine)
    yield made
    made.services.db.close()


def run(_world: World, do: Any, *args: Any) -> Any:
    return asyncio.run(do(*args))


def test_every_table_is_either_covered_or_has_nobody_in_it() -> None:
    covered = {table.name for table in PERSONAL}
    assert covered.isdisjoint(IMPERSONAL)
    assert covered | set(IMPERSONAL) == set(metadata.tables)
    for name in IMPERSONAL:
        words = {column.name for column in metadata.tables[name].columns}
        assert words.isdisjoint({"contract", "conversation", "address", "contact", "customer_name", "payload"})
        if name not in ("agents", "saved_replies"):
            assert "text" not in words
    # rows go in an order the references allow
    order = [table.name for table in PERSONAL]
    for table in PERSONAL:
        for key in table.foreign_keys:
            if key.column.table is not agents:
                assert order.index(table.name) < order.index(key.column.table.name)


def test_every_column_is_exported_or_left_out_for_a_reason() -> None:
    assert set(HIDDEN) == {table.name for table in PERSONAL}
    for table in PERSONAL:
        columns = set(table.columns.keys())
        assert HIDDEN[table.name] <= columns
        names = names_of(table)
        assert set(names) == columns - HIDDEN[table.name]
        assert len(set(names.values())) == len(names), table.name
    assert set(NAMES) <= {column.name for table in PERSONAL for column in table.columns}


def test_nothing_of_the_contract_is_left_and_all_of_the_others(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    db = world.services.db
    joined = db.write_now(fill, world, NUMBER, START)
    coded = db.write_now(fill, world, NUMBER, START, by_code=True, case=False)
    stranger = db.write_now(ask_without_proof, NUMBER, START)
    others = db.write_now(fill, world, OTHER, START)
    theirs, other_letter = put_letters(world, joined)

    assert run(world, commands.erase, world.services, Options()) == 0

    left = dump(world)
    assert NUMBER not in left
    assert joined not in left
    assert coded not in left
    assert sorted(world.rasa.erased) == sorted([joined, coded])
    assert [file.exists() for file in theirs] == [False, False]
    assert other_letter.exists()
    texts = db.read_now(
        lambda c: c.execute(select(messages.c.text).where(messages.c.conversation_id == stranger)).scalars().all()
    )
    assert list(texts[1:]) == ["meu contrato é ••••••", "••••••", "••••••", "R$ 204518,00 em 2045180"]
    of_other = select(conversations.c.id).where(conversations.c.contract == OTHER)
    assert db.read_now(lambda c: c.execute(of_other).scalars().all()) == [others]
    assert SECRETS[0] in left  # the other contract's customer wrote it, too
    printed = capsys.readouterr().out
    assert "2 conversations" in printed
    assert "Rasa remembers none of it" in printed
    assert NUMBER not in printed


def test_it_leaves_an_impersonal_line_and_may_be_repeated(world: World) -> None:
    db = world.services.db
    db.write_now(fill, world, NUMBER, START)
    assert run(world, commands.erase, world.services, Options()) == 0
    assert run(world, commands.erase, world.services, Options()) == 0
    first, second = db.read_now(lambda c: c.execute(select(privacy_log)).all())
    assert (first.action, first.subject) == ("erase", world.services.keyed.hash("contract", NUMBER))
    assert first.counts["conversations"] == 1
    assert (second.subject, second.counts) == (first.subject, {})
    assert not any(secret in repr([first, second]) for secret in (*SECRETS, NUMBER))


def test_without_rasa_all_else_is_done_and_rasa_asked_again(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    id_ = world.services.db.write_now(fill, world, NUMBER, START)
    world.rasa.healthy = False
    assert run(world, commands.erase, world.services, Options()) == 1
    assert NUMBER not in dump(world)
    assert "Rasa at http://127.0.0.1:5005 cannot be reached" in capsys.readouterr().err
    assert count(world, rasa_forgets) == 1
    world.rasa.healthy = True
    assert run(world, commands.erase, world.services, Options()) == 0
    assert world.rasa.erased == [id_]
    assert count(world, rasa_forgets) == 0


@pytest.mark.parametrize(("typed", "erased"), [(NUMBER, True), (NUMBER.lower(), True), ("yes", False), (None, False)])
def test_it_asks_first(world: World, monkeypatch: pytest.MonkeyPatch, typed: str | None, erased: bool) -> None:
    def answer(_question: str) -> str:
        if typed is None:
            raise EOFError
        return typed

    world.services.db.write_now(fill, world, NUMBER, START)
    monkeypatch.setattr("builtins.input", answer)
    assert run(world, commands.erase, world.services, Options(yes=False)) == (0 if erased else 1)
    assert (count(world, conversations) == 0) == erased


def test_a_failure_in_the_middle_changes_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    before = dump(world)

    def broken(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("frontdesk.privacy.contract.hide_mentions", broken)
    with pytest.raises(RuntimeError):
        run(world, commands.erase, world.services, Options())
    assert dump(world) == before


def test_delete_in_the_chat_takes_its_mail_along(tmp_path: Path) -> None:
    with running(make_world(tmp_path, {"MAIL_FOLDER": str(tmp_path / "mail")})) as world:
        _delete_in_the_chat(world)


def _delete_in_the_chat(world: World) -> None:
    opened = world.session(token=world.token())
    with world.chat(opened["session"]) as chat:
        chat.say("apague isto")
        chat.message("customer")
        theirs, _ = put_letters(world, opened["conversation"])
        chat.send(type="delete", id="client-delete")
        chat.of("gone", reason="deleted")
    assert not theirs[0].exists()
    (line,) = world.services.db.read_now(lambda c: c.execute(select(privacy_log)).all())
    assert (line.action, line.subject) == ("delete", world.services.keyed.hash("contract", NUMBER))


def _at(world: World) -> Any:
    def made(settings: Any) -> Any:
        services = make_services(settings)
        services.now = world.clock
        return services

    return made
