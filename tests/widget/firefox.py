"""A Firefox without a driver between: WebDriver BiDi over its own socket, as far as the tests need it."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

READY = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PATIENCE = 60


class Firefox:
    """One headless browser with a fresh profile in `folder`; raises RuntimeError for what it refuses."""

    def __init__(self, program: str, folder: Path) -> None:
        arguments = ["--headless", "--no-remote", "--profile", str(folder), "--remote-debugging-port", "0"]
        self._numbers = itertools.count(1)
        self._ends = ExitStack()
        self._process = subprocess.Popen([program, *arguments], stderr=subprocess.PIPE, text=True)
        self._ends.callback(self._stop)
        try:
            self._socket = self._ends.enter_context(self._connected())
        except BaseException:
            self._ends.close()
            raise
        self._call("session.new", capabilities={})
        self._page = self._call("browsingContext.getTree")["contexts"][0]["context"]

    def _connected(self) -> AbstractContextManager[ClientConnection]:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if found := READY.search(line):
                return connect(f"{found[1]}/session", open_timeout=PATIENCE, max_size=None)
        raise RuntimeError("the browser did not begin")

    def _call(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv(timeout=PATIENCE))
            if answer.get("id") == number:
                if answer["type"] == "error":
                    raise RuntimeError(answer["message"])
                return answer["result"]

    def go(self, address: str) -> None:
        """Opens a page, and waits for it."""
        self._call("browsingContext.navigate", context=self._page, url=address, wait="complete")

    def back(self) -> None:
        """To the page of before."""
        self._call("browsingContext.traverseHistory", context=self._page, delta=-1)

    def do(self, function: str, *values: str) -> Any:
        """What an async function of the page's script comes to, as plain text or a truth; raises what it throws."""
        answer = self._call(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": value} for value in values],
            target={"context": self._page},
            awaitPromise=True,
            userActivation=True,
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    def press(self, keys: str) -> None:
        """Types on the keyboard, wherever the focus is."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._call(
            "input.performActions",
            context=self._page,
            actions=[{"type": "key", "id": "keyboard", "actions": actions}],
        )

    def close(self) -> None:
        self._ends.close()

    def _stop(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=PATIENCE)
