"""A real browser at the desk: its server, signing in, and what is checked on every page."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from frontdesk.cases.access import Agent
from tests.frontdesk.desk.agent_browser import app
from tests.frontdesk.world import PASSWORD, World

expect.set_options(timeout=20_000)  # the longest wait for a condition; a busy machine may need it


@contextmanager
def serving(world: World) -> Iterator[str]:
    app().state.services = world.services
    ready = threading.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
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


def sign_in(chromium: Browser, address: str, agent: Agent, **options: Any) -> Any:
    """A page of the signed-in agent; what went wrong on it is kept as its `problems`."""
    page: Any = chromium.new_context(**options).new_page()
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


def accessible(page: Page) -> None:
    # axe is put in over the debugging protocol: the page's own policy lets no such script in
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]}).response
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
