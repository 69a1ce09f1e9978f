"""Every route of the desk as the app has it, so that a new one is tried like the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi.routing import APIRoute

import languages
from frontdesk.desk import PARTS

FIELDS: dict[str, Any] = {
    "text": "x", "outcome": "kept", "read_up_to": 9, "to": "team:finance", "priority": "high", "on": "true", "seq": 1,
    "id": 1, "language": languages.for_desk()[-1], "title": "x", "client_id": "12345678", "reason": "x",
    "replaces": "hello", "role": "agent", "teams": "renewals", "everywhere": "true",
}  # fmt: skip


def routes(of: str = "") -> Iterator[tuple[str, str]]:
    """(method, path) of every route whose path holds `of`, but for the files that pages load."""
    for part in PARTS:
        for route in part.router.routes:
            if isinstance(route, APIRoute) and of in route.path:
                yield from ((method, route.path) for method in sorted(route.methods or ()))
