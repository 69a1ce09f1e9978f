# ruff: noqa: E501 -- page scripts read better whole
"""Colours of the company and of the reader: all that is written can be read."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CONFLICTING
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser
CONTRAST = """() => { const root = document.querySelector('retention-chat').shadowRoot;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const light = (colour) => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
      return .2126 * r + .7152 * g + .0722 * b };
    const paper = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/^rgba.*, 0\\)$/.test(c)) return c } return 'white' };
    const shown = (e) => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().width > 2 && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    return [...root.querySelectorAll('*')].filter(shown).map(e => {
      const [a, b] = [light(getComputedStyle(e).color), light(paper(e))];
      return [e.className || e.tagName, e.textContent, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)] }).filter(([,, ratio]) => ratio < 4.5) }"""


@pytest.mark.parametrize("colour", ["#ffffff", "#ffd400", "#000000", "#ff0000", "#00a0ff", "#7f7f7f", "rebeccapurple"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_any_brand_colour_is_readable(visit: Visit, desk: FakeDesk, colour: str, theme: str) -> None:
    paint = f"addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('--rc-accent', {json.dumps(colour)}))"
    widget = visit(before=paint, theme=theme).open()
    widget.write("Oi, veja https://exemplo.com")
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.say("Veja CA-204518 em https://exemplo.com.", sender="agent", name="Marina")
    desk.say("A resposta.", kind="answer", card=CONFLICTING)
    expect(widget.cards).to_have_count(1)
    widget.cards.locator(".basis summary").click()
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
