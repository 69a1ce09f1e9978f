"""The list of what was erased holds whole lines, and a folder that hangs stops nobody."""

from __future__ import annotations

import asyncio
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.erasures import Erasures
from frontdesk.keyed import Keyed
from settings import limits

AT = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def erasures(tmp_path: Path) -> Erasures:
    return Erasures(tmp_path / "erased", Keyed("k" * 40))


def test_what_follows_half_a_line_is_kept(erasures: Erasures, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert erasures.add("words", "cv_1", AT)
    file = tmp_path / "erased" / "2026-11.jsonl"
    file.write_bytes(file.read_bytes() + b'{"at": "2026-')
    assert [each.hash for each in erasures.all()] == [erasures.hash("words", "cv_1")]
    assert "erase.half_a_line file=2026-11.jsonl" in caplog.text
    file.write_bytes(file.read_bytes()[: -len(b'{"at": "2026-')])
    assert erasures.add("words", "cv_2", AT)
    assert len(erasures.all()) == 2


def test_a_line_behind_one_without_an_end_begins_anew(erasures: Erasures, tmp_path: Path) -> None:
    assert erasures.add("words", "cv_1", AT)
    file = tmp_path / "erased" / "2026-11.jsonl"
    file.write_bytes(file.read_bytes().rstrip(b"\n"))
    assert erasures.add("words", "cv_2", AT)
    assert len(erasures.all()) == 2


def test_a_full_disk_lists_nothing_and_says_so(
    erasures: Erasures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert erasures.add("words", "cv_1", AT)
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, line: write(file, line[:10]))
    assert not erasures.add("words", "cv_2", AT)
    monkeypatch.undo()
    assert "erase.not_listed kind=words" in caplog.text
    assert [each.hash for each in erasures.all()] == [erasures.hash("words", "cv_1")]


def test_a_folder_that_hangs_is_not_waited_for(
    erasures: Erasures, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    goes_on = threading.Event()
    monkeypatch.setattr(erasures, "add", lambda *_: goes_on.wait(20))
    monkeypatch.setattr(limits, "ERASURE_LISTED", 0.01)
    try:
        assert not asyncio.run(erasures.listed("words", "cv_1", AT))
    finally:
        goes_on.set()
    assert "erase.not_listed kind=words why=late" in caplog.text
