"""docs/operations.md knows every line of the logs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "operations.md").read_text()


def test_every_log_line_is_explained() -> None:
    events = set()
    for file in sorted([*(ROOT / "frontdesk").rglob("*.py"), *(ROOT / "logs").glob("*.py")]):
        events |= set(re.findall(r'(?:\blog\.\w+|\)\.error|_said)\(\s*f?"([a-z_]+\.[a-z_]+)', file.read_text()))
    assert {event for event in events if f"`{event}" not in DOCUMENT} == set()
    explained = set(re.findall(r"`([a-z_]+\.[a-z_]+) ?[^`]*`", DOCUMENT.partition("| line |")[2]))
    assert explained == events
