"""Every file and folder that the papers name in backquotes is there."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from settings.installation import ROOT

PAPERS = sorted(
    [*(ROOT / "docs").glob("*.md"), *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"))]
)
BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"`(\w[\w.*<>-]*(?:/[\w.*<>-]+)*/?)`")
FILE = re.compile(r"\.(py|md|yml|ftl|toml)$")
MADE_LATER = ("var/", "test/", "application/", "text/")  # made by a run; media types
NEW_LANGUAGE = re.compile(r"(^|/)es(?=/|\.)")  # the example of docs/add-a-language.md


def named(paper: Path) -> list[str]:
    """What looks like a file or a folder: with a slash, or with the ending of a file."""
    found = NAMED.findall(BLOCK.sub("", paper.read_text("utf-8")))
    return [name for name in found if ("/" in name or FILE.search(name)) and not name.startswith(MADE_LATER)]


@cache
def everywhere() -> frozenset[str]:
    """The names of all files and folders of the product."""
    found: set[str] = set()
    for _, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in ("var", "node_modules")]
        found.update(folders, files)
    return frozenset(found)


def is_there(name: str) -> bool:
    """A path from the top, with `<id>` for any name; a bare name may be in any folder."""
    path = re.sub(r"<\w+>", "*", NEW_LANGUAGE.sub(r"\1*", name)).rstrip("/")
    if "/" in path:
        return any(ROOT.glob(path))
    return path in everywhere()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_named_file_is_there(paper: Path) -> None:
    assert [name for name in named(paper) if not is_there(name)] == []


def test_a_name_that_is_nowhere_is_found() -> None:
    assert is_there("providers/<id>/policy.yml")
    assert not is_there("frontdesk/nowhere.py")
    assert not is_there("nowhere.py")
