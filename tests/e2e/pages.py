"""The pages as people use them: the demo's help pages with the chat, and the desk."""

from __future__ import annotations

import os
import re

from playwright.sync_api import Locator, Page, expect

from frontdesk.desk import demo
from settings.installation import ROOT
from tests.e2e.parts import Parts
from tests.widget.page import Widget

PICTURES = ROOT / "docs" / "images"


def picture(page: Page, name: str) -> None:
    """Keep a screenshot for the documents, when asked to (E2E_PICTURES=1)."""
    if os.environ.get("E2E_PICTURES") == "1":
        page.screenshot(path=PICTURES / f"{name}.png")


def plain(text: str | None) -> str:
    """Without the spaces that only keep dates and amounts together."""
    return re.sub(r"[\u00a0\u202f]", " ", text or "")


class Chat(Widget):
    """The widget on a demo page."""

    def enter(self, parts: Parts, provider: str, customer: str | None) -> Chat:
        """From the chooser to the help page, and the chat opened."""
        self.page.goto(parts.url)
        self.page.locator(f"section[aria-labelledby='{provider}']").get_by_role("link").filter(
            has_text=customer or re.compile("^")
        ).nth(0).click()
        self.page.wait_for_url(f"{parts.url}/demo/{provider}*")
        self.open()
        return self

    def ask(self, text: str, cards: int) -> Locator:
        """Write, and wait until there are `cards` cards in all; the first of the new ones."""
        known = self.cards.count()
        self.write(text)
        expect(self.said(text).last).to_be_visible()
        expect(self.cards).to_have_count(known + cards)
        return self.cards.nth(known)

    def case_number(self) -> str:
        """As the bot said it."""
        confirmed = self.log.get_by_text(re.compile(r"\bC-\d+")).last
        expect(confirmed).to_be_visible()
        found = re.search(r"\bC-\d+", confirmed.inner_text())
        assert found
        return found[0]


class Desk:
    """A person of the renewals team."""

    def __init__(self, page: Page, parts: Parts) -> None:
        self.page = page
        self.url = f"{parts.url}/desk"

    def sign_in(self, name: str = "Luc Bernard") -> Desk:
        """As one of the demo's people."""
        self.name = name
        self.page.goto(f"{self.url}/sign-in?lang=pt")
        self.page.fill("#email", next(email for email, each, *_ in demo.PEOPLE if each == name))
        self.page.fill("#password", demo.PASSWORD)
        self.page.locator("form[action^='/desk/sign-in'] button").click()
        self.page.wait_for_url(self.url)
        return self

    def row(self, number: str) -> Locator:
        return self.page.locator(f"a[href='/desk/cases/{number}']")

    def open(self, number: str) -> None:
        self.row(number).click()
        expect(self.page.locator("h1 .number")).to_have_text(number)

    def claim(self) -> None:
        self.page.locator("form[action$='/claim'] button").click()
        expect(self.page.locator("#reply")).to_be_visible()

    def sees(self, text: str) -> None:
        expect(self.page.locator("#messages .from-customer .text").get_by_text(text, exact=True).last).to_be_visible()

    def reply(self, text: str) -> None:
        self.page.fill("#reply", text)
        self.page.locator("#composer button.primary").click()
        expect(self.page.locator("#messages .from-agent .text").get_by_text(text, exact=True)).to_be_visible()

    def close(self, outcome: str) -> None:
        menu = self.page.locator("details.menu", has=self.page.locator("form[action$='/close']"))
        menu.locator("summary").click()
        menu.locator(f"input[value='{outcome}']").check()
        menu.locator("button.primary").click()
        expect(self.page.locator(".composer-off")).to_be_visible()
