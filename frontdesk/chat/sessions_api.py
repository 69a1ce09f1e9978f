"""The chat over plain HTTP: beginning, resuming and ending a session."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection

import languages
from frontdesk.clock import utc_text
from frontdesk.conversations import store
from frontdesk.conversations.opening import may_begin
from frontdesk.conversations.refused import Refused
from frontdesk.fields import CustomerLanguage
from frontdesk.identity import host_token, sessions
from frontdesk.identity.joining import Arrival, Joined, join
from frontdesk.records import Conversation
from frontdesk.services import Services, services_of
from frontdesk.web.access import address_of, origin_allowed
from frontdesk.web.failures import Failure
from retention.policy import policies
from settings.allowances import FRAMES_OF_ADDRESS

router = APIRouter(prefix="/api")


class SessionRequest(BaseModel):
    """Which page the chat is opened on, and who the page's server says the visitor is."""

    model_config = ConfigDict(strict=True)
    provider: Annotated[str, Field(max_length=40)]
    language: Annotated[CustomerLanguage, Field(default_factory=languages.default)]
    token: Annotated[str | None, Field(max_length=4000, description="the host page's signed token, valid once")] = None


class SessionAnswer(BaseModel):
    session: Annotated[str, Field(description="opaque; to be sent as bearer or WebSocket subprotocol, never in a URL")]
    conversation: str
    expires_at: str
    signed_in: bool
    language: str


ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"description": text}
    for status, text in {
        401: "no session, or it has ended; or the token is not accepted",
        403: "not from this page",
        413: "too large",
        422: "a field is wrong",
        429: "too many; see retry_after",
    }.items()
}


def bearer_of(request: Request) -> str | None:
    """The session token of the Authorization header."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and 0 < len(token.strip()) <= 200 else None


@router.post("/session", responses=ERRORS)
async def open_session(request: Request, wanted: SessionRequest) -> SessionAnswer:
    """Begin a conversation, resume one with the bearer token, or sign in with the host page's token."""
    services, language = services_of(request), wanted.language
    if wanted.provider not in policies():
        raise Failure(422, Refused("bad_request", field="provider"), language, field="provider")
    if not origin_allowed(request, services.settings, wanted.provider):
        raise Failure(403, Refused("origin_refused"), language)
    language = policies()[wanted.provider].provider.spoken(language)
    visitor = None
    try:
        if wanted.token:
            keys = services.settings.host_keys
            visitor = host_token.read(wanted.token, wanted.provider, keys, services.now())
        crowd = await _crowd(request, services, visitor.contract if visitor else None)
        if wait := services.may.take((FRAMES_OF_ADDRESS, crowd)):
            raise Refused("too_fast", retry_after=wait)
        arrival = Arrival(
            wanted.provider,
            visitor.language if visitor else language,
            services.keyed.address(address_of(request)),
            partial(may_begin, services.may, services.settings.limits.conversations, crowd),
        )
        joined: Joined = await services.db.write(
            join, services.keyed, arrival, bearer_of(request), visitor, services.now()
        )
    except host_token.TokenRefused as refused:
        if wait := services.may.take((FRAMES_OF_ADDRESS, services.keyed.address(address_of(request)))):
            raise Failure(429, Refused("too_fast", retry_after=wait), language) from None
        raise Failure(403 if refused.code == "wrong_provider" else 401, Refused(refused.code), language) from None
    except sessions.SessionEnded:
        raise Failure(401, Refused("session_ended"), language) from None
    except Refused as refused:
        raise Failure(429, refused, language) from None
    if joined.ended is not None:
        services.hub.changed(joined.ended)
    return SessionAnswer(
        session=joined.token,
        conversation=joined.conversation.id,
        expires_at=utc_text(joined.expires_at),
        signed_in=joined.conversation.contract is not None,
        language=joined.conversation.language,
    )


@router.delete("/session", status_code=204, responses=ERRORS)
async def sign_out(request: Request) -> Response:
    """End the session for good; what it was about stays for the customer's next one."""
    services = services_of(request)
    token = bearer_of(request)
    if token is not None:
        known = await services.db.read(_of, sessions.hash_of(token), services.now())
        crowd = services.keyed.crowd(address_of(request), known.contract if known else None)
        if wait := services.may.take((FRAMES_OF_ADDRESS, crowd)):
            raise Failure(429, Refused("too_fast", retry_after=wait))
        conversation = None
        if known is not None:  # a made-up token is not worth the one writer's time
            conversation = await services.db.write(_revoke, sessions.hash_of(token), services.now())
        if conversation is not None:
            services.hub.changed(conversation, desk=False)
    return Response(status_code=204)


async def _crowd(request: Request, services: Services, contract: str | None) -> str:
    """With whom the visitor shares limits. contract: of the host page's token, else the session's proven one counts."""
    token = bearer_of(request)
    if contract is None and token is not None:
        known = await services.db.read(_of, sessions.hash_of(token), services.now())
        contract = known.contract if known else None
    return services.keyed.crowd(address_of(request), contract)


def _of(db: Connection, token_hash: str, at: datetime) -> Conversation | None:
    """The conversation of a session that holds."""
    try:
        return store.get(db, sessions.check(db, token_hash, at).conversation)
    except sessions.SessionEnded:
        return None


def _revoke(db: Connection, token_hash: str, at: datetime) -> str | None:
    try:
        session = sessions.check(db, token_hash, at)
    except sessions.SessionEnded:
        return None  # signing out twice is no error
    sessions.revoke(db, session, at)
    return session.conversation
