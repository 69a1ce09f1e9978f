"""The front desk's own tests of what it stores, with PostgreSQL in the place of SQLite."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

import pytest

from cli.supervisor import signal_group
from settings.installation import ROOT
from tests.e2e import grown


@pytest.mark.timeout(900)
def test_the_front_desks_own_suite_passes_on_postgresql() -> None:
    command = [
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis",
        "-m", "not browser and not slow and not rasa",
        "tests/frontdesk/test_chat.py", "tests/frontdesk/test_turns.py", "tests/frontdesk/test_frames.py",
        "tests/frontdesk/test_codes.py", "tests/frontdesk/test_identity.py", "tests/frontdesk/test_never_silent.py",
        "tests/frontdesk/cases",
    ]  # fmt: skip
    with grown.postgresql() as database:
        environment = {**os.environ, "TEST_DATABASE_URL": database, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   text=True, start_new_session=True)  # fmt: skip
        try:
            out, _ = process.communicate(timeout=600)  # on a busy machine
        finally:
            signal_group(process, signal.SIGKILL)
    assert process.returncode == 0, out[-4000:]
    assert re.search(r"\d{2,} passed", out), out[-2000:]
