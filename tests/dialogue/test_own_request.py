"""The customer's own request: offered by its name, registered with consent alone, looked up, taken back, added to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from dialogue import order
from dialogue.contact_wishes import take_contact
from dialogue.days import Day
from dialogue.last_answer import say_how_sure
from dialogue.main_job import answer_message, take_information
from dialogue.my_request import ask_to_withdraw, stay
from dialogue.policy_questions import answer_questions
from dialogue.register_wish import register_wish
from dialogue.request_status import tell_status
from dialogue.state import DialogueState
from dialogue.steering import call_person
from dialogue.turn import Turn
from dialogue.yes_no import say_no, say_yes
from protocol.request import ContactWishes, Hours, RunningDeadline
from protocol.turn import AddToRequest, OpenCase, RegisterRequest, WithdrawRequest
from tests.dialogue.records import contract
from tests.dialogue.turns import commands, effects, kinds, open_request, registered, said, turn


async def no(turn: Turn) -> None:
    say_no(turn)


async def person(turn: Turn) -> None:
    call_person(turn)


BY_INTENT: dict[str, Callable[[Turn], Awaitable[None]]] = {
    "affirm": say_yes,
    "deny": no,
    "doubt": say_how_sure,
    "ask_request_status": tell_status,
    "withdraw_request": ask_to_withdraw,
    "keep_contract": stay,
    "register_request": register_wish,
    "give_contact": take_contact,
    "request_human": person,
    "inform": take_information,
}


def hear(intent: str, text: str = "", before: Turn | None = None, **more: Any) -> Turn:
    """The customer's message, answered in the order the assistant reads messages; after `before`, if given."""
    if before is not None:
        more.setdefault("state", DialogueState.read(before.state.as_dict()))
        more.setdefault("language", before.language)
        more.setdefault("provider", before.provider.id)
    heard = turn(intent, text=text, **more)
    asyncio.run(order.answer(heard, BY_INTENT.get(intent, answer_message)))
    return heard


def offered(today: date = date(2026, 6, 1), language: str = "pt", **more: Any) -> Turn:
    asked = turn(contract=contract("conta_azul"), today=today, language=language, message=1, **more)
    asyncio.run(answer_questions(asked, ["cancel_contract"]))
    return asked


CONTRACT: dict[str, Any] = {"contract": contract("conta_azul")}


@pytest.mark.parametrize(
    ("language", "question", "button"),
    [
        (
            "pt",
            "Posso registrar este pedido: cancelar no fim do contrato?",
            "Sim, registrar o pedido",
        ),
        (
            "fr",
            "Puis-je enregistrer cette demande : résilier au terme du contrat ?",
            "Oui, enregistrer ma demande",
        ),
    ],
)
def test_the_offer_names_what_its_button_registers(language: str, question: str, button: str) -> None:
    asked = offered(language=language)
    assert asked.messages[-1].text == question
    assert asked.messages[-1].buttons[0].title == button


@pytest.mark.parametrize("text", ["sim", "pode registrar", "", "ok", "claro, pode ser"])
def test_a_plain_yes_registers(text: str) -> None:
    assert registered(hear("affirm", text, offered(), **CONTRACT)).kind == "cancel_at_term"


@pytest.mark.parametrize(
    "text",
    [
        "sim?", "tem certeza?", "sim mas só se não cobrarem nada", "quero sim, mas pra semana que vem", "claro que não",
        "então é sim ou não?", "sim se der tempo de pensar melhor nisso tudo com calma amanhã", "não sei, talvez sim",
    ],
)  # fmt: skip
def test_a_yes_with_a_question_or_a_condition_registers_nothing_and_is_asked_back(text: str) -> None:
    heard = hear("affirm", text, offered(), **CONTRACT)
    assert effects(heard) == []
    assert said(heard).endswith("Ainda não registrei nada. Posso registrar este pedido: cancelar no fim do contrato?")
    assert heard.state.awaiting == "handoff"


