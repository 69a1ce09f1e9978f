"""The signed webhook: a POST whose sender and time the receiver can check (docs/webhook.md)."""

from __future__ import annotations

import hashlib
import hmac
import json

import httpx

from frontdesk.records import JsonObject
from settings import limits

TIMEOUT = limits.WEBHOOK_POST


class DeliveryFailed(Exception):
    """The other side did not take it; the message is a short code without content."""


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """The value of `Retention-Signature`: HMAC-SHA256 over `timestamp.body`: an old request is no new one."""
    digest = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={timestamp},v1={digest}"


async def post(client: httpx.AsyncClient, url: str, secret: str, payload: JsonObject, timestamp: int) -> None:
    """Deliver one event. Any 2xx is taken as done; everything else raises DeliveryFailed."""
    body = json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()
    headers = {
        "Content-Type": "application/json",
        "Idempotency-Key": payload["id"],
        "Retention-Signature": signature(secret, timestamp, body),
    }
    try:
        answer = await client.post(url, content=body, headers=headers, timeout=TIMEOUT, follow_redirects=False)
    except httpx.HTTPError as error:
        raise DeliveryFailed(type(error).__name__) from error
    if not answer.is_success:
        raise DeliveryFailed(f"http_{answer.status_code}")
