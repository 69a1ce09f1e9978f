"""What a host page's server does to say who its visitor is; also `retention token`.

docs/host-token.md shows hosts the same in Python, PHP and Node.
"""

from __future__ import annotations

import argparse
import secrets
import sys
from datetime import UTC, datetime, timedelta

import jwt

import languages
from frontdesk import config
from frontdesk.identity.host_token import AUDIENCE, LONGEST_LIFE
from retention.policy import policies
from settings import print_problems
from settings.host_keys import HostKey

LIFE = timedelta(minutes=5)


def sign(
    key: HostKey,
    provider: str,
    contract: str,
    language: str,
    now: datetime,
    *,
    role: str = "admin",
    person: str | None = None,
    name: str | None = None,
    life: timedelta = LIFE,
) -> str:
    """A token for one visitor. key: of HS256, or a private one in PEM for RS256. person: the host's own id of them.

    name: what to call them.
    """
    claims = {
        "aud": AUDIENCE,
        "provider": provider,
        "contract": contract,
        "role": role,
        "language": language,
        "jti": secrets.token_urlsafe(16),
        "iat": int(now.timestamp()),
        "exp": int((now + life).timestamp()),
    }
    if person is not None:
        claims["sub"] = person
    if name is not None:
        claims["name"] = name
    return jwt.encode(claims, key.key, algorithm=key.alg, headers={"kid": key.kid})


def main(arguments: list[str]) -> int:
    """Print the token; exit status 0, 2 for settings or arguments that cannot be used."""
    parser = argparse.ArgumentParser(prog="retention token", description="Print a token as a host page would sign it.")
    parser.add_argument("--provider", required=True, choices=sorted(policies()))
    parser.add_argument("--contract", required=True)
    parser.add_argument("--language", default=languages.default(), choices=languages.for_customers())
    parser.add_argument("--role", default="admin", choices=("admin", "user"))
    parser.add_argument("--person", help="the host's own id of the visitor")
    parser.add_argument("--name", help="what the greeting calls the visitor")
    parser.add_argument("--minutes", type=int, default=5, choices=range(1, LONGEST_LIFE.seconds // 60 + 1))
    wanted = parser.parse_args(arguments)
    if not policies()[wanted.provider].provider.number.matches(wanted.contract):
        parser.error(f"--contract must look like {policies()[wanted.provider].provider.number.example}")
    try:
        keys = config.read().host_keys.get(wanted.provider, ())
    except config.BadSettings as bad:
        return print_problems(bad)
    key = next((key for key in keys if key.alg == "HS256"), None)
    if key is None:
        print(f"error: HOST_KEYS has no HS256 key of {wanted.provider}", file=sys.stderr)
        return 2
    life = timedelta(minutes=wanted.minutes)
    now = datetime.now(UTC)
    print(
        sign(
            key,
            wanted.provider,
            wanted.contract,
            wanted.language,
            now,
            role=wanted.role,
            person=wanted.person,
            name=wanted.name,
            life=life,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
