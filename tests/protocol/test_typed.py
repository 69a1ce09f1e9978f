"""What a customer typed is words, never a command, and nothing where no words are."""

from __future__ import annotations

import pytest

from protocol.typed import LONGEST_READ, words_of


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("quero cancelar", "quero cancelar"),
        ("  /restart", "restart"),
        ("\u200b\u00a0/\u2028/affirm", "affirm"),
        ("<b>/restart</b>", "restart"),
        ("a\x00b", "a b"),
        ("2/3 das notas", "2/3 das notas"),
        ("1 < 2 > 0?", "1 0?"),
        ("quero" + " " * 3990 + "x", "quero x"),
        ("quero\u00a0\u00a0\tx\n\ny", "quero x\n\ny"),
        ("é isso" + "." * 3000 + " ou não?????", "é isso... ou não???"),
        ("haaaaa 10000", "haaaaa 10000"),
        ("/", ""),
        ("<b></b>", ""),
        ("👍 !!", ""),
        ("", ""),
    ],
)
def test_words(typed: str, words: str) -> None:
    assert words_of(typed) == words


def test_a_long_story_is_read_from_its_beginning_and_its_end() -> None:
    story = "Começo. " + "Conto tudo o que houve. " * 150 + "Quero sair."
    read = words_of(story)
    assert len(read) <= LONGEST_READ + 1
    assert read.startswith("Começo. Conto")
    assert read.endswith("houve. Quero sair.")
    assert {*read.split()} <= {*story.split()}  # no word is cut
    assert words_of(story[:LONGEST_READ]) == story[:LONGEST_READ].strip()
