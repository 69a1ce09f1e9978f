"""What a customer does, stored before anything acts on it. Each is one step in the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from frontdesk import cases
from frontdesk.config import Limits
from frontdesk.conversations import log, store
from frontdesk.conversations.cleaning import clean
from frontdesk.conversations.refused import Refused
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation, JsonObject, MessageKind
from frontdesk.tables import messages
from nlu import secrets
from texts import say

MINUTE = timedelta(minutes=1)
CODE_SHOWN = "••••••"  # how a code stands in the log


@dataclass(frozen=True)
class Received:
    """seq and at of the stored message; new: False when the same client id had been stored before."""

    seq: int
    at: datetime
    new: bool


class MessageReceiver:
    """Checks what a customer sends against the limits, then stores it."""

    def __init__(self, limits: Limits, keyed: Keyed, notice: str) -> None:
        self.limits = limits
        self.keyed = keyed
        self.notice = notice  # version of the privacy notice that the consent line leads to

    def message(
        self, client_id: str, text: str, consent: bool, db: Connection, conversation: Conversation, at: datetime
    ) -> Received:
        """A typed message; what it should never have held is hidden, and the customer is told.

        Raises Refused: too_long, empty, too_fast, consent_needed.
        """
        if (known := _known(db, conversation.id, client_id)) is not None:
            return known
        if len(text) > self.limits.message_length:
            raise Refused("too_long", limit=self.limits.message_length)
        cleaned = clean(text)
        if not cleaned:
            raise Refused("empty")
        self._check_consent(db, conversation, consent, at)
        self._check_rate(db, conversation.id, at)
        if (code := codes.code_in(db, conversation.id, cleaned, at)) is not None:
            return self._code(db, conversation, client_id, code, at)
        kept = secrets.hide(cleaned)
        received = self._store(db, conversation, client_id, kept, at)
        if kept != cleaned:
            told = say(conversation.language, "secret-hidden", provider=conversation.provider)
            log.append(db, conversation.id, "system", told, at, kind="notice")
        return received

    def press(
        self,
        client_id: str,
        seq: int,
        button_id: str,
        consent: bool,
        db: Connection,
        conversation: Conversation,
        at: datetime,
    ) -> Received:
        """A pressed button, which only the last turn's buttons can be; needs no consent but keeps it where given.

        Raises Refused: button_gone, too_fast.
        """
        if (known := _known(db, conversation.id, client_id)) is not None:
            return known
        button = _live_button(db, conversation, seq, button_id)
        self._check_rate(db, conversation.id, at)
        if consent:
            self._check_consent(db, conversation, consent, at)
        return self._store(db, conversation, client_id, button["title"], at, command=button["command"])

    def _code(
        self, db: Connection, conversation: Conversation, client_id: str, code: codes.Code, at: datetime
    ) -> Received:
        outcome = codes.try_code(db, self.keyed, conversation, code, at)
        received = self._store(db, conversation, client_id, CODE_SHOWN, at, kind="code", command=outcome.command)
        log.append(db, conversation.id, "system", outcome.said, at, kind="notice")
        return received

    def _store(
        self,
        db: Connection,
        conversation: Conversation,
        client_id: str,
        text: str,
        at: datetime,
        *,
        kind: MessageKind = "chat",
        command: JsonObject | None = None,
    ) -> Received:
        row = log.append(db, conversation.id, "customer", text, at, kind=kind, command=command, client_id=client_id)
        if conversation.owner != "bot":
            cases.customer_wrote(db, conversation.id, at)
        if conversation.owner == "human":
            # a person answers it: nothing is left for the bot
            store.left_to_person(db, conversation.id, row.seq)
        return Received(row.seq, row.at, True)

    def _check_rate(self, db: Connection, conversation_id: str, at: datetime) -> None:
        limit = self.limits.messages_per_minute
        earliest: datetime | None = db.execute(
            select(messages.c.at)
            .where(messages.c.conversation_id == conversation_id, messages.c.sender == "customer")
            .order_by(messages.c.seq.desc())
            .offset(limit - 1)
            .limit(1)
        ).scalar_one_or_none()
        if earliest is not None and earliest > at - MINUTE:
            raise Refused("too_fast", retry_after=max(1, int((earliest + MINUTE - at).total_seconds()) + 1))

    def _check_consent(self, db: Connection, conversation: Conversation, consent: bool, at: datetime) -> None:
        if conversation.consent_at is not None:
            return
        if not consent:
            raise Refused("consent_needed")
        store.consent(db, conversation.id, self.notice, at)


def _known(db: Connection, conversation_id: str, client_id: str) -> Received | None:
    row = log.by_client_id(db, conversation_id, client_id)
    return Received(row.seq, row.at, False) if row is not None else None


def _live_button(db: Connection, conversation: Conversation, seq: int, button_id: str) -> JsonObject:
    """The button as it was stored, if it belongs to the last buttons shown and nothing was said since."""
    shown = log.after(db, conversation.id, conversation.asked_seq)
    last = next((message for message in reversed(shown) if message.buttons), None)
    if last is not None and last.seq == seq:
        for button in last.buttons or ():
            if button["id"] == button_id:
                return button
    raise Refused("button_gone")
