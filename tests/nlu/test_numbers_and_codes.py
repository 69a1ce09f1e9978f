"""Contract numbers and codes are distinguished from each other and all else with digits, however they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from languages import for_customers
from nlu.details import find
from retention.provider import providers
from retention.reading import load_yaml

HERE = Path(__file__).parent
LONGEST = 80  # characters of a test's name


def files(name: str) -> Iterator[tuple[str, Any]]:
    """The languages that have such a file, each with its content."""
    for language in for_customers():
        if (path := HERE / name.format(language)).exists():
            yield language, load_yaml(path)


def entries(name: str) -> Iterator[Any]:
    for language, content in files(name):
        for entry in content:
            yield pytest.param(entry, language, id=entry["text"][:LONGEST])


def found(entry: dict[str, Any], language: str, kind: str) -> list[str]:
    details = find(entry["text"], language, entry.get("provider"), entry.get("awaiting"))
    return [str(detail.value) for detail in details if detail.kind == kind]


def listed(value: str | list[str] | None) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else value


@pytest.mark.parametrize(("entry", "language"), list(entries("numbers_{}.yml")))
def test_numbers_and_codes_are_distinguished(entry: dict[str, Any], language: str) -> None:
    assert found(entry, language, "contract_number") == listed(entry.get("number"))
    assert found(entry, language, "code") == listed(entry.get("code"))


@pytest.mark.parametrize(("language", "content"), list(files("eval_{}_numbers.yml")))
def test_what_was_written_blind_is_distinguished(language: str, content: dict[str, Any]) -> None:
    """All in one, as they are many; each one that is read otherwise is shown with what was read."""
    forms = [provider.number for provider in providers().values()]
    assert len(content["numbers"]) > 100
    otherwise = []
    for entry in content["numbers"]:
        possible = [n for n in found(entry, language, "contract_number") if any(form.read(n) for form in forms)]
        read = list(dict.fromkeys(map(digits, possible))), found(entry, language, "code")
        if read != ([digits(number) for number in listed(entry["number"])], listed(entry.get("code"))):
            otherwise.append((entry["text"], *read))
    assert otherwise == []


def digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
