"""The host page's token: every way to forge, bend or re-use one ends without a contract, and tells nothing."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.e2e.parts import PARTNER_KEY, PARTNER_PEM, Parts
from tests.e2e.visitor import Visitor, claims, demo_key, token


def refused(visitor: Visitor, forged: str, code: str = "token_invalid", status: int = 401) -> None:
    answer = visitor.ask_session(forged)
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error["code"] == code
    assert set(error) == {"code", "message"}
    assert not leaks(answer.text)


def leaks(text: str) -> bool:
    """Whether anything of the demo contract, or of how it is checked, shows."""
    return any(
        word in text
        for word in ("204518", "Pão Quente", "paoquente", "199.90", "2027", "jwt", "signature", "HS256", "Traceback")
    )


def segment(content: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()


def test_a_good_token_is_accepted_once(parts: Parts) -> None:
    good = token(parts)
    first = Visitor(parts).ask_session(good)
    assert first.json()["signed_in"] is True
    refused(Visitor(parts), good, "token_used")


def test_a_token_id_is_accepted_once_whoever_else_it_names(parts: Parts) -> None:
    jti = "the-same-id-twice-0001"
    assert Visitor(parts).ask_session(token(parts, jti=jti)).status_code == 200
    refused(Visitor(parts), token(parts, contract="CA-203915", jti=jti), "token_used")


def test_two_at_once_with_one_token_are_one(parts: Parts) -> None:
    from concurrent.futures import ThreadPoolExecutor

    good = token(parts)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: Visitor(parts).ask_session(good).status_code, range(6)))
    assert sorted(answers) == [200, 401, 401, 401, 401, 401]


def test_expired(parts: Parts) -> None:
    now = int(time.time())
    refused(Visitor(parts), token(parts, iat=now - 600, exp=now - 31), "token_expired")


def test_a_hosts_clock_may_be_half_a_minute_off(parts: Parts) -> None:
    now = int(time.time())
    near: tuple[dict[str, Any], ...] = (
        {"nbf": now + 20}, {"iat": now + 20, "exp": now + 300}, {"iat": now - 300, "exp": now - 20},
    )  # fmt: skip
    for times in near:
        assert Visitor(parts).ask_session(token(parts, **times)).status_code == 200, times
    far: tuple[dict[str, Any], ...] = ({"nbf": now + 60}, {"iat": now + 60, "exp": now + 300})
    for times in far:
        refused(Visitor(parts), token(parts, **times))


@pytest.mark.parametrize(
    "bent",
    [
        {"exp": int(time.time()) + 3600},
        {"iat": int(time.time()) + 3600, "exp": int(time.time()) + 3900},
        {"exp": 10**18},
        {"exp": "soon"},
        {"exp": None},
        {"iat": None},
        {"jti": None},
        {"jti": "short"},
        {"jti": "x" * 129},
        {"aud": "another-service"},
        {"aud": None},
        {"aud": []},
        {"role": "owner"},
        {"language": "en"},
        {"contract": "CA-1"},
        {"contract": "CA-204518' OR '1'='1"},
        {"contract": "../CA-204518"},
        {"contract": ["CA-204518"]},
        {"contract": "ＣＡ-204518"},
        {"contract": "CA-204518\n"},
        {"sub": ""},
        {"sub": "half a \ud800 character"},
        {"jti": "half a \udfff character"},
        {"sub": {"admin": True}},
    ],
    ids=lambda bent: "-".join(f"{name}={str(value)[:18]}" for name, value in bent.items()),
)
def test_claims_that_do_not_hold(parts: Parts, bent: dict[str, Any]) -> None:
    refused(Visitor(parts), token(parts, **bent))


def test_without_an_algorithm(parts: Parts) -> None:
    for alg in ("none", "None", "NONE", ""):
        forged = f"{segment({'alg': alg, 'typ': 'JWT', 'kid': 'demo'})}.{segment(claims())}."
        refused(Visitor(parts), forged)


def test_another_algorithm_than_the_keys_own(parts: Parts) -> None:
    key = demo_key(parts, "conta_azul")
    refused(Visitor(parts), jwt.encode(claims(), key * 2, algorithm="HS512", headers={"kid": "demo"}))
    private = rsa.generate_private_key(65537, 2048)
    refused(Visitor(parts), jwt.encode(claims(), private, algorithm="RS256", headers={"kid": "demo"}))


def test_a_public_key_is_no_shared_secret(parts: Parts) -> None:
    """RS/HS confusion: what everybody may know of an RS256 key must not sign as if it were an HS256 one."""
    pem = PARTNER_PEM
    good = jwt.encode(claims(), PARTNER_KEY, algorithm="RS256", headers={"kid": "partner"})
    assert Visitor(parts).ask_session(good).json()["signed_in"] is True
    for secret in (pem, pem.strip(), pem.replace("\n", "\r\n")):
        signed = hs256(claims(), secret.encode(), kid="partner")
        refused(Visitor(parts), signed)


def hs256(body: dict[str, Any], secret: bytes, kid: str) -> str:
    """By hand: PyJWT itself refuses to sign with a PEM."""
    import hashlib
    import hmac

    text = f"{segment({'alg': 'HS256', 'typ': 'JWT', 'kid': kid})}.{segment(body)}"
    signature = hmac.new(secret, text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def test_keys_named_or_carried_by_the_token_are_not_used(parts: Parts) -> None:
    private = rsa.generate_private_key(65537, 2048)
    jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(private.public_key()))
    for header in (
        {"kid": "demo", "jwk": jwk}, {"kid": "demo", "jku": "https://evil.example/keys"}, {"jwk": jwk},
        {"kid": "../../../../dev/null"}, {"kid": "demo' UNION SELECT 'x"}, {"kid": None}, {"kid": ["demo"]}, {"kid": 1},
    ):  # fmt: skip
        head = {"alg": "RS256", "typ": "JWT", **header}
        text = f"{segment(head)}.{segment(claims())}"
        signature = jwt.algorithms.RSAAlgorithm(jwt.algorithms.RSAAlgorithm.SHA256).sign(text.encode(), private)
        refused(Visitor(parts), f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}")
    refused(Visitor(parts), hs256(claims(), b"", kid="../../../../dev/null"))


def test_changed_after_signing(parts: Parts) -> None:
    head, _, signature = token(parts).split(".")
    refused(Visitor(parts), f"{head}.{segment(claims(contract='CA-203915'))}.{signature}")
    for garbage in ("a.b.c", "....", "null", "{}", " ", "é" * 50, head, f"{head}.{head}.{head}", "\u0000", "a" * 4000):
        refused(Visitor(parts), garbage)


def test_a_token_of_one_provider_on_the_others_page(parts: Parts) -> None:
    visitor = Visitor(parts, "ram_tracking", "fr")
    # signed by Conta Azul, whose key RAM Tracking's page does not know
    refused(visitor, token(parts))
    # signed with RAM Tracking's key, naming the other provider or its contract
    key = demo_key(parts, "ram_tracking")
    for body, code, status in (
        (claims(), "wrong_provider", 403),
        (claims(provider="ram_tracking"), "token_invalid", 401),
        ({**claims(contract="RAM-20451"), "provider": ["ram_tracking"]}, "wrong_provider", 403),
    ):
        refused(visitor, jwt.encode(body, key, algorithm="HS256", headers={"kid": "demo"}), code, status)
    refused(Visitor(parts, "conta_azul"), token(parts, "ram_tracking", "RAM-20451"))
