"""What is too much, too long or not readable is refused in clear words, and the connection stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError
from starlette.testclient import WebSocketDenialResponse
from starlette.websockets import WebSocketDisconnect

from frontdesk.chat.protocol import LARGEST_FRAME, PIECE
from frontdesk.conversations import log
from frontdesk.conversations.cleaning import clean
from frontdesk.identity import sessions
from frontdesk.web.headers import HEADERS
from protocol.typed import words_of
from settings.allowances import CONTACTS, FRAMES, FRAMES_OF_ADDRESS, GREETINGS
from tests.frontdesk.fakes import says
from tests.frontdesk.world import ORIGIN, PROVIDER, World, make_world, running


def test_a_message_may_have_four_thousand_characters(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("é" * 4001, "client-long")
        error = chat.of("error")
        assert (error["code"], error["id"]) == ("too_long", "client-long")
        assert "4000" in error["message"].replace(".", "").replace("\u00a0", "")
        chat.say("é" * 4000)
        assert len(chat.message("customer")["text"]) == 4000


def test_letters_that_become_several_count_as_what_they_become(world: World) -> None:
    """Rasa would take no longer text, so three such messages called a person."""
    with world.chat(world.session()["session"]) as chat:
        chat.say("\ufb2c" * 1334)  # a letter with two marks, which is written as three
        assert chat.of("error")["code"] == "too_long"
        chat.say("\ufb2c" * 1333)
        assert len(chat.message("customer")["text"]) == 3999


def test_a_message_that_grew_by_what_was_hidden_is_answered(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say(("cvv 123 " * 500)[:3999].strip())
        assert len(chat.message("customer")["text"]) > 4000
        chat.message("bot")
    assert len(world.rasa.requests[0]["text"]) == 4000


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00\x01", "\u200b\u202e"])
def test_an_empty_message_is_refused(world: World, text: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say(text)
        assert chat.of("error")["code"] == "empty"


def test_twenty_messages_a_minute(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        for number in range(20):
            chat.say(f"mensagem {number}")
            chat.of("ack")
        first = chat.say("uma a mais", "client-more")
        error = chat.of("error")
        assert (error["code"], error["id"], error["retry_after"]) == ("too_fast", first, 3)
        chat.say("mensagem 0", "client-more")  # still the same connection
        chat.of("error")
        world.clock.forward(seconds=3)
        chat.say("uma a mais", "client-more")
        assert chat.of("ack")["id"] == "client-more"


def test_the_same_client_id_is_one_message_even_over_the_limit(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        for number in range(20):
            chat.say(f"mensagem {number}", f"client-{number:04}")
            chat.of("ack")
        chat.say("outra coisa", "client-0000")
        assert chat.of("ack")["seq"] == 2
    with world.chat(world.session()["session"]) as other:
        other.say("de outra pessoa", "client-0000")
        assert other.message("customer")["text"] == "de outra pessoa"


def test_words_are_not_kept_before_the_consent_line_was_shown(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.send(type="message", id="client-early", text="meu segredo")
        assert chat.of("error")["code"] == "consent_needed"
        chat.send(type="message", id="client-early", text="oi", consent=True)
        chat.of("ack")
        chat.send(type="message", id="client-later", text="tchau")
        chat.of("ack")


def test_a_button_pressed_beside_the_consent_line_keeps_the_consent(world: World) -> None:
    world.rasa.answers = [says("Quer falar?", buttons=[("Sim", {"intent": "affirm"})]), says("Certo.")]
    with world.chat(world.session()["session"]) as chat:
        greeting = chat.of("message")
        button = greeting["buttons"][0]["id"]
        chat.send(type="press", id="client-press", seq=greeting["seq"], button=button, consent=True)
        chat.of("ack")
        chat.send(type="message", id="client-later", text="tchau")
        assert chat.of("ack")["id"] == "client-later"


@pytest.mark.parametrize(
    ("frame", "field"),
    [
        ("", "frame"),
        ("{", "frame"),
        ("[]", "frame"),
        ("null", "frame"),
        ('{"type": "admin"}', "frame"),
        ('{"type": "message", "text": "x"}', "id"),
        ('{"type": "message", "id": "short", "text": "x"}', "id"),
        ('{"type": "message", "id": "with space", "text": "x"}', "id"),
        ('{"type": "message", "id": "client-1", "text": 7}', "text"),
        ('{"type": "press", "id": "client-1", "seq": "1", "button": "b1"}', "seq"),
        ('{"type": "press", "id": "client-1", "seq": -1, "button": "b1"}', "seq"),
        ('{"type": "rate", "id": "client-1", "score": 6}', "score"),
        ('{"type": "hello", "after": 99999999999999999999}', "after"),
        ('{"type": "language", "language": "de"}', "language"),
        ("[" * 5000, "frame"),
    ],
)
def test_a_frame_that_cannot_be_read_is_refused_with_its_field(world: World, frame: str, field: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.socket.send_text(frame)
        error = chat.of("error")
        assert error["code"] == "bad_frame"
        assert f"({field})" in error["message"]
        chat.say("ainda aqui")
        chat.message("customer")


def test_a_frame_longer_than_any_is_not_even_read(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.socket.send_text(json.dumps({"type": "x", "a": [{"b": 1}] * (LARGEST_FRAME // 8)}))
        assert chat.of("error")["code"] == "too_long"
        chat.say("ainda aqui")
        chat.message("customer")


def test_a_long_frame_counts_as_several(world: World) -> None:
    """So that nobody keeps the loop busy with reading."""
    frame = json.dumps({"type": "x", "id": "client-1", "x": "a" * (LARGEST_FRAME - 100)})
    with world.chat(world.session()["session"]) as chat:
        codes = []
        for _ in range(2 * FRAMES.count * PIECE // LARGEST_FRAME):
            chat.socket.send_text(frame)
            codes.append(chat.of("error"))
        assert {error["code"] for error in codes} == {"bad_frame", "too_fast"}
        assert "id" not in codes[-1]  # it was not read for that either


def test_the_longest_text_fits_however_it_is_written(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        frame = {"type": "message", "id": "client-long", "text": "\U0001f600" * 4000, "consent": True}
        chat.socket.send_text(json.dumps(frame))  # twelve characters for each
        assert len(chat.message("customer")["text"]) == 4000


def test_sessions_that_there_are_not_are_asked_for_at_a_pace(world: World) -> None:
    world.services.may.take(
        (FRAMES_OF_ADDRESS, world.services.keyed.address("testclient")), cost=FRAMES_OF_ADDRESS.count - 2
    )
    made_up = {"authorization": f"Bearer {'x' * 40}"}
    assert world.client.delete("/api/session", headers=made_up).status_code == 204
    assert world.client.get("/api/chat/poll", headers=made_up).status_code == 401
    assert world.client.delete("/api/session", headers=made_up).status_code == 429
    assert world.client.get("/api/chat/poll", headers=made_up).status_code == 429


def test_made_up_sessions_are_refused_over_websocket_too(world: World) -> None:
    _use_up_the_address(world, but=1)
    with world.chat("x" * 40) as chat:
        assert chat.next() == {"type": "gone", "reason": "expired"}
    with pytest.raises(WebSocketDisconnect) as closed, world.chat("x" * 40):
        pass
    assert closed.value.code == 1013


def test_a_customer_comes_back_and_leaves_whatever_strangers_of_the_network_send(world: World) -> None:
    known = world.session(token=world.token())["session"]
    _use_up_the_address(world, but=0)
    headers = {"authorization": f"Bearer {known}", "origin": ORIGIN}
    assert world.client.post("/api/session", json={"provider": PROVIDER}, headers=headers).status_code == 200
    with world.chat(known) as chat:
        chat.of("welcome")
    assert world.client.post("/api/session", json={"provider": PROVIDER}).status_code == 429  # a stranger
    assert world.client.delete("/api/session", headers=headers).status_code == 204


def _use_up_the_address(world: World, *, but: int) -> None:
    address = world.services.keyed.address("testclient")
    assert world.services.may.take((FRAMES_OF_ADDRESS, address), cost=FRAMES_OF_ADDRESS.count - but) == 0


def test_starting_over_resets_no_limit(world: World) -> None:
    """Neither the limit of messages nor that of new conversations: both depend on who writes."""
    session = world.session()["session"]
    bearer = {"authorization": f"Bearer {session}"}

    def send(**frame: Any) -> str:
        answer = world.client.post("/api/chat/frames", json=frame, headers=bearer)
        assert answer.status_code == 200
        return next((each["code"] for each in answer.json()["frames"] if each["type"] == "error"), "")

    said = []
    for number in range(30):
        said.append(send(type="message", id=f"client-{number:04}", text="oi", consent=True))
        send(type="restart", id=f"restart-{number:04}")
    assert said == [""] * 20 + ["too_fast"] * 10
    world.clock.forward(minutes=10)
    # by now the twenty new beginnings of an hour are used up as well
    assert send(type="message", id="client-more", text="oi", consent=True) == ""
    world.clock.forward(seconds=-60)  # a clock that is set back holds nobody up
    assert send(type="message", id="client-back", text="oi", consent=True) == ""


def test_a_new_conversation_counts_however_it_is_begun(tmp_path: Path) -> None:
    with running(make_world(tmp_path, {"CONVERSATIONS_PER_HOUR": "2"})) as world:
        with world.chat(world.session()["session"]) as chat:
            chat.say("oi")
            chat.message("customer")
            chat.message()
            chat.send(type="restart", id="restart-1")
            chat.of("gone", reason="restarted")
        refused = world.client.post("/api/session", json={"provider": "conta_azul"}, headers={"origin": ORIGIN})
        assert refused.json()["error"]["code"] == "too_many_conversations"


def test_strangers_of_the_same_network_keep_no_customer_out(tmp_path: Path) -> None:
    """A customer who has proved who they are shares limits with their contract alone: messages, conversations,
    connections."""
    limits = {"CONVERSATIONS_PER_HOUR": "3", "CONNECTIONS_PER_ADDRESS": "2", "MESSAGES_PER_MINUTE": "1"}
    with running(make_world(tmp_path, limits)) as world:
        strangers = [world.session()["session"] for _ in range(3)]
        with world.chat(strangers[0]) as one, world.chat(strangers[1]) as two:
            for number in range(30):
                one.send(type="message", id=f"client-{number:04}", text="oi", consent=True)
            two.message()
            headers = {"origin": ORIGIN}
            refused = world.client.post("/api/session", json={"provider": "conta_azul"}, headers=headers)
            assert refused.json()["error"]["code"] == "too_many_conversations"
            with world.chat(strangers[2]) as third:
                assert third.next()["code"] == "too_many_connections"
            known = world.session(token=world.token())
            with world.chat(known["session"]) as chat:
                chat.say("quero cancelar")
                chat.of("ack")


def test_frames_over_http_are_paced_like_all_others(world: World) -> None:
    bearer = {"authorization": f"Bearer {world.session()['session']}"}
    answers = [
        world.client.post("/api/chat/frames", json={"type": "hello", "after": 0}, headers=bearer).json()["frames"][0]
        for _ in range(40)
    ]
    assert [answer["type"] for answer in answers] == ["welcome"] * 33 + ["error"] * 7
    assert answers[-1]["code"] == "too_fast"
    polls = [world.client.get("/api/chat/poll", headers=bearer) for _ in range(2)]  # one frame was left
    assert (polls[1].status_code, polls[1].json()["error"]["code"]) == (429, "too_fast")


def test_languages_greet_only_so_often(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        for number in range(40):
            chat.send(type="language", language=("fr", "pt")[number % 2])
        chat.say("oi")
        chat.message("customer")
    stored: Any = world.db.read_now(log.after, opened["conversation"], 0)
    assert sum(message.kind == "greeting" for message in stored) == GREETINGS


def test_contacts_and_ratings_ask_for_consent_and_end(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        greeting = chat.of("message")
        for frame in (
            {"type": "contact", "value": "a@example.com"},
            {"type": "rate", "score": 5, "comment": "bom"},
            {"type": "press", "seq": greeting["seq"], "button": greeting["buttons"][0]["id"]},
        ):
            chat.send(id="client-early", **frame)
            assert chat.of("error")["code"] == "consent_needed"
        for number in range(CONTACTS):
            chat.send(type="contact", id=f"contact-{number}", value=f"a{number}@example.com", consent=True)
            chat.of("ack")
        chat.send(type="contact", id="contact-more", value="more@example.com", consent=True)
        assert chat.of("error")["code"] == "too_many_contacts"
        for number in range(3):
            chat.send(type="rate", id=f"rating-{number}", score=5)
            chat.of("ack", id=f"rating-{number}")
    stored: Any = world.db.read_now(log.after, opened["conversation"], 0)
    assert sum(message.sender == "system" for message in stored) == CONTACTS + 1


def test_a_long_conversation_comes_in_pages(world: World) -> None:
    opened = world.session()
    for number in range(249):
        world.says(opened["conversation"], f"linha {number}", "bot")
    with world.chat(opened["session"]) as chat:
        assert chat.of("welcome")["older"] == 150
        assert [chat.message()["seq"] for _ in range(100)] == list(range(151, 251))
        for before, first in ((151, 51), (51, 1)):
            chat.send(type="earlier", before=before)
            page = chat.of("history")
            assert [each["seq"] for each in page["messages"]] == list(range(first, before))
            assert page["older"] == first - 1
        chat.send(type="earlier", before=1)
        assert chat.of("history")["messages"] == []
    # a browser that has the beginning gets all the rest, page by page
    with world.chat(opened["session"], after=1) as chat:
        assert chat.of("welcome")["older"] == 1
        assert [chat.message()["seq"] for _ in range(249)] == list(range(2, 251))
    bearer = {"authorization": f"Bearer {opened['session']}"}
    polled = world.client.get("/api/chat/poll?after=1", headers=bearer).json()["frames"]
    assert [each["seq"] for each in polled if each["type"] == "message"] == list(range(2, 102))


def test_lone_surrogates_and_nul_do_no_harm(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.socket.send_text('{"type":"message","id":"client-1","consent":true,"text":"a\\u0000b\\ud800c"}')
        assert chat.until(lambda frame: frame["type"] in ("error", "ack"))
        chat.say("depois")
        chat.of("message", text="depois")


def test_html_stays_text(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("<img src=x onerror=alert(1)>")
        assert chat.message("customer")["text"] == "<img src=x onerror=alert(1)>"


def test_too_many_frames_are_slowed_down(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        for _ in range(150):
            chat.send(type="typing", on=True)
        assert chat.of("error")["code"] == "too_fast"


def test_connections_of_one_address(tmp_path: Path) -> None:
    with running(make_world(tmp_path, {"CONNECTIONS_PER_ADDRESS": "1"})) as world:
        session = world.session()["session"]
        with world.chat(session) as chat:
            chat.message()
            with world.chat(session) as second:
                error = second.next()
                assert error["code"] == "too_many_connections"
                assert error["retry_after"] > 0
            bearer = {"authorization": f"Bearer {session}"}
            assert world.client.get("/api/chat/poll", headers=bearer).status_code == 429
            chat.say("oi")
            chat.message("customer")


def test_new_conversations_of_one_address(tmp_path: Path) -> None:
    with running(make_world(tmp_path, {"CONVERSATIONS_PER_HOUR": "2"})) as world:
        kept = world.session()["session"]
        world.session()
        headers = {"origin": ORIGIN}
        answer = world.client.post("/api/session", json={"provider": "conta_azul", "language": "fr"}, headers=headers)
        assert answer.status_code == 429
        assert answer.json()["error"]["code"] == "too_many_conversations"
        assert answer.headers["retry-after"] == str(answer.json()["error"]["retry_after"]) == "1800"
        assert answer.json()["error"]["message"].startswith("Trop")
        resumed = {**headers, "authorization": f"Bearer {kept}"}
        assert world.client.post("/api/session", json={"provider": "conta_azul"}, headers=resumed).status_code == 200
        world.clock.forward(minutes=30)
        world.session()


@given(st.text())
def test_cleaned_text_is_stable_and_can_be_stored(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    assert "\x00" not in cleaned
    assert cleaned == cleaned.strip()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  olá\r\nmundo  ", "olá\nmundo"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("a\tb", "a b"),
        ("cancelar\u202egnp.exe", "cancelargnp.exe"),
        ("e\u0301", "é"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("zero\u200bwidth", "zerowidth"),
        ("e" + "\u0300" * 4000, "è" + "\u0300" * 4),
    ],
)
def test_cleaning(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(("text", "words"), [("👍", False), ("?!…", False), ("ok 👍", True), ("7", True), ("né", True)])
def test_what_counts_as_words(text: str, words: bool) -> None:
    assert bool(words_of(text)) is words


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 6), max_size=25))
def test_the_log_has_no_gaps_and_no_doubles(world: World, client_ids: list[int]) -> None:
    conversation = world.session()["conversation"]
    for number in client_ids:
        world.services.db.write_now(
            log.append, conversation, "customer", "x", world.clock(), client_id=f"client-{number}"
        )
    stored: Any = world.services.db.read_now(log.after, conversation, 0)
    assert [row.seq for row in stored] == list(range(1, 2 + len(set(client_ids))))
    assert json.dumps([row.client_id for row in stored[1:]]) == json.dumps(
        [f"client-{number}" for number in dict.fromkeys(client_ids)]
    )


def database_away(*_: Any, **__: Any) -> None:
    raise OperationalError("words of a customer", {}, Exception("no server"))


def test_a_handshake_while_the_database_is_away_is_answered_as_http_is(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    session = world.session()["session"]
    monkeypatch.setattr(sessions, "check", database_away)
    with pytest.raises(WebSocketDenialResponse) as refused, world.chat(session):
        pass
    reply = refused.value
    assert reply.status_code == 503
    assert reply.headers["retry-after"] == "2"
    assert reply.json()["error"]["code"] == "unavailable"
    assert HEADERS.items() <= {name: reply.headers.get(name) for name in HEADERS}.items()
    assert reply.headers["cache-control"] == "no-store"
    assert "chat.database_away at=handshake" in caplog.text
    assert "ERROR" not in {record.levelname for record in caplog.records}


def test_an_open_chat_whose_database_goes_away_is_closed_to_be_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.of("message")
        monkeypatch.setattr(sessions, "check", database_away)
        chat.send(type="language", language="fr")
        with pytest.raises(WebSocketDisconnect) as closed:
            chat.of("never")
    assert closed.value.code == 1013
    assert "chat.database_away at=open" in caplog.text
    assert "ERROR" not in {record.levelname for record in caplog.records}
