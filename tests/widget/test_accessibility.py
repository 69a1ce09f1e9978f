# ruff: noqa: E501 -- rulings and page scripts read better whole
"""Keyboard, screen reader, zoom, motion, touch: WCAG 2.2 AA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import expect

from tests.widget.cards import CERTAIN, CONFLICTING, GENERAL, RECEIPT, WITH_NOTICE
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget
from texts import say

pytestmark = pytest.mark.browser
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN = """async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
    .violations.filter(v => v.nodes.some(n => n.target.flat(9)[0].includes('retention-chat')))
    .map(v => `${v.id}: ${v.nodes.map(n => n.target.flat(9).join(' ') + ' ' + n.failureSummary).join('; ')}`)"""


def violations(widget: Widget) -> list[str]:
    session = widget.page.context.new_cdp_session(widget.page)
    # Through the debugger, since the page's policy rightly forbids foreign script.
    session.send("Runtime.evaluate", {"expression": AXE})
    return list(widget.page.evaluate(RUN))


def states(widget: Widget, desk: FakeDesk) -> Iterator[str]:
    """Every state in turn, named."""
    yield "closed"
    widget.open()
    yield "greeting"
    widget.menu_button.click()
    yield "menu"
    widget.field.press("Escape")
    desk.send({"type": "typing", "from": "bot", "on": True})
    expect(widget.log.locator(".dots")).to_be_visible()
    yield "typing"
    for name, card in {
        "conflicting": CONFLICTING,
        "certain": CERTAIN,
        "general": GENERAL,
        "partial": WITH_NOTICE,
    }.items():
        desk.say("Resposta.", kind="answer", card=card)
        yield f"card {name}"
    for summary in widget.cards.locator("summary").all():
        summary.click()
    yield "card open"
    desk.say("O comprovante.", kind="receipt", request=RECEIPT)
    expect(widget.cards).to_have_count(5)
    yield "receipt"
    desk.say("Posso chamar a equipe?", kind="offer", buttons=[{"id": "y", "title": "Sim"}])
    desk.set_state(owner="waiting", case=1042, queue={"position": 2, "minutes": 15})
    yield "queue"
    widget.page.evaluate("void Object.defineProperty(Notification, 'permission', {value: 'default'})")
    desk.set_state(queue={"position": 1, "minutes": 5})
    yield "notice offered"
    desk.set_state(owner="human", agent="Marina")
    desk.say("Oi.", sender="agent", name="Marina")
    desk.say("Marina entrou.", sender="system", kind="notice")
    widget.write("Olá")
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    desk.send({"type": "seen", "seq": 99})
    yield "person"
    desk.set_state(owner="waiting", hours={"open": False, "opens": "amanhã às 9h"}, ask_contact=True)
    widget.panel.locator("#contact").press("Enter")
    yield "contact"
    desk.set_state(owner="bot", ask_contact=False, ask_rating=True)
    widget.panel.locator(".ask .main").click()
    yield "rating"
    desk.fail = {"code": "bad", "message": "Recusada."}
    widget.write("Recusada")
    expect(widget.log.locator(".why")).to_be_visible()
    yield "refused"
    desk.fail = None
    widget.page.context.set_offline(True)
    expect(widget.bar).to_be_visible()
    widget.write("Sem rede")
    yield "offline"
    widget.page.context.set_offline(False)
    expect(widget.bar).to_be_hidden()
    widget.menu_button.click()
    widget.panel.locator(".menu .erase").click()
    yield "confirm"
    widget.panel.get_by_role("alertdialog").locator(".erase").click()
    expect(widget.panel.locator(".end")).to_be_visible()
    yield "erased"


@pytest.mark.parametrize(
    "how",
    [{"language": "pt"}, {"language": "fr", "phone": True}, {"language": "pt", "theme": "dark"}],
    ids=["pt", "fr phone", "dark"],
)
def test_axe_finds_nothing_in_any_state(visit: Visit, desk: FakeDesk, how: dict[str, Any]) -> None:
    widget = visit(options={"reduced_motion": "reduce"}, **how)
    seen = {name: violations(widget) for name in states(widget, desk)}
    assert len(seen) == 19
    assert {name: found for name, found in seen.items() if found} == {}


def test_keyboard_alone_from_opening_to_rating(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    keyboard = widget.page.keyboard
    desk.answer = lambda conversation, frame: conversation.append(
        "bot", "Entendi.", kind="answer", card=CERTAIN, buttons=[{"id": "sim", "title": "Sim"}]
    )

    def tab_to(name: str, back: bool = False) -> None:
        for _ in range(30):
            if name in widget.focused():
                return
            keyboard.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"never came to {name}: {widget.focused()}")

    tab_to("Abrir o chat de ajuda")
    keyboard.press("Enter")
    expect(widget.field).to_be_focused()
    expect(widget.log.get_by_role("button")).to_have_count(5)
    tab_to("Quero cancelar", back=True)
    keyboard.press("Enter")
    expect(widget.said("Quero cancelar")).to_be_visible()
    expect(widget.field).to_be_focused()
    expect(widget.cards).to_have_count(1)
    keyboard.type("E se eu ficar?")
    keyboard.press("Enter")
    expect(widget.said("E se eu ficar?")).to_be_visible()
    desk.answer = lambda conversation, frame: None
    expect(widget.cards).to_have_count(2)
    tab_to("Sim", back=True)
    keyboard.press("Space")
    expect(widget.said("Sim")).to_be_visible()
    desk.say("O comprovante.", kind="receipt", request=RECEIPT)
    expect(widget.cards).to_have_count(3)
    expect(widget.cards.last).to_match_aria_snapshot(f"""
        - article:
          - heading /Pedido registrado em/ [level=3]
          - paragraph:
            - button "Copiar"
          - heading "{RECEIPT["title"]}" [level=4]
          - heading /Ainda não é um cancelamento/ [level=4]
          - button "Baixar comprovante"
    """)
    tab_to("Baixar comprovante", back=True)
    desk.set_state(ask_rating=True)
    expect(widget.panel.get_by_role("radio")).to_have_count(5)
    tab_to("Muito boa", back=True)
    keyboard.press("Space")
    keyboard.press("ArrowLeft")
    tab_to("comment")
    keyboard.type("Bom")
    tab_to("Enviar")
    keyboard.press("Enter")
    expect(widget.said(say("pt", "rated-thanks"))).to_be_visible()
    assert [f["comment"] for f in desk.frames("rate")] == ["Bom"]
    assert desk.frames("rate")[0]["score"] in range(1, 6)
    keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_focused()


def test_the_chat_is_not_modal_and_escape_leaves_it_in_steps(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    names = []
    for _ in range(25):
        widget.page.keyboard.press("Tab")
        names.append(widget.focused())
    assert "" in names  # the page's own link
    assert {"message", "Enviar", "Opções da conversa", "Fechar o chat de ajuda", "Conversa"} <= set(names)
    assert not widget.panel.get_attribute("aria-modal")
    widget.choose("Apagar minha conversa")
    expect(widget.panel.get_by_role("button", name="Voltar")).to_be_focused()
    widget.page.keyboard.press("Escape")
    expect(widget.panel.get_by_role("alertdialog")).to_have_count(0)
    expect(widget.menu_button).to_be_focused()
    widget.page.keyboard.press("Enter")
    expect(widget.panel.locator(".menu")).to_be_visible()
    widget.page.keyboard.press("Escape")
    expect(widget.panel.locator(".menu")).to_be_hidden()
    expect(widget.panel).to_be_visible()
    widget.page.keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
