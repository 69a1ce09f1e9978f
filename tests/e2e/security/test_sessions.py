"""Sessions: nobody reads or speaks in another's conversation, from another page, or after it has ended."""

from __future__ import annotations

import json

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.e2e.parts import PUBLIC_HELP, Parts
from tests.e2e.visitor import Visitor, new_id, token


def test_without_a_session_nothing_is_shown(parts: Parts) -> None:
    owner = Visitor(parts).signed_in()
    with owner.chat() as chat:
        chat.ask("quando termina meu contrato?")
    stranger = Visitor(parts)
    for given in ("x", "x" * 43, owner.conversation, owner.session[:-1], owner.session.swapcase(), owner.session + "x"):
        headers = {"Authorization": f"Bearer {given}"}
        for answer in (
            stranger.http.get("/api/chat/poll", headers=headers),
            stranger.http.post("/api/chat/frames", headers=headers, json={"type": "hello", "after": 0}),
        ):
            assert answer.status_code == 401
            assert answer.json()["error"]["code"] == "session_ended"
        if len(given) >= 20 and given.isascii():
            with stranger.chat(session=given, hello=False) as chat:
                assert [chat.next()] == [{"type": "gone", "reason": "expired"}]
                with pytest.raises(ConnectionClosed) as closed:
                    chat.next()
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 4401
    assert stranger.http.get(f"/api/chat/poll?session={owner.session}").status_code == 401


def test_a_session_speaks_in_its_own_conversation_alone(parts: Parts) -> None:
    one, other = Visitor(parts).signed_in(), Visitor(parts).signed_in("CA-203915")
    before = one.log()
    with other.chat() as chat:
        # whatever the frame says of a conversation, a person or a contract
        chat.say("oi", conversation=one.conversation, session=one.session, sender="agent", contract="CA-204518")
        chat.bot()
        chat.ask("quando termina meu contrato?")
    assert one.log() == before
    assert {row["sender"] for row in other.log()} == {"bot", "customer"}
    assert other.parts.rows("SELECT contract FROM conversations WHERE id = ?", other.conversation)[0][0] == "CA-203915"
    assert "204518" not in json.dumps(other.poll())


def test_two_customers_of_one_contract_do_not_see_each_others_chat(parts: Parts) -> None:
    one = Visitor(parts).signed_in("CA-203528", sub="maria")
    with one.chat() as chat:
        chat.ask("assunto só da maria")
    other = Visitor(parts).signed_in("CA-203528", sub="joao")
    assert other.conversation != one.conversation
    answer = other.frame(type="hello", after=0)
    assert "assunto só da maria" not in answer.text


def test_a_signed_out_session_is_over_everywhere(parts: Parts) -> None:
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        visitor.http.delete("/api/session", headers={"Authorization": f"Bearer {visitor.session}"})
        chat.of("gone", reason="signed_out")
    assert visitor.frame(type="message", id=new_id(), text="oi", consent=True).status_code == 401
    assert visitor.ask_session(session=visitor.session).status_code == 401


def test_each_frame_is_checked_not_only_the_connection(parts: Parts) -> None:
    """Ended behind an open connection's back: its next frame changes nothing."""
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        parts.execute("UPDATE sessions SET expires_at = '2020-01-01 00:00:00.000000' WHERE conversation_id = ?",
                      visitor.conversation)  # fmt: skip
        before = visitor.log()
        chat.say("ainda estou aqui?")
        chat.of("gone", reason="expired")
    assert visitor.log() == before


def test_what_a_stranger_held_before_the_sign_in_is_worth_nothing_after(parts: Parts) -> None:
    """Session fixation: an attacker's session put into the victim's browser must not become the victim's."""
    attacker = Visitor(parts).enter()
    with attacker.chat() as chat:
        chat.ask("oi")
        victim = Visitor(parts)
        answer = victim.ask_session(token(parts), session=attacker.session).json()
        assert answer["signed_in"] is True
        assert answer["session"] != attacker.session
        chat.of("gone")
    assert attacker.ask_session(session=attacker.session).status_code == 401
    assert attacker.frame(type="hello", after=0).status_code == 401


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "https://help.company.example.evil.example", "http://help.company.example",
     "https://help.company.example:8443", "http://127.0.0.1:1", "file://", "https://HELP.company.example@evil.example"],
)  # fmt: skip
def test_pages_of_others_may_not_hold_the_chat(parts: Parts, origin: str) -> None:
    answer = Visitor(parts, Origin=origin).ask_session(token(parts))
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "origin_refused"
    assert answer.headers.get("access-control-allow-origin") not in (origin, "*")
    owner = Visitor(parts).signed_in()
    with pytest.raises(InvalidStatus) as refused, owner.chat(Origin=origin):
        pass
    assert refused.value.response.status_code == 403
    headers = {"Authorization": f"Bearer {owner.session}", "Origin": origin}
    foreign = owner.http.post("/api/chat/frames", json={"type": "hello"}, headers=headers)
    assert foreign.status_code == 403


def test_a_websocket_of_no_page_is_refused(parts: Parts) -> None:
    owner = Visitor(parts).signed_in()
    with pytest.raises(InvalidStatus), owner.chat(Origin=""):
        pass


def test_a_page_holds_the_chat_of_its_own_provider_only(parts: Parts) -> None:
    assert Visitor(parts, Origin=PUBLIC_HELP).ask_session().status_code == 200
    answer = Visitor(parts, "ram_tracking", "fr", Origin=PUBLIC_HELP).ask_session()
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "origin_refused")
    # a session of the other provider, used from this page
    ram = Visitor(parts, "ram_tracking", "fr").signed_in("RAM-20451")
    with pytest.raises(InvalidStatus), ram.chat(Origin=PUBLIC_HELP):
        pass


def test_a_session_of_one_provider_is_none_on_the_others_page(parts: Parts) -> None:
    azul = Visitor(parts).signed_in()
    answer = Visitor(parts, "ram_tracking", "fr").ask_session(session=azul.session)
    assert answer.status_code == 401
    assert azul.conversation not in answer.text


def test_a_contract_of_one_provider_is_not_shown_on_the_others_page(parts: Parts) -> None:
    visitor = Visitor(parts, "ram_tracking", "pt").enter()
    with visitor.chat() as chat:
        answer = chat.ask("CA-204518")
        assert "RAM-" in answer["text"]  # asked again with an example of this provider's
        chat.ask("quando termina o contrato CA-204518?")
    row = parts.rows("SELECT contract FROM conversations WHERE id = ?", visitor.conversation)[0]
    assert row["contract"] is None
    assert parts.rows("SELECT * FROM verifications WHERE conversation_id = ?", visitor.conversation) == []


def test_sessions_are_stored_as_hashes_only(parts: Parts) -> None:
    visitor = Visitor(parts).signed_in()
    assert len(visitor.session) >= 43  # 256 bits
    everything = (parts.folder / "frontdesk.db").read_bytes() + (parts.folder / "frontdesk.db-wal").read_bytes()
    assert visitor.session.encode() not in everything
    assert visitor.session not in "".join(parts.logs_of_all().values())
