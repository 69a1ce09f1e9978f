"""Everything else a browser can send, two tabs, and the way without WebSocket."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from frontdesk.conversations import log
from frontdesk.tables import agents, conversations, messages, metadata
from frontdesk.tables import sessions as stored_sessions
from nlu import secrets
from tests.frontdesk.world import World


def conversation_of(world: World, conversation_id: str) -> Any:
    return world.services.db.read_now(
        lambda db: db.execute(select(conversations).where(conversations.c.id == conversation_id)).one()
    )


def publish(world: World, topic: str, event: dict[str, Any]) -> None:
    assert world.client.portal is not None
    world.client.portal.call(world.services.hub.publish, topic, event)


def post(world: World, session: str, **frame: Any) -> Any:
    answer = world.client.post("/api/chat/frames", json=frame, headers={"authorization": f"Bearer {session}"})
    assert answer.status_code == 200, answer.text
    return answer.json()["frames"]


def test_two_tabs_see_the_same_conversation_live(world: World) -> None:
    session = world.session()["session"]
    with world.chat(session) as one, world.chat(session) as two:
        one.say("da primeira")
        assert two.message("customer")["text"] == "da primeira"
        two.of("message", text="[da primeira]")
        two.say("da segunda")
        one.of("message", text="[da segunda]")
        numbers = [frame["seq"] for frame in one.frames if frame["type"] == "message"]
    assert numbers == [1, 2, 3, 4, 5]


def test_reconnecting_replays_only_what_is_new(world: World) -> None:
    session = world.session()["session"]
    with world.chat(session) as chat:
        chat.say("oi")
        chat.of("message", text="[oi]")
    with world.chat(session, after=2) as chat:
        assert chat.next()["type"] == "welcome"
        assert chat.next()["seq"] == 3


def test_the_page_language_holds_until_something_was_said(world: World) -> None:
    session = world.session()["session"]
    with world.chat(session, language="fr") as chat:
        assert chat.next()["language"] == "fr"
        assert [chat.message()["text"][:3] for _ in range(2)] == ["Olá", "Bon"]
        chat.say("bonjour")
        chat.of("message", text="[bonjour]")
        chat.send(type="language", language="pt")
        chat.of("state", language="pt")
        assert [frame["seq"] for frame in chat.frames if frame["type"] == "message"] == [1, 2, 3, 4]


def test_restart_closes_the_conversation_and_begins_a_new_one(world: World) -> None:
    opened = world.session(token=world.token())
    with world.chat(opened["session"]) as one, world.chat(opened["session"]) as two:
        one.say("oi")
        one.of("message", text="[oi]")
        one.send(type="restart", id="client-restart")
        assert one.of("gone")["reason"] == "restarted"
        assert two.of("gone")["reason"] == "restarted"
    with world.chat(opened["session"]) as chat:
        welcome = chat.next()
        assert welcome["conversation"] != opened["conversation"]
        assert (welcome["signed_in"], welcome["consent"]) == (True, True)
        assert chat.next()["kind"] == "greeting"
        # a restart whose answer was lost, sent again
        chat.send(type="restart", id="client-restart")
        chat.of("gone")
    assert len(world.services.db.read_now(lambda db: db.execute(select(conversations)).all())) == 2
    assert conversation_of(world, opened["conversation"]).closed_reason == "restarted"


@pytest.mark.parametrize(("owner", "code"), [("waiting", "restart_waiting"), ("human", "restart_later")])
def test_starting_over_does_not_take_a_conversation_from_a_person(world: World, owner: str, code: str) -> None:
    opened = world.session()
    world.services.db.write_now(lambda db: db.execute(update(conversations).values(owner=owner)) and None)
    with world.chat(opened["session"]) as chat:
        chat.send(type="restart", id="client-restart")
        assert chat.of("error")["code"] == code
    assert conversation_of(world, opened["conversation"]).owner == owner


def test_delete_leaves_nothing(world: World) -> None:
    opened = world.session(token=world.token())
    other = world.session()
    with world.chat(opened["session"]) as chat, world.chat(opened["session"]) as tab:
        chat.say("apague isto")
        chat.message("customer")
        chat.send(type="delete", id="client-delete")
        assert chat.of("gone")["reason"] == "deleted"
        assert tab.of("gone")["type"] == "gone"
    assert world.rasa.erased == [opened["conversation"]]

    def traces(db: Connection) -> str:
        return repr([db.execute(select(table)).all() for table in metadata.sorted_tables])

    found = world.services.db.read_now(traces)
    assert opened["conversation"] not in found
    assert "apague isto" not in found
    assert other["conversation"] in found


def test_a_rating_is_kept_once(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        for score, client_id in ((5, "client-r1"), (5, "client-r1"), (1, "client-r2")):
            chat.send(type="rate", id=client_id, score=score, comment=" muito bom\x00 ", consent=True)
            chat.of("ack")
    row = conversation_of(world, opened["conversation"])
    assert (row.rating, row.rating_comment) == (5, "muito bom")


def test_a_rating_nobody_asked_for_gives_way_to_the_one_that_is_asked_for(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        chat.send(type="rate", id="client-r1", score=1, comment="antes", consent=True)
        chat.of("ack")
        world.says(opened["conversation"], "Como foi o atendimento?", "system", kind="rating")
        for score, client_id in ((5, "client-r2"), (2, "client-r3")):
            chat.send(type="rate", id=client_id, score=score, comment="depois", consent=True)
            chat.of("ack")
    row = conversation_of(world, opened["conversation"])
    assert (row.rating, row.rating_comment) == (5, "depois")


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_a_contact_left_where_nobody_was_called_promises_no_call(world: World, language: str) -> None:
    said = []
    for called in (False, True):
        opened = world.session(language=language)
        if called:
            world.case(opened["conversation"])
        with world.chat(opened["session"]) as chat:
            chat.send(type="contact", id="client-c1", value="dono@example.com", consent=True)
            said.append(chat.until(lambda frame: frame.get("kind") == "contact")["text"])
    promise = {"pt": "vai usar esse contato", "fr": "utilisera ces coordonnées"}[language]
    assert [promise in text for text in said] == [False, True]


@pytest.mark.parametrize("value", ["dono@example.com", "+55 11 91234-5678", "06 12 34 56 78"])
def test_a_contact_is_kept_and_said_again(world: World, value: str) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        chat.send(type="contact", id="client-c1", value=value, consent=True)
        chat.of("ack")
        assert value in chat.message("system")["text"]
    assert conversation_of(world, opened["conversation"]).contact == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        "amanhã",
        "12",
        "a@b",
        "x" * 300 + "@example.com",
        "a@example.com, b@example.com",
        "390.533.447-05",
        "3782 822463 10005",
    ],
)
def test_what_is_no_contact_is_asked_again(world: World, value: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.send(type="contact", id="client-c1", value=value)
        assert chat.of("error")["code"] == "bad_contact"


def test_a_long_comment_is_refused_before_anything_looks_through_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looks(_text: str) -> str:
        raise AssertionError

    monkeypatch.setattr(secrets, "hide", looks)
    with world.chat(world.session()["session"]) as chat:
        chat.send(type="rate", id="client-r1", score=5, comment="123 " * 10_000, consent=True)
        assert chat.of("error")["code"] == "too_long"


def test_read_receipts_go_both_ways(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        chat.message()
        chat.send(type="seen", seq=99)
        chat.say("oi")
        chat.of("message", text="[oi]")
        assert conversation_of(world, opened["conversation"]).customer_seen_seq == 1
        world.services.db.write_now(lambda db: db.execute(update(conversations).values(agent_seen_seq=2)))
        publish(world, f"conversation:{opened['conversation']}", {"type": "changed"})
        assert chat.of("seen")["seq"] == 2


def test_what_was_read_on_one_device_is_shown_on_the_other(world: World) -> None:
    session = world.session(token=world.token())["session"]
    with world.chat(session) as one, world.chat(session) as two:
        one.say("oi")
        two.of("message", text="[oi]")
        two.send(type="seen", seq=3)
        state = one.of("state", read=3)
    assert (state["company"], state["contract"]) == ("Conta Azul", "CA-204518")


def test_a_person_is_seen_by_first_name_and_writing(world: World) -> None:
    opened = world.session()

    def take_over(db: Connection) -> None:
        agent = db.execute(
            insert(agents)
            .values(email="a@example.com", name="Ana Martins", password_hash="x", created_at=world.clock())
            .returning(agents.c.id)
        ).scalar_one()
        db.execute(update(conversations).values(owner="human", agent_id=agent))
        log.append(db, opened["conversation"], "agent", "Olá, sou a Ana.", world.clock(), name="Ana", agent_id=agent)

    with world.chat(opened["session"]) as chat:
        chat.message()
        world.services.db.write_now(take_over)
        topic = f"conversation:{opened['conversation']}"
        publish(world, topic, {"type": "typing", "from": "agent", "on": True})
        publish(world, topic, {"type": "changed"})
        assert chat.of("typing")["from"] == "agent"
        assert chat.message("agent")["name"] == "Ana"
        assert chat.of("state", owner="human")["agent"] == "Ana"


def test_without_websocket_frames_are_posted_and_polled(world: World) -> None:
    session = world.session()["session"]
    bearer = {"authorization": f"Bearer {session}"}
    welcome, greeting = post(world, session, type="hello", after=0)
    assert (welcome["type"], greeting["kind"]) == ("welcome", "greeting")
    (ack,) = post(world, session, type="message", id="client-1", text="oi", consent=True)
    assert ack["seq"] == 2
    world.settle()
    frames = world.client.get("/api/chat/poll?after=1", headers=bearer).json()["frames"]
    assert [frame["text"] for frame in frames if frame["type"] == "message"] == ["oi", "[oi]"]
    assert frames[-1]["type"] == "state"
    (error,) = post(world, session, type="message", id="client-2", text="", consent=True)
    assert error["code"] == "empty"
    (gone,) = post(world, session, type="delete", id="client-3")
    assert gone == {"type": "gone", "reason": "deleted"}
    assert world.client.get("/api/chat/poll", headers=bearer).status_code == 401


@pytest.mark.parametrize("after", ["-1", "x", "99999999999999999999"])
def test_a_bad_poll_is_refused_with_its_field(world: World, after: str) -> None:
    bearer = {"authorization": f"Bearer {world.session()['session']}"}
    answer = world.client.get(f"/api/chat/poll?after={after}", headers=bearer)
    assert answer.status_code == 422
    assert answer.json()["error"]["field"] == "after"


def test_a_huge_posted_frame_is_refused(world: World) -> None:
    bearer = {"authorization": f"Bearer {world.session()['session']}"}
    answer = world.client.post("/api/chat/frames", content=b"x" * 300_000, headers=bearer)
    assert answer.status_code == 413


def test_history_is_the_same_persons_only(world: World) -> None:
    for person in ("ana", "bia"):
        with world.chat(world.session(token=world.token(sub=person))["session"]) as chat:
            chat.say(f"aqui é {person}")
            chat.of("message", text=f"[aqui é {person}]")

    def close(db: Connection) -> None:
        db.execute(update(conversations).values(closed_at=world.clock(), closed_reason="expired"))

    world.services.db.write_now(close)
    world.clock.forward(days=1)
    with world.chat(world.session(token=world.token(sub="ana"))["session"]) as chat:
        shown = chat.of("history")
        assert "aqui é ana" in str(shown)
        assert "bia" not in str(shown)
    with world.chat(world.session()["session"]) as stranger:
        stranger.message()
        assert not any(frame["type"] == "history" for frame in stranger.frames)


def test_a_stored_session_row_cannot_be_used_as_a_token(world: World) -> None:
    world.session()
    stored = world.services.db.read_now(lambda db: db.execute(select(stored_sessions.c.token_hash)).scalar_one())
    with world.chat(stored) as chat:
        assert chat.next()["type"] == "gone"
    assert world.services.db.read_now(lambda db: len(db.execute(select(messages)).all())) == 1
