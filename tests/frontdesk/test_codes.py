"""Proof by a code sent to the e-mail on file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk.tables import conversations, messages, verifications
from languages import for_customers
from nlu.lexicon import lexicon
from settings.allowances import CODES
from tests.frontdesk.chat_client import Chat
from tests.frontdesk.fakes import echo, says
from tests.frontdesk.world import World
from texts import say

RECORD = {"number": "CA-204518", "provider": "conta_azul", "customer": {"name": "Padaria", "email": "dono@example.com"}}
ASKED = "Se esse contrato existir, um código vai para o e-mail."


def ask(world: World, chat: Chat, number: str = "CA-204518", language: str = "pt") -> None:
    """The customer gives a number, and the dialogue asks for the check."""
    sends = says(ASKED, language=language, effects=[{"type": "send_code", "number": number}])
    world.rasa.answers = [sends, says("Aqui está.", language=language)]
    chat.say(number)
    chat.of("message", text=ASKED)
    world.settle()


def mailed_code(world: World) -> str:
    found = re.search(r"(\d{3}) (\d{3})", world.mail.letters[-1].text)
    assert found is not None
    return found[1] + found[2]


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def stored(world: World, table: Any) -> list[Any]:
    return list(world.services.db.read_now(lambda db: db.execute(select(table)).all()))


@pytest.mark.parametrize(
    "shape",
    [
        " {}{}{}{}{}{} ",
        "{}{}{} {}{}{}",
        "o código é {}{}{}{}{}{}.",
        "meu código é {}{} {}{} {}{}",
        "codigo {} {} {} {} {} {} obrigado",
        "o código é {}{}{}, e depois {}{}{}",
        "le code c'est {}{} {}{} {}{}",
        "voilà, {}{}{}-{}{}{}",
        "{}.{}.{}.{}.{}.{}",
    ],
)
def test_the_right_code_proves_the_contract_and_the_dialogue_goes_on(world: World, shape: str) -> None:
    brought(world, lambda code: shape.format(*code))


@pytest.mark.parametrize("language", for_customers())
def test_the_code_may_be_said_in_words(world: World, language: str) -> None:
    brought(world, lambda code: ", ".join(lexicon(language).numbers[int(digit)][0] for digit in code))


def brought(world: World, written: Callable[[str], str]) -> None:
    """The code is taken as the customer writes it, and stands nowhere afterwards."""
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        assert world.mail.letters[0].to == "dono@example.com"
        code = mailed_code(world)
        chat.say(written(code))
        assert chat.message("customer")["text"] == "••••••"
        assert chat.message("system")["kind"] == "notice"
        chat.of("message", text="Aqui está.")
    assert world.rasa.requests[-1]["command"] == {"intent": "verified", "entities": {}}
    assert world.rasa.requests[-1]["context"]["contract"] == "CA-204518"
    everywhere = repr([stored(world, messages), stored(world, verifications), world.rasa.requests])
    assert code not in everywhere
    assert written(code).strip() not in everywhere


@pytest.mark.parametrize(
    "text",
    ["meu contrato é 482 107", "ligue no (11) 98888-7777", "paguei 150.000 reais em 2025", "desde 2019, 12 meses"],
)
def test_other_numbers_go_to_the_bot_and_count_as_no_try(world: World, text: str) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        chat.say(text)
        chat.of("message", text="Aqui está.")
    assert world.rasa.requests[-1]["text"] == text
    assert [row.tries for row in stored(world, verifications)] == [0]


def test_a_code_in_two_halves_is_taken_and_kept_in_neither(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        code = mailed_code(world)
        chat.say(code[:3])
        chat.message("bot")
        chat.say(code[3:])
        assert chat.of("session")["session"]
        chat.message("bot")
    kept = [row.text for row in stored(world, messages) if row.sender == "customer"]
    assert kept == ["CA-204518", "••••••", "••••••"]


def test_a_very_long_message_is_no_code(world: World) -> None:
    """To look for one in thousands of digits would keep the one who writes to the tables from all others."""
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        chat.say(f"{mailed_code(world) if world.mail.letters else '123456'} {'7' * 2000}")
        chat.message("bot")
    assert [row.tries for row in stored(world, verifications)] == [0]


def test_digits_before_the_code_was_asked_for_are_no_half_of_it(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("123")
        chat.message("customer")
        chat.message("bot")
        ask(world, chat)
        world.rasa.answers = []
        chat.say("456")
        assert chat.of("message", text="456")["from"] == "customer"


def test_a_right_code_gives_a_new_session_and_ends_the_old_one(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    old = world.session()["session"]
    with world.chat(old) as chat, world.chat(old) as other:
        ask(world, chat)
        chat.say(mailed_code(world))
        new = chat.of("session")["session"]
        chat.of("ack")
        chat.of("message", text="Aqui está.")  # the line goes on
        assert other.of("gone")["reason"] == "signed_out"  # whoever else held the old token was a stranger
        assert not any(frame.get("signed_in") or frame["type"] == "history" for frame in other.frames)
    assert new != old
    refused = world.client.get("/api/chat/poll", headers={"authorization": f"Bearer {old}"})
    assert refused.status_code == 401
    with world.chat(new) as chat:
        assert chat.of("welcome")["signed_in"]


def test_over_http_the_answer_holds_the_new_session(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    session = world.session()["session"]
    with world.chat(session) as chat:
        ask(world, chat)
    bearer = {"authorization": f"Bearer {session}"}
    frame = {"type": "message", "id": "client-code", "text": mailed_code(world), "consent": True}
    frames = world.client.post("/api/chat/frames", json=frame, headers=bearer).json()["frames"]
    assert [each["type"] for each in frames] == ["session", "ack"]
    bearer = {"authorization": f"Bearer {frames[0]['session']}"}
    assert world.client.get("/api/chat/poll", headers=bearer).status_code == 200


def test_a_wrong_code_is_kept_from_the_bot(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        chat.say(wrong(mailed_code(world)))
        assert "não confere" in chat.message("system")["text"]
        world.settle()
        chat.say(mailed_code(world))
        chat.of("message", text="Aqui está.")
    assert len(world.rasa.requests) == 2


def frames_sent(world: World, number: str) -> list[Any]:
    """What a browser sees of asking for a number and trying codes until it is locked."""
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat, number)
        for _ in range(5):
            chat.say("000001" if not world.mail.letters else wrong(mailed_code(world)))
            chat.message("system")
    return [(f["type"], f.get("from"), f.get("kind"), f.get("text")) for f in chat.frames if f["type"] == "message"][2:]


def test_nothing_tells_whether_a_contract_exists(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    missing = frames_sent(world, "CA-999999")
    assert not world.mail.letters
    assert missing == frames_sent(world, "CA-204518")
    assert len(world.mail.letters) == 1


def test_after_five_wrong_tries_the_right_code_is_worth_nothing_for_an_hour(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        code = mailed_code(world)
        for _ in range(5):
            chat.say(wrong(code))
            shown = chat.message("system")["text"]
        assert "bloqueada" in shown
        world.clock.forward(minutes=2)
        chat.say(code)
        assert "bloqueada" in chat.message("system")["text"]
    # nor in another conversation from there
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        assert "bloqueada" in chat.message("system")["text"]
        assert len(world.mail.letters) == 1
    world.clock.forward(minutes=61)
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
    assert len(world.mail.letters) == 2
    assert all(row.contract is None for row in stored(world, conversations))


@pytest.mark.parametrize(
    ("language", "hour"), [("pt", "até 12h01 (horário de Brasília)"), ("fr", "jusqu’à 12 h 01 (heure de Brasília)")]
)
def test_while_codes_are_blocked_each_answer_says_until_when_and_no_code_is_kept(
    world: World, language: str, hour: str
) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session(language=language)["session"]) as chat:
        ask(world, chat, language=language)
        code = mailed_code(world)
        world.clock.forward(seconds=1)  # the block ends within a minute, which is named as the next
        shown = [typed(chat, wrong(code)) for _ in range(5)][-1]
        world.clock.forward(minutes=30)  # the check itself is long over
        for text in (code, "391 772", f"o código é {code}", "226012"):
            shown = typed(chat, text)
            assert hour in shown["text"], text
            assert [button["title"] for button in shown["buttons"]] == [say(language, "button-team")]
        world.rasa.answers = [echo]
        chat.say("não chegou")
        chat.of("message", text="[não chegou]")
    until = world.rasa.requests[-1]["context"]["codes_blocked_until"]
    assert until == "2026-11-23T15:00:01Z"
    kept = " ".join(row.text for row in stored(world, messages) if row.sender == "customer")
    assert not {"391", "772", "226012", code} & set(kept.split())


def test_a_code_asked_for_while_they_are_blocked_blocks_the_conversation_it_is_asked_in(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        for _ in range(5):
            typed(chat, wrong(mailed_code(world)))
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        refused = chat.message("system")
        assert "até 12h" in refused["text"]
        assert [button["id"] for button in refused["buttons"]] == ["b1"]
        assert "até 12h" in typed(chat, "391772")["text"]
        chat.press(typed(chat, "226012")["seq"], "b1")
        chat.of("message", text="Aqui está.")
        assert world.rasa.requests[-1]["command"]["intent"] == "request_human"
        assert world.rasa.requests[-1]["context"]["codes_blocked_until"] == "2026-11-23T15:00:00Z"
        world.clock.forward(minutes=61)
        chat.say("e agora?")
        chat.of("message", text="Aqui está.")
        assert world.rasa.requests[-1]["context"]["codes_blocked_until"] is None


def typed(chat: Chat, text: str) -> dict[str, Any]:
    """What the front desk answers to a code."""
    chat.say(text)
    return chat.message("system")


def test_a_code_is_valid_for_ten_minutes(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        world.clock.forward(minutes=10)
        world.rasa.answers = [says("E agora?")]
        chat.say(mailed_code(world))
        chat.of("message", text="E agora?")
    assert stored(world, conversations)[0].contract is None


def test_a_code_is_worth_nothing_in_another_conversation(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
    code = mailed_code(world)
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat, "CA-999999")
        chat.say(code)
        assert "não confere" in chat.message("system")["text"]


def test_a_contract_of_another_provider_gets_no_code(world: World) -> None:
    world.records.records["RAM-20451"] = {**RECORD, "provider": "ram_tracking"}
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat, "RAM-20451")
    assert not world.mail.letters


def test_nobodys_mailbox_is_flooded(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    for _ in range(12):
        with world.chat(world.session()["session"]) as chat:
            ask(world, chat)
    assert len(world.mail.letters) == CODES.of_address_hour
    for _ in range(30):
        world.clock.forward(hours=1)
        with world.chat(world.session()["session"]) as chat:
            ask(world, chat)
    assert len(world.mail.letters) <= 2 * CODES.of_address_day


def test_six_digits_are_ordinary_text_when_no_code_is_waited_for(world: World) -> None:
    with world.chat(world.session()["session"]) as chat:
        chat.say("204518")
        chat.of("message", text="[204518]")


def test_the_number_typed_again_is_no_code(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        chat.say("204518")
        chat.of("message", text="Aqui está.")
    assert world.rasa.requests[-1]["text"] == "204518"
    assert [row.tries for row in stored(world, verifications)] == [0]


def test_after_the_code_earlier_conversations_of_the_contract_are_shown(world: World) -> None:
    world.records.records["CA-204518"] = RECORD
    with world.chat(world.session(token=world.token())["session"]) as chat:
        chat.say("uma pergunta de ontem")
        chat.message("customer")
        chat.message()
    world.clock.forward(days=1)
    with world.chat(world.session()["session"]) as chat:
        ask(world, chat)
        chat.say(mailed_code(world))
        shown = chat.of("history")
        chat.of("message", text="Aqui está.")
    assert [message["from"] for message in shown["messages"]] == ["bot", "customer", "bot"]
    assert shown["messages"][1]["text"] == "uma pergunta de ontem"
    assert not any("seq" in message or "buttons" in message for message in shown["messages"])
