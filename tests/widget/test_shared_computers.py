"""Who sits at the page now sees nothing of who sat there before."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

pytestmark = pytest.mark.browser
TOKEN = "header.claims.signature-of-enough-length"


def test_a_page_without_a_token_shows_nothing_of_who_was_signed_in(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(token=TOKEN).open()
    widget.write("Segredo")
    expect(widget.said("Segredo")).to_be_visible()
    widget.field.fill("rascunho secreto")
    widget.page.goto(widget.page.url.replace(TOKEN, ""))
    expect(widget.bubbles).to_have_count(1)
    expect(widget.field).to_have_value("")
    assert "Segredo" not in (widget.panel.text_content() or "")
    assert len(desk.sessions) == 2


def test_a_later_tag_says_who_is_at_the_page(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(host="swapping", token=TOKEN).open()
    widget.write("Segredo")
    expect(widget.said("Segredo")).to_be_visible()
    widget.page.evaluate("swap.tag({token: ''})")
    expect(widget.panel.get_by_text(say("pt", "widget-gone-signed_out"))).to_be_visible()
    expect(widget.bubbles).to_have_count(0)


@pytest.mark.parametrize("how", ["by program", "by the next page"])
def test_another_person_begins_clean_in_every_tab(visit: Visit, desk: FakeDesk, how: str) -> None:
    first = visit(token=TOKEN).open()
    first.write("Segredo")
    expect(first.said("Segredo")).to_be_visible()
    second = visit(context=first.page.context, token=TOKEN).open()
    expect(second.said("Segredo")).to_be_visible()
    for tab in (first, second):
        tab.field.fill("rascunho secreto")
    desk.somebody_else = True
    other = TOKEN.replace("signature", "of-another-person")
    if how == "by program":
        first.page.evaluate("token => RetentionChat.signIn(token)", other)
    else:
        first.page.goto(first.page.url.replace(TOKEN, other))
    for tab in (first, second):
        expect(tab.bubbles).to_have_count(1)
        expect(tab.field).to_have_value("")
        assert "Segredo" not in (tab.panel.text_content() or "")
    assert len(desk.sessions) == 1
