"""Mailing codes in the background: tried again for as long as the code is valid, then the customer learns it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from contracts.client import ContractsUnavailable
from frontdesk.conversations import log, opening, store
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.mail.sender import FolderSender, MailFailed, SmtpSender
from frontdesk.tables import verifications
from tests.frontdesk.fakes import START
from tests.frontdesk.test_codes import RECORD, ask, mailed_code
from tests.frontdesk.world import SECRETS, World, make_world, running

KEYED = Keyed(SECRETS["APP_KEY"])


def a_check(db: Connection, number: str = "CA-204518") -> tuple[int, str]:
    conversation_id = opening.begin(db, "conta_azul", "fr", START)
    asked = codes.ask(db, KEYED, store.get(db, conversation_id), number, START)
    assert asked.check is not None
    return asked.check, conversation_id


def look(world: World) -> None:
    """Another look for what is to be mailed, as comes every two seconds."""
    assert world.client.portal is not None
    world.client.portal.call(world.services.code_mail.look)
    world.settle()


def notices(world: World, conversation: str) -> list[str]:
    stored: Any = world.db.read_now(log.after, conversation, 0)
    return [message.text for message in stored if message.kind == "notice"]


def test_a_check_that_a_crash_cut_short_is_mailed_at_the_next_start(tmp_path: Path) -> None:
    first = make_world(tmp_path)  # not running: as if it died right behind the transaction
    first.services.db.write_now(a_check)
    first.services.db.close()
    second = make_world(tmp_path)
    second.records.records["CA-204518"] = RECORD
    with running(second):
        look(second)
        assert [letter.subject for letter in second.mail.letters] == ["Votre code de confirmation"]
        rows = second.services.db.read_now(lambda db: db.execute(select(verifications.c.mailed_at)).scalars().all())
        assert None not in rows


@pytest.mark.parametrize("broken", ["billing", "mail"])
def test_what_failed_is_tried_again_until_it_works(world: World, broken: str) -> None:
    world.records.records["CA-204518"] = RECORD
    world.records.fails = ContractsUnavailable("status_500") if broken == "billing" else None
    world.mail.failures = 1000 if broken == "mail" else 0
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        for _ in range(5):
            world.clock.forward(seconds=60)
            look(world)
        assert not world.mail.letters
        world.records.fails, world.mail.failures = None, 0
        world.clock.forward(seconds=60)
        look(world)
        assert len(world.mail.letters) == 1
        chat.say(mailed_code(world))
        chat.of("message", text="Aqui está.")


@pytest.mark.parametrize("broken", ["billing", "mail"])
@pytest.mark.parametrize("number", ["CA-204518", "CA-999999"])
def test_a_code_that_never_went_out_is_reported_whether_or_not_there_is_such_a_contract(
    world: World, broken: str, number: str
) -> None:
    world.records.records["CA-204518"] = RECORD
    world.records.fails = ContractsUnavailable("timeout") if broken == "billing" else None
    world.mail.failures = 1000 if broken == "mail" else 0
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        ask(world, chat, number)
        for _ in range(12):
            world.clock.forward(minutes=1)
            look(world)
        notice = chat.message("system")
    assert notices(world, opened["conversation"]) == [notice["text"]]
    assert "não conseguimos enviar" in notice["text"].lower()


def test_an_address_that_is_refused_tells_nobody_that_there_is_such_a_contract(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_letter: object) -> None:
        raise MailFailed("SMTPRecipientsRefused", of_address=True)

    monkeypatch.setattr(world.mail, "send", refuse)
    world.records.records["CA-204518"] = RECORD
    check, conversation = world.db.write_now(a_check)
    for _ in range(14):
        world.clock.forward(minutes=1)
        look(world)
    assert notices(world, conversation) == []
    ended = world.db.read_now(codes.get, check)
    assert ended.done_at is not None


def test_one_process_at_a_time_mails_a_code(world: World) -> None:
    check, _ = world.db.write_now(a_check)
    now = world.clock()
    until = now + codes.VALID / 10
    assert world.db.write_now(codes.lease, check, now, until) is not None
    assert world.db.write_now(codes.lease, check, now, until) is None
    behind = timedelta(seconds=20)  # of another machine's clock
    assert world.db.write_now(codes.lease, check, now - behind, until - behind) is None
    # a lease that a wrong clock made ends nevertheless
    far = update(verifications).values(next_at=now + codes.VALID * 6)
    world.db.write_now(lambda db: db.execute(far))
    assert world.db.write_now(codes.lease, check, now, until) is not None


def test_a_folder_that_cannot_be_written_is_a_mail_server_that_is_away(tmp_path: Path) -> None:
    import asyncio

    asyncio.run(FolderSender(tmp_path / "mail", "a@example.com").check())
    (tmp_path / "file").write_text("")
    with pytest.raises(MailFailed):
        asyncio.run(FolderSender(tmp_path / "file" / "mail", "a@example.com").check())
    with pytest.raises(MailFailed):
        asyncio.run(SmtpSender("smtp://127.0.0.1:1", "a@example.com").check())
