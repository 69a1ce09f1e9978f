"""The widget's texts as plain patterns that a browser fills in by itself."""

from __future__ import annotations

import pytest

import languages
import texts
from tests.texts.conftest import Write
from texts import browser


def test_values_and_forms_become_patterns_by_key(write: Write) -> None:
    write(
        "aa/widget.ftl",
        'widget-title = Help { name-of-it }{ "!" }',
        "name-of-it = with { $plan }",
        "widget-unread = You have { $count ->",
        "    [0] nothing",
        "    [one] one message",
        "   *[other] { $count } messages",
        "} to read",
    )

    found = browser.patterns("aa")

    assert found == {
        "name-of-it": "with {plan}",
        "title": "Help with {plan}!",
        "unread": {
            "0": "You have nothing to read",
            "one": "You have one message to read",
            "other": "You have {count} messages to read",
        },
    }


@pytest.mark.parametrize(
    "line", ["widget-x = { $kind ->\n    [a] A\n   *[b] B\n }", "widget-x = { NUMBER($n) }", "widget-x = { nothing }"]
)
def test_what_a_browser_cannot_do_is_named(write: Write, line: str) -> None:
    write("aa/widget.ftl", *line.splitlines())

    with pytest.raises(texts.MissingText, match="aa: widget-x: "):
        browser.patterns("aa")


def test_every_language_gives_every_pattern() -> None:
    every = {code: browser.patterns(code) for code in languages.for_customers()}
    first, *others = every.values()

    assert all(set(found) == set(first) for found in others)
    forms = [form for found in every.values() for text in found.values() for form in _forms(text)]
    assert all("{ " not in form and form.strip() for form in forms)


def _forms(text: str | dict[str, str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())
