"""The whole suite: each part's tests in the environment the part runs in, one closing line for all.

`make test`, or `.venv/frontdesk/bin/python -m tests [pytest arguments]`
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RASA = ROOT / ".venv/rasa/bin/python"
DESK = ROOT / ".venv/frontdesk/bin/python"
COUNTS = re.compile(r"(\d+) (passed|failed|skipped|errors?)")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}
COVERED = ("parts", "Rasa's parts")  # whose lines count; what only a browser or a real process runs is not measured
# name, interpreter, arguments; a browser driver keeps a loop running, so it never shares a process with the rest
ON_BOTH_CORES = ["-n", "2", "--dist", "loadfile"]
REAL = ["tests/e2e", "tests/third_language", "tests/third_company/test_real_processes.py"]
OTHERS = [f"--ignore={path}" for path in REAL]
RUNS = (
    ("parts", DESK, ["-m", "not rasa and not browser", *ON_BOTH_CORES, *OTHERS, "tests"]),
    ("widget in a browser", DESK, ["-m", "browser", *ON_BOTH_CORES, "tests/widget"]),
    ("desk in a browser", DESK, ["-m", "browser", "tests/frontdesk"]),
    ("real processes", DESK, REAL),
    ("Rasa's parts", RASA, ["-m", "rasa", "-p", "no:cacheprovider", "tests/actions", "tests/nlu"]),
)  # fmt: skip


def run(name: str, python: Path, arguments: list[str], more: list[str]) -> tuple[int, dict[str, int]]:
    """Run one part with its output shown; its exit status and the counts of its closing line."""
    print(f"== {name}", flush=True)
    # the least is asked of both environments together, not of each
    measured = ["--cov", "--cov-report=", "--cov-fail-under=0"] if name in COVERED else []
    process = subprocess.Popen(
        [python, "-m", "pytest", "-q", *measured, *arguments, *more],
        cwd=ROOT,
        env={**ENVIRONMENT, "COVERAGE_FILE": str(ROOT / f".coverage.{name.replace(' ', '-')}")},
        stdout=subprocess.PIPE,
        text=True,
    )
    closing = ""
    for line in process.stdout or ():
        print(line, end="", flush=True)
        if COUNTS.search(line) and " in " in line:
            closing = line
    counts = {kind.rstrip("s"): int(number) for number, kind in COUNTS.findall(closing)}
    return process.wait(), counts


def coverage_is_enough() -> bool:
    """Both environments' lines together against the least that pyproject.toml asks for."""
    coverage = [DESK, "-m", "coverage"]
    subprocess.run([*coverage, "combine", "--quiet"], cwd=ROOT, check=True)
    report = [*coverage, "report", "--skip-covered", "--show-missing", "--sort=miss"]
    return subprocess.run(report, cwd=ROOT).returncode == 0


def main(more: list[str]) -> int:
    """Exit status 1 when a test failed or, in a whole run, too few lines were run."""
    total = {"passed": 0, "failed": 0, "skipped": 0}
    bad = 0
    for name, python, arguments in RUNS:
        code, counts = run(name, python, arguments, more)
        bad += code != 0
        total["passed"] += counts.get("passed", 0)
        total["failed"] += counts.get("failed", 0) + counts.get("error", 0)
        total["skipped"] += counts.get("skipped", 0)
    if not more and not coverage_is_enough():
        bad += 1
    print(f"\n{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 1 if bad or total["failed"] or not total["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
