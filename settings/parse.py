"""From the text of a variable to its value; every function raises ValueError with the reason, never with a secret."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

SECRET_LENGTH = 16  # characters; a shorter secret is taken for a mistake
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def key(text: str) -> str:
    """A key that signs or hashes: long enough."""
    if len(text) < SECRET_LENGTH:
        raise ValueError(f"must be a secret of at least {SECRET_LENGTH} characters")
    return text


def secret(text: str) -> str:
    """A shared secret that an HTTP header carries: long enough, without what a header cannot carry."""
    if len(text) < SECRET_LENGTH or not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError(f"must be a secret of at least {SECRET_LENGTH} visible ASCII characters without spaces")
    return text


def switch(text: str) -> bool:
    """0 or 1."""
    if text not in ("0", "1"):
        raise ValueError("must be 0 or 1")
    return text == "1"


def between(low: int, high: int) -> Callable[[str], int]:
    """A whole number from low to high."""

    def parse(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(text)

    parse.__name__ = f"whole number from {low} to {high}"  # as argparse calls what a value is not
    return parse


def one_of(*known: str) -> Callable[[str], str]:
    """One of the words."""

    def parse(text: str) -> str:
        if text not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return text

    return parse


port = between(1, 65535)


def url(*schemes: str) -> Callable[[str], str]:
    """An address with one of the schemes and a host; without a slash at its end."""

    def parse(text: str) -> str:
        try:
            parts = urlsplit(text)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in schemes or not parts.hostname:
            raise ValueError(f"must be an address that starts with {' or '.join(f'{each}://' for each in schemes)}")
        return text.rstrip("/")

    return parse


def issuer(text: str) -> str:
    """An https address (http on this machine), kept as it is: tokens must name it letter by letter."""
    parts = urlsplit(text)
    if parts.scheme == "https" and parts.hostname:
        return text
    if parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost"):
        return text
    raise ValueError("must be an address that starts with https://")


def database(text: str) -> str:
    """An SQLite or PostgreSQL address as SQLAlchemy writes them."""
    if not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("must start with sqlite:/// or postgresql://")
    return text


def day(text: str) -> date:
    """A day as YYYY-MM-DD."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError("must be a day such as 2026-11-21")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("must be a day such as 2026-11-21") from None


def log_level(text: str) -> str:
    """One of LOG_LEVELS, in any case."""
    if text.upper() not in LOG_LEVELS:
        raise ValueError(f"must be one of {', '.join(LOG_LEVELS)}")
    return text.upper()


def address(text: str) -> str:
    """An e-mail address, as far as one can tell without writing to it."""
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", text):
        raise ValueError("must be an e-mail address")
    return text


def origins(text: str) -> dict[str, frozenset[str]]:
    """`one=https://help.one.example https://www.one.example; two=https://two.example`; a comma does as well as `;`."""
    found: dict[str, frozenset[str]] = {}
    for part in filter(None, (part.strip() for part in re.split("[;,]", text))):
        provider, _, addresses = part.partition("=")
        for origin in addresses.split():
            if not re.fullmatch(r"https?://[a-z0-9.-]+(:[0-9]+)?", origin):
                raise ValueError(f"{origin[:80]!r} is no origin such as https://help.example.com")
        found[provider.strip()] = frozenset(addresses.split())
    return found
