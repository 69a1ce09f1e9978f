"""PostgreSQL's own programs for copies of a whole database."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from frontdesk.copies import CopyFailed
from frontdesk.copies.sqlite import new_private

MARK = b"PGDMP"
PACKAGE = "Debian package postgresql-client"


def dump(url: str, to: Path) -> None:
    """pg_dump's own format, which `pg_restore` reads. Raises CopyFailed."""
    new_private(to)
    _run(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={to}")


def restore(url: str, file: Path) -> None:
    """All of it or nothing. Raises CopyFailed."""
    name = make_url(url).database or ""
    _run(
        url, "pg_restore", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error",
        f"--dbname={name}", str(file),
    )  # fmt: skip


def is_dump(file: Path) -> bool:
    """Whether a file says that it is one."""
    with file.open("rb") as opened:
        return opened.read(len(MARK)) == MARK


def _run(url: str, program: str, *arguments: str) -> None:
    if shutil.which(program) is None:
        raise CopyFailed(f"{program} is not installed ({PACKAGE}, of the server's version)")
    done = subprocess.run(
        [program, "--no-password", *arguments], env={**os.environ, **_address(make_url(url))}, capture_output=True,
        text=True, errors="replace",
    )  # fmt: skip
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if "error" in line.lower()] or done.stderr.splitlines()
        raise CopyFailed(f"{said[0].strip()[:200] if said else program + ' failed'}; nothing was changed")


def _address(url: URL) -> dict[str, str]:
    """In the environment: what stands on a command line every user of the machine can read."""
    parts: dict[str, object] = {"HOST": url.host, "PORT": url.port, "USER": url.username, "PASSWORD": url.password}
    parts |= {"DATABASE": url.database}
    parts |= {name.upper(): url.query.get(name) for name in ("sslmode", "sslrootcert", "sslcert", "sslkey")}
    return {f"PG{name}": str(value) for name, value in parts.items() if value}
