"""Texts common to all companies name no team by word: a company may have others."""

from __future__ import annotations

import pytest

import languages
import texts
from texts import files


@pytest.mark.parametrize("language", languages.for_customers())
def test_no_common_text_of_the_dialogue_names_a_team_by_word(language: str) -> None:
    found = files.keys(language, None)
    names = [texts.say(language, key) for key in found["handoff"] if key.startswith("team-")]
    named = []
    for stem in ("handoff", "general", "answers", "steering"):
        for line in files.folder(language, None).joinpath(f"{stem}.ftl").read_text("utf-8").splitlines():
            if not line.startswith("team-"):
                named += [(stem, line) for name in names if name.casefold() in line.casefold()]
    assert names
    assert named == []