@pytest.mark.parametrize(("text", "language"), [("oui si ça ne coûte rien", "fr"), ("oui mais pas maintenant", "fr")])
def test_the_same_in_french(text: str, language: str) -> None:
    heard = hear("affirm", text, offered(language=language), **CONTRACT)
    assert effects(heard) == []
    assert "Je n’ai encore rien enregistré. Puis-je enregistrer" in said(heard)


@pytest.mark.parametrize(
    ("today", "kind", "deadline", "priority"),
    [
        (date(2026, 6, 1), "cancel_at_term", ("stop_renewal_until", date(2026, 10, 26), False, True), "normal"),
        (date(2026, 10, 26), "cancel_at_term", ("stop_renewal_until", date(2026, 10, 26), False, True), "high"),
        (date(2026, 10, 28), "cancel_at_term", ("stop_renewal_until_disputed", date(2026, 11, 3), True, True), "high"),
        (date(2026, 11, 5), "cancel_at_term", ("renewal_on", date(2026, 11, 10), False, False), "high"),
        (date(2025, 11, 12), "refund", ("refund_until", date(2025, 11, 16), False, True), "high"),
        (date(2025, 11, 17), "refund", ("refund_until_disputed", date(2025, 11, 17), True, True), "high"),
    ],
)
def test_the_deadline_that_runs_goes_with_the_request_and_makes_it_urgent(
    today: date, kind: str, deadline: tuple[str, date, bool, bool], priority: str
) -> None:
    request = registered(hear("affirm", "sim", offered(today), today=today, **CONTRACT))
    assert request.kind == kind
    assert request.deadline is not None
    running = request.deadline
    assert (running.name, running.on, running.disputed, running.menu) == deadline
    assert request.handover.priority == priority


def test_a_what_if_is_a_remark_and_the_ruling_is_todays() -> None:
    asked = turn(**CONTRACT, message=4)
    asyncio.run(answer_questions(asked, ["cancel_contract"], Day(date(2026, 11, 6))))
    request = registered(hear("affirm", "sim", asked, message=6, **CONTRACT))
    assert request.asked_day == date(2026, 11, 6)
    assert request.handover.ruling is not None
    assert (request.handover.ruling.on, request.handover.ruling.situation) == (date(2026, 6, 1), "renewal_open")
    assert request.asked_in == 4


def test_a_yes_on_a_later_day_registers_what_is_ruled_then() -> None:
    asked = offered(date(2026, 10, 26))
    heard = hear("affirm", "sim", asked, today=date(2026, 10, 28), **CONTRACT)
    ruling = registered(heard).handover.ruling
    assert ruling is not None
    assert (ruling.on, ruling.situation) == (date(2026, 10, 28), "renewal_contested")


def test_without_a_proven_contract_the_number_is_asked_for_and_nothing_registered() -> None:
    asked = turn()
    asyncio.run(answer_questions(asked, ["cancel_contract"]))
    heard = hear("affirm", "sim", asked)
    assert effects(heard) == []
    assert said(heard).startswith("Para registrar o pedido, preciso saber de qual contrato é.")
    assert (heard.state.awaiting, heard.state.pending) == ("number", ["cancel_contract"])
    assert commands(heard) == ["request_human"]


@pytest.mark.parametrize("text", ["registra aí", "anota meu pedido, por favor"])
def test_an_explicit_wish_registers_what_was_declined_before(text: str) -> None:
    declined = hear("deny", "agora não", offered(), **CONTRACT)
    assert registered(hear("register_request", text, declined, **CONTRACT)).kind == "cancel_at_term"


def test_an_explicit_wish_names_what_it_is_about() -> None:
    heard = hear("register_request", "quero que registre meu pedido de cancelamento", message=2, **CONTRACT)
    assert registered(heard).kind == "cancel_at_term"
    chosen = hear("register_request", entities={"about": "reduce_payments"}, **CONTRACT)
    assert registered(chosen).kind == "lower_payments"


def test_a_wish_without_a_subject_is_asked_what() -> None:
    heard = hear("register_request", "pode registrar", **CONTRACT)
    assert effects(heard) == []
    assert said(heard) == "O que devo registrar?"
    assert commands(heard) == ["register_request"] * 5 + ["request_human"]


