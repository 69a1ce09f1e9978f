"""How the desk answers: pages from templates that escape everything, and refusals as pages."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path

from fastapi import HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from fastapi.routing import APIRoute
from jinja2 import Environment, FileSystemLoader, StrictUndefined

import languages
from frontdesk.cases.access import Refused
from frontdesk.desk.guard import NotSignedIn, NotYet
from frontdesk.desk.lines import lines
from frontdesk.desk.sessions import DeskSession
from frontdesk.desk.words import Words
from texts.typography import held_if_text

STATUS = {"no_case": 404, "read_only": 403, "other_company": 403}  # by what was refused
ACCOUNT = "/desk/account"
Values = Mapping[str, object]  # what a template shows, by name

templates = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    finalize=held_if_text,
    trim_blocks=True,
    lstrip_blocks=True,
)


def fragment(name: str, session: DeskSession, values: Values) -> str:
    """A piece of a page for a signed-in agent, in their language."""
    words = Words(session.agent.language, session.team_names)
    frame = {
        "words": words,
        "t": words.say,
        "agent": session.agent,
        "csrf": session.csrf,
        "companies": session.companies,
    }
    return templates.get_template(name).render({**values, **frame})


def open_page(name: str, language: str, values: Values, *, status: int = 200) -> HTMLResponse:
    """A page for anybody."""
    words = Words(language)
    html = templates.get_template(name).render({**values, "words": words, "t": words.say, "agent": None})
    return HTMLResponse(html, status)


def back_to(path: str, notice: str | None = None) -> RedirectResponse:
    """After a form: a fresh GET, so that reloading repeats nothing. notice: a code of `desk-notice`."""
    return RedirectResponse(f"{path}?notice={notice}" if notice else path, 303)


def page_language(request: Request) -> str:
    """Before sign-in: the address's `lang`, else the first of the browser's languages that we speak."""
    wanted = f"{request.query_params.get('lang', '')},{request.headers.get('accept-language', '')}"
    return languages.preferred(wanted, languages.for_desk(), languages.for_desk()[-1])


def desk_languages() -> list[tuple[str, str]]:
    """The languages to choose from: code and native name."""
    return [(code, languages.of(code).name) for code in languages.for_desk()]


class DeskRoute(APIRoute):
    """Turns what a step refuses into a page, or into a plain error for the page's script."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[None, None, Response]]:
        """As FastAPI calls it."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except (NotSignedIn, NotYet, Refused, RequestValidationError, HTTPException) as refusal:
                return _refusal(request, refusal)

        return answer


def _refusal(request: Request, refusal: Exception) -> Response:
    scripted = request.headers.get("accept", "").startswith(("application/json", "text/event-stream"))
    if isinstance(refusal, NotSignedIn):
        if scripted:
            return JSONResponse({"error": {"code": "signed_out"}}, 401)
        return RedirectResponse("/desk/sign-in" + (f"?next={request.url.path}" if request.method == "GET" else ""), 303)
    if isinstance(refusal, NotYet):
        if scripted:
            return JSONResponse({"error": {"code": refusal.what}}, 403)
        return RedirectResponse(f"{ACCOUNT}?notice={refusal.what}_first", 303)
    code, status = "bad_input", 422
    if isinstance(refusal, Refused):
        code, status = refusal.code, STATUS.get(refusal.code, 409)
    elif isinstance(refusal, HTTPException):
        code, status = str(refusal.detail), refusal.status_code
    holder = getattr(refusal, "holder", None) or ""
    page: Response
    if scripted:
        page = JSONResponse({"error": {"code": code, "holder": holder}}, status)
    else:
        page = error_page(request, code, status, holder)
    page.headers.update(getattr(refusal, "headers", None) or {})
    return page


def error_page(request: Request, code: str, status: int, holder: str = "") -> Response:
    """A page that says what was refused, or went wrong. holder: the colleague who has the case."""
    words = Words(page_language(request))
    line = words.say("notice-taken-by", holder=holder) if holder else words.name("notice", code)
    return open_page("refused.html", words.language, {"line": line}, status=status)


templates.globals["lines"] = lines
templates.globals["parts"] = templates.get_template("parts.html").module
