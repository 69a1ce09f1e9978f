"""What stands open: ports, files, headers."""

from __future__ import annotations

import http.client
import json
import sys
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from tests.e2e.desk_client import DeskClient
from tests.e2e.parts import PORTS, Parts
from tests.e2e.visitor import Visitor, ask_for_a_person

LISTENING = "0A"
LOOPBACK = ("0100007F", "0" * 24 + "01000000")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("part", PORTS)
def test_every_part_listens_on_loopback_only(parts: Parts, part: str) -> None:
    port, found = int(parts.env[PORTS[part]]), []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            address, _, number = local.partition(":")
            if state == LISTENING and int(number, 16) == port:
                found.append(address)
    assert found
    assert set(found) <= set(LOOPBACK)


@pytest.mark.parametrize("bearer", ["", "Bearer", "Bearer wrong", "Bearer wröng", "Basic Zm9vOmJhcg=="])
def test_inner_parts_answer_nobody_without_the_secret(parts: Parts, bearer: str) -> None:
    turn = {
        "conversation": "cv_x", "turn": 1, "text": "quando termina meu contrato?", "command": None,
        "context": {"provider": "conta_azul", "contract": "CA-204518", "language": "pt", "state": {}},
    }  # fmt: skip
    action = {
        "next_action": "action_answer",
        "sender_id": "x",
        "tracker": {"sender_id": "x", "slots": {}, "events": []},
    }
    headers = {b"Authorization": bearer.encode()}
    asked = [
        httpx.post(f"{parts.env['RASA_URL']}/webhooks/frontdesk/turn", json=turn, headers=headers),
        httpx.delete(f"{parts.env['RASA_URL']}/webhooks/frontdesk/conversations/cv_x", headers=headers),
        httpx.get(f"{parts.env['CONTRACTS_URL']}/contracts/CA-204518", headers=headers),
        httpx.put(f"{parts.env['CONTRACTS_URL']}/contracts/CA-204518", json={}, headers=headers),
        httpx.post(f"{parts.env['ACTIONS_URL']}/webhook", json=action, headers=headers),
        httpx.get(f"{parts.env['ACTIONS_URL']}/actions", headers=headers),
    ]
    for answer in asked:
        assert answer.status_code == 401, f"{answer.request.method} {answer.request.url.path}"
        assert not any(word in answer.text for word in ("Pão Quente", "199.90", "2027", "events"))


@pytest.mark.parametrize(
    "path",
    ["/conversations/x/tracker", "/model", "/model/parse", "/domain", "/webhooks/rest/webhook", "/socket.io/",
     "/conversations/x/trigger_intent", "/webhooks/rest/"],
)  # fmt: skip
def test_rasas_own_interface_is_not_there(parts: Parts, path: str) -> None:
    for method in ("GET", "POST", "PUT", "OPTIONS"):
        answer = httpx.request(method, parts.env["RASA_URL"] + path, json={"sender": "x", "message": "oi"})
        assert answer.status_code == 401, f"{method} {path}: {answer.status_code}"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_inner_parts_tell_a_stranger_neither_paths_nor_versions(parts: Parts, method: str) -> None:
    for part in ("RASA_URL", "ACTIONS_URL"):
        for path in ("/", "/webhook", "/actions", "/health/", "//health", "/webhooks/frontdesk/conversations/health"):
            answer = httpx.request(method, parts.env[part] + path)
            assert answer.status_code == 401, f"{method} {part} {path}: {answer.status_code}"
            assert not {"server", "allow", "access-control-allow-methods"} & set(answer.headers)


UP = (
    "../",
    "../../",
    "..%2f",
    "..%2f..%2f",
    "%2e%2e/",
    "%2e%2e%2f%2e%2e%2f",
    "..\\",
    "..%5c",
    "....//",
    "/",
    "%2f",
    "./../",
)
FILES = ("config.py", "frontdesk/config.py", "etc/passwd", "var/secrets.json", "pages.py")
TRAVERSALS = [f"/{root}/{up}{file}" for root in ("widget", "demo/static", "desk/static") for up in UP for file in FILES]
TRAVERSALS += ["/widget/%00", "/widget/widget.js%00.css", "/desk/static/%2e", "/demo/static/.", "//etc/passwd"]


def test_no_path_leads_out_of_the_static_files(parts: Parts) -> None:
    address = parts.url.removeprefix("http://")
    for path in TRAVERSALS:
        connection = http.client.HTTPConnection(address, timeout=30)  # sends a path as it is written
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        assert answer.status in (303, 307, 400, 404), f"{path}: {answer.status}"
        assert not any(word in body for word in (b"import ", b"root:", b"CHANNEL_SECRET"))


