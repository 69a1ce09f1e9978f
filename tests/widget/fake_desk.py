# ruff: noqa: E501 -- rulings and page scripts read better whole
"""A small front desk speaking docs/interfaces.md, driven by a test: it says, hides and breaks what the test wants."""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from frontdesk.web import widget_files

GREETING = {
    "pt": ("Olá! Sou um assistente virtual. Escolha uma pergunta ou escreva a sua.",
           ["Quero cancelar o plano", "Quero pagar menos", "Vou perder o acesso?", "Ainda vou ser cobrado?"]),
    "fr": ("Bonjour ! Je suis un assistant virtuel. Choisissez une question ou écrivez la vôtre.",
           ["Je veux résilier", "Je veux payer moins", "Vais-je perdre l’accès ?", "Serai-je encore prélevé ?"]),
}  # fmt: skip
Frame = dict[str, Any]


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Conversation:
    """One conversation: its numbered log, the state shown, and the lines that listen."""

    def __init__(self, language: str) -> None:
        self.id = f"cv_{secrets.token_hex(4)}"
        self.language = language
        self.log: list[Frame] = []
        self.state: Frame = {
            "owner": "bot",
            "agent": None,
            "case": None,
            "queue": None,
            "hours": None,
            "ask_contact": False,
            "ask_rating": False,
        }
        self.consent = False
        self.listeners: set[asyncio.Queue[Frame]] = set()

    def append(self, sender: str, text: str, **more: Any) -> Frame:
        message = {
            "type": "message",
            "seq": len(self.log) + 1,
            "at": now(),
            "from": sender,
            "text": text,
            "kind": "chat",
            **more,
        }
        self.log.append(message)
        self.tell(message)
        return message

    def tell(self, frame: Frame) -> None:
        for listener in self.listeners:
            listener.put_nowait(frame)

    def find(self, client_id: str) -> Frame | None:
        return next((m for m in self.log if m.get("id") == client_id), None)


