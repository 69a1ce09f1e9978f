"""Asks Rasa for one turn, and trusts nothing of what comes back until it is checked (docs/interfaces.md)."""

from __future__ import annotations

import asyncio
import time
from datetime import date
from typing import Annotated, Any, Literal

import httpx
from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny, StringConstraints, ValidationError, model_validator

from frontdesk.fields import CustomerLanguage
from settings import limits

TURN_LIMIT = limits.BOT_TURN
LARGEST_ANSWER = 1_000_000  # bytes
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]


class BotFailed(Exception):
    """reason: unreachable, timeout, status_<n>, too_large, invalid or empty."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Command(BaseModel):
    """What a button stands for."""

    intent: Code
    entities: dict[str, Any] = Field(default_factory=dict)


class OwnCommand(Command):
    """The same for a button of the front desk's own; effect: what it does without Rasa. Never read from outside."""

    effect: Literal["open_case"]


class Button(BaseModel):
    title: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    command: SerializeAsAny[Command]


class BotMessage(BaseModel):
    text: Annotated[str, StringConstraints(min_length=1, max_length=8000)]
    kind: Literal["answer", "question", "offer", "chat"] = "chat"
    card: dict[str, Any] | None = None
    buttons: Annotated[list[Button], Field(max_length=20)] = Field(default_factory=list)


class OpenCase(BaseModel):
    """A hand-over (protocol.handover). say: our own words for it, with holes; without them it is confirmed in words."""

    type: Literal["open_case"]
    team: Literal["renewals", "finance", "support", "account_manager"]
    reason: Code
    question: Code | None = None
    ruling: dict[str, Any] | None = None
    priority: Literal["normal", "high"] = "normal"
    contact_by: date | None = None
    snapshot: dict[str, Any] | None = None
    lead: Annotated[str, StringConstraints(max_length=8000)] = ""
    say: Annotated[str, StringConstraints(min_length=1, max_length=4000)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_the_handover(cls, value: Any) -> Any:
        handover = value.get("handover") if isinstance(value, dict) else None
        if not isinstance(handover, dict):
            return value
        return {**handover, "type": value["type"], "lead": value.get("lead", "")}


class SendCode(BaseModel):
    type: Literal["send_code"]
    number: Annotated[str, StringConstraints(max_length=40)]


class RecordReason(BaseModel):
    type: Literal["record_reason"]
    code: Code


class ChangedMind(BaseModel):
    type: Literal["changed_mind"]


class RaisePriority(BaseModel):
    type: Literal["raise_priority"]
    why: Literal["legal_threat", "anger"]


class SetLanguage(BaseModel):
    type: Literal["set_language"]
    language: CustomerLanguage


Effect = Annotated[
    OpenCase | SendCode | RecordReason | ChangedMind | RaisePriority | SetLanguage, Field(discriminator="type")
]


class Reply(BaseModel):
    """What Rasa answered in a turn."""

    model_config = ConfigDict(extra="ignore")
    language: CustomerLanguage
    messages: Annotated[list[BotMessage], Field(max_length=20)]
    effects: Annotated[list[Effect], Field(max_length=20)] = Field(default_factory=list)
    state: dict[str, Any] = Field(default_factory=dict)
    understood: dict[str, Any] | None = None


class Bot:
    """Rasa behind its private channel. `down_since`: monotonic time of the first failure since it last answered."""

    def __init__(self, url: str, secret: str, client: httpx.AsyncClient | None = None) -> None:
        self._client = client or httpx.AsyncClient(trust_env=False, timeout=TURN_LIMIT, follow_redirects=False)
        self._url = f"{url}/webhooks/frontdesk"
        self._headers = {"Authorization": f"Bearer {secret}"}
        self.down_since: float | None = None

    async def turn(self, request: dict[str, Any]) -> Reply:
        """The reply to one turn. Raises BotFailed, at the latest after TURN_LIMIT seconds."""
        try:
            async with asyncio.timeout(TURN_LIMIT):
                reply = Reply.model_validate_json(await self._post(request))
        except TimeoutError:
            raise self._failed("timeout") from None
        except httpx.TimeoutException:
            raise self._failed("timeout") from None
        except httpx.HTTPError:
            raise self._failed("unreachable") from None
        except ValidationError:
            raise self._failed("invalid") from None
        if not reply.messages and not any(isinstance(effect, OpenCase) for effect in reply.effects):
            raise self._failed("empty")
        self.down_since = None
        return reply

    async def _post(self, request: dict[str, Any]) -> bytes:
        body = bytearray()
        async with self._client.stream("POST", f"{self._url}/turn", json=request, headers=self._headers) as answer:
            if answer.status_code != 200:
                raise self._failed(f"status_{answer.status_code}")
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    raise self._failed("too_large")
        return bytes(body)

    def _failed(self, reason: str) -> BotFailed:
        self.down_since = self.down_since if self.down_since is not None else time.monotonic()
        return BotFailed(reason)

    async def healthy(self) -> bool:
        """Whether Rasa says it can answer."""
        try:
            answer = await self._client.get(f"{self._url}/health", headers=self._headers, timeout=2)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200

    async def forget(self, conversation_id: str) -> bool:
        """Have Rasa drop what it remembers of a conversation; whether it did."""
        try:
            answer = await self._client.delete(
                f"{self._url}/conversations/{conversation_id}", headers=self._headers, timeout=3
            )
        except httpx.HTTPError:
            return False
        return answer.status_code < 300 or answer.status_code == 404

    async def remembered(self, conversation_id: str) -> list[Any] | None:
        """What Rasa remembers of a conversation, for an export; None where it cannot be asked."""
        try:
            answer = await self._client.get(
                f"{self._url}/conversations/{conversation_id}", headers=self._headers, timeout=TURN_LIMIT
            )
            found: list[Any] = answer.json()["trackers"]
        except (httpx.HTTPError, ValueError, KeyError):
            return None
        return found

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()
