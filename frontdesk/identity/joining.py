"""How a visitor comes into a conversation: new, back with a session, or signed in by the host page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from frontdesk.conversations import opening, store
from frontdesk.identity import host_token, sessions
from frontdesk.identity.host_token import Visitor
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation


@dataclass(frozen=True)
class Joined:
    """The session a browser goes on with. ended: a conversation whose other sessions were ended, to be informed."""

    token: str
    expires_at: datetime
    conversation: Conversation
    ended: str | None = None


@dataclass(frozen=True)
class Arrival:
    """address: keyed hash of the network address. check: raises Refused when it has begun too many conversations."""

    provider: str
    language: str
    address: str
    check: Callable[[], None]


def join(
    db: Connection, keyed: Keyed, arrival: Arrival, bearer: str | None, visitor: Visitor | None, at: datetime
) -> Joined:
    """Open or resume. Raises SessionEnded for a bad bearer, TokenRefused for a used token, Refused over the limit."""
    session = _bearer_session(db, arrival, bearer, at)
    if visitor is None:
        if session is not None and bearer is not None:
            return Joined(bearer, sessions.slide(db, session, at), store.get(db, session.conversation))
        return _begin(db, arrival, at)
    host_token.use_once(db, visitor, at)
    person = keyed.hash("person", f"{visitor.provider}:{visitor.person}")
    current = store.get(db, session.conversation) if session is not None else None
    if session is not None and bearer is not None and current is not None and _same(current, visitor, person):
        return Joined(bearer, sessions.slide(db, session, at), current)
    return _sign_in(db, arrival, session, current, visitor, person, at)


def _bearer_session(db: Connection, arrival: Arrival, bearer: str | None, at: datetime) -> sessions.Session | None:
    if bearer is None:
        return None
    session = sessions.check(db, sessions.hash_of(bearer), at)
    if session.provider != arrival.provider:
        raise sessions.SessionEnded("expired")
    return session


def _same(conversation: Conversation, visitor: Visitor, person: str) -> bool:
    return (conversation.contract, conversation.person) == (visitor.contract, person)


def _sign_in(
    db: Connection,
    arrival: Arrival,
    session: sessions.Session | None,
    current: Conversation | None,
    visitor: Visitor,
    person: str,
    at: datetime,
) -> Joined:
    """A new session for the person: a token that was about before they proved who they are must not become theirs."""
    ended = None
    if session is not None:
        sessions.revoke_all(db, session.conversation, at)
        ended = session.conversation
    if current is not None and current.contract is None and current.asked_seq > 0 and current.closed_at is None:
        # what was asked before signing in goes on; the bot may now look at the contract
        store.prove(db, current.id, visitor.contract, person, visitor.name)
        conversation_id = current.id
    else:
        known = opening.running(db, visitor.provider, visitor.contract, person, at)
        found = known.id if known is not None else None
        conversation_id = found or _new(db, arrival, at, visitor.contract, person, visitor.name)
    token, expires_at = sessions.start(db, conversation_id, visitor.provider, at)
    return Joined(token, expires_at, store.get(db, conversation_id), ended)


def _begin(db: Connection, arrival: Arrival, at: datetime) -> Joined:
    conversation_id = _new(db, arrival, at, None, None)
    token, expires_at = sessions.start(db, conversation_id, arrival.provider, at)
    return Joined(token, expires_at, store.get(db, conversation_id))


def _new(
    db: Connection,
    arrival: Arrival,
    at: datetime,
    contract: str | None,
    person: str | None,
    called: str | None = None,
) -> str:
    arrival.check()
    return opening.begin(
        db,
        arrival.provider,
        arrival.language,
        at,
        address=arrival.address,
        contract=contract,
        person=person,
        called=called,
    )
