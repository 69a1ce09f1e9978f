"""The smaller things a customer does besides writing; each inside a transaction, the conversation locked.

What the customer gives comes first: `partial` of it is a step of `frontdesk.chat.visitor`.
"""

from __future__ import annotations

import re
from datetime import datetime

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.conversations import log, opening, store
from frontdesk.conversations.cleaning import clean
from frontdesk.conversations.refused import Refused
from frontdesk.identity import sessions
from frontdesk.records import Conversation
from nlu import secrets
from retention.provider import provider_of
from texts import say

LONGEST_COMMENT = 1000
LONGEST_CONTACT = 200
EMAIL = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,180}\.[^\s@<>,;.]{2,}")
PHONE = re.compile(r"\+?[0-9](?:[ ().\-]*[0-9]){7,14}")


def hello(wanted: str | None, db: Connection, conversation: Conversation, at: datetime) -> Conversation:
    """Someone looks; before the first words the page's language holds."""
    if wanted is not None and wanted != conversation.language and conversation.asked_seq == 0:
        language(wanted, db, conversation, at)
        return store.get(db, conversation.id)
    return conversation


def language(wanted: str, db: Connection, conversation: Conversation, at: datetime) -> None:
    """Go on in another language, if the company speaks it; greeted anew where nothing was said yet."""
    wanted = provider_of(conversation.provider).spoken(wanted)
    if wanted == conversation.language:
        return
    store.set_language(db, conversation.id, wanted)
    if conversation.asked_seq == 0:
        opening.greet(db, conversation.id, conversation.provider, wanted, at)


def seen(seq: int, db: Connection, conversation: Conversation, _at: datetime) -> bool:
    """The customer has read up to `seq`; whether that is news."""
    return store.seen_by_customer(db, conversation.id, min(seq, conversation.last_seq))


def contact(
    client_id: str, value: str, db: Connection, conversation: Conversation, at: datetime
) -> tuple[int, datetime]:
    """Keep an e-mail or phone to be reached at. Raises Refused: bad_contact."""
    value = clean(value)
    if len(value) > LONGEST_CONTACT or not (EMAIL.fullmatch(value) or PHONE.fullmatch(value)):
        raise Refused("bad_contact")
    if conversation.contact != value:
        store.keep_contact(db, conversation.id, value)
        cases.note(db, conversation.id, "contact", at)
    return _thank(db, conversation, client_id, "contact-thanks", at)


def rate(
    client_id: str, score: int, comment: str, db: Connection, conversation: Conversation, at: datetime
) -> tuple[int, datetime]:
    """Keep the first rating of a conversation; a second one changes nothing."""
    comment = secrets.hide(clean(comment))
    if len(comment) > LONGEST_COMMENT:
        raise Refused("too_long", limit=LONGEST_COMMENT)
    if conversation.rating is None:
        store.rate(db, conversation.id, score, comment or None)
        cases.note(db, conversation.id, "rating", at, {"score": score})
    return _thank(db, conversation, client_id, "rating-thanks", at)


def _thank(db: Connection, conversation: Conversation, client_id: str, key: str, at: datetime) -> tuple[int, datetime]:
    text = say(conversation.language, key, provider=conversation.provider)
    row = log.append(db, conversation.id, "system", text, at, kind="notice", client_id=client_id)
    return row.seq, row.at


def restart(db: Connection, conversation: Conversation, at: datetime) -> str:
    """Close the conversation and begin a new one with the same person. Raises Refused while a person has it.

    Starting over must not take a conversation from the person who has it.
    """
    if conversation.owner != "bot":
        raise Refused("restart_later")
    if conversation.asked_seq == 0:
        return conversation.id
    store.close_restarted(db, conversation.id, at)
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
