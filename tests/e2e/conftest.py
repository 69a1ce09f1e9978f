from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect, sync_playwright

import languages
from tests import authorities
from tests.e2e import http, needs
from tests.e2e.parts import Parts, ensure_model
from tests.shipped import LANGUAGE

ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--no-first-run"]
PATIENCE = 30_000  # milliseconds until what a reader waits for is there


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/e2e/" in item.path.as_posix():
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def _authorities() -> Iterator[None]:
    with authorities.read_once():
        yield


@pytest.fixture(scope="package")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    """The parts, running; gone without a trace at the end."""
    ensure_model()
    made = Parts(tmp_path_factory.mktemp("parts"))
    made.open()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _clients() -> Iterator[None]:
    yield
    http.close_all()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    executable = needs.chromium()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(autouse=True)
def _no_request_stays_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Requests are a contract's, not a conversation's: one left open would change what the next test is answered."""
    yield
    if "parts" in request.fixturenames:
        request.getfixturevalue("parts").execute("UPDATE requests SET state = 'withdrawn'")


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Pages of people who share nothing; at the end none has run a foreign script or met an error."""
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def shown(dialog: Dialog) -> None:
        problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def make(**options: Any) -> Page:
        context = browser.new_context(
            **{"viewport": {"width": 1180, "height": 860}, "locale": languages.of(LANGUAGE).tag, **options}
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("dialog", shown)
        # a script that only the policy stopped was let in all the same
        page.on("console", lambda line: problems.append(line.text) if "Content Security" in line.text else None)
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        return page

    yield make
    for context in contexts:
        context.close()
    assert problems == []
