"""What a customer does, stored before anything acts on it. Each is one step in the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.clock import utc_text
from frontdesk.config import Limits
from frontdesk.conversations import log, store
from frontdesk.conversations.cleaning import clean
from frontdesk.conversations.refused import Refused
from frontdesk.identity import codes, sessions
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation, MessageKind
from frontdesk.stored_json import JsonObject, StoredButton
from nlu import split_secrets
from texts import say

CODE_SHOWN = "••••••"  # how a code stands in the log
# what somebody may have written one card number, password or code in
TOGETHER, MOST_TOGETHER = timedelta(minutes=10), 7


@dataclass(frozen=True)
class Received:
    """seq and at of the stored message; new: False when the same client id had been stored before.

    session: the token that the browser goes on with, where the message proved who writes; expires_at: until when.
    """

    seq: int
    at: datetime
    new: bool
    session: str | None = None
    expires_at: str | None = None


class MessageReceiver:
    """Checks what a customer sends against the limits, then stores it.

    notice: version of the privacy notice that the consent line leads to. too_fast: takes one message's worth of what
    the customer may send; the seconds to wait where nothing is left.
    """

    def __init__(self, limits: Limits, keyed: Keyed, notice: str, too_fast: Callable[[], int]) -> None:
        self.limits = limits
        self.keyed = keyed
        self.notice = notice
        self.too_fast = too_fast

    def message(
        self,
        client_id: str,
        text: str,
        consent: bool,
        written_after: int | None,
        db: Connection,
        conversation: Conversation,
        at: datetime,
    ) -> Received:
        """A typed message; what it should never have held is hidden, and the customer is informed.

        written_after: number of the last message on the writer's screen, None where the browser did not say.
        Raises Refused: too_long, empty, too_fast, consent_needed.
        """
        if (known := _known(db, conversation.id, client_id)) is not None:
            return known
        if len(text) > self.limits.message_length:
            raise Refused("too_long", limit=self.limits.message_length)
        cleaned = clean(text)
        if len(cleaned) > self.limits.message_length:  # a few letters become two or three in their normal form
            raise Refused("too_long", limit=self.limits.message_length)
        if not cleaned:
            raise Refused("empty")
        self._check_consent(db, conversation, consent, at)
        self._check_rate()
        before = log.typed_since(db, conversation.id, at - TOGETHER, MOST_TOGETHER)
        if (code := codes.code_in(db, self.keyed, conversation, cleaned, at)) is not None:
            return self._code(db, conversation, client_id, code, at)
        if before and (code := codes.code_over(db, self.keyed, conversation, before[-1], cleaned, at)) is not None:
            log.reword(db, conversation.id, before[-1].seq, CODE_SHOWN)
            return self._code(db, conversation, client_id, code, at)
        *earlier, kept = split_secrets.hide_over([message.text for message in before], cleaned)
        for message, text in zip(before, earlier, strict=True):
            if text != message.text:
                log.reword(db, conversation.id, message.seq, text)
        received = self._store(db, conversation, client_id, kept, at, written_after=written_after)
        if kept != cleaned:
            notice = say(conversation.language, "secret-hidden", provider=conversation.provider)
            log.append(db, conversation.id, "system", notice, at, kind="notice")
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
        """A pressed button, which only the last turn's buttons can be.

        Raises Refused: button_gone, consent_needed, too_fast.
        """
        if (known := _known(db, conversation.id, client_id)) is not None:
            return known
        button = _live_button(db, conversation, seq, button_id)
        self._check_consent(db, conversation, consent, at)
        self._check_rate()
        return self._store(db, conversation, client_id, button["title"], at, command=button["command"])

    def _code(
        self, db: Connection, conversation: Conversation, client_id: str, code: codes.Code, at: datetime
    ) -> Received:
        outcome = codes.try_code(db, self.keyed, conversation, code, at)
        received = self._store(db, conversation, client_id, CODE_SHOWN, at, kind="code", command=outcome.command)
        log.append(db, conversation.id, "system", outcome.said, at, kind="notice", buttons=outcome.buttons or None)
        if not outcome.right:
            return received
        sessions.revoke_all(db, conversation.id, at)
        token, expires_at = sessions.start(db, conversation.id, conversation.provider, at)
        return replace(received, session=token, expires_at=utc_text(expires_at))

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
        written_after: int | None = None,
    ) -> Received:
        row = log.append(
            db, conversation.id, "customer", text, at,
            kind=kind, command=command, client_id=client_id, written_after=written_after,
        )  # fmt: skip
        if conversation.owner != "bot":
            cases.customer_wrote(db, conversation.id, at)
        if conversation.owner == "human":
            # a person answers it: nothing is left for the bot
            store.left_to_person(db, conversation.id, row.seq)
        return Received(row.seq, row.at, True)

    def _check_rate(self) -> None:
        if wait := self.too_fast():
            raise Refused("too_fast", retry_after=wait)

    def _check_consent(self, db: Connection, conversation: Conversation, consent: bool, at: datetime) -> None:
        check_consent(self.notice, consent, db, conversation, at)


def check_consent(notice: str, consent: bool, db: Connection, conversation: Conversation, at: datetime) -> None:
    """Nothing of a customer is kept before the consent line was shown. notice: its version. Raises Refused."""
    if conversation.consent_at is not None:
        return
    if not consent:
        raise Refused("consent_needed")
    store.consent(db, conversation.id, notice, at)


def _known(db: Connection, conversation_id: str, client_id: str) -> Received | None:
    row = log.by_client_id(db, conversation_id, client_id)
    return Received(row.seq, row.at, False) if row is not None else None


def _live_button(db: Connection, conversation: Conversation, seq: int, button_id: str) -> StoredButton:
    """The button as it was stored, if it belongs to the last buttons shown and nothing was said since."""
    shown = log.after(db, conversation.id, conversation.asked_seq)
    last = next((message for message in reversed(shown) if message.buttons), None)
    if last is not None and last.seq == seq:
        for button in last.buttons or ():
            if button["id"] == button_id:
                return button
    raise Refused("button_gone")
