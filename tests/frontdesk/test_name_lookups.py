"""Names of other systems are looked up in enough threads: some that hang keep the others going."""

import asyncio
import threading
from pathlib import Path

from frontdesk.app import make_app
from settings import limits
from tests.frontdesk.world import make_world


def test_look_ups_that_hang_leave_threads_for_the_others(tmp_path: Path) -> None:
    answer = threading.Event()

    async def run() -> str:
        app = make_app(make_world(tmp_path).services)
        async with app.router.lifespan_context(app):
            hanging = [asyncio.create_task(asyncio.to_thread(answer.wait, 60)) for _ in range(limits.NAMES_AT_ONCE - 1)]
            await asyncio.sleep(0)  # they go first
            try:
                return await asyncio.wait_for(asyncio.to_thread(lambda: "found"), 20)
            finally:
                answer.set()
                await asyncio.gather(*hanging)

    assert asyncio.run(run()) == "found"
