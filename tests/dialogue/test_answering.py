"""What is said, proposed and asked after a policy question, step by step, without Rasa."""

from __future__ import annotations

import asyncio
import re
from datetime import date, timedelta

import pytest

import languages
from contracts.client import ContractNotFound, ContractsUnavailable
from dialogue import card, what_if
from dialogue.card import Answer
from dialogue.days import TODAY, Day, asked_day
from dialogue.handover import open_case, propose
from dialogue.leaving_reason import take_reason
from dialogue.main_job import answer_message
from dialogue.policy_questions import answer_for_day, answer_questions
from dialogue.state import DialogueState, Offer
from dialogue.turn import Turn
from dialogue.upset import acknowledge
from dialogue.yes_no import say_no, say_yes
from protocol.turn import RaisePriority
from retention import InvalidRecord, Ruling, rule
from retention.wording import long_date, short_date
from tests.dialogue.records import contract, payment
from tests.dialogue.turns import cards, case_of, commands, effects, kinds, open_request, read_of, registered, said, turn
from tests.shipped import COMPANIES


def ask(asked: Turn, *questions: str, on: date | None = None) -> Turn:
    asyncio.run(answer_questions(asked, questions or asked.questions, Day(on=on)))
    return asked


def next_turn(before: Turn, **changes: object) -> Turn:
    """The customer's next message: the state has gone to the front desk and come back."""
    dialogue = DialogueState.read(before.state.as_dict())
    return turn(provider=before.provider.id, language=before.language, state=dialogue, **changes)  # type: ignore[arg-type]


def test_a_cancellation_is_answered_then_registering_is_proposed() -> None:
    first = ask(turn(contract=contract("conta_azul")))
    assert kinds(first) == ["answer", "offer"]
    assert first.state.offer == Offer("renewals", "cancellation_request", kind="cancel_at_term")
    second = next_turn(first, contract=contract("conta_azul"))
    say_no(second)
    assert kinds(second) == ["chat"]  # no survey after a no
    third = next_turn(second, contract=contract("conta_azul"))
    take_reason(third, "price")
    assert effects(third) == ["record_reason"]
    assert kinds(third) == ["chat"]  # the specialists were declined a moment ago


def test_a_question_that_only_other_companies_answer_is_out_of_scope() -> None:
    asked = turn("ask_pause", text="posso pausar?")
    asyncio.run(answer_message(asked))
    assert kinds(asked) == ["chat"]
    assert commands(asked)[-1] == "request_human"


def test_the_reason_is_asked_once_and_only_after_the_case_is_opened() -> None:
    asked = ask(turn(contract=contract("conta_azul")))
    yes = next_turn(asked, contract=contract("conta_azul"))
    asyncio.run(say_yes(yes))
    assert kinds(yes) == ["question"]
    assert commands(yes) == ["state_reason"] * 5 + ["deny"]
    again = ask(next_turn(yes, contract=contract("conta_azul")))
    assert "question" not in kinds(again)


def test_a_question_about_anything_else_is_followed_by_no_reason_question() -> None:
    asked = ask(turn("ask_refund", contract=contract("conta_azul")))
    assert kinds(asked) == ["answer"]


def test_yes_registers_what_was_named_with_the_record_it_was_ruled_on() -> None:
    asked = ask(turn(contract=contract("conta_azul"), message=3))
    yes = next_turn(asked, contract=contract("conta_azul"), message=5)
    asyncio.run(say_yes(yes))
    request = registered(yes)
    handover = request.handover
    assert (request.kind, request.asked_in) == ("cancel_at_term", 3)
    assert (handover.team, handover.reason, handover.question) == (
        "renewals",
        "cancellation_request",
        "cancel_contract",
    )
    assert handover.ruling is not None
    assert handover.ruling.situation == "renewal_open"
    assert handover.contact_by is None  # two business days are promised for a request in the product alone
    assert handover.snapshot == read_of(contract("conta_azul")).snapshot  # of the read it was ruled on
    assert yes.contracts.reads == 0  # type: ignore[attr-defined]
    assert kinds(yes) == ["question"]


