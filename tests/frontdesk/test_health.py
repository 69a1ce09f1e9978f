"""What a supervisor learns: the process lives; a customer would be served, or not, and because of which part."""

from __future__ import annotations

import asyncio
import shutil
from collections import namedtuple
from collections.abc import Awaitable, Callable
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Connection

from frontdesk import chores
from frontdesk.health.parts import Parts, Unwell
from frontdesk.outbox import queue
from frontdesk.turns.bot import Bot, BotFailed
from settings import limits
from tests.frontdesk.fakes import says
from tests.frontdesk.world import World, make_world, running
from tests.shipped import NUMBER

PARTS = {"database", "disk", "assistant", "billing", "deliveries", "mail"}
Usage = namedtuple("Usage", "total used free")


async def well(_self: Parts) -> None:
    """As a part that answers."""


@pytest.fixture
def well_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A front desk whose neighbours out of reach of the tests are well, and whose health is asked anew each time."""
    monkeypatch.setattr(Parts, "_billing", well)
    monkeypatch.setattr(Parts, "_mail", well)
    monkeypatch.setattr(limits, "HEALTH_AGAIN", 0.0)
    for limit in ("HEALTH_PART", "HEALTH_TOTAL"):  # of a busy machine, too; tests/faults holds the limits
        monkeypatch.setattr(limits, limit, 30.0)
    with running(make_world(tmp_path)) as world:
        yield world


def ready(world: World) -> tuple[int, str, dict[str, str | None]]:
    """Status of the answer, of all, and why each part is not well."""
    answer = world.client.get("/health/ready")
    body = answer.json()
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code, body["status"], {name: part["why"] for name, part in body["parts"].items()}


def test_all_is_well(well_world: World) -> None:
    assert ready(well_world) == (200, "ok", dict.fromkeys(PARTS))
    assert well_world.client.get("/health").json() == well_world.client.get("/health/ready").json()
    assert well_world.client.head("/health/ready").status_code == 200


def test_it_lives_whatever_is_not_well(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Parts, "_database", breaks(OSError("disk")))
    assert well_world.client.get("/health/live").json() == {"status": "ok"}
    assert ready(well_world)[:2] == (503, "down")


@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_part_that_is_not_well_is_named_with_why(
    well_world: World, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(Parts, f"_{part}", breaks(Unwell("reason")))
    status, all_of_it, parts = ready(well_world)
    assert parts == dict.fromkeys(PARTS) | {part: "reason"}
    assert (status, all_of_it) == ((503, "down") if part in ("database", "disk") else (200, "degraded"))


def breaks(error: Exception) -> Callable[[Parts], Awaitable[None]]:
    async def check(_self: Parts) -> None:
        raise error

    return check


def test_a_part_that_does_not_answer_is_late(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(_self: Parts) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(limits, "HEALTH_PART", 0.05)
    monkeypatch.setattr(Parts, "_deliveries", hang)
    assert ready(well_world)[2]["deliveries"] == "late"


def test_a_database_that_takes_nothing_is_down(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_db: Connection, *_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(chores, "done", full)
    assert ready(well_world) == (503, "down", dict.fromkeys(PARTS) | {"database": "OSError"})


def test_a_disk_with_little_room_is_said_while_customers_are_served(
    well_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: Usage(10**8, 0, 9 * 10**7))
    status, all_of_it, parts = ready(well_world)
    assert (status, all_of_it, parts["disk"]) == (200, "degraded", "low")


def test_a_disk_that_is_nearly_full_is_down(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: Usage(10**12, 10**12, 10**6))
    assert ready(well_world)[2]["disk"] == "full"


def test_rasa_is_asked_a_turn_of_nobody_and_forgets_it(well_world: World) -> None:
    assert ready(well_world)[2]["assistant"] is None
    assert [turn["conversation"] for turn in well_world.rasa.requests] == ["health-check"]
    assert well_world.rasa.erased == ["health-check"]
    ready(well_world)
    assert len(well_world.rasa.requests) == 1  # what it answered a moment ago is good for a while


def test_rasa_that_answers_no_turn_is_not_well(well_world: World) -> None:
    well_world.rasa.answers = [500]
    assert ready(well_world) == (200, "degraded", dict.fromkeys(PARTS) | {"assistant": "status_500"})


def test_a_turn_that_failed_is_asked_for_anew(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with well_world.chat(well_world.session()["session"]) as chat:
        chat.say("oi")
        assert chat.message()["kind"] == "greeting"
        chat.message()
        well_world.rasa.answers = [500]
        chat.say("oi de novo")
        chat.message()
    assert ready(well_world)[2]["assistant"] == "status_500"


def test_deliveries_that_wait_long_are_reported(well_world: World) -> None:
    well_world.deliver_to(WEBHOOK_URL="https://crm.example", WEBHOOK_SECRET="s" * 20)
    well_world.case()
    assert ready(well_world)[2]["deliveries"] is None
    well_world.clock.forward(minutes=16)
    assert well_world.clock() - (well_world.db.read_now(queue.waiting_since) or well_world.clock()) > timedelta(0)
    assert ready(well_world)[2]["deliveries"] == "old"


def test_without_a_mail_server_customers_are_sent_nothing(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as world:
        assert ready(world)[2]["mail"] == "no_mail_server"


def test_invented_contracts_are_reported_where_customers_are_real(tmp_path: Path) -> None:
    class Billing(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on the screen."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Billing) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        for bundled, why in ((True, "invented_contracts"), (False, None)):
            made = make_world(tmp_path, {"CONTRACTS_URL": url})
            made.change_settings(bundled_contracts=bundled)
            with running(made) as world:
                assert ready(world)[2]["billing"] == why
        server.shutdown()


def test_nothing_of_a_person_is_shown(well_world: World) -> None:
    session = well_world.session(token=well_world.token())
    with well_world.chat(session["session"]) as chat:
        chat.say(f"meu contrato é {NUMBER}")
        chat.of("ack")
    text = well_world.client.get("/health/ready").text
    assert NUMBER not in text
    assert session["conversation"] not in text
    assert "http" not in text


def test_asking_all_the_time_asks_no_part_more_often(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HEALTH_AGAIN", 60.0)
    asked = []

    async def count(_self: Parts) -> None:
        asked.append(1)

    monkeypatch.setattr(Parts, "_database", count)
    for _ in range(5):
        assert ready(well_world)[0] == 200
    assert len(asked) <= 1


def test_a_probe_is_no_failure_of_a_customers_turn(well_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(_self: Bot, _request: object) -> None:
        raise BotFailed("timeout")

    monkeypatch.setattr(Bot, "probe", fails)
    assert ready(well_world)[2]["assistant"] == "timeout"
    assert well_world.services.bot.down_since is None


@pytest.mark.parametrize(
    ("answer", "why"), [(says("", language="xx"), "invalid"), ({**says("oi"), "messages": []}, "empty")]
)
def test_an_answer_that_no_customer_could_be_given_is_none(well_world: World, answer: dict[str, Any], why: str) -> None:
    well_world.rasa.answers = [answer]
    assert ready(well_world)[2]["assistant"] == why
