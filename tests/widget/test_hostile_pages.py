# ruff: noqa: E501 -- page scripts read better whole
"""Pages that the widget's makers never imagined (tests/widget/hosts): neither disturbs the other."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from tests.widget.cards import CONFLICTING
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, box
from texts import say

pytestmark = pytest.mark.browser
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


def test_keys_that_the_page_lets_nobody_hear_are_written_and_sent(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="swallowing").open()
    widget.field.press_sequentially("sem juros? ja / aqui")
    expect(widget.field).to_have_value("sem juros? ja / aqui")
    keyboard = widget.page.keyboard
    for act, key in ((keyboard.down, "e"), (keyboard.down, "i"), (keyboard.up, "e"), (keyboard.up, "i")):
        act(key)  # one pressed before the other is let go
    expect(widget.field).to_have_value("sem juros? ja / aquiei")
    widget.field.press("Enter")
    expect(widget.said("sem juros? ja / aquiei")).to_be_visible()
    desk.set_state(owner="waiting", hours={"open": False, "opens": "segunda-feira às 9h"}, ask_contact=True)
    contact = widget.panel.locator("#contact")
    contact.press_sequentially("casa@js.example")
    expect(contact).to_have_value("casa@js.example")
    widget.field.press("Escape")
    expect(widget.panel).to_be_hidden()


def test_names_that_the_page_gives_its_parts_hide_nothing_of_the_document(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="named").open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()


def test_no_style_of_the_page_moves_mirrors_or_hides_it(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="transformed").open()
    assert widget.page.evaluate(INSIDE)
    behind = "getComputedStyle(document.querySelector('retention-chat'), '::backdrop').display"
    assert widget.page.evaluate(behind) == "none"
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


def test_it_is_as_large_as_ever_on_a_page_that_is_drawn_larger(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="zoomed").open()
    assert widget.page.evaluate(INSIDE)
    assert round(box(widget.panel)["width"]) == 390
    widget.page.evaluate("document.documentElement.style.zoom = 3")
    widget.page.wait_for_function("document.querySelector('retention-chat').currentCSSZoom === 1")
    assert widget.page.evaluate(INSIDE)


def test_it_steps_aside_under_modal_dialogs_of_the_pages_own_making(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="trapping").open()
    widget.field.fill("rascunho")
    for modal in ("trap", "question"):
        widget.page.evaluate(f"{modal}(true)")
        expect(widget.panel).to_be_hidden()
        expect(widget.launcher).to_be_hidden()
        widget.page.evaluate(f"{modal}(false)")
        expect(widget.panel).to_be_visible()
        widget.field.press_sequentially("!")
    expect(widget.field).to_have_value("rascunho!!")


def test_it_lives_on_in_a_document_that_is_written_anew(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="written").open()
    widget.write("Antes")
    expect(widget.said("Antes")).to_be_visible()
    widget.field.fill("rascunho")
    widget.page.evaluate("rewrite()")
    expect(widget.panel).to_be_visible()
    expect(widget.page.locator("retention-chat")).to_have_count(1)
    expect(widget.field).to_have_value("rascunho")
    widget.field.press("Enter")
    expect(widget.said("rascunho")).to_have_count(1)
    widget.close()
    widget.open()
    desk.say("Depois.")
    expect(widget.said("Depois.")).to_have_count(1)
    assert len(desk.sockets) == 1
    assert len(desk.sessions) == 1


def test_it_works_with_what_a_monitoring_script_leaves_of_the_browser(visit: Visit, desk: FakeDesk) -> None:
    desk.answer = lambda conversation, frame: conversation.append("bot", "Entendi.", kind="answer", card=CONFLICTING)
    widget = visit(host="patched").open()
    widget.write("Quero cancelar")
    expect(widget.cards).to_have_count(1)
    widget.menu_button.click()
    expect(widget.panel.locator(".menu .other")).to_have_count(1)


def test_a_library_that_reads_dates_in_its_own_way_hides_nothing_that_was_said(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="dated").open()
    widget.write("Quero cancelar")
    expect(widget.said("Quero cancelar")).to_be_visible()


def test_in_a_sandboxed_frame_it_works_without_a_memory(visit: Visit, desk: FakeDesk) -> None:
    page = visit().page
    page.evaluate(
        """() => { const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts';
        Object.assign(frame, {src: '/?language=pt', width: 420, height: 700}); document.body.prepend(frame) }"""
    )
    frame = page.frame_locator("iframe")
    frame.locator("retention-chat .launcher").click()
    expect(frame.locator(".panel .bar")).to_have_text(say("pt", "widget-not-kept"))
    frame.locator("#message").fill("Oi")
    frame.locator("#message").press("Enter")
    expect(frame.locator(".customer[data-seq] .bubble")).to_have_text("Oi")


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


def test_destroyed_while_it_loads_it_leaves_nothing_either(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="swapping")
    held: list[Route] = []
    widget.page.route("**/widget/chat.js*", lambda route: held.append(route))
    with widget.page.expect_request("**/widget/chat.js*"):
        widget.launcher.click()
    widget.page.evaluate("RetentionChat.destroy()")
    with widget.page.expect_response("**/widget/chat.js*"):
        held[0].continue_()
    widget.page.unroute("**/widget/chat.js*")
    widget.page.evaluate("swap.tag()")
    widget.open()
    assert len(desk.sockets) == 1
    assert len(desk.sessions) == 1


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
