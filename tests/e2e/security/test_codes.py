"""Proof by e-mail: which contracts exist cannot be found out, and codes cannot be guessed."""

from __future__ import annotations

import json
from typing import Any

from tests.e2e.parts import Parts, until
from tests.e2e.visitor import Chat, Visitor, code_from_mail

OWNER = "boavista.mercadinho@example.com"  # of CA-203764, which no other test uses
GUESSED = "CA-203764"


def begin(chat: Chat, number: str) -> str:
    """Ask for a code; what the front desk or the bot says to that."""
    client_id = chat.say(number)
    chat.of("message", id=client_id)
    return str(chat.until(lambda frame: frame["type"] == "message" and frame["from"] != "customer")["text"])


def check_of(parts: Parts, visitor: Visitor) -> dict[str, Any]:
    """The newest check of a conversation, once its contract was looked up."""

    def looked_up() -> dict[str, Any] | None:
        rows = parts.rows(
            "SELECT * FROM verifications WHERE conversation_id = ? ORDER BY id DESC", visitor.conversation
        )
        return dict(rows[0]) if rows and rows[0]["mailed_at"] else None

    return until("the contract was looked up", looked_up)


def wrong(code: str) -> str:
    """Six digits that are not these."""
    return f"{(int(code.replace(' ', '')) + 1) % 1_000_000:06d}"


def frames_without(chat: Chat, *words: str) -> str:
    """All that a browser received, without what differs anyhow."""
    shown = [{k: v for k, v in frame.items() if k not in ("at", "id", "conversation")} for frame in chat.frames]
    text = json.dumps(shown)
    for word in words:
        text = text.replace(word, "#")
    return text


def test_a_number_that_exists_and_one_that_does_not_look_alike(parts: Parts) -> None:
    received, checks = [], []
    for number in ("CA-203377", "CA-999991"):
        visitor = Visitor(parts).enter()
        with visitor.chat() as chat:
            begin(chat, number)
            checks.append(check_of(parts, visitor))
            for guess in ("000 000", "o código é 111111"):
                client_id = chat.say(guess)
                chat.of("message", id=client_id, text="••••••")
                chat.of("message", **{"from": "system"})
            received.append(frames_without(chat, number, visitor.conversation))
    # frames can come in one order or another (a hint of typing), what they say is the same
    assert sorted(received[0]) == sorted(received[1])
    existing, other = checks
    # the same steps were taken for both, after the reply: only what no browser sees tells them apart
    for column in ("tries", "done_at"):
        assert existing[column] == other[column]
    assert existing["mailed_at"]
    assert other["mailed_at"]
    assert existing["code_hash"]
    assert other["code_hash"] is None
    assert not any("999991" in letter for letter in parts.letters())


def test_malformed_and_foreign_numbers_are_not_looked_up(parts: Parts) -> None:
    visitor = Visitor(parts).enter()
    with visitor.chat() as chat:
        for number in ("CA-1", "RAM-20451", "CA-204518/../../health", "CA-20451８"):
            chat.ask(number)
    for row in parts.rows("SELECT contract FROM verifications WHERE conversation_id = ?", visitor.conversation):
        assert row["contract"] in ("CA-204518",)
    assert "dono.paoquente" not in json.dumps(chat.frames)


