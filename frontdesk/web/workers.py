"""Several front desk processes behind one port: uvicorn's supervisor, with patience where it has none.

uvicorn kills a process that does not answer within seconds of its start, which on a busy machine is less than loading
all takes, so none ever served; it hears no signal while it waits for an answer, and waits for an end without a limit.
"""

from __future__ import annotations

import time
from socket import socket

from uvicorn import Config
from uvicorn.supervisors import multiprocess

from settings import limits


class Worker(multiprocess.Process):
    """One process, as its supervisor sees it; nothing here waits but for an end."""

    def __init__(self, config: Config, sockets: list[socket]) -> None:
        super().__init__(config, sockets)
        self._asked_at: float | None = None
        self._answered = False
        self._ending_at = 0.0

    def is_alive(self, timeout: float = 0) -> bool:  # noqa: ARG002  as uvicorn calls it
        """Whether it runs, and answered lately or is still starting.

        Its answer is read at the next look: while one is waited for, the end of the others would go unseen.
        """
        if not self.process.is_alive():
            return False
        now = time.monotonic()
        try:
            if self._asked_at is None:
                self.parent_conn.send(b"ping")
                self._asked_at = now
            if self.parent_conn.poll(0):
                self.parent_conn.recv()
                self._asked_at, self._answered = None, True
                return True
        except (OSError, EOFError):
            return False
        return now - self._asked_at < (limits.WORKER_SILENT if self._answered else limits.PART_START)

    def terminate(self) -> None:
        """Ask it to end."""
        self._ending_at = time.monotonic()
        super().terminate()

    def join(self) -> None:
        """Wait for its end; one that was asked to and hangs is killed."""
        self.process.join(max(0.0, self._ending_at + limits.WORKER_STOP - time.monotonic()))
        if self.process.is_alive():
            self.process.kill()
            self.process.join(limits.REQUESTS_STOP)


def be_patient() -> None:
    """From now on uvicorn's supervisor has processes of this kind."""
    multiprocess.Process = Worker  # type: ignore[misc]
