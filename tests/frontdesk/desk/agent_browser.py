"""A browser at the desk, as far as requests go: follows forms as a person would, with the page's own hidden fields."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import Any

import httpx
from fastapi import FastAPI
from fastapi.testclient import TestClient

from frontdesk.cases.access import Agent
from frontdesk.desk import router
from frontdesk.records import Account
from frontdesk.web.headers import SecurityHeaders
from tests.frontdesk.world import PASSWORD, World
from tests.shipped import DESK_LANGUAGE

ORIGIN = "http://testserver"


@cache
def app() -> FastAPI:
    """Only the desk; made once, given each test's world."""
    made = FastAPI()
    made.include_router(router)
    made.add_middleware(SecurityHeaders)
    return made


class AgentBrowser:
    """language: what the browser asks for before sign-in. address: where it comes from."""

    def __init__(self, world: World, language: str = DESK_LANGUAGE, address: str = "testclient") -> None:
        app().state.services = world.services
        headers = {"origin": ORIGIN, "accept-language": language}
        self.client = TestClient(app(), headers=headers, follow_redirects=False, client=(address, 50000))
        self.csrf = ""

    def sign_in(self, agent: Agent | Account, password: str = PASSWORD, **fields: str) -> httpx.Response:
        answer: httpx.Response = self.client.post(
            "/desk/sign-in", data={"email": agent.email, "password": password, **fields}
        )
        if answer.status_code == 303:
            self.csrf = hidden(self.get("/desk"), "csrf")
        return answer

    def get(self, path: str, **headers: str) -> str:
        answer: httpx.Response = self.client.get(path, headers=headers)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer.text

    def json(self, path: str) -> Any:
        answer: httpx.Response = self.client.get(path, headers={"accept": "application/json"})
        assert answer.status_code == 200
        return answer.json()

    def post(self, path: str, headers: dict[str, str] | None = None, **fields: Any) -> httpx.Response:
        answer: httpx.Response = self.client.post(path, data={"csrf": self.csrf, **fields}, headers=headers or {})
        return answer


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return html.unescape(found[1])
