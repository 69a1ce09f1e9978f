"""What a monitoring system reads: numbers of the tables and of the parts, for who knows the token, of nobody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import insert

from frontdesk.tables import outbox
from protocol.handover import Handover
from settings import BadSettings
from tests.frontdesk.world import World, make_world, running
from tests.shipped import COMPANY, NUMBER

TOKEN = "what-the-monitoring-knows"


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, {"METRICS_TOKEN": TOKEN})) as world:
        yield world


def metrics(world: World, token: str = TOKEN) -> httpx.Response:
    answer: httpx.Response = world.client.get("/metrics", headers={"authorization": f"Bearer {token}"})
    return answer


def test_cases_deliveries_and_parts_are_counted(watched: World) -> None:
    conversation = watched.conversation(contract=NUMBER, contact="ana@example.com")
    watched.says(conversation, "quero cancelar")
    watched.case(conversation, Handover("renewals", "requested"))
    watched.clock.forward(minutes=2)
    waits = {
        "key": "k", "channel": "webhook", "case_id": 1, "event": "opened", "payload": {}, "next_at": watched.clock(),
        "created_at": watched.clock() - timedelta(minutes=20),
    }  # fmt: skip
    watched.db.write_now(lambda db: db.execute(insert(outbox).values(**waits)))
    answer = metrics(watched)
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    for line in (
        'retention_up{part="database"} 1',
        f'retention_messages_lately{{company="{COMPANY}",from="customer"}} 1',
        f'retention_conversations_unanswered{{company="{COMPANY}"}} 1',
        f'retention_cases{{company="{COMPANY}",team="renewals",state="open"}} 1',
        f'retention_oldest_open_case_seconds{{company="{COMPANY}"}} 120',
        'retention_deliveries{channel="webhook",state="on_its_way"} 1',
        'retention_oldest_delivery_seconds{channel="webhook"} 1200',
    ):
        assert line in lines
    assert NUMBER not in answer.text
    assert "ana@" not in answer.text
    assert "quero" not in answer.text


def test_nobody_else_learns_that_there_is_such_a_page(watched: World, world: World) -> None:
    for answer in (
        metrics(watched, "another-token-of-somebody"),
        watched.client.get("/metrics"),
        world.client.get("/metrics", headers={"authorization": "Bearer "}),
        world.client.get("/metrics", headers={"authorization": "Bearer None"}),
    ):
        assert answer.status_code == 404


def test_a_token_that_could_be_guessed_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="METRICS_TOKEN"):
        make_world(tmp_path, {"METRICS_TOKEN": "short"})
