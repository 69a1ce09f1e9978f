"""Passwords: hashed with Argon2id; a wrong account costs as much time as a wrong password."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

SHORTEST = 10
LONGEST = 200  # characters; hashing something huge is a way to make us busy
JUDGED = 72  # characters that are looked at: the more there are, the longer it takes
STRONG = 3  # of zxcvbn's scores: more than a hundred million guesses by somebody who knows how people choose
SHOWN = "demo-desk-password"  # on the sign-in page of a demo: nobody else may have it
# no 0/O, 1/l/I: a generated password is read from a terminal and typed
ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"

_hasher = PasswordHasher()


class Unfit(ValueError):
    """A password that may not be chosen. code: `length` or `common`."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(what)
        self.code = code


def chosen(password: str, about: Sequence[str]) -> str:
    """The hash of a password that somebody chose. about: words that others guess first, such as their name.

    Raises Unfit for one of the wrong length, and for one that is soon guessed.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise Unfit("length", f"password must have {SHORTEST} to {LONGEST} characters")
    words = [part for text in about for part in re.findall(r"\w{3,}", text.lower())]
    rest = re.sub("|".join(map(re.escape, words)) or "$", "", password.lower())
    if password == SHOWN or len(rest) < SHORTEST // 2 or zxcvbn(password[:JUDGED], user_inputs=words)["score"] < STRONG:
        raise Unfit("common", "password is among those that are guessed first: choose a longer or less usual one")
    return hashed(password)


def hashed(password: str) -> str:
    """What is stored of a password."""
    return _hasher.hash(password)


def matches(stored: str | None, password: str) -> bool:
    """Whether it is the password; None, or nothing, stands for an account without one and takes as long."""
    try:
        return _hasher.verify(stored or _nobody(), password[:LONGEST]) and bool(stored)
    except (VerificationError, InvalidHashError):
        return False


def generated() -> str:
    """Four groups of four characters: over 90 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_hex(16))
