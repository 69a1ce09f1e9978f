"""The private input channel: one turn in, the whole answer out (docs/interfaces.md: Front desk -> Rasa)."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import os
import re
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

import logs
import settings
from channels.action_results import check_schema_once
from channels.commands import parse_data
from channels.recent_trackers import forget, remembered
from channels.request import BadField, TurnRequest, read_request
from settings import limits

log = logging.getLogger(__name__)
TURN_LIMIT = limits.CHANNEL_TURN
SESSION = 5  # turns: each one goes through all of its session, and the dialogue is in the state
MARKUP = re.compile(r"<[^<>]*>")  # tags say nothing, and what is left without letters cannot be understood
Handler = Callable[[UserMessage], Awaitable[Any]]


class TurnFailed(Exception):
    """The turn gave nothing that could be said."""


class Collector(OutputChannel):
    """Keeps what the actions utter, as they uttered it."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "frontdesk"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.messages.append(message)


class FrontDeskChannel(InputChannel):
    """Answers nobody who does not know the secret."""

    def __init__(self, secret: str) -> None:
        check_schema_once()
        self._bearer = f"Bearer {secret}".encode()

    @classmethod
    def name(cls) -> str:
        return "frontdesk"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> FrontDeskChannel:
        try:
            chosen = settings.rasa(os.environ)
        except settings.BadSettings as bad:
            raise SystemExit(settings.print_problems(bad)) from None
        logs.configure(chosen.log_level)  # before the first message, whoever started Rasa
        return cls(chosen.secret)

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        door = Blueprint("frontdesk_channel")

        @door.middleware("request")
        async def only_the_front_desk(request: Request) -> HTTPResponse | None:
            given = request.headers.get("Authorization", "").encode("utf-8", "replace")
            if request.path.endswith("/health") or hmac.compare_digest(given, self._bearer):
                return None
            return _error(401, code="unauthorized")

        @door.listener("after_server_start")
        async def end_without_a_model(app: Any, _loop: Any) -> None:
            """Rasa itself would stay up and answer every turn with a failure."""
            agent = getattr(app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                print("error: there is no model that can be loaded: retention train", file=sys.stderr, flush=True)
                os._exit(1)

        @door.get("/health")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"status": "ok" if ready else "loading"}, status=200 if ready else 503)

        @door.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            try:
                asked = read_request(_body(request))
            except BadField as error:
                return _error(422, field=error.field, message=error.message)
            try:
                return response.json(await asyncio.wait_for(_take(asked, on_new_message), TURN_LIMIT))
            except Exception as error:
                log.error("turn failed in %s: %s", asked.conversation, type(error).__name__)
                return _error(500, code="turn_failed")

        @door.get("/conversations/<conversation:str>")
        async def recall(request: Request, conversation: str) -> HTTPResponse:
            return response.json({"trackers": remembered(request.app.ctx.agent.tracker_store, conversation)})

        @door.delete("/conversations/<conversation:str>")
        async def erase(request: Request, conversation: str) -> HTTPResponse:
            return response.json({"erased": forget(request.app.ctx.agent.tracker_store, conversation)})

        return door


async def _take(asked: TurnRequest, on_new_message: Handler) -> dict[str, Any]:
    """Raises TurnFailed when nothing came back: an action that broke leaves Rasa silent."""
    collector = Collector()
    parsed = None
    if asked.intent is not None:
        parsed = parse_data(asked.intent, asked.entities, asked.context["language"])
    elif not asked.text or not any(sign.isalnum() for sign in MARKUP.sub("", asked.text)):
        parsed = parse_data("nlu_fallback", {}, asked.context["language"])
    await on_new_message(
        UserMessage(
            MARKUP.sub(" ", asked.text or "").strip(),
            collector,
            f"{asked.conversation}.{asked.turn // SESSION}",
            parse_data=parsed,
            input_channel="frontdesk",
            metadata=asked.context,
        )
    )
    envelope = collector.messages[-1].get("turn") if collector.messages else None
    if envelope is None:
        raise TurnFailed
    messages = [_message(message) for message in collector.messages if message.get("text")]
    return {
        "language": envelope["language"],
        "messages": messages,
        "effects": envelope["effects"],
        "state": envelope["state"],
        "understood": envelope["understood"],
    }


def _message(uttered: dict[str, Any]) -> dict[str, Any]:
    message = {"text": uttered["text"], "kind": uttered["kind"]}
    if uttered.get("card"):
        message["card"] = uttered["card"]
    if uttered.get("buttons"):
        message["buttons"] = [{"title": button["title"], "command": button["command"]} for button in uttered["buttons"]]
    return message


def _body(request: Request) -> Any:
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError):
        raise BadField("body", "must be JSON") from None


def _error(status: int, **error: str) -> HTTPResponse:
    return response.json({"error": error}, status=status)
