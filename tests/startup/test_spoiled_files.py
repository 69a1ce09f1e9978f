"""Whatever stands at any place of a company's files: lines about it, never a traceback."""

from __future__ import annotations

import re
import shutil
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import startup
from retention.provider import PROVIDERS
from startup.cases import slips
from tests.shipped import COMPANY

FILES = ("provider.yml", "policy.yml", "demo.yml")
WRONG: list[object] = [
    None, True, -1, 0, 10**9, 10**30, 1e30, float("nan"), "", "x", "9" * 40, "**", [], {}, [[]], [None], {1: 2},
    date(1, 1, 1), date(2026, 1, 1), date(9999, 12, 31), datetime(2026, 1, 1, tzinfo=UTC), b"x",
]  # fmt: skip
Place = tuple[Any, ...]


def places(content: object, at: Place = ()) -> list[Place]:
    """The way to everything in a file."""
    inner = content.items() if isinstance(content, dict) else enumerate(content if isinstance(content, list) else ())
    return [at, *(place for key, value in inner for place in places(value, (*at, key)))]


def put(content: Any, at: Place, value: object) -> object:
    if not at:
        return value
    content[at[0]] = put(content[at[0]], at[1:], value)
    return content


CONTENT = {
    name: yaml.safe_load((PROVIDERS / COMPANY / name).read_text("utf-8"))
    for name in FILES
    if (PROVIDERS / COMPANY / name).exists()
}
CHANGES = st.sampled_from(sorted(CONTENT)).flatmap(
    lambda name: st.tuples(st.just(name), st.sampled_from(places(CONTENT[name])), st.sampled_from(WRONG))
)


def lines_with(folder: Path, name: str, at: Place, value: object) -> list[str]:
    """What the check says where that value stands at that place of a file."""
    file = folder / COMPANY / name
    file.write_text(yaml.safe_dump(put(deepcopy(CONTENT[name]), at, value), allow_unicode=True), "utf-8")
    try:
        return startup.problems(folder)
    finally:
        shutil.copy(PROVIDERS / COMPANY / name, file)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the company alone, without its texts, which are checked elsewhere."""
    folder = tmp_path_factory.mktemp("providers")
    left_out = shutil.ignore_patterns("texts", "cases", "recorded")
    shutil.copytree(PROVIDERS / COMPANY, folder / COMPANY, ignore=left_out)
    return folder


@pytest.mark.slow
@given(CHANGES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_wrong_value_anywhere_is_lines(copy: Path, change: tuple[str, Place, object]) -> None:
    lines = lines_with(copy, *change)
    assert all(line.strip() and "\n" not in line for line in lines)


def _first_clause_with_a_value() -> str:
    return next(str(id_) for id_, clause in CONTENT["policy.yml"]["clauses"].items() if "value" in clause)


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("value", 10**9, "must be at most 3650 days"),
        ("valid_from", date(1, 1, 1), "must be a date from 1900 to 2199, not 0001-01-01"),
        ("valid_from", date(9999, 12, 31), "must be a date from 1900 to 2199, not 9999-12-31"),
    ],
)
def test_a_clause_that_no_calendar_reaches_is_a_line(copy: Path, key: str, value: object, why: str) -> None:
    clause = _first_clause_with_a_value()
    place = f"providers/{COMPANY}/policy.yml: clauses.{clause}.{key}: "
    assert place + why in lines_with(copy, "policy.yml", ("clauses", clause, key), value)


def test_another_currency_is_one_line_for_all_cases(tmp_path: Path) -> None:
    shutil.copytree(PROVIDERS / COMPANY, tmp_path / COMPANY, ignore=shutil.ignore_patterns("texts", "recorded"))
    own = CONTENT["provider.yml"]
    (tmp_path / COMPANY / "provider.yml").write_text(yaml.safe_dump({**own, "currency": "JPY"}), "utf-8")
    (line,) = slips(tmp_path)
    assert re.search(r"currency.* \(so in \d+ cases\)$", line)
