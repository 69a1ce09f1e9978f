"""The desk in a real browser: two people, live updates, keyboard only, accessibility, phone size."""

import threading
from contextlib import contextmanager

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from frontdesk.cases import work
from frontdesk.conversations import log
from retention.provider import providers
from tests.frontdesk.desk.agent_browser import app
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import PASSWORD, World

TEAMS = f"/teams/{next(iter(providers()))}"
pytestmark = [pytest.mark.browser, pytest.mark.slow]
expect.set_options(timeout=20_000)  # the longest wait for a condition; a busy machine may need it
ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]


@contextmanager
def serving(world: World):
    app().state.services = world.services
    ready = threading.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets=None):
            await super().startup(sockets)
            ready.set()

    server = Server(uvicorn.Config(app(), port=0, log_level="error", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run)
    thread.start()
    assert ready.wait(20)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def launched():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def address(world):
    with serving(world) as found:
        yield found


@pytest.fixture
def chromium(launched, address):
    """The browser; its windows are closed before the server ends, which would wait for their streams."""
    yield launched
    for context in launched.contexts:
        context.close()


def sign_in(chromium, address, agent, **options):
    page = chromium.new_context(**options).new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda line: page.problems.append(line.text) if "Content Security" in line.text else None)
    page.goto(f"{address}/desk/sign-in?lang=en")
    expect(page.get_by_label("E-mail")).to_be_focused()
    page.keyboard.type(agent.email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/desk")
    return page


def accessible(page) -> None:
    # axe is put in over the debugging protocol: the page's own policy lets no such script in
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]}).response
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []


def test_a_case_from_ringing_to_closing(world, chromium, address):
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


def test_typing_shows_while_the_customer_writes(world, chromium, address):
    ana, case = world.agent(), world.case()
    world.db.write_now(work.claim, case, ana, world.clock())
    page = sign_in(chromium, address, ana)
    with page.expect_response("**/live?after=*"):
        page.goto(f"{address}/desk/cases/{case}")
    topic = f"conversation:{world.conversation_of(case)}"
    # the hub lives in the server's loop; handing over to it is what a request there would do
    for queue in tuple(world.hub._queues[topic]):
        queue._loop.call_soon_threadsafe(queue.put_nowait, {"type": "typing", "from": "customer", "on": True})
    expect(page.get_by_text("The customer is writing…")).to_be_visible()


def test_a_reply_the_server_did_not_confirm_stays_and_is_sent_once(world, chromium, address):
    ana, case = world.agent(), world.case()
    world.db.write_now(work.claim, case, ana, world.clock())
    page = sign_in(chromium, address, ana)
    page.goto(f"{address}/desk/cases/{case}")
    reply = page.get_by_label("Your reply to the customer")

    def lose_the_answer(route):
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


def test_without_a_stream_the_page_looks_every_few_seconds(world, chromium, address):
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


def test_every_page_fits_a_phone_and_is_accessible(world, chromium, address):
    lead = world.agent("Rita Lopes", role="lead")
    conversation = world.conversation(reason_code="price", reason_seq=1, contact="+55 11 91234-5678")
    world.says(conversation, "está caro " + "x" * 300)
    case = world.case(conversation, REQUEST)
    world.db.write_now(work.claim, case, lead, world.clock())
    page = sign_in(chromium, address, lead, viewport={"width": 400, "height": 800})
    for path in ("", "/conversations", f"/cases/{case}", "/replies", "/deliveries", "/accounts", TEAMS):
        page.goto(f"{address}/desk{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 400, path
        accessible(page)


def test_a_case_is_taken_and_answered_with_the_keyboard_alone(world, chromium, address):
    case = world.case()
    page = sign_in(chromium, address, world.agent())

    def reach(locator) -> None:
        for _ in range(60):
            if locator.evaluate("element => element === document.activeElement"):
                return
            page.keyboard.press("Tab")
        raise AssertionError("not reached by Tab")

    reach(page.get_by_role("link", name=case))
    page.keyboard.press("Enter")
    reach(page.get_by_role("button", name="Take this case"))
    page.keyboard.press("Enter")
    reach(page.get_by_label("Your reply to the customer"))
    page.keyboard.type("Olá!")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#messages .from-agent .text")).to_have_text("Olá!")
    reach(page.locator("details.saved summary"))
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.locator("details.saved").get_attribute("open") is None


def test_opening_hours_are_changed_with_the_keyboard_and_a_slip_is_pointed_at(world, chromium, address):
    page = sign_in(chromium, address, world.agent("Rita Lopes", role="lead"))
    page.goto(f"{address}/desk{TEAMS}")
    first = page.locator("section.team").first
    first.locator("details summary").focus()
    page.keyboard.press("Enter")
    tuesday = first.get_by_label("Tuesday")
    tuesday.fill("9:00-18:00")
    tuesday.press("Enter")
    expect(first.get_by_role("alert")).to_contain_text("Nothing was saved")
    expect(tuesday).to_have_attribute("aria-invalid", "true")
    accessible(page)
    first.get_by_role("alert").get_by_role("link", name="Tuesday").press("Enter")
    expect(tuesday).to_be_focused()
    tuesday.fill("09:00-18:30")
    tuesday.press("Enter")
    expect(page.get_by_role("status").first).to_have_text("Saved.")
    expect(first).to_contain_text("Tue 09:00–18:30")
    assert page.problems == []
