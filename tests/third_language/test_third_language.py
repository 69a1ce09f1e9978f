"""A language made from data alone answers end to end, and is among the choices of widget and desk."""

from __future__ import annotations

import json
import re
from pathlib import Path

import httpx
import pytest

from tests.e2e.visitor import Visitor
from tests.shipped import COMPANY, LANGUAGE
from tests.third_language import language
from tests.third_language.checkout import copy_to, retention, running

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]  # it trains a model

FIRST = "1"  # of a month, as languages.yml says where a language has no form of its own: the one that is no text


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_to(tmp_path_factory.mktemp("copy") / "checkout")
    language.add_to(made, like=LANGUAGE)
    return made


def test_the_check_names_what_lacks_by_file_and_key(checkout: Path) -> None:
    file = checkout / "texts" / language.CODE / "general.ftl"
    whole = file.read_text("utf-8")
    file.write_text(re.sub(r"^greet =.*\n", "", whole, flags=re.M), "utf-8")
    spoiled = retention(checkout, "check")
    file.write_text(whole, "utf-8")  # with it nothing lacks: the next test's run would not begin

    assert spoiled.returncode == 1
    assert f"texts/{language.CODE}/general.ftl: lacks greet" in spoiled.stdout + spoiled.stderr


def test_it_answers_and_can_be_chosen(checkout: Path) -> None:
    trained = retention(checkout, "train")
    assert trained.returncode == 0, trained.stdout + trained.stderr
    with running(checkout) as product:
        visitor = Visitor(product, COMPANY, language.CODE).enter()  # type: ignore[arg-type]  # all it needs is there
        with visitor.chat() as chat:
            greeting = chat.ask("hyvää päivää")
            answer = chat.ask("saanko maksun takaisin")
        assert greeting["text"].startswith(language.MARK)
        assert answer["kind"] == "answer"
        assert answer["card"]["ruling"]["question"] == "ask_refund"
        assert answer["card"]["verdict"].startswith(language.MARK)
        _can_be_chosen(product.url)


def _can_be_chosen(url: str) -> None:
    """In the widget, whose texts come with it, and on the desk's sign-in page."""
    launcher = httpx.get(f"{url}/widget.js", trust_env=False).text
    entry = json.JSONDecoder().raw_decode(launcher, launcher.rindex("})({") + 3)[0][language.CODE]
    assert (entry["tag"], entry["help"][:2]) == (language.TAG, language.MARK)
    words = httpx.get(f"{url}/widget/texts.{language.CODE}.json?{entry['texts']}", trust_env=False)
    assert "immutable" in words.headers["cache-control"]
    assert [word for word in words.json() if isinstance(word, str) and not word.startswith(language.MARK)] == [FIRST]
    page = httpx.get(f"{url}/desk/sign-in?lang={language.CODE}", trust_env=False).text
    assert f'<html lang="{language.CODE}">' in page
    assert language.NAME in page
    assert language.MARK in page
