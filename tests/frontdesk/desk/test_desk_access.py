"""The desk for everybody: keyboard only, accessibility rules, a phone's width."""

import pytest
from playwright.sync_api import expect

from frontdesk.cases import work
from retention.provider import providers
from tests.frontdesk.desk.chromium import accessible, sign_in
from tests.frontdesk.records import REQUEST

TEAMS = f"/teams/{next(iter(providers()))}"
pytestmark = [pytest.mark.browser, pytest.mark.slow]


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


def test_opening_hours_are_changed_with_the_keyboard(world, chromium, address):
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
