"""A product with texts of its own, in a folder made for a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import languages
from retention import policies
from texts import files, sentences

Write = Callable[..., None]
ANY_LOCALE = next(iter(languages.read().values())).locale


def _forget() -> None:
    languages.known.cache_clear()
    for kept in (files._read, files._not_utf8, files.resources, files.messages, sentences._bundle):
        kept.cache_clear()


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """write("xx/general.ftl", lines) and, for a company, write("xx/general.ftl", lines, provider="acme")."""
    policies()  # the companies are read with the product's own languages, whichever test comes first
    monkeypatch.setattr(files, "ROOT", tmp_path / "texts")
    monkeypatch.setattr(files, "PROVIDERS", tmp_path / "providers")
    monkeypatch.setattr(languages, "read", _read)
    for language in _read():
        (tmp_path / "texts" / language).mkdir(parents=True)
    _forget()

    def to(name: str, *lines: str, provider: str | None = None) -> None:
        folder = tmp_path / "texts" if provider is None else tmp_path / "providers" / provider / "texts"
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        _forget()

    yield to
    monkeypatch.undo()
    _forget()


def _read() -> dict[str, languages.Language]:
    """Two languages for customers, one for the desk only."""
    return {
        "aa": languages.Language("aa", "Aa", ANY_LOCALE, "1º", "d MMMM", customers=True, desk=True),
        "bb": languages.Language("bb", "Bb", ANY_LOCALE, "1er", "d MMMM", customers=True, desk=False),
        "cc": languages.Language("cc", "Cc", ANY_LOCALE, "1", "d MMMM", customers=False, desk=True),
    }
