"""Limits depend on who does something: starting over, HTTP or frames that cost nothing lead no way round them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from settings.allowances import FRAMES, GREETINGS
from tests.e2e.parts import Parts
from tests.e2e.visitor import Visitor, code_from_mail, new_id


def code_of(answer: Any) -> str:
    """What a frame over HTTP was refused with, nothing if it was not."""
    frames = answer.json()["frames"]
    return next((frame["code"] for frame in frames if frame["type"] == "error"), "")


def test_starting_over_resets_no_limit(parts: Parts) -> None:
    visitor, said = Visitor(parts).enter(), Counter[str]()
    for _ in range(60):
        said[code_of(visitor.frame(type="message", id=new_id(), text="oi", consent=True))] += 1
        visitor.frame(type="restart", id=new_id())
    assert said["too_fast"] > 20
    query = "SELECT count(*) FROM conversations WHERE address = (SELECT address FROM conversations WHERE id = ?)"
    assert parts.rows(query, visitor.conversation)[0][0] <= 40


def test_what_may_be_sent_over_http_ends(parts: Parts) -> None:
    visitor = Visitor(parts).enter()
    kinds: tuple[dict[str, Any], ...] = (
        {"type": "hello", "after": 0}, {"type": "typing", "on": True}, {"type": "seen", "seq": 1}, {"type": "x"},
        {"type": "earlier", "before": 1},
    )  # fmt: skip
    for frame in kinds:
        while code_of(visitor.frame(**frame)) != "too_fast":
            pass
    polled = visitor.http.get("/api/chat/poll", headers={"Authorization": f"Bearer {visitor.session}"})
    assert polled.status_code in (200, 429)
    # another visitor, from elsewhere, notices nothing
    with Visitor(parts).enter().chat() as chat:
        chat.ask("oi")
    assert FRAMES.count < 1000


def test_before_the_first_words_rows_do_not_grow(parts: Parts) -> None:
    visitor = Visitor(parts).enter()
    for number in range(80):
        visitor.frame(type="language", language=("fr", "pt")[number % 2])
    assert len(visitor.log()) <= GREETINGS


def test_nothing_is_kept_before_the_privacy_line_was_shown(parts: Parts) -> None:
    visitor = Visitor(parts).enter()
    with visitor.chat() as chat:
        greeting = next(frame for frame in (chat.next() for _ in range(9)) if frame.get("buttons"))
        for frame in (
            {"type": "contact", "value": "somebody@example.com"},
            {"type": "rate", "score": 1, "comment": "meu CPF é 529.982.247-25"},
            {"type": "press", "seq": greeting["seq"], "button": "b1"},
        ):
            chat.send(id=new_id(), **frame)
            chat.refused("consent_needed")
    row = parts.rows("SELECT contact, rating, rating_comment FROM conversations WHERE id = ?", visitor.conversation)[0]
    assert tuple(row) == (None, None, None)
    assert len(visitor.log()) == 1


MAILBOX, NUMBER = "contato.flordelis@example.com", "CA-204977"  # of a contract that no other test uses


def test_the_right_code_ends_the_session_of_before(parts: Parts) -> None:
    known = sum(MAILBOX in letter for letter in parts.letters())
    visitor = Visitor(parts).enter()
    stranger = Visitor(parts)
    stranger.session, stranger.conversation = visitor.session, visitor.conversation
    with visitor.chat() as chat, stranger.chat() as other:
        chat.ask(NUMBER)
        chat.say(code_from_mail(parts, MAILBOX, known))
        chat.of("session")
        chat.bot()
        assert other.of("gone")["reason"] == "signed_out"
        assert not any(frame["type"] == "history" or frame.get("signed_in") for frame in other.frames)
    assert stranger.session != visitor.session
    assert stranger.ask_session(session=stranger.session).status_code == 401
    assert visitor.ask_session(session=visitor.session).json()["signed_in"] is True
