"""The two questions a supervisor asks: is it alive (else start it again), would a customer be served (else wait)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse

from frontdesk.health.ready import Health

router = APIRouter()
NOT_KEPT = {"Cache-Control": "no-store"}


@router.head("/health/live", include_in_schema=False)
@router.get("/health/live", summary="Whether the process answers at all")
async def live() -> JSONResponse:
    """200, asked nobody else."""
    return JSONResponse({"status": "ok"}, headers=NOT_KEPT)


@router.head("/health", include_in_schema=False)
@router.head("/health/ready", include_in_schema=False)
@router.get("/health", include_in_schema=False)
@router.get(
    "/health/ready",
    summary="Whether a customer would be served, and how each part is",
    responses={503: {"description": "nothing can be stored: nobody is served"}},
)
async def ready(request: Request) -> JSONResponse:
    """200 with `ok` or `degraded`, 503 with `down`; within two seconds, and with nothing of a person."""
    health: Health = request.app.state.health
    report = await health.report()
    parts = {name: {"status": "unwell" if why else "ok", "why": why} for name, why in report.parts.items()}
    body = {"status": report.status, "parts": parts}
    return JSONResponse(body, 503 if report.status == "down" else 200, headers=NOT_KEPT)
