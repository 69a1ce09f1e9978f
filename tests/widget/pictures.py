"""Draws the pictures of the widget that the docs show anew from the fake desk: `python -m tests.widget.pictures`.

With a folder it draws every state into it, to be looked at: in each language, light and dark, on a desktop and a phone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, expect, sync_playwright

from tests.widget.cards import EVERY
from tests.widget.conftest import ARGUMENTS, DESKTOP, PHONE
from tests.widget.fake import FakeDesk
from tests.widget.page import Widget
from tests.widget.test_accessibility import states

IMAGES = Path(__file__).parents[2] / "docs" / "images"
SHOWN = set(
    re.findall(r"images/(widget-[\w-]+\.png)", "".join(page.read_text("utf-8") for page in IMAGES.parent.glob("*.md")))
)
WORDS: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))


def draw(browser: Browser, desk: FakeDesk, language: str, form: str) -> None:
    words = WORDS[language]
    options = PHONE if form == "phone" else {"viewport": DESKTOP}

    def page(**asked: str) -> Widget:
        context = browser.new_context(reduced_motion="reduce", timezone_id="America/Sao_Paulo", **options)
        widget = Widget(context.new_page())
        query = "&".join(f"{key}={value}" for key, value in ({"language": language} | asked).items())
        widget.page.goto(f"http://127.0.0.1:{desk.host_port}/?{query}")
        return widget

    def keep(widget: Widget, name: str) -> None:
        widget.page.evaluate("document.fonts.ready")
        widget.page.screenshot(path=IMAGES / f"widget-{name}-{language}-{form}.png", scale="css")

    def shown(name: str) -> bool:
        return f"widget-{name}-{language}-{form}.png" in SHOWN

    def state(name: str, act: Callable[[Widget], None], **asked: str) -> None:
        if not shown(name):
            return
        widget = page(**asked).open()
        act(widget)
        keep(widget, name)
        widget.page.context.close()

    def ask(widget: Widget) -> None:
        desk.answer = lambda conversation, frame: conversation.append(
            "bot", "…", kind="answer", card=EVERY[words["answer"]]
        )
        widget.write(words["ask"])
        expect(widget.cards).to_have_count(1)
        desk.answer = lambda conversation, frame: None

    def answer(widget: Widget) -> None:
        ask(widget)
        widget.log.evaluate("log => log.scrollTop = log.querySelector('.customer').offsetTop - log.offsetTop - 8")

    def wrote(widget: Widget) -> None:
        widget.write(words["ask"])
        expect(widget.log.locator(".tick.received")).to_have_count(1)

    def person(widget: Widget) -> None:
        wrote(widget)
        desk.say(words["joined"], sender="system", kind="notice")
        desk.set_state(owner="human", agent=words["name"], case=1042)
        desk.say(words["hello"], sender="agent", name=words["name"])
        desk.send({"type": "seen", "seq": 2})
        desk.send({"type": "typing", "from": "agent", "on": True})
        expect(widget.log.locator(".dots")).to_be_visible()
        expect(widget.log.locator(".tick.seen")).to_have_count(1)

    def offline(widget: Widget) -> None:
        wrote(widget)
        widget.page.context.set_offline(True)
        expect(widget.bar).to_be_visible()
        widget.write(words["offline"])

    for name, act in {"greeting": lambda w: None, "answer": answer, "person": person, "offline": offline}.items():
        state(name, act)


def every_state(browser: Browser, desk: FakeDesk, language: str, form: str, folder: Path) -> None:
    """Each state that is looked through for accessibility, in both themes."""
    options = PHONE if form == "phone" else {"viewport": DESKTOP}
    for theme in ("light", "dark"):
        context = browser.new_context(reduced_motion="reduce", timezone_id="America/Sao_Paulo", **options)
        widget = Widget(context.new_page())
        widget.page.goto(f"http://127.0.0.1:{desk.host_port}/?language={language}&theme={theme}")
        for number, name in enumerate(states(widget, desk), 1):
            path = folder / f"{number:02}-{name.replace(' ', '-')}-{language}-{theme}-{form}.png"
            widget.page.screenshot(path=path, scale="css")
        context.close()


def main(arguments: list[str]) -> None:
    """Into docs/images, or into the folder that is given."""
    folder = Path(arguments[0]) if arguments else None
    (folder or IMAGES).mkdir(parents=True, exist_ok=True)
    desk = FakeDesk()
    desk.start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        for language in WORDS:
            for form in ("desktop", "phone"):
                if folder:
                    every_state(browser, desk, language, form, folder)
                else:
                    draw(browser, desk, language, form)
        browser.close()
    desk.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
