"""Codes cannot be guessed or used up by strangers, over all conversations, and a known device gets in all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from frontdesk.conversations import opening, store
from frontdesk.identity import codes
from frontdesk.records import Conversation
from frontdesk.tables import verifications
from settings.allowances import CODES, WRONG_FROM_ADDRESS
from tests.frontdesk.test_codes import ask
from tests.frontdesk.world import World, make_world, running

OWNER, NETWORK = "address of the owner", "address of a stranger"


class Guesser:
    """Somebody at an address who asks for codes and types them, each time in a conversation of its own."""

    def __init__(self, world: World, address: str) -> None:
        self.world, self.address = world, address

    def conversation(self) -> Conversation:
        def begin(db: Connection) -> Conversation:
            return store.get(db, opening.begin(db, "conta_azul", "pt", self.world.clock(), address=self.address))

        return self.world.db.write_now(begin)

    def ask(self, number: str) -> tuple[Conversation, codes.Asked]:
        conversation = self.conversation()
        return conversation, self.world.db.write_now(
            codes.ask, self.world.services.keyed, conversation, number, self.world.clock()
        )

    def type(self, number: str, *, right: bool = False) -> str:
        """What the customer reads."""
        conversation, asked = self.ask(number)
        if asked.check is None:
            return asked.said
        return self.answer(conversation, asked.check, right=right)

    def answer(self, conversation: Conversation, check: int, *, right: bool) -> str:
        keyed, db = self.world.services.keyed, self.world.db
        code = codes.code_of(keyed, db.read_now(codes.get, check))
        db.write_now(codes.allow, check, keyed.hash("check", f"{check}:{code}"))
        typed = codes.Code(code if right else f"{(int(code) + 1) % 1_000_000:06d}", check)
        return db.write_now(codes.try_code, keyed, conversation, typed, self.world.clock()).said


@pytest.fixture
def owner(world: World) -> Guesser:
    return Guesser(world, OWNER)


@pytest.fixture
def stranger(world: World) -> Guesser:
    return Guesser(world, NETWORK)


def wrong_ones(answers: list[str]) -> int:
    return sum("não confere" in each for each in answers)


def test_many_contracts_from_one_address_get_slower_and_slower(world: World, stranger: Guesser) -> None:
    answers = []
    for number in range(60):
        world.clock.forward(seconds=10)
        answers.append(stranger.type(f"CA-2{number:05}"))
    # the free ones and two that a pause of a minute, then of two, let through
    assert wrong_ones(answers) <= WRONG_FROM_ADDRESS.free + 3
    assert "bloqueada" in answers[-1]
    # an hour later it is one more, not another round
    world.clock.forward(hours=1)
    answers = [stranger.type(f"CA-3{number:05}") for number in range(20)]
    assert wrong_ones(answers) <= 1


def test_a_day_of_guessing_from_many_addresses_is_few_guesses(world: World) -> None:
    answers = []
    for step in range(24 * 12):
        world.clock.forward(minutes=5)
        answers.append(Guesser(world, f"address {step % 50}").type("CA-204518"))
    assert wrong_ones(answers) <= CODES.mails_day
    assert sum("muitos códigos" in each or "bloqueada" in each for each in answers) > 200


def test_strangers_cannot_lock_a_known_device_out(world: World, owner: Guesser) -> None:
    conversation, asked = owner.ask("CA-204518")
    assert asked.check is not None
    assert "confirmamos" in owner.answer(conversation, asked.check, right=True)
    for number in range(100):
        Guesser(world, f"address {number}").type("CA-204518")
    assert "confirmamos" in owner.type("CA-204518", right=True)
    elsewhere = Guesser(world, "address of a new device").type("CA-204518", right=True)
    assert "confirmamos" not in elsewhere  # and reads how to get in all the same
    assert "sua conta" in elsewhere


def test_one_stranger_leaves_codes_for_others(world: World, owner: Guesser, stranger: Guesser) -> None:
    answers = [stranger.ask("CA-204518")[1] for _ in range(20)]
    assert sum(each.check is not None for each in answers) == CODES.of_address_hour
    assert "muitos códigos" in answers[-1].said
    assert "confirmamos" in owner.type("CA-204518", right=True)


def test_whoever_reads_that_no_code_comes_does_not_learn_whether_there_is_such_a_contract(world: World) -> None:
    world.records.records["CA-204518"] = {"provider": "conta_azul", "customer": {"email": "a@example.com"}}
    said = {
        number: [Guesser(world, f"{number} {step}").ask(number)[1].said for step in range(12)]
        for number in ("CA-204518", "CA-999999")
    }
    assert said["CA-204518"] == said["CA-999999"]
    assert said["CA-204518"][CODES.mails_hour - 1 :] == ["", *said["CA-204518"][CODES.mails_hour :]]
    assert all(said["CA-204518"][CODES.mails_hour :])


def test_a_restart_forgets_no_wrong_code(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as world:
        for _ in range(5):
            Guesser(world, NETWORK).type("CA-204518")
    with running(make_world(tmp_path)) as world:
        assert "bloqueada" in Guesser(world, NETWORK).type("CA-204518", right=True)
        world.clock.forward(hours=1)
        assert "confirmamos" in Guesser(world, NETWORK).type("CA-204518", right=True)


def test_deleting_the_conversation_forgets_no_wrong_code(world: World) -> None:
    """With everything that is of the customer gone, what was tried is still counted."""
    world.records.records["CA-204518"] = {"provider": "conta_azul", "customer": {"email": "a@example.com"}}
    answers = []
    for number in range(6):
        with world.chat(world.session()["session"]) as chat:
            ask(world, chat)
            chat.say("000001")
            answers.append(chat.message("system")["text"])
            chat.send(type="delete", id=f"delete-{number}")
            chat.of("gone", reason="deleted")
    assert "bloqueada" in answers[-1]
    assert not world.db.read_now(lambda db: db.execute(select(verifications)).all())


def test_a_clock_that_is_set_back_locks_nobody_out_for_longer(world: World, stranger: Guesser) -> None:
    for _ in range(5):
        stranger.type("CA-204518")
    world.clock.forward(days=-2)
    assert "confirmamos" in stranger.type("CA-204518", right=True)
