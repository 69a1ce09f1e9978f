"""The smaller things a customer does besides writing; each inside a transaction, the conversation locked.

What the customer gives comes first: `partial` of it is a step of `frontdesk.chat.visitor`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.conversations import log, opening, store
from frontdesk.conversations.cleaning import clean
from frontdesk.conversations.refused import Refused
from frontdesk.identity import sessions
from frontdesk.records import Conversation
from nlu import secrets
from retention.provider import provider_of
from settings.allowances import CONTACTS, GREETINGS
from texts import say

Thanks = Literal["contact", "rated"]  # the kinds of message that say what was kept
Consent = Callable[[Connection, Conversation, datetime], None]  # raises Refused where there is none
LONGEST_COMMENT = 1000
LONGEST_CONTACT = 200
EMAIL = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,180}\.[^\s@<>,;.]{2,}")
PHONE = re.compile(r"\+?[0-9](?:[ ().\-]*[0-9]){7,14}")


def hello(wanted: str | None, db: Connection, conversation: Conversation, at: datetime) -> Conversation:
    """A browser has opened the chat; before the first words the page's language is used."""
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
    if conversation.asked_seq == 0 and conversation.last_seq < GREETINGS:
        opening.greet(db, conversation.id, conversation.provider, wanted, at, conversation.called)


def seen(seq: int, db: Connection, conversation: Conversation, _at: datetime) -> bool:
    """The customer has read up to `seq`; whether that is news."""
    return store.seen_by_customer(db, conversation.id, min(seq, conversation.last_seq))


def contact(
    client_id: str, value: str, consent: Consent, db: Connection, conversation: Conversation, at: datetime
) -> tuple[int, datetime]:
    """Keep an e-mail or phone to be reached at. Raises Refused: bad_contact, consent_needed, too_many_contacts."""
    if len(value) > LONGEST_CONTACT:
        raise Refused("bad_contact")
    value = clean(value)
    if secrets.hide(value) != value or not (EMAIL.fullmatch(value) or PHONE.fullmatch(value)):
        raise Refused("bad_contact")
    consent(db, conversation, at)
    if conversation.contact == value:
        return _thanked(db, conversation, client_id, "contact", at)
    if log.count(db, conversation.id, "contact") >= CONTACTS:
        raise Refused("too_many_contacts")
    store.keep_contact(db, conversation.id, value)
    cases.note(db, conversation.id, "contact", at)
    return _thank(db, conversation, client_id, "contact", at, contact=value, team=_team(db, conversation))


def rate(
    client_id: str,
    score: int,
    comment: str,
    consent: Consent,
    db: Connection,
    conversation: Conversation,
    at: datetime,
) -> tuple[int, datetime]:
    """Keep the first rating of a conversation; a second one changes nothing, unless only that one was asked for.

    Raises Refused: too_long, consent_needed.
    """
    if len(comment) > LONGEST_COMMENT:  # before anything looks through it
        raise Refused("too_long", limit=LONGEST_COMMENT)
    comment = secrets.hide(clean(comment))
    consent(db, conversation, at)
    if cases.has_rated(db, conversation):
        return _thanked(db, conversation, client_id, "rated", at)
    store.rate(db, conversation.id, score, comment or None)
    cases.note(db, conversation.id, "rating", at, {"score": score})
    return _thank(db, conversation, client_id, "rated", at)


def _thanked(
    db: Connection, conversation: Conversation, client_id: str, kind: Thanks, at: datetime
) -> tuple[int, datetime]:
    """The thanks that was said before, for what changes nothing."""
    said = log.last(db, conversation.id, kind)
    if said is not None:
        return said.seq, said.at
    return _thank(
        db, conversation, client_id, kind, at, contact=conversation.contact or "", team=_team(db, conversation)
    )


def _team(db: Connection, conversation: Conversation) -> str:
    """Whether somebody will write to a contact that is left; a text chooses its words by it."""
    return "none" if cases.open_of(db, conversation.id) is None else "called"


def _thank(
    db: Connection, conversation: Conversation, client_id: str, kind: Thanks, at: datetime, **values: str
) -> tuple[int, datetime]:
    text = say(conversation.language, f"{kind}-thanks", provider=conversation.provider, **values)
    row = log.append(db, conversation.id, "system", text, at, kind=kind, client_id=client_id)
    return row.seq, row.at


def restart(check: Callable[[], None], db: Connection, conversation: Conversation, at: datetime) -> str:
    """Close the conversation and begin a new one with the same person. Raises Refused while a person has it.

    check: raises Refused where there were too many new ones.

    Starting over must not take a conversation from the person who has it.
    """
    if conversation.owner != "bot":
        raise Refused("restart_later" if conversation.owner == "human" else "restart_waiting")
    if conversation.asked_seq == 0:
        return conversation.id
    check()
    store.close_restarted(db, conversation.id, at)
    new = opening.begin(
        db,
        conversation.provider,
        conversation.language,
        at,
        address=conversation.address,
        contract=conversation.contract,
        person=conversation.person,
        called=conversation.called,
        consent_at=conversation.consent_at,
        consent_version=conversation.consent_version,
    )
    sessions.move(db, conversation.id, new)
    return new
