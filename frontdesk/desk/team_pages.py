"""The teams of each company: opening hours, days off and mail, which leads see and change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk import teams
from frontdesk.desk import team_form
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import DeskServices, Lead, PostingLead, Shared
from frontdesk.desk.pages import DeskRoute, back_to
from frontdesk.desk.sessions import DeskSession
from frontdesk.desk.team_form import Slips, Typed, TypedForm
from retention.calendar import day_in
from retention.provider import Provider, providers

router = APIRouter(prefix="/desk/teams", route_class=DeskRoute, include_in_schema=False)
NEW = ""  # in place of a team's id: the form for another team


@router.get("")
async def first(session: Lead, shared: Shared) -> RedirectResponse:
    """The first company's teams."""
    return back_to(f"/desk/teams/{next(iter(session.companies), '-')}")


@router.get("/{company}")
async def show(
    company: str,
    session: Lead,
    shared: Shared,
    notice: Notice = "",
    team: Annotated[str, Query(max_length=40)] = "",
) -> HTMLResponse:
    """A company's teams as they are; team: the one that was just saved."""
    return await _page(_company(company, session), session, shared, notice=notice, saved=team)


@router.post("/{company}")
async def add(company: str, session: PostingLead, shared: Shared, form: TypedForm) -> Response:
    """Another team of the company."""
    return await _save(_company(company, session), NEW, session, shared, form)


@router.post("/{company}/{team}")
async def save(company: str, team: str, session: PostingLead, shared: Shared, form: TypedForm) -> Response:
    """Other settings for a team."""
    return await _save(_company(company, session), team, session, shared, form)


@router.post("/{company}/{team}/switch")
async def switch(
    company: str,
    team: str,
    session: PostingLead,
    shared: Shared,
    on: Annotated[bool, Form()],
    read: Annotated[int | None, Form(ge=1, le=2**31 - 1)] = None,
) -> Response:
    """Have a team take new cases, or no more."""
    owner = _company(company, session)
    found = (await shared.db.read(teams.teams_of, owner.id)).get(team)
    if found is None:
        raise HTTPException(404, "no_team")
    return await _write(owner, team, replace(teams.settings_of(found), enabled=on), session, shared, read)


async def _save(company: Provider, team: str, session: DeskSession, shared: DeskServices, form: Typed) -> Response:
    known = await shared.db.read(teams.teams_of, company.id)
    if team != NEW and team not in known:
        raise HTTPException(404, "no_team")
    needs_name = team not in company.teams
    try:
        enabled = team == NEW or known[team].enabled
        settings = team_form.read(form, _today(company, shared), needs_name=needs_name, enabled=enabled)
        id_ = team or team_form.new_id(form.name)
        if team == NEW and id_ in known:
            raise Slips([team_form.Slip("name", "taken", form.name)])
    except Slips as found:
        return await _page(company, session, shared, status=422, refused=team, form=form, slips=found)
    return await _write(company, id_, settings, session, shared, form.read)


async def _write(
    company: Provider,
    team: str,
    settings: teams.Settings,
    session: DeskSession,
    shared: DeskServices,
    read: int | None,
) -> RedirectResponse:
    agent, now, path = session.agent, shared.now(), f"/desk/teams/{company.id}"
    try:
        await shared.db.write(
            lambda db: teams.save(db, company.id, team, settings, now, read=read, agent_id=agent.id, by=agent.name)
        )
    except teams.Conflict:
        return back_to(path, "changed_meanwhile")
    except teams.LastTeam:
        return back_to(path, "last_team")
    return RedirectResponse(f"{path}?notice=saved&team={team}", 303)


async def _page(
    company: Provider,
    session: DeskSession,
    shared: DeskServices,
    *,
    status: int = 200,
    notice: str = "",
    saved: str = "",
    refused: str | None = None,
    form: Typed | None = None,
    slips: Slips | None = None,
) -> HTMLResponse:
    """refused: the team whose form (as typed in `form`) was refused, with what is wrong with it."""
    found = await shared.db.read(teams.teams_of, company.id)
    now = shared.now()
    forms = {team.id: team_form.as_typed(team) for team in found.values()}
    forms[NEW] = Typed(mail_language=_spoken(company))
    if refused is not None and form is not None:
        forms[refused] = form
    shown: dict[str, object] = {
        "company": company,
        "teams": found,
        "forms": forms,
        "refused": refused,
        "slips": {slip.field: slip for slip in reversed(slips.slips)} if slips else {},
        "saved": saved,
        "now": now,
        "file_mail": {team: shared.settings.delivery.mail.get((company.id, team)) for team in found},
        "of_settings": {team for team in found if _of_settings(shared, company, team)},
        "takes_over": next((team.id for team in found.values() if team.enabled), None),
    }
    return await page("teams.html", session, shared, "teams", shown, notice=notice, status=status)


def _of_settings(shared: Shared, company: Provider, team: str) -> bool:
    """Whether the address that stands for the file's is not the file's own: a setting gave it, or the demo made it."""
    mail = shared.settings.delivery.mail.get((company.id, team))
    return mail is not None and (team not in company.teams or mail != company.teams[team].mail)


def _company(id_: str, session: DeskSession) -> Provider:
    company = providers().get(id_)
    if company is None or not session.agent.of(id_):
        raise HTTPException(404, "no_team")
    return company


def _today(company: Provider, shared: DeskServices) -> date:
    return day_in(company.time_zone, shared.now())


def _spoken(company: Provider) -> str:
    """The mail language of the company's first team, to begin a new one with."""
    return next(iter(company.teams.values())).mail_language
