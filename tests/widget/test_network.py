"""The network cut, slow, refused: nothing lost, nothing twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser


def test_what_is_typed_offline_is_kept_marked_and_sent_once(visit: Visit, desk: FakeDesk) -> None:
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


def test_what_is_typed_offline_outlives_a_reload(visit: Visit, desk: FakeDesk) -> None:
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


def test_a_cut_line_comes_back_and_misses_nothing(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    for n in range(3):
        desk.cut()
        desk.say(f"Durante o corte {n}")
        expect(widget.said(f"Durante o corte {n}")).to_be_visible()
    widget.write("Depois")
    expect(widget.said("Depois")).to_be_visible()
    assert widget.texts()[1:] == ["Durante o corte 0", "Durante o corte 1", "Durante o corte 2", "Depois"]


def test_a_message_whose_acknowledgement_was_lost_is_one_message(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.losing = True
    widget.write("Só uma vez")
    expect(widget.log.locator(".customer.sent")).to_have_count(1)
    desk.losing = False
    desk.cut()
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert desk.texts() == ["Só uma vez"]
    assert widget.texts()[1:] == ["Só uma vez"]


def test_messages_out_of_order_and_doubled_are_shown_once_in_order(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()

    def jumbled() -> None:
        conversation = desk.conversation
        listeners, conversation.listeners = conversation.listeners, set()
        a, b, c = (conversation.append("bot", f"Número {n}") for n in (1, 2, 3))
        conversation.listeners = listeners
        for frame in (c, a, a, c, b, b):
            conversation.send(frame)

    desk.do(jumbled)
    expect(widget.said("Número 3")).to_be_visible()
    assert widget.texts()[1:] == ["Número 1", "Número 2", "Número 3"]


def test_a_missing_message_is_asked_for(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()

    def lost() -> None:
        conversation = desk.conversation
        listeners, conversation.listeners = conversation.listeners, set()
        conversation.append("bot", "Perdida")
        conversation.listeners = listeners
        conversation.append("bot", "Chegou")

    desk.do(lost)
    expect(widget.said("Chegou")).to_be_visible()
    assert widget.texts()[1:] == ["Perdida", "Chegou"]


@pytest.mark.parametrize("how", ["the desk refuses it", "the page's policy forbids it"])
def test_without_websocket_the_conversation_goes_on(visit: Visit, desk: FakeDesk, how: str) -> None:
    desk.refuse_sockets = how == "the desk refuses it"
    desk.answer = lambda conversation, frame: conversation.append("bot", "Entendi.")
    widget = visit(**({} if desk.refuse_sockets else {"sockets": "no"})).open()
    widget.write("Por outro caminho")
    expect(widget.said("Entendi.")).to_be_visible()
    desk.say("Sem ser perguntado.")
    expect(widget.said("Sem ser perguntado.")).to_be_visible()
    assert widget.texts()[1:] == ["Por outro caminho", "Entendi.", "Sem ser perguntado."]
    assert desk.texts() == ["Por outro caminho"]


def test_a_slow_network_still_opens_and_answers(visit: Visit, desk: FakeDesk) -> None:
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


def test_a_message_says_what_had_been_read_when_it_was_written(visit: Visit, desk: FakeDesk) -> None:
    """A yes that goes out late would else answer what was asked meanwhile at another device."""
    widget = visit().open()
    desk.say("Posso registrar?")
    expect(widget.said("Posso registrar?")).to_be_visible()
    read = desk.conversation.log[-1]["seq"]
    widget.page.context.set_offline(True)
    widget.write("Sim")
    desk.say("Quer retirar o pedido?")
    widget.page.context.set_offline(False)
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert [frame["after"] for frame in desk.frames("message")] == [read]
