"""What somebody writes here is written here, whatever keys the page takes for itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit

pytestmark = pytest.mark.browser


def test_shortcuts_that_take_the_focus_take_nothing_of_a_sentence(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="stealing").open()
    widget.field.press_sequentially("posso /sair?")
    expect(widget.field).to_have_value("posso /sair?")
    expect(widget.page.locator("#search")).to_have_value("")
    widget.field.press("Enter")
    expect(widget.said("posso /sair?")).to_be_visible()


@pytest.mark.parametrize("host", ["deaf", "pressing", "swallowing"])
def test_what_the_page_forbids_is_written_and_sent(visit: Visit, desk: FakeDesk, host: str) -> None:
    widget = visit(host=host).open()
    widget.field.press_sequentially("pago juros?")
    expect(widget.field).to_have_value("pago juros?")
    widget.field.press("Enter")
    expect(widget.said("pago juros?")).to_be_visible()
    expect(widget.field).to_have_value("")
    widget.field.press("Escape")
    expect(widget.panel).to_be_hidden()


@pytest.mark.parametrize("host", ["", "swallowing"])
def test_a_new_line_is_begun_not_sent(visit: Visit, desk: FakeDesk, host: str) -> None:
    widget = visit(host=host).open()
    widget.field.press_sequentially("um")
    widget.field.press("Shift+Enter")
    widget.field.press_sequentially("dois")
    expect(widget.field).to_have_value("um\ndois")
    assert desk.texts() == []
    widget.field.press("Enter")
    desk.wait_for(lambda: desk.texts() == ["um\ndois"])