def test_a_wish_put_as_a_question_is_offered_only() -> None:
    heard = hear("register_request", "você consegue registrar isso?", offered(), **CONTRACT)
    assert effects(heard) == []
    assert heard.state.awaiting == "handoff"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt", "Juntei isso ao pedido C-4827: cancelar no fim do contrato. A equipe vê."),
        ("fr", "J’ai joint cela à la demande C-4827 : résilier au terme du contrat. L’équipe le voit."),
    ],
)
def test_with_a_request_open_a_wish_adds_to_it(language: str, words: str) -> None:
    heard = hear("register_request", "", language=language, requests=[open_request()], **CONTRACT)
    assert heard.effects == [AddToRequest("C-4827")]
    assert said(heard) == words


def test_a_request_that_follows_another_says_which_it_replaces() -> None:
    earlier = open_request(kind="lower_payments", about="reduce_payments")
    asked = offered(requests=[earlier])
    assert asked.messages[-1].text == (
        "Já existe o pedido C-4827: pagar menos. Quer que eu o troque por este: cancelar no fim do contrato?"
    )
    assert asked.messages[-1].buttons[0].title == "Sim, trocar o pedido"
    heard = hear("affirm", "", asked, requests=[earlier], **CONTRACT)
    assert registered(heard).replaces == "C-4827"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "pt",
            "Pedido C-4827: cancelar no fim do contrato. Registrado em 1 de junho de 2026, às 7h12 (horário de "
            "Brasília); está com a equipe de renovações e ainda sem resposta.\n"
            "Ainda não é um cancelamento: nada mudou no seu contrato.\n"
            "Prazo seguro para evitar a renovação: 26 de outubro de 2026. Não espere o nosso contato: faça o pedido "
            "também pelo menu Configurações e plano > Meu plano > Cancelar plano até esse dia.\n"
            "Quem responde é a equipe de renovações, por esta conversa. A equipe volta amanhã às 9h (horário de "
            "Brasília).\n"
            "O comprovante está nesta conversa, na mensagem do registro.",
        ),
        (
            "fr",
            "Demande C-4827 : résilier au terme du contrat. Enregistrée le 1er juin 2026 à 7 h 12 (heure de Brasília) "
            "; elle est auprès de l’équipe des renouvellements, encore sans réponse.\n"
            "Ce n’est pas encore une résiliation : rien n’a changé dans votre contrat.\n"
            "Date sûre pour annuler le renouvellement : 26 octobre 2026. N’attendez pas notre contact : faites aussi "
            "la demande dans Configurações e plano > Meu plano > Cancelar plano d’ici là.\n"
            "La réponse viendra de l’équipe des renouvellements, dans cette conversation. L’équipe est de retour "
            "demain à 9 h (heure de Brasília).\n"
            "Le récépissé est dans cette conversation, au message d’enregistrement.",
        ),
    ],
)
def test_asked_later_the_request_is_named_with_its_deadline(language: str, words: str) -> None:
    request = open_request(deadline=RunningDeadline("stop_renewal_until", date(2026, 10, 26), safe=True, menu=True))
    heard = hear("ask_request_status", "", language=language, requests=[request], **CONTRACT)
    assert said(heard).replace("1º de junho", "1 de junho") == words


@pytest.mark.parametrize("text", ["já está cancelado?", "e aí, já foi cancelado?"])
def test_is_it_cancelled_is_answered_from_the_request(text: str) -> None:
    heard = hear("ask_contract_status", text, requests=[open_request()], **CONTRACT)
    assert said(heard).startswith("Ainda não cancelado, só pedido")
    assert "C-4827" in said(heard)


def test_a_request_made_in_the_product_is_named_beside_the_one_made_here() -> None:
    held = contract("conta_azul", cancellation_requested_on="2026-05-20")
    heard = hear("ask_request_status", requests=[open_request()], contract=held)
    assert said(heard).startswith("Pedido C-4827")
    assert said(heard).endswith(
        "No contrato consta um pedido de cancelamento feito no sistema em 20 de maio de 2026. Nos dados dele, a "
        "renovação de 10 de novembro de 2026 ainda está ativa. Por esse pedido, o contato devia ter acontecido até "
        "22 de maio de 2026, e esse dia já passou."
    )


