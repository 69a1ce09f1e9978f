"""No code, template, script, widget file or test helper names a company or a language: both are data."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import languages
from retention.provider import providers

ROOT = Path(__file__).resolve().parents[1]
CODE = {".py", ".js", ".mjs", ".html"}
LEFT_OUT = {".venv", ".git", "node_modules", "var", "models", "providers", "dist"}


def files() -> Iterator[Path]:
    """Every file of code but the tests themselves, which may name whom they are about."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in LEFT_OUT]
        for path in (Path(folder, name) for name in names):
            if path.suffix in CODE and not path.name.startswith("test_"):
                yield path


def named(pattern: str) -> list[str]:
    """Lines of code in which the pattern is found, as `file:line: what was found`."""
    found = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for match in [found.search(line)]
        if match
    ]


def test_no_code_names_a_company() -> None:
    words = [word for company in providers().values() for word in (company.id, company.name, company.number.form)]
    prefixes = [company.number.form.rstrip("#*") for company in providers().values()]
    numbers = [rf"\b{re.escape(prefix)}[0-9]{{4,}}" for prefix in prefixes]
    assert named("|".join([*map(re.escape, words), *numbers])) == []


def test_no_code_names_a_language() -> None:
    codes = [form for known in languages.known().values() for form in {known.code, known.locale, known.tag}]
    assert named(rf"""(["'])({"|".join(map(re.escape, codes))})\1""") == []
