"""What a browser gets of a request: the receipt, its file, and what becomes of it when the conversation is deleted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk.requests.receipt import genuine_sum
from frontdesk.tables import cases, conversations, messages, requests
from protocol.wire import plain
from tests.frontdesk.fakes import says
from tests.frontdesk.records import RECORD, REQUEST
from tests.frontdesk.world import ORIGIN, World, make_world, running
from tests.shipped import NUMBER


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path)) as made:
        made.records.records[NUMBER] = RECORD
        yield made


def registered(world: World) -> tuple[str, dict[str, Any]]:
    """A signed-in customer says yes; the session and the receipt as the browser gets it."""
    effect = {"type": "register_request", "kind": "refund", "handover": plain(REQUEST)}
    world.rasa.answers = [says("Posso ajudar em mais algo?", effects=[effect])]
    session = world.session(token=world.token())["session"]
    with world.chat(session) as chat:
        chat.say("quero meu dinheiro de volta, pode registrar")
        receipt = chat.until(lambda frame: frame.get("kind") == "receipt")
        chat.of("message", text="Posso ajudar em mais algo?")
    return session, receipt


def rows(world: World, table: Any) -> list[Any]:
    return list(world.db.read_now(lambda db: db.execute(select(table)).all()))


def download(world: World, session: str, file: str) -> Any:
    return world.client.get(file, headers={"origin": ORIGIN, "authorization": f"Bearer {session}"})


def test_the_receipt_is_a_message_with_an_object_of_its_own_before_what_the_bot_says(world: World) -> None:
    _, receipt = registered(world)
    assert receipt["request"]["title"] == "cancelar com estorno"
    assert receipt["request"]["words"] == "quero meu dinheiro de volta, pode registrar"
    assert receipt["text"].startswith(receipt["request"]["heading"])


def test_the_file_is_for_the_session_of_the_customer_alone(world: World) -> None:
    session, receipt = registered(world)
    file = receipt["request"]["file"]
    given = download(world, session, file)
    assert given.headers["content-disposition"] == f'attachment; filename="{receipt["request"]["number"]}.txt"'
    assert genuine_sum(given.text) == receipt["request"]["sha256"]
    assert download(world, world.session()["session"], file).status_code == 404
    assert world.client.get(file, headers={"origin": ORIGIN}).status_code == 401
    same_customer = world.session(token=world.token(role="user"))["session"]
    assert download(world, same_customer, file).text == given.text


def test_the_chat_knows_what_would_go_with_the_conversation(world: World) -> None:
    session, receipt = registered(world)
    with world.chat(session) as chat:
        state = chat.of("welcome")["state"]
    assert state["requests"] == [{"number": receipt["request"]["number"], "title": "cancelar com estorno"}]


def delete(world: World, session: str, **wish: str) -> None:
    with world.chat(session) as chat:
        chat.send(type="delete", id="delete-0001", **wish)
        assert chat.of("gone")["reason"] == "deleted"


@pytest.mark.parametrize("wish", [{}, {"requests": "keep"}])
def test_a_request_that_is_kept_stays_with_the_team_without_the_conversation(world: World, wish: Any) -> None:
    session, _ = registered(world)
    delete(world, session, **wish)
    assert rows(world, messages) == []
    (request,), (case,) = rows(world, requests), rows(world, cases)
    assert (request.state, case.state) == ("registered", "open")
    (conversation,) = rows(world, conversations)
    assert (conversation.closed_at is not None, conversation.bot_state) == (True, {})
    again = world.session(token=world.token())["session"]
    assert download(world, again, f"/api/requests/{request.number}/receipt").status_code == 200


def test_a_request_that_is_dropped_goes_too(world: World) -> None:
    session, _ = registered(world)
    delete(world, session, requests="drop")
    assert (rows(world, messages), rows(world, requests), rows(world, cases)) == ([], [], [])
