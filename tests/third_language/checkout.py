"""A copy of the checkout to add data to, and the product running from it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.parts import free_ports, plain_environment

ROOT = Path(__file__).resolve().parents[2]
# What is compiled stays: nothing of it would be compiled anew.
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", ".ci", "var", "models", "node_modules", ".*_cache", "bench", "docs", "tests"
)
PYTHON = ROOT / ".venv" / "frontdesk" / "bin" / "python"
PARTS = ("FRONTDESK_PORT", "RASA_PORT", "ACTIONS_PORT", "CONTRACTS_PORT")
PATIENCE = 400.0  # seconds for training and start on a busy machine


class Running:
    """The product as `retention run` started it. url: its public address."""

    def __init__(self, process: subprocess.Popen[str], env: dict[str, str]) -> None:
        self.process, self.env = process, env
        self.url = f"http://127.0.0.1:{env['FRONTDESK_PORT']}"


def copy_to(folder: Path) -> Path:
    """The files of the checkout without its model and what was made while it ran."""
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT, dirs_exist_ok=True)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


def environment(checkout: Path) -> dict[str, str]:
    """Settings of a product that runs from a copy, on ports and in a folder of its own."""
    ports = dict(zip(PARTS, map(str, free_ports(len(PARTS))), strict=True))
    return {**plain_environment(), **ports, "PYTHONPATH": str(checkout), "VAR_FOLDER": str(checkout / "var")}


def retention(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the copy's, run to its end."""
    return subprocess.run(
        [PYTHON, "-m", "cli", *arguments], cwd=checkout, env=environment(checkout), capture_output=True, text=True,
        timeout=PATIENCE, check=False,
    )  # fmt: skip


@contextmanager
def running(checkout: Path) -> Iterator[Running]:
    """`retention run` in the copy, from the moment a customer would get an answer until the end of the block."""
    env = environment(checkout)
    with subprocess.Popen(
        [PYTHON, "-m", "cli", "run"], cwd=checkout, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, start_new_session=True,
    ) as process:  # fmt: skip
        said = []
        try:
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line)
                if line.startswith("Ready"):
                    break
            assert "Ready" in "".join(said[-1:]), "".join(said)
            yield Running(process, env)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
