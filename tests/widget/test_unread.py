# ruff: noqa: E501 -- page scripts read better whole
"""Seen means on screen: what the reader could not see is counted, shown and one press away."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget.cards import CERTAIN, CONFLICTING
from tests.widget.fake import FakeDesk
from tests.widget.fake.conversation import Conversation, Frame
from tests.widget.page import Visit, Widget, box

pytestmark = pytest.mark.browser
AWAY = """Object.defineProperty(document, 'hidden', {get: () => !!window.away});
    const look = document.hasFocus.bind(document); document.hasFocus = () => !window.away && look();
    window.leave = (away) => { window.away = away; document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event(away ? 'blur' : 'focus')) }"""
TEAM = {"sender": "agent", "name": "Marina"}


def seen(desk: FakeDesk, message: Frame) -> bool:
    """Whether the desk has heard that the reader has got as far as `message`."""
    return any(frame["seq"] >= message["seq"] for frame in desk.frames("seen"))


def filled(widget: Widget, desk: FakeDesk) -> Widget:
    """The chat with more than fits on screen, all of it read."""
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    for number in range(12):
        desk.say(f"Linha {number}. " + "Mais palavras. " * 12)
    pill = widget.panel.locator(".pill")
    desk.set_state(read=len(desk.conversation.log))
    expect(pill).to_be_hidden()
    widget.log.evaluate("log => log.scrollTop = log.scrollHeight")
    expect(widget.page).to_have_title("Ajuda")
    return widget


def test_a_reader_further_up_is_not_moved_and_finds_the_new_message_by_one_press(visit: Visit, desk: FakeDesk) -> None:
    widget = filled(visit().open(), desk)
    widget.log.evaluate("log => log.scrollTop = 0")
    answer = desk.say("Oi, sou a Marina.", **TEAM)
    pill = widget.panel.locator(".pill")
    expect(pill).to_have_text("1 mensagem não lida ↓")
    assert widget.log.evaluate("log => log.scrollTop") == 0
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    expect(widget.page).to_have_title("(1) Ajuda")
    pill.click()
    expect(widget.said("Oi, sou a Marina.")).to_be_in_viewport()
    expect(pill).to_be_hidden()
    expect(widget.page).to_have_title("Ajuda")
    desk.wait_for(lambda: seen(desk, answer))


def test_what_is_shown_beside_the_button_has_the_colours_of_the_theme(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(theme="dark").open()
    widget.close()
    desk.say("Oi, sou a Marina.", **TEAM)
    note = widget.page.locator("retention-chat .note")
    expect(note).to_contain_text("Oi, sou a Marina.")
    expect(note).to_have_css("background-color", "rgb(28, 35, 38)")
    expect(note).to_have_css("color", "rgb(238, 242, 242)")


def test_below_a_long_answer_nothing_counts_as_read_until_it_is_on_screen(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    desk.say("A resposta. " + "Linha comprida. " * 150)
    expect(widget.bubbles).to_have_count(3)
    desk.say("Marina entrou na conversa.", sender="system", kind="notice")
    answer = desk.say("Oi, sou a Marina.", **TEAM)
    expect(widget.panel.locator(".pill")).to_be_visible()
    assert not seen(desk, answer)


def test_an_answer_taller_than_the_panel_is_read_by_its_beginning(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    answer = desk.say("A resposta. " + "Linha comprida. " * 150)
    desk.wait_for(lambda: seen(desk, answer))
    expect(widget.panel.locator(".pill")).to_be_hidden()
    assert widget.log.evaluate("log => log.scrollTop + log.clientHeight < log.scrollHeight - 60")


def test_who_has_read_the_latest_has_no_unread_mark_for_what_is_above(visit: Visit, desk: FakeDesk) -> None:
    widget = filled(visit().open(), desk)
    widget.log.evaluate("log => log.scrollTop = 0")
    desk.say("Longa. " + "Linha comprida. " * 150)
    latest = desk.say("Oi, sou a Marina.", **TEAM)
    pill = widget.panel.locator(".pill")
    expect(pill).to_have_text("2 mensagens não lidas ↓")
    widget.log.evaluate("log => log.scrollTop = log.scrollHeight")
    desk.wait_for(lambda: seen(desk, latest))
    expect(pill).to_be_hidden()
    expect(widget.launcher.locator(".badge")).to_be_hidden()


def test_the_mark_points_up_to_what_begins_above(visit: Visit, desk: FakeDesk) -> None:
    widget = filled(visit().open(), desk)
    widget.log.evaluate("log => log.scrollTop = 0")
    desk.say("Aqui começa. " + "Linha comprida. " * 150)
    pill = widget.panel.locator(".pill")
    expect(pill).to_have_text("1 mensagem não lida ↓")
    widget.log.evaluate("log => log.scrollTop = log.scrollHeight")
    expect(pill).to_have_text("1 mensagem não lida ↑")
    pill.click()
    expect(pill).to_be_hidden()
    assert widget.log.evaluate("log => log.scrollTop + log.clientHeight < log.scrollHeight - 60")


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_a_turn_opens_by_its_first_verdict_and_the_mark_lies_over_no_button(
    visit: Visit, desk: FakeDesk, phone: bool
) -> None:
    widget = visit(phone=phone).open()

    def turn(conversation: Conversation, frame: Frame) -> None:
        for card in (CONFLICTING, CERTAIN):
            conversation.append("bot", "A resposta.", kind="answer", card=card)
        buttons = [{"id": "y", "title": "Sim, registrar"}, {"id": "n", "title": "Agora não"}]
        conversation.append("bot", "Registro o seu pedido? " * 9, kind="offer", buttons=buttons)

    desk.answer = turn
    widget.write("Quero cancelar, vou ser cobrado?")
    expect(widget.cards).to_have_count(2)
    expect(widget.log.get_by_role("button", name="Sim, registrar")).to_be_visible()
    expect(widget.cards.first.get_by_role("heading")).to_be_in_viewport(ratio=1)
    desk.set_state(ask_rating=True)
    expect(widget.log.get_by_role("radio")).to_have_count(5)
    expect(widget.cards.first.get_by_role("heading")).to_be_in_viewport(ratio=1)
    field, log = widget.panel.locator(".pill").bounding_box(), box(widget.log)
    assert field is None or field["y"] >= log["y"] + log["height"]


def test_in_a_page_that_nobody_looks_at_nothing_is_read(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(before=AWAY).open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.page.evaluate("leave(true)")
    answer = desk.say("Oi, sou a Marina.", **TEAM)
    expect(widget.said("Oi, sou a Marina.")).to_be_attached()
    expect(widget.page).to_have_title("(1) Ajuda")
    expect(widget.panel.locator(".pill")).to_be_hidden()  # it stands there for who comes back
    assert not seen(desk, answer)
    widget.page.evaluate("leave(false)")
    expect(widget.page).to_have_title("Ajuda")
    desk.wait_for(lambda: seen(desk, answer))


def test_a_closed_chat_shows_who_wrote_what_and_a_press_opens_it(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    desk.say("Já vi o seu prazo.", **TEAM)
    note = widget.page.locator("retention-chat .note")
    expect(note).to_have_text("Marina, da equipe: Já vi o seu prazo.")
    note.click()
    expect(widget.said("Já vi o seu prazo.")).to_be_in_viewport()
    expect(note).to_be_hidden()


def test_an_answer_is_shown_beside_the_closed_chat_by_its_verdict(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    desk.say("A resposta inteira.", kind="answer", card=CONFLICTING)
    expect(widget.page.locator("retention-chat .note")).to_contain_text(CONFLICTING["verdict"])


def test_what_was_read_on_one_device_is_read_on_the_other(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    widget.close()
    answer = desk.say("Já vi o seu prazo.", **TEAM)
    expect(widget.launcher.locator(".badge")).to_have_text("1")
    desk.set_state(read=answer["seq"])
    expect(widget.launcher.locator(".badge")).to_be_hidden()
    expect(widget.page.locator("retention-chat .note")).to_be_hidden()


def test_opening_begins_at_what_is_new(visit: Visit, desk: FakeDesk) -> None:
    widget = filled(visit().open(), desk)
    widget.close()
    desk.say("Primeira linha nova. " + "Comprida. " * 150, **TEAM)
    desk.say("Segunda linha nova.", **TEAM)
    expect(widget.launcher.locator(".badge")).to_have_text("2")
    widget.launcher.click()
    expect(widget.bubbles.get_by_text("Primeira linha nova.")).to_be_in_viewport()
    assert widget.log.evaluate("log => log.scrollTop + log.clientHeight < log.scrollHeight - 60")
