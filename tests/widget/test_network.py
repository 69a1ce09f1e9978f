# ruff: noqa: E501 -- rulings and page scripts read better whole
"""The network cut, slow, refused: nothing lost, nothing twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_what_is_typed_offline_is_kept_marked_and_sent_once(visit, desk):
    widget = visit().open()
    widget.page.context.set_offline(True)
    expect(widget.bar).to_contain_text("Sem conexão")
    widget.write("Escrito sem rede")
    widget.write("E mais isto")
    expect(widget.log.locator(".customer.waiting")).to_have_count(2)
    assert widget.ticks() == ["Aguardando a conexão"] * 2
    assert desk.texts() == []
    widget.page.context.set_offline(False)
    expect(widget.log.locator(".tick.received")).to_have_count(2)
    expect(widget.bar).to_be_hidden()
    assert desk.texts() == ["Escrito sem rede", "E mais isto"]
    assert widget.texts()[1:] == ["Escrito sem rede", "E mais isto"]


def test_what_is_typed_offline_outlives_a_reload(visit, desk):
    widget = visit().open()
    desk.silent = True
    widget.write("Guardado")
    expect(widget.log.locator(".customer.sent")).to_have_count(1)
    widget.page.reload()
    expect(widget.bubbles.get_by_text("Guardado")).to_be_visible()
    desk.silent = False
    desk.cut()
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert desk.texts() == ["Guardado"]
    assert widget.stored("out:") == []


def test_a_cut_line_comes_back_and_misses_nothing(visit, desk):
    widget = visit().open()
    for n in range(3):
        desk.cut()
        desk.say(f"Durante o corte {n}")
        expect(widget.said(f"Durante o corte {n}")).to_be_visible()
    widget.write("Depois")
    expect(widget.said("Depois")).to_be_visible()
    assert widget.texts()[1:] == ["Durante o corte 0", "Durante o corte 1", "Durante o corte 2", "Depois"]


def test_a_message_whose_acknowledgement_was_lost_is_one_message(visit, desk):
    widget = visit().open()

    def lose(conversation, frame):
        conversation.listeners.clear()  # the line dies after the desk has written, before it could say so

    desk.answer = lose
    widget.write("Só uma vez")
    expect(widget.bubbles.get_by_text("Só uma vez")).to_be_visible()
    desk.cut()
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.answer = lambda conversation, frame: None
    assert desk.texts() == ["Só uma vez"]
    assert widget.texts()[1:] == ["Só uma vez"]


def test_messages_out_of_order_and_doubled_are_shown_once_in_order(visit, desk):
    widget = visit().open()

    def jumbled():
        conversation = desk.conversation
        listeners, conversation.listeners = conversation.listeners, set()
        a, b, c = (conversation.append("bot", f"Número {n}") for n in (1, 2, 3))
        conversation.listeners = listeners
        for frame in (c, a, a, c, b, b):
            conversation.tell(frame)

    desk.do(jumbled)
    expect(widget.said("Número 3")).to_be_visible()
    assert widget.texts()[1:] == ["Número 1", "Número 2", "Número 3"]


def test_a_missing_message_is_asked_for(visit, desk):
    widget = visit().open()

    def lost():
        conversation = desk.conversation
        listeners, conversation.listeners = conversation.listeners, set()
        conversation.append("bot", "Perdida")
        conversation.listeners = listeners
        conversation.append("bot", "Chegou")

    desk.do(lost)
    expect(widget.said("Chegou")).to_be_visible()
    assert widget.texts()[1:] == ["Perdida", "Chegou"]


@pytest.mark.parametrize("how", ["the desk refuses it", "the page's policy forbids it"])
def test_without_websocket_the_conversation_goes_on(visit, desk, how):
    desk.refuse_sockets = how == "the desk refuses it"
    desk.answer = lambda conversation, frame: conversation.append("bot", "Entendi.")
    widget = visit(**({} if desk.refuse_sockets else {"sockets": "no"})).open()
    widget.write("Por outro caminho")
    expect(widget.said("Entendi.")).to_be_visible()
    desk.say("Sem ser perguntado.")
    expect(widget.said("Sem ser perguntado.")).to_be_visible()
    assert widget.texts()[1:] == ["Por outro caminho", "Entendi.", "Sem ser perguntado."]
    assert desk.texts() == ["Por outro caminho"]


def test_a_slow_network_still_opens_and_answers(visit, desk):
    widget = visit()
    session = widget.page.context.new_cdp_session(widget.page)
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": 400, "downloadThroughput": 25_000, "uploadThroughput": 12_000},
    )
    desk.answer = lambda conversation, frame: conversation.append("bot", "Entendi.")
    widget.launcher.click()
    expect(widget.bubbles.first).to_be_visible(timeout=15_000)
    widget.write("Devagar se vai longe")
    expect(widget.said("Entendi.")).to_be_visible()
    assert desk.texts() == ["Devagar se vai longe"]


def test_a_desk_that_is_down_is_tried_again(visit, desk):
    desk.down = True
    widget = visit()
    widget.launcher.click()
    expect(widget.panel).to_be_visible()
    widget.write("Enquanto isso")
    expect(widget.log.locator(".customer.waiting")).to_have_count(1)
    desk.down = False
    expect(widget.log.locator(".tick.received")).to_have_count(1, timeout=12_000)
    assert desk.texts() == ["Enquanto isso"]


def test_pauses_grow_and_differ(visit, desk):
    hasten = """const wait = setTimeout; window.pauses = [];
        window.setTimeout = (f, ms, ...a) => { if (ms % 1) { pauses.push(ms); dispatchEvent(new Event('paused')) } return wait(f, Math.min(ms, 30), ...a) };
        window.seven = new Promise(done => addEventListener('paused', () => pauses.length > 6 && done(pauses.slice(0, 7))))"""
    desk.down = True
    widget = visit(before=hasten)
    widget.launcher.click()
    pauses = widget.page.evaluate("seven")
    for n, pause in enumerate(pauses):
        whole = min(30_000, 500 * 2**n)
        assert whole / 2 <= pause <= whole
    assert len(set(pauses)) == 7


def test_with_storage_blocked_the_conversation_works_in_memory(visit, desk):
    block = """for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })"""
    widget = visit(before=block).open()
    widget.write("Oi")
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.cut()
    desk.say("Ainda aqui.")
    expect(widget.said("Ainda aqui.")).to_be_visible()
    assert len(desk.sessions) == 1
    widget.close()
    widget.open()
    expect(widget.said("Oi")).to_be_visible()


def test_a_chat_that_did_not_load_can_be_asked_for_again(visit, desk):
    widget = visit()
    widget.page.route("**/widget/chat.js*", lambda route: route.abort())
    widget.launcher.click()
    expect(widget.launcher).to_have_accessible_name("Não foi possível abrir. Toque para tentar de novo.")
    widget.page.unroute("**/widget/chat.js*")
    widget.open()


def test_an_answer_whose_card_cannot_be_drawn_is_plain_text(visit, desk):
    widget = visit().open()
    desk.say("A resposta em palavras.", kind="answer", card={"version": 2})
    expect(widget.said("A resposta em palavras.")).to_be_visible()


def test_an_expired_session_gives_way_to_a_new_one(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.do(desk.sessions.clear)
    widget.page.reload()
    expect(widget.bubbles).to_have_count(1)
    widget.write("De volta")
    expect(widget.said("De volta")).to_be_visible()


def test_a_language_chosen_without_network_holds(visit, desk):
    widget = visit().open()
    widget.choose("Continuer en français")
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    widget.choose("Continuar em português")
    expect(widget.field).to_have_attribute("placeholder", "Escreva sua mensagem")
    widget.page.context.set_offline(True)
    expect(widget.bar).to_be_visible()
    widget.choose("Continuer en français")
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    widget.page.context.set_offline(False)
    expect(widget.bar).to_be_hidden()
    desk.say("Bonjour.")
    expect(widget.said("Bonjour.")).to_be_visible()
    expect(widget.field).to_have_attribute("placeholder", "Écrivez votre message")
    assert [f["language"] for f in desk.frames("language")][-1] == "fr"
