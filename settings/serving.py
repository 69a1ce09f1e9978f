"""The two servers that Rasa brings: how long they wait for a request, how large it is, how they end, who is heard."""

from __future__ import annotations

import os
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from settings import limits


def bound(app: Any, largest: int) -> None:
    """Limits of a Sanic app that is not running yet. largest: bytes of a request."""
    app.config.REQUEST_TIMEOUT = limits.HTTP_BODY
    app.config.REQUEST_MAX_SIZE = largest
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = limits.TURN_STOP

    async def end_in_time(_app: object, _loop: object) -> None:
        """Whatever hangs then is left behind."""
        clock = threading.Timer(limits.FORCED_STOP, os._exit, (0,))
        clock.daemon = True
        clock.start()

    app.register_listener(end_in_time, "before_server_stop")


def check_first(app: Any, check: Callable[[Any], Awaitable[Any]]) -> None:
    """Have `check` see each request before anything else does, which the libraries' own CORS puts itself before."""

    async def move_up(_app: object, _loop: object) -> None:
        app.request_middleware.remove(check)
        app.request_middleware.appendleft(check)

    app.request_middleware.appendleft(check)
    app.register_listener(move_up, "before_server_start")
