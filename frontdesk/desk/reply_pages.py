"""Saved replies: everybody reads them and adds the team's own; leads change any and leave out those of the texts."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import AfterValidator

from frontdesk.conversations.cleaning import clean
from frontdesk.desk import replies
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import Posting, PostingLead, Shared, SignedIn
from frontdesk.desk.pages import DeskRoute, back_to

router = APIRouter(prefix="/desk/replies", route_class=DeskRoute, include_in_schema=False)
Id = Annotated[int, Form(ge=1, le=2**31 - 1)]
Company = Annotated[str, Form(max_length=40)]
Language = Annotated[str, Form(max_length=8)]
Title = Annotated[str, Form(max_length=replies.LONGEST_TITLE), AfterValidator(clean)]
Text = Annotated[str, Form(max_length=4000), AfterValidator(clean)]
Key = Annotated[str, Form(max_length=40)]


@router.get("")
async def show(session: SignedIn, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """What can be inserted with a click."""
    found = await shared.db.read(replies.everything, session.agent)
    return await page("replies.html", session, shared, "replies", {"replies": found}, notice=notice)


@router.post("")
async def add(
    session: Posting, shared: Shared, company: Company = "", language: Language = "", title: Title = "", text: Text = ""
) -> RedirectResponse:
    """One of the team's own."""
    values = (company or None, language, title.strip(), text.strip(), shared.now())
    try:
        await shared.db.write(replies.add, session.agent, *values)
    except ValueError:
        return back_to("/desk/replies", "empty")
    return back_to("/desk/replies", "saved")


@router.post("/change")
async def change(
    session: PostingLead,
    shared: Shared,
    id: Annotated[int, Form(ge=0, le=2**31 - 1)] = 0,
    company: Company = "",
    language: Language = "",
    title: Title = "",
    text: Text = "",
    replaces: Key = "",
) -> RedirectResponse:
    """A saved reply (id), or one of the texts (replaces), which a saved one then stands for."""
    values = (company or None, language, title.strip(), text.strip(), shared.now())
    try:
        if id:
            await shared.db.write(replies.change, session.agent, id, *values)
        else:
            await shared.db.write(replies.add, session.agent, *values, replaces)
    except ValueError:
        return back_to("/desk/replies", "empty")
    return back_to("/desk/replies", "saved")


@router.post("/hide")
async def hide(
    session: PostingLead, shared: Shared, replaces: Key, company: Company = "", language: Language = ""
) -> RedirectResponse:
    """Offer a reply of the texts no more."""
    try:
        await shared.db.write(replies.hide, session.agent, company or None, language, replaces, shared.now())
    except ValueError:
        return back_to("/desk/replies", "empty")
    return back_to("/desk/replies", "saved")


@router.post("/remove")
async def remove(session: Posting, shared: Shared, id: Id) -> RedirectResponse:
    """Take a saved reply away."""
    await shared.db.write(replies.remove, session.agent, id)
    return back_to("/desk/replies")
