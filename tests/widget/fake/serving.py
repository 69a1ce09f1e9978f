"""Several apps served by one thread of their own."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping
from typing import Any

import uvicorn


class Serving:
    """`loop` is the thread's own; it exists once `start` has returned."""

    loop: asyncio.AbstractEventLoop

    def start(self, apps: Mapping[int, Any]) -> None:
        """Serves each app on its port of 127.0.0.1."""
        ready = threading.Event()
        threading.Thread(target=self._serve, args=(apps, ready), daemon=True).start()
        assert ready.wait(10)

    def stop(self) -> None:
        for server in self._servers:
            server.should_exit = True

    def _serve(self, apps: Mapping[int, Any], ready: threading.Event) -> None:
        async def main() -> None:
            self.loop = asyncio.get_running_loop()
            self._servers = [uvicorn.Server(config(app, port)) for port, app in apps.items()]
            running = [asyncio.create_task(server._serve()) for server in self._servers]
            while not all(server.started for server in self._servers):  # noqa: ASYNC110 -- uvicorn offers no event
                await asyncio.sleep(0.01)
            ready.set()
            await asyncio.gather(*running)

        asyncio.run(main())


def config(app: Any, port: int) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        log_level="error",
        lifespan="off",
        ws="websockets-sansio",
        timeout_graceful_shutdown=1,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
