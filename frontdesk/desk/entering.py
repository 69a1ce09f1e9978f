"""What happens once somebody has proved who they are: a session begins, and the device is known from then on."""

from __future__ import annotations

import re

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from frontdesk.desk import sessions, trying
from frontdesk.desk.guard import COOKIE, DeskServices
from frontdesk.desk.sessions import Way
from frontdesk.desk.trying import Try
from frontdesk.records import Account
from frontdesk.web.access import address_of

SIGN_IN = "/desk/sign-in"


async def enter(
    request: Request, shared: DeskServices, account: Account, way: Way, onward: str, tried: Try | None = None
) -> Response:
    """Begin a session and lead on; the device is then known. tried: the try by password that was right.

    account: as it was read before the proof. Raises Outdated.
    """
    browser, address = request.headers.get("user-agent", ""), address_of(request)
    token = await shared.db.write(sessions.begin, account, shared.now(), way, browser, address)
    response = RedirectResponse(inside(onward), 303)
    response.set_cookie(
        COOKIE,
        sessions.cookie_of(shared.keyed, token),
        max_age=int(sessions.SESSION.total_seconds()),
        path="/desk",
        httponly=True,
        samesite="lax",  # links in mails lead here; what changes something asks for more than a cookie
        secure=secure(request, shared),
    )
    whose = trying.COMPANY if tried is None else tried.account
    device = trying.company_device(request, shared.keyed) if tried is None else tried.device
    response.set_cookie(
        trying.cookie_name(whose),
        trying.cookie_value(shared.keyed, whose, device),
        max_age=trying.REMEMBERED,
        path=SIGN_IN,
        httponly=True,
        samesite="lax" if tried is None else "strict",  # lax: the way back from the company begins at another site
        secure=secure(request, shared),
    )
    return response


def secure(request: Request, shared: DeskServices) -> bool:
    """Whether a cookie shall go over TLS alone."""
    return request.url.scheme == "https" or str(shared.settings.public_url).startswith("https://")


def inside(path: str) -> str:
    """A page of the desk to go on to; anything else leads to the inbox."""
    return path if re.fullmatch(r"/desk(/[A-Za-z0-9_-]+)*", path) and not path.startswith(SIGN_IN) else "/desk"
