"""What an export of a contract holds, and the commands around it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk import command, migrations
from frontdesk.app import make_services
from frontdesk.privacy import commands
from frontdesk.privacy.contract import UnknownNumber, contract_number
from frontdesk.tables import conversations
from tests.frontdesk.fakes import START
from tests.frontdesk.privacy.people import OTHER, SECRETS, ask_without_proof, count, fill, put_letters
from tests.frontdesk.world import SECRETS as SETTINGS
from tests.frontdesk.world import World, make_world
from tests.shipped import NUMBER


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A front desk at rest: nothing goes on in the background."""
    made = make_world(tmp_path, {"MAIL_FOLDER": str(tmp_path / "mail")})
    migrations.upgrade(made.services.db.engine)
    yield made
    made.services.db.close()


def run(_world: World, do: Any, *args: Any) -> Any:
    return asyncio.run(do(*args))


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
    assert {sent["sent_through"] for sent in conversation["cases"][0]["sent_to_other_systems"]} == {"webhook", "email"}
    assert conversation["remembered_by_the_assistant"] == [{"sender_id": joined}]
    assert len(found["codes_asked_for_in_other_conversations"]) == 1
    assert {letter["subject"] for letter in found["letters"]} == {"code", "team"}
    for hidden in ("token_hash", "code_hash", "client-1", world.services.keyed.address("192.0.2.7")):
        assert hidden not in text


def test_an_export_without_rasa_says_what_is_missing(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    world.rasa.healthy = False
    assert run(world, commands.export, world.services, Options()) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["conversations"][0]["remembered_by_the_assistant"] is None
    assert "cannot be reached" in printed.err


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


class Options:
    """What the command line said."""

    def __init__(self, contract: str = NUMBER, **more: Any) -> None:
        self.contract = contract
        self.yes, self.out = True, None
        vars(self).update(more)
