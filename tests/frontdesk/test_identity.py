"""Who a visitor is: sessions, the host page's token, and what each lets them see."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from sqlalchemy import select
from starlette.websockets import WebSocketDisconnect

from frontdesk.conversations.opening import REMEMBERED
from frontdesk.identity import sessions, token
from frontdesk.tables import conversations, messages
from frontdesk.tables import sessions as stored_sessions
from settings.host_keys import HostKey
from tests.frontdesk.world import ORIGIN, SECRETS, World, make_world, running


def open_with(world: World, bearer: str | None = None, **body: Any) -> Any:
    headers = {"origin": ORIGIN, **({"authorization": f"Bearer {bearer}"} if bearer else {})}
    return world.client.post("/api/session", json={"provider": "conta_azul", **body}, headers=headers)


def code_of(answer: Any) -> str:
    return str(answer.json()["error"]["code"])


def signed(key: HostKey, claims: dict[str, Any], **header: Any) -> str:
    return jwt.encode(claims, key.key, algorithm=key.alg, headers={"kid": key.kid, **header})


def claims_of(world: World, **changed: Any) -> dict[str, Any]:
    now = int(world.clock().timestamp())
    claims = {
        "aud": "retention-frontdesk", "provider": "conta_azul", "contract": "CA-204518", "role": "admin",
        "language": "pt", "jti": "jti-of-a-bad-token", "iat": now, "exp": now + 300, **changed,
    }  # fmt: skip
    return {name: value for name, value in claims.items() if value is not ...}


def test_a_session_token_is_long_opaque_and_stored_only_as_a_hash(world: World) -> None:
    opened = world.session()
    assert len(opened["session"]) >= 43
    stored = world.services.db.read_now(lambda db: db.execute(select(stored_sessions)).one())
    assert opened["session"] not in str(stored)
    assert stored.token_hash == sessions.hash_of(opened["session"])


def test_a_token_signs_in(world: World) -> None:
    opened = world.session(token=world.token(language="fr"))
    assert opened["signed_in"]
    assert opened["language"] == "fr"


def test_a_token_is_accepted_once(world: World) -> None:
    once = world.token()
    assert world.session(token=once)["signed_in"]
    again = open_with(world, token=once)
    assert (again.status_code, code_of(again)) == (401, "token_used")


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": "someone-else"},
        {"aud": ...},
        {"exp": ...},
        {"iat": ...},
        {"jti": ...},
        {"jti": "short"},
        {"jti": ["a list of strings"]},
        {"exp": 1 << 70},
        {"exp": "soon"},
        {"exp": True},
        {"contract": "CA-1"},
        {"contract": "RAM-20451"},
        {"contract": None},
        {"contract": ["CA-204518"]},
        {"language": "de"},
        {"role": "owner"},
        {"sub": 7},
        {"sub": ""},
    ],
)
def test_a_token_with_a_wrong_claim_is_refused(world: World, changed: dict[str, Any]) -> None:
    key = world.services.settings.host_keys["conta_azul"][0]
    answer = open_with(world, token=signed(key, claims_of(world, **changed)))
    assert (answer.status_code, code_of(answer)) == (401, "token_invalid")


def test_a_token_lives_fifteen_minutes_at_most(world: World) -> None:
    key, now = world.services.settings.host_keys["conta_azul"][0], int(world.clock().timestamp())
    assert code_of(open_with(world, token=signed(key, claims_of(world, exp=now + 901)))) == "token_invalid"
    assert (
        code_of(open_with(world, token=signed(key, claims_of(world, iat=now + 600, exp=now + 900)))) == "token_invalid"
    )
    assert (
        code_of(open_with(world, token=signed(key, claims_of(world, iat=now - 300, exp=now - 30)))) == "token_expired"
    )
    assert open_with(world, token=signed(key, claims_of(world, exp=now + 900))).status_code == 200


@pytest.mark.parametrize(
    ("times", "accepted"),
    [
        ({"iat": 29, "exp": 300}, True),
        ({"iat": 31, "exp": 300}, False),
        ({"nbf": 29}, True),
        ({"nbf": 31}, False),
        ({"iat": -300, "exp": -29}, True),
        ({"iat": -300, "exp": -30}, False),
    ],
)
def test_the_hosts_clock_may_be_half_a_minute_off(world: World, times: dict[str, int], accepted: bool) -> None:
    key, now = world.services.settings.host_keys["conta_azul"][0], int(world.clock().timestamp())
    claims = claims_of(world, **{name: now + seconds for name, seconds in times.items()})
    assert open_with(world, token=signed(key, claims)).status_code == (200 if accepted else 401)


def test_a_token_whose_id_cannot_be_printed_is_refused_on_every_database(world: World) -> None:
    key = world.services.settings.host_keys["conta_azul"][0]
    answer = open_with(world, token=signed(key, claims_of(world, jti="aaaaaaaa\u0000")))
    assert (answer.status_code, code_of(answer)) == (401, "token_invalid")


@pytest.mark.parametrize("claim", ["sub", "jti", "unheard_of"])
def test_half_a_character_in_a_token_is_refused_like_any_other(world: World, claim: str) -> None:
    key = world.services.settings.host_keys["conta_azul"][0]
    answer = open_with(world, token=signed(key, claims_of(world, **{claim: "half a \ud800 character"})))
    assert (answer.status_code, code_of(answer)) == (401, "token_invalid")


def test_the_algorithm_is_the_keys_not_the_headers(tmp_path: Path) -> None:
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    secret = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    keys = {"conta_azul": [{"kid": "new", "alg": "RS256", "pem": pem}, *json.loads(SECRETS["HOST_KEYS"])["conta_azul"]]}
    with running(make_world(tmp_path, {"HOST_KEYS": json.dumps(keys)})) as world:
        claims = claims_of(world)
        unsigned = jwt.encode(claims, "", algorithm="none", headers={"kid": "k1"})
        # the public key taken for a shared secret: the classic confusion; by hand, since the library refuses to
        confused = _hs256_by_hand(claims, "new", pem)
        other_kid = signed(HostKey("k1", "RS256", secret), claims)
        unknown_kid = signed(HostKey("k9", "HS256", "x" * 32), claims)
        wrong_key = signed(HostKey("k1", "HS256", "x" * 32), claims)
        for bad in (unsigned, confused, other_kid, unknown_kid, wrong_key, "no.token.at all", "é", "a.b.c"):
            assert code_of(open_with(world, token=bad)) == "token_invalid"
        assert open_with(world, token=signed(HostKey("new", "RS256", secret), claims)).json()["signed_in"]
        old = world.services.settings.host_keys["conta_azul"][1]
        assert open_with(world, token=signed(old, claims_of(world, jti="still-the-old-key"))).json()["signed_in"]


def _hs256_by_hand(claims: dict[str, Any], kid: str, secret: str) -> str:
    def part(content: bytes) -> bytes:
        return urlsafe_b64encode(content).rstrip(b"=")

    head = (
        part(json.dumps({"alg": "HS256", "typ": "JWT", "kid": kid}).encode()) + b"." + part(json.dumps(claims).encode())
    )
    return (head + b"." + part(hmac.digest(secret.encode(), head, hashlib.sha256))).decode()


def test_a_token_of_one_provider_is_nothing_on_anothers_page(world: World) -> None:
    azul = world.token("conta_azul")
    answer = open_with(world, provider="ram_tracking", token=azul)
    assert (answer.status_code, code_of(answer)) == (401, "token_invalid")  # not even the key is known there
    key = world.services.settings.host_keys["ram_tracking"][0]
    answer = open_with(world, provider="ram_tracking", token=signed(key, claims_of(world)))
    assert (answer.status_code, code_of(answer)) == (403, "wrong_provider")


def test_a_session_of_one_provider_is_nothing_on_anothers_page(world: World) -> None:
    opened = world.session(token=world.token())
    answer = open_with(world, opened["session"], provider="ram_tracking")
    assert (answer.status_code, code_of(answer)) == (401, "session_ended")


def test_a_session_is_resumed(world: World) -> None:
    opened = world.session()
    again = open_with(world, opened["session"]).json()
    assert (again["session"], again["conversation"]) == (opened["session"], opened["conversation"])


def test_a_session_ends_after_twelve_idle_hours_and_slides_while_used(world: World) -> None:
    token_ = world.session()["session"]
    for _ in range(3):
        world.clock.forward(hours=11)
        assert open_with(world, token_).status_code == 200
    world.clock.forward(hours=12)
    assert code_of(open_with(world, token_)) == "session_ended"


def test_a_session_never_lives_longer_than_thirty_days(world: World) -> None:
    token_ = world.session()["session"]
    for _ in range(65):
        world.clock.forward(hours=11)
        assert open_with(world, token_).status_code == 200
    world.clock.forward(hours=11)
    assert open_with(world, token_).status_code == 401


def test_signing_out_ends_every_connection_and_request(world: World) -> None:
    opened = world.session(token=world.token())
    with world.chat(opened["session"]) as chat:
        chat.message()
        bearer = {"authorization": f"Bearer {opened['session']}"}
        assert world.client.delete("/api/session", headers=bearer).status_code == 204
        assert chat.of("gone")["reason"] == "signed_out"
    assert open_with(world, opened["session"]).status_code == 401
    assert world.client.get("/api/chat/poll", headers=bearer).status_code == 401
    assert world.client.delete("/api/session", headers=bearer).status_code == 204


def test_the_session_is_checked_on_every_frame(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        chat.message()
        world.clock.forward(hours=13)
        chat.say("ainda aí?")
        assert chat.of("gone")["reason"] == "expired"
    stored = world.services.db.read_now(lambda db: db.execute(select(messages.c.sender)).scalars().all())
    assert stored == ["bot"]


def test_signing_in_within_a_chat_goes_on_in_it_with_a_new_session(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        chat.say("oi")
        chat.of("message", text="[oi]")
        signed_in = open_with(world, opened["session"], token=world.token()).json()
        assert chat.of("gone")["reason"] == "signed_out"
    assert signed_in["conversation"] == opened["conversation"]
    assert signed_in["signed_in"]
    assert signed_in["session"] != opened["session"]
    # whoever knew the token from before has nothing of it
    assert open_with(world, opened["session"]).status_code == 401
    with world.chat(signed_in["session"]) as chat:
        assert [chat.next().get("text") for _ in range(4)][1:][1:] == ["oi", "[oi]"]


def test_a_page_that_loads_again_with_a_fresh_token_keeps_the_session(world: World) -> None:
    opened = world.session(token=world.token())
    again = open_with(world, opened["session"], token=world.token()).json()
    assert again["session"] == opened["session"]


def test_another_person_on_the_same_browser_gets_their_own_conversation(world: World) -> None:
    first = world.session(token=world.token())
    other = open_with(world, first["session"], token=world.token(contract="CA-204999")).json()
    assert other["conversation"] != first["conversation"]
    assert open_with(world, first["session"]).status_code == 401


def test_a_customer_who_comes_back_finds_the_conversation(world: World) -> None:
    first = world.session(token=world.token())
    world.clock.at += REMEMBERED
    world.clock.forward(seconds=-1)
    assert world.session(token=world.token())["conversation"] == first["conversation"]
    assert world.session(token=world.token(sub="somebody-else"))["conversation"] != first["conversation"]
    assert world.session(token=world.token(role="user"))["conversation"] != first["conversation"]
    world.clock.forward(days=31)
    assert world.session(token=world.token())["conversation"] != first["conversation"]


def test_one_visitor_cannot_reach_anothers_conversation(world: World) -> None:
    mine, theirs = world.session(), world.session(token=world.token())
    with world.chat(theirs["session"]) as chat:
        chat.say("segredo")
        chat.of("message", text="[segredo]")
    with world.chat(mine["session"], conversation=theirs["conversation"]) as chat:
        assert chat.next()["conversation"] == mine["conversation"]
        chat.send(type="message", id="client-0", text="oi", consent=True, conversation=theirs["conversation"])
        chat.of("message", text="[oi]")
        assert "segredo" not in json.dumps(chat.frames)


@pytest.mark.parametrize(
    ("subprotocols", "origin"),
    [
        (["retention.v1"], ORIGIN),
        (["retention.v1", "session.{}"], "https://evil.example"),
        (["retention.v1", "session.{}"], "null"),
        (["session.{}"], ORIGIN),
        (["retention.v1", "session.{}", "session.{}"], ORIGIN),
        (["retention.v1", "session.{}"], None),
    ],
)
def test_a_websocket_without_the_right_papers_is_refused(
    world: World, subprotocols: list[str], origin: str | None
) -> None:
    offered = [name.format(world.session()["session"]) for name in subprotocols]
    headers = {"origin": origin} if origin else {}
    with (
        pytest.raises(WebSocketDisconnect),
        world.client.websocket_connect("/api/chat", subprotocols=offered, headers=headers),
    ):
        pass


def test_a_made_up_session_reads_that_it_is_gone(world: World) -> None:
    with world.chat("x" * 43) as chat:
        assert chat.next() == {"type": "gone", "reason": "expired"}


@pytest.mark.parametrize("origin", ["https://evil.example", "http://testserver.evil.example", "null"])
def test_a_foreign_page_gets_no_session(world: World, origin: str) -> None:
    answer = world.client.post("/api/session", json={"provider": "conta_azul"}, headers={"origin": origin})
    assert (answer.status_code, code_of(answer)) == (403, "origin_refused")
    assert "access-control-allow-origin" not in answer.headers


def test_origins_are_listed_per_provider(world: World) -> None:
    for provider, status in (("conta_azul", 200), ("ram_tracking", 403)):
        answer = world.client.post(
            "/api/session", json={"provider": provider}, headers={"origin": "https://ajuda.example"}
        )
        assert answer.status_code == status
    assert open_with(world).headers["access-control-allow-origin"] == ORIGIN


def test_the_command_makes_a_token_that_is_accepted(world: World) -> None:
    key = world.services.settings.host_keys["conta_azul"][0]
    made = token.sign(key, "conta_azul", "CA-204518", "pt", datetime.fromtimestamp(world.clock().timestamp(), UTC))
    assert world.session(token=made)["signed_in"]
    rows = world.services.db.read_now(lambda db: db.execute(select(conversations)).all())
    assert [(row.contract, row.provider) for row in rows] == [("CA-204518", "conta_azul")]
