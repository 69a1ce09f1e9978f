# ruff: noqa: E501 -- rulings and page scripts read better whole
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize, expect, sync_playwright

import languages
from tests.widget.fake import FakeDesk
from tests.widget.page import Visit, Widget

ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--no-first-run"]
DESKTOP: ViewportSize = {"width": 1100, "height": 800}
PHONE = {"viewport": {"width": 390, "height": 780}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
PATIENCE = 20_000  # milliseconds, the longest wait for a condition; a busy machine may need it
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def desk() -> Iterator[FakeDesk]:
    """One of its own for each test: what a page of an earlier test sends late reaches nobody."""
    desk = FakeDesk()
    desk.start()
    yield desk
    desk.stop()


@pytest.fixture
def visit(browser: Browser, desk: FakeDesk) -> Iterator[Visit]:
    """Opens a help page: `visit(language=..., phone=True, context=..., before=script)`; at the end no page broke the policy."""
    contexts: list[BrowserContext] = []

    def go(context: BrowserContext | None = None, phone: bool = False, clock: bool = False, before: str = "", options: dict[str, Any] | None = None, **asked: str) -> Widget:  # fmt: skip
        if context is None:
            form = PHONE if phone else {"viewport": DESKTOP}
            context = browser.new_context(**{"timezone_id": "America/Sao_Paulo", **form, **(options or {})})
            context.set_default_timeout(PATIENCE)
            contexts.append(context)
        if clock:  # of the page: it goes on when the test says so
            context.clock.install()
        page = context.new_page()
        if before:
            page.add_init_script(before)
        query = "&".join(
            f"{name}={value}" for name, value in ({"language": languages.for_customers()[0]} | asked).items()
        )
        page.goto(f"http://127.0.0.1:{desk.host_port}/?{query}")
        return Widget(page)

    yield go
    breaches = [
        breach
        for context in contexts
        for page in context.pages
        for breach in page.evaluate("window.breaches || []")
        if "connect-src ws:" not in breach or "sockets=no" not in page.url
    ]
    for context in contexts:
        context.close()
    assert breaches == []
