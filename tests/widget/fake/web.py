"""The fake front desk over HTTP and WebSocket, as docs/interfaces.md has it."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from frontdesk.chat.reminder import reminder
from frontdesk.web import widget_files
from tests.shipped import COMPANY
from tests.widget.fake.conversation import Frame, now
from tests.widget.fake.desk import FakeDesk

POLL_SECONDS = 5
TYPES = {".js": "text/javascript", ".json": "application/json"}


def desk_app(desk: FakeDesk) -> Starlette:
    """The app of one fake front desk."""
    return Starlette(
        routes=[
            Route("/widget.js", launcher),
            Route("/widget/{name}", part),
            Route("/privacy", privacy),
            *Api(desk).routes(),
        ],
        middleware=[Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])],
    )


async def launcher(request: Request) -> Response:
    return Response(widget_files.launcher_script(), media_type="text/javascript")


async def part(request: Request) -> Response:
    name = request.path_params["name"]
    content = widget_files.texts().get(name) or (widget_files.FILES / name).read_bytes()
    return Response(content, media_type=TYPES[Path(name).suffix])


async def privacy(request: Request) -> Response:
    return PlainTextResponse("privacy")


class Api:
    """Sessions and frames."""

    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk

    def routes(self) -> list[Route | WebSocketRoute]:
        return [
            Route("/api/session", self.open_session, methods=["POST"]),
            Route("/api/session", self.close_session, methods=["DELETE"]),
            Route("/api/chat/frames", self.frames, methods=["POST"]),
            Route("/api/chat/poll", self.poll),
            Route("/api/requests/{number}/receipt", self.receipt),
            Route("/api/messages/{seq:int}/reminder", self.reminder),
            WebSocketRoute("/api/chat", self.chat),
        ]

    def session_of(self, request: Request) -> str | None:
        session = request.headers.get("authorization", "").removeprefix("Bearer ")
        return session if session in self.desk.sessions else None

    async def open_session(self, request: Request) -> Response:
        desk = self.desk
        if desk.down:
            return problem(503, "unavailable")
        session = self.session_of(request)
        if request.headers.get("authorization") and not session:
            return problem(401, "session_ended")
        asked = await request.json()
        if asked.get("token") in desk.signed:
            return problem(401, "token_used")
        if (asked.get("token") or "").startswith("expired"):
            return problem(401, "token_expired")
        session = desk.open_session(session, asked)
        conversation = desk.sessions[session]
        return JSONResponse(
            {
                "session": session,
                "conversation": conversation.id,
                "expires_at": now(),
                "signed_in": bool(desk.signed),
                "language": conversation.language,
            }
        )

    async def close_session(self, request: Request) -> Response:
        if session := self.session_of(request):
            self.desk.close_session(session)
        return Response(status_code=204)

    async def receipt(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session_ended")
        number = request.path_params["number"]
        file = self.desk.files.get(number)
        return PlainTextResponse(file) if file else problem(404, "not_found")

    async def reminder(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session_ended")
        conversation = self.desk.sessions[session]
        message = conversation.log[request.path_params["seq"] - 1]
        whose = SimpleNamespace(id=conversation.id, provider=COMPANY, contract=conversation.state["contract"])
        shown = SimpleNamespace(card=message.get("card"), request=message.get("request"))
        file = reminder(whose, shown, datetime.now(UTC))  # type: ignore[arg-type]  # all it reads is there
        return Response(file, media_type="text/calendar; charset=utf-8") if file else problem(404, "not_found")

    async def frames(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session_ended")
        answers: list[Frame] = []
        self.desk.take(session, await request.json(), answers.append)
        return JSONResponse({"frames": answers})

    async def poll(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session_ended")
        conversation = self.desk.sessions[session]
        waiting: asyncio.Queue[Frame] = asyncio.Queue()
        conversation.listeners.add(waiting)
        after = int(request.query_params["after"])
        try:
            frames = conversation.log[after:] or [await asyncio.wait_for(waiting.get(), POLL_SECONDS)]
        except TimeoutError:
            frames = []
        finally:
            conversation.listeners.discard(waiting)
        return JSONResponse({"frames": frames})

    async def chat(self, socket: WebSocket) -> None:
        desk = self.desk
        offered = socket.scope["subprotocols"]
        session = next((name.removeprefix("session.") for name in offered if name.startswith("session.")), "")
        if desk.refuse_sockets or desk.down or session not in desk.sessions or "retention.v1" not in offered:
            await socket.close(1008)
            return
        await socket.accept("retention.v1")
        desk.sockets.add(socket)
        conversation = desk.sessions[session]
        outgoing: asyncio.Queue[Frame] = asyncio.Queue()
        conversation.listeners.add(outgoing)

        async def send() -> None:
            while True:
                await socket.send_text(json.dumps(await outgoing.get()))

        sending = asyncio.create_task(send())
        try:
            while True:
                desk.take(session, json.loads(await socket.receive_text()), outgoing.put_nowait)
        except (WebSocketDisconnect, KeyError, RuntimeError):
            pass
        finally:
            sending.cancel()
            desk.sockets.discard(socket)
            conversation.listeners.discard(outgoing)


def problem(status: int, code: str) -> Response:
    return JSONResponse({"error": {"code": code, "message": code}}, status)
