"""Asks Rasa for one turn, and trusts nothing of what comes back until it is checked (docs/interfaces.md)."""

from __future__ import annotations

import asyncio
import time

import httpx

import languages
from frontdesk.records import JsonObject
from protocol.turn import SPEAKING, SetLanguage, TurnReply, TurnRequest
from protocol.wire import BadField, read_json, to_json
from settings import limits

LARGEST_ANSWER = 1_000_000  # bytes
HEALTH, FORGET = 2.0, 3.0  # seconds for the small questions


class BotFailed(Exception):
    """reason: unreachable, timeout, status_<n>, too_large, empty, or invalid with the field that is wrong."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Bot:
    """Rasa behind its private channel. `down_since`: monotonic time of the first failure since it last answered."""

    def __init__(self, url: str, secret: str, client: httpx.AsyncClient | None = None) -> None:
        self._client = client or httpx.AsyncClient(trust_env=False, timeout=limits.BOT_TURN, follow_redirects=False)
        self._url = f"{url}/webhooks/frontdesk"
        self._headers = {"Authorization": f"Bearer {secret}"}
        self.down_since: float | None = None

    async def turn(self, request: TurnRequest) -> TurnReply:
        """The reply to one turn. Raises BotFailed, at the latest after `limits.BOT_TURN` seconds."""
        try:
            async with asyncio.timeout(limits.BOT_TURN):
                reply = read_json(await self._post(to_json(request)), TurnReply)
            _check(reply)
        except (TimeoutError, httpx.TimeoutException):
            raise self._failed("timeout") from None
        except httpx.HTTPError:
            raise self._failed("unreachable") from None
        except BadField as bad:
            raise self._failed(f"invalid {bad}") from None
        if not reply.messages and not any(isinstance(effect, SPEAKING) for effect in reply.effects):
            raise self._failed("empty")
        self.down_since = None
        return reply

    async def _post(self, body: bytes) -> bytes:
        answer_body = bytearray()
        headers = {**self._headers, "Content-Type": "application/json"}
        async with self._client.stream("POST", f"{self._url}/turn", content=body, headers=headers) as answer:
            if answer.status_code != 200:
                raise self._failed(f"status_{answer.status_code}")
            async for chunk in answer.aiter_bytes():
                answer_body += chunk
                if len(answer_body) > LARGEST_ANSWER:
                    raise self._failed("too_large")
        return bytes(answer_body)

    def _failed(self, reason: str) -> BotFailed:
        self.down_since = self.down_since if self.down_since is not None else time.monotonic()
        return BotFailed(reason)

    async def healthy(self) -> bool:
        """Whether Rasa says it can answer."""
        try:
            answer = await self._client.get(f"{self._url}/health", headers=self._headers, timeout=HEALTH)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200

    async def forget(self, conversation_id: str) -> bool:
        """Have Rasa drop what it remembers of a conversation; whether it did."""
        url = f"{self._url}/conversations/{conversation_id}"
        try:
            answer = await self._client.delete(url, headers=self._headers, timeout=FORGET)
        except httpx.HTTPError:
            return False
        return answer.status_code < 300 or answer.status_code == 404

    async def remembered(self, conversation_id: str) -> list[JsonObject] | None:
        """What Rasa remembers of a conversation, for an export; None where it cannot be asked."""
        url = f"{self._url}/conversations/{conversation_id}"
        try:
            answer = await self._client.get(url, headers=self._headers, timeout=limits.BOT_TURN)
            found: list[JsonObject] = answer.json()["trackers"]
        except (httpx.HTTPError, ValueError, KeyError):
            return None
        return found

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()


def _check(reply: TurnReply) -> None:
    """What the types cannot say. Raises BadField."""
    spoken = languages.for_customers()
    named = [effect.language for effect in reply.effects if isinstance(effect, SetLanguage)]
    if not {reply.language, *named} <= set(spoken):
        raise BadField("language", f"must be one of {', '.join(spoken)}")
