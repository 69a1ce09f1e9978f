"""Lexicons: a slip is named with its file and place; every language has what another has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from languages import for_customers
from nlu.lexicon import FOLDER, LexiconError, lexicon
from nlu.lexicon.reading import read
from retention.reading import load_yaml

SAMPLE = FOLDER / f"{for_customers()[0]}.yml"


def changed(tmp_path: Path, *place: str | int, value: Any = None) -> Path:
    """A copy of a lexicon with one value changed, or left out where it is None."""
    content = load_yaml(SAMPLE)
    part = content
    for key in place[:-1]:
        part = part[key]
    if value is None:
        del part[place[-1]]
    else:
        part[place[-1]] = value
    file = tmp_path / "xx.yml"
    file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return file


@pytest.mark.parametrize("language", for_customers())
def test_each_language_has_a_lexicon(language: str) -> None:
    assert lexicon(language).common_words


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("dates", "months"), ["uno"], "xx.yml: dates.months: "),
        (("dates", "weekdays", 0), 7, "xx.yml: dates.weekdays[1]: "),
        (("dates", "named_days", "13-01"), ["x"], "dates.named_days"),
        (("dates", "wordings", "today", 0), "(hoje", "xx.yml: dates.wordings.today[1]: '(hoje' is no pattern"),
        (("dates", "wordings", "day", 0), "<<hour>>", "xx.yml: dates.wordings.day[1]: <<hour>> stands for nothing"),
        (("joints", 0), "Também", "xx.yml: joints[1]: 'Também' is not folded; write 'tambem'"),
        (("common_words", 0), False, "xx.yml: common_words[1]: "),  # an unquoted no in YAML
        (("joint",), ["y"], "xx.yml: has an unknown key joint; known are common_words, "),
        (("joints",), None, "xx.yml: lacks joints"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, place: tuple[str | int, ...], value: Any, message: str) -> None:
    with pytest.raises(LexiconError) as error:
        read(changed(tmp_path, *place, value=value))
    assert message in str(error.value)


def test_all_slips_of_a_lexicon_come_together(tmp_path: Path) -> None:
    content = load_yaml(SAMPLE)
    content["dates"]["wordings"]["today"][0], content["joints"][0] = "(hoje", "Também"
    content["common_words"] = "e"
    del content["numbers"]
    file = tmp_path / "xx.yml"
    file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        read(file)
    assert {line.split(": ")[1] for line in str(error.value).splitlines()} == {
        "common_words", "lacks numbers", "dates.wordings.today[1]", "joints[1]",
    }  # fmt: skip


def test_a_missing_lexicon_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"nlu/lexicon/xx\.yml: missing"):
        read(tmp_path / "xx.yml")
