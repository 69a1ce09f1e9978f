"""What the chat says first: by name to who is signed in, where the host page's token gives one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.frontdesk.world import ORIGIN, PROVIDER, World

NAMED = "Marina Lopes"


def greeting(world: World, session: str, **hello: Any) -> str:
    with world.chat(session, **hello) as chat:
        said = [chat.message()["text"]]
        if hello:
            said.append(chat.message()["text"])
    return str(said[-1])


@pytest.mark.parametrize(
    ("language", "hello"), [("pt", "Olá, Marina Lopes! Sou"), ("fr", "Bonjour, Marina Lopes ! Je")]
)
def test_who_is_signed_in_is_greeted_by_name(world: World, language: str, hello: str) -> None:
    opened = world.session(token=world.token(language=language, name=NAMED))
    assert greeting(world, opened["session"]).startswith(hello)


def test_the_next_person_at_the_same_browser_is_greeted_by_their_own_name(world: World) -> None:
    first = world.session(token=world.token(name="Papelaria Arco-Íris"))
    other = world.token(name=NAMED, sub="another-person")
    known = {"origin": ORIGIN, "authorization": f"Bearer {first['session']}"}
    opened = world.client.post("/api/session", json={"provider": PROVIDER, "token": other}, headers=known).json()
    assert greeting(world, opened["session"]).startswith(f"Olá, {NAMED}! Sou")


def test_the_name_holds_in_another_language_and_a_new_conversation(world: World) -> None:
    opened = world.session(token=world.token(name=NAMED))
    assert greeting(world, opened["session"], language="fr").startswith("Bonjour, Marina Lopes !")
    with world.chat(opened["session"]) as chat:
        chat.say("oi")
        chat.of("ack")
        world.settle()
        chat.send(type="restart", id="restart-0001")
        chat.of("gone")
    assert NAMED in greeting(world, opened["session"])


@pytest.mark.parametrize("name", [..., "", " \u200b ", "x" * 61, 7, None, ["Marina"]])
def test_without_a_name_that_fits_into_a_greeting_it_has_none(world: World, name: Any) -> None:
    claims = {} if name is ... else {"name": name}
    opened = world.session(token=world.token(**claims))
    assert greeting(world, opened["session"]).startswith("Olá! Sou")
