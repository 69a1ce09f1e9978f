"""The desk for everybody: keyboard only, accessibility rules, a phone's width."""

import pyotp
import pytest
from playwright.sync_api import Browser, Locator, expect

from frontdesk.cases import work
from frontdesk.desk import accounts
from tests.frontdesk.desk.chromium import accessible, sign_in
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import PASSWORD, World
from tests.shipped import COMPANY

TEAMS = f"/teams/{COMPANY}"
pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_every_page_fits_a_phone_and_is_accessible(world: World, chromium: Browser, address: str) -> None:
    lead = world.agent("Rita Lopes", role="lead")
    conversation = world.conversation(reason_code="price", reason_seq=1, contact="+55 11 91234-5678")
    world.says(conversation, "está caro " + "x" * 300)
    case = world.case(conversation, REQUEST)
    world.db.write_now(work.claim, case, lead, world.clock())
    page = sign_in(chromium, address, lead, viewport={"width": 400, "height": 800})
    colleague = world.agent("Luc Bernard", companies=[COMPANY])
    of_accounts = ("/accounts", f"/accounts/{colleague.id}", "/account", "/account/second-factor")
    for path in ("", "/conversations", f"/cases/{case}", "/replies", "/deliveries", *of_accounts, TEAMS):
        page.goto(f"{address}/desk{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 400, path
        accessible(page)


def test_a_case_is_taken_and_answered_with_the_keyboard_alone(world: World, chromium: Browser, address: str) -> None:
    case = world.case()
    page = sign_in(chromium, address, world.agent())

    def reach(locator: Locator) -> None:
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


def test_opening_hours_are_changed_with_the_keyboard(world: World, chromium: Browser, address: str) -> None:
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


def test_a_second_factor_is_set_up_and_used_with_the_keyboard(world: World, chromium: Browser, address: str) -> None:
    agent = world.agent()
    page = sign_in(chromium, address, agent)
    page.goto(f"{address}/desk/account/second-factor")
    secret = page.locator("main code").inner_text().replace(" ", "")
    page.get_by_label("Code", exact=True).fill(code_of(world, secret))
    page.get_by_label("Present password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator(".recovery code")).to_have_count(10)
    accessible(page)
    world.clock.forward(seconds=30)
    page.get_by_role("button", name="Sign out").press("Enter")
    page.get_by_label("E-mail").fill(agent.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Code", exact=True)).to_be_focused()
    accessible(page)
    page.keyboard.type("000000")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("That code is not right")
    accessible(page)
    page.get_by_label("Code", exact=True).fill(code_of(world, secret))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    assert page.problems == []


def test_an_open_page_leads_to_the_sign_in_when_its_account_is_locked(
    world: World, chromium: Browser, address: str
) -> None:
    agent = world.agent()
    page = sign_in(chromium, address, agent)
    expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    world.db.write_now(accounts.set_disabled, agent.id, world.clock())
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def code_of(world: World, secret: str) -> str:
    return pyotp.TOTP(secret).at(int(world.clock().timestamp()))
