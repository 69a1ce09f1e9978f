"""Who may ask for actions: Rasa alone, which knows the secret (CHANNEL_SECRET), also on the machine they share."""

from __future__ import annotations

import hmac
import os
import sys
from typing import Any

import pluggy
from rasa_sdk.plugin import plugin_manager

import settings
from settings.serving import bound, check_first

LARGEST_REQUEST = 20_000_000  # bytes; Rasa sends the events of a whole session


def guard(app: Any, secret: str) -> None:
    """Have the server `app` answer 401 to all but `/health` without `Authorization: Bearer <secret>`."""
    from sanic import response

    bound(app, LARGEST_REQUEST)
    expected = f"Bearer {secret}".encode()

    async def only_rasa(request: Any) -> Any:
        given = request.headers.get("Authorization", "").encode("utf-8", "replace")
        healthy = request.path == "/health" and request.method in ("GET", "HEAD")
        if healthy or hmac.compare_digest(given, expected):
            return None
        return response.json({"error": {"code": "unauthorized"}}, status=401)

    check_first(app, only_rasa)


@pluggy.HookimplMarker("rasa_sdk")
def attach_sanic_app_extensions(app: Any) -> None:
    """The SDK's own extension point, so that `rasa run actions` too hears only Rasa, and only on this machine.

    Raises SystemExit with the settings that are missing.
    """
    try:
        secret = settings.actions(os.environ).secret
    except settings.BadSettings as bad:
        raise SystemExit(settings.print_problems(bad)) from None
    os.environ["SANIC_HOST"] = "127.0.0.1"
    guard(app, secret)


if not plugin_manager().is_registered(sys.modules[__name__]):
    plugin_manager().register(sys.modules[__name__])  # the SDK imports every module of the package
