"""Where the conversation goes besides answers: numbers, doubt, state handed in."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

import texts
from dialogue.clarify import clarify
from dialogue.identify import ask_code, ask_number_again
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.ruling_words import ruling_object
from dialogue.state import DialogueState, Offer
from dialogue.steering import make_small_talk
from dialogue.turn import Turn, read_turn
from protocol.recognised import Before
from protocol.turn import Context, SendCode
from protocol.wire import plain
from retention import policies, rule
from retention.policy import policy_of
from tests.dialogue.records import contract
from tests.dialogue.turns import TODAY, FakeContracts, commands, kinds, turn
from tests.shipped import COMPANIES, LANGUAGE, SECOND_LANGUAGE


def test_a_code_is_asked_for_in_the_same_words_whatever_the_number() -> None:
    asked = turn()
    ask_code(asked, "CA-204518")
    assert asked.effects == [SendCode("CA-204518")]
    assert asked.state.awaiting == "code"


def test_after_three_bad_numbers_a_person_is_proposed() -> None:
    asked = turn()
    for _ in range(3):
        ask_number_again(asked)
    assert kinds(asked) == ["question", "question", "offer"]
    assert "CA-204518" in asked.messages[0].text
    assert asked.state.offer == Offer("support", "not_identified")


def test_doubt_shows_the_two_likeliest_questions_then_proposes_a_person() -> None:
    ranking = [("nlu_fallback", 0.5), ("ask_refund", 0.3), ("thank", 0.2), ("stop_renewal", 0.1), ("inform", 0.1)]
    asked = turn("nlu_fallback", ranking=ranking)
    clarify(asked)
    assert commands(asked) == ["ask_refund", "stop_renewal", "something_else"]
    again = turn("nlu_fallback", ranking=ranking, state=asked.state)
    clarify(again)
    assert kinds(again) == ["offer"]


def test_an_intent_with_a_text_for_it_is_a_choice_too(monkeypatch: pytest.MonkeyPatch) -> None:
    written = {"choice-ask_capabilities": "What can you do?"}
    monkeypatch.setattr(texts, "has", lambda language, key, provider=None: key in written)
    say = texts.say
    monkeypatch.setattr(texts, "say", lambda language, key, **v: written.get(key) or say(language, key, **v))
    asked = turn("nlu_fallback", ranking=[("thank", 0.4), ("ask_capabilities", 0.3), ("ask_refund", 0.2)])
    clarify(asked)
    assert commands(asked) == ["ask_capabilities", "ask_refund", "something_else"]


def test_small_talk_is_the_text_named_after_the_intent() -> None:
    said = turn("bot_challenge")
    make_small_talk(said)
    assert [message.text for message in said.messages] == [texts.say("pt", "say-bot_challenge")]


def test_the_same_clarification_never_comes_twice() -> None:
    ranking = [("ask_refund", 0.3), ("stop_renewal", 0.1)]
    first = turn("nlu_fallback", ranking=ranking)
    clarify(first)
    first.state.hear("ask_contract_status")
    later = turn("nlu_fallback", ranking=ranking[::-1], state=first.state)
    clarify(later)
    assert kinds(later) == ["offer"]


def test_what_the_front_desk_knows_of_a_case_counts_more_than_what_was_asked_for() -> None:
    context = Context(provider="conta_azul", language="fr", state={"case_open": True})
    message = {"text": "x", "intent": {"name": "greet", "confidence": 1.0}}

    def read(message: dict[str, Any], context: Context) -> Turn:
        return read_turn(message, context, "cv", FakeContracts(LookupError()), lambda provider: TODAY)

    assert read(message, context).state.case_open
    assert not read(message, replace(context, case_open=False)).state.case_open
    assert read(message, context).language == "fr"
    assert read({**message, "language": "pt"}, context).language == "pt"
    assert read({**message, "language": "xx"}, replace(context, language="xx")).language == "pt"  # the company's own


def test_what_had_been_said_and_the_likeliest_meanings_are_kept_with_a_message() -> None:
    ranking = [{"name": name, "confidence": 0.3} for name in ("nlu_fallback", "ask_refund", "ask_payments", "doubt")]
    message = {"text": "x", "intent": ranking[0], "intent_ranking": ranking}
    state: dict[str, object] = {"awaiting": "number", "answered": ["ask_lose_access"]}
    context = Context(provider="conta_azul", language="pt", state=state, case_open=True)
    asked = read_turn(message, context, "cv", FakeContracts(LookupError()), lambda provider: TODAY)
    clarify(asked)
    understood = asked.reply().understood
    assert understood is not None
    assert understood.nearest == ("ask_refund", "ask_payments")
    assert understood.before == Before("number", ("ask_lose_access",), case_open=True)  # not what the answer awaits


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_every_hand_over_of_the_policy_can_be_proposed(language: str) -> None:
    handoffs = {
        outcome.handoff
        for policy in map(policy_of, COMPANIES)
        for row in policy.table.cells.values()
        for outcome in (row.outcome, *(variant for _, variant in row.variants))
        if outcome.handoff
    }
    for handoff in handoffs:
        assert texts.has(language, f"offer-{handoff.reason}") or texts.has(language, f"offer-{handoff.team}")
        assert texts.has(language, f"team-{handoff.team}")


@pytest.mark.parametrize("provider", COMPANIES)
def test_every_question_has_a_title_and_a_button(provider: str) -> None:
    policy = policies()[provider]
    for language in policy.provider.languages:
        for question in policy.questions:
            for kind in ("title", "button"):
                assert texts.has(language, f"{kind}-{question}", provider=provider)


def test_a_ruling_goes_out_as_its_own_json() -> None:
    ruling = rule("cancel_contract", contract("conta_azul"), TODAY)
    assert plain(ruling_object(ruling)) == ruling.as_dict()


@pytest.mark.parametrize("language", [LANGUAGE, SECOND_LANGUAGE])
def test_what_this_company_does_not_rule_on_gets_no_sentence_twice_running(
    language: str,
) -> None:
    """The second time a person is offered, as to whoever asks twice for something else altogether."""
    state = DialogueState()
    said = []
    for intent in ("report_of_another_company", "report_of_yet_another"):
        asked = turn(intent, language=language, state=state)
        asyncio.run(answer(asked, answer_message))
        said.append(asked.messages[0])
    assert said[0].text != said[1].text
    assert [message.kind for message in said] == ["chat", "offer"]
