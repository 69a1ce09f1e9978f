"""The desk in a real browser: two people and live updates."""

from typing import Any, cast

import pytest
from playwright.sync_api import Browser, Route, expect

from frontdesk.cases import work
from frontdesk.conversations import log
from tests.frontdesk.desk.chromium import accessible, sign_in
from tests.frontdesk.world import PASSWORD, World

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_case_from_ringing_to_closing(world: World, chromium: Browser, address: str) -> None:
    ana, luc = world.agent(role="lead"), world.agent("Luc Bernard")
    page, other = sign_in(chromium, address, ana), sign_in(chromium, address, luc)
    expect(page.get_by_text("Nobody is waiting.")).to_be_visible()

    conversation = world.conversation(contract="CA-204518")
    world.says(conversation, "quero <b>cancelar</b>")
    case = world.case(conversation)  # nobody announces it: the stream's own look finds it
    expect(page.get_by_role("link", name=case)).to_be_visible()
    expect(page).to_have_title("(1) Inbox · Renewals desk")
    expect(page.locator("#news")).to_have_text("A new case has come in.")
    accessible(page)

    other.goto(f"{address}/desk/cases/{case}")
    page.get_by_role("link", name=case).click()
    page.get_by_role("button", name="Take this case").click()
    reply = page.get_by_label("Your reply to the customer")
    expect(reply).to_be_visible()
    # the other's open page learns of it by itself
    expect(other.get_by_text("Ana Martins is answering this customer.")).to_be_visible()

    world.says(conversation, "está aí? <img src=x onerror=alert(1)>")
    expect(page.get_by_text("está aí? <img src=x onerror=alert(1)>")).to_be_visible()

    reply.fill("Bom dia")
    page.reload()
    expect(reply).to_have_value("Bom dia")  # a draft outlives a reload
    reply.press("Control+Enter")
    expect(page.locator("#messages .from-agent")).to_have_count(1)
    expect(reply).to_have_value("")
    page.locator("details.saved summary").click()
    page.get_by_role("button", name="Vou verificar").click()
    expect(reply).to_have_value("Vou verificar isso e respondo por aqui mesmo.")
    reply.press("Control+Enter")
    expect(page.locator("#messages .from-agent")).to_have_count(2)
    expect(other.locator("#messages .from-agent")).to_have_count(2)
    assert world.of(conversation)["agent_seen_seq"] > 0

    page.get_by_label("Private note").fill("ligar amanhã")
    page.get_by_role("button", name="Save note").click()
    expect(page.locator("#history .note p")).to_have_text("ligar amanhã")
    accessible(page)

    page.locator("summary", has_text="Close").click()
    page.get_by_label("Customer stays").check()
    page.get_by_role("button", name="Close the case").click()
    expect(page.get_by_role("status").first).to_have_text("The case is closed.")
    accessible(page)
    assert world.row(case).outcome == "kept"
    assert page.problems == other.problems == []


def test_typing_shows_while_the_customer_writes(world: World, chromium: Browser, address: str) -> None:
    ana, case = world.agent(), world.case()
    world.db.write_now(work.claim, case, ana, world.clock())
    page = sign_in(chromium, address, ana)
    with page.expect_response("**/live?after=*"):
        page.goto(f"{address}/desk/cases/{case}")
    topic = f"conversation:{world.conversation_of(case)}"
    # the hub lives in the server's loop; handing over to it is what a request there would do
    for queue in tuple(world.hub._queues[topic]):
        cast(Any, queue)._loop.call_soon_threadsafe(
            queue.put_nowait, {"type": "typing", "from": "customer", "on": True}
        )
    expect(page.get_by_text("The customer is writing…")).to_be_visible()


def test_an_unconfirmed_reply_stays_and_is_sent_once(world: World, chromium: Browser, address: str) -> None:
    ana, case = world.agent(), world.case()
    world.db.write_now(work.claim, case, ana, world.clock())
    page = sign_in(chromium, address, ana)
    page.goto(f"{address}/desk/cases/{case}")
    reply = page.get_by_label("Your reply to the customer")

    def lose_the_answer(route: Route) -> None:
        route.fetch()  # it arrives, the confirmation does not
        route.abort()

    page.route("**/reply", lose_the_answer, times=1)
    reply.fill("uma vez só")
    reply.press("Control+Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(reply).to_have_value("uma vez só")
    reply.press("Control+Enter")
    expect(reply).to_have_value("")
    rows = world.db.read_now(log.after, world.conversation_of(case), 0)
    assert [row.text for row in rows if row.sender == "agent"] == ["uma vez só"]


def test_without_a_stream_the_page_looks_every_few_seconds(world: World, chromium: Browser, address: str) -> None:
    page = chromium.new_context().new_page()
    page.add_init_script("delete window.EventSource")
    page.goto(f"{address}/desk/sign-in?lang=en")
    agent = world.agent()
    page.fill("#email", agent.email)
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    case = world.case()
    expect(page.get_by_role("link", name=case)).to_be_visible()
