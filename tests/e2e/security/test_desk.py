"""The desk: nobody gets in or acts there but the agent at the screen."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from frontdesk.desk import demo
from tests.e2e.desk_client import DeskClient
from tests.e2e.parts import Parts
from tests.e2e.visitor import Visitor, ask_for_a_person


@pytest.fixture
def number(parts: Parts) -> str:
    """An open case."""
    with Visitor(parts).signed_in().chat() as chat:
        return ask_for_a_person(chat)


STEPS = {
    "claim": {}, "reply": {"text": "forjado", "client_id": "forged-reply-1"}, "note": {"text": "forjada"}, "wait": {},
    "priority": {"priority": "high"}, "hand-over": {"to": "team:finance"}, "seen": {"seq": "1"},
    "typing": {"on": "true"}, "close": {"outcome": "cancelled", "read_up_to": "99"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("csrf", "origin"),
    [("", "own"), ("wrong", "own"), ("another's", "own"),
     ("right", "https://evil.example"), ("right", None), ("right", "null")],
)  # fmt: skip
def test_a_post_that_no_page_of_ours_made_does_nothing(
    parts: Parts, number: str, csrf: str, origin: str | None
) -> None:
    agent, colleague = DeskClient(parts).as_before(), DeskClient(parts).as_before("luc@desk.example")
    secret = {"": "", "wrong": "x" * 43, "right": agent.csrf, "another's": colleague.csrf}[csrf]
    before = _state(parts, number)
    for step, fields in STEPS.items():
        request = agent.http.build_request("POST", f"/desk/cases/{number}/{step}", data={"csrf": secret, **fields})
        del request.headers["Origin"]
        if origin is not None:
            request.headers["Origin"] = parts.url if origin == "own" else origin
        assert agent.http.send(request).status_code == 403, step
    assert _state(parts, number) == before


def _state(parts: Parts, number: str) -> tuple[Any, ...]:
    case = dict(parts.rows("SELECT * FROM cases WHERE number = ?", number)[0])
    events = parts.rows("SELECT count(*) FROM case_events WHERE case_id = ?", case["id"])[0][0]
    seq = parts.rows("SELECT last_seq, agent_seen_seq FROM conversations WHERE id = ?", case["conversation_id"])[0]
    return case, events, tuple(seq)


def test_a_get_changes_nothing(parts: Parts, number: str) -> None:
    agent = DeskClient(parts).as_before()
    before = _state(parts, number)
    for step, fields in STEPS.items():
        answer = agent.http.get(f"/desk/cases/{number}/{step}", params={"csrf": agent.csrf, **fields})
        assert answer.status_code in (404, 405)
    assert agent.http.get("/desk/sign-out").status_code in (404, 405)
    assert _state(parts, number) == before
    assert agent.http.get("/desk").status_code == 200


def test_nothing_is_shown_or_done_without_a_sign_in(parts: Parts, number: str) -> None:
    stranger = DeskClient(parts)
    pages = ("", f"/cases/{number}", f"/cases/{number}/live", f"/cases/{number}/events", "/conversations", "/replies",
             "/deliveries", "/accounts", "/events", "/rows")  # fmt: skip
    for cookie in (None, "x" * 43, "../../x", "' OR 1=1 --"):
        if cookie:
            stranger.http.cookies.set("desk_session", cookie, path="/desk")
        for path in pages:
            answer = stranger.http.get(f"/desk{path}")
            assert answer.status_code in (303, 401, 404), f"{path}: {answer.status_code}"
            assert number not in answer.text
            assert "Pão Quente" not in answer.text
        assert stranger.post(f"/desk/cases/{number}/claim").status_code in (303, 401, 403)
    assert _state(parts, number)[0]["state"] == "open"


def test_the_cookie_is_new_at_sign_in_and_worthless_after_sign_out(parts: Parts) -> None:
    """Session fixation: a cookie planted before does not become a session."""
    planted = "planted-by-an-attacker-0123456789-0123456789"
    agent = DeskClient(parts)
    agent.http.cookies.set("desk_session", planted, path="/desk")
    answer = agent.http.post("/desk/sign-in", data={"email": "ana@desk.example", "password": demo.PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert planted not in cookie
    assert "httponly" in cookie.lower()
    assert "samesite" in cookie.lower()
    given = answer.cookies["desk_session"]
    thief = DeskClient(parts)
    thief.http.cookies.set("desk_session", planted, path="/desk")
    assert thief.http.get("/desk").status_code == 303

    signed_in = DeskClient(parts).sign_in()
    token = signed_in.http.cookies["desk_session"]
    assert token != given
    assert signed_in.post("/desk/sign-out").status_code == 303
    thief.http.cookies.clear()
    thief.http.cookies.set("desk_session", token, path="/desk")
    assert thief.http.get("/desk").status_code == 303


def test_wrong_passwords_are_held_up_and_nobody_else_is(parts: Parts) -> None:
    email, right = "renata@desk.example", "the right one, long enough"
    _account(parts, email)
    known = DeskClient(parts).sign_in(email, right)
    received = {}
    for tried in (email, "nobody@desk.example"):
        stranger = DeskClient(parts)
        answers = [
            stranger.http.post("/desk/sign-in", data={"email": tried, "password": password})
            for password in ("wrong-1", "wrong-2", "wrong-3", "wrong-4", "wrong-5", right)
        ]
        received[tried] = [(answer.status_code, answer.text) for answer in answers]
    # the same pages, whether there is such an account or not; then not even the right one is looked at
    assert [status for status, _ in received[email]] == [403] * 5 + [429]
    assert received[email] == received["nobody@desk.example"]
    known.sign_in(email, right)
    DeskClient(parts).sign_in(email, right)  # from elsewhere


def test_a_flood_of_sign_ins_keeps_nobody_waiting(parts: Parts) -> None:
    """300 at once from everywhere: most are refused at once, and a colleague who signed in here before gets in."""
    email, right = "paula@desk.example", "the right one, long enough"
    _account(parts, email)
    known = DeskClient(parts).sign_in(email, right)

    def flood(number: int) -> int:
        stranger = DeskClient(parts)
        form = {"email": f"somebody{number}@desk.example", "password": "wrong"}
        return int(stranger.http.post("/desk/sign-in", data=form).status_code)

    with ThreadPoolExecutor(60) as pool:
        answers = [pool.submit(flood, number) for number in range(300)]
        known.sign_in(email, right)
        codes = {answer.result() for answer in answers}
    assert codes == {403, 503}


def test_a_disabled_account_is_out_at_once(parts: Parts) -> None:
    email = "tiago@desk.example"
    _account(parts, email)
    agent = DeskClient(parts).sign_in(email, "the right one, long enough")
    parts.execute("UPDATE agents SET disabled_at = '2026-01-01 00:00:00.000000' WHERE email = ?", email)
    assert agent.http.get("/desk").status_code == 303


def test_what_only_leads_may_see_and_do(parts: Parts) -> None:
    agent = DeskClient(parts).as_before("luc@desk.example")
    for path in ("/desk/deliveries", "/desk/accounts"):
        answer = agent.http.get(path)
        assert answer.status_code == 403
        assert "ana@desk.example" not in answer.text


@pytest.mark.parametrize(
    "onward",
    ["https://evil.example", "//evil.example", "/\\evil.example", "/desk//evil.example", "javascript:alert(1)",
     "/desk\r\nSet-Cookie: a=b"],
)  # fmt: skip
def test_signing_in_leads_to_the_desk_only(parts: Parts, onward: str) -> None:
    answer = DeskClient(parts).http.post(
        "/desk/sign-in", data={"email": "ana@desk.example", "password": demo.PASSWORD, "onward": onward}
    )
    assert answer.headers["location"] == "/desk"
    assert "a=b" not in str(answer.headers.get_list("set-cookie"))


def _account(parts: Parts, email: str) -> None:
    """As `make desk-user` does."""
    import subprocess

    from settings.installation import ROOT

    command = [parts.parts["frontdesk"].command[0], "-m", "cli", "desk-user", "add", email, "Renata Lima",
               "--password-stdin"]  # fmt: skip
    password = b"the right one, long enough\n"
    subprocess.run(command, cwd=ROOT, env=parts.env, check=True, capture_output=True, input=password)
