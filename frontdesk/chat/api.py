"""The chat over plain HTTP: frames for browsers without WebSocket, receipts and reminders."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel
from sqlalchemy import Connection, select

from frontdesk.chat.reminder import reminder
from frontdesk.chat.sessions_api import ERRORS, bearer_of
from frontdesk.chat.visitor import Visitor
from frontdesk.chat.ws import frames_of
from frontdesk.conversations import log
from frontdesk.conversations import store as conversations_store
from frontdesk.conversations.refused import Refused
from frontdesk.identity import sessions
from frontdesk.records import Conversation
from frontdesk.requests import store
from frontdesk.services import Services, services_of
from frontdesk.stored_json import JsonObject
from frontdesk.tables import conversations
from frontdesk.web.access import address_of, origin_allowed
from frontdesk.web.failures import Failure
from settings import limits
from settings.allowances import FRAMES_OF_ADDRESS
from texts.typography import held

router = APIRouter(prefix="/api")
LONGEST_WAIT = limits.LONG_POLL


class Frames(BaseModel):
    frames: list[JsonObject]


async def visitor_of(request: Request) -> Visitor:
    """The visitor of the bearer token. Raises Failure."""
    services, token = services_of(request), bearer_of(request)
    if token is None:
        raise Failure(401, Refused("session_ended"))
    try:
        visitor, provider = await services.db.read(_visitor, services, sessions.hash_of(token), address_of(request))
    except sessions.SessionEnded:
        if wait := services.may.take((FRAMES_OF_ADDRESS, services.keyed.address(address_of(request)))):
            raise Failure(429, Refused("too_fast", retry_after=wait)) from None
        raise Failure(401, Refused("session_ended")) from None
    if not origin_allowed(request, services.settings, provider):
        raise Failure(403, Refused("origin_refused"), visitor.language)
    return visitor


def _visitor(db: Connection, services: Services, token_hash: str, client: str) -> tuple[Visitor, str]:
    session = sessions.check(db, token_hash, services.now())
    language, contract = db.execute(
        select(conversations.c.language, conversations.c.contract).where(conversations.c.id == session.conversation)
    ).one()
    crowd = services.keyed.crowd(client, contract)
    return Visitor(services, token_hash, session.conversation, crowd, language, greeted=True), session.provider


Caller = Annotated[Visitor, Depends(visitor_of)]
FRAME_BODY = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}, "required": True}}


@router.post("/chat/frames", responses=ERRORS, openapi_extra=FRAME_BODY)
async def post_frame(request: Request, visitor: Caller) -> Frames:
    """One client frame; the answer holds the frames it caused."""
    try:
        return Frames(frames=await visitor.receive(await request.body()))
    except sessions.SessionEnded as ended:
        return Frames(frames=[{"type": "gone", "reason": ended.reason}])


@router.get("/chat/poll", responses=ERRORS)
async def poll(visitor: Caller, after: Annotated[int, Query(ge=0, le=2_000_000_000)] = 0) -> Frames:
    """What came after message `after`: at once if there is something, else within 25 seconds."""
    visitor.sent, visitor.polling = after, True
    services = visitor.services
    try:
        visitor.check_pace()
        with (
            services.presence.enter(visitor.crowd),
            services.hub.subscribe(f"conversation:{visitor.conversation}") as events,
        ):
            frames = await visitor.news()
            if not any(frame["type"] == "message" for frame in frames):
                with suppress(TimeoutError):
                    event = await asyncio.wait_for(events.get(), LONGEST_WAIT)
                    visitor.state = None
                    frames = await frames_of(visitor, event)
            return Frames(frames=frames)
    except sessions.SessionEnded as ended:
        return Frames(frames=[{"type": "gone", "reason": ended.reason}])
    except Refused as refused:
        raise Failure(429, refused, visitor.language) from None


@router.get("/requests/{number}/receipt", responses={**ERRORS, 404: {"description": "no such request of theirs"}})
async def receipt(visitor: Caller, number: Annotated[str, Path(max_length=24)]) -> Response:
    """The receipt of a request as a text file that `retention verify-receipt` checks."""
    return _file(visitor, await _asked(visitor, partial(_receipt, number)), f"{number}.txt", "text/plain")


@router.get("/messages/{seq}/reminder", responses={**ERRORS, 404: {"description": "no such deadline of theirs"}})
async def deadline(visitor: Caller, seq: Annotated[int, Path(ge=1, le=2_000_000_000)]) -> Response:
    """The deadline that message `seq` shows, as a file for calendars."""
    now = visitor.services.now()
    return _file(visitor, await _asked(visitor, partial(_reminder, seq, now)), f"{seq}.ics", "text/calendar")


async def _asked(visitor: Visitor, what: Callable[[Connection, Conversation], str | None]) -> str | None:
    try:
        visitor.check_pace()
    except Refused as refused:
        raise Failure(429, refused, visitor.language) from None
    return await visitor.services.db.read(_of_conversation, visitor.conversation, what)


def _of_conversation(
    db: Connection, conversation_id: str, what: Callable[[Connection, Conversation], str | None]
) -> str | None:
    return what(db, conversations_store.get(db, conversation_id))


def _file(visitor: Visitor, text: str | None, name: str, kind: str) -> Response:
    if text is None:
        raise Failure(404, Refused("not_found"), visitor.language)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(text, media_type=f"{kind}; charset=utf-8", headers=headers)


def _receipt(number: str, db: Connection, conversation: Conversation) -> str | None:
    request = store.visible(db, conversation, number)
    return held(request.receipt) if request and request.receipt else None


def _reminder(seq: int, now: datetime, db: Connection, conversation: Conversation) -> str | None:
    message = log.numbered(db, conversation.id, seq)
    return reminder(conversation, message, now) if message else None
