"""Languages, tabs, transcript, starting over, deleting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CONFLICTING
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser


def test_a_second_tab_is_the_same_conversation(visit: Visit, desk: FakeDesk) -> None:
    first = visit().open()
    first.write("Oi")
    expect(first.said("Oi")).to_be_visible()
    second = visit(context=first.page.context).open()
    expect(second.said("Oi")).to_be_visible()
    second.write("Da segunda aba")
    expect(first.said("Da segunda aba")).to_be_visible()
    assert desk.texts() == ["Oi", "Da segunda aba"]
    assert len(desk.sessions) == 1


def test_language_switches_with_the_conversation(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.field.fill("rascunho")
    widget.choose("français")
    expect(widget.panel.get_by_role("heading", level=2)).to_have_text("Aide sur votre contrat")
    expect(widget.field).to_have_value("rascunho")
    expect(widget.field).to_be_focused()
    expect(widget.launcher).to_have_accessible_name("Fermer l’aide en ligne")
    assert [f["language"] for f in desk.frames("language")] == ["fr"]
    desk.do(lambda: setattr(desk.conversation, "language", "pt"))
    desk.set_state()
    expect(widget.panel.get_by_role("heading", level=2)).to_have_text("Ajuda com o seu plano")


def test_transcript_holds_every_message(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.say("A resposta inteira.", kind="answer", card=CONFLICTING)
    expect(widget.cards).to_have_count(1)
    with widget.page.expect_download() as saving:
        widget.choose("Baixar a conversa")
    text = Path(saving.value.path()).read_text(encoding="utf-8-sig")
    assert saving.value.suggested_filename == "conversa.txt"
    assert re.findall(r"\] (.+):\n(.+)\n", text)[1:] == [("Você", "Oi"), ("Assistente virtual", "A resposta inteira.")]


def test_start_over_asks_first_and_opens_a_new_conversation(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    before = desk.conversation.id
    widget.choose("Começar de novo")
    widget.panel.get_by_role("alertdialog").get_by_role("button", name="Voltar").click()
    assert desk.frames("restart") == []
    widget.choose("Começar de novo")
    widget.panel.get_by_role("alertdialog").get_by_role("button", name="Começar de novo").click()
    expect(widget.bubbles).to_have_count(1)
    assert desk.conversation.id != before
    widget.write("De novo")
    expect(widget.said("De novo")).to_be_visible()


def test_delete_erases_and_offers_a_new_start(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.choose("Apagar minha conversa")
    widget.panel.get_by_role("alertdialog").get_by_role("button", name="Apagar minha conversa").click()
    expect(widget.panel.get_by_text("Sua conversa foi apagada.")).to_be_visible()
    expect(widget.bubbles).to_have_count(0)
    expect(widget.status).to_be_hidden()  # nobody is there, and nothing is being connected
    assert widget.stored("session") == []
    widget.panel.get_by_role("button", name="Iniciar nova conversa").click()
    expect(widget.bubbles).to_have_count(1)
    widget.write("Outra")
    expect(widget.said("Outra")).to_be_visible()


@pytest.mark.parametrize(("button", "wish"), [("Apagar e manter o pedido", "keep"), ("Apagar tudo", "drop")])
def test_deleting_names_the_open_request_and_asks_what_becomes_of_it(
    visit: Visit, desk: FakeDesk, button: str, wish: str
) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.set_state(requests=[{"number": "C-1988", "title": "cancelar no fim do contrato"}])
    widget.choose("Apagar minha conversa")
    asked = widget.panel.get_by_role("alertdialog")
    expect(asked).to_contain_text("C-1988 (cancelar no fim do contrato)")
    asked.get_by_role("button", name=button).click()
    expect(widget.panel.get_by_text("Sua conversa foi apagada.")).to_be_visible()
    assert [frame["requests"] for frame in desk.frames("delete")] == [wish]


def test_earlier_conversations_stand_above_this_one(visit: Visit, desk: FakeDesk) -> None:
    desk.earlier = [
        {
            "type": "message",
            "at": "2026-11-01T12:00:00Z",
            "from": "customer",
            "text": "Pergunta antiga",
            "kind": "chat",
        },
        {
            "type": "message",
            "at": "2026-11-01T12:00:01Z",
            "from": "bot",
            "text": "Resposta antiga",
            "kind": "answer",
            "card": CONFLICTING,
        },
    ]
    widget = visit().open()
    expect(widget.bubbles.get_by_text("Pergunta antiga")).to_be_visible()
    expect(widget.log.get_by_text("Conversa de agora")).to_be_visible()
    expect(widget.cards).to_have_count(1)
    widget.write("Pergunta nova")
    expect(widget.said("Pergunta nova")).to_be_visible()
    assert widget.texts()[0] == "Pergunta antiga"
    assert widget.texts()[-1] == "Pergunta nova"


def test_two_tabs_that_begin_at_once_share_one_conversation(visit: Visit, desk: FakeDesk) -> None:
    first = visit()
    second = visit(context=first.page.context)
    for tab in (first, second):
        tab.page.evaluate("void RetentionChat.open()")
    for tab in (first, second):
        expect(tab.bubbles.first).to_be_visible()
    first.write("Da primeira")
    second.write("Da segunda")
    for tab in (first, second):
        expect(tab.said("Da primeira")).to_be_visible()
        expect(tab.said("Da segunda")).to_be_visible()
    assert len(desk.sessions) == 1
