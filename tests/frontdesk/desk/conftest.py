from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from frontdesk.cases.access import Agent
from tests.frontdesk.cases.conftest import world
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import World

__all__ = ["world"]


@pytest.fixture
def ana(world: World) -> Agent:
    return world.agent()


@pytest.fixture
def desk(world: World, ana: Agent) -> AgentBrowser:
    """Ana, signed in."""
    visitor = AgentBrowser(world)
    assert visitor.sign_in(ana).status_code == 303
    return visitor


@pytest.fixture(scope="module")
def launched() -> Iterator[Browser]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def address(world: World) -> Iterator[str]:
    from tests.frontdesk.desk.chromium import serving  # only where a browser is used

    with serving(world) as found:
        yield found


@pytest.fixture
def chromium(launched: Browser, address: str) -> Iterator[Browser]:
    """The browser; its windows are closed before the server ends, which would wait for their streams."""
    yield launched
    for context in launched.contexts:
        context.close()
