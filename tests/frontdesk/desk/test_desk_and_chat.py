"""The customer's chat and the desk together, in the real app: hand-over, person, closing, rating."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk.desk import accounts, passwords
from frontdesk.tables import cases
from tests.frontdesk.desk.agent_browser import hidden
from tests.frontdesk.fakes import says
from tests.frontdesk.world import ORIGIN, PASSWORD, World, make_world, running


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The whole app, running."""
    with running(make_world(tmp_path)) as made:
        yield made


def hand_over(turn: dict[str, Any]) -> dict[str, Any]:
    effect = {
        "type": "open_case", "handover": {"team": "renewals", "reason": "request_human"},
    }  # fmt: skip
    return says("Certo.", language=turn["context"]["language"], effects=[effect])


@contextmanager
def signed_in(world: World) -> Iterator[Any]:
    """Posts a form of the desk as Ana."""
    client = world.client
    person = {"email": "ana@team.example", "password": PASSWORD}
    world.services.db.write_now(
        accounts.add, person["email"], "Ana Martins", passwords.hashed(PASSWORD), ["renewals"], "agent", world.clock()
    )
    answer = client.post("/desk/sign-in", data=person, headers={"origin": ORIGIN}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    csrf = hidden(client.get("/desk").text, "csrf")

    def post(path: str, **fields: Any) -> Any:
        return client.post(path, data={"csrf": csrf, **fields}, headers={"origin": ORIGIN}, follow_redirects=False)

    yield post


def test_from_the_bot_to_a_person_and_back(world: World) -> None:
    world.rasa.answers = [hand_over]
    with world.chat(world.session()["session"]) as chat, signed_in(world) as post:
        chat.say("quero falar com uma pessoa")
        chat.of("state", owner="waiting")
        find = select(cases.c.number)
        number = world.services.db.read_now(lambda db: db.execute(find).scalar_one())
        shown = [frame["text"] for frame in chat.frames if frame["type"] == "message"]
        confirmed = f"Certo, chamei a equipe de renovações. Protocolo: {number}. Nada mudou no seu contrato. "
        assert confirmed + "A resposta vem por esta conversa. A equipe está atendendo agora." in shown

        path = f"/desk/cases/{number}"
        assert post(f"{path}/claim").status_code == 303
        assert chat.of("state", owner="human")["agent"] == "Ana"
        post(f"{path}/reply", text="Bom dia! Como posso ajudar?", client_id="0123456789")
        assert chat.message("agent")["text"] == "Bom dia! Como posso ajudar?"

        asked = len(world.rasa.requests)
        chat.say("quero renovar por mais tempo")
        chat.of("ack")
        world.settle()
        assert len(world.rasa.requests) == asked  # the bot is silent while a person has it

        post(f"{path}/close", outcome="renewed_longer", read_up_to=99)
        state = chat.of("state", owner="bot")
        assert state["ask_rating"] is True
        assert state["case"] is None
        world.settle()
        assert len(world.rasa.requests) == asked  # and does not answer afterwards what was the person's