class FakeDesk:
    """What a test may turn: `refuse_sockets`, `silent` (no acks), `answer` (the bot), `fail` (an error for the next messages)."""

    def __init__(self) -> None:
        self.sessions: dict[str, Conversation] = {}
        self.received: list[Frame] = []
        self.signed: list[str] = []
        self.sockets: set[WebSocket] = set()
        self.reset()
        self.port = free_port()
        self.host_port = free_port()

    def reset(self) -> None:
        self.refuse_sockets = False
        self.silent = False
        self.echo_first = True
        self.down = False
        self.earlier: list[Frame] = []
        self.fail: Frame | None = None
        self.answer: Callable[[Conversation, Frame], None] = lambda conversation, frame: None
        self.sessions.clear()
        self.received.clear()
        self.signed.clear()

    # What a test calls; each runs inside the desk's own loop and waits for it.
    def do(self, what: Callable[[], Any]) -> Any:
        done: Future[Any] = Future()

        def run() -> None:
            try:
                done.set_result(what())
            except Exception as error:  # handed to the test, which fails with it
                done.set_exception(error)

        self.loop.call_soon_threadsafe(run)
        return done.result(5)

    @property
    def conversation(self) -> Conversation:
        return list(self.sessions.values())[-1]

    def say(self, text: str, sender: str = "bot", **more: Any) -> Frame:
        return self.do(lambda: self.conversation.append(sender, text, **more))

    def tell(self, frame: Frame) -> None:
        self.do(lambda: self.conversation.tell(frame))

    def set_state(self, **state: Any) -> None:
        def change() -> None:
            self.conversation.state |= state
            self.conversation.tell({"type": "state", **self.state_of(self.conversation)})

        self.do(change)

    def cut(self) -> None:
        """Every socket is closed, as when a proxy restarts."""

        async def close_all() -> None:
            for open_socket in list(self.sockets):
                await open_socket.close(1012)

        asyncio.run_coroutine_threadsafe(close_all(), self.loop).result(5)

    def texts(self, sender: str = "customer") -> list[str]:
        return [m["text"] for m in self.conversation.log if m["from"] == sender]

    def frames(self, kind: str) -> list[Frame]:
        return [f for f in self.received if f["type"] == kind]

    # How it answers.
    def state_of(self, conversation: Conversation) -> Frame:
        return {**conversation.state, "language": conversation.language, "signed_in": bool(self.signed)}

    def welcome(self, conversation: Conversation, after: int) -> list[Frame]:
        welcome = {"type": "welcome", "conversation": conversation.id, "language": conversation.language, "signed_in": bool(self.signed),
                   "consent": conversation.consent, "state": self.state_of(conversation)}  # fmt: skip
        earlier = [{"type": "history", "messages": self.earlier}] if self.earlier else []
        return [welcome, *earlier, *conversation.log[after:]]

    def take(self, session: str, frame: Frame) -> list[Frame]:
        """The frames that answer one frame to the one who sent it; the rest goes to every listener."""
        conversation = self.sessions[session]
        self.received.append(frame)
        match frame["type"]:
            case "hello":
                return self.welcome(conversation, frame["after"])
            case "message" | "press":
                return self.said(conversation, frame)
            case "contact" | "rate":
                key = "ask_contact" if frame["type"] == "contact" else "ask_rating"
                conversation.state[key] = False
                thanks = conversation.append("system", "Anotado. Obrigado.", kind="notice", id=frame["id"])
                return [{"type": "ack", "id": frame["id"], "seq": thanks["seq"], "at": thanks["at"]}]
            case "language":
                conversation.language = frame["language"]
                conversation.tell({"type": "state", **self.state_of(conversation)})
            case "restart":
                self.sessions[session] = greeted(conversation.language)
                conversation.tell({"type": "gone", "reason": "restarted"})
            case "delete":
                del self.sessions[session]
                conversation.tell({"type": "gone", "reason": "deleted"})
        return []

    def said(self, conversation: Conversation, frame: Frame) -> list[Frame]:
        if self.silent:
            return []
        if self.fail:
            return [{"type": "error", "id": frame["id"], **self.fail}]
        known = conversation.find(frame["id"])
        if not known:
            conversation.consent = conversation.consent or frame.get("consent", False)
            text = frame.get("text") or self.title(conversation, frame)
            known = conversation.append("customer", text, id=frame["id"])
            self.answer(conversation, frame)
        return [{"type": "ack", "id": frame["id"], "seq": known["seq"], "at": known["at"]}]

    def title(self, conversation: Conversation, frame: Frame) -> str:
        buttons = conversation.log[frame["seq"] - 1].get("buttons") or []
        return next(b["title"] for b in buttons if b["id"] == frame["button"])

    # HTTP.
    def session_of(self, request: Request) -> str | None:
        session = request.headers.get("authorization", "").removeprefix("Bearer ")
        return session if session in self.sessions else None

    async def open_session(self, request: Request) -> Response:
        if self.down:
            return problem(503, "unavailable")
        given = request.headers.get("authorization")
        session = self.session_of(request)
        if given and not session:
            return problem(401, "session")
        asked = await request.json()
        token = asked.get("token")
        if token in self.signed or token == "expired":
            return problem(401, "token")
        if token:
            self.signed.append(token)
        if not session:
            session = secrets.token_hex(16)
            self.sessions[session] = greeted(asked["language"])
        elif token:
            old, session = session, secrets.token_hex(16)
            self.sessions[session] = self.sessions.pop(old)
            self.sessions[session].tell({"type": "gone", "reason": "signed_out"})
        conversation = self.sessions[session]
        return JSONResponse({"session": session, "conversation": conversation.id, "expires_at": now(), "signed_in": bool(self.signed), "language": conversation.language})  # fmt: skip

    async def close_session(self, request: Request) -> Response:
        session = self.session_of(request)
        if session:
            self.sessions.pop(session).tell({"type": "gone", "reason": "signed_out"})
        return Response(status_code=204)

    async def frames_in(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session")
        return JSONResponse({"frames": self.take(session, await request.json())})

    async def poll(self, request: Request) -> Response:
        session = self.session_of(request)
        if not session:
            return problem(401, "session")
        conversation = self.sessions[session]
        waiting: asyncio.Queue[Frame] = asyncio.Queue()
        conversation.listeners.add(waiting)
        try:
            frames = conversation.log[int(request.query_params["after"]) :] or [
                await asyncio.wait_for(waiting.get(), 5)
            ]
        except TimeoutError:
            frames = []
        finally:
            conversation.listeners.discard(waiting)
        return JSONResponse({"frames": frames})

    async def chat(self, ws: WebSocket) -> None:
        offered = ws.scope["subprotocols"]
        session = next((s.removeprefix("session.") for s in offered if s.startswith("session.")), "")
        if self.refuse_sockets or self.down or session not in self.sessions or "retention.v1" not in offered:
            await ws.close(1008)
            return
        await ws.accept("retention.v1")
        self.sockets.add(ws)
        conversation = self.sessions[session]
        inbox: asyncio.Queue[Frame] = asyncio.Queue()
        conversation.listeners.add(inbox)

        async def pump() -> None:
            while True:
                frame = await inbox.get()
                await ws.send_text(json.dumps(frame))

        pumping = asyncio.create_task(pump())
        try:
            while True:
                frame = json.loads(await ws.receive_text())
                for answer in self.take(session, frame):
                    inbox.put_nowait(answer)
        except (WebSocketDisconnect, KeyError, RuntimeError):
            pass
        finally:
            pumping.cancel()
            self.sockets.discard(ws)
            conversation.listeners.discard(inbox)

    # The two servers: the desk, and a company's help page on another origin under a strict policy.
    def app(self) -> Starlette:
        async def launcher(request: Request) -> Response:
            return Response(widget_files.launcher_script(), media_type="text/javascript")

        async def part(request: Request) -> Response:
            name = request.path_params["name"]
            content = widget_files.texts().get(name) or (widget_files.FILES / name).read_bytes()
            return Response(content, media_type="application/json" if name.endswith("n") else "text/javascript")

        async def privacy(request: Request) -> Response:
            return PlainTextResponse("privacy")

        routes = [
            Route("/widget.js", launcher),
            Route("/privacy", privacy),
            Route("/api/session", self.open_session, methods=["POST"]),
            Route("/api/session", self.close_session, methods=["DELETE"]),
            Route("/api/chat/frames", self.frames_in, methods=["POST"]),
            Route("/api/chat/poll", self.poll),
            WebSocketRoute("/api/chat", self.chat),
            Route("/widget/{name}", part),
        ]
        return Starlette(routes=routes)

    def host_app(self) -> Starlette:
        async def page(request: Request) -> Response:
            return host_page(request, f"http://127.0.0.1:{self.port}")

        async def asset(request: Request) -> Response:
            path = Path(__file__).parent / "host" / request.path_params["name"]
            return Response(path.read_text(), media_type="text/css" if path.suffix == ".css" else "text/javascript")

        return Starlette(routes=[Route("/", page), Route("/host/{name}", asset)])

    def start(self) -> None:
        ready = threading.Event()
        threading.Thread(target=self.serve, args=(ready,), daemon=True).start()
        assert ready.wait(10)

    def serve(self, ready: threading.Event) -> None:
        async def main() -> None:
            self.loop = asyncio.get_running_loop()
            config = {
                "log_level": "error",
                "lifespan": "off",
                "ws": "websockets-sansio",
                "timeout_graceful_shutdown": 1,
            }
            self.servers = [
                uvicorn.Server(uvicorn.Config(cross_origin(self.app()), host="127.0.0.1", port=self.port, **config)),  # type: ignore[arg-type]
                uvicorn.Server(uvicorn.Config(self.host_app(), host="127.0.0.1", port=self.host_port, **config)),  # type: ignore[arg-type]
            ]
            running = [asyncio.create_task(server._serve()) for server in self.servers]
            while not all(server.started for server in self.servers):  # noqa: ASYNC110 -- uvicorn offers no event
                await asyncio.sleep(0.01)
            ready.set()
            await asyncio.gather(*running)

        asyncio.run(main())

    def stop(self) -> None:
        for server in self.servers:
            server.should_exit = True


def greeted(language: str) -> Conversation:
    conversation = Conversation(language)
    text, titles = GREETING[language]
    conversation.append(
        "bot", text, kind="greeting", buttons=[{"id": f"b{n}", "title": title} for n, title in enumerate(titles, 1)]
    )
    return conversation


def problem(status: int, code: str) -> Response:
    return JSONResponse({"error": {"code": code, "message": code}}, status)


def cross_origin(app: Any) -> Any:
    from starlette.middleware.cors import CORSMiddleware

    return CORSMiddleware(app, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])


def host_page(request: Request, desk: str) -> Response:
    """A help article with the widget: `?language=fr&position=left&theme=dark&token=...&sockets=no`."""
    asked = request.query_params
    data = "".join(
        f' data-{name}="{asked[name]}"'
        for name in ("language", "position", "theme", "token", "privacy")
        if name in asked
    )
    provider = "ram_tracking" if asked.get("language") == "fr" else "conta_azul"
    live = "" if asked.get("sockets") == "no" else f" {desk.replace('http', 'ws', 1)}"
    html = f"""<!doctype html><html lang="{asked.get("language", "pt")}"><head><meta charset="utf-8"><title>Ajuda</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/host/page.css">
<script src="/host/page.js"></script></head><body><main><h1>Central de ajuda</h1><p>Um artigo qualquer, com <a href="/">um link</a>.</p>
{"<p>Mais um parágrafo do artigo.</p>" * 30}</main>
<script src="{desk}/widget.js" data-provider="{provider}"{data}></script></body></html>"""
    policy = f"default-src 'self' {desk}{live}; base-uri 'none'; object-src 'none'"
    return Response(html, media_type="text/html", headers={"Content-Security-Policy": policy})


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
