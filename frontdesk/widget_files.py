"""The widget's files: `/widget.js` and what it loads, for pages of other sites."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, HTTPException
from starlette.responses import FileResponse

router = APIRouter(include_in_schema=False)
FILES = Path(__file__).parent / "widget" / "dist"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json"}
HEADERS = {
    # read by pages of other sites; there is nothing in them that is anybody's own
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=300",
}


@router.get("/widget.js")
async def launcher() -> FileResponse:
    """The script a page embeds."""
    return _file("widget.js")


@router.get("/widget/{name}")
async def part(name: str) -> FileResponse:
    """What the launcher loads on first opening."""
    return _file(name)


def _file(name: str) -> FileResponse:
    path = FILES / name
    if path.parent != FILES or path.suffix not in TYPES or not path.is_file():
        raise HTTPException(404)
    return FileResponse(path, media_type=TYPES[path.suffix], headers=HEADERS)
