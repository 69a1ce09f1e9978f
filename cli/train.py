"""`retention train`: make the model when what it is made from has changed since the last time."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from cli.environment import of_every_process
from cli.failed import Failed
from cli.parts import MODEL, RASA
from nlu.fingerprint import code_mark
from settings.installation import ROOT, make_var_folder

STAMP = ROOT / "models" / ".trained-from"
SOURCES = ("config.yml", "domain.yml", "data", "requirements/rasa.txt")
MODEL_UMASK = 0o022  # a model is no secret: the parts may run as another user than the one who trained


def main(arguments: list[str]) -> int:
    """Exit status 0; 1 with Rasa's last lines when training failed."""
    parser = argparse.ArgumentParser(prog="retention train", description="Train the model if its sources changed.")
    parser.add_argument("--force", action="store_true", help="train anyway")
    train(os.environ, force=parser.parse_args(arguments).force)
    return 0


def sources_mark() -> str:
    """A hash over everything that goes into a model."""
    found = hashlib.sha256(code_mark().encode())
    for name in SOURCES:
        place = ROOT / name
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if file.is_file() and file.suffix in {".yml", ".py", ".txt"}:
                found.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return found.hexdigest()


def is_current() -> bool:
    """Whether there is a model made from today's sources."""
    return MODEL.is_file() and STAMP.is_file() and STAMP.read_text() == sources_mark()


def train(environment: Mapping[str, str], force: bool = False) -> None:
    """Train if needed, with a line of progress. Raises Failed, after Rasa's last lines."""
    mark = sources_mark()
    if not force and is_current():
        return
    print("• training the model (three to five minutes)", end="", flush=True)
    started = time.monotonic()
    log = make_var_folder(environment) / "log" / "train.log"
    code = _rasa_train(environment, log)
    print(f" {time.monotonic() - started:.0f} s", flush=True)
    if code:
        print(*log.read_text(errors="replace").splitlines()[-15:], sep="\n", file=sys.stderr)
        raise Failed(f"training failed; all of it is in {log}")
    STAMP.write_text(mark)
    STAMP.chmod(0o666 & ~MODEL_UMASK)


def _rasa_train(environment: Mapping[str, str], log: Path) -> int:
    """Rasa's exit status, a dot every two seconds."""
    command = [RASA, "-m", "rasa", "train", "--fixed-model-name", "assistant", "--out", "models"]
    with log.open("wb") as output:
        before = os.umask(MODEL_UMASK)
        try:
            process = subprocess.Popen(
                command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env={**environment, **of_every_process()}
            )
        finally:
            os.umask(before)
        try:
            while True:
                try:
                    return process.wait(timeout=2)
                except subprocess.TimeoutExpired:
                    print(".", end="", flush=True)
        except KeyboardInterrupt:
            process.terminate()
            process.wait()
            raise
