"""PostgreSQL's own programs for copies of a whole database."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from frontdesk.copies import CopyFailed
from frontdesk.copies.sqlite import new_private
from settings import limits

MARK = b"PGDMP"
END = bytes(5)  # the block of no length that closes the last table's rows: what was cut off has none
PACKAGE = "Debian package postgresql-client"


def dump(url: str, to: Path) -> None:
    """pg_dump's own format, which `pg_restore` reads. Raises CopyFailed."""
    new_private(to)
    wait = f"--lock-wait-timeout={limits.COPY_STILL:.0f}s"
    _run(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", wait, f"--file={to}", growing=to)


def restore(url: str, file: Path) -> None:
    """All of it or nothing. Raises CopyFailed."""
    name = make_url(url).database or ""
    _run(
        url, "pg_restore", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error",
        f"--dbname={name}", str(file),
    )  # fmt: skip


def is_whole(file: Path) -> bool:
    """Whether a file says that it is one, and ends like one; its rows are not looked at."""
    with file.open("rb") as opened:
        if opened.read(len(MARK)) != MARK or file.stat().st_size < len(MARK) + len(END):
            return False
        opened.seek(-len(END), os.SEEK_END)
        return opened.read() == END


def _run(url: str, program: str, *arguments: str, growing: Path | None = None) -> None:
    """growing: what is written; where it stays as it is for too long, the server is silent. Raises CopyFailed."""
    if shutil.which(program) is None:
        raise CopyFailed(f"{program} is not installed ({PACKAGE}, of the server's version)")
    process = subprocess.Popen(
        [program, "--no-password", *arguments], env={**os.environ, **_address(make_url(url))},
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
    )  # fmt: skip
    words = _words(process, growing)
    if words is None:
        process.kill()
        with suppress(subprocess.TimeoutExpired):  # its file may lie in a folder that hangs, too
            process.communicate(timeout=1)
        raise CopyFailed(f"{program}: the database says nothing any more; nothing was changed")
    if process.returncode:
        said = [line for line in words.splitlines() if "error" in line.lower()] or words.splitlines()
        raise CopyFailed(f"{said[0].strip()[:200] if said else program + ' failed'}; nothing was changed")


def _words(process: subprocess.Popen[str], growing: Path | None) -> str | None:
    """What it said of errors by its end; None where it does not end, or does nothing any more."""
    size, last = 0, time.monotonic()
    until = last + limits.COPY_TOTAL
    while (now := time.monotonic()) < until and (growing is None or now - last < limits.COPY_STILL):
        try:
            return process.communicate(timeout=min(1.0, limits.COPY_STILL))[1]
        except subprocess.TimeoutExpired:
            if growing is not None and growing.stat().st_size != size:
                size, last = growing.stat().st_size, time.monotonic()
    return None


def _address(url: URL) -> dict[str, str]:
    """In the environment: what stands on a command line every user of the machine can read."""
    parts: dict[str, object] = {"HOST": url.host, "PORT": url.port, "USER": url.username, "PASSWORD": url.password}
    parts |= {"DATABASE": url.database, "CONNECT_TIMEOUT": int(limits.DATABASE_CONNECT)}
    parts |= {name.upper(): url.query.get(name) for name in ("sslmode", "sslrootcert", "sslcert", "sslkey")}
    return {f"PG{name}": str(value) for name, value in parts.items() if value}