def test_with_nothing_open_it_says_so_and_offers_to_register() -> None:
    heard = hear("ask_request_status", "qual o protocolo?", **CONTRACT)
    assert said(heard).startswith("Não há pedido registrado aqui, e no contrato não consta nenhum. Nada foi cancelado.")
    assert heard.state.awaiting == "handoff"
    assert registered(hear("affirm", "sim", heard, **CONTRACT)).kind == "cancel_at_term"


def test_a_stranger_is_asked_for_the_contract_first() -> None:
    heard = hear("ask_request_status", "qual o protocolo?")
    assert said(heard).startswith("Nesta conversa não há pedido registrado")
    assert heard.state.awaiting == "number"


def test_when_somebody_gets_in_touch_is_the_requests_answer_first() -> None:
    heard = hear("ask_contact_time", requests=[open_request(here=False)], **CONTRACT)
    assert said(heard) == (
        "O pedido C-4827 ainda está sem resposta. "
        "Quem responde é a equipe de renovações, na conversa em que o pedido foi registrado. "
        "A equipe volta amanhã às 9h (horário de Brasília).\n"
        "Um prazo para essa resposta não está escrito."
    )


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_a_request_is_taken_back_after_one_question(language: str) -> None:
    asked = hear("withdraw_request", "", language=language, requests=[open_request()], **CONTRACT)
    assert effects(asked) == []
    assert (
        said(asked)
        == {
            "pt": "Quer retirar o pedido C-4827: cancelar no fim do contrato?",
            "fr": "Voulez-vous retirer la demande C-4827 : résilier au terme du contrat ?",
        }[language]
    )
    yes = hear("affirm", "", asked, requests=[open_request()], **CONTRACT)
    assert yes.effects == [WithdrawRequest("C-4827")]
    left = hear("deny", "", asked, requests=[open_request()], **CONTRACT)
    assert left.effects == []
    assert "C-4827" in said(left)


def test_of_several_it_is_asked_which() -> None:
    both = [open_request(number="C-4827-2", kind="settlement_amount"), open_request()]
    which = hear("withdraw_request", "retire o pedido", requests=both, **CONTRACT)
    assert said(which) == "Qual pedido quer retirar?"
    assert [button.title for button in which.messages[0].buttons[:2]] == [
        "Retirar C-4827-2: saber o valor do acerto", "Retirar C-4827: cancelar no fim do contrato",
    ]  # fmt: skip
    chosen = hear("withdraw_request", "", which, requests=both, entities={"number": "C-4827"}, **CONTRACT)
    assert said(chosen) == "Quer retirar o pedido C-4827: cancelar no fim do contrato?"


def test_a_question_about_taking_back_only_informs() -> None:
    heard = hear("withdraw_request", "e se eu quiser voltar atrás?", requests=[open_request()], **CONTRACT)
    assert effects(heard) == []
    assert said(heard).startswith("O pedido C-4827 pode ser retirado a qualquer momento")
    assert heard.state.awaiting is None


@pytest.mark.parametrize("changes", [{"cancellation_requested_on": "2026-05-29"}, {"auto_renew": False}])
@pytest.mark.parametrize("intent", ["withdraw_request", "keep_contract"])
def test_what_was_done_in_the_product_only_the_team_undoes(intent: str, changes: dict[str, Any]) -> None:
    held = contract("conta_azul", **changes)
    heard = hear(intent, "cliquei sem querer, desfaz", contract=held)
    assert effects(heard) == []
    assert said(heard) == (
        "Desfazer um pedido feito no sistema ou ligar de novo a renovação, só a equipe pode. "
        "Posso registrar este pedido: continuar com o contrato?"
    )
    assert registered(hear("affirm", "sim", heard, contract=held)).kind == "undo"


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("quero que volte a renovar sozinho", "pt", "stop_renewal"),
        ("podem religar a renovação?", "pt", "stop_renewal"),
        ("queria seguir com vocês", "pt", "keep_contract"),
        ("annulez ma résiliation de mars", "fr", "withdraw_request"),
        ("et pour me réabonner ?", "fr", "cancel_contract"),
        ("on voudrait rester", "fr", "withdraw_request"),
    ],
)
def test_a_wish_to_renew_again_is_no_withdrawal_of_another_request(text: str, language: str, intent: str) -> None:
    held = contract("conta_azul", auto_renew=False)
    other = open_request(kind="other", about="ask_invoice")
    heard = hear(intent, text, contract=held, language=language, requests=[other])
    assert commands(heard) == ["affirm", "deny"]
    assert registered(hear("affirm", "sim", heard, contract=held, requests=[other])).kind == "undo"


