"""The receipt of a request as a card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, expect

from protocol.receipt import Receipt
from tests.widget.cards import RECEIPT, RECEIPT_FR, WITHDRAWN
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget
from texts import say


@pytest.mark.parametrize("receipt", [RECEIPT, RECEIPT_FR, WITHDRAWN])
def test_the_receipts_drawn_here_are_as_the_front_desk_gives_them(receipt: Any) -> None:
    assert msgspec.convert(receipt, Receipt)
    assert set(receipt) == set(Receipt.__struct_fields__)


def given(widget: Widget, desk: FakeDesk, receipt: Any) -> Locator:
    desk.say("O comprovante em palavras.", kind="receipt", request=receipt)
    expect(widget.cards).to_have_count(1)
    return widget.cards.first


@pytest.mark.browser
@pytest.mark.parametrize(("language", "receipt"), [("pt", RECEIPT), ("fr", RECEIPT_FR)])
def test_says_what_was_registered_and_what_it_is_not_yet(
    visit: Visit, desk: FakeDesk, language: str, receipt: Any
) -> None:
    card = given(visit(language=language).open(), desk, receipt)
    said = (card.inner_text()).replace("\u00a0", " ")
    for part in ("heading", "number", "title", "words", "not_yet", "notice", "answer", "mailed"):
        assert receipt[part] in said, part
    assert receipt["deadline"]["advice"] in said


@pytest.mark.browser
def test_one_taken_back_has_no_deadline(visit: Visit, desk: FakeDesk) -> None:
    card = given(visit().open(), desk, WITHDRAWN)
    expect(card).to_contain_text("Pedido retirado")
    expect(card.get_by_role("button", name=say("pt", "widget-remind"))).to_have_count(0)


@pytest.mark.browser
def test_its_file_is_saved_as_the_front_desk_keeps_it(visit: Visit, desk: FakeDesk) -> None:
    desk.files["C-1988"] = "Comprovante de pedido\n\nSHA-256: 0\n"
    widget = visit().open()
    card = given(widget, desk, RECEIPT)
    with widget.page.expect_download() as saving:
        card.get_by_role("button", name=say("pt", "widget-receipt")).click()
    assert saving.value.suggested_filename == "C-1988.txt"
    assert Path(saving.value.path()).read_text("utf-8") == desk.files["C-1988"]


@pytest.mark.browser
def test_a_file_that_cannot_be_had_is_said_so(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    given(widget, desk, RECEIPT).get_by_role("button", name=say("pt", "widget-receipt")).click()
    expect(widget.bar).to_have_text(say("pt", "widget-launcher-failed"))


@pytest.mark.browser
def test_its_number_is_copied(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(options={"permissions": ["clipboard-read", "clipboard-write"]}).open()
    given(widget, desk, RECEIPT).get_by_role("button", name=say("pt", "widget-copy")).click()
    expect(widget.cards.get_by_role("button", name=say("pt", "widget-copied"))).to_be_visible()
    assert widget.page.evaluate("navigator.clipboard.readText()") == "C-1988"


@pytest.mark.browser
def test_its_deadline_goes_into_the_calendar(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    card = given(widget, desk, RECEIPT)
    with widget.page.expect_download() as saving:
        card.get_by_role("button", name=say("pt", "widget-remind")).click()
    assert saving.value.suggested_filename == "Último dia para pedir.ics"
    lines = Path(saving.value.path()).read_text("utf-8").replace("\n ", "").splitlines()
    assert "DTSTART;VALUE=DATE:20261128" in lines
    assert any(line.startswith("SUMMARY:Último dia para pedir") for line in lines)


@pytest.mark.browser
def test_a_choice_of_two_and_something_else_are_buttons(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    titles = ["Cancelar no fim do contrato", "Pagar menos", "Outra coisa"]
    desk.say("Você quis dizer:", kind="question", buttons=[{"id": f"b{n}", "title": t} for n, t in enumerate(titles)])
    expect(widget.log.get_by_role("button")).to_have_text(titles)
    widget.log.get_by_role("button", name=titles[2]).click()
    expect(widget.said(titles[2])).to_be_visible()
