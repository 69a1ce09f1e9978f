# ruff: noqa: E501 -- rulings and page scripts read better whole
"""Zoom, large text, motion, focus, touch and the keyboard of a phone: WCAG 2.2 AA."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CONFLICTING
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, box
from tests.widget.test_card import answer

pytestmark = pytest.mark.browser


def test_targets_are_large_enough(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(phone=True).open()
    answer(widget, desk, CONFLICTING)
    desk.set_state(ask_rating=True)
    expect(widget.panel.get_by_role("radio")).to_have_count(5)
    small = widget.panel.locator("button, label:has(input), summary, textarea").evaluate_all(
        "all => all.filter(e => e.offsetParent).map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, b]) => b.height < 36 || b.width < 36).map(([t]) => t)"
    )
    assert small == []


def test_focus_is_always_seen(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    for _ in range(9):
        widget.page.keyboard.press("Shift+Tab")
        outline = widget.page.evaluate(
            "() => getComputedStyle(document.querySelector('retention-chat').shadowRoot.activeElement).outlineWidth"
        )
        assert outline == "3px"


def test_reduced_motion_moves_nothing(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(options={"reduced_motion": "reduce"}).open()
    desk.send({"type": "typing", "from": "bot", "on": True})
    expect(widget.log.locator(".dots")).to_be_visible()
    moving = "() => document.querySelector('retention-chat').shadowRoot.getAnimations().length"
    assert widget.page.evaluate(moving) == 0


@pytest.mark.parametrize(("width", "height"), [(640, 400), (320, 256)], ids=["200 %", "400 %"])
def test_zoomed_everything_can_be_reached(visit: Visit, desk: FakeDesk, width: int, height: int) -> None:
    widget = visit(options={"viewport": {"width": width, "height": height}}).open()
    answer(widget, desk, CONFLICTING)
    if height == 400:  # lower still, it would leave nothing for what is said
        expect(widget.field).to_be_in_viewport(ratio=1)
    assert widget.panel.evaluate("p => p.scrollWidth <= p.clientWidth && p.getBoundingClientRect().right <= innerWidth")
    widget.cards.locator("details.basis > summary").scroll_into_view_if_needed()
    widget.cards.locator("details.basis > summary").click()
    widget.cards.locator(".source").last.scroll_into_view_if_needed()
    expect(widget.menu_button).to_be_in_viewport(ratio=1)
    widget.write("Ampliado")
    expect(widget.said("Ampliado")).to_be_in_viewport()
    widget.close()


@pytest.mark.parametrize("position", ["left", "right"])
def test_what_is_asked_before_something_is_undone_stands_over_the_chat(
    visit: Visit, desk: FakeDesk, position: str
) -> None:
    widget = visit(position=position).open()
    widget.choose("Apagar minha conversa")
    asked, panel = box(widget.panel.get_by_role("alertdialog")), box(widget.panel)
    assert panel["x"] < asked["x"] < asked["x"] + asked["width"] < panel["x"] + panel["width"]


def test_on_a_phone_back_closes_the_chat_and_not_the_page(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(phone=True).open()
    widget.page.evaluate("document.activeElement.blur()")
    widget.page.keyboard.press("Escape")  # outside of the chat: for the browser the same as a phone's "back"
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_visible()
    widget.open()
    widget.close()
    expect(widget.panel).to_be_hidden()


def test_on_a_phone_the_keyboard_never_covers_the_field(visit: Visit, desk: FakeDesk) -> None:
    keyboard = """const seen = new EventTarget(); Object.assign(seen, {height: 780, width: 390, offsetTop: 0, scale: 1});
        Object.defineProperty(window, 'visualViewport', {value: seen});
        window.keyboard = (height, top) => { Object.assign(seen, {height, offsetTop: top}); seen.dispatchEvent(new Event('resize')) }"""
    widget = visit(phone=True, before=keyboard).open()
    assert widget.focused() == "Ajuda com o seu plano"
    assert box(widget.panel)["height"] == 780
    widget.field.focus()
    widget.page.evaluate("keyboard(420, 60)")
    panel, field = box(widget.panel), box(widget.field)
    assert (panel["y"], panel["height"]) == (60, 420)
    assert field["y"] + field["height"] <= 480
    expect(widget.launcher).to_be_hidden()
    assert float(widget.field.evaluate("f => parseFloat(getComputedStyle(f).fontSize)")) >= 16


def test_large_text_of_the_browser_grows_the_chat(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(
        before="addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('--rc-font-size', '32px'))"
    ).open()
    assert widget.field.evaluate("f => getComputedStyle(f).fontSize") == "30px"
    assert widget.panel.evaluate(
        "p => p.getBoundingClientRect().right <= innerWidth && p.getBoundingClientRect().top >= 0"
    )
    expect(widget.field).to_be_in_viewport(ratio=1)
