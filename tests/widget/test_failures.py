# ruff: noqa: E501 -- page scripts read better whole
"""What goes wrong is said where and when it goes wrong, and nothing written is lost by it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import pytest
from playwright.sync_api import expect

import languages
from frontdesk.web import widget_files
from retention.provider import providers
from tests.shipped import COMPANY
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

browser_test = pytest.mark.browser
FILES = """(kinds) => { const data = new DataTransfer(); data.items.add(new File(['x'], 'contrato.png', {type: 'image/png'}));
    if (kinds.text) data.setData('text/plain', kinds.text);
    const event = kinds.drop ? new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}) : new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
    return document.querySelector('retention-chat').shadowRoot.querySelector('#message').dispatchEvent(event) }"""


@browser_test
def test_a_press_is_answered_at_once_while_the_chat_is_still_on_its_way(visit: Visit, desk: FakeDesk) -> None:
    widget = visit()
    widget.page.route("**/widget/chat.js*", lambda route: None)
    widget.launcher.click()
    expect(widget.launcher).to_have_accessible_name("Abrindo…")
    expect(widget.launcher.locator(".label")).to_have_text("Abrindo…")


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Another way to the company, in its data."""
    way = "0800 123 456"
    known = MappingProxyType({COMPANY: dataclasses.replace(providers()[COMPANY], elsewhere=way)})
    monkeypatch.setattr(widget_files, "providers", lambda: known)
    widget_files.launcher_script.cache_clear()
    yield way
    widget_files.launcher_script.cache_clear()


@browser_test
def test_a_chat_that_does_not_come_soon_is_said_with_another_way(elsewhere: str, visit: Visit, desk: FakeDesk) -> None:
    widget = visit(clock=True)
    widget.page.route("**/widget/chat.js*", lambda route: None)
    widget.launcher.click()
    widget.page.clock.run_for(2000)
    expect(widget.page.locator("retention-chat .note")).to_have_text(f"Abrindo… {elsewhere}")


@browser_test
@pytest.mark.parametrize("how", ["refused", "never answered"])
def test_a_desk_that_cannot_be_reached_at_the_first_opening_is_said_so(visit: Visit, desk: FakeDesk, how: str) -> None:
    widget = visit()
    widget.page.route("**/api/session", lambda route: route.abort() if how == "refused" else None)
    widget.launcher.click()
    expect(widget.bar).to_contain_text("Sem conexão. O que você escrever será enviado quando a rede voltar.")
    widget.write("Ainda assim")
    expect(widget.log.locator(".customer.waiting")).to_have_count(1)
    widget.page.unroute("**/api/session")


