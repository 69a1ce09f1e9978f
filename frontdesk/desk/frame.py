"""Whole pages of the desk: navigation, unread count and notice around what a page shows."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from fastapi.responses import HTMLResponse

from frontdesk.desk import inbox
from frontdesk.desk.guard import DeskServices
from frontdesk.desk.pages import Values, desk_languages, fragment
from frontdesk.desk.sessions import DeskSession

Notice = Annotated[str, Query(max_length=40, pattern="^[a-z_]*$")]


async def page(
    name: str,
    session: DeskSession,
    shared: DeskServices,
    here: str,
    values: Values,
    *,
    notice: str = "",
    status: int = 200,
) -> HTMLResponse:
    """A page for a signed-in agent. here: its place in the navigation; notice: a code of the texts `desk-notice`."""
    unread = await shared.db.read(inbox.unread_count, session.agent)
    frame = {"unread": unread, "here": here, "notice": notice, "languages": desk_languages()}
    return HTMLResponse(fragment(name, session, {**values, **frame}), status)
