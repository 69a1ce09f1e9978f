"""The desk's own style sheet and scripts."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, HTTPException
from fastapi.responses import FileResponse

from frontdesk.desk.pages import DeskRoute

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)
FILES = {file.name: file for file in sorted(Path(__file__).with_name("static").iterdir())}
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@router.get("/static/{name}")
async def static(name: str) -> FileResponse:
    """By exact name from a fixed list; browsers ask again each time and mostly hear: unchanged."""
    file = FILES.get(name)
    if file is None:
        raise HTTPException(404, "no_case")
    return FileResponse(file, media_type=TYPES[file.suffix], headers={"Cache-Control": "no-cache"})
