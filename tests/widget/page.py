"""The widget as a reader meets it: what one sees and does, without a word of how it is made."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import FloatRect, Locator, Page, expect

import languages
from texts import say


def in_any_language(key: str) -> re.Pattern[str]:
    """One of the widget's texts, whichever language it speaks."""
    texts = (say(language, f"widget-{key}") for language in languages.for_customers())
    return re.compile(f"^({'|'.join(map(re.escape, texts))})$")


class Widget:
    """One page with the widget on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.panel = page.get_by_role("dialog", name=in_any_language("title"))
        self.launcher = page.locator("retention-chat .launcher")
        self.field = self.panel.locator("#message")
        self.log = self.panel.get_by_role("log")
        self.bubbles = self.log.locator(".bubble")
        self.cards = self.log.get_by_role("article")
        self.status = self.panel.locator("header .status")
        self.bar = self.panel.locator(".bar")
        self.menu_button = self.panel.get_by_role("button", name=in_any_language("menu"))

    def open(self) -> Widget:
        self.launcher.click()
        expect(self.panel).to_be_visible()
        expect(self.bubbles.first).to_be_visible()
        return self

    def close(self) -> None:
        self.panel.get_by_role("button", name=in_any_language("close")).click()
        expect(self.panel).to_be_hidden()

    def write(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")

    def said(self, text: str) -> Locator:
        """A message of the desk's log; what is still on its way is only among the `bubbles`."""
        return self.log.locator("[data-seq] .bubble").get_by_text(text, exact=True)

    def texts(self) -> list[str]:
        return [t.replace("\u00a0", " ") for t in self.bubbles.all_inner_texts()]

    def choose(self, item: str) -> None:
        self.menu_button.click()
        self.panel.get_by_role("button", name=item, exact=True).click()

    def ticks(self) -> list[str]:
        return [tick.get_attribute("aria-label") or "" for tick in self.log.locator(".customer .tick").all()]

    def focused(self) -> str:
        """The name of what has the focus, through the shadow root; empty outside the widget."""
        return str(
            self.page.evaluate(
                """() => { const at = document.querySelector('retention-chat').shadowRoot.activeElement;
                const said = at && (at.id || at.getAttribute('aria-label') || at.labels?.[0]?.textContent);
                return at ? (said || at.textContent || at.className) : '' }"""
            )
        )

    def stored(self, name: str) -> Any:
        return self.page.evaluate(
            "name => Object.entries(localStorage).filter(([k]) => k.includes(name)).map(([, v]) => v)", name
        )


def box(locator: Locator) -> FloatRect:
    """Where it is on the screen, in pixels."""
    found = locator.bounding_box()
    assert found is not None
    return found


Visit = Callable[..., Widget]  # opens a page with the widget (conftest.py)
