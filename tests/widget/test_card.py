"""The answer card, for every ruling."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Download, Locator, expect

from retention.provider import provider_of
from tests.shipped import COMPANIES
from tests.widget.cards import CERTAIN, CLAUSES, CONFLICTING, EVERY, GENERAL, WHAT_IF, WITH_NOTICE, deadline
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget, box
from texts import say

pytestmark = pytest.mark.browser


def answer(widget: Widget, desk: FakeDesk, card: Any) -> Locator:
    desk.say("A resposta em palavras.", kind="answer", card=card)
    expect(widget.cards).to_have_count(1)
    return widget.cards.first


def opened(card: Locator) -> Locator:
    """The card with what is behind "why" shown."""
    card.locator("details.basis > summary").click()
    return card


def plain(text: str | None) -> str:
    return re.sub(r"\n+", "\n", (text or "").replace("\u00a0", " "))


def test_the_verdict_comes_first_with_short_dates_and_what_to_do(visit: Visit, desk: FakeDesk) -> None:
    card = answer(visit().open(), desk, CONFLICTING)
    expect(card.get_by_role("heading")).to_have_text(re.compile("até 28/11/2026.$"))
    expect(card).to_contain_text("Cancelar o plano")
    path = card.get_by_role("list", name="Caminho no sistema")
    assert path.get_by_role("listitem").all_inner_texts() == CONFLICTING["steps"]
    expect(card.get_by_text("As duas cláusulas não dizem o mesmo")).to_be_hidden()


def test_why_opens_details_dates_instalments_and_clauses(visit: Visit, desk: FakeDesk) -> None:
    card = answer(visit().open(), desk, CONFLICTING)
    expect(card.locator("details.basis > summary")).to_have_text("Por quê · C-3, C-4")
    opened(card)
    assert "R$ 1.399,80" in plain(card.text_content())
    expect(card.get_by_text("o pedido escrito vale até")).to_be_visible()
    expect(card.locator(".source").nth(1)).to_have_text("Fonte: Artigo de ajuda, Cláusula 9, C-4")
    expect(card.get_by_role("link")).to_have_count(0)


def test_a_clause_with_an_address_leads_to_it(visit: Visit, desk: FakeDesk) -> None:
    clauses = [CLAUSES[0] | {"url": "https://ajuda.example/artigo"}]
    card = opened(answer(visit().open(), desk, CERTAIN | {"clauses": clauses}))
    expect(card.get_by_role("link")).to_have_attribute("href", "https://ajuda.example/artigo")


def test_instalments_have_a_total_in_the_readers_money(visit: Visit, desk: FakeDesk) -> None:
    card = opened(answer(visit().open(), desk, CONFLICTING))
    assert plain(card.get_by_role("caption").inner_text()) == "2 parcelas em aberto, R$ 1.399,80"
    rows = card.get_by_role("table").get_by_role("row")
    assert [[plain(c) for c in row.locator("th,td").all_inner_texts()] for row in rows.all()] == [
        ["Vencimento", "Valor", "Situação"],
        ["10/11/2026", "R$ 199,90", "Vencida"],
        ["10/12/2026", "R$ 1.199,90", "Em aberto"],
    ]


def test_a_french_card_is_french(visit: Visit, desk: FakeDesk) -> None:
    card = opened(answer(visit(language="fr").open(), desk, WITH_NOTICE))
    expect(card.get_by_role("heading")).to_have_text("Le préavis peut être donné jusqu’au 28/02/2027.")
    assert plain(card.get_by_role("caption").inner_text()) == "6 échéances restantes, 1 794,00 €"
    assert [plain(day) for day in card.locator("details.basis ol li").all_inner_texts()] == [
        "24 novembre 2026 · aujourd’hui",
        "28 février 2027 · dans 96 jours\nDernier jour pour le préavis",
        "31 mai 2027 · dans 188 jours\nVotre accès reste ouvert jusqu’ici",
    ]
    assert (card.locator(".chip").text_content() or "").startswith("Dernier jour pour le préavis\u00a0: 28/02/2027")
    expect(card.locator(".source")).to_contain_text("Source\u00a0: Page d’aide")


def test_the_dates_are_a_list_in_words(visit: Visit, desk: FakeDesk) -> None:
    card = opened(answer(visit().open(), desk, CONFLICTING))
    assert [plain(day) for day in card.locator("details.basis ol li").all_inner_texts()] == [
        "20 de novembro de 2026 · há 4 dias\nPrazo seguro para evitar a renovação\n↓ Cláusulas que discordam",
        "24 de novembro de 2026 · hoje",
        "28 de novembro de 2026 · em 4 dias\nPrazo dado por outra cláusula",
        "5 de dezembro de 2026 · em 11 dias\nO plano renova\nFim do período contratado",
    ]


@pytest.mark.parametrize("name", EVERY)
def test_no_ruling_is_wider_than_a_small_screen(visit: Visit, desk: FakeDesk, name: Any) -> None:
    widget = visit(options={"viewport": {"width": 320, "height": 800}}).open()
    for summary in answer(widget, desk, EVERY[name]).locator("details:not([open]) > summary").all():
        summary.click()
    assert widget.log.evaluate("log => log.scrollWidth <= log.clientWidth")


def test_days_in_a_row_are_shown_at_once_since_they_are_the_answer(visit: Visit, desk: FakeDesk) -> None:
    lines = ["Até 27 de fevereiro: sim, com estorno.", "De 28 de fevereiro a 5 de março: só a renovação."]
    card = answer(visit().open(), desk, CERTAIN | {"verdict": "De fevereiro a março de 2027:", "details": lines})
    for line in lines:
        expect(card.get_by_text(line)).to_be_visible()


def test_no_dates_no_list_of_them_and_no_reminder(visit: Visit, desk: FakeDesk) -> None:
    card = opened(answer(visit().open(), desk, GENERAL))
    expect(card.locator("details.basis ol")).to_have_count(0)
    expect(card.locator(".chip")).to_have_count(0)


def test_a_what_if_says_so(visit: Visit, desk: FakeDesk) -> None:
    card = opened(answer(visit().open(), desk, WHAT_IF))
    expect(card).to_contain_text("Simulação para 24/12/2026")
    expect(card.locator(".chip")).to_have_count(0)
    assert "hoje" not in (card.text_content() or "")


def test_the_deadline_goes_into_the_calendar_with_company_and_contract(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.set_state(contract="CA-204518")
    card = answer(widget, desk, CERTAIN)
    assert plain(card.locator(".chip").text_content()) == (
        "Último dia para pedir reembolso: 30/11/2026 (em 6 dias), Pôr o prazo na agenda"
    )
    with widget.page.expect_download() as saving:
        card.locator(".chip").click()
    assert saving.value.suggested_filename == "Último dia para pedir reembolso.ics"
    summary = f"SUMMARY:Último dia para pedir reembolso · {provider_of(COMPANIES[0]).name} · CA-204518"
    assert {"DTSTART;VALUE=DATE:20261130", summary} <= set(entry(saving.value))


def entry(saved: Download) -> list[str]:
    """The lines of a calendar file, as the front desk made them."""
    file = Path(saved.path()).read_bytes().decode()
    assert "\n" not in file.replace("\r\n", "")
    return file.replace("\r\n ", "").replace("\u00a0", " ").split("\r\n")


def test_a_deadline_that_cannot_be_had_is_said_so(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    card = answer(widget, desk, CERTAIN)
    widget.page.route("**/reminder", lambda route: route.abort())
    card.locator(".chip").click()
    expect(widget.bar).to_have_text(say("pt", "widget-launcher-failed"))


def test_the_first_of_a_month_is_written_as_in_the_text(visit: Visit, desk: FakeDesk) -> None:
    day = deadline("notice_until", "2027-04-01", "Último dia para avisar", remind=True)
    card = CERTAIN | {"deadlines": [day], "verdict": "Você pode avisar até 1º de abril de 2027.",
                      "ruling": CERTAIN["ruling"] | {"facts": {"notice_until": "2027-04-01"}}}  # fmt: skip
    shown = opened(answer(visit().open(), desk, card))
    expect(shown.get_by_role("heading")).to_have_text("Você pode avisar até 01/04/2027.")
    assert "1º de abril de 2027" in plain(shown.locator("details.basis").text_content())


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_three_answers_are_sections_of_one_card_that_fit_in_the_chat(visit: Visit, desk: FakeDesk, phone: bool) -> None:
    widget = asking(visit(phone=phone).open())
    for name in ("certain", "not_covered", "with notice"):
        desk.say("…", kind="answer", card=EVERY[name])
    expect(widget.cards).to_have_count(3)
    first, last = box(widget.cards.first), box(widget.cards.last)
    assert last["y"] + last["height"] - first["y"] <= box(widget.log)["height"]
    for card, after in zip(widget.cards.all(), widget.cards.all()[1:], strict=False):
        gap = box(after)["y"] - box(card)["y"] - box(card)["height"]
        assert gap < 4
    expect(widget.log.get_by_text("Peça o cancelamento pelo menu.")).to_be_hidden()


def asking(widget: Widget) -> Widget:
    """The widget after a question of the customer's, which the greeting's buttons do not outlive."""
    widget.write("Quero cancelar")
    expect(widget.said("Quero cancelar")).to_be_visible()
    return widget


def test_one_way_to_a_person_a_turn_after_the_answers(visit: Visit, desk: FakeDesk) -> None:
    widget = asking(visit().open())
    desk.say("…", kind="answer", card=CERTAIN)
    desk.say("…", kind="answer", card=GENERAL)
    expect(widget.cards).to_have_count(2)
    talk = widget.log.get_by_role("button", name="Falar com a equipe")
    expect(talk).to_have_count(1)
    assert box(talk)["y"] > box(widget.cards.last)["y"]
    desk.say("Quer que eu registre?", kind="offer", buttons=[{"id": "sim", "title": "Sim"}])
    expect(widget.log.get_by_role("button", name="Sim")).to_be_visible()
    expect(talk).to_have_count(0)


def test_talk_asks_for_a_person_in_words_and_agrees_to_no_offer(visit: Visit, desk: FakeDesk) -> None:
    widget = asking(visit().open())
    answer(widget, desk, CERTAIN)
    talk = widget.log.get_by_role("button", name="Falar com a equipe")
    talk.click()
    expect(widget.said("Falar com a equipe")).to_be_visible()
    assert desk.frames("press") == []


def test_a_person_can_be_asked_for_in_the_menu_while_the_assistant_answers(visit: Visit, desk: FakeDesk) -> None:
    widget = asking(visit().open())
    widget.choose("Falar com a equipe")
    expect(widget.said("Falar com a equipe")).to_be_visible()
    desk.set_state(owner="human", agent="Marina")
    widget.menu_button.click()
    expect(widget.panel.locator(".menu").get_by_text("Falar com a equipe")).to_be_hidden()


def test_numbers_amounts_and_paths_are_not_translated(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("O contrato CA-204518 custa R$ 1.399,80, ou 1 794,00 €.", kind="answer")
    expect(widget.bubbles).to_have_count(2)
    kept = widget.bubbles.last.locator("[translate=no]").all_inner_texts()
    assert [plain(text) for text in kept] == ["CA-204518", "R$ 1.399,80", "1 794,00 €"]
    card = answer(widget, desk, CERTAIN)
    expect(card.get_by_role("list", name="Caminho no sistema")).to_have_attribute("translate", "no")
