"""Erasing and exporting a contract: every table, the mail folder, Rasa; nobody else's."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk import migrations
from frontdesk.app import make_services
from frontdesk.privacy import __main__ as command
from frontdesk.privacy import commands
from frontdesk.privacy.contract import UnknownNumber, contract_number
from frontdesk.privacy.coverage import HIDDEN, IMPERSONAL, NAMES, PERSONAL
from frontdesk.privacy.export import names_of
from frontdesk.tables import agents, conversations, messages, metadata, privacy_log, rasa_forgets
from tests.frontdesk.fakes import START
from tests.frontdesk.privacy.people import NUMBER, OTHER, SECRETS, ask_without_proof, count, dump, fill, put_letters
from tests.frontdesk.world import SECRETS as SETTINGS
from tests.frontdesk.world import World, make_world, running


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


def run(_house: World, do: Any, *args: Any) -> Any:
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
    assert left.count(SECRETS[0]) == 1
    told = capsys.readouterr().out
    assert "2 conversations" in told
    assert "Rasa remembers none of it" in told
    assert NUMBER not in told


def test_it_leaves_a_line_without_personal_data_and_may_be_repeated(world: World) -> None:
    db = world.services.db
    db.write_now(fill, world, NUMBER, START)
    assert run(world, commands.erase, world.services, Options()) == 0
    assert run(world, commands.erase, world.services, Options()) == 0
    first, second = db.read_now(lambda c: c.execute(select(privacy_log)).all())
    assert (first.action, first.subject) == ("erase", world.services.keyed.hash("contract", NUMBER))
    assert first.counts["conversations"] == 1
    assert (second.subject, second.counts) == (first.subject, {})
    assert not any(secret in repr([first, second]) for secret in (*SECRETS, NUMBER))


def test_without_rasa_all_else_is_done_and_said_and_rasa_is_asked_again(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
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


def test_delete_in_the_chat_takes_its_mail_along_and_leaves_a_line(tmp_path: Path) -> None:
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


def test_an_export_holds_all_under_readable_names(world: World, tmp_path: Path) -> None:
    db = world.services.db
    joined = db.write_now(fill, world, NUMBER, START)
    db.write_now(fill, world, OTHER, START)
    db.write_now(ask_without_proof, NUMBER, START)
    put_letters(world, joined)
    file = tmp_path / "all.json"
    file.write_text("old")
    assert run(world, commands.export, world.services, Options(out=file)) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text()
    found = json.loads(text)
    assert all(secret in text for secret in SECRETS)
    assert OTHER not in text
    (conversation,) = found["conversations"]
    assert conversation["conversation"] == joined
    assert conversation["consent_at"] == "2026-11-23T14:00:00Z"
    assert conversation["messages"][1]["text"] == f"{SECRETS[0]}, contrato {NUMBER}"
    assert conversation["cases"][0]["contract_as_read"]["record"]["customer"]["name"] == SECRETS[2]
    assert [event["kind"] for event in conversation["cases"][0]["events"]] == ["opened", "reason"]
    assert {told["told_by"] for told in conversation["cases"][0]["told_to_other_systems"]} == {"webhook", "email"}
    assert conversation["remembered_by_the_assistant"] == [{"sender_id": joined}]
    assert len(found["codes_asked_for_in_other_conversations"]) == 1
    assert {letter["subject"] for letter in found["letters"]} == {"code", "team"}
    for hidden in ("token_hash", "code_hash", "client-1", world.services.keyed.address("192.0.2.7")):
        assert hidden not in text


def test_an_export_without_rasa_is_written_and_says_what_is_missing(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    world.rasa.healthy = False
    assert run(world, commands.export, world.services, Options()) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["conversations"][0]["remembered_by_the_assistant"] is None
    assert "cannot be reached" in told.err


@pytest.mark.parametrize("text", ["", "204518", "CA-20451", "CA-204518'; DROP TABLE cases", "*"])
def test_what_is_no_contract_number_is_refused(text: str) -> None:
    with pytest.raises(UnknownNumber, match=r"^CONTRACT: "):
        contract_number(text)


def test_a_number_may_be_typed_in_small_letters() -> None:
    assert contract_number(" ca-204518 ") == NUMBER


@pytest.mark.parametrize("arguments", [["erase", "nobody"], ["export", NUMBER], ["purge", "--dry"]])
def test_the_command_names_what_is_wrong(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in {**SETTINGS, "DATABASE_URL": f"sqlite:///{tmp_path}/none.db"}.items():
        monkeypatch.setenv(name, value)
    assert command.main(arguments) == 2
    assert capsys.readouterr().err.startswith(("error: CONTRACT: ", "error: DATABASE_URL: "))
    assert not (tmp_path / "none.db").exists()


def test_the_command_runs_beside_the_front_desk(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    settings = world.services.settings
    for name, value in {**SETTINGS, "DATABASE_URL": settings.database_url, "RASA_URL": "http://127.0.0.1:9"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("MAIL_FOLDER", str(settings.mail.folder))
    monkeypatch.setattr(command, "make_services", _at(world))
    assert command.main(["erase", NUMBER, "--yes"]) == 1  # no Rasa there
    assert count(world, conversations) == 0
    assert command.main(["purge"]) == 0
    assert "nothing found" in capsys.readouterr().out


def _at(world: World) -> Any:
    def made(settings: Any) -> Any:
        services = make_services(settings)
        services.now = world.clock
        return services

    return made
