"""A conversation from greeting to rating, as a reader lives it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CONFLICTING

pytestmark = pytest.mark.browser


def test_greets_as_a_virtual_assistant_with_the_four_main_questions(visit, desk):
    widget = visit().open()
    assert "assistente virtual" in widget.texts()[0]
    expect(widget.log.get_by_role("button")).to_have_count(4)
    widget.log.get_by_role("button", name="Quero pagar menos").click()
    expect(widget.said("Quero pagar menos")).to_be_visible()
    expect(widget.log.get_by_role("button")).to_have_count(0)
    assert [(f["seq"], f["button"], f["consent"]) for f in desk.frames("press")] == [(1, "b2", True)]


def test_only_the_latest_message_keeps_its_buttons(visit, desk):
    widget = visit().open()
    desk.say("Posso chamar a equipe?", kind="offer", buttons=[{"id": "y", "title": "Sim"}, {"id": "n", "title": "Não"}])
    expect(widget.log.get_by_role("button")).to_have_text(["Sim", "Não"])


def test_ticks_go_from_received_to_read(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    assert widget.ticks() == ["Recebida"]
    desk.tell({"type": "seen", "seq": 2})
    expect(widget.log.locator(".tick.seen")).to_have_count(1)
    assert widget.ticks() == ["Lida"]


def test_consent_line_with_its_link_until_the_first_message(visit, desk):
    widget = visit(privacy="/privacidade").open()
    link = widget.panel.get_by_role("link", name="Como cuidamos dos seus dados")
    expect(link).to_be_visible()
    assert link.get_attribute("href") == "/privacidade"
    assert "noopener" in (link.get_attribute("rel") or "")
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    expect(link).to_be_hidden()
    assert desk.frames("message")[0]["consent"] is True


def test_groups_messages_with_one_name_one_time_and_the_day(visit, desk):
    widget = visit().open()
    desk.say("Primeira parte.")
    desk.say("Segunda parte.")
    expect(widget.said("Segunda parte.")).to_be_visible()
    expect(widget.log.locator(".who")).to_have_count(1)
    assert widget.log.locator("time:visible").count() == 1
    expect(widget.log.locator(".day")).to_have_text(["Hoje"])


def test_a_person_has_a_name_and_a_voice_of_their_own(visit, desk):
    widget = visit().open()
    desk.set_state(owner="waiting", case=1042, queue={"position": 2, "minutes": 15})
    expect(widget.status).to_have_text("Você está na posição 2 da fila, espera de cerca de 15 min · Atendimento 1042")
    desk.set_state(owner="human", agent="Marina", queue=None)
    desk.say("Oi, sou a Marina.", sender="agent", name="Marina")
    expect(widget.status).to_contain_text("Você está falando com Marina")
    expect(widget.log.locator(".agent .who")).to_contain_text("Marina, da equipe")
    colours = widget.bubbles.evaluate_all("all => all.map(b => getComputedStyle(b).backgroundColor)")
    assert colours[0] != colours[1]


def test_shows_who_is_writing_and_says_when_the_reader_is(visit, desk):
    widget = visit().open()
    desk.tell({"type": "typing", "from": "bot", "on": True})
    expect(widget.log.locator(".typing")).to_be_visible()
    desk.say("Pronto.")
    expect(widget.log.locator(".typing")).to_be_hidden()
    widget.field.press_sequentially("Oi")
    widget.field.press("Enter")
    expect(widget.said("Oi")).to_be_visible()
    assert [f["on"] for f in desk.frames("typing")] == [True]


def test_outside_hours_a_contact_can_be_left(visit, desk):
    widget = visit().open()
    desk.set_state(owner="waiting", hours={"open": False, "opens": "segunda-feira às 9h"}, ask_contact=True)
    expect(widget.status).to_have_text("A equipe volta segunda-feira às 9h")
    field = widget.panel.get_by_label("E-mail ou telefone")
    field.fill("não é")
    field.press("Enter")
    expect(widget.panel.get_by_role("alert").filter(has_text="Escreva um e-mail")).to_be_visible()
    assert desk.frames("contact") == []
    field.fill("dona@padaria.com.br")
    field.press("Enter")
    expect(widget.said("Anotado. Obrigado.")).to_be_visible()
    expect(field).to_have_count(0)
    assert [f["value"] for f in desk.frames("contact")] == ["dona@padaria.com.br"]


def test_rating_asks_for_a_score_and_thanks(visit, desk):
    widget = visit().open()
    desk.set_state(ask_rating=True)
    send = widget.panel.get_by_role("button", name="Enviar nota")
    send.click()
    expect(widget.panel.get_by_text("Escolha uma nota de 1 a 5.")).to_be_visible()
    widget.panel.get_by_role("radio", name="Nota 4 de 5").check(force=True)
    widget.panel.get_by_label("Quer contar mais?").fill("Foi claro.")
    send.click()
    expect(widget.said("Anotado. Obrigado.")).to_be_visible()
    expect(send).to_have_count(0)
    assert [(f["score"], f["comment"]) for f in desk.frames("rate")] == [(4, "Foi claro.")]


def test_history_after_reload_and_the_draft_too(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.field.fill("Ainda escrevendo")
    widget.page.reload()
    expect(widget.said("Oi")).to_be_visible()
    expect(widget.field).to_have_value("Ainda escrevendo")
    assert desk.texts() == ["Oi"]


def test_unread_in_launcher_and_title_while_closed(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    desk.say("Sua resposta.")
    desk.say("E mais uma coisa.")
    expect(widget.launcher).to_have_accessible_name("Abrir o chat de ajuda, 2 mensagens não lidas")
    assert widget.page.title() == "(2) Ajuda"
    widget.launcher.click()
    expect(widget.launcher.locator(".badge")).to_be_hidden()
    assert widget.page.title() == "Ajuda"


def test_a_persons_answer_arrives_on_another_page_without_opening(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    desk.say("Aqui é a Marina.", sender="agent", name="Marina")
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    widget.page.reload()
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    expect(widget.panel).to_be_hidden()


def test_a_hidden_tab_counts_and_keeps_what_a_person_wrote(visit, desk):
    hide = """Object.defineProperty(document, 'hidden', {get: () => !!window.away});
              window.leave = (away) => { window.away = away; document.dispatchEvent(new Event('visibilitychange')) }"""
    widget = visit(before=hide).open()
    widget.page.evaluate("leave(true)")
    desk.say("Aqui é a Marina.", sender="agent", name="Marina")
    expect(widget.said("Aqui é a Marina.")).to_be_attached()
    expect(widget.page).to_have_title("(1) Ajuda")
    widget.page.evaluate("leave(false)")
    expect(widget.page).to_have_title("Ajuda")


def test_a_second_tab_is_the_same_conversation(visit, desk):
    first = visit().open()
    first.write("Oi")
    expect(first.said("Oi")).to_be_visible()
    second = visit(context=first.page.context).open()
    expect(second.said("Oi")).to_be_visible()
    second.write("Da segunda aba")
    expect(first.said("Da segunda aba")).to_be_visible()
    assert desk.texts() == ["Oi", "Da segunda aba"]
    assert len(desk.sessions) == 1


def test_language_switches_with_the_conversation(visit, desk):
    widget = visit().open()
    widget.field.fill("rascunho")
    widget.choose("Continuer en français")
    expect(widget.panel.get_by_role("heading", level=2)).to_have_text("Aide sur votre contrat")
    expect(widget.field).to_have_value("rascunho")
    expect(widget.field).to_be_focused()
    expect(widget.launcher).to_have_accessible_name("Fermer l’aide en ligne")
    assert [f["language"] for f in desk.frames("language")] == ["fr"]
    desk.do(lambda: setattr(desk.conversation, "language", "pt"))
    desk.set_state()
    expect(widget.panel.get_by_role("heading", level=2)).to_have_text("Ajuda com o seu plano")


def test_transcript_holds_every_message(visit, desk):
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


def test_start_over_asks_first_and_opens_a_new_conversation(visit, desk):
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


def test_delete_erases_and_offers_a_new_start(visit, desk):
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.choose("Apagar minha conversa")
    widget.panel.get_by_role("alertdialog").get_by_role("button", name="Apagar minha conversa").click()
    expect(widget.panel.get_by_text("Sua conversa foi apagada.")).to_be_visible()
    expect(widget.bubbles).to_have_count(0)
    assert widget.stored("session") == []
    widget.panel.get_by_role("button", name="Iniciar nova conversa").click()
    expect(widget.bubbles).to_have_count(1)
    widget.write("Outra")
    expect(widget.said("Outra")).to_be_visible()


def test_everything_is_text_and_only_safe_addresses_are_links(visit, desk):
    widget = visit().open()
    text = '<img src=x onerror="alert(1)"> javascript:alert(1) https://exemplo.com/a?b=1. Escreva a ajuda@exemplo.com!'
    desk.say(text)
    expect(widget.bubbles).to_have_count(2)
    assert widget.texts()[1] == text
    links = widget.bubbles.get_by_role("link")
    assert links.evaluate_all("all => all.map(a => a.getAttribute('href'))") == [
        "https://exemplo.com/a?b=1",
        "mailto:ajuda@exemplo.com",
    ]
    assert links.evaluate_all("all => all.every(a => a.relList.contains('noopener'))")
    assert widget.panel.locator("img").count() == 0


def test_amounts_and_dates_never_break_across_lines(visit, desk):
    widget = visit().open()
    desk.say("Restam 2 parcelas, R$ 1.399,80, até 20 de novembro de 2026. Em francês : 1 794,00 € le 1er mars 2027 ?")
    expect(widget.bubbles).to_have_count(2)
    raw = widget.bubbles.nth(1).text_content() or ""
    for whole in ("2 parcelas", "R$ 1.399,80", "20 de novembro de 2026", "1 794,00 €", "1er mars 2027 ?"):
        assert whole.replace(" ", "\u00a0") in raw


def test_a_code_is_shown_as_the_desk_keeps_it(visit, desk):
    widget = visit().open()
    append = type(desk.conversation).append
    desk.do(
        lambda: setattr(
            desk.conversation,
            "append",
            lambda sender, text, **more: append(desk.conversation, sender, "••••••", **more),
        )
    )
    widget.write("482913")
    expect(widget.said("••••••")).to_be_visible()
    assert "482913" not in (widget.log.text_content() or "")


def test_earlier_conversations_stand_above_this_one(visit, desk):
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


def test_a_refused_message_comes_back_to_be_corrected(visit, desk):
    widget = visit().open()
    desk.fail = {"code": "too_long", "message": "A mensagem é longa demais."}
    widget.write("Um texto que a mesa recusa")
    expect(widget.log.locator(".why")).to_contain_text("A mensagem é longa demais.")
    desk.fail = None
    widget.panel.get_by_role("button", name="Corrigir").click()
    expect(widget.field).to_have_value("Um texto que a mesa recusa")
    widget.field.press("Enter")
    expect(widget.said("Um texto que a mesa recusa")).to_be_visible()
    assert len(desk.texts()) == 1


def test_too_many_messages_wait_and_go_by_themselves(visit, desk):
    widget = visit().open()
    desk.fail = {"code": "rate_limited", "message": "Muitas mensagens.", "retry_after": 1}
    widget.write("Devagar")
    expect(widget.bar).to_contain_text("Envio de novo em 1 s")
    desk.fail = None
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert desk.texts() == ["Devagar"]
