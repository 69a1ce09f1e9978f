"""A browser at the desk as far as requests go, honest or not."""

from __future__ import annotations

import re
from typing import Any

import httpx

from frontdesk.desk import demo
from tests.e2e.http import client
from tests.e2e.parts import Parts

_sessions: dict[tuple[str, str], tuple[str, str]] = {}  # cookie and form secret, by parts and e-mail


class DeskClient:
    """Not signed in at first."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.csrf = ""
        self.http = client(parts)

    def sign_in(self, email: str = "ana@desk.example", password: str = demo.PASSWORD) -> DeskClient:
        answer = self.http.post("/desk/sign-in", data={"email": email, "password": password})
        assert answer.status_code == 303, answer.status_code
        found = re.search(r'name="csrf" value="([^"]+)"', self.page("/desk"))
        assert found
        self.csrf = found[1]
        return self

    def as_before(self, email: str = "ana@desk.example") -> DeskClient:
        """Signed in with the session of an earlier test: hashing is slow on purpose."""
        known = _sessions.get((self.parts.url, email))
        if known is None:
            self.sign_in(email)
            known = _sessions[self.parts.url, email] = (self.http.cookies["desk_session"], self.csrf)
        self.http.cookies.set("desk_session", known[0], path="/desk")
        self.csrf = known[1]
        return self

    def page(self, path: str) -> str:
        answer = self.http.get(path)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer.text

    def post(self, path: str, headers: dict[str, str] | None = None, **fields: Any) -> httpx.Response:
        return self.http.post(path, data={"csrf": self.csrf, **fields}, headers=headers)

    def case(self, number: str) -> dict[str, Any]:
        return dict(self.parts.rows("SELECT * FROM cases WHERE number = ?", number)[0])
