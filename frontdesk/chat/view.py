"""What a visitor sees of their conversation, read in one go: messages after a number, and the conversation's state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from frontdesk import cases
from frontdesk.chat.deleting import open_here
from frontdesk.clock import utc_text
from frontdesk.conversations import log, store
from frontdesk.conversations.opening import REMEMBERED
from frontdesk.identity import sessions
from frontdesk.identity.codes import BY_CODE
from frontdesk.records import Conversation, Message, every
from frontdesk.stored_json import JsonObject
from frontdesk.tables import agents, conversations, messages
from retention.provider import provider_of
from settings.allowances import PAGE


@dataclass(frozen=True)
class View:
    """A look at a conversation. state, messages: frames as docs/interfaces.md has them. first, last: the
    numbers of the first and the last of them, None without any. more: others follow them."""

    conversation: Conversation
    state: JsonObject
    messages: list[JsonObject]
    first: int | None = None
    last: int | None = None
    more: bool = False


def look(db: Connection, token_hash: str, conversation_id: str, after: int, now: datetime) -> View:
    """What is there after number `after`: a page of it, the last one for 0.

    Raises SessionEnded; `restarted` when the session went on elsewhere.
    """
    session = sessions.check(db, token_hash, now)
    if session.conversation != conversation_id:
        raise sessions.SessionEnded("restarted")
    conversation = store.get(db, conversation_id)
    new: list[Message] = []
    if conversation.last_seq > after:
        new = log.after(db, conversation_id, after, PAGE) if after else log.before(db, conversation_id, None, PAGE)
    more = bool(new) and new[-1].seq < conversation.last_seq
    first, last = (new[0].seq, new[-1].seq) if new else (None, None)
    return View(conversation, _state(db, conversation, now), [message_frame(row) for row in new], first, last, more)


def earlier(db: Connection, token_hash: str, conversation_id: str, before: int, now: datetime) -> JsonObject:
    """The `history` frame with a page of the conversation before number `before`. Raises SessionEnded."""
    session = sessions.check(db, token_hash, now)
    if session.conversation != conversation_id:
        raise sessions.SessionEnded("restarted")
    rows = log.before(db, conversation_id, before, PAGE)
    page = [message_frame(row) for row in rows]
    past = history(db, store.get(db, conversation_id), now)
    return {"type": "history", "messages": past + page, "older": rows[0].seq - 1 if rows else 0}


def _state(db: Connection, conversation: Conversation, now: datetime) -> JsonObject:
    name: str | None = None
    if conversation.owner == "human" and conversation.agent_id is not None:
        name = db.execute(select(agents.c.name).where(agents.c.id == conversation.agent_id)).scalar_one_or_none()
    case = cases.open_of(db, conversation.id)
    return {
        "type": "state",
        "owner": conversation.owner,
        "agent": name.split()[0] if name else None,
        **cases.situation(db, conversation, case, now),
        "requests": open_here(db, conversation, case),
        "read": conversation.customer_seen_seq,
        "company": provider_of(conversation.provider).name,
        "contract": conversation.contract,
        "language": conversation.language,
        "signed_in": conversation.contract is not None,
    }


def message_frame(row: Message) -> JsonObject:
    """A stored message as the browser gets it: of buttons only id and title, of commands nothing."""
    frame: JsonObject = {
        "type": "message",
        "seq": row.seq,
        "at": utc_text(row.at),
        "from": row.sender,
        "text": row.text,
    }
    frame["kind"] = row.kind
    if row.name:
        frame["name"] = row.name
    if row.card is not None:
        frame["card"] = row.card
    if row.request is not None:
        frame["request"] = row.request
    if row.buttons:
        frame["buttons"] = [{"id": button["id"], "title": button["title"]} for button in row.buttons]
    if row.sender == "customer" and row.client_id:
        frame["id"] = row.client_id
    return frame


def history(db: Connection, conversation: Conversation, now: datetime) -> list[JsonObject]:
    """Messages of earlier conversations that a customer who proved who they are may read again, oldest first.

    Someone signed in by the host page sees their own; someone who has the contract's mailbox sees all of the contract.
    """
    if conversation.contract is None:
        return []
    earlier = [
        conversations.c.provider == conversation.provider,
        conversations.c.contract == conversation.contract,
        conversations.c.id != conversation.id,
        conversations.c.created_at < conversation.created_at,
        conversations.c.updated_at > now - REMEMBERED,
        conversations.c.asked_seq > 0,
        conversations.c.closed_reason.is_distinct_from("restarted"),
    ]
    if conversation.person != BY_CODE:
        earlier.append(conversations.c.person == conversation.person)
    rows = every(
        db,
        Message,
        select(messages)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(*earlier)
        .order_by(conversations.c.created_at.desc(), messages.c.seq.desc())
        .limit(PAGE),
    )
    return [_old(message_frame(row)) for row in reversed(rows)]


def _old(frame: JsonObject) -> JsonObject:
    return {key: value for key, value in frame.items() if key not in ("seq", "id", "buttons", "type")}