@pytest.mark.parametrize(("requested_on", "promised"), [(None, None), ("2026-05-29", date(2026, 6, 2))])
def test_a_day_of_contact_is_given_only_for_a_request_made_in_the_product(
    requested_on: str | None, promised: date | None
) -> None:
    held = contract("conta_azul", cancellation_requested_on=requested_on)
    asked = ask(turn(contract=held))
    person = next_turn(asked, contract=held)
    open_case(person, Offer("renewals", "requested"))
    assert case_of(person).handover.contact_by == promised


def test_several_questions_are_answered_in_order_with_one_proposal_at_the_end() -> None:
    held = contract("ram_tracking")
    asked = ask(
        turn(contract=held, provider="ram_tracking", language="fr"),
        *("ask_lose_access", "cancel_contract", "ask_lose_access", "ask_settlement_amount", "ask_refund"),
    )
    answered = [shown.ruling.question for shown in cards(asked)]
    assert answered == [
        "cancel_contract",
        "ask_lose_access",
        "ask_settlement_amount",
        "ask_refund",
    ]  # the main one first
    assert kinds(asked) == ["answer"] * 4 + ["offer"]
    assert asked.state.about is not None
    assert asked.state.about.ruling.question == "cancel_contract"  # what the proposal is about


def test_the_wish_to_leave_is_registered_also_when_payments_are_overdue() -> None:
    held = contract("conta_azul", payments=[payment("2026-05-10", status="overdue")])
    asked = ask(turn(contract=held), "ask_will_be_charged", "cancel_contract")
    assert asked.state.offer == Offer("renewals", "cancellation_request", kind="cancel_at_term")
    assert asked.state.about is not None
    assert asked.state.about.ruling.question == "cancel_contract"
    alone = ask(turn(contract=held), "ask_will_be_charged")
    assert alone.state.offer == Offer("finance", "overdue_payments", kind="other")


def test_the_same_words_are_said_once_with_all_their_clauses() -> None:
    asked = ask(turn(contract=contract("conta_azul"), today=date(2025, 11, 12)), "cancel_contract", "ask_refund")
    assert kinds(asked) == ["answer", "offer"]
    assert cards(asked)[0].title == "Cancelar o contrato · Dinheiro de volta"
    assert [clause.id for clause in cards(asked)[0].clauses] == ["CA-2", "CA-5"]


def test_a_day_after_a_renewal_to_come_is_ruled_from_the_renewal() -> None:
    held = contract("conta_azul")
    inside = ask(turn(contract=held), "ask_refund", on=date(2026, 11, 12))
    assert "peça o estorno até 16 de novembro" in said(inside)
    after = ask(turn(contract=held), "cancel_contract", on=date(2026, 12, 1))
    assert "Em 1º de dezembro, o prazo do estorno já terá passado." in said(after)
    assert after.state.offer == Offer("renewals", "cancellation_request", kind="cancel_at_term")


def test_a_renewal_that_the_record_does_not_show_yet_brings_support() -> None:
    asked = ask(turn(contract=contract("conta_azul"), today=date(2026, 11, 10)), "cancel_contract")
    assert "um período novo pode ter começado" in said(asked)
    assert asked.state.offer == Offer("support", "record_out_of_date", kind="cancel_at_term")


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("question", ["ask_contract_status", "ask_payments"])
def test_a_record_that_stops_never_says_that_nothing_is_left_to_pay(
    question: str, provider: str, language: str
) -> None:
    held, today = contract(provider, payments=[]), date(2026, 11, 12)
    asked = ask(turn(question, contract=held, provider=provider, language=language, today=today))
    (card,) = cards(asked)
    assert long_date(held.term_ends_on, language) in card.verdict
    assert not re.search("Não falta nenhuma parcela|reste rien à payer", said(asked))
    assert asked.state.offer is not None
    assert asked.state.offer.team == "support"


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("question", ["cancel_contract", "ask_payments", "ask_data_backup"])
def test_a_contract_that_is_over_leads_to_a_person(question: str, provider: str, language: str) -> None:
    held = contract(provider, status="cancelled", payments=[])
    asked = ask(turn(question, contract=held, provider=provider, language=language))
    assert asked.messages[-1].buttons


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize(("provider", "by"), [("conta_azul", date(2026, 10, 26)), ("ram_tracking", date(2026, 8, 12))])
def test_the_state_of_a_contract_names_what_stops_its_renewal(provider: str, by: date, language: str) -> None:
    asked = ask(turn("ask_contract_status", contract=contract(provider), provider=provider, language=language))
    (card,) = cards(asked)
    assert long_date(by, language) in card.next


