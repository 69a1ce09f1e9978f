"""A message sent in pieces is answered as one; a message that is whole waits for nothing."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from frontdesk.conversations import log, opening
from frontdesk.turns.turn import MOST_PIECES, take
from tests.frontdesk.fakes import START, says
from tests.frontdesk.world import World

UNFINISHED = {"intent": "nlu_fallback", "unfinished": True}


def written(world: World, *pieces: tuple[str, float]) -> str | None:
    """What the next turn of a conversation is about in which these were written, each at its seconds after the
    start."""
    conversation = world.db.write_now(opening.begin, "conta_azul", "pt", START)
    for text, after in pieces:
        world.db.write_now(log.append, conversation, "customer", text, START + timedelta(seconds=after))
    turn = world.db.write_now(take, world.services.keyed, conversation, START)
    return turn.text if turn else None


@pytest.mark.parametrize(
    ("pieces", "read"),
    [
        (
            [("eu queria", 0.0), ("saber se pago multa", 2.5), ("e quando", 5.0)],
            "eu queria\nsaber se pago multa\ne quando",
        ),
        ([("quero cancelar", 0.0), ("e aí?", 3.5)], "quero cancelar"),
    ],
)
def test_what_came_within_three_seconds_is_one_message(
    world: World, pieces: list[tuple[str, float]], read: str
) -> None:
    assert written(world, *pieces) == read


def test_a_flood_is_not_one_message(world: World) -> None:
    text = written(world, *((f"mais {number}", 0.0) for number in range(MOST_PIECES + 2)))
    assert text is not None
    assert len(text.splitlines()) == MOST_PIECES


def test_a_piece_that_comes_before_the_answer_is_answered_with_it(world: World) -> None:
    world.rasa.gate = threading.Event()
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        assert world.rasa.asked.wait(5)
        chat.say("vou pagar multa?")
        chat.of("ack")
        chat.of("ack")
        world.rasa.gate.set()
        chat.of("message", text="[quero cancelar\nvou pagar multa?]")
        world.settle()
    assert [turn["turn"] for turn in world.rasa.requests] == [1, 1]


def test_a_message_written_long_after_is_answered_by_itself(world: World) -> None:
    world.rasa.gate = threading.Event()
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        assert world.rasa.asked.wait(5)
        world.clock.forward(seconds=3.5)
        chat.say("vou pagar multa?")
        chat.of("ack")
        chat.of("ack")
        world.rasa.gate.set()
        chat.of("message", text="[quero cancelar]")
        chat.of("message", text="[vou pagar multa?]")


def test_the_answer_to_a_message_that_breaks_off_waits_for_the_rest(world: World) -> None:
    world.rasa.answers = [says("Não entendi.", understood=UNFINISHED), says("Sim, as parcelas.")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("eu queria saber se")
        assert world.rasa.asked.wait(5)
        chat.say("pago multa")
        assert chat.message("bot")["kind"] == "greeting"
        assert chat.message("bot")["text"] == "Sim, as parcelas."
    assert [turn["text"] for turn in world.rasa.requests] == ["eu queria saber se", "eu queria saber se\npago multa"]


def test_the_answer_to_a_message_that_breaks_off_comes_when_nothing_follows(world: World) -> None:
    world.rasa.answers = [says("Não entendi.", understood=UNFINISHED)]
    world.rasa.gate = threading.Event()
    with world.chat(world.session()["session"]) as chat:
        chat.say("eu queria saber se")
        assert world.rasa.asked.wait(5)
        world.clock.forward(seconds=3)  # the time for a further piece is over
        world.rasa.gate.set()
        chat.of("message", text="Não entendi.")


def test_a_button_is_no_piece(world: World) -> None:
    world.rasa.answers = [says("Quer?", buttons=[("Sim", {"intent": "affirm"})]), says("Certo."), says("Pode.")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        offer = chat.of("message", text="Quer?")
        world.rasa.gate = threading.Event()
        chat.press(offer["seq"], "b1")
        chat.say("posso mais tarde?")
        chat.of("ack")
        chat.of("ack")
        world.rasa.gate.set()
        chat.of("message", text="Certo.")
        chat.of("message", text="Pode.")
