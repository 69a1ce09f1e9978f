"""Messages reach the front desk in the order in which they were written, whole."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

import languages
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", languages.for_customers())
def test_one_that_was_too_fast_holds_back_those_after_it(visit: Visit, desk: FakeDesk, language: str) -> None:
    widget = visit(language=language).open()
    desk.hurried = 2
    written = [f"Frase {number}" for number in range(5)]
    for text in written:
        widget.write(text)
    expect(widget.bar).to_have_text(say(language, "error-too-fast", seconds=1))
    expect(widget.log.locator(".customer.waiting")).to_have_count(5)
    desk.wait_for(lambda: desk.texts() == written)
    expect(widget.bar).to_be_hidden()
    expect(widget.log.locator(".tick.received")).to_have_count(5)


def test_half_a_character_is_left_out(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.field.evaluate("field => { field.value = 'meio \\ud83d sinal \\u{1f600}' }")
    widget.field.press("Enter")
    expect(widget.said("meio  sinal \U0001f600")).to_be_visible()
    widget.write("Depois")
    expect(widget.said("Depois")).to_be_visible()


def test_what_the_front_desk_cannot_read_can_be_changed_and_holds_up_nothing(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.silent = True
    widget.write("Ilegível")
    expect(widget.log.locator(".customer.sent")).to_have_count(1)
    desk.silent = False
    desk.send({"type": "error", "code": "bad_frame", "message": "Não conseguimos ler."})
    expect(widget.log.locator(".why")).to_contain_text("Não conseguimos ler.")
    widget.write("Depois")
    expect(widget.said("Depois")).to_be_visible()


def test_a_text_in_parts_is_not_cut_within_what_is_one_sign(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    family = "\U0001f469\u200d\U0001f467"
    text = "x" * 3999 + family + "y" * 100
    widget.field.fill(text)
    widget.panel.get_by_role("button", name="Enviar em 2 partes").click()
    desk.wait_for(lambda: desk.texts() == ["x" * 3999, family + "y" * 100])
