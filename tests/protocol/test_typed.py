"""What a customer typed is words, never a command, and nothing where no words are."""

from __future__ import annotations

import pytest

from protocol.typed import words_of


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("quero cancelar", "quero cancelar"),
        ("  /restart", "restart"),
        ("\u200b\u00a0/\u2028/affirm", "affirm"),
        ("<b>/restart</b>", "restart"),
        ("a\x00b", "a b"),
        ("2/3 das notas", "2/3 das notas"),
        ("1 < 2 > 0?", "1   0?"),
        ("/", ""),
        ("<b></b>", ""),
        ("👍 !!", ""),
        ("", ""),
    ],
)
def test_words(typed: str, words: str) -> None:
    assert words_of(typed) == words
