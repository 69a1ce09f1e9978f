"""Make the environments the parts run in, from the locked requirement files. Needs only Python 3 with venv and pip.

`python3 scripts/environments.py [rasa] [frontdesk] [dev]`; what is up to date is left alone.
"""

import sys

if sys.version_info < (3, 8):
    sys.exit("error: this needs Python 3.8 or newer")

import hashlib
import os
import shutil
import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENVS = ROOT / ".venv"
UV = VENVS / "tools" / "bin" / "uv"
# name -> (Python, requirement file, folder); `dev` is the front desk's with the tools for tests on top
ENVIRONMENTS = {
    "rasa": ("3.10", "requirements/rasa.txt", "rasa"),
    "frontdesk": ("3.12", "requirements/frontdesk.txt", "frontdesk"),
    "dev": ("3.12", "requirements/dev.txt", "frontdesk"),
}
COMMAND = """#!/bin/sh
# Made by scripts/environments.py: the `retention` command of the checkout that this environment stands in.
root=$(cd "$(dirname "$0")/../../.." && pwd)
if [ ! -d "$root/cli" ]; then  # called through a link from elsewhere
  root=$(cd "$(dirname "$(readlink -f "$0")")/../../.." && pwd)
fi
PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}" exec "$root/.venv/frontdesk/bin/python" -m cli "$@"
"""


def stop(line: str) -> None:
    """One clear line and out."""
    sys.exit(f"error: {line}")


def call(*command: object, why: str) -> None:
    """Run a step; if it fails show its last lines and what it was for."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=str(ROOT),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        print(*(done.stderr or done.stdout).strip().splitlines()[-12:], sep="\n", file=sys.stderr)
        stop(why)


def fingerprint(*files: Path) -> str:
    """A hash over the contents of files."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def up_to_date(stamp: Path, mark: str) -> bool:
    """Whether the stamp says that what has this mark was made."""
    return stamp.is_file() and stamp.read_text() == mark


def make_tools() -> None:
    """uv, which finds or fetches the Pythons and installs quickly."""
    lock, stamp = ROOT / "requirements/tools.txt", VENVS / "tools" / ".stamp"
    mark = fingerprint(lock)
    if up_to_date(stamp, mark):
        return
    print("• preparing the installer", flush=True)
    shutil.rmtree(VENVS / "tools", ignore_errors=True)
    try:
        venv.create(VENVS / "tools", with_pip=True)
    except (subprocess.CalledProcessError, OSError):
        stop("this Python has no working venv and pip (on Debian: apt install python3-venv)")
    call(VENVS / "tools/bin/python", "-m", "pip", "install", "-q", "--require-hashes", "-r", lock,
         why="the installer could not be fetched: is there a network?")  # fmt: skip
    stamp.write_text(mark)


def make_command() -> None:
    """`.venv/frontdesk/bin/retention`: without paths in it, so that moved and copied checkouts work."""
    file = VENVS / "frontdesk/bin/retention"
    if not file.is_file() or file.read_text() != COMMAND:
        file.write_text(COMMAND)
        file.chmod(0o755)


def make_rasa_start() -> None:
    """What fills settings in for Rasa's own commands (cli/rasa_start.py), where Python looks at every start."""
    for packages in (VENVS / "rasa/lib").glob("python*/site-packages"):
        shutil.copyfile(str(ROOT / "cli/rasa_start.py"), str(packages / "retention_rasa_start.py"))
        (packages / "retention_rasa_start.pth").write_text("import retention_rasa_start\n")


def make(name: str) -> None:
    """One environment, made anew or brought up to date when its locked requirements changed."""
    python, requirements, folder = ENVIRONMENTS[name]
    lock, target = ROOT / requirements, VENVS / folder
    stamp, mark = target / ".stamp", fingerprint(lock)
    # the environment with the tools for tests holds all that the plain one does
    enough = {mark, fingerprint(ROOT / ENVIRONMENTS["dev"][1])} if name == "frontdesk" else {mark}
    if stamp.is_file() and stamp.read_text() in enough:
        return
    print(f"• installing {folder} (Python {python})", flush=True)
    if not (target / "bin/python").exists():
        call(UV, "venv", "-q", "--python", python, target, why=f"no Python {python} found, and it could not be fetched")
    # compiled now, so that every start is seconds faster
    call(UV, "pip", "sync", "-q", "--compile-bytecode", "--python", target, "--require-hashes", lock,
         why=f"installing {requirements} failed")  # fmt: skip
    stamp.write_text(mark)


if __name__ == "__main__":
    os.environ.pop("VIRTUAL_ENV", None)
    if os.geteuid() == 0:  # a service's user cannot read root's home, where a fetched Python would be
        os.environ.setdefault("UV_PYTHON_INSTALL_DIR", str(VENVS / "pythons"))
    make_tools()
    for wanted in sys.argv[1:] or ["rasa", "frontdesk"]:
        make(wanted)
    if (VENVS / "frontdesk/bin").is_dir():
        make_command()
    make_rasa_start()
