"""Known weaknesses of the pinned packages, asked of a service on the network: `python -m cli.advisories`.

Exit status 1 for one that is not in requirements/accepted.txt; 0 when nothing is known, or nobody could be asked.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from cli.finding import Finding
from settings.installation import ROOT

AUDIT = "pip-audit==2.9.0"
UV = ROOT / ".venv/tools/bin/uv"
FOLDER = ROOT / "requirements"
ACCEPTED = FOLDER / "accepted.txt"
FILES = ("frontdesk.txt", "rasa.txt")  # what runs; the tools of developers are no part of it
PATIENCE = 300.0  # seconds for one file
Run = Callable[[list[str]], "subprocess.CompletedProcess[str]"]


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT)


def accepted(file: Path = ACCEPTED) -> dict[str, str]:
    """Why each is no danger here, by its name. Raises ValueError for a line without a reason."""
    found = {}
    for line in file.read_text().splitlines():
        name, _, reason = line.partition(" ")
        if line and not line.startswith("#"):
            if not reason.strip():
                raise ValueError(f"{file.name}: {name} lacks a reason")
            found[name] = reason.strip()
    return found


def advisories(run: Run = _run, uv: Path = UV) -> Iterator[Finding]:
    """One finding for each weakness, or for each file that has none or could not be checked."""
    if not uv.exists():
        yield Finding(None, f"known weaknesses: not checked, {uv.relative_to(ROOT)} is missing: make install")
        return
    known = accepted()
    ignored = [word for name in known for word in ("--ignore-vuln", name)]
    for name in FILES:
        command = [
            str(uv), "tool", "run", "--from", AUDIT, "pip-audit", "--requirement", str(FOLDER / name), "--no-deps",
            "--disable-pip", "--format", "json", "--progress-spinner", "off", *ignored,
        ]  # fmt: skip
        try:
            done = run(command)
            packages = json.loads(done.stdout)["dependencies"]
        except subprocess.TimeoutExpired:
            yield Finding(None, f"known weaknesses of requirements/{name}: not checked, no answer in {PATIENCE:.0f} s")
            continue
        except (ValueError, KeyError, TypeError):
            said = (done.stderr.strip().splitlines() or ["no answer"])[-1].strip()
            yield Finding(None, f"known weaknesses of requirements/{name}: not checked ({said[:160]})")
            continue
        found = [(package, weakness) for package in packages for weakness in package.get("vulns", ())]
        for package, weakness in found:
            mended = ", ".join(weakness.get("fix_versions", ())) or "none yet"
            yield Finding(
                False,
                f"requirements/{name}: {package['name']} {package['version']} has {weakness['id']} "
                f"(mended in: {mended}): make lock, or say in requirements/accepted.txt why it is no danger here",
            )
        if not found:
            yield Finding(True, f"requirements/{name}: no weakness known but those of requirements/accepted.txt")


def main() -> int:
    """Prints the findings."""
    bad = False
    for finding in advisories():
        print(finding)
        bad = bad or finding.good is False
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
