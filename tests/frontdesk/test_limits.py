"""What is too much, too long or not readable is told in clear words, and the connection stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.chat.pace import Pace
from frontdesk.conversations import log
from frontdesk.conversations.cleaning import clean
from protocol.typed import words_of
from tests.frontdesk.fakes import says
from tests.frontdesk.world import ORIGIN, World, make_world, running


def test_a_message_may_have_four_thousand_characters(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("é" * 4001, "client-long")
        error = chat.of("error")
        assert (error["code"], error["id"]) == ("too_long", "client-long")
        assert "4000" in error["message"].replace(".", "").replace("\u00a0", "")
        chat.say("é" * 4000)
        assert len(chat.message("customer")["text"]) == 4000


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00\x01", "\u200b\u202e"])
def test_an_empty_message_is_told_so(world: World, text: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say(text)
        assert chat.of("error")["code"] == "empty"


def test_twenty_messages_a_minute(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        for number in range(20):
            world.clock.forward(seconds=1)
            chat.say(f"mensagem {number}")
            chat.of("ack")
        first = chat.say("uma a mais", "client-more")
        error = chat.of("error")
        assert (error["code"], error["id"], error["retry_after"]) == ("too_fast", first, 42)
        chat.say("mensagem 0", "client-more")  # still the same connection
        chat.of("error")
        world.clock.forward(seconds=42)
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
def test_a_frame_that_cannot_be_read_is_told_by_its_field(world: World, frame: str, field: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.socket.send_text(frame)
        error = chat.of("error")
        assert error["code"] == "bad_frame"
        assert f"({field})" in error["message"]
        chat.say("ainda aqui")
        chat.message("customer")


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
        world.clock.forward(minutes=30)
        world.session()
        headers = {"origin": ORIGIN}
        answer = world.client.post("/api/session", json={"provider": "conta_azul", "language": "fr"}, headers=headers)
        assert answer.status_code == 429
        assert answer.json()["error"]["code"] == "too_many_conversations"
        assert answer.headers["retry-after"] == str(answer.json()["error"]["retry_after"]) == "1801"
        assert answer.json()["error"]["message"].startswith("Trop")
        resumed = {**headers, "authorization": f"Bearer {kept}"}
        assert world.client.post("/api/session", json={"provider": "conta_azul"}, headers=resumed).status_code == 200
        world.clock.forward(minutes=30, seconds=1)
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
    ],
)
def test_cleaning(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(("text", "words"), [("👍", False), ("?!…", False), ("ok 👍", True), ("7", True), ("né", True)])
def test_what_counts_as_words(text: str, words: bool) -> None:
    assert bool(words_of(text)) is words


def test_the_pace_refills() -> None:
    now = [0.0]
    pace = Pace(10, lambda: now[0])
    assert [pace.over() for _ in range(100)] == [0] * 100
    assert pace.over() == 1
    now[0] = 0.1
    assert pace.over() == 0


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
