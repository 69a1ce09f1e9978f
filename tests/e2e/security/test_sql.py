"""SQL in every field: taken as the text it is, or refused; nothing is lost and nothing breaks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.e2e.desk_client import DeskClient
from tests.e2e.parts import Parts
from tests.e2e.visitor import Visitor, ask_for_a_person, new_id, token

INJECTIONS = [
    "' OR '1'='1", "'; DROP TABLE messages; --", "\" OR \"\"=\"", "1; DELETE FROM cases",
    "') UNION SELECT password_hash FROM agents --",
    "%' OR 1=1 /*", "\\'; SELECT 1 --", "${jndi:x}", "{{7*7}}", "$(id)",
]  # fmt: skip
TABLES = ("agents", "cases", "case_events", "conversations", "messages", "saved_replies", "sessions", "outbox")


def counts(parts: Parts) -> dict[str, int]:
    return {table: parts.rows(f"SELECT count(*) FROM {table}")[0][0] for table in TABLES}


@pytest.mark.parametrize("injection", INJECTIONS)
def test_in_every_field_of_the_chat(parts: Parts, injection: str) -> None:
    before = counts(parts)
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        chat.ask(injection)
        for frame in (
            {"type": "message", "id": injection, "text": "x", "consent": True},
            {"type": "press", "id": new_id(), "seq": injection, "button": injection},
            {"type": "press", "id": new_id(), "seq": 1, "button": injection[:20]},
            {"type": "contact", "id": new_id(), "value": injection},
            {"type": "language", "language": injection},
            {"type": "hello", "after": injection},
            {"type": injection},
        ):
            chat.send(**frame)
            chat.of("error")
        rated = new_id()
        chat.send(type="rate", id=rated, score=5, comment=injection)
        chat.of("ack", id=rated)
    for body in (
        {"provider": injection}, {"language": injection}, {"token": injection},
        {"token": token(parts, contract=injection)}, {"token": token(parts, role=injection)},
    ):  # fmt: skip
        assert visitor.ask_session(**body).status_code in (401, 422)
    assert visitor.ask_session(token(parts, sub=injection, jti=f"{injection}-{new_id()}")).status_code == 200
    bearer = {"Authorization": f"Bearer {injection.encode('ascii', 'replace').decode()}"}
    assert visitor.http.get("/api/chat/poll", params={"after": injection}).status_code in (401, 422)
    assert visitor.http.post("/api/chat/frames", json={"type": "hello"}, headers=bearer).status_code == 401
    for path in ("/demo/conta_azul", "/", "/demo/mail"):
        answer = visitor.http.get(path, params={"customer": injection, "language": injection})
        assert answer.status_code in (200, 422)
    assert visitor.http.get(f"/demo/{injection}").status_code in (404, 405)
    assert visitor.http.post("/demo/token", json={"provider": injection, "customer": injection}).status_code == 422

    log = visitor.log()
    assert next(row for row in log if row["sender"] == "customer")["text"] == injection
    row = parts.rows("SELECT rating_comment FROM conversations WHERE id = ?", visitor.conversation)[0]
    assert row["rating_comment"] == injection
    after = counts(parts)
    assert all(after[table] >= before[table] for table in TABLES)


@pytest.mark.parametrize("injection", INJECTIONS)
def test_in_every_field_of_the_desk(parts: Parts, injection: str) -> None:
    with Visitor(parts).signed_in().chat() as chat:
        number = ask_for_a_person(chat)
    before = counts(parts)
    stranger = DeskClient(parts)
    for email, password in ((injection, "x"), ("ana@desk.example", injection), (injection, injection)):
        answer = stranger.http.post("/desk/sign-in", data={"email": email, "password": password, "onward": injection})
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
    desk = DeskClient(parts).as_before()
    for name in ("team", "state", "provider", "language", "priority", "age", "notice"):
        assert desk.http.get("/desk", params={name: injection}).status_code in (200, 422)
    for path in ("", "/live", "/events"):
        assert desk.http.get(f"/desk/cases/{injection}{path}").status_code in (404, 405)
    assert desk.http.get(f"/desk/cases/{number}/live", params={"after": injection}).status_code == 422
    case = f"/desk/cases/{number}"
    assert desk.post(f"{case}/claim").status_code == 303
    assert desk.post(f"{case}/reply", text=injection, client_id="sql-reply-0001").status_code == 303
    assert desk.post(f"{case}/note", text=injection).status_code == 303
    steps: dict[str, dict[str, Any]] = {
        "reply": {"text": "x", "client_id": injection}, "hand-over": {"to": injection},
        "priority": {"priority": injection}, "close": {"outcome": injection, "read_up_to": "1"},
        "seen": {"seq": injection},
    }  # fmt: skip
    for step, fields in steps.items():
        assert desk.post(f"{case}/{step}", **fields).status_code in (409, 422), step
    assert desk.post(f"{case}/hand-over", to=f"team:{injection}").status_code in (409, 422)
    assert desk.post(f"{case}/hand-over", to=f"agent:{injection}").status_code in (409, 422)
    assert desk.post("/desk/language", language=injection, onward=injection).status_code in (303, 422)
    last = parts.rows("SELECT last_seq FROM conversations WHERE id = ?", desk.case(number)["conversation_id"])[0][0]
    closed = desk.post(f"{case}/close", outcome="other", reason=injection, read_up_to=last)
    assert closed.status_code == 303
    assert desk.case(number)["outcome_reason"] == injection
    said = parts.rows("SELECT text FROM messages WHERE sender = 'agent' AND conversation_id = ?",
                      desk.case(number)["conversation_id"])  # fmt: skip
    assert [row["text"] for row in said] == [injection]
    after = counts(parts)
    assert all(after[table] >= before[table] for table in TABLES)
