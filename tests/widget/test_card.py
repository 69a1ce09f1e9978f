# ruff: noqa: E501 -- rulings and page scripts read better whole
"""The answer card, for every ruling."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CERTAIN, CONFLICTING, EVERY, GENERAL, WHAT_IF, WITH_NOTICE

pytestmark = pytest.mark.browser
OVERLAPS = """picture => { const boxes = [...picture.querySelectorAll('b, span, i')].map(t => t.getBoundingClientRect());
    const frame = picture.getBoundingClientRect(), hits = [];
    boxes.forEach((a, i) => { if (a.right > frame.right + 1 || a.bottom > frame.bottom + 1) hits.push(['outside', i]);
      boxes.slice(i + 1).forEach((b, j) => { if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) hits.push([i, i + 1 + j]) }) });
    if (boxes.length < 2) hits.push('no labels'); return hits }"""


def answer(widget, desk, card):
    desk.say("A resposta em palavras.", kind="answer", card=card)
    expect(widget.cards).to_have_count(1)
    return widget.cards.first


def test_shows_verdict_certainty_details_steps_and_clauses(visit, desk):
    card = answer(visit().open(), desk, CONFLICTING)
    expect(card).to_have_accessible_name(re.compile("^O prazo de 15.dias já passou"))
    expect(card).to_contain_text("Cancelar o plano")
    expect(card.locator(".certainty")).to_contain_text("Cláusulas em conflito")
    assert "R$\u00a01.399,80" in (card.text_content() or "")
    assert (
        card.get_by_role("list", name="Caminho no sistema").get_by_role("listitem").all_inner_texts()
        == CONFLICTING["steps"]
    )
    clause = card.get_by_text("o pedido escrito vale até")
    expect(clause).to_be_hidden()
    card.get_by_text("Ver as 2 cláusulas usadas").click()
    expect(clause).to_be_visible()
    expect(card.locator(".source").nth(1)).to_have_text("Fonte: Artigo de ajuda, Cláusula 9 (C-4)")


def test_instalments_have_a_total_in_the_readers_money(visit, desk):
    card = answer(visit().open(), desk, CONFLICTING)
    rows = card.get_by_role("table").get_by_role("row")
    assert [[c.replace("\u00a0", " ") for c in row.locator("th,td").all_inner_texts()] for row in rows.all()] == [
        ["Vencimento", "Valor", "Situação"],
        ["10/11/2026", "R$ 199,90", "Vencida"],
        ["10/12/2026", "R$ 1.199,90", "Em aberto"],
        ["Total", "R$ 1.399,80", ""],
    ]


def test_a_french_card_is_french(visit, desk):
    card = answer(visit(language="fr").open(), desk, WITH_NOTICE)
    expect(card.locator("details.instalments summary")).to_have_text("6 échéances restantes, 1\u00a0794,00\u00a0€")
    label = card.get_by_role("img").get_attribute("aria-label") or ""
    assert label.replace("\u00a0", " ") == (
        "Frise des dates. 24 novembre 2026: Aujourd’hui. 28 février 2027: Dernier jour pour le préavis. 31 mai 2027: Votre accès reste ouvert jusqu’ici."
    )


def test_timeline_says_in_words_what_it_draws(visit, desk):
    card = answer(visit().open(), desk, CONFLICTING)
    label = card.get_by_role("img").get_attribute("aria-label") or ""
    assert label.replace("\u00a0", " ") == (
        "Linha do tempo. 20 de novembro de 2026: Prazo seguro para evitar a renovação. 24 de novembro de 2026: Hoje. "
        "28 de novembro de 2026: Prazo dado por outra cláusula. Trecho em que as cláusulas discordam. "
        "5 de dezembro de 2026: O plano renova, Fim do período contratado."
    )
    assert card.locator("line.doubt").count() == 2
    assert card.locator("circle.today").count() == 1


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("width", [320, 1100])
def test_labels_never_meet_for_any_ruling(visit, desk, name, width):
    widget = visit(options={"viewport": {"width": width, "height": 800}}).open()
    card = answer(widget, desk, EVERY[name])
    for picture in card.get_by_role("img").all():
        picture.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert picture.evaluate(OVERLAPS) == []
    assert widget.log.evaluate("log => log.scrollWidth <= log.clientWidth")


def test_no_dates_no_timeline(visit, desk):
    card = answer(visit().open(), desk, GENERAL)
    expect(card.locator(".certainty")).to_contain_text("Regra geral")
    assert card.locator(".timeline").count() == 0
    assert card.get_by_role("button", name="Pôr o prazo na agenda").count() == 0


def test_a_what_if_says_so(visit, desk):
    card = answer(visit().open(), desk, WHAT_IF)
    expect(card.locator(".whatif")).to_have_text("Simulação para 24/12/2026")
    expect(card.locator(".timeline")).to_contain_text("Dia da simulação")
    assert "Hoje" not in (card.text_content() or "")


def test_the_deadline_goes_into_the_calendar(visit, desk):
    widget = visit().open()
    card = answer(widget, desk, CERTAIN)
    with widget.page.expect_download() as saving:
        card.get_by_role("button", name="Pôr o prazo na agenda").click()
    raw = Path(saving.value.path()).read_bytes()
    assert saving.value.suggested_filename == "prazo-2026-11-30.ics"
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    lines = raw.decode().replace("\r\n ", "").split("\r\n")
    assert {
        "DTSTART;VALUE=DATE:20261130",
        "SUMMARY:Último dia para pedir reembolso",
        "BEGIN:VALARM",
    } <= set(lines)


def test_talk_asks_for_a_person_in_words_and_agrees_to_no_offer(visit, desk):
    widget = visit().open()
    card = answer(widget, desk, CERTAIN)
    desk.say(
        "Quer que eu chame a equipe?",
        kind="offer",
        buttons=[{"id": "sim", "title": "Sim, por favor"}, {"id": "nao", "title": "Não"}],
    )
    expect(widget.log.get_by_role("button", name="Sim, por favor")).to_be_visible()
    card.get_by_role("button", name="Falar com a equipe").click()
    expect(widget.said("Quero falar com uma pessoa da equipe.")).to_be_visible()
    assert desk.frames("press") == []
    desk.set_state(owner="human", agent="Marina")
    expect(card.get_by_role("button", name="Falar com a equipe")).to_be_hidden()


def test_another_question_leads_to_the_field(visit, desk):
    widget = visit().open()
    answer(widget, desk, CERTAIN).get_by_role("button", name="Fazer outra pergunta").click()
    expect(widget.field).to_be_focused()
