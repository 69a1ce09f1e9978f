# ruff: noqa: E501 -- page scripts read better whole
"""WebKitGTK through its own driver, on a screen of its own: as far as the tests need it."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import ExitStack
from glob import glob
from pathlib import Path
from typing import Any

import httpx

from tests.widget.fake.serving import free_port

PATIENCE = 60
# what an async function comes to, for a driver whose scripts end by a call
ENDS = "const done = arguments[arguments.length - 1]; (%s)(...[...arguments].slice(0, -1)).then((value) => done({value}), (error) => done({error: String(error)}))"


def program() -> str | None:
    """The small browser that the system's WebKitGTK brings; None where something lacks."""
    found = sorted(glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser") + glob("/usr/lib/*/webkitgtk-6.*/MiniBrowser"))
    return found[-1] if found and shutil.which("WebKitWebDriver") and shutil.which("Xvfb") else None


class WebKit:
    """One browser with nothing kept; raises RuntimeError for what it refuses."""

    def __init__(self, program: str, folder: Path) -> None:
        self._ends = ExitStack()
        try:
            screen = self._screen()
            self._driver = self._drive(screen, folder)
            options = {"binary": program, "args": ["--automation"]}
            asked = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
            session = self._call("POST", "/session", asked)["sessionId"]
            self._at = f"/session/{session}"
            self._ends.callback(self._call, "DELETE", self._at)
            self._call("POST", f"{self._at}/timeouts", {"script": PATIENCE * 1000})
        except BaseException:
            self._ends.close()
            raise

    def _screen(self) -> str:
        """A screen that nobody sees; its name."""
        read, write = os.pipe()
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1100x800x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._ends.callback(_stop, process)
        os.close(write)
        with os.fdopen(read) as names:
            return f":{names.readline().strip()}"

    def _drive(self, screen: str, folder: Path) -> httpx.Client:
        port = free_port()
        environment = {
            **os.environ,
            "DISPLAY": screen,
            "HOME": str(folder),
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"  # it opens this test's own pages alone
        process = subprocess.Popen(
            ["WebKitWebDriver", f"--port={port}"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._ends.callback(_stop, process)
        transport = httpx.HTTPTransport(retries=10)  # until it listens
        client = httpx.Client(
            base_url=f"http://127.0.0.1:{port}", transport=transport, timeout=PATIENCE, trust_env=False
        )
        self._ends.callback(client.close)
        return client

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        answer = self._driver.request(method, path, json=body).json()["value"]
        if isinstance(answer, dict) and "error" in answer and "stacktrace" in answer:
            raise RuntimeError(answer["message"])
        return answer

    def go(self, address: str) -> None:
        """Opens a page, and waits for it."""
        self._call("POST", f"{self._at}/url", {"url": address})

    def back(self) -> None:
        """To the page of before."""
        self._call("POST", f"{self._at}/back", {})

    def do(self, function: str, *values: str) -> Any:
        """What an async function of the page's script comes to; raises what it throws."""
        answer = self._call("POST", f"{self._at}/execute/async", {"script": ENDS % function, "args": list(values)})
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer.get("value")

    def press(self, keys: str) -> None:
        """Types on the keyboard, wherever the focus is."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._call("POST", f"{self._at}/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def close(self) -> None:
        self._ends.close()


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(PATIENCE)
