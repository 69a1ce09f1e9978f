# ruff: noqa: E501 -- page scripts read better whole
"""What the team asks for and what the reader hears of it: a person, a contact, a rating."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

import languages
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit
from texts import say

pytestmark = pytest.mark.browser


def test_a_person_has_a_name_and_a_voice_of_their_own(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.set_state(owner="waiting", case=1042, queue={"position": 2, "minutes": 15})
    expect(widget.status).to_have_text("Você está na posição 2 da fila, espera de cerca de 15 min · Atendimento 1042")
    desk.set_state(owner="human", agent="Marina", queue=None)
    desk.say("Oi, sou a Marina.", sender="agent", name="Marina")
    expect(widget.status).to_contain_text("Você está falando com Marina")
    expect(widget.log.locator(".agent .who")).to_contain_text("Marina, da equipe")
    colours = widget.bubbles.evaluate_all("all => all.map(b => getComputedStyle(b).backgroundColor)")
    assert colours[0] != colours[1]


def test_shows_who_is_writing_and_says_when_the_reader_is(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.send({"type": "typing", "from": "bot", "on": True})
    expect(widget.log.locator(".dots")).to_be_visible()
    desk.say("Pronto.")
    expect(widget.log.locator(".dots")).to_be_hidden()
    widget.field.press_sequentially("Oi")
    widget.field.press("Enter")
    expect(widget.said("Oi")).to_be_visible()
    assert [f["on"] for f in desk.frames("typing")] == [True]


def test_outside_hours_a_contact_can_be_left(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.set_state(owner="waiting", hours={"open": False, "opens": "segunda-feira às 9h"}, ask_contact=True)
    expect(widget.status).to_have_text("A equipe volta segunda-feira às 9h")
    field = widget.panel.get_by_label("E-mail ou telefone")
    field.fill("não é")
    field.press("Enter")
    expect(widget.bar).to_have_text(say("pt", "error-bad-contact"))
    expect(field).to_have_value("não é")
    field.fill("dona@padaria.com.br")
    field.press("Enter")
    expect(widget.bubbles.last).to_have_text(say("pt", "contact-thanks", contact="dona@padaria.com.br", team="called"))
    expect(field).to_have_count(0)


@pytest.mark.parametrize("language", languages.for_customers())
def test_what_was_wrong_with_a_contact_goes_with_the_right_one(visit: Visit, desk: FakeDesk, language: str) -> None:
    widget = visit(language=language).open()
    desk.set_state(owner="waiting", hours={"open": False, "opens": "9h"}, ask_contact=True)
    field = widget.panel.locator("#contact")
    field.fill("nenhum e-mail")
    field.press("Enter")
    expect(widget.bar).not_to_be_empty()
    field.fill("dona@padaria.com.br")
    field.press("Enter")
    expect(field).to_have_count(0)
    expect(widget.bar).to_be_empty(timeout=3000)  # long before it would go by itself


def test_rating_asks_for_a_score_and_thanks(visit: Visit, desk: FakeDesk) -> None:
    widget = visit().open()
    desk.set_state(ask_rating=True)
    send = widget.panel.locator("form.rate").get_by_role("button", name="Enviar")
    send.click()
    expect(send).to_be_visible()
    assert desk.frames("rate") == []
    expect(widget.panel.locator("[type=radio][aria-invalid=false]")).to_have_count(5)  # read aloud as wrong otherwise
    widget.panel.get_by_role("radio", name="Boa", exact=True).check()
    widget.panel.get_by_label("Quer contar mais?").fill("Foi claro.")
    send.click()
    expect(widget.said(say("pt", "rated-thanks"))).to_be_visible()
    expect(send).to_have_count(0)
    assert [(f["score"], f["comment"]) for f in desk.frames("rate")] == [(4, "Foi claro.")]


BROWSER = """window.notices = [];
    window.Notification = class { constructor(title, more) { notices.push([title, more.body]) } static permission = 'default'
      static async requestPermission() { return Notification.permission = 'granted' } };
    const look = document.hasFocus.bind(document); document.hasFocus = () => !window.away && look()"""
TEAM = {"sender": "agent", "name": "Marina"}


def test_a_notice_of_the_browser_is_offered_only_once_there_is_an_answer_to_wait_for(
    visit: Visit, desk: FakeDesk
) -> None:
    widget = visit(before=BROWSER).open()
    offer = widget.panel.get_by_text(say("pt", "widget-alert"))
    widget.write("Oi")
    expect(widget.said("Oi")).to_be_visible()
    expect(offer).to_have_count(0)
    desk.set_state(owner="waiting", case=1042, queue={"position": 2, "minutes": 15})
    expect(offer).to_be_visible()
    assert widget.page.evaluate("Notification.permission") == "default"
    widget.panel.get_by_role("button", name=say("pt", "widget-alert-yes")).click()
    expect(offer).to_have_count(0)
    desk.say("Lida na hora.", **TEAM)
    expect(widget.said("Lida na hora.")).to_be_visible()
    widget.page.evaluate("window.away = true")
    desk.say("Do assistente.")
    desk.say("Já vi o seu prazo.", **TEAM)
    expect(widget.said("Já vi o seu prazo.")).to_be_attached()
    assert widget.page.evaluate("notices") == [["Marina, da equipe", "Já vi o seu prazo."]]


def test_who_wants_no_notice_is_not_asked_again(visit: Visit, desk: FakeDesk) -> None:
    widget = visit(before=BROWSER).open()
    desk.set_state(owner="waiting", case=1042)
    offer = widget.panel.get_by_text(say("pt", "widget-alert"))
    widget.panel.get_by_role("button", name=say("pt", "widget-not-now")).click()
    expect(offer).to_have_count(0)
    desk.set_state(queue={"position": 1, "minutes": 5})
    expect(widget.status).to_contain_text("posição 1")
    expect(offer).to_have_count(0)
    desk.say("Já vi o seu prazo.", **TEAM)
    expect(widget.said("Já vi o seu prazo.")).to_be_visible()
    assert widget.page.evaluate("notices") == []


@pytest.mark.parametrize("case", ["phone", "outside hours"])
def test_where_a_notice_would_be_of_no_use_none_is_offered(visit: Visit, desk: FakeDesk, case: str) -> None:
    widget = visit(before=BROWSER, phone=case == "phone").open()
    outside = {"hours": {"open": False, "opens": "segunda-feira às 9h"}, "ask_contact": True}
    desk.set_state(owner="waiting", case=1042, **(outside if case != "phone" else {}))
    expect(widget.status).to_contain_text("1042")
    expect(widget.panel.get_by_text(say("pt", "widget-alert"))).to_have_count(0)
