"""Transactions go on to their end, also while the front desk stops."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from frontdesk.db import Database
from tests.frontdesk.world import make_world


@pytest.mark.parametrize("chore", [False, True])
def test_stopping_waits_for_what_is_being_stored(tmp_path: Path, chore: bool) -> None:
    database = make_world(tmp_path).services.db
    begun, may_go_on = threading.Event(), threading.Event()

    def store(connection: Connection) -> None:
        begun.set()
        assert may_go_on.wait(10)
        connection.execute(text("CREATE TABLE written (a INTEGER)"))

    async def stop_in_between(used: Database) -> None:
        storing = asyncio.create_task(used.write(store))
        await asyncio.to_thread(begun.wait, 10)
        storing.cancel()  # whoever asked for it is gone
        stopping = asyncio.create_task(database.shut())
        await asyncio.sleep(0)
        may_go_on.set()
        await stopping

    asyncio.run(stop_in_between(database.chores if chore else database))
    assert database.read_now(lambda connection: connection.execute(text("SELECT count(*) FROM written")).scalar()) == 0
