"""The fake front desk of these tests speaks as the real one does: both are played the same exchange."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.frontdesk.fakes import says
from tests.frontdesk.world import ORIGIN, make_world, running
from tests.shipped import COMPANY
from tests.widget.fake import FakeDesk
from tests.widget.fake.web import desk_app

Frame = dict[str, Any]
PROVIDER = COMPANY
ANSWER = "A resposta."
BUTTON = "Sim"
# What one side may say at another moment, or not at all where it is a fake.
PASSING = ("typing", "state")


class Browser:
    """The browser's side, of one session at a time; `seen` is what it was answered, as shapes."""

    def __init__(self, client: TestClient, token: str, answered: Callable[[], None]) -> None:
        self.client = client
        self.token = token
        self.answered = answered
        self.session = ""
        self.seen: list[Any] = []

    def call(self, method: str, path: str, **more: Any) -> Any:
        headers = {"origin": ORIGIN} | ({"authorization": f"Bearer {self.session}"} if self.session else {})
        answer = self.client.request(method, path, headers=headers, **more)
        self.seen.append((answer.status_code, shape(answer.json()) if answer.content else None))
        return answer.json() if answer.content else None

    def open(self, **more: Any) -> None:
        answer = self.call("POST", "/api/session", json={"provider": PROVIDER, "language": "pt", **more})
        self.session = answer.get("session", self.session)

    @contextmanager
    def live(self) -> Iterator[Callable[..., None]]:
        """A WebSocket; the function it gives sends a frame and takes as many answers as are said to come."""
        names = ["retention.v1", f"session.{self.session}"]
        with self.client.websocket_connect("/api/chat", subprotocols=names, headers={"origin": ORIGIN}) as socket:

            def send(answers: int, **frame: Any) -> None:
                socket.send_text(json.dumps(frame))
                while answers:
                    got = json.loads(socket.receive_text())
                    if got["type"] not in PASSING:
                        self.seen.append(shape(got))
                        answers -= 1
                self.answered()

            yield send


def shape(value: Any) -> Any:
    """What is said without how it is worded: keys with the kinds of their values, and every code as it is."""
    if isinstance(value, dict):
        exact = ("type", "from", "kind", "seq", "reason", "on", "owner", "consent", "signed_in", "code", "language")
        return {key: inside if key in exact else shape(inside) for key, inside in sorted(value.items())}
    if isinstance(value, list):
        return [shape(each) for each in value]
    return type(value).__name__


def play(browser: Browser) -> list[Any]:
    """A visit: greeting, message, button, what the team asks for, starting over, deleting, signing in, refusals."""
    browser.open()
    with browser.live() as send:
        send(2, type="hello", after=0, language="pt")
        send(3, type="message", id="client-000001", text="Oi", consent=True)
        send(3, type="press", id="client-000002", seq=3, button="b1", consent=True)
        send(1, type="message", id="client-000001", text="Oi", consent=True)
        send(2, type="contact", id="client-000003", value="dona@padaria.example")
        send(2, type="rate", id="client-000004", score=5, comment="Bom")
        send(1, type="earlier", before=3)
        send(0, type="typing", on=True)
        send(0, type="seen", seq=3)
        send(1, type="restart", id="client-000005")
    frames = "/api/chat/frames"
    browser.call("POST", frames, json={"type": "hello", "after": 0, "language": "pt"})
    browser.call("POST", frames, json={"type": "message", "id": "client-000006", "text": "Oi", "consent": True})
    browser.answered()
    browser.call("POST", frames, json={"type": "delete", "id": "client-000007"})
    browser.call("POST", frames, json={"type": "hello", "after": 0, "language": "pt"})
    browser.session = ""
    browser.open()
    browser.open()
    browser.open(token=browser.token)
    browser.open(token=browser.token)
    browser.call("POST", frames, json={"type": "hello", "after": 0, "language": "pt"})
    browser.call("DELETE", "/api/session")
    browser.call("POST", "/api/session", json={"provider": PROVIDER, "language": "pt"})
    return browser.seen


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Browser]:
    with running(make_world(tmp_path)) as world:
        world.rasa.answers = [says(ANSWER, buttons=[(BUTTON, {"intent": "affirm", "entities": {}})])]
        yield Browser(world.client, world.token(), world.settle)


@pytest.fixture
def fake() -> Iterator[Browser]:
    desk = FakeDesk()
    desk.answer = lambda conversation, frame: conversation.append(
        "bot", ANSWER, buttons=[{"id": "b1", "title": BUTTON}]
    )
    with TestClient(desk_app(desk)) as client:
        yield Browser(client, "header.claims.signature", lambda: None)


def test_the_fake_front_desk_speaks_as_the_real_one(real: Browser, fake: Browser) -> None:
    exchange = [*zip(play(real), play(fake), strict=True)]
    assert len(exchange) > 20
    for step, (said, faked) in enumerate(exchange):
        assert faked == said, step
