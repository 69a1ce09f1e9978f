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


def entries(file: str, key: str | None = None) -> Iterator[Any]:
    for language in for_customers():
        path = HERE / file.format(language)
        if not path.exists():
            continue
        content = load_yaml(path)
        for entry in content[key] if key else content:
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


@pytest.mark.parametrize(("entry", "language"), list(entries("eval_{}_numbers.yml", "numbers")))
def test_what_was_written_blind_is_distinguished(entry: dict[str, Any], language: str) -> None:
    forms = [provider.number for provider in providers().values()]
    possible = [n for n in found(entry, language, "contract_number") if any(form.read(n) for form in forms)]
    assert list(dict.fromkeys(map(digits, possible))) == [digits(number) for number in listed(entry["number"])]
    assert found(entry, language, "code") == listed(entry.get("code"))


def digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
