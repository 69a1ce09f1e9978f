"""What leaves the front desk for a French reader holds its marks to their words: mails, files, demo, notice."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.mail.sender import Letter, _message
from frontdesk.requests.receipt import genuine_sum
from protocol.wire import plain
from tests.frontdesk.fakes import says
from tests.frontdesk.records import RECORD, REQUEST
from tests.frontdesk.world import DEMO, ORIGIN, World, make_world, running
from tests.shipped import NUMBER

APART = re.compile(r"\S+ [?!:;»]|« \S+")
HELD = "\u00a0:"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, DEMO)) as made:
        yield made


def read(page: str) -> str:
    """A page as people read it."""
    return html.unescape(re.sub(r"<[^>]*>", "\n", page))


def test_a_letter() -> None:
    message = _message(Letter("ana@example.com", "Prêt ?", "Le code : 123 456"), "aide@example.com")
    assert (message["Subject"], message.get_content().strip()) == ("Prêt\u00a0?", f"Le code{HELD} 123 456")


def test_a_downloaded_receipt_whose_sum_holds(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as world:
        world.records.records[NUMBER] = RECORD
        effect = {"type": "register_request", "kind": "refund", "handover": plain(REQUEST)}
        world.rasa.answers = [says("Autre chose ?", effects=[effect], language="fr")]
        session = world.session(token=world.token(), language="fr")["session"]
        with world.chat(session) as chat:
            chat.say("je veux être remboursé : « tout », enregistrez-le !")
            receipt = chat.until(lambda frame: frame.get("kind") == "receipt")["request"]
        headers = {"origin": ORIGIN, "authorization": f"Bearer {session}"}
        file = world.client.get(receipt["file"], headers=headers).text
    assert APART.findall(file) == []
    assert HELD in file
    assert genuine_sum(file) == receipt["sha256"]


@pytest.mark.parametrize("path", ["/", "/demo/conta_azul", "/demo/ram_tracking", "/demo/mail", "/privacy"])
def test_pages_for_customers(demo: World, path: str) -> None:
    page = read(demo.client.get(path, params={"language": "fr"}).text)
    assert APART.findall(page) == []