@pytest.mark.parametrize(
    ("text", "language"),
    [("não quero que volte a renovar", "pt"), ("ne relancez pas l'abonnement", "fr"), ("não renova de novo", "pt")],
)
def test_who_wants_no_second_renewal_is_offered_none(text: str, language: str) -> None:
    heard = hear("stop_renewal", text, contract=contract("conta_azul", auto_renew=False), language=language)
    assert kinds(heard) == ["answer"]


def test_of_a_contract_that_renews_there_is_nothing_to_undo() -> None:
    heard = hear("withdraw_request", "quero voltar a renovar", **CONTRACT)
    assert "A renovação automática está ligada" in said(heard)
    assert effects(heard) == []


@pytest.mark.parametrize(
    ("text", "language", "begins"),
    [
        ("cliquei em cancelar no menu por engano", "pt", "Nos dados que vejo, o cancelamento ainda não aparece"),
        ("j'ai résilié par erreur hier", "fr", "Dans les données que je vois, cette résiliation n’apparaît pas"),
    ],
)
def test_a_click_regretted_is_taken_to_the_team_before_the_record_shows_it(
    text: str, language: str, begins: str
) -> None:
    heard = hear("cancel_contract", text, language=language, **CONTRACT)
    assert said(heard).startswith(begins)
    assert registered(hear("affirm", "sim", heard, **CONTRACT)).kind == "undo"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("eu cancelei ou não a renovação", "pt", "A renovação, sim, está cancelada; o contrato ainda vale, até"),
        ("já desliguei tudo né", "pt", "A renovação, sim, está cancelada; o contrato ainda vale, até"),
        (
            "confirmez-moi que c'est bien annulé",
            "fr",
            "Le renouvellement, oui, est annulé ; le contrat court encore",
        ),
    ],
)
def test_whether_it_is_cancelled_is_said_in_a_line(text: str, language: str, words: str) -> None:
    heard = hear("correct_assistant", text, contract=contract("conta_azul", auto_renew=False), language=language)
    assert said(heard).startswith(words)
    assert kinds(heard) == ["chat"]


@pytest.mark.parametrize(("text", "language"), [("renovou sim ou não", "pt"), ("c'est renouvelé oui ou non", "fr")])
def test_whether_it_has_renewed_is_not_known_of_a_record_that_is_behind(text: str, language: str) -> None:
    held = contract("conta_azul", term_ends_on="2026-05-30")
    heard = hear("ask_explain", text, contract=held, language=language)
    assert said(heard).startswith({"pt": "Não sei se ele foi renovado", "fr": "Je ne sais pas s’il s’est"}[language])


@pytest.mark.parametrize(
    ("text", "language"), [("quero um documento que prove o fim", "pt"), ("une attestation de fin svp", "fr")]
)
def test_a_paper_about_a_contract_that_ended_is_the_teams_affair(text: str, language: str) -> None:
    held = contract("conta_azul", status="cancelled")
    heard = hear("ask_contract_status", text, contract=held, language=language)
    assert kinds(heard) == ["offer"]
    assert said(heard).startswith({"pt": "O contrato está encerrado", "fr": "Le contrat est clos"}[language])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt", "Certo. Não há pedido registrado aqui, e esta conversa não muda nada no seu contrato."),
        (
            "fr",
            "Très bien. Aucune demande n’est enregistrée ici, et cette conversation ne change rien à votre contrat.",
        ),
    ],
)
def test_whoever_stays_without_a_request_changes_nothing(language: str, words: str) -> None:
    heard = hear("keep_contract", "", language=language, **CONTRACT)
    assert effects(heard) == []
    assert said(heard) == words


