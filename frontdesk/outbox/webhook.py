"""The signed webhook: a POST whose sender and time the receiver can check (docs/webhook.md)."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from contextlib import suppress

import httpx

from settings import limits

LARGEST_ANSWER = 64 * 1024  # bytes of an answer's body that are read


class DeliveryFailed(Exception):
    """The other side did not take it; the message is a short code without content."""


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """The value of `Retention-Signature`: HMAC-SHA256 over `timestamp.body`: an old request is no new one."""
    digest = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={timestamp},v1={digest}"


async def post(client: httpx.AsyncClient, url: str, secret: str, payload: Mapping[str, object], timestamp: int) -> None:
    """Deliver one event. Any 2xx is taken as done; everything else raises DeliveryFailed."""
    body = json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()
    headers = {
        "Content-Type": "application/json",
        "Accept-Encoding": "identity",
        "Idempotency-Key": str(payload["id"]),
        "Retention-Signature": signature(secret, timestamp, body),
    }
    try:
        # in all, as a limit of each step would let a receiver that drips hold the queue for ever
        async with (
            asyncio.timeout(limits.WEBHOOK_POST),
            client.stream("POST", url, content=body, headers=headers, follow_redirects=False) as answer,
        ):
            await _read_rest(answer)
    except TimeoutError:
        raise DeliveryFailed("timeout") from None
    except httpx.HTTPError as error:
        raise DeliveryFailed(type(error).__name__) from error
    if not answer.is_success:
        raise DeliveryFailed(f"http_{answer.status_code}")


async def _read_rest(answer: httpx.Response) -> None:
    """A short body, so that the connection can be used again; the status has said all, so a long one is left unread."""
    if "content-encoding" in answer.headers:
        return  # not asked for, and it could unpack to any size
    read = 0
    with suppress(TimeoutError, httpx.HTTPError):
        async with asyncio.timeout(limits.WEBHOOK_REST):
            async for chunk in answer.aiter_bytes():
                read += len(chunk)
                if read > LARGEST_ANSWER:
                    return
