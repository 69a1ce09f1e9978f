"""Who may ask for actions: Rasa alone, which knows the secret (CHANNEL_SECRET), also on the machine they share."""

from __future__ import annotations

import hmac
from typing import Any


def guard(app: Any, secret: str) -> None:
    """Have the server `app` answer 401 to all but `/health` without `Authorization: Bearer <secret>`."""
    from sanic import response

    expected = f"Bearer {secret}".encode()

    @app.middleware("request")
    async def only_rasa(request: Any) -> Any:
        given = request.headers.get("Authorization", "").encode("utf-8", "replace")
        if request.path == "/health" or hmac.compare_digest(given, expected):
            return None
        return response.json({"error": {"code": "unauthorized"}}, status=401)
