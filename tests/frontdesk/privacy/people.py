"""A front desk in which somebody was: signed in, proven by code, with cases, mail and other people beside them."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, update

from frontdesk.cases import note
from frontdesk.conversations import log, opening, store
from frontdesk.identity import codes, sessions
from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_contract, part_of_conversation
from frontdesk.mail.sender import FolderSender, Letter
from frontdesk.tables import cases, conversations, metadata, outbox, verifications
from frontdesk.turns.requests import register
from protocol.turn import RegisterRequest
from tests.frontdesk.records import REQUEST, RULING
from tests.frontdesk.world import SECRETS as SETTINGS
from tests.frontdesk.world import World
from tests.shipped import COMPANY, LANGUAGE, NUMBER, SECOND_NUMBER

OTHER = SECOND_NUMBER
KEYED = Keyed(SETTINGS["APP_KEY"])
SECRETS = ("segredo da padaria", "dono@example.com", "Padaria Pão Quente", "+55 11 91234-5678", "nota ruim")


def dump(world: World) -> str:
    """All rows of all tables, as text."""
    return repr(world.services.db.read_now(rows))


def rows(db: Connection) -> list[Any]:
    return [(table.name, db.execute(select(table)).all()) for table in metadata.sorted_tables]


def count(world: World, table: Any) -> int:
    return len(world.services.db.read_now(lambda db: db.execute(select(table)).all()))


def set_(db: Connection, table: Any, **values: Any) -> None:
    db.execute(update(table).values(**values))


def fill(db: Connection, world: World, number: str, at: datetime, *, by_code: bool = False, case: bool = True) -> str:
    """A conversation of the contract with something in every table; its id."""
    keyed = world.services.keyed
    person = codes.BY_CODE if by_code else keyed.hash("person", "x")
    id_ = opening.begin(
        db, COMPANY, LANGUAGE, at, address=keyed.address("192.0.2.7"), contract=number, person=person, consent_at=at,
        consent_version="abc",
    )  # fmt: skip
    log.append(db, id_, "customer", f"{SECRETS[0]}, contrato {number}", at, client_id="client-1")
    log.append(db, id_, "bot", "Resposta", at, kind="answer", card={"ruling": RULING, "contract": number})
    sessions.start(db, id_, COMPANY, at)
    assert codes.ask(db, keyed, store.get(db, id_), number, at).check is not None
    values = {"contact": SECRETS[3], "rating": 2, "rating_comment": SECRETS[4], "bot_state": {"number": number}}
    db.execute(update(conversations).where(conversations.c.id == id_).values(**values))
    if case:
        register(db, id_, RegisterRequest("cancel_at_term", REQUEST), SECRETS[0], at)
        note(db, id_, "reason", at, {"code": "price"})
        opened = db.execute(select(cases).where(cases.c.conversation_id == id_)).one()
        for channel in ("webhook", "email"):
            payload = {"case": {"contract": number, "number": opened.number}}
            db.execute(
                insert(outbox).values(
                    key=f"{opened.number}.9.{channel}", channel=channel, case_id=opened.id, event="opened",
                    payload=payload, next_at=at, created_at=at,
                )
            )  # fmt: skip
    return id_


def ask_without_proof(db: Connection, number: str, at: datetime) -> str:
    """Somebody writes the number in several ways and never proves it; another contract's check is theirs, too."""
    id_ = opening.begin(db, COMPANY, LANGUAGE, at)
    spaced = number.replace("-", " ").lower()
    for text in (f"meu contrato é {number}", spaced, number[3:], "R$ 204518,00 em 2045180"):
        log.append(db, id_, "customer", text, at)
    codes.ask(db, KEYED, store.get(db, id_), number, at)
    db.execute(update(verifications).where(verifications.c.conversation_id == id_).values(tries=2))
    db.execute(update(conversations).where(conversations.c.id == id_).values(bot_state={"asked": {"number": number}}))
    return id_


def put_letter(folder: Path, name: str, key: str) -> Path:
    before = set(folder.glob("*.eml"))
    sender = FolderSender(folder, "no-reply@quite-long.example.com")  # a long Message-ID is folded
    asyncio.run(sender.send(Letter(SECRETS[1], name, SECRETS[0], key)))
    (file,) = set(folder.glob("*.eml")) - before
    return file


def put_letters(world: World, conversation: str) -> tuple[list[Path], Path]:
    """A code letter and a team's letter of the contract, and one of somebody else's."""
    folder, keyed = world.services.settings.mail.folder, world.services.keyed
    its_case = select(cases.c.number).where(cases.c.conversation_id == conversation)
    number = world.services.db.read_now(lambda db: db.execute(its_case).scalars().first())
    theirs = [
        put_letter(
            folder, "code", f"{part_of_contract(keyed, NUMBER)}.{part_of_conversation(keyed, conversation)}.1a2b3c4d"
        ),
        put_letter(folder, "team", f"{number}.12.email"),
    ]
    return theirs, put_letter(folder, "other", f"{part_of_contract(keyed, OTHER)}.x.2b")
