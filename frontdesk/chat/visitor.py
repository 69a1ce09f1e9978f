"""One visitor's frames, whatever they came over: each is checked against the session, stored, and then acted on.

One class: its steps share the session and the look at it that comes before each.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection

import languages
from frontdesk.chat import protocol, steps
from frontdesk.chat.deleting import delete, remove_letters, what_goes
from frontdesk.chat.receive import MessageReceiver, Received, check_consent
from frontdesk.chat.view import View, earlier, history, look
from frontdesk.clock import utc_text
from frontdesk.conversations import store
from frontdesk.conversations.opening import may_begin
from frontdesk.conversations.refused import Refused
from frontdesk.identity import sessions
from frontdesk.privacy.trackers import forget_erased
from frontdesk.records import Conversation
from frontdesk.services import Services
from frontdesk.stored_json import JsonObject
from settings.allowances import FRAMES, FRAMES_OF_ADDRESS, HELLO_COST, RESTARTS

log = logging.getLogger(__name__)
Frame = JsonObject
T = TypeVar("T")
Step = Callable[[Connection, Conversation, datetime], T]


@dataclass
class Visitor:
    """A connection's memory: which session and conversation, and what the browser has been sent already."""

    services: Services
    token_hash: str
    conversation: str
    crowd: str  # with whom limits are shared (`Keyed.crowd`)
    language: str = field(default_factory=languages.default)
    greeted: bool = False  # hello was answered; before it nothing is sent
    sent: int = 0
    state: Frame | None = None
    more: bool = False  # the last page was not all there is
    agent_seen: int = 0
    history_of: str | None = None  # the contract whose earlier conversations were sent
    polling: bool = False  # a poll remembers nothing: earlier conversations come with hello and with the right code
    _receiver: MessageReceiver = field(init=False, repr=False)

    def __post_init__(self) -> None:
        services = self.services
        self._receiver = MessageReceiver(
            services.settings.limits, services.keyed, services.notice, self._too_many_messages
        )

    async def receive(self, data: str | bytes) -> list[Frame]:
        """Act on a frame; the frames it causes at once. Raises SessionEnded when the session is over."""
        too_long = len(data) > protocol.LARGEST_FRAME
        try:  # before it is read, which is work for the one loop that serves everybody
            self.check_pace(HELLO_COST if too_long else 1 + len(data) // protocol.PIECE)
        except Refused as refused:
            return [self.error(refused, protocol.id_of(data))]
        if too_long:
            return [self.error(Refused("too_long", limit=self.services.settings.limits.message_length))]
        try:
            frame = protocol.read_frame(data)
        except protocol.BadFrame as bad:
            return [self.error(Refused("bad_frame", field=bad.field), bad.client_id)]
        try:
            if isinstance(frame, protocol.READING):
                self.check_pace(HELLO_COST - 1)
            return await self._act_on(frame)
        except Refused as refused:
            return [self.error(refused, getattr(frame, "id", None))]

    def check_pace(self, cost: int = 1) -> None:
        """Use up a frame of what this session and its address may send. Raises Refused: too_fast."""
        if wait := self._too_many_frames(cost):
            raise Refused("too_fast", retry_after=wait)

    def _too_many_frames(self, cost: int) -> int:
        return self.services.may.take((FRAMES, self.token_hash), (FRAMES_OF_ADDRESS, self.crowd), cost=cost)

    def _too_many_messages(self) -> int:
        limits = self.services.settings.limits
        return self.services.may.take((limits.messages, self.token_hash), (limits.messages_of_address, self.crowd))

    def _check_restart(self) -> None:
        if wait := self.services.may.take((RESTARTS, self.token_hash)):
            raise Refused("too_fast", retry_after=wait)
        may_begin(self.services.may, self.services.settings.limits.conversations, self.crowd)

    async def _act_on(self, frame: protocol.AnyFrame) -> list[Frame]:
        match frame:
            case protocol.Hello():
                return await self._hello(frame)
            case protocol.Earlier():
                return await self._earlier(frame)
            case protocol.Message():
                return await self._message(frame)
            case protocol.Press():
                return await self._press(frame)
            case protocol.Typing():
                return await self._typing(frame)
            case protocol.Seen():
                return await self._seen(frame)
            case protocol.Contact():
                return await self._contact(frame)
            case protocol.Rate():
                return await self._rate(frame)
            case protocol.SetLanguage():
                return await self._set_language(frame)
            case protocol.Restart():
                return await self._restart()
            case protocol.Delete():
                return await self._delete(frame)

    def error(self, refused: Refused, client_id: str | None = None) -> Frame:
        """The `error` frame of a refusal."""
        frame: Frame = {"type": "error", "code": refused.code, "message": refused.text(self.language)}
        if client_id is not None:
            frame["id"] = client_id
        if refused.retry_after is not None:
            frame["retry_after"] = refused.retry_after
        return frame

    async def news(self) -> list[Frame]:
        """What changed since the last look. Raises SessionEnded."""
        return (await self._look())[1]

    async def _look(self) -> tuple[View, list[Frame]]:
        services = self.services
        view = await services.db.read(look, self.token_hash, self.conversation, self.sent, services.now())
        proven_now = any(message["kind"] == "code" for message in view.messages)
        frames = await self._history(view.conversation) if proven_now or not self.polling else []
        frames += view.messages
        self.sent = view.last or self.sent
        self.more = view.more
        if view.conversation.agent_seen_seq > self.agent_seen:
            self.agent_seen = view.conversation.agent_seen_seq
            frames.append({"type": "seen", "seq": self.agent_seen})
        if view.state != self.state:
            self.state, self.language = view.state, view.conversation.language
            frames.append(view.state)
        return view, frames

    async def _history(self, conversation: Conversation) -> list[Frame]:
        if conversation.contract is None or conversation.contract == self.history_of:
            return []
        self.history_of = conversation.contract
        earlier = await self.services.db.read(history, conversation, self.services.now())
        return [{"type": "history", "messages": earlier}] if earlier else []

    async def _write(self, step: Step[T]) -> T:
        """One step in a transaction that begins with the check of the session and locks the conversation."""
        return await self.services.db.write(_in_session, self.token_hash, self.conversation, self._now(), step)

    def _now(self) -> datetime:
        return self.services.now()

    async def _hello(self, frame: protocol.Hello) -> list[Frame]:
        conversation = await self._write(partial(steps.hello, frame.language))
        self.language, self.greeted, self.sent, self.state = conversation.language, True, frame.after, None
        self.agent_seen, self.history_of = 0, None
        view, rest = await self._look()
        welcome = {
            "type": "welcome",
            "conversation": conversation.id,
            "language": conversation.language,
            "signed_in": conversation.contract is not None,
            "consent": conversation.consent_at is not None,
            "state": self.state,
            # messages before all that is sent now, which the browser may ask for
            "older": view.first - 1 if view.first is not None else frame.after,
        }
        return [welcome, *(each for each in rest if each["type"] != "state")]

    async def _earlier(self, frame: protocol.Earlier) -> list[Frame]:
        services = self.services
        return [await services.db.read(earlier, self.token_hash, self.conversation, frame.before, self._now())]

    async def _message(self, frame: protocol.Message) -> list[Frame]:
        return await self._stored(
            frame.id, partial(self._receiver.message, frame.id, frame.text, frame.consent, frame.after)
        )

    async def _press(self, frame: protocol.Press) -> list[Frame]:
        press = partial(self._receiver.press, frame.id, frame.seq, frame.button, frame.consent)
        return await self._stored(frame.id, press)

    async def _stored(self, client_id: str, step: Step[Received]) -> list[Frame]:
        received = await self._write(step)
        frames: list[Frame] = []
        if received.session is not None:
            # whoever held the old token before the proof may be a stranger
            self.token_hash = sessions.hash_of(received.session)
            frames.append({"type": "session", "session": received.session, "expires_at": received.expires_at})
        if received.new:
            self.services.hub.changed(self.conversation)
            self.services.turns.wake(self.conversation)
        return [*frames, {"type": "ack", "id": client_id, "seq": received.seq, "at": utc_text(received.at)}]

    async def _typing(self, frame: protocol.Typing) -> list[Frame]:
        await self._check()
        self.services.hub.publish(
            f"conversation:{self.conversation}", {"type": "typing", "from": "customer", "on": frame.on}
        )
        return []

    async def _check(self) -> None:
        await self.services.db.read(_check_session, self.token_hash, self.conversation, self._now())

    async def _seen(self, frame: protocol.Seen) -> list[Frame]:
        if await self._write(partial(steps.seen, frame.seq)):
            self.services.hub.publish(
                f"conversation:{self.conversation}", {"type": "seen", "from": "customer", "seq": frame.seq}
            )
        return []

    async def _contact(self, frame: protocol.Contact) -> list[Frame]:
        consent = partial(check_consent, self.services.notice, frame.consent)
        return await self._noted(frame.id, partial(steps.contact, frame.id, frame.value, consent))

    async def _rate(self, frame: protocol.Rate) -> list[Frame]:
        consent = partial(check_consent, self.services.notice, frame.consent)
        return await self._noted(frame.id, partial(steps.rate, frame.id, frame.score, frame.comment or "", consent))

    async def _noted(self, client_id: str, step: Step[tuple[int, datetime]]) -> list[Frame]:
        seq, at = await self._write(step)
        self.services.hub.changed(self.conversation)
        return [{"type": "ack", "id": client_id, "seq": seq, "at": utc_text(at)}]

    async def _set_language(self, frame: protocol.SetLanguage) -> list[Frame]:
        await self._write(partial(steps.language, frame.language))
        self.language = frame.language
        self.services.hub.changed(self.conversation, desk=False)
        return []

    async def _restart(self) -> list[Frame]:
        await self._write(partial(steps.restart, self._check_restart))
        self.services.hub.changed(self.conversation)
        raise sessions.SessionEnded("restarted")

    async def _delete(self, frame: protocol.Delete) -> list[Frame]:
        services = self.services
        at, kind = self._now(), await self._write(partial(what_goes, frame.requests))
        await services.erasures.listed(kind, self.conversation, at)
        erased = await self._write(partial(delete, services.keyed, frame.requests, at))
        await remove_letters(services.settings.mail.folder, self.conversation, erased.letters)
        if await forget_erased(self.services.db, self.services.bot, self._now()):
            log.warning("erase.bot_unreachable conversation=%s", self.conversation)  # asked again until it has
        self.services.hub.changed(self.conversation)
        raise sessions.SessionEnded("deleted")


def _in_session(db: Connection, token_hash: str, conversation_id: str, at: datetime, step: Step[T]) -> T:
    """Run `step(db, conversation, at)`, the session checked and the conversation locked."""
    sessions.slide(db, _check_session(db, token_hash, conversation_id, at), at)
    return step(db, store.get(db, conversation_id, lock=True), at)


def _check_session(db: Connection, token_hash: str, conversation_id: str, at: datetime) -> sessions.Session:
    session = sessions.check(db, token_hash, at)
    if session.conversation != conversation_id:
        raise sessions.SessionEnded("restarted")
    return session
