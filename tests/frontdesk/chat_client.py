"""The browser's side of a chat."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import anyio
from starlette.testclient import WebSocketTestSession

PATIENCE = 60.0  # seconds until the next frame must be there; a busy machine may need it
ids = itertools.count(1)


class Chat:
    """The browser's side of a connection."""

    def __init__(self, socket: WebSocketTestSession) -> None:
        self.socket = socket
        self.frames: list[dict[str, Any]] = []
        socket.receive = self._receive  # type: ignore[method-assign]  # a frame that never comes would hold all tests

    def _receive(self) -> Any:
        return self.socket.portal.call(self._in_time)

    async def _in_time(self) -> Any:
        with anyio.fail_after(PATIENCE):
            return await self.socket._send_rx.receive()

    def send(self, **frame: Any) -> None:
        self.socket.send_text(json.dumps(frame))

    def say(self, text: str, client_id: str | None = None) -> str:
        client_id = client_id or f"client-{next(ids):06}"
        self.send(type="message", id=client_id, text=text, consent=True)
        return client_id

    def press(self, seq: int, button: str, client_id: str | None = None) -> str:
        client_id = client_id or f"client-{next(ids):06}"
        self.send(type="press", id=client_id, seq=seq, button=button)
        return client_id

    def next(self) -> dict[str, Any]:
        frame: dict[str, Any] = json.loads(self.socket.receive_text())
        self.frames.append(frame)
        return frame

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next frame that is wanted; those before it are kept in `frames`."""
        while not wanted(frame := self.next()):
            pass
        return frame

    def of(self, kind: str, **fields: Any) -> dict[str, Any]:
        """The next frame of a type with these fields."""
        return self.until(lambda frame: frame["type"] == kind and fields.items() <= frame.items())

    def message(self, sender: str = "bot") -> dict[str, Any]:
        return self.of("message", **{"from": sender})
