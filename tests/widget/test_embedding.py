# ruff: noqa: E501 -- rulings and page scripts read better whole
"""One script tag, the programmatic API, and what it costs a page."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import expect

import languages
from frontdesk.web import widget_files
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import browser

WIDGET = Path(__file__).parents[2] / "frontdesk" / "widget"
# bytes as browsers get them, with br; the few that only know gzip get a tenth more
LAUNCHER_MOST = 3_000
ALL_MOST = 16_000
ALL_MOST_GZIP = 16 * 1024


def size(*files: bytes) -> int:
    return sum(len(brotli.compress(content, mode=brotli.MODE_TEXT)) for content in files)


@pytest.mark.parametrize("language", languages.for_customers())
def test_size_budget(language: str) -> None:
    launcher, chat = widget_files.launcher_script(), (widget_files.FILES / "chat.js").read_bytes()
    every = (launcher, chat, widget_files.texts()[f"texts.{language}.json"])
    assert size(launcher) <= LAUNCHER_MOST
    assert size(*every) <= ALL_MOST
    assert sum(len(gzip.compress(content, 9)) for content in every) <= ALL_MOST_GZIP


THIRD = {
    "tag": "es-ES", "texts": "a1b2c3", "help": "¿Necesita ayuda?", "open": "Abrir la ayuda en línea", "opening": "Abriendo…",
    "failed": "No se pudo abrir. Toque para reintentar.",
}  # fmt: skip


def test_a_further_language_leaves_the_launcher_within_its_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    known = widget_files._languages()
    monkeypatch.setattr(widget_files, "_languages", lambda: known | {"es": THIRD})
    assert set(THIRD) == set(known[languages.for_customers()[0]]) - {"without"}
    assert size(widget_files.launcher_script.__wrapped__()) <= LAUNCHER_MOST


def test_the_budget_counts_everything_there_is() -> None:
    assert {path.name for path in widget_files.FILES.iterdir()} == {"widget.js", "chat.js", "keys.json"}


def test_every_text_of_the_widget_is_said_by_it() -> None:
    said = set(json.loads((widget_files.FILES / "keys.json").read_bytes()))
    written = {key for key in browser.patterns(languages.for_customers()[0]) if not key.startswith("launcher-")}
    assert said - {widget_files.FIRST_OF_MONTH} == written


@pytest.mark.skipif(not shutil.which("node") or not (WIDGET / "node_modules").exists(), reason="needs node and esbuild")
def test_built_files_are_what_the_source_makes() -> None:
    check = subprocess.run(
        ["node", "build.mjs", "--check"], cwd=WIDGET, capture_output=True, text=True, timeout=60, check=False
    )
    assert check.returncode == 0, check.stderr


@pytest.mark.browser
def test_a_page_loads_the_launcher_alone_and_nothing_from_elsewhere(visit: Visit, desk: FakeDesk) -> None:
    asked: list[str] = []
    widget = visit()
    widget.page.on("request", lambda request: asked.append(request.url))
    widget.page.reload()
    expect(widget.launcher).to_be_visible()
    assert [url for url in asked if f":{desk.port}/" in url] == [f"http://127.0.0.1:{desk.port}/widget.js"]
    widget.open()
    expect(widget.bubbles.first).to_be_visible()
    assert all(
        url.startswith((f"http://127.0.0.1:{desk.port}/", f"http://127.0.0.1:{desk.host_port}/")) for url in asked
    )


@pytest.mark.browser
def test_opens_closes_and_counts_by_program(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    widget.page.evaluate("window.counts = []; RetentionChat.on('unread', (n) => counts.push(n)); RetentionChat.open()")
    expect(widget.bubbles.first).to_be_visible()
    widget.page.evaluate("RetentionChat.close()")
    expect(widget.panel).to_be_hidden()
    desk.say("Novidade.")
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    assert widget.page.evaluate("counts") == [1]


@pytest.mark.browser
def test_the_last_call_of_open_and_close_holds(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    widget.page.evaluate("RetentionChat.open(); RetentionChat.close()")
    desk.wait_for(lambda: len(desk.sessions) == 1)
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_have_attribute("aria-expanded", "false")
    widget.page.evaluate("RetentionChat.open(); RetentionChat.close(); RetentionChat.open()")
    expect(widget.panel).to_be_visible()
    expect(widget.menu_button).to_have_attribute("aria-expanded", "false")


@pytest.mark.browser
def test_a_token_signs_in_once_even_over_reloads(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(token="header.claims.signature-of-enough-length").open()
    assert desk.signed == ["header.claims.signature-of-enough-length"]
    widget.page.reload()
    expect(widget.bubbles.first).to_be_visible()
    assert len(desk.sessions) == 1


@pytest.mark.browser
def test_signs_in_with_a_fresh_token_and_out_again(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.page.evaluate("RetentionChat.signIn('a.fresh.token-of-enough-length-here')")
    widget.write("Assinado")
    expect(widget.log.locator(".tick.received")).to_have_count(2)
    assert desk.signed == ["a.fresh.token-of-enough-length-here"]
    widget.page.evaluate("RetentionChat.signOut()")
    expect(widget.panel.get_by_text("Você saiu.")).to_be_visible()
    expect(widget.bubbles).to_have_count(0)
    assert widget.stored("session") == []
    assert desk.sessions == {}


@pytest.mark.browser
def test_a_session_that_was_left_without_a_line_is_ended_once_there_is_one(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.page.context.set_offline(True)
    widget.page.evaluate("RetentionChat.signOut()")
    expect(widget.panel.get_by_text("Você saiu.")).to_be_visible()
    assert len(desk.sessions) == 1
    widget.page.context.set_offline(False)
    desk.wait_for(lambda: desk.sessions == {})


@pytest.mark.browser
def test_a_spent_token_asks_the_page_for_another(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(token="expired")
    widget.page.evaluate("window.asked = 0; void RetentionChat.on('token', () => asked++)")
    widget.open()
    assert widget.page.evaluate("window.asked") == 1


@pytest.mark.browser
def test_signing_out_in_one_tab_closes_the_other(visit: Visit, desk: FakeDesk) -> None:
    first = visit().open()
    second = visit(context=first.page.context).open()
    first.page.evaluate("RetentionChat.signOut()")
    expect(second.panel.get_by_text("Você saiu.")).to_be_visible()
    expect(second.bubbles).to_have_count(0)


@pytest.mark.browser
def test_signing_in_in_one_tab_takes_the_other_along(visit: Visit, desk: FakeDesk) -> None:
    first = visit().open()
    second = visit(context=first.page.context).open()
    first.page.evaluate("RetentionChat.signIn('a.fresh.token-of-enough-length-here')")
    first.write("Assinado")
    expect(first.said("Assinado")).to_be_visible()
    expect(second.said("Assinado")).to_be_visible()
    second.write("Também aqui")
    expect(first.said("Também aqui")).to_be_visible()
    assert len(desk.sessions) == 1


@pytest.mark.browser
def test_position_theme_and_a_hostile_page(visit: Visit, desk: FakeDesk) -> None:
    theme = "addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('--rc-accent', 'rgb(90, 40, 120)'))"
    widget = visit(before=theme, position="left").open()
    box = widget.panel.bounding_box()
    assert box
    assert box["x"] < 50
    style = widget.panel.evaluate(
        "p => { const s = getComputedStyle(p), h = getComputedStyle(p.querySelector('header')); return [s.letterSpacing, s.fontSize, h.backgroundColor] }"
    )
    assert style == ["normal", "15px", "rgb(90, 40, 120)"]
    assert widget.launcher.evaluate("b => getComputedStyle(b).textTransform") == "none"
    assert widget.panel.evaluate("p => getComputedStyle(p).color") == "rgb(31, 42, 46)"


@pytest.mark.browser
def test_the_tag_twice_is_one_widget(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    widget.page.evaluate(
        "src => new Promise(done => { const s = document.createElement('script'); s.src = src; s.onload = done; document.body.append(s) })",
        f"http://127.0.0.1:{desk.port}/widget.js",
    )
    assert widget.page.locator("retention-chat").count() == 1
