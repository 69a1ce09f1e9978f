# ruff: noqa: E501 -- rulings and page scripts read better whole
"""Storage, sessions and files of the widget that cannot be had."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser


def test_a_desk_that_is_down_is_tried_again(visit: Visit, desk: FakeDesk) -> None:
    desk.down = True
    widget = visit()
    widget.launcher.click()
    expect(widget.panel).to_be_visible()
    widget.write("Enquanto isso")
    expect(widget.log.locator(".customer.waiting")).to_have_count(1)
    desk.down = False
    expect(widget.log.locator(".tick.received")).to_have_count(1, timeout=12_000)
    assert desk.texts() == ["Enquanto isso"]


def test_pauses_grow_and_differ(visit: Visit, desk: FakeDesk) -> None:
    hasten = """const wait = setTimeout; window.pauses = [];
        const short = ms => { pauses.push(ms); dispatchEvent(new Event('paused')); return 30 };
        window.setTimeout = (f, ms, ...a) => wait(f, ms % 1 ? short(ms) : ms, ...a);  // whole ones are limits, which stay
        window.seven = new Promise(done => addEventListener('paused', () => pauses.length > 6 && done(pauses.slice(0, 7))))"""
    desk.down = True
    widget = visit(before=hasten)
    widget.launcher.click()
    pauses = widget.page.evaluate("seven")
    for n, pause in enumerate(pauses):
        whole = min(30_000, 500 * 2**n)
        assert whole / 2 <= pause <= whole
    assert len(set(pauses)) == 7


def test_with_storage_blocked_the_conversation_works_in_memory(visit: Visit, desk: FakeDesk) -> None:
    block = """for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })"""
    widget = visit(before=block).open()
    expect(widget.bar).to_have_text("Este navegador não guarda a conversa: fora desta página, ela se perde.")
    widget.write("Oi")
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.cut()
    desk.say("Ainda aqui.")
    expect(widget.said("Ainda aqui.")).to_be_visible()
    assert len(desk.sessions) == 1
    widget.close()
    widget.open()
    expect(widget.said("Oi")).to_be_visible()


def test_after_the_right_code_it_goes_on_with_the_new_session(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("123456")
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.prove()
    desk.say("Confirmado.")
    expect(widget.said("Confirmado.")).to_be_visible()
    desk.cut()  # and comes back with it
    desk.say("Ainda aqui.")
    expect(widget.said("Ainda aqui.")).to_be_visible()
    widget.page.reload()
    expect(widget.said("Ainda aqui.")).to_be_visible()
    assert len(desk.sessions) == 1


def test_a_long_conversation_is_read_back_page_by_page(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    for number in range(249):
        desk.say(f"linha {number}.")
    widget.page.reload()
    older = widget.log.get_by_role("button", name="Mensagens anteriores")
    expect(widget.said("linha 149.")).to_be_attached()  # the hundredth from the end
    expect(widget.said("linha 148.")).to_have_count(0)
    older.click()
    expect(widget.said("linha 49.")).to_be_attached()
    older.click()
    expect(widget.said("linha 0.")).to_be_attached()
    expect(older).to_have_count(0)
    said = widget.log.locator(".bubble").all_inner_texts()
    assert said[1:] == [f"linha {number}." for number in range(249)]
    desk.say("E mais uma.")
    expect(widget.said("E mais uma.")).to_be_visible()


def test_a_chat_that_did_not_load_can_be_asked_for_again(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    widget.page.route("**/widget/chat.js*", lambda route: route.abort())
    widget.launcher.click()
    expect(widget.launcher).to_have_accessible_name("Não foi possível abrir. Toque para tentar de novo.")
    widget.page.unroute("**/widget/chat.js*")
    widget.open()


def test_what_happens_beside_a_chat_that_is_still_loading_breaks_nothing(visit: Visit, desk: FakeDesk) -> None:
    widget, held = visit(), list[Route]()
    with widget.page.expect_request("**/widget/texts.*"):
        widget.page.route("**/widget/texts.*", lambda route: held.append(route))
        widget.launcher.click()
    widget.page.evaluate("dispatchEvent(new Event('focus'))")  # the customer comes back from another tab
    held[0].continue_()
    expect(widget.bubbles.first).to_be_visible()


def test_an_answer_whose_card_cannot_be_drawn_is_plain_text(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("A resposta em palavras.", kind="answer", card={"version": 2})
    expect(widget.said("A resposta em palavras.")).to_be_visible()


def test_an_expired_session_gives_way_to_a_new_one(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.do(desk.sessions.clear)
    widget.page.reload()
    expect(widget.bubbles).to_have_count(1)
    widget.write("De volta")
    expect(widget.said("De volta")).to_be_visible()


def test_a_language_chosen_without_network_holds(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.choose("français")
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    widget.choose("português")
    expect(widget.field).to_have_attribute("placeholder", "Escreva sua mensagem")
    widget.page.context.set_offline(True)
    expect(widget.bar).to_be_visible()
    widget.choose("français")
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    widget.page.context.set_offline(False)
    expect(widget.bar).to_be_hidden()
    desk.say("Bonjour.")
    expect(widget.said("Bonjour.")).to_be_visible()
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    assert [f["language"] for f in desk.frames("language")][-1] == "fr"
