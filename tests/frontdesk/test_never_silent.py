"""Whatever breaks in a turn, the customer reads words and gets a person; each step of a turn is broken in turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from frontdesk.hub import Hub
from frontdesk.tables import case_events, cases, conversations, messages
from frontdesk.turns import fallback
from frontdesk.turns import settle as settling
from frontdesk.turns.bot import Bot
from retention.provider import provider_of
from tests.frontdesk.chat_client import Chat
from tests.frontdesk.fakes import says
from tests.frontdesk.world import World

HANDOVER = {"team": "renewals", "reason": "early_cancellation"}
EFFECTS = [{"type": "open_case", "handover": HANDOVER}, {"type": "record_reason", "code": "price"}]
LOST = "Desculpe, não consegui responder à sua mensagem."
SORRY = "Desculpe, não consegui responder agora."


class Broken(Exception):
    """What a step of a turn fails with here."""


def broken(*_: Any, **__: Any) -> Any:
    raise Broken


def rows(world: World, table: Any) -> list[Any]:
    return list(world.db.read_now(lambda db: db.execute(select(table)).all()))


def bot_words(chat: Chat, starts: str) -> dict[str, Any]:
    return chat.until(lambda frame: frame["type"] == "message" and frame["text"].startswith(starts))


def sweeps(world: World) -> None:
    """What the sweep does every two seconds, with the clock moved on."""
    assert world.client.portal is not None
    for _ in range(fallback.FAILURES):
        world.settle()
        world.clock.forward(seconds=fallback.PAUSE.total_seconds())
        for conversation in rows(world, conversations):
            world.client.portal.call(world.services.turns.wake, conversation.id)
    world.settle()


# steps whose fault undoes the turn: it is tried again, then answered by the way that needs none of them
STORING = {
    "take": "frontdesk.turns.worker.take",
    "end of turn": "frontdesk.conversations.store.end_turn",
    "what was understood": "frontdesk.conversations.log.set_understood",
    "effects": "frontdesk.turns.effects.before_messages",
    "reason": "frontdesk.cases.note",
    "case opening": "frontdesk.cases.open_case",
    "hours of the team": "frontdesk.cases.open.hours_of",
    "words for the hours": "frontdesk.cases.open.team_hours",
    "policy": "frontdesk.cases.open.day_in",
    "confirmation": "frontdesk.turns.effects.say",
    "other systems": "frontdesk.cases.events.enqueue",
    "messages": "frontdesk.turns.settle.say",
}


@pytest.mark.parametrize("step", STORING)
def test_a_turn_that_cannot_be_stored_ends_with_an_apology_and_a_person(
    world: World, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    world.rasa.answers = [says("Certo.", effects=EFFECTS, understood={"intent": "affirm"})]
    with world.chat(world.session(token=world.token())["session"]) as chat:
        monkeypatch.setattr(STORING[step], broken)
        chat.say("sim")
        chat.of("ack")
        sweeps(world)
        bot_words(chat, LOST)
        chat.of("state", owner="waiting")
        asked = len(world.rasa.requests)
        sweeps(world)
        assert len(world.rasa.requests) == asked <= fallback.FAILURES  # no try without end
    (case,) = rows(world, cases)
    assert (case.state, case.reason, case.contract) == ("open", "assistant_unavailable", "CA-204518")
    assert case.team == "support"
    (conversation,) = rows(world, conversations)
    assert conversation.answered_seq == conversation.asked_seq
    assert sum(message.text.startswith(LOST) for message in rows(world, messages)) == 1
    assert [event.kind for event in rows(world, case_events)] == ["opened"]


def test_an_answer_that_meets_a_database_that_is_away_is_stored_when_it_is_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [OperationalError("insert", {}, Exception("server closed the connection"))] * 2
    stored = settling.say

    def say(*given: Any) -> None:
        if failing:
            raise failing.pop()
        stored(*given)

    world.rasa.answers = [says("Certo.")]
    with world.chat(world.session()["session"]) as chat:
        monkeypatch.setattr("frontdesk.turns.settle.say", say)
        chat.say("oi")
        chat.of("message", text="Certo.")  # nobody swept, no lease ran out
    assert len(world.rasa.requests) == 1
    assert rows(world, conversations)[0].bot_failures == 0


def test_where_not_even_the_last_resort_can_be_stored_it_is_tried_once_a_minute(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.chat(world.session()["session"]) as chat:
        monkeypatch.setattr("frontdesk.turns.settle.say", broken)
        with monkeypatch.context() as for_now:
            for_now.setattr("frontdesk.turns.fallback.last_resort", broken)
            chat.say("oi")
            chat.of("ack")
            sweeps(world)
            sweeps(world)
        assert len(world.rasa.requests) == fallback.FAILURES
        world.clock.forward(seconds=fallback.LONG_PAUSE.total_seconds())
        sweeps(world)
        bot_words(chat, LOST)
    assert len(world.rasa.requests) == fallback.FAILURES + 1


def test_the_hours_of_a_team_may_be_missing_all_the_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.rasa.answers = [says("Certo.", effects=EFFECTS)]
    with world.chat(world.session()["session"]) as chat:
        monkeypatch.setattr("frontdesk.teams.current.provider_of", broken)
        monkeypatch.setattr("frontdesk.cases.open.policy_of", broken)
        chat.say("sim")
        chat.of("ack")
        sweeps(world)
        bot_words(chat, LOST)
        assert chat.of("state", owner="waiting")["hours"] is None
    (case,) = rows(world, cases)
    assert case.team in provider_of(case.provider).teams


def test_while_a_case_is_open_a_lost_turn_adds_no_second_one(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.rasa.answers = [says("Certo.", effects=EFFECTS), says("Ainda aqui.")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("sim")
        chat.of("state", owner="waiting")
        monkeypatch.setattr("frontdesk.turns.settle.say", broken)
        chat.say("e agora?")
        chat.of("ack")
        sweeps(world)
        bot_words(chat, LOST)
    assert len(rows(world, cases)) == 1


def test_after_a_lost_turn_the_next_message_is_answered(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.rasa.answers = [says("Certo."), says("De volta.")]
    with world.chat(world.session()["session"]) as chat:
        with monkeypatch.context() as broken_for_now:
            broken_for_now.setattr("frontdesk.turns.settle.say", broken)
            chat.say("oi")
            chat.of("ack")
            sweeps(world)
            bot_words(chat, LOST)
        world.rasa.answers = [says("De volta.")]
        chat.say("e agora?")
        chat.of("message", text="De volta.")
    assert rows(world, conversations)[0].bot_failures == 0


def raising_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bot, "turn", broken)


def raising_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.turns.turn.Turn.request", broken)


def raising_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.turns.bot.read_json", broken)


@pytest.mark.parametrize("break_it", [raising_ask, raising_request, raising_parse])
def test_a_bot_that_cannot_be_asked_gets_an_apology_at_once(
    world: World, monkeypatch: pytest.MonkeyPatch, break_it: Callable[[pytest.MonkeyPatch], None]
) -> None:
    with world.chat(world.session()["session"]) as chat:
        break_it(monkeypatch)
        chat.say("oi")
        assert bot_words(chat, SORRY)["buttons"]


def test_hints_that_cannot_be_published_do_not_cost_the_answer(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with world.chat(opened := world.session()["session"]) as chat:
        chat.say("oi")
        chat.of("ack")
        chat.message()
    monkeypatch.setattr(Hub, "publish", broken)
    conversation = rows(world, conversations)[0].id
    world.db.write_now(write, world, conversation, "de novo")
    assert world.client.portal is not None
    world.client.portal.call(world.services.turns.wake, conversation)
    world.settle()
    assert opened
    assert [message.text for message in rows(world, messages) if message.sender == "bot"][-1] == "[de novo]"


def write(db: Any, world: World, conversation: str, text: str) -> None:
    from frontdesk.conversations import log

    log.append(db, conversation, "customer", text, world.clock())


def test_a_mail_that_cannot_begin_does_not_cost_the_answer(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.rasa.answers = [says("Enviei um código.", effects=[{"type": "send_code", "number": "CA-204518"}])]
    with world.chat(world.session()["session"]) as chat:
        monkeypatch.setattr(world.services.code_mail, "begin", broken)
        chat.say("CA-204518")
        chat.of("message", text="Enviei um código.")
    (conversation,) = rows(world, conversations)
    assert (conversation.answered_seq, conversation.owner) == (conversation.asked_seq, "bot")


def test_a_record_that_cannot_be_read_opens_the_case_without_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.rasa.answers = [says("Certo.", effects=EFFECTS)]
    world.records.fails = Broken()
    with world.chat(world.session(token=world.token())["session"]) as chat:
        chat.say("sim")
        chat.of("state", owner="waiting")
    assert [(case.reason, case.snapshot) for case in rows(world, cases)] == [("early_cancellation", None)]
