from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from contracts.demo import demo_contracts
from tests.contracts.misbehaving import MisbehavingServer
from tests.shipped import NUMBER

DAY = date(2026, 11, 21)


@pytest.fixture
def good_record() -> dict[str, Any]:
    """The record of a demo contract on the day of the tests."""
    return next(demo.record for demo in demo_contracts(DAY) if demo.record["number"] == NUMBER)


@pytest.fixture
def server() -> Iterator[MisbehavingServer]:
    with MisbehavingServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()
