"""Asks Rasa for one turn, and trusts nothing of what comes back until it is checked (docs/interfaces.md)."""

from __future__ import annotations

import asyncio
import json
import time

import httpx

import languages
from frontdesk.stored_json import JsonObject
from protocol.turn import SPEAKING, SetLanguage, TurnReply, TurnRequest
from protocol.wire import BadField, read_json, to_json
from settings import limits

LARGEST_ANSWER = 1_000_000  # bytes
LARGEST_MEMORY = 20_000_000  # bytes of what Rasa remembers of a conversation


class BotFailed(Exception):
    """reason: unreachable, timeout, status_<n>, too_large, empty, or invalid with the field that is wrong."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Bot:
    """Rasa behind its private channel. `down_since`: monotonic time of the first failure since it last answered."""

    def __init__(self, url: str, secret: str, client: httpx.AsyncClient | None = None) -> None:
        self._client = client or httpx.AsyncClient(trust_env=False, timeout=limits.BOT_TURN, follow_redirects=False)
        self._small = client or httpx.AsyncClient(trust_env=False, timeout=limits.BOT_QUESTION, follow_redirects=False)
        self._url = f"{url}/webhooks/frontdesk"
        self._headers = {"Authorization": f"Bearer {secret}"}
        self.down_since: float | None = None
        self.answered_at: float | None = None  # monotonic time of the last reply to a turn

    async def turn(self, request: TurnRequest) -> TurnReply:
        """The reply to one turn. Raises BotFailed, at the latest after `limits.BOT_TURN` seconds."""
        try:
            body = await self._ask(self._client, limits.BOT_TURN, "POST", "turn", content=to_json(request))
            reply = _reply(body)
        except BotFailed as failed:
            raise self._failed(failed.reason) from None
        self.down_since, self.answered_at = None, time.monotonic()
        return reply

    async def _ask(
        self,
        client: httpx.AsyncClient,
        seconds: float,
        method: str,
        path: str,
        content: bytes | None = None,
        largest: int = LARGEST_ANSWER,
    ) -> bytes:
        """The body of the answer, within `seconds` in all and as it comes, never unpacked. Raises BotFailed."""
        headers = {**self._headers, "Content-Type": "application/json", "Accept-Encoding": "identity"}
        body = bytearray()
        try:
            async with (
                asyncio.timeout(seconds),
                client.stream(method, f"{self._url}/{path}", content=content, headers=headers) as answer,
            ):
                if not answer.is_success:
                    raise BotFailed(f"status_{answer.status_code}")
                if "content-encoding" in answer.headers:
                    raise BotFailed("invalid encoding")  # not asked for, and it could unpack to any size
                async for chunk in answer.aiter_bytes():
                    body += chunk
                    if len(body) > largest:
                        raise BotFailed("too_large")
        except (TimeoutError, httpx.TimeoutException):
            raise BotFailed("timeout") from None
        except httpx.HTTPError:
            raise BotFailed("unreachable") from None
        return bytes(body)

    def _failed(self, reason: str) -> BotFailed:
        self.down_since = self.down_since if self.down_since is not None else time.monotonic()
        return BotFailed(reason)

    async def probe(self, request: TurnRequest) -> None:
        """Have a turn answered that is nobody's, as a customer's would be, and forgotten. Raises BotFailed, soon."""
        _reply(await self._ask(self._small, limits.HEALTH_PART, "POST", "turn", to_json(request)))
        await self.forget(request.conversation)

    async def healthy(self) -> bool:
        """Whether Rasa says it can answer."""
        try:
            await self._ask(self._small, limits.HEALTH_PART, "GET", "health")
        except BotFailed:
            return False
        return True

    async def forget(self, conversation_id: str) -> bool:
        """Have Rasa drop what it remembers of a conversation; whether it did."""
        try:
            await self._ask(self._small, limits.BOT_QUESTION, "DELETE", f"conversations/{conversation_id}")
        except BotFailed as failed:
            return failed.reason == "status_404"
        return True

    async def remembered(self, conversation_id: str) -> list[JsonObject] | None:
        """What Rasa remembers of a conversation, for an export; None where it cannot be asked."""
        path = f"conversations/{conversation_id}"
        try:
            body = await self._ask(self._small, limits.BOT_TURN, "GET", path, largest=LARGEST_MEMORY)
            found: list[JsonObject] = json.loads(body)["trackers"]
        except (BotFailed, ValueError, KeyError, TypeError):
            return None
        return found

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()
        await self._small.aclose()


def _reply(body: bytes) -> TurnReply:
    """What a customer can be answered with. Raises BotFailed."""
    try:
        reply = read_json(body, TurnReply)
        _check(reply)
    except BadField as bad:
        raise BotFailed(f"invalid {bad}") from None
    if not reply.messages and not any(isinstance(effect, SPEAKING) for effect in reply.effects):
        raise BotFailed("empty")
    return reply


def _check(reply: TurnReply) -> None:
    """What the types cannot say. Raises BadField."""
    spoken = languages.for_customers()
    named = [effect.language for effect in reply.effects if isinstance(effect, SetLanguage)]
    if not {reply.language, *named} <= set(spoken):
        raise BadField("language", f"must be one of {', '.join(spoken)}")
