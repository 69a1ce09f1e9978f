"""The two questions a supervisor asks: is it alive (else start it again), would a customer be served (else wait)."""

from __future__ import annotations

import hmac

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import JSONResponse, PlainTextResponse

from frontdesk.health import metrics
from frontdesk.health.ready import Health
from frontdesk.services import services_of

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


@router.get("/metrics", include_in_schema=False)
async def numbers(request: Request) -> PlainTextResponse:
    """For a monitoring system that knows METRICS_TOKEN; nobody else learns that there is such a page."""
    services, health = services_of(request), request.app.state.health
    token, given = services.settings.metrics_token, request.headers.get("authorization", "")
    if token is None or not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        raise HTTPException(404)
    report = await health.report()
    found = await services.db.chores.read(metrics.samples, services.now()) if report.status != "down" else []
    return PlainTextResponse(metrics.text(report, found), headers=NOT_KEPT, media_type=metrics.MEDIA_TYPE)
