"""The append-only message log of a conversation: numbered from 1 without gaps, written before anything acts on it.

The only module that writes the messages table.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update

from frontdesk.conversations import store
from frontdesk.records import Message, MessageKind, Sender, every, one, record_of
from frontdesk.stored_json import JsonObject, StoredButton
from frontdesk.tables import messages

# Of every turn, made once: making one takes longer than its run.
_OF = messages.c.conversation_id == bindparam("conversation")
APPEND = insert(messages).returning(messages)
OF_CLIENT = select(messages).where(_OF, messages.c.client_id == bindparam("client"))
AFTER = select(messages).where(_OF, messages.c.seq > bindparam("after")).order_by(messages.c.seq)
PAGE_AFTER = AFTER.limit(bindparam("most"))
OF_CUSTOMER = AFTER.where(messages.c.sender == "customer")
TYPED = (
    select(messages)
    .where(_OF, messages.c.sender == "customer", messages.c.kind == "chat", messages.c.at > bindparam("since"))
    .order_by(messages.c.seq.desc())
    .limit(bindparam("most"))
)
SPOKEN = select(messages.c.seq).where(_OF, messages.c.seq > bindparam("after"), messages.c.sender == "bot").limit(1)
REWORD = update(messages).where(_OF, messages.c.seq == bindparam("number"))
NUMBERED = select(messages).where(_OF, messages.c.seq == bindparam("number"))
UNDERSTOOD = update(messages).where(_OF, messages.c.seq == bindparam("number"))


def append(
    db: Connection,
    conversation_id: str,
    sender: Sender,
    text: str,
    at: datetime,
    *,
    kind: MessageKind = "chat",
    name: str | None = None,
    agent_id: int | None = None,
    card: JsonObject | None = None,
    request: JsonObject | None = None,
    buttons: Sequence[StoredButton] | None = None,
    command: JsonObject | None = None,
    client_id: str | None = None,
    written_after: int | None = None,
) -> Message:
    """Store a message and give it the next number; the same `client_id` again returns the stored one.

    Raises LookupError where there is no such conversation.
    """
    seq = store.next_seq(db, conversation_id, at)
    if client_id is not None and (stored := by_client_id(db, conversation_id, client_id)) is not None:
        store.give_seq_back(db, conversation_id, seq)
        return stored
    if sender == "customer":
        store.asked(db, conversation_id, seq)
    values = {
        "conversation_id": conversation_id, "seq": seq, "at": at, "sender": sender, "text": text, "kind": kind,
        "name": name, "agent_id": agent_id, "card": card, "request": request, "buttons": buttons, "command": command,
        "client_id": client_id, "written_after": written_after,
    }  # fmt: skip
    return record_of(Message, db.execute(APPEND, values).mappings().one())


def by_client_id(db: Connection, conversation_id: str, client_id: str) -> Message | None:
    """The message a browser sent under this id of its own."""
    return one(db, Message, OF_CLIENT, conversation=conversation_id, client=client_id)


def numbered(db: Connection, conversation_id: str, seq: int) -> Message | None:
    """The message with number `seq`."""
    return one(db, Message, NUMBERED, conversation=conversation_id, number=seq)


def after(db: Connection, conversation_id: str, seq: int, most: int | None = None) -> list[Message]:
    """The messages after number `seq`, in order; the first `most` of them."""
    if most is None:
        return every(db, Message, AFTER, conversation=conversation_id, after=seq)
    return every(db, Message, PAGE_AFTER, conversation=conversation_id, after=seq, most=most)


def before(db: Connection, conversation_id: str, seq: int | None, most: int | None) -> list[Message]:
    """The last `most` (None: all) messages before number `seq` (None: of all), in order."""
    query = select(messages).where(messages.c.conversation_id == conversation_id)
    if seq is not None:
        query = query.where(messages.c.seq < seq)
    return every(db, Message, query.order_by(messages.c.seq.desc()).limit(most))[::-1]


def last(db: Connection, conversation_id: str, kind: MessageKind) -> Message | None:
    """The last message of this kind."""
    query = select(messages).where(_OF, messages.c.kind == kind).order_by(messages.c.seq.desc()).limit(1)
    return one(db, Message, query, conversation=conversation_id)


def count(db: Connection, conversation_id: str, kind: MessageKind) -> int:
    """How many messages of this kind there are."""
    query = select(func.count()).select_from(messages).where(_OF, messages.c.kind == kind)
    return int(db.execute(query, {"conversation": conversation_id}).scalar_one())


def customer_messages(db: Connection, conversation_id: str, after: int) -> list[Message]:
    """What the customer sent after number `after`, in order."""
    return every(db, Message, OF_CUSTOMER, conversation=conversation_id, after=after)


def bot_spoke(db: Connection, conversation_id: str, after: int) -> bool:
    """Whether the bot said anything after number `after`."""
    return db.execute(SPOKEN, {"conversation": conversation_id, "after": after}).first() is not None


def typed_since(db: Connection, conversation_id: str, since: datetime, most: int) -> list[Message]:
    """What the customer typed after a time, of their last `most` messages, in order: no codes, no pressed buttons."""
    last = every(db, Message, TYPED, conversation=conversation_id, since=since, most=most)
    return [message for message in reversed(last) if message.command is None]


def reword(db: Connection, conversation_id: str, seq: int, text: str) -> None:
    """Hide a part of a message that only what came later showed to be a secret."""
    db.execute(REWORD, {"conversation": conversation_id, "number": seq, "text": text})


def words_of_customer(db: Connection, conversation_id: str, seq: int | None) -> str | None:
    """What the customer wrote in their message of that number; None where it is none of theirs, or a pressed button."""
    query = select(messages.c.text, messages.c.command).where(
        messages.c.conversation_id == conversation_id, messages.c.seq == seq, messages.c.sender == "customer",
        messages.c.kind != "code",
    )  # fmt: skip
    found = db.execute(query).one_or_none()
    return None if found is None or found.command else str(found.text)


def set_understood(db: Connection, conversation_id: str, seq: int, understood: JsonObject) -> None:
    """What the bot took a customer's message for."""
    db.execute(UNDERSTOOD, {"conversation": conversation_id, "number": seq, "understood": understood})