def test_every_answer_says_what_a_browser_may_do_with_it(parts: Parts) -> None:
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        number = ask_for_a_person(chat)
    desk = DeskClient(parts).as_before()
    bearer = {"Authorization": f"Bearer {visitor.session}"}
    answers = [
        *(visitor.http.get(path) for path in (
            "/", "/demo/conta_azul", "/demo/ram_tracking?customer=ram-notice-open", "/demo/mail", "/health", "/nowhere",
            "/demo/static/demo.css", "/widget.js", "/widget/chat.js", "/widget/none.js", "/openapi.json",
            "/api/session", "/desk", "/desk/sign-in", "/desk/static/desk.css", "/desk/static/case.js",
            "/privacy?language=pt&provider=conta_azul",
        )),
        *(desk.http.get(path) for path in (
            "/desk", f"/desk/cases/{number}", f"/desk/cases/{number}/live", "/desk/conversations", "/desk/replies",
            "/desk/deliveries", "/desk/accounts", "/desk/cases/C-0", "/desk/nowhere",
        )),
        visitor.http.post("/api/session", json={"provider": "conta_azul"}),
        visitor.http.post("/api/session", content=b"{"),
        visitor.http.post("/api/chat/frames", json={}, headers=bearer),
        visitor.http.post("/api/chat/frames", json={}),
        visitor.http.get("/api/chat/poll?after=x", headers=bearer),
        desk.post("/desk/sign-in", email="nobody@example.com", password="wrong"),
        desk.http.post(f"/desk/cases/{number}/claim"),
    ]  # fmt: skip
    for answer in answers:
        where = f"{answer.request.method} {answer.request.url.path}: {answer.status_code}"
        policy = answer.headers.get("content-security-policy", "")
        rules = {name: values for name, *values in (rule.split() for rule in policy.split(";") if rule.strip())}
        assert rules.get("default-src") in (["'self'"], ["'none'"]), where
        assert "unsafe" not in policy, where
        assert rules.get("frame-ancestors") == ["'none'"], where
        assert rules.get("base-uri") == ["'none'"], where
        assert rules.get("object-src", rules["default-src"]) == ["'none'"], where
        assert "form-action" in rules, where
        for sources in rules.values():
            assert not {"*", "http:", "https:"} & set(sources), where
        assert answer.headers.get("x-content-type-options") == "nosniff", where
        assert answer.headers.get("referrer-policy") in ("no-referrer", "same-origin"), where
        assert "server" not in answer.headers, where
        assert answer.status_code < 500, where
        if answer.request.url.path.startswith(("/api", "/desk")) and "/static/" not in answer.request.url.path:
            assert "no-store" in answer.headers.get("cache-control", ""), where


def test_no_page_has_a_script_or_style_of_its_own(parts: Parts) -> None:
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        number = ask_for_a_person(chat)
    desk = DeskClient(parts).as_before()
    pages = [visitor.http.get(path).text for path in ("/", "/demo/conta_azul?customer=ca-renewal-open", "/demo/mail")]
    pages += [desk.page(path) for path in ("/desk", f"/desk/cases/{number}", "/desk/conversations", "/desk/replies",
                                           "/desk/deliveries", "/desk/accounts")]  # fmt: skip
    for page in pages:
        look = Inline()
        look.feed(page)
        assert look.found == []


class Inline(HTMLParser):
    """Finds what a strict policy would have to forbid, and what is loaded from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "style" or (tag == "script" and "src" not in names):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            foreign = name in ("src", "href", "action") and (value or "").startswith(("http", "//", "javascript:"))
            if name == "style" or name.startswith("on") or foreign:
                self.found.append(f"<{tag} {name}={value}>")


def test_errors_tell_nothing_of_the_inside(parts: Parts) -> None:
    visitor = Visitor(parts)
    for answer in (
        visitor.http.get("/nowhere"),
        visitor.http.post("/api/session", content=b"\xff"), visitor.http.put("/api/session"),
        visitor.http.get("/desk/cases/C-1"), visitor.http.post("/api/session", json={"provider": "nobody"}),
    ):  # fmt: skip
        assert not any(
            word in answer.text for word in ("Traceback", "pydantic", "sqlalchemy", 'File "', "site-packages")
        )
    assert set(json.loads(visitor.http.get("/nowhere").text)["error"]) <= {"code", "message"}
