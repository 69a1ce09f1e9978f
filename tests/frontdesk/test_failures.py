"""A page of ours that breaks: the log has its route and what is missing, the visitor's own path stays out of it."""

from __future__ import annotations

import logging

import pytest
from fastapi import FastAPI
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

import texts
from frontdesk.web import failures, headers


def test_a_broken_page_is_named_by_its_route_and_key(caplog: pytest.LogCaptureFixture) -> None:
    app = FastAPI()

    @app.get("/things/{number}")
    def thing(number: str) -> str:
        return texts.say("fr", "no-such-key")

    failures.install(app)
    app.add_middleware(headers.SecurityHeaders)
    with caplog.at_level(logging.ERROR):
        client = TestClient(app)
        answer = client.get("/things/CA-204518", headers={"accept-language": "fr"})
        page = client.get("/things/CA-204518", headers={"accept": "text/html,*/*", "accept-language": "fr"})
    for each in (answer, page):
        assert each.status_code == 500
        assert "frame-ancestors 'none'" in each.headers["content-security-policy"]
    assert answer.json()["error"]["message"].startswith("Un problème")
    assert page.headers["content-type"].startswith("text/html")
    assert "Un problème" in page.text
    line = next(record.getMessage() for record in caplog.records if record.getMessage().startswith("request.broken"))
    assert line.startswith("request.broken path=/things/{number} error=MissingText (fr: no-such-key")
    assert "204518" not in line


def test_a_database_that_is_away_is_said_to_be_back_soon() -> None:
    app = FastAPI()

    @app.get("/things")
    def things() -> str:
        raise OperationalError("select", {}, Exception("no connection"))

    failures.install(app)
    answer = TestClient(app).get("/things")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert answer.json()["error"]["code"] == "unavailable"
