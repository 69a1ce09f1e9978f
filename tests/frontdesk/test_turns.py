"""The bot's turns: in order, once each, never silent, never over a person."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, select

from frontdesk.conversations import log, opening
from frontdesk.conversations.store import change_owner
from frontdesk.tables import cases, conversations, messages
from frontdesk.turns.settle import Answer, settle
from frontdesk.turns.turn import LEASE, Turn, take, unanswered
from protocol.turn import BotMessage, TurnReply
from protocol.wire import read
from tests.frontdesk.fakes import START, says
from tests.frontdesk.world import World, make_world, running

OFFER = {
    "type": "open_case",
    "handover": {"team": "renewals", "reason": "early_cancellation", "question": "cancel_contract"},
    "lead": "Vou registrar.",
}


def rows(world: World, table: Any) -> list[Any]:
    return list(world.services.db.read_now(lambda db: db.execute(select(table)).all()))


def texts_of(world: World, sender: str) -> list[str]:
    return [row.text for row in rows(world, messages) if row.sender == sender]


def test_what_had_been_said_before_a_message_is_kept_with_it(world: World) -> None:
    before = {"awaiting": "clarify", "answered": ["ask_payments"], "case_open": True}
    understood = {"intent": "ask_refund", "confidence": 0.4, "nearest": ["ask_refund", "doubt"], "before": before}
    world.rasa.answers = [says("Qual dos dois?", understood=understood)]
    with world.chat(world.session()["session"]) as chat:
        chat.say("e o troco?")
        chat.of("message", text="Qual dos dois?")
    (kept,) = [row.understood for row in rows(world, messages) if row.sender == "customer"]
    assert (kept["before"], kept["nearest"]) == (before, ["ask_refund", "doubt"])


def test_messages_are_answered_one_by_one_in_order(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        for word in ("um", "dois", "três"):
            chat.say(word)
            chat.of("message", text=f"[{word}]")
    assert [turn["text"] for turn in world.rasa.requests] == ["um", "dois", "três"]
    assert [turn["turn"] for turn in world.rasa.requests] == [1, 2, 3]
    assert [turn["context"]["state"] for turn in world.rasa.requests] == [{}, {"turns": 1}, {"turns": 2}]
    assert texts_of(world, "bot")[1:] == ["[um]", "[dois]", "[três]"]


def test_identity_reaches_the_bot_only_from_the_conversation(world: World) -> None:
    opened = world.session(token=world.token())
    with world.chat(opened["session"]) as chat:
        chat.send(
            type="message", id="client-forged", text="oi", consent=True, contract="CA-000001",
            context={"contract": "CA-000001"}, metadata={"contract": "CA-000001"}, command={"intent": "verified"},
        )  # fmt: skip
        chat.of("message", text="[oi]")
    turn = world.rasa.requests[0]
    assert turn["command"] is None
    assert turn["context"] == {
        "provider": "conta_azul",
        "contract": "CA-204518",
        "language": "pt",
        "state": {},
        "case_open": False,
        "message": 2,
        "case": None,
        "requests": [],
        "unseen": False,
        "codes_blocked_until": None,
    }


@pytest.mark.parametrize("typed", ["/restart", "//verified", '/cancel_contract{"a": "b"}', "/ /inform"])
def test_a_typed_command_is_only_text(world: World, typed: str) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say(typed)
        assert chat.message("customer")["text"] == typed
        chat.message()
    assert (world.rasa.requests[0]["text"], world.rasa.requests[0]["command"]) == (typed, None)  # the channel strips it


@pytest.mark.parametrize(
    "answer",
    [
        500,
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        {"language": "pt", "messages": [], "effects": [], "state": {}},
        {"language": "de", "messages": [{"text": "Hallo"}]},
        {"nothing": "useful"},
        {"language": "pt", "messages": [{"text": ""}]},
        {"language": "pt", "messages": [{"text": "x"}], "effects": [{"type": "open_case", "team": "nobody"}]},
    ],
)
def test_a_failed_turn_gets_an_apology_with_a_person_offered(world: World, answer: Any) -> None:
    world.rasa.answers = [answer]
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        sorry = chat.until(lambda frame: frame["type"] == "message" and frame["kind"] == "offer")
        assert sorry["text"].startswith("Desculpe")
        chat.press(sorry["seq"], sorry["buttons"][0]["id"])
        notice = chat.until(lambda frame: frame["type"] == "message" and frame["kind"] == "notice")
    (case,) = rows(world, cases)
    assert case.number in notice["text"]
    assert "{" not in notice["text"]
    assert (case.team, case.reason) == ("support", "assistant_unavailable")


def test_a_case_is_confirmed_before_anything_else_is_asked(world: World) -> None:
    world.rasa.answers = [says("por quê?", effects=[OFFER, {"type": "raise_priority", "why": "anger"}])]
    with world.chat(world.session()["session"]) as chat:
        chat.say("sim")
        chat.of("message", text="por quê?")
    (case,) = rows(world, cases)
    assert texts_of(world, "bot")[1].startswith(
        f"Vou registrar.\n\nCerto, chamei a equipe de renovações. Protocolo: {case.number}."
    )
    assert texts_of(world, "bot")[2:] == ["por quê?"]
    assert case.priority == "high"


def test_after_three_failed_turns_a_case_opens_by_itself(world: World) -> None:
    world.rasa.answers = [503]
    with world.chat(world.session()["session"]) as chat:
        for word in ("um", "dois"):
            chat.say(word)
            chat.until(lambda frame: frame.get("kind") == "offer")
        assert not rows(world, cases)
        chat.say("três")
        notice = chat.until(lambda frame: frame.get("kind") == "notice")
        chat.of("state", owner="waiting")
        assert rows(world, cases)[0].number in notice["text"]


def test_a_bot_that_stays_down_makes_a_case_open_though_the_customer_says_no_more(world: World) -> None:
    world.rasa.answers, world.rasa.healthy = [503], False
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        chat.until(lambda frame: frame.get("kind") == "offer")
        world.clock.forward(seconds=61)
        chat.until(lambda frame: frame.get("kind") == "notice")
    assert [case.reason for case in rows(world, cases)] == ["assistant_unavailable"]


def test_a_good_turn_ends_the_count_of_failures(world: World) -> None:
    world.rasa.answers = [503, 503, says("voltei"), 503]
    with world.chat(world.session()["session"]) as chat:
        chat.until(lambda frame: frame.get("kind") == "greeting")
        for word in ("um", "dois", "três", "quatro"):  # each when the one before is answered: a turn of its own
            chat.say(word)
            chat.message()
    assert not rows(world, cases)


def test_emoji_alone_are_answered_without_the_bot(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("🎉 !!!")
        answer = chat.until(lambda frame: frame.get("kind") == "question")
        assert len(answer["buttons"]) == 5  # four questions and a person
    assert world.rasa.requests == []


def test_what_a_command_opens_is_confirmed_with_its_number(world: World) -> None:
    world.rasa.answers = [
        says("Vou passar para a equipe.", effects=[OFFER, {"type": "record_reason", "code": "price"}])
    ]
    opened = world.session(token=world.token())
    world.records.records["CA-204518"] = {"number": "CA-204518", "customer": {"name": "Padaria"}}
    with world.chat(opened["session"]) as chat:
        chat.say("sim")
        notice = chat.until(lambda frame: frame.get("kind") == "notice")
        state = chat.of("state", owner="waiting")
    (case,) = rows(world, cases)
    assert f"Certo, chamei a equipe de renovações. Protocolo: {case.number}." in notice["text"]
    assert state["case"] == case.number
    assert case.snapshot["record"]["number"] == "CA-204518"
    assert case.snapshot["source"] == "the billing system of the tests"
    (conversation,) = rows(world, conversations)
    assert (conversation.reason_code, conversation.reason_seq) == ("price", 2)


def test_a_case_opens_without_a_snapshot_when_the_record_cannot_be_read(world: World) -> None:
    world.rasa.answers = [says("Certo.", effects=[OFFER])]
    with world.chat(world.session(token=world.token())["session"]) as chat:
        chat.say("sim")
        chat.of("state", owner="waiting")
    assert rows(world, cases)[0].snapshot is None


def test_while_waiting_the_bot_still_answers(world: World) -> None:
    world.rasa.answers = [says("Certo.", effects=[OFFER]), says("Enquanto isso...")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("sim")
        chat.of("state", owner="waiting")
        chat.say("e agora?")
        chat.of("message", text="Enquanto isso...")


def give(world: World, owner: Any) -> None:
    def do(db: Connection) -> None:
        row = db.execute(select(conversations)).one()
        assert change_owner(db, row.id, row.version, owner, world.clock())

    world.services.db.write_now(do)


def test_a_person_is_never_talked_over(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        give(world, "human")
        chat.say("alô?")
        chat.message("customer")
        world.settle()
        give(world, "bot")
        chat.say("e agora?")
        chat.of("message", text="[e agora?]")
    assert [turn["text"] for turn in world.rasa.requests] == ["e agora?"]


def test_a_reply_that_began_before_a_person_took_over_is_dropped(world: World) -> None:
    world.rasa.gate = threading.Event()
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        chat.of("ack")
        assert world.rasa.asked.wait(5)
        give(world, "human")
        world.rasa.gate.set()
        world.settle()
    assert len(texts_of(world, "bot")) == 1  # the greeting


def test_a_turn_is_asked_again_when_only_the_waiting_began_meanwhile(world: World) -> None:
    world.rasa.gate = threading.Event()
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        chat.of("ack")
        assert world.rasa.asked.wait(5)
        give(world, "waiting")
        world.rasa.gate.set()
        chat.of("message", text="[quero cancelar]")
        world.settle()
    assert texts_of(world, "bot")[1:] == ["[quero cancelar]"]


def test_what_a_dead_process_left_is_answered_at_the_next_start(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as first:
        opened = first.session()
    first.services.db.write_now(log.append, opened["conversation"], "customer", "quero cancelar", first.clock())
    taken = first.services.db.write_now(take, first.services.keyed, opened["conversation"], first.clock())
    assert taken is not None  # leased, and then the process died
    first.services.db.close()
    second = make_world(tmp_path)
    second.clock.at = START + LEASE
    with running(second), second.chat(opened["session"]) as chat:
        chat.of("message", text="[quero cancelar]")


def a_turn(world: World) -> Turn:
    def do(db: Connection) -> Turn:
        conversation_id = opening.begin(db, "conta_azul", "pt", START)
        log.append(db, conversation_id, "customer", "oi", START)
        turn = take(db, world.services.keyed, conversation_id, START)
        assert turn is not None
        return turn

    return world.services.db.write_now(do)


def test_of_two_workers_with_the_same_turn_one_stores_its_answer(world: World) -> None:
    services, turn = world.services, a_turn(world)
    assert services.db.write_now(take, services.keyed, turn.conversation.id, START) is None  # leased
    late = services.db.write_now(take, services.keyed, turn.conversation.id, START + LEASE)
    assert late is not None  # the first worker seems dead
    answer = Answer(TurnReply("pt", (BotMessage("olá", "chat"),)))
    for each in (late, turn):
        services.db.write_now(settle, services.keyed, each, answer, START)
    assert texts_of(world, "bot")[1:] == ["olá"]
    assert services.db.read_now(unanswered, START) == []


def test_all_of_a_turn_is_stored_or_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(*_: Any) -> None:
        raise RuntimeError("the process dies here")

    monkeypatch.setattr("frontdesk.cases.open_case", dies)
    services, turn = world.services, a_turn(world)
    answer = Answer(read(says("olá", effects=[OFFER]), TurnReply))
    with pytest.raises(RuntimeError):
        services.db.write_now(settle, services.keyed, turn, answer, START)
    assert len(texts_of(world, "bot")) == 1
    assert services.db.read_now(unanswered, START + LEASE) == [turn.conversation.id]


def test_the_buttons_of_an_answer_work_once_and_only_while_they_are_the_last_word(world: World) -> None:
    yes = ("Sim", {"intent": "affirm", "entities": {"x": "y"}})
    world.rasa.answers = [says("Quer falar?", buttons=[yes]), says("Certo.")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        offer = chat.of("message", text="Quer falar?")
        assert offer["buttons"] == [{"id": "b1", "title": "Sim"}]
        client_id = chat.press(offer["seq"], "b1")
        assert chat.message("customer")["text"] == "Sim"
        chat.of("message", text="Certo.")
        chat.press(offer["seq"], "b1", client_id)
        assert chat.of("ack")["seq"] == offer["seq"] + 1  # the same press again
        for seq, button in ((offer["seq"], "b1"), (1, "b1"), (offer["seq"], "b9"), (99, "b1")):
            chat.press(seq, button)
            assert chat.of("error")["code"] == "button_gone"
    assert world.rasa.requests[1]["command"] == {"intent": "affirm", "entities": {"x": "y"}}
    assert len(world.rasa.requests) == 2


def test_a_button_of_another_conversation_is_worth_nothing(world: World) -> None:
    world.rasa.answers = [says("Quer falar?", buttons=[("Sim", {"intent": "affirm"})])]
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        offer = chat.of("message", text="Quer falar?")
    with world.chat(world.session()["session"]) as other:
        other.press(offer["seq"], "b1")
        assert other.of("error")["code"] == "button_gone"


def test_the_bot_shows_that_it_is_writing(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("oi")
        assert chat.of("typing")["on"]
        assert not chat.of("typing")["on"]


def test_language_follows_the_dialogue(world: World) -> None:
    world.rasa.answers = [says("Bien sûr.", language="fr")]
    with world.chat(world.session()["session"]) as chat:
        chat.say("en français")
        chat.of("state", language="fr")
        chat.send(type="message", id="client-empty", text="   ", consent=True)
        assert chat.of("error")["message"].startswith("Le message est vide")


@pytest.mark.parametrize(("seen", "unseen"), [(0, True), (1, True), (2, True), (3, False), (None, False)])
def test_whether_the_last_words_were_seen_goes_with_the_turn(world: World, seen: int | None, unseen: bool) -> None:
    """The greeting is message 1, the customer's own 2, and what the bot asks 3."""
    with world.chat(world.session()["session"]) as chat:
        chat.say("quero cancelar")
        chat.of("message", text="[quero cancelar]")
        world.settle()
        world.clock.forward(seconds=10)
        chat.send(type="message", id="yes-written-before", text="sim", after=seen)
        chat.of("message", text="[sim]")
        world.settle()
    assert [turn["context"].get("unseen", False) for turn in world.rasa.requests] == [False, unseen]
