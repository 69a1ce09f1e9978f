"""An explicit wish registers what it names and nothing else; a yes with more in it keeps all of it."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.turn import Turn
from protocol.request import ContactWishes, Hours
from protocol.turn import AddToRequest, RegisterRequest
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import CONTRACT, hear, offered
from tests.dialogue.turns import commands, effects, open_request, registered, said


def kinds_of(heard: Turn) -> list[str]:
    return [effect.kind for effect in heard.effects if isinstance(effect, RegisterRequest)]


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("registra só a nota", ["ask_invoice"], []),
        ("registra a nota e não o cancelamento", ["ask_invoice"], ["cancel_contract"]),
    ],
)
def test_never_what_is_offered_where_the_wish_names_another_thing(
    text: str, wanted: list[str], unwanted: list[str]
) -> None:
    heard = hear("register_request", text, offered(), wanted=wanted, unwanted=unwanted, message=3, **CONTRACT)
    request = registered(heard)
    assert (request.kind, request.handover.question) == ("other", "ask_invoice")
    assert heard.messages == []  # why they leave is not asked


def test_both_where_it_says_so() -> None:
    asked = hear("ask_nonpayment", "e se eu não pagar?", message=1, **CONTRACT)
    heard = hear("cancel_contract", "ok registra, e cancela também", asked, wanted=["cancel_contract"], **CONTRACT)
    assert kinds_of(heard) == ["other", "cancel_at_term"]


def test_leaving_and_paying_less_cannot_be_registered_together() -> None:
    both = ["cancel_contract", "reduce_payments"]
    heard = hear("register_request", "registra o cancelamento e o desconto", wanted=both, **CONTRACT)
    assert effects(heard) == []
    assert commands(heard)[:2] == ["register_request"] * 2


def test_a_question_or_a_condition_registers_nothing() -> None:
    for text in ("você registra a nota?", "se der tempo, registra a nota"):
        heard = hear("register_request", text, offered(), wanted=["ask_invoice"], **CONTRACT)
        assert effects(heard) == []


def test_what_is_not_meant_alone_registers_nothing_and_is_not_offered_again() -> None:
    heard = hear("register_request", "registra, mas não o cancelamento", offered(), unwanted=["cancel_contract"])
    assert effects(heard) == []
    assert said(heard) == "Certo: não registro nada."
    again = hear("cancel_contract", "", heard, **CONTRACT)
    assert again.state.awaiting is None


def test_nothing_is_registered_beside_what_is_open() -> None:
    heard = hear("register_request", "não registra mais nada", requests=[open_request()], **CONTRACT)
    assert effects(heard) == []
    assert "C-4827" in said(heard)


def test_noted_about_the_open_request_it_joins_it() -> None:
    about = [open_request(kind="other", about="ask_equipment")]
    heard = hear("register_request", "anota que um quebrou", requests=about, wanted=["report_hardship"], **CONTRACT)
    assert heard.effects == [AddToRequest("C-4827")]


@pytest.mark.parametrize(
    ("intent", "text", "contact"),
    [
        ("give_contact", "sim, e me liga no 11 98888-1234", ContactWishes(phone="11988881234", channel="phone")),
        ("affirm", "sim, mas por e-mail", ContactWishes(channel="email")),
        ("register_request", "registra e me chama no zap", ContactWishes(channel="whatsapp")),
        ("give_contact", "sim, depois das 15h", ContactWishes(hours=Hours(after="15:00"))),
    ],
)
def test_a_yes_with_the_way_to_be_reached_registers_and_keeps_it(
    intent: str, text: str, contact: ContactWishes
) -> None:
    request = registered(hear(intent, text, offered(), message=3, **CONTRACT))
    assert (request.kind, request.contact) == ("cancel_at_term", contact)


@pytest.mark.parametrize("text", ["sim. foi dia 10, 119,90", "sim, no cartão final 4321"])
def test_a_yes_with_details_registers_with_them(text: str) -> None:
    wrong = hear("report_billing_problem", "cobraram de novo", message=1, **CONTRACT)
    request = registered(hear("inform", text, wrong, message=3, **CONTRACT))
    assert (request.kind, request.asked_in, request.details_in) == ("billing_problem", 1, (3,))


@pytest.mark.parametrize(
    "text", ["sim?", "sim, se for de graça", "sim, espera", "sim, mas só em março", "passei meu cpf pra eles"]
)
def test_what_is_no_yes_registers_nothing(text: str) -> None:
    assert effects(hear("affirm", text, offered(), **CONTRACT)) == []


def test_a_question_beside_a_yes_is_answered_and_nothing_is_registered_yet() -> None:
    heard = hear("affirm", "sim, mas e as parcelas?", offered(), beside=["ask_payments"], **CONTRACT)
    assert effects(heard) == []
    assert heard.state.answered == ["ask_payments"]
    assert said(heard).endswith("Ainda não registrei nada. Posso registrar este pedido: cancelar no fim do contrato?")
    assert registered(hear("affirm", "sim", heard, **CONTRACT)).kind == "cancel_at_term"


def test_details_of_one_topic_do_not_go_with_another() -> None:
    wrong = hear("report_billing_problem", "cobraram de novo", message=1, **CONTRACT)
    answered = hear("inform", "foi dia 10", wrong, message=3, **CONTRACT)
    leaves = hear("cancel_contract", "quero cancelar", answered, message=5, **CONTRACT)
    assert registered(hear("affirm", "sim", leaves, message=7, **CONTRACT)).details_in == ()


def test_of_two_requests_the_one_that_is_named_is_taken_back() -> None:
    two = [open_request(), open_request(number="C-4827-2", kind="other", about="ask_legal_right")]
    more: dict[str, Any] = {"requests": two, "wanted": ["ask_legal_right"], **CONTRACT}
    heard = hear("state_reason", "tira o da lei, deixa o de sair", **more)
    assert "C-4827-2" in said(heard)
    assert commands(heard)[:2] == ["affirm", "deny"]


def test_taken_back_and_wanted_again_it_is_offered() -> None:
    asked = hear("withdraw_request", "retira", requests=[open_request()], **CONTRACT)
    back = hear("affirm", "sim", asked, requests=[open_request()], **CONTRACT)
    again = hear("withdraw_request", "coloca de volta", back, contract=contract("conta_azul"))
    assert effects(again) == []
    assert registered(hear("affirm", "sim", again, **CONTRACT)).kind == "cancel_at_term"


def test_left_as_it_is_names_what_stands_or_that_nothing_is_registered() -> None:
    nothing = hear("deny", "deixa o cancelamento como está", offered(), **CONTRACT)
    assert said(nothing).startswith("Ainda não registrei nada.")
    stands = hear("deny", "deixa como está", requests=[open_request()], **CONTRACT)
    assert "C-4827" in said(stands)


def test_a_wish_for_a_day_is_no_yes() -> None:
    assert effects(hear("affirm", "quero até 31/03", offered(), **CONTRACT)) == []


def test_what_was_pressed_by_mistake_is_not_asked_for_again() -> None:
    heard = hear("withdraw_request", "cliquei errado, religa a renovação de novo", wanted=["stop_renewal"], **CONTRACT)
    assert "cancelar a renovação?" not in said(heard)


def test_but_before_the_wish_is_no_reserve() -> None:
    heard = hear("report_lost_access", "não sou o dono, mas pode registrar", offered(), **CONTRACT)
    assert registered(heard).kind == "cancel_at_term"


def test_a_reserve_that_is_taken_for_a_question_goes_with_the_request() -> None:
    asked = offered()
    heard = hear(
        "ask_partial", "sim, mas com dois usuários a menos", asked, beside=["ask_partial"], message=3, **CONTRACT
    )
    assert heard.state.answered == ["ask_partial"]
    assert registered(hear("affirm", "sim", heard, message=5, **CONTRACT)).details_in == (3,)
