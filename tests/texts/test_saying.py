"""How a text is found, filled in, and missed."""

from __future__ import annotations

import pytest

import texts
from logs import described
from tests.texts.conftest import Write


def test_a_companys_own_message_goes_before_the_common_one(write: Write) -> None:
    write("aa/general.ftl", "hello = Hello", "name = nobody")
    write("aa/general.ftl", "hello = Hello from Acme", provider="acme")

    assert texts.say("aa", "hello") == "Hello"
    assert texts.say("aa", "hello", provider="acme") == "Hello from Acme"
    assert texts.say("aa", "name", provider="acme") == "nobody"
    assert texts.say("aa", "hello", provider="other") == "Hello"


def test_messages_refer_to_one_another_across_both_files(write: Write) -> None:
    write("aa/general.ftl", "greet = { hello }, { $name }", "hello = Hello")
    write("aa/own.ftl", "hello = Good day", "both = { greet }!", provider="acme")

    assert texts.say("aa", "greet", name="Ana") == "Hello, Ana"
    assert texts.say("aa", "both", provider="acme", name="Ana") == "Good day, Ana!"
    assert texts.variables("aa", "both", provider="acme") == {"name"}


def test_attributes_are_keys_of_their_own(write: Write) -> None:
    write("aa/general.ftl", "answer =", "    .verdict = Yes", "plain = x")

    assert texts.has("aa", "answer.verdict")
    assert not texts.has("aa", "answer")
    assert not texts.has("aa", "answer.next")
    assert texts.keys("aa") == {"answer.verdict", "plain"}
    assert texts.say("aa", "answer.verdict") == "Yes"


@pytest.mark.parametrize(
    ("language", "key", "provider", "line"),
    [
        ("aa", "nothing", None, "aa: nothing: no such text"),
        ("aa", "nothing", "acme", "aa: nothing for acme: no such text"),
        ("zz", "hello", None, "zz: hello: no such language"),
        ("aa", "needs", None, "aa: needs: uses $name; the values it is given are none"),
    ],
)
def test_a_missing_text_is_named_by_language_key_and_company(
    write: Write, language: str, key: str, provider: str | None, line: str
) -> None:
    write("aa/general.ftl", "hello = Hello", "needs = { $name }")

    with pytest.raises(texts.MissingText) as caught:
        texts.say(language, key, provider=provider)

    assert str(caught.value) == line
    assert caught.value.key == key


def test_the_log_names_it_too(write: Write) -> None:
    with pytest.raises(texts.MissingText) as caught:
        texts.say("aa", "nothing", provider="acme")

    line = described((caught.type, caught.value, caught.tb))

    assert line.startswith("MissingText (aa: nothing for acme: no such text) at ")
