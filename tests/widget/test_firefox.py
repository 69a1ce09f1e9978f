# ruff: noqa: E501 -- page scripts read better whole
"""The widget in the system's Firefox, where there is one: what another engine may do differently."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest

from tests.widget.cards import CONFLICTING, RECEIPT
from tests.widget.fake import FakeDesk
from tests.widget.firefox import Firefox

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(FIREFOX is None, reason="needs Firefox")]
ENTER, ESCAPE = "\ue007", "\ue00c"
INSIDE = "document.querySelector('retention-chat').shadowRoot"
UNTIL = f"""async (selector, words) => {{ const root = {INSIDE};
    for (let i = 0; i < 400; i++) {{ for (const e of root.querySelectorAll(selector)) if (e.textContent.replaceAll('\\u00a0', ' ').includes(words) && e.checkVisibility()) return true;
      await new Promise(done => setTimeout(done, 25)) }}
    throw new Error(`never saw ${{words}}: ${{root.querySelector('.panel')?.textContent}}`) }}"""


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    browser = Firefox(str(FIREFOX), tmp_path_factory.mktemp("firefox"))
    yield browser
    browser.close()


@pytest.fixture
def opened(firefox: Firefox, desk: FakeDesk) -> Callable[..., Firefox]:
    """The chat on a page, opened."""

    def go(**asked: str) -> Firefox:
        query = "&".join(f"{name}={value}" for name, value in ({"language": "pt"} | asked).items())
        firefox.go(f"http://127.0.0.1:{desk.host_port}/?{query}")
        firefox.do(f"async () => {INSIDE}.querySelector('.launcher[aria-expanded=false]')?.click()")
        firefox.do(UNTIL, ".bubble", "Sou um assistente virtual")
        return firefox

    return go


def test_opens_writes_and_draws_answer_and_receipt(opened: Callable[..., Firefox], desk: FakeDesk) -> None:
    firefox = opened()
    firefox.press("quero cancelar" + ENTER)
    firefox.do(UNTIL, ".customer .bubble", "quero cancelar")
    assert desk.texts() == ["quero cancelar"]
    desk.say("A resposta.", kind="answer", card=CONFLICTING)
    firefox.do(UNTIL, ".card h3", "até 28/11/2026.")
    desk.say("O comprovante.", kind="receipt", request=RECEIPT)
    firefox.do(UNTIL, ".card.receipt", "C-1988")
    firefox.press(ESCAPE)
    assert firefox.do(f"async () => !{INSIDE}.querySelector('.panel').checkVisibility()")


def test_no_page_moves_or_hides_it(opened: Callable[..., Firefox], desk: FakeDesk) -> None:
    firefox = opened(host="transformed")
    assert firefox.do(
        f"async () => {{ const box = {INSIDE}.querySelector('.panel').getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight }}"
    )


def test_no_page_hears_it(opened: Callable[..., Firefox], desk: FakeDesk) -> None:
    firefox = opened(host="shortcuts")
    firefox.press("sem frais?" + ENTER)
    firefox.do(UNTIL, ".customer .bubble", "sem frais?")
    assert firefox.do("async () => heard.join()") == ""


def test_it_outlives_the_body(opened: Callable[..., Firefox], desk: FakeDesk) -> None:
    firefox = opened(host="swapping")
    firefox.do("async () => swap.body()")
    desk.say("Depois.")
    firefox.do(UNTIL, ".bubble", "Depois.")


def test_it_steps_aside_under_a_dialog(opened: Callable[..., Firefox], desk: FakeDesk) -> None:
    firefox = opened(host="covered")
    shown = f"async () => {{ await new Promise(requestAnimationFrame); return {INSIDE}.querySelector('.panel').checkVisibility({{visibilityProperty: true}}) }}"
    firefox.do("async () => ask(true)")
    assert not firefox.do(shown)
    firefox.do("async () => ask(false)")
    assert firefox.do(shown)


@pytest.mark.parametrize(("colour", "text"), [("%23ffd400", "0 0 0"), ("%23000080", "100 0 0")])
def test_a_brand_colour_gets_readable_text(
    opened: Callable[..., Firefox], desk: FakeDesk, colour: str, text: str
) -> None:
    firefox = opened()
    firefox.do(
        "async (colour) => document.documentElement.style.setProperty('--rc-accent', colour)",
        colour.replace("%23", "#"),
    )
    assert text in firefox.do(f"async () => getComputedStyle({INSIDE}.querySelector('.launcher')).color")