@browser_test
def test_a_token_that_was_refused_is_reported_to_the_customer(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(token="expired").open()
    expect(widget.bar).to_have_text("Não foi possível confirmar quem você é: as respostas são gerais.")
    widget.page.evaluate("RetentionChat.signIn('a.fresh.token-of-enough-length-here')")
    expect(widget.bar).to_be_hidden()


@browser_test
@pytest.mark.parametrize("language", languages.for_customers())
def test_a_page_that_is_refused_is_not_said_to_connect(visit: Visit, desk: FakeDesk, language: str) -> None:
    widget = visit(language=language)
    widget.page.route("**/api/session", lambda route: route.fulfill(status=403, json={}))
    widget.launcher.click()
    expect(widget.bar).to_contain_text(say(language, "widget-refused"))
    expect(widget.status).to_be_hidden()


@browser_test
def test_a_text_that_is_too_long_is_counted_and_sent_in_parts_never_cut(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    text = "palavra " * 740 + "FIM"
    widget.field.fill("p" * 3501)
    expect(widget.panel.get_by_text("3501 / 4000")).to_be_visible()
    widget.field.fill(text)
    expect(widget.panel.get_by_text("5923 / 4000")).to_be_visible()
    widget.field.press("Enter")
    assert desk.texts() == []
    split = widget.panel.get_by_role("button", name="Enviar em 2 partes")
    expect(split).to_be_focused()
    split.click()
    expect(widget.log.locator(".tick.received")).to_have_count(2)
    assert " ".join(desk.texts()) == text.strip()
    assert all(len(part) <= 4000 for part in desk.texts())
    expect(widget.field).to_have_value("")
    expect(split).to_be_hidden()


@browser_test
def test_letters_are_counted_as_the_front_desk_counts_them(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.field.fill("👩" * 3600)
    expect(widget.panel.get_by_text("3600 / 4000")).to_be_visible()
    widget.field.press("Enter")
    expect(widget.log.locator(".tick.received")).to_have_count(1)


@browser_test
@pytest.mark.parametrize("kinds", [{}, {"drop": True}], ids=["pasted", "dropped"])
def test_a_file_is_refused_in_words(visit: Visit, desk: FakeDesk, kinds: dict[str, Any]) -> None:
    widget = visit().open()
    assert widget.page.evaluate(FILES, kinds) is False
    expect(widget.bar).to_have_text("Aqui não dá para enviar arquivos nem imagens.")


@browser_test
def test_words_that_come_with_a_picture_of_themselves_are_pasted(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    assert widget.page.evaluate(FILES, {"text": "Do editor de texto"}) is True


@browser_test
def test_a_refused_message_can_be_removed(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.fail = {"code": "empty", "message": "A mensagem está vazia."}
    widget.write("recusada")
    expect(widget.log.locator(".why")).to_contain_text("A mensagem está vazia.")
    widget.panel.get_by_role("button", name="Remover").click()
    expect(widget.log.locator(".customer")).to_have_count(0)
    widget.page.reload()
    expect(widget.bubbles).to_have_count(1)
    expect(widget.log.locator(".customer")).to_have_count(0)


@browser_test
def test_a_line_that_only_seems_to_be_there_is_found_when_writing(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.silent = True
    known = len(desk.frames("hello"))
    widget.write("Chega?")
    expect(widget.log.locator(".customer.sent")).to_have_count(1)
    desk.wait_for(lambda: len(desk.frames("hello")) > known)  # on a line of its own
    desk.silent = False
    desk.cut()
    expect(widget.log.locator(".tick.received")).to_have_count(1)
    assert desk.texts() == ["Chega?"]


@browser_test
@pytest.mark.parametrize(("owner", "asked"), [("human", True), ("bot", False)])
def test_the_line_to_a_person_is_asked_for_a_sign_of_life(
    visit: Visit, desk: FakeDesk, owner: str, asked: bool
) -> None:
    widget = visit(clock=True).open()
    desk.set_state(owner=owner, agent="Marina")
    expect(widget.status).to_contain_text("Marina" if asked else say("pt", "widget-bot"))
    known = len(desk.frames("hello"))
    widget.page.clock.run_for(25_000)
    desk.say("Ainda aqui.")
    expect(widget.said("Ainda aqui.")).to_be_visible()
    assert (len(desk.frames("hello")) > known) is asked


@browser_test
def test_coming_back_to_the_page_asks_for_a_sign_of_life(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    known = len(desk.frames("hello"))
    widget.page.evaluate("dispatchEvent(new Event('focus'))")
    desk.wait_for(lambda: len(desk.frames("hello")) == known + 1)


@browser_test
def test_the_key_that_ends_a_composition_sends_nothing(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.field.fill("変換")
    widget.field.dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
    expect(widget.field).to_have_value("変換")
    assert desk.texts() == []


@browser_test
def test_an_address_with_brackets_is_linked_whole(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.say("Leia (https://pt.wikipedia.org/wiki/X_(Y)), ou https://exemplo.com/a.")
    links = widget.bubbles.nth(1).get_by_role("link")
    expect(links).to_have_count(2)
    assert [link.get_attribute("href") for link in links.all()] == [
        "https://pt.wikipedia.org/wiki/X_(Y)",
        "https://exemplo.com/a",
    ]
