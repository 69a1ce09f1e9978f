"""The chat over WebSocket: one task reads from the browser, one sends it what is new."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Coroutine
from contextlib import suppress

import anyio
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from sqlalchemy import Connection, select
from starlette.websockets import WebSocketDisconnected

from frontdesk.chat.visitor import Frame, Visitor
from frontdesk.conversations.refused import Refused
from frontdesk.db import AWAY
from frontdesk.hub import Event
from frontdesk.identity import sessions
from frontdesk.services import Services, services_of
from frontdesk.tables import conversations
from frontdesk.web import failures
from frontdesk.web.access import address_of, origin_allowed
from settings import limits
from settings.allowances import FRAMES_OF_ADDRESS

router = APIRouter()
PROTOCOL = "retention.v1"
CLOSED_SESSION, CLOSED_LIMIT, TRY_LATER = 4401, 4429, 1013
DATABASE_AWAY = "database_away"
log = logging.getLogger(__name__)
GONE = (WebSocketDisconnect, WebSocketDisconnected, TimeoutError)  # the browser has left, or reads nothing


@router.websocket("/api/chat")
async def chat(socket: WebSocket) -> None:
    """One visitor's connection; see docs/interfaces.md for the frames."""
    services = services_of(socket)
    token = _session_token(socket)
    if PROTOCOL not in socket.scope["subprotocols"] or token is None or "origin" not in socket.headers:
        await socket.close(1008)
        return
    token_hash = sessions.hash_of(token)
    try:
        session, language, contract = await services.db.read(_session, token_hash, services)
    except AWAY:
        log.warning("chat.database_away at=handshake")
        await socket.send_denial_response(failures.unavailable(failures.language_of(socket)))
        return
    except sessions.SessionEnded as ended:
        if services.may.take((FRAMES_OF_ADDRESS, services.keyed.address(address_of(socket)))):
            await socket.close(TRY_LATER)
            return
        await socket.accept(PROTOCOL)
        await _end(socket, ended.reason)
        return
    if not origin_allowed(socket, services.settings, session.provider):
        await socket.close(1008)
        return
    crowd = services.keyed.crowd(address_of(socket), contract)
    if services.may.take((FRAMES_OF_ADDRESS, crowd)):
        await socket.close(TRY_LATER)
        return
    await socket.accept(PROTOCOL)
    visitor = Visitor(services, token_hash, session.conversation, crowd, language)
    try:
        with services.presence.enter(crowd):
            await _talk(socket, visitor)
    except Refused as refused:
        await _send(socket, [visitor.error(refused)])
        await socket.close(CLOSED_LIMIT)


async def _talk(socket: WebSocket, visitor: Visitor) -> None:
    """Until the browser goes or the session ends."""
    sending = asyncio.Lock()
    over: list[str] = []
    with visitor.services.hub.subscribe(f"conversation:{visitor.conversation}") as events:
        async with anyio.create_task_group() as tasks:
            for work in (_hear(socket, visitor, sending), _tell(socket, visitor, sending, events)):
                tasks.start_soon(_until_over, work, over, tasks.cancel_scope)
    if over == [DATABASE_AWAY]:
        with suppress(*GONE):
            await socket.close(TRY_LATER)
    elif over:
        await _end(socket, over[0])


async def _until_over(work: Coroutine[object, object, None], over: list[str], both: anyio.CancelScope) -> None:
    """When one of the two tasks ends, so does the other; `over` gets the reason if the browser is still there."""
    try:
        await work
    except sessions.SessionEnded as ended:
        over.append(ended.reason)
    except AWAY:
        log.warning("chat.database_away at=open")
        over.append(DATABASE_AWAY)
    except GONE:
        pass  # the browser has left, or reads nothing more
    both.cancel()


async def _hear(socket: WebSocket, visitor: Visitor, sending: asyncio.Lock) -> None:
    first: float | None = limits.SOCKET_HELLO  # an open chat may be silent for long, one that never began may not
    while True:
        async with asyncio.timeout(first):
            message = await socket.receive()
        first = None
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005))
        data = message.get("text") or message.get("bytes") or ""
        async with sending:
            await _send(socket, await visitor.receive(data))
        while visitor.more:  # page by page, so that others get their turn between
            async with sending:
                await _send(socket, await visitor.news())


async def _tell(socket: WebSocket, visitor: Visitor, sending: asyncio.Lock, events: asyncio.Queue[Event]) -> None:
    while True:
        event: Event | None = None
        with suppress(TimeoutError):
            event = await asyncio.wait_for(events.get(), limits.SOCKET_LOOK)
        if not visitor.greeted:
            continue
        async with sending:
            await _send(socket, await frames_of(visitor, event))


async def frames_of(visitor: Visitor, event: Event | None) -> list[Frame]:
    """What a hint means to the visitor: typing is passed on, all else is read from the log."""
    if event is not None and event["type"] == "typing":
        return [event] if event["from"] != "customer" else []
    return await visitor.news()


def _session_token(socket: WebSocket) -> str | None:
    offered = [name[8:] for name in socket.scope["subprotocols"] if name.startswith("session.")]
    return offered[0] if len(offered) == 1 and 20 <= len(offered[0]) <= 100 else None


def _session(db: Connection, token_hash: str, services: Services) -> tuple[sessions.Session, str, str | None]:
    """The session, and language and proven contract of its conversation. Raises SessionEnded."""
    session = sessions.check(db, token_hash, services.now())
    row = db.execute(
        select(conversations.c.language, conversations.c.contract).where(conversations.c.id == session.conversation)
    ).one()
    return session, row.language, row.contract


async def _send(socket: WebSocket, frames: list[dict[str, object]]) -> None:
    async with asyncio.timeout(limits.SOCKET_SEND):
        for frame in frames:
            await socket.send_text(json.dumps(frame, ensure_ascii=False))


async def _end(socket: WebSocket, reason: str) -> None:
    with suppress(*GONE):
        await _send(socket, [{"type": "gone", "reason": reason}])
        await socket.close(CLOSED_SESSION)
