# ruff: noqa: E501 -- rulings and page scripts read better whole
"""What a screen reader says by itself, and what it comes to when its reader walks through the chat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

import languages
from tests.widget.cards import CERTAIN, CONFLICTING, RECEIPT, WITH_NOTICE
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget
from texts import say

pytestmark = pytest.mark.browser


COLLECT = """window.spoken = []; const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (o) { const root = attach.call(this, o);
      new MutationObserver(all => all.forEach(m => m.target.getAttribute?.('aria-live') === 'polite' && m.addedNodes.forEach(n => spoken.push(n.textContent)))).observe(root, {childList: true, subtree: true});
      return root }"""


def spoken(widget: Widget, number: int) -> list[str]:
    """What has been read aloud, once there are `number` announcements."""
    widget.page.wait_for_function("number => spoken.length >= number", arg=number)
    heard: list[str] = widget.page.evaluate("spoken.map(words => words.replaceAll('\\u00a0', ' '))")
    return heard


def test_a_turn_is_read_aloud_once_its_verdicts_first_and_history_never(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(before=COLLECT).open()
    assert len(spoken(widget, 1)) == 1  # the greeting
    for card in (CERTAIN, CONFLICTING, WITH_NOTICE):
        desk.say("A resposta inteira, mit allem.", kind="answer", card=card)
    expect(widget.cards).to_have_count(3)
    desk.say("Quer que eu chame a equipe?", kind="offer")
    said = spoken(widget, 2)[1]
    assert said == " ".join(
        [CERTAIN["verdict"], CONFLICTING["verdict"], WITH_NOTICE["verdict"], "Quer que eu chame a equipe?"]
    )
    assert len(said.split()) < 60
    desk.cut()
    desk.say("Oi, sou a Marina.", sender="agent", name="Marina")
    assert spoken(widget, 3)[2:] == ["Marina, da equipe: Oi, sou a Marina."]
    widget.page.reload()
    expect(widget.said("Oi, sou a Marina.")).to_be_visible()
    assert widget.page.evaluate("spoken") == []
    assert widget.log.get_attribute("aria-live") == "off"


def test_notices_of_before_are_not_read_again_after_a_reload(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(before=COLLECT).open()
    spoken(widget, 1)
    widget.write("Quero uma pessoa")
    desk.say("Marina entrou na conversa.", sender="system")
    assert "Marina entrou" in spoken(widget, 2)[-1]
    widget.page.reload()
    expect(widget.said("Marina entrou na conversa.")).to_be_visible()
    desk.say("Um momento.", sender="agent", name="Marina")
    assert spoken(widget, 1) == ["Marina, da equipe: Um momento."]


@pytest.mark.parametrize("language", languages.for_customers())
def test_hours_and_the_question_of_a_rating_are_read_once(visit: Visit, desk: FakeDesk, language: str) -> None:
    widget = visit(before=COLLECT, language=language).open()
    opens = "na segunda-feira às 9h"
    back = say(language, "widget-back", opens=opens)
    spoken(widget, 1)
    desk.say(f"Protocolo: C-1. {back}.")
    desk.set_state(owner="waiting", hours={"open": False, "opens": opens}, ask_contact=True)
    said = spoken(widget, 2)[1]
    assert said == f"Protocolo: C-1. {back}. {say(language, 'widget-contact')}"
    desk.say("Dê uma nota de 1 a 5.", sender="system", kind="rating")
    desk.set_state(owner="bot", hours=None, ask_contact=False, ask_rating=True)
    assert spoken(widget, 3)[2] == say(language, "widget-rating")


def test_what_is_too_long_to_be_listened_to_is_cut(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(before=COLLECT).open()
    spoken(widget, 1)
    desk.say("palavra " * 200)
    said = spoken(widget, 2)[1]
    assert len(said.split()) < 60
    assert said.endswith("…")


SPOKEN = {"article", "button", "dialog", "DisclosureTriangle", "group", "heading", "log", "radio", "textbox"}


def met(widget: Widget) -> list[str]:
    """What a screen reader comes to in the chat, in order: the browser's own accessibility tree, as "role name"."""
    session = widget.page.context.new_cdp_session(widget.page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}

    def below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield node
        for child in node.get("childIds", []):
            yield from below(nodes[child])

    def role(node: dict[str, Any]) -> str:
        return str(node.get("role", {}).get("value", "")) if not node["ignored"] else ""

    chat = next(node for node in nodes.values() if role(node) == "dialog")
    return [
        f"{role(node)} {node.get('name', {}).get('value', '')}".replace("\u00a0", " ").strip()
        for node in below(chat)
        if role(node) in SPOKEN
    ]


def after(found: list[str], first: str) -> list[str]:
    """From the last place where `first` is met on."""
    return found[len(found) - 1 - found[::-1].index(first) :]


def test_what_a_screen_reader_comes_to_from_opening_to_receipt_and_rating(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    heading = [
        "dialog Ajuda com o seu plano",
        "heading Ajuda com o seu plano",
        "button Opções da conversa",
        "button Fechar o chat de ajuda",
    ]
    field = ["textbox Escreva sua mensagem", "button Enviar"]
    questions = [
        "Quero cancelar",
        "Posso pagar menos?",
        "Vou perder o acesso?",
        "Ainda vão me cobrar?",
        "Falar com a equipe",
    ]
    assert met(widget) == [
        *heading, "log Conversa", "group Assistente virtual", *(f"button {question}" for question in questions), *field,
    ]  # fmt: skip
    widget.log.get_by_role("button", name="Quero cancelar").click()
    expect(widget.said("Quero cancelar")).to_be_visible()
    desk.say("A resposta.", kind="answer", card=CERTAIN)
    desk.say("Quer que eu registre?", kind="offer", buttons=[{"id": "sim", "title": "Sim, registrar"}])
    expect(widget.log.get_by_role("button", name="Sim, registrar")).to_be_visible()
    found = after(met(widget), "article")
    assert found[1] == "heading Você ainda pode cancelar e pedir reembolso até 30/11/2026."
    assert found[2].startswith("button Último dia para pedir reembolso: 30/11/2026 (em 6 dias)")
    assert [each for each in found[3:] if each != "group"] == [
        "DisclosureTriangle O que fazer agora", "DisclosureTriangle Por quê · C-3",
        "group Assistente virtual", "button Sim, registrar", *field,
    ]  # fmt: skip
    desk.say("O comprovante.", kind="receipt", request=RECEIPT)
    desk.set_state(ask_rating=True)
    expect(widget.panel.get_by_role("radio")).to_have_count(5)
    scores = ["Muito ruim", "Ruim", "Regular", "Boa", "Muito boa"]
    found = after(met(widget), "article")
    assert [each for each in found if each != "button 1 mensagem não lida ↓"] == [
        "article", f"heading {RECEIPT['heading']}", "button Copiar", f"heading {RECEIPT['title']}", f"heading {RECEIPT['not_yet']}",
        "button Baixar comprovante", "button Pôr o prazo na agenda", "group Como foi esta conversa?",
        *(f"radio {score}" for score in scores), "textbox Quer contar mais? (opcional)", "button Enviar", "button Agora não", *field,
    ]  # fmt: skip
