"""Train the model when what it is made from has changed since the last time. `--force` trains anyway."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "models" / "assistant.tar.gz"
STAMP = ROOT / "models" / ".trained-from"
SOURCES = ("config.yml", "domain.yml", "data", "nlu", "requirements/rasa.txt")


def sources_mark() -> str:
    """A hash over everything that goes into a model."""
    found = hashlib.sha256()
    for name in SOURCES:
        place = ROOT / name
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if file.is_file() and file.suffix in {".yml", ".py", ".txt"}:
                found.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return found.hexdigest()


def train(force: bool = False) -> None:
    """Train if needed, with a line of progress; exits with Rasa's last lines if it fails."""
    mark = sources_mark()
    if not force and MODEL.is_file() and STAMP.is_file() and STAMP.read_text() == mark:
        return
    print("• training the model (about a minute)", end="", flush=True)
    started, command = time.monotonic(), [
        str(ROOT / ".venv/rasa/bin/rasa"), "train", "--fixed-model-name", "assistant", "--out", "models",
    ]  # fmt: skip
    log = ROOT / "var/log/train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env=environment)
        try:
            while True:
                try:
                    code = process.wait(timeout=2)
                    break
                except subprocess.TimeoutExpired:
                    print(".", end="", flush=True)
        except KeyboardInterrupt:
            process.terminate()
            process.wait()
            sys.exit("\nstopped")
    print(f" {time.monotonic() - started:.0f} s", flush=True)
    if code:
        print(*log.read_text(errors="replace").splitlines()[-15:], sep="\n", file=sys.stderr)
        sys.exit(f"error: training failed; all of it is in {log.relative_to(ROOT)}")
    STAMP.write_text(mark)


if __name__ == "__main__":
    train(force="--force" in sys.argv)
