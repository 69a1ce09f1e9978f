"""The whole suite: each part's tests in the environment the part runs in, several at a time, one closing line for all.

`make test`, or `.venv/frontdesk/bin/python -m tests [pytest arguments]`
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Timer

Packages = tuple[str, ...]  # whose lines are measured
ROOT = Path(__file__).resolve().parent.parent
RASA = ROOT / ".venv/rasa/bin/python"
DESK = ROOT / ".venv/frontdesk/bin/python"
AT_A_TIME = min(4, 1 + (os.cpu_count() or 2))  # with one more, neighbours are too slow for the limits that are tested
AT_MOST = 2400.0  # seconds for a part; a test has its limit in pyproject.toml, this is for what that does not end
IN_MEMORY = Path("/dev/shm")  # half the time of what stores something is waiting for a disk to say that it is written
ENOUGH = 4 * 2**30  # bytes
COUNTS = re.compile(r"(\d+) (passed|failed|skipped|errors?)")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(ROOT),
    "PYTHONDONTWRITEBYTECODE": "",  # many tests start processes: these need not compile everything again
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
ALL: Packages = ("",)  # those of pyproject.toml
NONE: Packages = ()
# What its Python alone runs, besides what both run: there, each line that is measured costs as much as to run it.
OWN_OF_RASA: Packages = ("actions", "channels", "nlu")
FAST = ["-m", "not rasa and not browser"]
# of tests/e2e what is a part by itself, so that none takes much longer than the others
BESIDE = ["tests/e2e/security", "tests/e2e/test_own_suite_on_postgresql.py"]
MADE_OF_DATA = ["tests/third_language", "tests/third_company/test_real_processes.py"]
OF_RASA = ["-m", "rasa", "-p", "no:cacheprovider"]
TALKS = ["tests/conversations", "tests/actions"]
BY_MODEL = "tests/conversations/test_by_model.py"
WITH_RASA = sorted(
    {str(file.parent) for file in (ROOT / "tests").rglob("test_*.py") if "mark.rasa" in file.read_text()}
    - {str(ROOT / folder) for folder in TALKS}
)
PARTS = ("e2e", "faults", "widget", "frontdesk", "cli", "third_company", "third_language")
APART = [f"tests/{part}" for part in PARTS]
Part = tuple[str, Path, Packages, list[str]]  # name, interpreter, measured, arguments
# The longest first, so that all end at about the same time. What only a browser or a real process runs is not measured.
# A browser driver keeps a loop running, so it never shares a process with the rest.
RUNS: tuple[Part, ...] = (
    ("real processes", DESK, NONE, ["tests/e2e", *(f"--ignore={path}" for path in BESIDE)]),
    ("neighbours that fail", DESK, NONE, ["tests/faults"]),
    (
        "commands and companies", DESK, ALL,
        [*FAST, "tests/cli", "tests/third_company", "tests/widget", f"--ignore={MADE_OF_DATA[1]}"],
    ),
    ("front desk", DESK, ALL, [*FAST, "tests/frontdesk"]),
    ("widget in a browser", DESK, NONE, ["-m", "browser", "tests/widget"]),
    ("Rasa's parts", RASA, OWN_OF_RASA, [*OF_RASA, *WITH_RASA]),
    ("conversations read by the model", RASA, NONE, [*OF_RASA, BY_MODEL]),
    ("conversations", RASA, ("actions", "dialogue"), [*OF_RASA, *TALKS, f"--ignore={BY_MODEL}"]),
    ("other parts", DESK, ALL, [*FAST, *(f"--ignore={path}" for path in APART), "tests"]),
    ("attacks on real processes, PostgreSQL", DESK, NONE, BESIDE),
    ("a company and a language made of data", DESK, NONE, MADE_OF_DATA),
    ("desk in a browser", DESK, NONE, ["-m", "browser", "tests/frontdesk"]),
)  # fmt: skip
_screen = Lock()


def run(part: Part, more: list[str]) -> tuple[int, dict[str, int]]:
    """Run one part and show its output when it is through; its exit status and the counts of its closing line."""
    name, python, measured, arguments = part
    started = time.monotonic()
    # the least is asked of both environments together, not of each
    coverage = ["--cov-report=", "--cov-fail-under=0"] if measured else []
    coverage += [f"--cov={package}" if package else "--cov" for package in measured]
    environment = {**ENVIRONMENT, "COVERAGE_FILE": str(ROOT / f".coverage.{name.replace(' ', '-')}")}
    light = [] if name == "real processes" else ["-p", "no:schemathesis"]  # half a second that only tests/e2e needs
    if python is DESK:
        environment["COVERAGE_CORE"] = "sysmon"  # costs little; tracing, all that Rasa's Python has, doubles the time
    # to a file: a pipe stays open as long as anything that a test left behind holds it
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            [python, "-m", "pytest", "-q", *light, *coverage, *arguments, *more],
            cwd=ROOT, env=environment, stdout=output, stderr=output, text=True,
        )  # fmt: skip
        late = Timer(AT_MOST, process.kill)
        late.start()
        _, status, used = os.wait4(process.pid, 0)  # with the processor time of this part alone
        late.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
    took = f"{time.monotonic() - started:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processors"
    with _screen:
        print(f"== {name} ({took})", said, sep="\n", end="", flush=True)
        if process.returncode < 0:
            print(f"{name}: ended by signal {-process.returncode}; a part gets {AT_MOST:.0f} s", flush=True)
    closing = next((line for line in reversed(said.splitlines()) if COUNTS.search(line) and " in " in line), "")
    return process.returncode, {kind.rstrip("s"): int(number) for number, kind in COUNTS.findall(closing)}


def coverage_is_enough() -> bool:
    """Both environments' lines together against the least that pyproject.toml asks for."""
    coverage = [str(DESK), "-m", "coverage"]
    subprocess.run([*coverage, "combine", "--quiet"], cwd=ROOT, check=True)
    report = [*coverage, "report", "--skip-covered", "--show-missing", "--sort=miss"]
    return subprocess.run(report, cwd=ROOT).returncode == 0


@contextmanager
def folder_for_tests() -> Iterator[str]:
    """Where tests write, in memory if there is enough of it; it may be entered by the user PostgreSQL runs as."""
    place = IN_MEMORY if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH else None
    with tempfile.TemporaryDirectory(prefix="retention-tests-", dir=place, ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o711)
        yield folder


def main(more: list[str]) -> int:
    """Exit status 1 when a test failed or, in a whole run, too few lines were run."""
    started = time.monotonic()
    print(f"== {len(RUNS)} parts, {AT_A_TIME} at a time; each is shown when it is through", flush=True)
    with folder_for_tests() as folder, ThreadPoolExecutor(AT_A_TIME) as lanes:
        ENVIRONMENT["TMPDIR"] = folder
        results = list(lanes.map(lambda part: run(part, more), RUNS))
    bad = sum(code != 0 for code, _ in results)
    if not more and not coverage_is_enough():
        bad += 1
    passed, failed, errors, skipped = (
        sum(counts.get(kind, 0) for _, counts in results) for kind in ("passed", "failed", "error", "skipped")
    )
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"\n{time.monotonic() - started:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processors")
    print(f"{passed} passed, {failed + errors} failed, {skipped} skipped")
    return 1 if bad or failed or errors or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
