"""HTTP clients of tests, closed together when a test ends."""

from __future__ import annotations

import itertools

import httpx

from tests.e2e.parts import PATIENCE, Parts

_addresses = itertools.count(1)
_open: list[httpx.Client] = []


def new_address() -> str:
    """A network address of its own for each visitor, as a proxy in front would tell it: limits are by address."""
    number = next(_addresses)
    return f"198.18.{number // 250}.{number % 250 + 1}"


def client(parts: Parts, **headers: str) -> httpx.Client:
    """One that comes from a page of the front desk, from an address of its own."""
    made = httpx.Client(
        base_url=parts.url,
        headers={"Origin": parts.url, "X-Forwarded-For": new_address(), **headers},
        timeout=PATIENCE,
        trust_env=False,
    )
    _open.append(made)
    return made


def close_all() -> None:
    while _open:
        _open.pop().close()
