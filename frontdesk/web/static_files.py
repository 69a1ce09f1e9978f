"""Style sheets, scripts and pictures of the front desk's own pages, from the folder beside their templates."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request, Response
from starlette.staticfiles import StaticFiles


def static_files(path: str, folder: Path) -> APIRouter:
    """The files of a folder under `path`/name; a browser asks each time and is mostly answered: unchanged."""
    router = APIRouter(include_in_schema=False)
    files = StaticFiles(directory=folder)

    @router.get(path + "/{name}")
    async def file(name: str, request: Request) -> Response:
        response = await files.get_response(name, request.scope)
        response.headers["Cache-Control"] = "no-cache"
        return response

    return router
