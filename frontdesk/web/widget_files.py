"""The widget's files: `/widget.js` and what it loads, for pages of other sites."""

from __future__ import annotations

import hashlib
from pathlib import Path

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import FileResponse

router = APIRouter(include_in_schema=False)
FILES = Path(__file__).parent.parent / "widget" / "dist"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json"}
HEADERS = {
    # read by pages of other sites; there is nothing in them that is anybody's own
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
SOON_ASKED_AGAIN = "public, max-age=300"
FOR_GOOD = "public, max-age=31536000, immutable"


@router.get("/widget.js")
async def launcher() -> FileResponse:
    """The script a page embeds."""
    return _file("widget.js", "")


@router.get("/widget/{name}")
async def part(name: str, request: Request) -> FileResponse:
    """What the launcher loads on first opening; kept for good by browsers under the address that tells its content."""
    return _file(name, request.url.query)


def _file(name: str, told: str) -> FileResponse:
    path = FILES / name
    if path.parent != FILES or path.suffix not in TYPES or not path.is_file():
        raise HTTPException(404)
    # the build writes the first digits of the hash into the address: build.mjs
    known = len(told) >= 6 and hashlib.sha256(path.read_bytes()).hexdigest().startswith(told)
    return FileResponse(
        path,
        media_type=TYPES[path.suffix],
        headers={**HEADERS, "Cache-Control": FOR_GOOD if known else SOON_ASKED_AGAIN},
    )
