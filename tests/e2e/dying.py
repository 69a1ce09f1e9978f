"""A front desk that dies, without a word, at one of the moments where something could be lost or done twice.

`python -m tests.e2e.dying`, as `python -m frontdesk`. Each life ends at the next point of `POINTS`, when that has been
passed a number of times; what ended it is written to the file of DEATHS first. The next life begins at once: all is
loaded beforehand, and each life is a fork of that.
"""

from __future__ import annotations

import functools
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from frontdesk import __main__ as front_desk
from frontdesk.chat.receive import MessageReceiver
from frontdesk.chat.visitor import Visitor
from frontdesk.turns import worker
from frontdesk.turns.worker import Turns
from startup.ahead import read_ahead

DEATHS, MESSAGES = "DEATHS", "DEATHS_OF_MESSAGES"  # environment: the file; how many messages the whole test has
POINTS = (
    "a message came in",
    "a message is written, not committed",
    "a message is stored, its turn not begun",
    "a message is stored, not acknowledged",
    "Rasa has answered, nothing is written",
    "an answer is written, not committed",
    "an answer is stored, nobody knows",
)
Function = Callable[..., Any]


def deaths(file: Path) -> list[str]:
    """The points at which it died so far."""
    return file.read_text().splitlines() if file.is_file() else []


class Life:
    """Until the chosen point has been passed often enough."""

    def __init__(self, file: Path, messages: int) -> None:
        number = len(deaths(file))
        self.file, self.point = file, POINTS[number % len(POINTS)]
        most = max(4, messages // (12 if "message" in self.point else 32))
        self.left = random.Random(number).randint(most // 2, most)

    def passing(self, point: str) -> None:
        """Dies here if it is time."""
        if point != self.point:
            return
        self.left -= 1
        if self.left == 0:
            with self.file.open("a") as file:
                print(point, file=file)
            os.kill(os.getpid(), signal.SIGKILL)


def before(life: Life, point: str, function: Function) -> Function:
    """The function, with the point passed when it begins."""

    @functools.wraps(function)
    def wrapped(*given: Any, **named: Any) -> Any:
        life.passing(point)
        return function(*given, **named)

    return wrapped


def after(life: Life, point: str, function: Function) -> Function:
    """The function, with the point passed when it ends."""

    @functools.wraps(function)
    def wrapped(*given: Any, **named: Any) -> Any:
        result = function(*given, **named)
        life.passing(point)
        return result

    return wrapped


def prepare(life: Life) -> None:
    """Put the points into the front desk."""
    stored = Visitor._stored

    async def store(self: Visitor, *given: Any) -> Any:
        life.passing(POINTS[0])
        frames = await stored(self, *given)
        life.passing(POINTS[3])
        return frames

    show = Turns._show

    def show_what_changed(self: Turns, conversation_id: str, event: Any) -> None:
        if event is None:
            life.passing(POINTS[6])
        show(self, conversation_id, event)

    Visitor._stored = store  # type: ignore[method-assign,assignment]
    MessageReceiver.message = after(life, POINTS[1], MessageReceiver.message)  # type: ignore[method-assign]
    Turns.wake = before(life, POINTS[2], Turns.wake)  # type: ignore[method-assign]
    worker.settle = after(life, POINTS[5], before(life, POINTS[4], worker.settle))  # type: ignore[attr-defined]
    Turns._show = show_what_changed  # type: ignore[method-assign]


def main() -> int:
    """One life after another, until one ends otherwise than by a death."""
    read_ahead()
    while True:
        life = os.fork()
        if life == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            prepare(Life(Path(os.environ[DEATHS]), int(os.environ[MESSAGES])))
            return front_desk.main()
        signal.signal(signal.SIGTERM, lambda *_, life=life: os.kill(life, signal.SIGTERM))
        _, status = os.waitpid(life, 0)
        if not os.WIFSIGNALED(status):
            return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