def test_whoever_stays_with_a_request_open_is_asked_whether_it_is_to_be_withdrawn() -> None:
    heard = hear("keep_contract", "fico", requests=[open_request()], **CONTRACT)
    assert effects(heard) == []
    assert heard.state.awaiting == "withdraw"


@pytest.mark.parametrize(("text", "language"), [("cancela", "pt"), ("annulez", "fr")])
def test_a_bare_cancel_with_a_request_open_is_asked_back(text: str, language: str) -> None:
    heard = hear("cancel_contract", text, language=language, requests=[open_request()], **CONTRACT)
    assert commands(heard)[:2] == ["cancel_contract", "withdraw_request"]


@pytest.mark.parametrize(
    ("text", "language", "wishes", "words"),
    [
        (
            "me liga depois das 14h no (11) 98765-4321", "pt",
            ContactWishes("11987654321", hours=Hours(after="14:00"), channel="phone"),
            "Anotado no pedido C-4827: telefone 11987654321, depois das 14h.",
        ),
        (
            "não me liguem, só por e-mail", "pt", ContactWishes(channel="email", no_calls=True),
            "Anotado no pedido C-4827: por e-mail, sem ligações.",
        ),
        (
            "appelez-moi au 06 12 34 56 78 entre 9h et 11h30", "fr",
            ContactWishes("0612345678", hours=Hours("09:00", "11:30"), channel="phone"),
            "C’est noté pour la demande C-4827 : téléphone 0612345678, entre 9 h et 11 h 30.",
        ),
    ],
)  # fmt: skip
def test_how_to_be_reached_is_read_back_and_kept(text: str, language: str, wishes: ContactWishes, words: str) -> None:
    heard = hear("give_contact", text, language=language, requests=[open_request()], **CONTRACT)
    assert heard.effects == [AddToRequest("C-4827", wishes)]
    assert said(heard) == words


def test_without_a_request_it_waits_for_the_next_one() -> None:
    heard = hear("give_contact", "liguem de manhã no 11 98765-4321", **CONTRACT)
    assert said(heard).startswith("Anotado: telefone 11987654321, de manhã. Nesta conversa ainda nada foi registrado")
    asked = turn(**CONTRACT, state=DialogueState.read(heard.state.as_dict()))
    asyncio.run(answer_questions(asked, ["cancel_contract"]))
    request = registered(hear("affirm", "sim", asked, **CONTRACT))
    assert request.contact == ContactWishes("11987654321", hours=Hours(part="morning"))


def test_who_has_an_address_in_the_record_is_not_asked_for_it() -> None:
    heard = hear("give_contact", "quero deixar meu contato", **CONTRACT)
    assert said(heard) == "A equipe já tem o e-mail do contrato. Se prefere telefone ou um horário, escreva aqui."


@pytest.mark.parametrize("text", ["posso cancelar por telefone?", "quem resolve isso?"])
def test_a_question_about_a_person_is_offered_one(text: str) -> None:
    heard = hear("request_human", text, **CONTRACT)
    assert effects(heard) == []
    assert kinds(heard) == ["offer"]


@pytest.mark.parametrize("text", ["quero falar com uma pessoa", "posso falar com alguém?", ""])
def test_a_person_plainly_asked_for_is_called_at_once(text: str) -> None:
    heard = hear("request_human", text, **CONTRACT)
    assert [type(effect) for effect in heard.effects] == [OpenCase]


def test_no_text_says_that_something_is_cancelled() -> None:
    heard = hear("affirm", "sim", offered(), **CONTRACT)
    assert [type(effect) for effect in heard.effects] == [RegisterRequest]
    assert "cancelado" not in said(heard)