@pytest.mark.parametrize("question", ["report_emergency", "report_hardship", "ask_legal_right"])
def test_what_cannot_wait_is_proposed_with_priority(question: str) -> None:
    asked = ask(turn(question, contract=contract("conta_azul")))
    assert asked.state.offer is not None
    assert asked.state.offer.priority == "high"


def test_a_proposal_refused_is_not_made_again() -> None:
    first = ask(turn("reduce_payments", contract=contract("conta_azul")))
    second = next_turn(first, contract=contract("conta_azul"))
    say_no(second)
    third = ask(next_turn(second, contract=contract("conta_azul")), "reduce_payments")
    assert kinds(third) == ["answer"]


def test_contested_dates_are_both_named_and_the_team_is_proposed() -> None:
    held = contract("conta_azul")
    days = (date(2026, 6, 1) + timedelta(days=ahead) for ahead in range(200))
    ruling = next(ruled for day in days if (ruled := rule("cancel_contract", held, day)).certainty == "conflicting")
    asked = ask(turn(contract=held, today=ruling.on))
    for name in ("stop_renewal_until", "stop_renewal_until_disputed"):
        day = ruling.facts[name]
        assert isinstance(day, date)
        assert short_date(day, "pt") in said(asked)
    assert "os documentos discordam" in said(asked)
    assert asked.state.offer == Offer("renewals", "clauses_conflict", kind="cancel_at_term")


def test_overdue_contact_comes_with_priority() -> None:
    held = contract("conta_azul", cancellation_requested_on="2026-05-20")
    asked = ask(turn("ask_contact_time", contract=held))
    assert "22 de maio" in said(asked)
    assert asked.state.offer == Offer("support", "contact_overdue", "high", "other")


def test_without_proof_the_general_rule_is_given_and_once_how_to_identify_oneself() -> None:
    first = ask(turn())
    assert "CA-204518" in said(first)
    assert cards(first)[0].instalments == ()
    assert cards(first)[0].ruling.certainty == "general"
    second = ask(next_turn(first), "ask_refund")
    assert "CA-204518" not in said(second)
    assert second.state.pending == ["ask_refund"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ContractsUnavailable("timeout"), "contract_unreadable"),
        (ContractNotFound("no such contract"), "contract_unreadable"),
        (InvalidRecord("term_ends_on", "must be after the term starts"), "record"),
    ],
)
@pytest.mark.parametrize("language", ["pt", "fr"])
def test_an_unreadable_contract_gives_the_general_rule_and_a_person(
    error: Exception, reason: str, language: str
) -> None:
    asked = ask(turn(contract=error, language=language))
    assert kinds(asked) == ["chat", "answer", "offer"]
    assert cards(asked)[0].ruling.certainty == "general"
    assert asked.state.offer == Offer("support", reason, "normal", "cancel_at_term")
    assert "term_ends_on" not in said(asked)


def test_the_contract_of_another_provider_is_never_shown() -> None:
    asked = ask(turn(contract=contract("ram_tracking"), provider="conta_azul"))
    assert [shown.ruling.situation for shown in cards(asked)] == [None]
    assert "2 469,12" not in said(asked)
    assert asked.state.offer == Offer("support", "record", kind="cancel_at_term")


def test_what_if_is_ruled_for_that_day_and_says_so() -> None:
    asked = turn(
        text="e se eu cancelar dia 30/10?",
        contract=contract("conta_azul"),
        entities={"date": {"day": 30, "month": 10}},
    )
    assert asked_day(asked, asked.questions).on == date(2026, 10, 30)
    ask(asked, on=date(2026, 10, 30))
    assert asked.messages[0].text.startswith("Em 30 de outubro talvez dê tempo")
    assert cards(asked)[0].what_if is True


def test_a_past_day_mentioned_as_background_is_no_what_if() -> None:
    asked = turn("ask_refund", text="comprei dia 30/05, posso ter reembolso?")
    assert asked.entity("date") == {"day": 30, "month": 5}
    assert asked_day(asked, asked.questions) == TODAY


