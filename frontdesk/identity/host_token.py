"""Who a host page says its visitor is: a short-lived signed token (JWT) that is accepted once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import jwt
from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import IntegrityError

import languages
from frontdesk.conversations.cleaning import clean
from frontdesk.tables import used_tokens
from retention.policy import policies
from settings.host_keys import HostKey

AUDIENCE = "retention-frontdesk"
LONGEST_LIFE = timedelta(minutes=15)
LONGEST_NAME = 60
CLOCK_SKEW = timedelta(seconds=30)  # the host's clock may be so much before or behind ours: iat, nbf and exp


class TokenRefused(Exception):
    """code: token_invalid, token_expired, token_used or wrong_provider. It says nothing of the token's content."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Visitor:
    """What a good token proves. person: which of the contract's people it is, the host's own id, else the role.

    name: what to call them, None where the token has none that fits into a greeting.
    """

    provider: str
    contract: str
    role: str
    language: str
    person: str
    jti: str
    expires_at: datetime
    name: str | None = None


def read(token: str, provider: str, keys: Mapping[str, Sequence[HostKey]], now: datetime) -> Visitor:
    """The visitor of a token shown on a page of `provider`. Raises TokenRefused."""
    claims = _verified(token, keys.get(provider, ()), now)
    if claims.get("provider") != provider:
        raise TokenRefused("wrong_provider")
    contract, jti, role = claims.get("contract"), claims.get("jti"), claims.get("role", "admin")
    language, person = claims.get("language"), claims.get("sub", f"role:{role}")
    if not (isinstance(contract, str) and isinstance(jti, str) and isinstance(role, str)):
        raise TokenRefused("token_invalid")
    if not (isinstance(language, str) and isinstance(person, str)):
        raise TokenRefused("token_invalid")
    good = (
        policies()[provider].provider.number.matches(contract)
        and 8 <= len(jti) <= 128
        and jti.isprintable()
        and role in ("admin", "user")
        and language in languages.for_customers()
        and 0 < len(person) <= 200
    )
    if not good:
        raise TokenRefused("token_invalid")
    expires_at = datetime.fromtimestamp(_number(claims["exp"]), UTC)
    return Visitor(
        provider,
        contract,
        role,
        policies()[provider].provider.spoken(language),
        person,
        jti,
        expires_at,
        _name(claims.get("name")),
    )


def _name(claim: object) -> str | None:
    name = " ".join(clean(claim).split()) if isinstance(claim, str) and len(claim) <= 4 * LONGEST_NAME else ""
    return name if 0 < len(name) <= LONGEST_NAME else None


def _verified(token: str, keys: Sequence[HostKey], now: datetime) -> dict[str, object]:
    """The claims, signature, audience and times checked; the algorithm is the key's, never the header's."""
    try:
        kid = jwt.get_unverified_header(token).get("kid")
        key = next(key for key in keys if key.kid == kid)
        claims: dict[str, object] = jwt.decode(
            token,
            key.key,
            algorithms=[key.alg],
            audience=AUDIENCE,
            # the times are checked below, against the clock that was passed in
            options={
                "require": ["exp", "iat", "aud", "jti"], "verify_exp": False, "verify_iat": False, "verify_nbf": False,
            },
        )  # fmt: skip
        issued_at, expires_at = (datetime.fromtimestamp(_number(claims[name]), UTC) for name in ("iat", "exp"))
        not_before = datetime.fromtimestamp(_number(claims.get("nbf", claims["iat"])), UTC)
        json.dumps(claims, ensure_ascii=False).encode()  # half a character can be stored nowhere
    except (jwt.InvalidTokenError, StopIteration, ValueError, OverflowError, OSError):
        raise TokenRefused("token_invalid") from None
    if expires_at - issued_at > LONGEST_LIFE or max(issued_at, not_before) > now + CLOCK_SKEW:
        raise TokenRefused("token_invalid")
    if expires_at <= now - CLOCK_SKEW:
        raise TokenRefused("token_expired")
    return claims


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError
    return value


def use_once(db: Connection, visitor: Visitor, now: datetime) -> None:
    """Remember the token's id until it would have expired anyway. Raises TokenRefused if it was used before."""
    db.execute(delete(used_tokens).where(used_tokens.c.expires_at < now - CLOCK_SKEW))
    known = select(used_tokens.c.jti).where(
        used_tokens.c.provider == visitor.provider, used_tokens.c.jti == visitor.jti
    )
    if db.execute(known).one_or_none() is not None:
        raise TokenRefused("token_used")
    try:
        db.execute(
            used_tokens.insert().values(provider=visitor.provider, jti=visitor.jti, expires_at=visitor.expires_at)
        )
    except IntegrityError:  # two at once: the primary key decides
        raise TokenRefused("token_used") from None
