"""Short messages that are read by their words, whatever they are taken for, and those that only look so."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import pytest

import texts
from dialogue.definitions import define
from dialogue.last_answer import explain, say_how_sure, say_why
from dialogue.main_job import answer_message
from dialogue.not_sure import answer_unsure
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import NOT_UNDERSTOOD, Turn
from retention import policies
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import BY_INTENT
from tests.dialogue.turns import cards, effects, kinds, said, turn
from tests.shipped import COMPANY

HELD = contract(COMPANY)
MORE = {"doubt": say_how_sure, "ask_why": say_why, "ask_explain": explain, "ask_definition": define}
RULES = policies()[COMPANY].conversation
EMERGENCY, SECURITY = RULES.answers["emergency"], RULES.answers["security"]
POLICE = {"pt": "polícia", "fr": "police"}
BANK = {"pt": "banco", "fr": "banque"}


def hear(intent: str, text: str, before: Turn | None = None, **changes: Any) -> Turn:
    state = DialogueState.read(before.state.as_dict()) if before else DialogueState()
    asked = turn(intent, text=text, state=state, **{"contract": HELD, **changes})
    by_intent = answer_unsure if intent == NOT_UNDERSTOOD else {**BY_INTENT, **MORE}.get(intent, answer_message)
    asyncio.run(answer(asked, by_intent))
    return asked


@pytest.mark.parametrize(
    ("text", "language"),
    [("bloquearam o meu acesso e preciso emitir nota", "pt"), ("mon compte a été désactivé ce matin", "fr")],
)
def test_a_blocked_account_gets_no_words_of_the_police(text: str, language: str) -> None:
    blocked = hear(EMERGENCY, text, language=language)
    assert POLICE[language] not in said(blocked)
    assert kinds(blocked) == ["offer"]
    more = hear(EMERGENCY, "tenho clientes aqui" if language == "pt" else "mes clients attendent", blocked)
    assert POLICE[language] not in said(more)


@pytest.mark.parametrize(("text", "language"), [("furtaram o caminhão", "pt"), ("on a volé le fourgon", "fr")])
def test_a_theft_still_does(text: str, language: str) -> None:
    stolen = hear(EMERGENCY, text, language=language)
    assert POLICE[language] in said(stolen)
    paid = {"pt": "continuo pagando as parcelas dele?", "fr": "je continue à payer les échéances ?"}[language]
    assert POLICE[language] not in said(hear(NOT_UNDERSTOOD, paid, stolen, language=language))


@pytest.mark.parametrize(
    ("intent", "text", "language"),
    [
        ("inform", "já fiz o pix", "pt"),
        (NOT_UNDERSTOOD, "foram 420 reais", "pt"),
        ("ask_refund", "vão me devolver?", "pt"),
        ("inform", "j'ai déjà payé", "fr"),
        ("ask_refund", "vous me remboursez ?", "fr"),
    ],
)
def test_money_lost_to_strangers_is_the_banks_affair_and_no_refund(intent: str, text: str, language: str) -> None:
    scam = hear(SECURITY, "isso é de vocês?" if language == "pt" else "c'est bien vous ?", language=language)
    heard = hear(intent, text, scam, language=language)
    assert BANK[language] in said(heard)
    assert cards(heard) == []


def test_a_refund_asked_for_without_that_is_one() -> None:
    assert [card.ruling.question for card in cards(hear("ask_refund", "vão me devolver?"))] == ["ask_refund"]


@pytest.mark.parametrize(("text", "language"), [("sou eu a dona", "pt"), ("c'est moi la gérante", "fr")])
def test_who_answers_for_the_contract_has_lost_no_access(text: str, language: str) -> None:
    offered = hear("cancel_contract", "", language=language)
    heard = hear("report_lost_access", text, offered, language=language)
    assert kinds(heard) == ["offer"]
    assert heard.state.offer is not None
    assert heard.state.offer.kind == "cancel_at_term"


@pytest.mark.parametrize(("text", "language"), [("não sou a dona", "pt"), ("je suis pas la gérante", "fr")])
def test_who_does_not_is_told_what_can_be_done(text: str, language: str) -> None:
    offered = hear("cancel_contract", "", language=language)
    before = {"pt": "Certo: você responde", "fr": "Bien : c’est vous"}[language]
    assert before not in said(hear("report_lost_access", text, offered, language=language))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("não vou passar código", "pt", "o código não é obrigatório"),
        ("je ne donnerai pas de code", "fr", "le code n’est pas obligatoire"),
        ("o código deu inválido", "pt", "só o do último e-mail é aceito"),
        ("votre code ne passe pas", "fr", "seul celui du dernier e-mail est accepté"),
    ],
)
def test_a_code_refused_by_either_side_has_an_answer_of_its_own(text: str, language: str, words: str) -> None:
    state = DialogueState(awaiting="code", number="CA-204518", pending=["cancel_contract"])
    asked = turn("deny", text=text, state=state, language=language)
    asyncio.run(answer(asked, answer_message))
    assert words in said(asked)
    assert effects(asked) == []


@pytest.mark.parametrize(
    ("text", "language"), [("hoje ainda conta?", "pt"), ("c'est aujourd'hui le dernier jour ?", "fr")]
)
def test_whether_today_is_in_time_is_the_verdict_of_today(text: str, language: str) -> None:
    last_day = contract(COMPANY, purchased_on="2026-05-25", term_ends_on="2027-05-25")
    first = hear(NOT_UNDERSTOOD, text, contract=last_day, language=language, today=date(2026, 6, 1))
    assert [card.ruling.situation for card in cards(first)] == ["refund_last_day"]
    again = hear(NOT_UNDERSTOOD, text, first, contract=last_day, language=language, today=date(2026, 6, 1))
    assert cards(again) == []
    assert {"pt": "Faça isso hoje", "fr": "Faites-le aujourd’hui"}[language] in said(again)


@pytest.mark.parametrize(("text", "language"), [("até que horas posso pedir?", "pt"), ("jusqu'à quelle heure ?", "fr")])
def test_until_what_hour_is_not_known_and_said(text: str, language: str) -> None:
    first = hear("cancel_contract", "", language=language)
    assert {"pt": "não sei dizer", "fr": "je ne peux pas le dire"}[language] in said(
        hear(NOT_UNDERSTOOD, text, first, language=language)
    )


@pytest.mark.parametrize(
    ("text", "language"), [("só preciso de mais prazo pra pagar", "pt"), ("juste un peu de temps pour payer", "fr")]
)
def test_more_time_to_pay_is_no_notice(text: str, language: str) -> None:
    asked = hear("ask_notice_deadline", text, language=language)
    assert [card.ruling.question for card in cards(asked)] == [RULES.answers["unpaid"]]
    hard = hear(RULES.answers["hardship"], "", language=language)
    later = hear("ask_notice_deadline", text, hard, language=language)
    assert cards(later) == []
    assert later.state.offer is not None
    assert later.state.offer.reason == "hardship"


@pytest.mark.parametrize(("text", "language"), [("não sei o que fazer", "pt"), ("je ne sais pas quoi faire", "fr")])
def test_who_is_at_a_loss_after_a_death_is_given_the_person_again(text: str, language: str) -> None:
    hard = hear(RULES.answers["hardship"], "", language=language)
    for intent in ("ask_explain", NOT_UNDERSTOOD, "cancel_contract"):
        heard = hear(intent, text, hard, language=language)
        assert kinds(heard) == ["offer"]
        assert heard.state.offer is not None
        assert heard.state.offer.reason == "hardship"


def test_a_way_of_being_reached_is_read_back_with_the_person_called() -> None:
    hard = hear(RULES.answers["hardship"], "")
    heard = hear("request_human", "não quero falar por telefone, me escrevam", hard)
    assert effects(heard) == ["open_case", "add_to_request"]
    assert "sem ligações" in said(heard)


@pytest.mark.parametrize(
    ("text", "language", "ranking"),
    [
        ("por que tenho que pagar tudo?", "pt", "ask_will_be_charged"),
        ("pourquoi faut-il payer jusqu'au bout", "fr", "ask_will_be_charged"),
    ],
)
def test_why_as_a_first_message_gives_the_rule_of_its_topic(text: str, language: str, ranking: str) -> None:
    heard = hear("ask_why", text, language=language, ranking=[("ask_why", 0.8), (ranking, 0.15)])
    assert "–" in said(heard)


def test_a_definition_counts_as_what_was_answered() -> None:
    defined = hear("ask_definition", "o que é renovação", entities={"concept": "renewal"})
    assert "Ainda não respondi nada" not in said(hear("doubt", "tem certeza?", defined))
    assert "Ainda não respondi nada" not in said(hear("ask_why", "onde está escrito", defined))


@pytest.mark.parametrize(("text", "language"), [("o que é pro rata?", "pt"), ("que signifie l'usufruit ?", "fr")])
def test_a_word_that_nobody_explained_is_not_given_the_last_answer_for_its_meaning(text: str, language: str) -> None:
    """With an offer that waits, which goes on waiting, and with none."""
    left = hear("cancel_contract", "", language=language)
    asked = hear("ask_definition", text, left, language=language)
    team = texts.say(language, "team-renewals", provider=asked.provider.id)
    unknown = texts.say(language, "define-unknown", team=team)
    assert said(asked).startswith(unknown)
    assert asked.state.offer == left.state.offer
    answered = hear("ask_data_backup", "", language=language)
    assert hear("ask_definition", text, answered, language=language).messages[0].text.startswith(unknown)


def test_not_understood_twice_is_offered_a_person_and_not_the_request_again() -> None:
    offered = hear("cancel_contract", "")
    again = hear("ask_explain", "ainda não entendi", hear("ask_explain", "não entendi", offered))
    assert again.state.offer is not None
    assert again.state.offer.kind is None
    assert effects(hear("register_request", "registra meu pedido", again)) == ["register_request"]


def test_register_it_takes_up_what_was_declined() -> None:
    declined = hear("deny", "agora não", hear("cancel_contract", ""))
    assert effects(hear("affirm", "pensando bem, registra", declined)) == ["register_request"]
    assert effects(hear("affirm", "tá", declined)) == []
