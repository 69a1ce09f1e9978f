# ruff: noqa: E501 -- page scripts read better whole
"""Pages that the widget's makers never imagined (tests/widget/hosts): neither disturbs the other."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

pytestmark = pytest.mark.browser
TOKEN = "header.claims.signature-of-enough-length"
INSIDE = "() => { const box = document.querySelector('retention-chat').shadowRoot.querySelector('.panel').getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight }"


def test_no_key_click_or_focus_reaches_the_page_and_no_shortcut_of_it_the_field(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="shortcuts").open()
    widget.field.press_sequentially("tecla s, j ou / ?")
    expect(widget.field).to_have_value("tecla s, j ou / ?")
    widget.field.press("Enter")
    expect(widget.said("tecla s, j ou / ?")).to_be_visible()
    widget.menu_button.click()
    widget.field.press("Escape")
    widget.log.hover()
    widget.page.mouse.wheel(0, 100)
    assert widget.page.evaluate("heard") == []


def test_a_letter_that_the_page_took_first_is_written_all_the_same(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="greedy").open()
    widget.field.press_sequentially("cancelar? já / sim")
    expect(widget.field).to_have_value("cancelar? já / sim")


def test_no_style_of_the_page_moves_mirrors_or_hides_it(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="transformed").open()
    assert widget.page.evaluate(INSIDE)
    look = widget.panel.evaluate(
        "p => { const s = getComputedStyle(p); return [s.direction, s.textTransform, s.opacity, s.filter] }"
    )
    assert look == ["ltr", "none", "1", "none"]
    widget.write("Você quer saber?")
    expect(widget.said("Você quer saber?")).to_be_visible()
    widget.close()
    expect(widget.launcher).to_be_in_viewport(ratio=1)


def test_it_lies_above_what_covers_the_page_and_steps_aside_under_a_modal_dialog(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="covered").open()
    widget.write("Por cima")
    expect(widget.said("Por cima")).to_be_visible()
    widget.field.fill("rascunho")
    widget.page.evaluate("ask(true)")
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_hidden()
    desk.say("Chegou enquanto isso.", sender="agent", name="Marina")
    widget.page.evaluate("ask(false)")
    expect(widget.panel).to_be_visible()
    expect(widget.field).to_have_value("rascunho")
    expect(widget.said("Chegou enquanto isso.")).to_be_visible()


@pytest.mark.parametrize("what", ["body", "content", "document", "root", "remove"])
def test_it_outlives_what_a_page_throws_away(visit: Visit, desk: FakeDesk, what: str) -> None:
    widget = visit(host="swapping").open()
    widget.write("Antes")
    expect(widget.said("Antes")).to_be_visible()
    widget.field.fill("rascunho")
    widget.page.evaluate("what => swap[what]()", what)
    expect(widget.panel).to_be_visible()
    expect(widget.page.locator("retention-chat")).to_have_count(1)
    expect(widget.field).to_have_value("rascunho")
    assert widget.page.evaluate(INSIDE)
    widget.page.evaluate("swap.tag()")
    expect(widget.page.locator("retention-chat")).to_have_count(1)
    desk.say("Depois.")
    expect(widget.said("Depois.")).to_have_count(1)
    assert len(desk.sockets) == 1
    assert len(desk.sessions) == 1


def test_destroy_leaves_nothing_and_a_later_tag_begins_anew(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="swapping").open()
    widget.write("Antes")
    expect(widget.said("Antes")).to_be_visible()
    widget.page.evaluate("RetentionChat.destroy()")
    expect(widget.page.locator("retention-chat")).to_have_count(0)
    assert widget.page.evaluate("typeof RetentionChat") == "undefined"
    assert widget.page.title() == "Ajuda"
    widget.page.evaluate("swap.body()")
    expect(widget.page.locator("retention-chat")).to_have_count(0)
    widget.page.evaluate("swap.tag()")
    expect(widget.panel).to_be_visible()
    expect(widget.said("Antes")).to_be_visible()
    widget.write("De novo")
    expect(widget.said("De novo")).to_have_count(1)
    assert len(desk.sockets) == 1


def test_it_comes_back_with_the_page_from_the_browsers_own_memory(visit: Visit, desk: FakeDesk) -> None:
    """The browser takes a page out of sight and gives it back: the line is let go and taken up again."""
    widget = visit().open()
    widget.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    desk.do(lambda: None)
    widget.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    desk.say("De volta.")
    expect(widget.said("De volta.")).to_have_count(1)


def test_a_page_that_is_only_prepared_opens_no_line(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    prepared = "Object.defineProperty(document, 'prerendering', {get: () => !window.shown, configurable: true})"
    known = len(desk.frames("hello"))
    second = visit(context=widget.page.context, before=prepared)
    expect(second.launcher).to_be_visible()
    assert len(desk.frames("hello")) == known
    second.page.evaluate("window.shown = true; document.dispatchEvent(new Event('prerenderingchange'))")
    desk.say("Na outra também.")
    expect(second.launcher.locator(".badge")).to_have_text("1")


def test_it_is_not_printed(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.page.emulate_media(media="print")
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_hidden()


CONTRAST = """() => { const root = document.querySelector('retention-chat').shadowRoot;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const light = (colour) => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
      return .2126 * r + .7152 * g + .0722 * b };
    const paper = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/^rgba.*, 0\\)$/.test(c)) return c } return 'white' };
    return [...root.querySelectorAll('.launcher, header, header button, .send, .customer .bubble, .choice, .talk')].map(e => {
      const [a, b] = [light(getComputedStyle(e).color), light(paper(e))];
      return [e.className || e.tagName, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)] }).filter(([, ratio]) => ratio < 4.5) }"""


@pytest.mark.parametrize("colour", ["#ffffff", "#ffd400", "#000000", "#ff0000", "#00a0ff", "#7f7f7f", "rebeccapurple"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_any_brand_colour_is_readable(visit: Visit, desk: FakeDesk, colour: str, theme: str) -> None:
    paint = f"addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('--rc-accent', {json.dumps(colour)}))"
    widget = visit(before=paint, theme=theme).open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.say("Quer?", buttons=[{"id": "sim", "title": "Sim"}])
    expect(widget.log.locator(".choice")).to_be_visible()
    assert widget.page.evaluate(CONTRAST) == []


def test_the_theme_follows_a_later_switch(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(theme="auto").open()
    paper = "p => getComputedStyle(p).backgroundColor"
    widget.page.emulate_media(color_scheme="light")
    light = widget.panel.evaluate(paper)
    widget.page.emulate_media(color_scheme="dark")
    expect(widget.panel).not_to_have_css("background-color", light)


def test_a_page_without_a_token_shows_nothing_of_who_was_signed_in(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(token=TOKEN).open()
    widget.write("Segredo")
    expect(widget.said("Segredo")).to_be_visible()
    widget.field.fill("rascunho secreto")
    widget.page.goto(widget.page.url.replace(TOKEN, ""))
    expect(widget.bubbles).to_have_count(1)
    expect(widget.field).to_have_value("")
    assert "Segredo" not in (widget.panel.text_content() or "")
    assert len(desk.sessions) == 2


def test_a_later_tag_says_who_is_at_the_page(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="swapping", token=TOKEN).open()
    widget.write("Segredo")
    expect(widget.said("Segredo")).to_be_visible()
    widget.page.evaluate("swap.tag({token: ''})")
    expect(widget.panel.get_by_text(say("pt", "widget-gone-signed_out"))).to_be_visible()
    expect(widget.bubbles).to_have_count(0)


@pytest.mark.parametrize("how", ["by program", "by the next page"])
def test_another_person_begins_clean_in_every_tab(visit: Visit, desk: FakeDesk, how: str) -> None:
    first = visit(token=TOKEN).open()
    first.write("Segredo")
    expect(first.said("Segredo")).to_be_visible()
    second = visit(context=first.page.context, token=TOKEN).open()
    expect(second.said("Segredo")).to_be_visible()
    for tab in (first, second):
        tab.field.fill("rascunho secreto")
    desk.somebody_else = True
    other = TOKEN.replace("signature", "of-another-person")
    if how == "by program":
        first.page.evaluate("token => RetentionChat.signIn(token)", other)
    else:
        first.page.goto(first.page.url.replace(TOKEN, other))
    for tab in (first, second):
        expect(tab.bubbles).to_have_count(1)
        expect(tab.field).to_have_value("")
        assert "Segredo" not in (tab.panel.text_content() or "")
    assert len(desk.sessions) == 1
