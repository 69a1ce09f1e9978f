"""A visitor's conversation from opening to reload."""

from __future__ import annotations

from tests.frontdesk.world import World


def test_a_message_is_acknowledged_stored_and_answered(world: World) -> None:
    opened = world.session()
    with world.chat(opened["session"]) as chat:
        welcome = chat.next()
        assert welcome["type"] == "welcome"
        assert welcome["conversation"] == opened["conversation"]
        assert not welcome["signed_in"]
        assert not welcome["consent"]
        greeting = chat.message()
        assert greeting["seq"] == 1
        assert greeting["kind"] == "greeting"
        assert [button["title"] for button in greeting["buttons"]] == [
            "Quero cancelar", "Posso pagar menos?", "Vou perder o acesso?", "Ainda vão me cobrar?",
            "Falar com a equipe",
        ]  # fmt: skip
        client_id = chat.say("quero cancelar")
        assert chat.of("ack")["id"] == client_id
        assert chat.message("customer")["id"] == client_id
        answer = chat.message()
        assert (answer["seq"], answer["text"]) == (3, "[quero cancelar]")
    with world.chat(opened["session"]) as reloaded:
        assert reloaded.next()["consent"]
        assert [reloaded.next()["seq"] for _ in range(3)] == [1, 2, 3]
