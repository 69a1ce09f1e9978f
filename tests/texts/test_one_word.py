"""One word for one thing: what texts/GLOSSARY.md rules out stands in no text that customers read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

import languages
from nlu.text import fold
from retention import providers
from texts import files

COLUMNS = {"pt": 2, "fr": 4}  # of the table: what is not written in the language
_FILLED_IN = re.compile(r"\{[^{}]*\}")


def ruled_out(language: str) -> list[str]:
    lines = (files.ROOT / "GLOSSARY.md").read_text("utf-8").splitlines()
    rows = [line.strip("|").split("|") for line in lines if line.startswith("| ") and "what is meant" not in line]
    cells = [row[COLUMNS[language]] for row in rows]
    return [word.strip() for cell in cells for word in cell.split(",") if word.strip()]


def lines_for_customers(language: str) -> Iterator[tuple[str, str]]:
    for provider in (None, *(id_ for id_, company in providers().items() if language in company.languages)):
        for file in sorted(files.folder(language, provider).glob("*.ftl")):
            for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                if not line.startswith("#"):
                    text = line.partition(" = ")[2] if re.match(r"\s*[.\w-]+ = ", line) else line
                    yield f"{file.parent.parent.name}/{language}/{file.name}:{number}", _FILLED_IN.sub(" ", text)


@pytest.mark.parametrize("language", languages.for_customers())
def test_no_second_word_for_the_same_thing(language: str) -> None:
    words = ruled_out(language)
    assert len(words) > 10
    pattern = re.compile(rf"(?<![\w'])(?:{'|'.join(re.escape(fold(word)) for word in words)})(?!\w)")
    found = [
        (place, match.group())
        for place, text in lines_for_customers(language)
        for match in pattern.finditer(fold(text))
    ]
    assert found == []
