"""The smaller things a customer does besides writing; each inside a transaction, the conversation locked."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from frontdesk import cases
from frontdesk.conversations import log, opening
from frontdesk.conversations.cleaning import clean
from frontdesk.conversations.refused import Refused
from frontdesk.identity import sessions
from frontdesk.tables import conversations
from frontdesk.turns.effects import set_language
from texts import say

LONGEST_COMMENT = 1000
LONGEST_CONTACT = 200
EMAIL = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,180}\.[^\s@<>,;.]{2,}")
PHONE = re.compile(r"\+?[0-9](?:[ ().\-]*[0-9]){7,14}")


def hello(db: Connection, conversation: Row[Any], wanted: str | None, at: datetime) -> Row[Any]:
    """Someone looks; before the first words the page's language holds."""
    if wanted is not None and wanted != conversation.language and conversation.asked_seq == 0:
        language(db, conversation, wanted, at)
        return db.execute(select(conversations).where(conversations.c.id == conversation.id)).one()
    return conversation


def language(db: Connection, conversation: Row[Any], wanted: str, at: datetime) -> None:
    """Go on in another language; greeted anew where nothing was said yet."""
    if wanted == conversation.language:
        return
    set_language(db, conversation.id, wanted)
    if conversation.asked_seq == 0:
        opening.greet(db, conversation.id, wanted, at)


def seen(db: Connection, conversation: Row[Any], seq: int, at: datetime) -> bool:
    """The customer has read up to `seq`; whether that is news."""
    seq = min(seq, conversation.last_seq)
    if seq <= conversation.customer_seen_seq:
        return False
    db.execute(update(conversations).where(conversations.c.id == conversation.id).values(customer_seen_seq=seq))
    return True


def contact(db: Connection, conversation: Row[Any], client_id: str, value: str, at: datetime) -> tuple[int, datetime]:
    """Keep an e-mail or phone to be reached at. Raises Refused: bad_contact."""
    value = clean(value)
    if len(value) > LONGEST_CONTACT or not (EMAIL.fullmatch(value) or PHONE.fullmatch(value)):
        raise Refused("bad_contact")
    if conversation.contact != value:
        db.execute(update(conversations).where(conversations.c.id == conversation.id).values(contact=value))
        cases.note(db, conversation.id, "contact", {}, at)
    return _thank(db, conversation, client_id, "contact-thanks", at)


def rate(
    db: Connection,
    conversation: Row[Any],
    client_id: str,
    score: int,
    comment: str,
    at: datetime,
) -> tuple[int, datetime]:
    """Keep the first rating of a conversation; a second one changes nothing."""
    comment = clean(comment)
    if len(comment) > LONGEST_COMMENT:
        raise Refused("too_long", limit=LONGEST_COMMENT)
    if conversation.rating is None:
        db.execute(
            update(conversations)
            .where(conversations.c.id == conversation.id)
            .values(rating=score, rating_comment=comment or None)
        )
        cases.note(db, conversation.id, "rating", {"score": score}, at)
    return _thank(db, conversation, client_id, "rating-thanks", at)


def _thank(db: Connection, conversation: Row[Any], client_id: str, key: str, at: datetime) -> tuple[int, datetime]:
    row = log.append(
        db, conversation.id, "system", say(conversation.language, key), at, kind="notice", client_id=client_id
    )
    return row.seq, row.at


def restart(db: Connection, conversation: Row[Any], at: datetime) -> str:
    """Close the conversation and begin a new one with the same person. Raises Refused while a person has it.

    Starting over must not take a conversation from the person who has it.
    """
    if conversation.owner != "bot":
        raise Refused("restart_later")
    if conversation.asked_seq == 0:
        return str(conversation.id)
    db.execute(
        update(conversations)
        .where(conversations.c.id == conversation.id)
        .values(closed_at=at, closed_reason="restarted", version=conversations.c.version + 1)
    )
    new = opening.begin(
        db,
        conversation.provider,
        conversation.language,
        at,
        address=conversation.address,
        contract=conversation.contract,
        person=conversation.person,
        consent_at=conversation.consent_at,
        consent_version=conversation.consent_version,
    )
    sessions.move(db, conversation.id, new)
    return new
