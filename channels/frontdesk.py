"""The private input channel: one turn in, the whole answer out (docs/interfaces.md: Front desk -> Rasa)."""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

import languages
import logs
import settings
from channels.action_calls import send_no_events
from channels.action_results import check_schema_once
from channels.commands import parse_data
from channels.graph_in_order import run_graphs_in_order
from channels.recent_trackers import forget, remembered
from channels.request import read_request
from channels.rule_lookup import look_rules_up
from protocol.turn import Command, TurnReply, TurnRequest
from protocol.typed import sign_of, words_of
from protocol.wire import BadField, plain, read, to_json
from settings import limits
from settings.serving import bound, check_first

log = logging.getLogger(__name__)
TURN_LIMIT = limits.CHANNEL_TURN
LARGEST_REQUEST = 1_000_000  # bytes; a turn with all its state has a tenth of it
SESSION = 2  # turns: each one goes through all of its session, and what must last is in the state
RASAS_VERSION = ("/", "/version")  # which nobody needs to know
FIRST = "1"  # has no language of its own
NO_WORDS = Command("nlu_fallback")
Handler = Callable[[UserMessage], Awaitable[object]]


class TurnFailed(Exception):
    """The turn gave nothing that could be said: an action that broke leaves Rasa silent."""


class Collector(OutputChannel):
    """Keeps the reply of the action that answered the turn."""

    def __init__(self) -> None:
        self._reply: object = None

    @classmethod
    def name(cls) -> str:
        """As Rasa calls this channel."""
        return "frontdesk"

    async def send_response(self, recipient_id: str, message: dict[str, object]) -> None:
        """What an action dispatched."""
        self._reply = message.get("reply", self._reply)

    @property
    def reply(self) -> TurnReply:
        """Raises TurnFailed and BadField."""
        if self._reply is None:
            raise TurnFailed
        return read(self._reply, TurnReply)


class _GuardedRoutes(Blueprint):
    """Routes whose check goes before every other route of the server too: Rasa's own root tells its version."""

    def only_with(self, bearer: bytes) -> None:
        """What a request must carry in its header Authorization."""
        self.ctx.bearer = bearer

    def register(self, app: object, options: dict[str, object]) -> None:
        """As Sanic calls it when the server is made."""
        health = f"{options.get('url_prefix') or ''}/health"
        bound(app, LARGEST_REQUEST)

        async def check(request: Request) -> HTTPResponse | None:
            given = request.headers.get("Authorization", "").encode("utf-8", "replace")
            if request.path == health and request.method in ("GET", "HEAD"):
                return None
            if not hmac.compare_digest(given, self.ctx.bearer):
                return _error(401, code="unauthorized")
            return _error(404, code="not_found") if request.path in RASAS_VERSION else None

        check_first(app, check)
        super().register(app, options)


class FrontDeskChannel(InputChannel):
    """Answers nobody who does not know the secret."""

    def __init__(self, secret: str) -> None:
        for quicken in (check_schema_once, send_no_events, run_graphs_in_order, look_rules_up):
            quicken()
        self._bearer = f"Bearer {secret}".encode()

    @classmethod
    def name(cls) -> str:
        """As Rasa calls this channel."""
        return "frontdesk"

    @classmethod
    def from_credentials(cls, credentials: dict[str, object] | None) -> FrontDeskChannel:
        """Raises SystemExit where a setting is wrong, with all of them printed."""
        try:
            chosen = settings.rasa(os.environ)
        except settings.BadSettings as bad:
            raise SystemExit(settings.print_problems(bad)) from None
        logs.configure(chosen.log_level)  # before the first message, whoever started Rasa
        return cls(chosen.secret)

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes, all but the health check behind the secret."""
        routes = _GuardedRoutes("frontdesk_channel")
        routes.only_with(self._bearer)

        @routes.listener("after_server_start")
        async def end_without_a_model(app: Any, _loop: object) -> None:
            """Rasa itself would stay up and answer every turn with a failure.

            With one, a message is read in each language, so that the first customer does not wait for its words.
            """
            agent = getattr(app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                print("error: there is no model that can be loaded: retention train", file=sys.stderr, flush=True)
                os._exit(1)
            for language in languages.for_customers():
                await agent.processor.parse_message(UserMessage(FIRST, metadata={"language": language}))

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"status": "ok" if ready else "loading"}, status=200 if ready else 503)

        @routes.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            try:
                asked = read_request(request.body)
            except BadField as error:
                return _error(422, field=error.field, message=error.message)
            try:
                reply = await asyncio.wait_for(_take(asked, on_new_message), TURN_LIMIT)
            except Exception as error:
                log.error("turn failed in %s: %s", asked.conversation, logs.kind_of(error))
                return _error(500, code="turn_failed")
            return response.raw(to_json(reply), content_type="application/json")

        @routes.get("/conversations/<conversation:str>")
        async def recall(request: Request, conversation: str) -> HTTPResponse:
            return response.json({"trackers": remembered(request.app.ctx.agent.tracker_store, conversation)})

        @routes.delete("/conversations/<conversation:str>")
        async def erase(request: Request, conversation: str) -> HTTPResponse:
            return response.json({"erased": forget(request.app.ctx.agent.tracker_store, conversation)})

        return routes


async def _take(asked: TurnRequest, on_new_message: Handler) -> TurnReply:
    """Raises TurnFailed and BadField when nothing came back that could be said."""
    collector = Collector()
    text = words_of(asked.text or "")
    sign = sign_of(asked.text or "")
    command = asked.command or (None if text else Command(sign) if sign else NO_WORDS)
    await on_new_message(
        UserMessage(
            text,
            collector,
            f"{asked.conversation}.{asked.turn // SESSION}",
            parse_data=parse_data(command, asked.context.language) if command else None,
            input_channel="frontdesk",
            metadata=plain(asked.context),
        )
    )
    return collector.reply


def _error(status: int, **error: str) -> HTTPResponse:
    return response.json({"error": error}, status=status)
