"""Card and personal numbers and passwords reach neither the log nor the bot nor the team, and the customer reads so."""

from __future__ import annotations

from sqlalchemy import select

from frontdesk.tables import conversations, messages
from tests.frontdesk.world import World

HIDDEN = "Ocultei um dado sensível da sua mensagem"


def test_a_card_number_is_hidden_before_anything_sees_it(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("pode cobrar no 4111 1111 1111 1111, cpf 529.982.247-25")
        assert chat.message("customer")["text"] == "pode cobrar no ••••, cpf ••••"
        assert chat.message("system")["text"].startswith(HIDDEN)
        chat.message("bot")
    assert world.rasa.requests[0]["text"] == "pode cobrar no ••••, cpf ••••"
    kept = world.db.read_now(lambda db: [row.text for row in db.execute(select(messages))])
    assert not any("4111" in text or "529" in text for text in kept)


def test_nothing_is_said_where_nothing_was_hidden(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("meu contrato é CA-204518 e o zap 11 98765-4321")
        chat.message("bot")
    kept = world.db.read_now(lambda db: [row.text for row in db.execute(select(messages))])
    assert not any(text.startswith(HIDDEN) for text in kept)


def test_a_comment_beside_a_rating_is_kept_without_it(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.send(type="rate", id="client-rate", score=3, comment="minha senha: batata123", consent=True)
        chat.of("ack")
    (row,) = world.db.read_now(lambda db: db.execute(select(conversations)).all())
    assert row.rating_comment == "minha senha: ••••"


def test_a_card_number_over_two_messages_is_hidden_in_both(world: World) -> None:
    session = world.session()["session"]
    with world.chat(session) as chat:
        chat.say("meu cartão é 5500 0000")
        chat.message("customer")
        chat.message("bot")
        chat.say("0000 0004")
        assert chat.message("customer")["text"] == "••••"
        assert chat.message("system")["text"].startswith(HIDDEN)
        chat.message("bot")
    with world.chat(session) as again:
        assert again.message("customer")["text"] == "meu cartão é ••••"
    world.settle()
    assert "0000 0004" not in repr(world.rasa.requests)


def test_what_was_typed_long_before_belongs_to_nothing_new(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("5500 0000")
        chat.message("customer")
        chat.message("bot")
        world.clock.forward(minutes=11)
        chat.say("0000 0004")
        assert chat.message("customer")["text"] == "0000 0004"
