"""`retention check` says what a change that is known in advance does, also where it has made cases wrong."""

from __future__ import annotations

import pytest

import startup
from cli import check
from retention import policies
from startup import differing


@pytest.mark.slow
def test_warnings_are_printed_beside_cases_that_differ(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(startup, "problems", list)
    monkeypatch.setattr(differing, "differing_cases", lambda policy: [f"{policy.provider.id}: 1 case"])
    monkeypatch.setattr(check, "warnings_of", lambda policy: [f"a change of {policy.provider.id}"])

    assert check.main([]) == 1
    printed = capsys.readouterr()
    assert "change what the case expects" in printed.err
    assert printed.out.splitlines() == [f"providers/{id_}: warning: a change of {id_}" for id_ in policies()]
