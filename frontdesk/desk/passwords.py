"""Passwords: hashed with Argon2id; a wrong account costs as much time as a wrong password."""

from __future__ import annotations

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 10
LONGEST = 200  # characters; hashing something huge is a way to make us busy
# no 0/O, 1/l/I: a generated password is read from a terminal and typed
ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"

_hasher = PasswordHasher()


def hashed(password: str) -> str:
    """Raises ValueError for a password of the wrong length."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise ValueError(f"password must have {SHORTEST} to {LONGEST} characters")
    return _hasher.hash(password)


def matches(stored: str | None, password: str) -> bool:
    """Whether it is the password; None stands for an account that does not exist and takes as long."""
    try:
        return _hasher.verify(stored or _nobody(), password[:LONGEST]) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def generated() -> str:
    """Four groups of four characters: over 90 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_hex(16))
