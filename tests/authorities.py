"""All certificate authorities are read once for a process's tests, not for each HTTP client: nobody is asked by TLS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import httpx
import pytest


@contextmanager
def read_once() -> Iterator[None]:
    """Until the end of the block; reading them costs more than most requests of a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpx._transports.default, "create_ssl_context", cache(httpx.create_ssl_context))
        yield
