"""Signed out and in again on one page: whoever comes can write, and is heard if the token is refused."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

import languages
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget
from texts import say

pytestmark = pytest.mark.browser
FIRST, SECOND = "header.claims.signature-of-the-first-person", "header.claims.signature-of-the-second-one"
HEAR = "window.asked = []; RetentionChat.on('token', () => asked.push(1)); 0"


def signed_out(visit: Visit, language: str, opened: bool) -> Widget:
    """A page whose customer has signed out, with the chat open or not."""
    widget = visit(language=language, token=FIRST).open()
    if not opened:
        widget.close()
    widget.page.evaluate("RetentionChat.signOut()")
    if opened:
        expect(widget.panel.get_by_text(say(language, "widget-gone-signed_out"))).to_be_visible()
    return widget


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("opened", [True, False], ids=["open", "closed"])
def test_the_next_person_can_write(visit: Visit, desk: FakeDesk, opened: bool, language: str) -> None:
    widget = signed_out(visit, language, opened)
    widget.page.evaluate("token => RetentionChat.signIn(token)", SECOND)
    if not opened:
        widget.open()
    expect(widget.bubbles).to_have_count(1)
    expect(widget.panel.get_by_text(say(language, "widget-gone-signed_out"))).to_have_count(0)
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    assert desk.signed == [FIRST, SECOND]


def test_who_opens_the_chat_after_signing_out_is_told_first(visit: Visit, desk: FakeDesk) -> None:
    widget = signed_out(visit, "pt", opened=False)
    widget.launcher.click()
    expect(widget.panel.get_by_text(say("pt", "widget-gone-signed_out"))).to_be_visible()
    expect(widget.bubbles).to_have_count(0)
    assert len(desk.sessions) == 0
    widget.panel.get_by_role("button", name=say("pt", "widget-begin")).click()
    expect(widget.bubbles).to_have_count(1)
    expect(widget.field).to_be_visible()


@pytest.mark.parametrize("language", languages.for_customers())
def test_a_refusal_after_signing_out_is_told(visit: Visit, desk: FakeDesk, language: str) -> None:
    widget = signed_out(visit, language, opened=True)
    desk.signed.clear()  # who is signed in, for the fake desk
    widget.page.evaluate(HEAR)
    widget.page.evaluate("RetentionChat.signIn('expired')")
    expect(widget.bar).to_have_text(say(language, "widget-token"))
    expect(widget.field).to_be_visible()
    assert widget.page.evaluate("asked") == [1]


def test_every_refusal_asks_for_a_fresh_token(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.page.evaluate(HEAR)
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    for times in (1, 2):
        widget.page.evaluate(f"RetentionChat.signIn('expired-{times}')")
        widget.page.wait_for_function("times => asked.length === times", arg=times)
    expect(widget.bar).to_have_text(say("pt", "widget-token"))
    expect(widget.said("Oi")).to_be_visible()
