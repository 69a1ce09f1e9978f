"""Folders on another machine, and a name server, that take a call and do not come back: as a process sees them.

Nothing but a kernel can make a folder hang, so a front desk here gets a `sitecustomize` that does it for its own calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from settings.installation import ROOT

NAMES = "silent.example"  # all names that end so are asked of the name server
COMPANY_SIGN_IN = {
    "OIDC_ISSUER": f"https://idp.{NAMES}", "OIDC_CLIENT_ID": "desk", "OIDC_CLIENT_SECRET": "s" * 40,
    "OIDC_ACCOUNTS": '{"claim": "groups", "accounts": [{"value": "desk", "role": "agent"}]}',
}  # fmt: skip
_HANGS = """
import builtins, errno, io, os, socket, time

MARK, FOLDER, NAMES, LONGEST = os.environ["HANGING"], os.environ["HANGING_FOLDER"], "{names}", 10.0
stat, look_up = os.stat, socket.getaddrinfo


def hangs():
    try:
        return bool(stat(MARK))
    except OSError:
        return False


def make(module, name):
    real = getattr(module, name)

    def call(first=".", *rest, **named):
        inside = isinstance(first, (str, os.PathLike)) and os.fspath(first).startswith(FOLDER)
        while inside and hangs():
            time.sleep(0.02)
        return real(first, *rest, **named)

    setattr(module, name, call)


def getaddrinfo(host, *rest, **named):
    if str(host).endswith(NAMES):
        until = time.monotonic() + LONGEST  # as long as a resolver asks
        while hangs() and time.monotonic() < until:
            time.sleep(0.02)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")
    return look_up(host, *rest, **named)


for name in ("open", "mkdir", "stat", "lstat", "scandir", "listdir", "access", "statvfs", "rename", "unlink"):
    make(os, name)
for module in (io, builtins):
    make(module, "open")
socket.getaddrinfo = getaddrinfo
"""


@dataclass(frozen=True)
class Hanging:
    """The folder that can hang, and what a front desk's environment needs for it."""

    folder: Path
    mark: Path
    environment: dict[str, str]

    @contextmanager
    def now(self) -> Iterator[None]:
        """Folder and name server do not come back; well again afterwards."""
        self.mark.touch()
        try:
            yield
        finally:
            self.mark.unlink()


def hanging(place: Path) -> Hanging:
    """In a folder of a test."""
    folder, mark, code = place / "far-away", place / "mark", place / "code"
    for each in (folder, code):
        each.mkdir()
    (code / "sitecustomize.py").write_text(_HANGS.format(names=NAMES))
    environment = {"PYTHONPATH": f"{code}:{ROOT}", "HANGING": str(mark), "HANGING_FOLDER": str(folder)}
    return Hanging(folder, mark, environment)