def test_a_day_alone_is_for_the_questions_just_answered() -> None:
    first = ask(turn(contract=contract("conta_azul")))
    second = next_turn(first, contract=contract("conta_azul"), entities={"date": {"day": 30, "month": 10}})
    asyncio.run(answer_for_day(second))
    assert "Em 30 de outubro talvez dê tempo" in said(second)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ({"day": 1, "month": 6, "year": 2025}, "já passou"),
        ({"day": 31, "month": 2}, "31 de fevereiro não existe."),
    ],
)
def test_a_past_or_impossible_day_is_asked_again(expression: dict[str, int], words: str) -> None:
    first = ask(turn(contract=contract("conta_azul")))
    second = next_turn(first, contract=contract("conta_azul"), entities={"date": expression})
    asyncio.run(answer_for_day(second))
    assert words in said(second)
    assert second.state.awaiting == "date"
    third = next_turn(second, contract=contract("conta_azul"), entities={"date": {"day": 30, "month": 10}})
    asyncio.run(answer_for_day(third))
    assert kinds(third)[0] == "answer"


def test_a_threat_is_acknowledged_once_before_the_answer_and_brings_a_person_with_priority() -> None:
    held = contract("conta_azul", payments=[payment("2026-10-10")])
    first = turn("ask_refund", contract=held, tone="legal_threat")
    acknowledge(first)
    ask(first)
    assert kinds(first) == ["chat", "answer", "offer"]
    assert first.effects == [RaisePriority("legal_threat")]
    assert first.state.offer == Offer("renewals", "upset", "high")
    second = next_turn(first, contract=held, tone="legal_threat")
    acknowledge(second)
    assert kinds(second) == []
    assert effects(second) == ["raise_priority"]
    third = next_turn(second, contract=held, tone="anger")  # another thing is named once, too
    acknowledge(third)
    assert kinds(third) == ["chat"]


def test_longer_term_is_proposed_once_to_whom_the_price_is_too_high() -> None:
    held = contract("ram_tracking", auto_renew=False)
    first = ask(turn(contract=held, provider="ram_tracking", language="fr"))
    second = next_turn(first, contract=held)
    take_reason(second, "price")
    assert second.state.offer == Offer("renewals", "longer_term", kind="lower_payments")
    third = next_turn(second, contract=held)
    take_reason(third, "price")
    assert kinds(third) == ["chat"]


@pytest.mark.parametrize("code", ["closing", "technical"])
def test_nothing_is_proposed_that_no_clause_allows(code: str) -> None:
    held = contract("ram_tracking", auto_renew=False)
    second = next_turn(ask(turn(contract=held, provider="ram_tracking", language="fr")), contract=held)
    take_reason(second, code)
    assert kinds(second) == ["chat"]


def test_what_is_registered_already_is_named_and_not_proposed_again() -> None:
    held, state = contract("conta_azul"), DialogueState(case_open=True, reason_asked=True)
    asked = ask(turn(contract=held, state=state, requests=[open_request()]))
    assert kinds(asked) == ["answer", "chat"]
    assert "Isso já está no pedido C-4827, com a equipe." in said(asked)


def test_with_a_person_called_a_request_may_still_be_registered() -> None:
    held, state = contract("conta_azul"), DialogueState(case_open=True, reason_asked=True)
    assert kinds(ask(turn(contract=held, state=state))) == ["answer", "offer"]


def test_a_proposal_is_neutral_with_yes_and_no() -> None:
    proposed = turn()
    propose(proposed, Offer("finance", "settlement_amount"))
    assert commands(proposed, 0) == ["affirm", "deny"]


def test_each_ruling_is_worded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    worded: list[str] = []

    def word(ruling: Ruling, language: str, *, what_if: bool = False) -> Answer:
        worded.append(ruling.question)
        return as_ever(ruling, language, what_if=what_if)

    as_ever = card.word
    monkeypatch.setattr(what_if, "word", word)
    ask(turn(contract=contract("conta_azul")), "cancel_contract", "ask_will_be_charged")
    assert worded == ["cancel_contract", "ask_will_be_charged"]
