"""What was written and did not get through is sent, stands in the field again, or can be taken back; never lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

pytestmark = pytest.mark.browser
FULL = """() => { for (let size = 6e6; size >= 1; size /= 2)
    try { localStorage['page' + size] = 'x'.repeat(size) } catch { /* as much as there is place for */ } }"""


def test_what_a_stranger_wrote_offline_stands_in_the_field_when_the_session_is_over(
    visit: Visit, desk: FakeDesk
) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.page.context.set_offline(True)
    widget.write("Quero sair em março")
    expect(widget.log.locator(".customer.waiting")).to_have_count(1)
    widget.field.fill("e mais isto")
    desk.do(desk.sessions.clear)
    widget.page.context.set_offline(False)
    expect(widget.field).to_have_value("Quero sair em março\ne mais isto")
    widget.field.press("Enter")
    desk.wait_for(lambda: desk.texts() == ["Quero sair em março\ne mais isto"])


def test_what_was_on_its_way_when_the_conversation_expired_stands_in_the_new_field(
    visit: Visit, desk: FakeDesk
) -> None:
    widget = visit().open()
    desk.silent = True
    widget.write("Ainda estão aí?")
    expect(widget.log.locator(".customer.sent")).to_have_count(1)
    desk.send({"type": "gone", "reason": "expired"})
    expect(widget.panel.get_by_text(say("pt", "widget-gone-expired"))).to_be_visible()
    expect(widget.bar).to_be_hidden()
    desk.silent = False
    desk.do(desk.sessions.clear)
    widget.panel.get_by_role("button", name=say("pt", "widget-begin")).click()
    expect(widget.field).to_have_value("Ainda estão aí?")


def test_without_a_line_nothing_is_erased_or_begun_anew(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.page.context.set_offline(True)
    for item in ("Apagar minha conversa", "Começar de novo"):
        widget.choose(item)
        asked = widget.panel.get_by_role("alertdialog")
        expect(asked).to_contain_text("Sem conexão")
        expect(asked.get_by_role("button")).to_have_count(1)
        asked.get_by_role("button").click()
    widget.write("Segue valendo")
    widget.page.context.set_offline(False)
    expect(widget.said("Segue valendo")).to_be_visible()
    expect(widget.said("Oi")).to_be_visible()
    assert desk.frames("delete") == desk.frames("restart") == []


def test_what_waits_for_the_line_can_be_taken_back(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.page.context.set_offline(True)
    widget.write("Cancele meu plano agora")
    widget.panel.get_by_role("button", name=say("pt", "widget-edit")).click()
    expect(widget.field).to_have_value("Cancele meu plano agora")
    widget.write("Quanto custa sair?")
    widget.page.context.set_offline(False)
    expect(widget.said("Quanto custa sair?")).to_be_visible()
    expect(widget.panel.get_by_role("button", name=say("pt", "widget-edit"))).to_have_count(0)
    assert desk.texts() == ["Quanto custa sair?"]


def test_where_the_browser_keeps_nothing_more_that_is_said_before_the_page_is_left(
    visit: Visit, desk: FakeDesk
) -> None:
    widget = visit().open()
    widget.page.evaluate(FULL)
    widget.page.context.set_offline(True)
    widget.write("Guardem isto")
    expect(widget.bar).to_contain_text("Este navegador não guarda")
    expect(widget.bar).to_contain_text("Sem conexão")


def test_a_chat_that_never_comes_can_be_asked_for_again(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(clock=True)
    widget.page.route("**/widget/chat.js*", lambda route: None)
    widget.launcher.click()
    widget.page.clock.run_for(16_000)
    expect(widget.launcher).to_have_accessible_name(say("pt", "widget-launcher-failed"))
    widget.page.unroute("**/widget/chat.js*")
    widget.launcher.click()
    expect(widget.panel).to_be_visible()
