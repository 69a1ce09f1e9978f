"""A conversation from greeting to rating, as a reader lives it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser


def test_greets_as_a_virtual_assistant_with_the_main_questions_and_the_team(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    assert "assistente virtual" in widget.texts()[0]
    expect(widget.log.get_by_role("button")).to_have_count(5)
    expect(widget.log.get_by_role("button").last).to_have_text("Falar com a equipe")
    widget.log.get_by_role("button", name="Posso pagar menos?").click()
    expect(widget.said("Posso pagar menos?")).to_be_visible()
    expect(widget.log.get_by_role("button")).to_have_count(0)
    assert [(f["seq"], f["button"], f["consent"]) for f in desk.frames("press")] == [(1, "b2", True)]


def test_only_the_latest_message_keeps_its_buttons(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("Posso chamar a equipe?", kind="offer", buttons=[{"id": "y", "title": "Sim"}, {"id": "n", "title": "Não"}])
    expect(widget.log.get_by_role("button")).to_have_text(["Sim", "Não"])


def test_ticks_go_from_received_to_read(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    assert widget.ticks() == ["Recebida"]
    desk.send({"type": "seen", "seq": 2})
    expect(widget.log.locator(".tick.seen")).to_have_count(1)
    assert widget.ticks() == ["Lida"]


def test_consent_line_with_its_link_until_the_first_message(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(privacy="/privacidade").open()
    link = widget.panel.get_by_role("link", name="Como cuidamos dos seus dados")
    expect(link).to_be_visible()
    assert link.get_attribute("href") == "/privacidade"
    assert "noopener" in (link.get_attribute("rel") or "")
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    expect(link).to_be_hidden()
    assert desk.frames("message")[0]["consent"] is True


def test_groups_messages_with_one_name_one_time_and_the_day(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("Primeira parte.")
    desk.say("Segunda parte.")
    expect(widget.said("Segunda parte.")).to_be_visible()
    expect(widget.log.locator(".who")).to_have_count(1)
    assert widget.log.locator("time:visible").count() == 1
    expect(widget.log.locator(".day")).to_have_text(["Hoje"])


def test_history_after_reload_and_the_draft_too(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.field.fill("Ainda escrevendo")
    widget.page.reload()
    expect(widget.said("Oi")).to_be_visible()
    expect(widget.field).to_have_value("Ainda escrevendo")
    assert desk.texts() == ["Oi"]


def test_unread_in_launcher_and_title_while_closed(visit: Visit, desk: FakeDesk) -> None:
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


def test_a_persons_answer_arrives_on_another_page_without_opening(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    desk.say("Aqui é a Marina.", sender="agent", name="Marina")
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    widget.page.reload()
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    expect(widget.panel).to_be_hidden()


def test_a_hidden_tab_counts_and_keeps_what_a_person_wrote(visit: Visit, desk: FakeDesk) -> None:
    hide = """Object.defineProperty(document, 'hidden', {get: () => !!window.away});
              window.leave = (away) => { window.away = away; document.dispatchEvent(new Event('visibilitychange')) }"""
    widget = visit(before=hide).open()
    widget.page.evaluate("leave(true)")
    desk.say("Aqui é a Marina.", sender="agent", name="Marina")
    expect(widget.said("Aqui é a Marina.")).to_be_attached()
    expect(widget.page).to_have_title("(1) Ajuda")
    widget.page.evaluate("leave(false)")
    expect(widget.page).to_have_title("Ajuda")


def test_everything_is_text_and_only_safe_addresses_are_links(visit: Visit, desk: FakeDesk) -> None:
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


def test_amounts_and_dates_never_break_across_lines(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("Restam 2 parcelas, R$ 1.399,80, até 20 de novembro de 2026. Em francês : 1 794,00 € le 1er mars 2027 ?")
    expect(widget.bubbles).to_have_count(2)
    raw = widget.bubbles.nth(1).text_content() or ""
    for whole in ("2 parcelas", "R$ 1.399,80", "20 de novembro de 2026", "1 794,00 €", "1er mars 2027 ?"):
        assert whole.replace(" ", "\u00a0") in raw


def test_a_code_is_shown_as_the_desk_keeps_it(visit: Visit, desk: FakeDesk) -> None:
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


def test_a_refused_message_comes_back_to_be_corrected(visit: Visit, desk: FakeDesk) -> None:
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


def test_too_many_messages_wait_and_go_by_themselves(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.fail = {"code": "rate_limited", "message": "Muitas mensagens.", "retry_after": 1}
    widget.write("Devagar")
    expect(widget.bar).to_contain_text("Muitas mensagens.")
    desk.fail = None
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert desk.texts() == ["Devagar"]