def test_five_wrong_codes_lock_the_contract_for_that_address(parts: Parts) -> None:
    known = sum(OWNER in letter for letter in parts.letters())
    visitor = Visitor(parts).enter()
    with visitor.chat() as chat:
        begin(chat, GUESSED)
        right = code_from_mail(parts, OWNER, known)
        for _ in range(5):
            chat.say(wrong(right))
            received = chat.of("message", **{"from": "system"})
        assert "bloquead" in received["text"]
        chat.say(right)  # even the right one, now
        assert "bloquead" in chat.of("message", **{"from": "system"})["text"]
    assert contract_of(parts, visitor) is None

    # another conversation from the same address gets no further tries
    again = Visitor(parts, **{"X-Forwarded-For": visitor.headers["X-Forwarded-For"]}).enter()
    with again.chat() as chat:
        assert "bloquead" in begin(chat, GUESSED)
        chat.say(right)
        assert "bloquead" in chat.of("message", **{"from": "system"})["text"]
    assert contract_of(parts, again) is None
    assert sum(OWNER in letter for letter in parts.letters()) == known + 1

    # the owner, from elsewhere, is not locked out
    owner = Visitor(parts).enter()
    with owner.chat() as chat:
        begin(chat, GUESSED)
        chat.say(code_from_mail(parts, OWNER, known + 1))
        chat.of("message", **{"from": "system"})
    assert contract_of(parts, owner) == GUESSED


def test_a_code_holds_only_in_the_conversation_that_asked_for_it(parts: Parts) -> None:
    mailbox = "secretaria.solmaior@example.com"
    known = sum(mailbox in letter for letter in parts.letters())
    owner, thief = Visitor(parts).enter(), Visitor(parts).enter()
    with owner.chat() as mine, thief.chat() as theirs:
        begin(mine, "CA-203528")
        code = code_from_mail(parts, mailbox, known)
        theirs.ask(code)
        assert contract_of(parts, thief) is None
        begin(theirs, "CA-203528")
        check_of(parts, thief)
        other = code_from_mail(parts, mailbox, known + 1)
        if other != code:  # once in a million
            theirs.say(code)
            theirs.of("message", **{"from": "system"})
        assert contract_of(parts, thief) is None
        mine.say(code)
        mine.of("message", **{"from": "system"})
        mine.bot()
    assert contract_of(parts, owner) == "CA-203528"
    # once used it is spent
    with owner.chat() as mine:
        mine.ask(code)


def test_an_expired_code_is_none(parts: Parts) -> None:
    mailbox = "gerencia.brasaforte@example.com"
    known = sum(mailbox in letter for letter in parts.letters())
    visitor = Visitor(parts).enter()
    with visitor.chat() as chat:
        begin(chat, "CA-203491")
        code = code_from_mail(parts, mailbox, known)
        check_of(parts, visitor)
        parts.execute("UPDATE verifications SET expires_at = '2020-01-01 00:00:00.000000' WHERE conversation_id = ?",
                      visitor.conversation)  # fmt: skip
        chat.ask(code)
    assert contract_of(parts, visitor) is None


def test_codes_stand_nowhere_in_clear(parts: Parts) -> None:
    mailbox = "recepcao.maremansa@example.com"
    known = sum(mailbox in letter for letter in parts.letters())
    visitor = Visitor(parts).enter()
    with visitor.chat() as chat:
        begin(chat, "CA-204233")
        code = code_from_mail(parts, mailbox, known)
        chat.say(code)
        chat.of("message", **{"from": "system"})
        chat.bot()
    stored = (parts.folder / "frontdesk.db").read_bytes() + (parts.folder / "frontdesk.db-wal").read_bytes()
    for form in (code, code.replace(" ", "")):
        assert form.encode() not in stored
        assert form not in json.dumps(chat.frames)


def test_a_mailbox_is_not_flooded(parts: Parts) -> None:
    mailbox = "raizes.pilates@example.com"
    known = sum(mailbox in letter for letter in parts.letters())
    received = []
    for _ in range(13):
        visitor = Visitor(parts).enter()
        with visitor.chat() as chat:
            received.append(begin(chat, "CA-203915"))
            if "muitos códigos" not in received[-1]:
                check_of(parts, visitor)
    assert sum(mailbox in letter for letter in parts.letters()) - known == 10
    assert all("muitos códigos" in each for each in received[10:])  # and the answer says so


def contract_of(parts: Parts, visitor: Visitor) -> str | None:
    found: str | None = parts.rows("SELECT contract FROM conversations WHERE id = ?", visitor.conversation)[0][0]
    return found
