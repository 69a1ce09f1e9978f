# ruff: noqa: E501 -- page scripts read better whole
"""The widget in the system's Firefox and WebKitGTK, where there are such: what another engine may do differently."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.widget import webkit
from tests.widget.cards import CONFLICTING, RECEIPT
from tests.widget.fake import FakeDesk
from tests.widget.firefox import Firefox
from tests.widget.webkit import WebKit

Engine = Firefox | WebKit
FIREFOX, WEBKIT = shutil.which("firefox-esr") or shutil.which("firefox"), webkit.program()
ENGINES: list[Any] = [
    pytest.param((Firefox, FIREFOX), id="firefox", marks=pytest.mark.skipif(not FIREFOX, reason="needs Firefox")),
    pytest.param(
        (WebKit, WEBKIT),
        id="webkit",
        marks=pytest.mark.skipif(not WEBKIT, reason="needs WebKitGTK, its driver and Xvfb"),
    ),
]
pytestmark = pytest.mark.browser
ENTER, ESCAPE = "\ue007", "\ue00c"
INSIDE = "document.querySelector('retention-chat').shadowRoot"
UNTIL = """async (selector, words) => { const inside = () => document.querySelector('retention-chat')?.shadowRoot;
    for (let i = 0; i < 400; i++) { for (const e of inside()?.querySelectorAll(selector) || []) if (e.textContent.replaceAll('\\u00a0', ' ').includes(words) && e.checkVisibility()) return true;
      await new Promise(done => setTimeout(done, 25)) }
    throw new Error(`never saw ${words}: ${inside()?.querySelector('.panel')?.textContent}`) }"""


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    kind, program = request.param
    browser: Engine = kind(str(program), tmp_path_factory.mktemp("engine"))
    yield browser
    browser.close()


@pytest.fixture
def opened(engine: Engine, desk: FakeDesk) -> Callable[..., Engine]:
    """The chat on a page, opened."""

    def go(**asked: str) -> Engine:
        query = "&".join(f"{name}={value}" for name, value in ({"language": "pt"} | asked).items())
        engine.go(f"http://127.0.0.1:{desk.host_port}/?{query}")
        engine.do(f"async () => {INSIDE}.querySelector('.launcher[aria-expanded=false]')?.click()")
        engine.do(UNTIL, ".bubble", "Sou um assistente virtual")
        return engine

    return go


def test_opens_writes_and_draws_answer_and_receipt(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened()
    engine.press("quero cancelar" + ENTER)
    engine.do(UNTIL, ".customer .bubble", "quero cancelar")
    assert desk.texts() == ["quero cancelar"]
    desk.say("A resposta.", kind="answer", card=CONFLICTING)
    engine.do(UNTIL, ".card h3", "até 28/11/2026.")
    desk.say("O comprovante.", kind="receipt", request=RECEIPT)
    engine.do(UNTIL, ".card.receipt", "C-1988")
    engine.press(ESCAPE)
    assert engine.do(f"async () => !{INSIDE}.querySelector('.panel').checkVisibility()")


def test_no_page_moves_or_hides_it(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="transformed")
    assert engine.do(
        f"async () => {{ const box = {INSIDE}.querySelector('.panel').getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight }}"
    )


def test_no_page_hears_it(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="shortcuts")
    engine.press("sem frais?" + ENTER)
    engine.do(UNTIL, ".customer .bubble", "sem frais?")
    assert engine.do("async () => heard.join()") == ""


def test_it_outlives_the_body(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="swapping")
    engine.do("async () => swap.body()")
    desk.say("Depois.")
    engine.do(UNTIL, ".bubble", "Depois.")


def test_it_lives_on_in_a_document_that_is_written_anew(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="written")
    engine.do("async () => rewrite()")
    engine.do(UNTIL, ".bubble", "Sou um assistente virtual")
    desk.say("Depois.")
    engine.do(UNTIL, ".bubble", "Depois.")


def test_it_is_as_large_as_ever_on_a_page_that_is_drawn_larger(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="zoomed")
    assert round(engine.do(f"async () => {INSIDE}.querySelector('.panel').getBoundingClientRect().width")) == 390


def test_it_comes_back_with_a_page_that_the_browser_kept(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened()
    engine.do("async () => { window.kept = true }")
    engine.go(f"http://127.0.0.1:{desk.host_port}/host/page.css")
    engine.back()
    if isinstance(engine, WebKit):  # Firefox keeps none while it is driven
        assert engine.do("async () => window.kept === true")  # the very page, not loaded anew
    desk.say("De volta.")
    engine.do(UNTIL, ".bubble", "De volta.")


def test_it_steps_aside_under_a_dialog(opened: Callable[..., Engine], desk: FakeDesk) -> None:
    engine = opened(host="covered")
    shown = f"async () => {{ await new Promise(requestAnimationFrame); return {INSIDE}.querySelector('.panel').checkVisibility({{visibilityProperty: true}}) }}"
    engine.do("async () => ask(true)")
    assert not engine.do(shown)
    engine.do("async () => ask(false)")
    assert engine.do(shown)


@pytest.mark.parametrize(("colour", "text"), [("%23ffd400", "0 0 0"), ("%23000080", "100 0 0")])
def test_a_brand_colour_gets_readable_text(
    opened: Callable[..., Engine], desk: FakeDesk, colour: str, text: str
) -> None:
    engine = opened()
    engine.do(
        "async (colour) => document.documentElement.style.setProperty('--rc-accent', colour)",
        colour.replace("%23", "#"),
    )
    assert text in engine.do(f"async () => getComputedStyle({INSIDE}.querySelector('.launcher')).color")
