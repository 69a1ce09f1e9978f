"""What is looked for by its beginning only is found as if it were looked for everywhere."""

import re
from pathlib import Path

import pytest

from languages import for_customers
from nlu import beginnings
from nlu.date_patterns import candidates, patterns
from nlu.lexicon import lexicon, phrases
from nlu.signal_lists import signal_lists
from nlu.text import fold
from retention.reading import load_yaml

MESSAGES = [
    fold(entry["text"])
    for file in sorted(Path(__file__).parent.glob("eval_*_public.yml"))
    for entry in load_yaml(file)["public"]
]


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("cancelar", {"canc"}),
        ("eu vou", {"eu v"}),
        ("(?:nao )?quero", {"nao ", "quer"}),
        ("vou|va[is]", {"vou", "vai", "vas"}),
        ("e{1,2}h?", {"e"}),
        (r"\d{1,2} dias", {"0"}),
        ("(?!para)par(?:e|ar)", {"pare", "para"}),
        (r"\w+ndo", None),
        ("a?b?", None),
        ("[😡🤬]", None),
    ],
)
def test_how_a_pattern_begins(pattern: str, begins: set[str] | None) -> None:
    found = beginnings.of_pattern(pattern)
    assert (set(found) if found is not None else None) == begins


@pytest.mark.parametrize("language", for_customers())
def test_the_lists_of_a_message_are_those_of_which_a_pattern_stands_in_it(language: str) -> None:
    lists = {
        f"{name}.{code}" if code else name: phrases(patterns)
        for name, listed in lexicon(language).signals.items()
        for code, patterns in (listed.items() if isinstance(listed, dict) else [("", listed)])
        if patterns
    }
    for message in MESSAGES:
        there = {name for name, pattern in lists.items() if pattern.search(message)}
        assert signal_lists(language).present(message) == there, message


@pytest.mark.parametrize("language", for_customers())
def test_no_pattern_of_a_date_is_passed_over(language: str) -> None:
    for message in MESSAGES:
        tried = candidates(message, language)
        passed_over = [each for each in patterns(language) if each not in tried]
        assert not [each.pattern.pattern for each in passed_over if re.search(each.pattern, message)], message
