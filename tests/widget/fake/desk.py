"""The fake front desk: what a test may turn, and how it answers a browser's frames."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from starlette.websockets import WebSocket

from frontdesk.chat.steps import EMAIL, PHONE
from retention.provider import provider_of
from settings.allowances import PAGE
from tests.shipped import COMPANY
from tests.widget.fake.conversation import Conversation, Frame, greeted
from tests.widget.fake.serving import Serving, free_port
from texts import say

Reply = Callable[[Frame], None]


class FakeDesk:
    """What a test may turn:

    refuse_sockets: no WebSocket comes about. silent: messages are dropped, unanswered. down: no session is opened.
    losing: messages are stored, but the line dies before it can say so. fail: an error for the next messages.
    hurried: how many messages are too many for a second.
    somebody_else: the next token is of another person. files: the receipts by number. earlier: earlier conversations.
    answer: what the assistant does with a message.
    """

    def __init__(self) -> None:
        self.refuse_sockets = False
        self.silent = False
        self.down = False
        self.losing = False
        self.hurried = 0
        self.somebody_else = False
        self.files: dict[str, str] = {}
        self.earlier: list[Frame] = []
        self.fail: Frame | None = None
        self.answer: Callable[[Conversation, Frame], object] = lambda conversation, frame: None
        self.sessions: dict[str, Conversation] = {}
        self.received: list[Frame] = []
        self.signed: list[str] = []
        self.sockets: set[WebSocket] = set()
        self.port = free_port()
        self.host_port = free_port()
        self.serving = Serving()

    def start(self) -> None:
        """Serves this desk, and a page of a company that embeds its widget, until `stop`."""
        from tests.widget.fake.host import host_app
        from tests.widget.fake.web import desk_app

        self.serving.start({self.port: desk_app(self), self.host_port: host_app(self.port)})

    def stop(self) -> None:
        self.serving.stop()

    # What a test calls; each runs inside the desk's own loop and waits for it.

    def do(self, what: Callable[[], Any]) -> Any:
        done: Future[Any] = Future()

        def run() -> None:
            try:
                done.set_result(what())
            except Exception as error:  # handed to the test, which fails with it
                done.set_exception(error)

        self.serving.loop.call_soon_threadsafe(run)
        return done.result(5)

    @property
    def conversation(self) -> Conversation:
        """The latest one."""
        return list(self.sessions.values())[-1]

    def say(self, text: str, sender: str = "bot", **more: Any) -> Frame:
        message: Frame = self.do(lambda: self.conversation.append(sender, text, **more))
        return message

    def send(self, frame: Frame) -> None:
        """A frame to every line of the conversation."""
        self.do(lambda: self.conversation.send(frame))

    def set_state(self, **state: Any) -> None:
        def change() -> None:
            self.conversation.state |= state
            self.conversation.send(self.state_of(self.conversation))

        self.do(change)

    def wait_for(self, what: Callable[[], bool]) -> None:
        """Until it holds; fails where it does not come about."""
        for _ in range(200):
            if self.do(what):
                return
            self.do_later()
        raise AssertionError("it never came about")

    def do_later(self) -> None:
        """Lets the desk's own loop go on for a moment."""
        asyncio.run_coroutine_threadsafe(asyncio.sleep(0.05), self.serving.loop).result(5)

    def cut(self) -> None:
        """Every socket is closed, as when a proxy restarts."""

        async def close_all() -> None:
            for open_socket in list(self.sockets):
                await open_socket.close(1012)

        asyncio.run_coroutine_threadsafe(close_all(), self.serving.loop).result(5)

    def texts(self, sender: str = "customer") -> list[str]:
        return [message["text"] for message in self.conversation.log if message["from"] == sender]

    def frames(self, kind: str) -> list[Frame]:
        """The browser's frames of a type."""
        return [frame for frame in self.received if frame["type"] == kind]

    # How it answers.

    def open_session(self, session: str | None, asked: Frame) -> str:
        """A session, new or resumed; a token signs in and ends the session of before. Its name."""
        token = asked.get("token")
        if token:
            self.signed.append(token)
        if session is None:
            session = secrets.token_hex(16)
            self.sessions[session] = greeted(asked["language"])
        elif token:
            old, session = session, secrets.token_hex(16)
            conversation = self.sessions.pop(old)
            self.sessions[session] = greeted(asked["language"]) if self.somebody_else else conversation
            conversation.send({"type": "gone", "reason": "signed_out"})
        return session

    def close_session(self, session: str) -> None:
        self.sessions.pop(session).send({"type": "gone", "reason": "signed_out"})

    def state_of(self, conversation: Conversation) -> Frame:
        more = {"language": conversation.language, "signed_in": bool(self.signed)}
        if self.signed and not conversation.state["contract"]:
            more["contract"] = provider_of(COMPANY).number.example
        return {"type": "state", **conversation.state, **more}

    def welcome(self, conversation: Conversation, after: int) -> list[Frame]:
        welcome = {
            "type": "welcome",
            "conversation": conversation.id,
            "language": conversation.language,
            "signed_in": bool(self.signed),
            "consent": conversation.consent,
            "state": self.state_of(conversation),
        }
        earlier = [{"type": "history", "messages": self.earlier}] if self.earlier else []
        page = conversation.log[after:] if after else conversation.log[-PAGE:]
        welcome["older"] = page[0]["seq"] - 1 if page else after
        return [welcome, *earlier, *page]

    def before(self, conversation: Conversation, seq: int) -> Frame:
        page = conversation.log[max(0, seq - 1 - PAGE) : seq - 1]
        older = page[0]["seq"] - 1 if page else 0
        return {"type": "history", "messages": [*self.earlier, *page], "older": older}

    def prove(self) -> None:
        """The session goes on under another token, as after the right code; lines of before that are cut."""

        def change() -> None:
            (old,) = [session for session, each in self.sessions.items() if each is self.conversation]
            conversation = self.sessions.pop(old)
            new = secrets.token_hex(16)
            self.sessions[new] = conversation
            conversation.send({"type": "session", "session": new, "expires_at": "2030-01-01T00:00:00Z"})

        self.do(change)

    def take(self, session: str, frame: Frame, reply: Reply) -> None:
        """`reply` gets what answers a frame to the one who sent it; the rest goes to every line."""
        conversation = self.sessions[session]
        self.received.append(frame)
        match frame["type"]:
            case "hello":
                for answer in self.welcome(conversation, frame["after"]):
                    reply(answer)
            case "earlier":
                reply(self.before(conversation, frame["before"]))
            case "message" | "press":
                self._said(conversation, frame, reply)
            case "contact" | "rate" as kind:
                self._given(conversation, frame, "contact" if kind == "contact" else "rating", reply)
            case "seen":
                conversation.state["read"] = max(conversation.state["read"], frame["seq"])
                conversation.send(self.state_of(conversation))
            case "language":
                conversation.language = frame["language"]
                conversation.send(self.state_of(conversation))
            case "restart" | "delete" as kind:
                self._end(session, "restarted" if kind == "restart" else "deleted", reply)

    def _said(self, conversation: Conversation, frame: Frame, reply: Reply) -> None:
        if self.silent:
            return
        if self.fail:
            reply({"type": "error", "id": frame["id"], **self.fail})
            return
        if self.hurried:
            self.hurried -= 1
            message = say(conversation.language, "error-too-fast", seconds=1)
            reply({"type": "error", "id": frame["id"], "code": "too_fast", "message": message, "retry_after": 1})
            return
        if self.losing:
            conversation.listeners.clear()
        known = conversation.find(frame["id"])
        seq = known["seq"] if known else len(conversation.log) + 1
        if not self.losing:
            reply({"type": "ack", "id": frame["id"], "seq": seq, "at": conversation.log[-1]["at"]})
        if not known:
            conversation.consent = conversation.consent or frame.get("consent", False)
            text = frame.get("text") or self._title(conversation, frame)
            conversation.append("customer", text, id=frame["id"])
            self.answer(conversation, frame)

    def _given(self, conversation: Conversation, frame: Frame, what: str, reply: Reply) -> None:
        value = frame.get("value", "")
        if "value" in frame and not EMAIL.fullmatch(value) and not PHONE.fullmatch(value):
            message = say(conversation.language, "error-bad-contact")
            reply({"type": "error", "id": frame["id"], "code": "bad_contact", "message": message})
            return
        conversation.state[f"ask_{what}"] = False
        seq = len(conversation.log) + 1
        reply({"type": "ack", "id": frame["id"], "seq": seq, "at": conversation.log[-1]["at"]})
        kind = "contact" if what == "contact" else "rated"
        text = say(conversation.language, f"{kind}-thanks", contact=value, team="called")
        conversation.append("system", text, kind=kind)
        conversation.send(self.state_of(conversation))

    def _end(self, session: str, reason: str, reply: Reply) -> None:
        conversation = self.sessions.pop(session)
        if reason == "restarted":
            self.sessions[session] = greeted(conversation.language)
            self.sessions[session].consent = conversation.consent
        gone = {"type": "gone", "reason": reason}
        if conversation.listeners:
            conversation.send(gone)
        else:
            reply(gone)

    def _title(self, conversation: Conversation, frame: Frame) -> str:
        buttons = conversation.log[frame["seq"] - 1].get("buttons") or []
        return str(next(button["title"] for button in buttons if button["id"] == frame["button"]))
