"""A browser's side of the chat without a browser: a session and frames, also bad ones."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import jwt
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from tests.e2e.http import client
from tests.e2e.parts import PATIENCE, Parts, until
from tests.shipped import COMPANY, LANGUAGE, NUMBER

Frame = dict[str, Any]
_ids = itertools.count(1)


def new_id() -> str:
    return f"e2e-{next(_ids):06}-{secrets.token_hex(3)}"


def demo_key(parts: Parts, provider: str) -> str:
    return hmac.new(parts.env["DEMO_HOST_KEY"].encode(), provider.encode(), hashlib.sha256).hexdigest()


def claims(provider: str = COMPANY, contract: str = NUMBER, **other: Any) -> dict[str, Any]:
    """What a host page says of its visitor; `other` replaces, None leaves out."""
    now = int(time.time())
    body = {
        "aud": "retention-frontdesk", "provider": provider, "contract": contract, "role": "admin", "language": LANGUAGE,
        "sub": secrets.token_hex(6), "jti": secrets.token_urlsafe(16), "iat": now, "exp": now + 300, **other,
    }  # fmt: skip
    return {name: value for name, value in body.items() if value is not None}


def token(parts: Parts, provider: str = COMPANY, contract: str = NUMBER, **other: Any) -> str:
    """As the host page's server signs it."""
    body = claims(provider, contract, **other)
    return jwt.encode(body, demo_key(parts, provider), algorithm="HS256", headers={"kid": "demo"})


class Visitor:
    """One visitor of one page."""

    def __init__(self, parts: Parts, provider: str = COMPANY, language: str = LANGUAGE, **headers: str) -> None:
        self.parts, self.provider, self.language = parts, provider, language
        self.http = client(parts, **headers)
        self.headers = {name: self.http.headers[name] for name in ("Origin", "X-Forwarded-For")}
        self.session = ""
        self.conversation = ""

    def ask_session(self, token: str | None = None, session: str | None = None, **body: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {session}"} if session else {}
        wanted = {"provider": self.provider, "language": self.language, "token": token, **body}
        return self.http.post("/api/session", json=wanted, headers=headers)

    def enter(self, token: str | None = None) -> Visitor:
        answer = self.ask_session(token, self.session or None)
        assert answer.status_code == 200, answer.text
        self.session, self.conversation = answer.json()["session"], answer.json()["conversation"]
        return self

    def signed_in(self, contract: str = NUMBER, **other: Any) -> Visitor:
        return self.enter(token(self.parts, self.provider, contract, language=self.language, **other))

    @contextmanager
    def chat(self, after: int = 0, session: str | None = None, hello: bool = True, **headers: str) -> Iterator[Chat]:
        sent = {**self.headers, **headers}
        origin = sent.pop("Origin")
        with connect(
            f"{self.parts.url.replace('http', 'ws', 1)}/api/chat",
            subprotocols=["retention.v1", f"session.{session or self.session}"],  # type: ignore[list-item]
            origin=Origin(origin) if origin else None, additional_headers=sent, proxy=None, max_size=None,
            open_timeout=PATIENCE,
        ) as socket:  # fmt: skip
            chat = Chat(socket, self)
            if hello:
                chat.send(type="hello", after=after, language=self.language)
                chat.of("welcome")
            yield chat

    def poll(self, after: int = 0) -> list[Frame]:
        answer = self.http.get(f"/api/chat/poll?after={after}", headers={"Authorization": f"Bearer {self.session}"})
        assert answer.status_code == 200, answer.text
        frames: list[Frame] = answer.json()["frames"]
        return frames

    def frame(self, **frame: Any) -> httpx.Response:
        return self.http.post("/api/chat/frames", json=frame, headers={"Authorization": f"Bearer {self.session}"})

    def log(self) -> list[dict[str, Any]]:
        """The conversation as it is stored."""
        query = "SELECT * FROM messages WHERE conversation_id = ? ORDER BY seq"
        return [dict(row) for row in self.parts.rows(query, self.conversation)]


class Chat:
    """An open connection."""

    def __init__(self, socket: ClientConnection, visitor: Visitor) -> None:
        self.socket = socket
        self.visitor = visitor
        self.frames: list[Frame] = []

    def send(self, **frame: Any) -> None:
        self.socket.send(json.dumps(frame))

    def say(self, text: str, client_id: str | None = None, **more: Any) -> str:
        client_id = client_id or new_id()
        self.send(type="message", id=client_id, text=text, consent=True, **more)
        return client_id

    def press(self, message: Frame, title: str | re.Pattern[str]) -> None:
        button = next(each for each in message["buttons"] if re.search(title, each["title"]))
        self.send(type="press", id=new_id(), seq=message["seq"], button=button["id"], consent=True)

    def next(self) -> Frame:
        frame: Frame = json.loads(self.socket.recv(PATIENCE))
        self.frames.append(frame)
        if frame["type"] == "session":
            self.visitor.session = frame["session"]
        return frame

    def until(self, wanted: Callable[[Frame], bool]) -> Frame:
        while not wanted(frame := self.next()):
            pass
        return frame

    def of(self, kind: str, /, **fields: Any) -> Frame:
        return self.until(lambda frame: frame["type"] == kind and fields.items() <= frame.items())

    def bot(self, **fields: Any) -> Frame:
        """The bot's next message."""
        return self.of("message", **{"from": "bot", **fields})

    def ask(self, text: str) -> Frame:
        """Say something; the bot's first message to it."""
        client_id = self.say(text)
        self.of("message", id=client_id)
        return self.bot()

    def refused(self, code: str) -> Frame:
        """The next error frame is this one."""
        frame = self.of("error")
        assert frame["code"] == code, frame
        return frame


def code_from_mail(parts: Parts, to: str, known: int = 0) -> str:
    """The six digits of the newest mail to an address, once more than `known` came."""

    def newest() -> str | None:
        found = [letter for letter in parts.letters() if f"To: {to}" in letter]
        return found[-1] if len(found) > known else None

    letter = until(f"a mail to {to}", newest)
    digits = re.search(r"^\s*(\d{3} \d{3})\s*$", letter, re.M)
    assert digits, letter
    return digits[1]


YES = re.compile("^(Sim|Oui)|pessoa da equipe|Falar com a equipe")


def ask_for_a_person(chat: Chat) -> str:
    """Until a case is open; its number. The bot may ask first whether a person is really wanted."""
    client_id = chat.say("quero falar com uma pessoa")
    chat.of("message", id=client_id)
    while True:
        frame = chat.next()
        if frame["type"] == "state" and frame["case"] is not None:
            return str(frame["case"])
        if any(YES.search(button["title"]) for button in frame.get("buttons", ())):
            chat.press(frame, YES)
