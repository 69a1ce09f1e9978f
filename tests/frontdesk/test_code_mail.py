"""Mailing codes in the background: tried again, taken up after a crash, and waited for at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from frontdesk.conversations import opening, store
from frontdesk.identity import code_mail, codes
from frontdesk.tables import verifications
from tests.frontdesk.fakes import START
from tests.frontdesk.test_codes import RECORD
from tests.frontdesk.world import World, make_world, running


def a_check(db: Connection) -> int | None:
    conversation_id = opening.begin(db, "conta_azul", "fr", START)
    return codes.ask(db, store.get(db, conversation_id), "CA-204518", START)


def test_a_check_that_a_crash_cut_short_is_mailed_at_the_next_start(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as first:
        first.services.db.write_now(a_check)
        first.services.db.close()
    second = make_world(tmp_path)
    second.records.records["CA-204518"] = RECORD
    with running(second):
        second.settle()
        second.settle()
        assert [letter.subject for letter in second.mail.letters] == ["Votre code de confirmation"]
        rows = second.services.db.read_now(lambda db: db.execute(select(verifications.c.mailed_at)).scalars().all())
        assert None not in rows


def test_a_mail_server_that_refuses_is_tried_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_mail, "PAUSES", (0, 0))
    world.records.records["CA-204518"] = RECORD
    world.mail.failures = 2
    verification = world.services.db.write_now(a_check)
    assert verification is not None
    assert world.client.portal is not None
    world.client.portal.call(world.services.code_mail.begin, verification)
    world.settle()
    assert len(world.mail.letters) == 1
