"""A customer's request: registered with a receipt, joined, replaced, taken back, added to; what the team sees of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from frontdesk import cases
from frontdesk.cases import work
from frontdesk.cases.events import history as case_history
from frontdesk.conversations import log, store
from frontdesk.outbox import receipt_mail
from frontdesk.requests import history
from frontdesk.requests import store as requests
from frontdesk.requests.checking import check
from frontdesk.tables import messages, outbox
from frontdesk.turns import requests as turns_requests
from frontdesk.turns.known import known
from protocol.request import ContactWishes, Hours, RequestKind, RunningDeadline
from protocol.turn import AddToRequest, RegisterRequest, WithdrawRequest
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import World
from tests.shipped import NUMBER

DEADLINE = RunningDeadline("stop_renewal_until_disputed", date(2026, 11, 28), ("CA-4",), disputed=True, menu=True)


def ask(world: World, conversation: str, kind: RequestKind = "cancel_at_term", **more: Any) -> Any:
    """The customer agreed to an offer; the newest open request then."""
    asked_in = world.says(conversation, "quero cancelar")
    world.says(conversation, "Quer que eu registre?", "bot", kind="offer")
    world.says(conversation, "sim")
    effect = RegisterRequest(**{"kind": kind, "handover": REQUEST, "asked_in": asked_in, "deadline": DEADLINE} | more)
    world.db.write_now(turns_requests.register, conversation, effect, "sim", world.clock())
    return open_ones(world, conversation)[0]


def open_ones(world: World, conversation: str) -> list[Any]:
    return world.db.read_now(lambda db: requests.open_of(db, store.get(db, conversation)))


def receipts(world: World, conversation: str) -> list[Any]:
    rows = world.db.read_now(log.after, conversation, 0)
    return [row for row in rows if row.kind == "receipt"]


def kinds(world: World, request: Any) -> list[str]:
    return [event.kind for event in world.db.read_now(history.of, request.id)]


def theirs(world: World, **values: Any) -> str:
    return world.conversation(contract=NUMBER, **values)


def test_a_request_keeps_who_asked_what_in_their_words_and_what_was_ruled_that_day(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation, asked_day=date(2026, 12, 10))
    assert (request.kind, request.state, request.count, request.contract) == ("cancel_at_term", "registered", 1, NUMBER)
    assert (request.asked, request.agreed) == ("quero cancelar", "sim")
    assert request.ruling["on"] == "2026-11-23"
    assert request.asked_day == date(2026, 12, 10)
    assert request.snapshot["record"]["number"] == NUMBER
    assert request.deadline_on == date(2026, 11, 28)
    assert kinds(world, request) == ["registered"]


def test_the_receipt_says_in_plain_words_all_that_the_card_shows(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    (receipt,) = receipts(world, conversation)
    assert receipt.text == (
        "Pedido registrado em 23 de novembro de 2026, às 15h (horário de Brasília).\n"
        f"Protocolo: {request.number}\n"
        "Pedido: cancelar antes da renovação\n"
        "Nas suas palavras: “quero cancelar”\n"
        "\n"
        "Ainda não é um cancelamento: nada mudou no seu contrato.\n"
        "Outro prazo para evitar a renovação, por escrito: 28 de novembro de 2026; "
        "os documentos discordam se esse dia ainda vale. "
        "Não espere o nosso contato: faça o pedido também pelo menu "
        "Configurações e plano > Meu plano > Cancelar plano hoje.\n"
        "Os documentos não dizem se um pedido por este chat vale como pedido por escrito. A equipe confirma.\n"
        "\n"
        "Quem responde é a equipe de renovações, por esta conversa. A equipe está atendendo agora."
    )
    shown = receipt.request
    assert shown["number"] == request.number
    assert shown["registered_at"] == "2026-11-23T15:00:00-03:00"
    assert shown["deadline"]["on"] == "2026-11-28"
    assert shown["file"] == f"/api/requests/{request.number}/receipt"


def test_the_receipt_in_french(world: World) -> None:
    conversation = theirs(world, language="fr")
    ask(world, conversation, deadline=None, contact=ContactWishes("+33612345678", hours=Hours(after="14:00")))
    (receipt,) = receipts(world, conversation)
    assert receipt.text.startswith("Demande enregistrée le 23 novembre 2026 à 15 h (heure de Brasília).\n")
    assert "Ce n’est pas encore une résiliation : rien n’a changé dans votre contrat." in receipt.text
    assert receipt.text.endswith("Contact : téléphone +33612345678, après 14 h")


def test_its_number_is_that_of_its_case_and_a_second_one_has_a_count_behind(world: World) -> None:
    conversation = theirs(world)
    first = ask(world, conversation)
    second = ask(world, conversation, "settlement_amount", handover=replace(REQUEST, question="ask_settlement_amount"))
    case = world.row(first.number)
    assert case.number == first.number
    assert second.number == f"{first.number}-2"
    assert second.case_id == case.id


def test_the_same_again_joins_and_counts(world: World) -> None:
    conversation = theirs(world)
    ask(world, conversation)
    world.clock.forward(hours=20)
    again = ask(world, conversation)
    assert again.count == 2
    assert len(open_ones(world, conversation)) == 1
    assert kinds(world, again) == ["registered", "repeated"]
    last = receipts(world, conversation)[-1]
    assert last.text.startswith(
        "Este pedido já estava registrado. Você pediu de novo em 24 de novembro de 2026, às 11h"
    )
    assert last.request["registered_at"].startswith("2026-11-23")


def test_the_same_from_another_device_joins_the_request_and_opens_no_second_case(world: World) -> None:
    here = ask(world, theirs(world))
    elsewhere = theirs(world)
    again = ask(world, elsewhere)
    assert again.number == here.number
    assert world.db.read_now(cases.open_of, elsewhere) is None
    assert "na conversa em que o pedido foi registrado" in receipts(world, elsewhere)[0].text


def test_another_contracts_requests_are_neither_seen_nor_touched(world: World) -> None:
    request = ask(world, theirs(world))
    stranger = world.conversation(contract="CA-000001")
    assert open_ones(world, stranger) == []
    effect = WithdrawRequest(request.number)
    world.db.write_now(turns_requests.withdraw, stranger, effect, world.clock())
    assert world.db.read_now(requests.get, request.id).state == "registered"
    anonymous = world.conversation()
    assert open_ones(world, anonymous) == []


def test_a_request_taken_back_is_confirmed_with_its_time_and_the_team_learns_of_it(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    world.db.write_now(turns_requests.withdraw, conversation, WithdrawRequest(request.number), world.clock())
    assert open_ones(world, conversation) == []
    assert receipts(world, conversation)[-1].text == (
        "Pedido retirado em 23 de novembro de 2026, às 15h (horário de Brasília).\n"
        f"Protocolo: {request.number}\n"
        "Pedido: cancelar antes da renovação\n"
        "Nas suas palavras: “quero cancelar”\n"
        "\n"
        "Nada mudou no seu contrato por causa deste pedido.\n"
        "\n"
        "A equipe vê a retirada."
    )
    assert [event.kind for event in world.db.read_now(case_history, request.case_id)] == ["opened", "changed_mind"]


def test_a_request_that_follows_another_says_so(world: World) -> None:
    conversation = theirs(world)
    first = ask(world, conversation, "lower_payments")
    second = ask(world, conversation, replaces=first.number)
    assert world.db.read_now(requests.get, first.id).state == "replaced"
    assert f"Troca o pedido {first.number} (pagar menos), que deixa de valer." in receipts(world, conversation)[-1].text
    assert [each.number for each in open_ones(world, conversation)] == [second.number]


def test_what_the_customer_adds_and_how_they_want_to_be_reached_stays_on_the_request(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    wishes = AddToRequest(request.number, ContactWishes(phone="+55 11 98765-4321", hours=Hours(after="14:00")))
    world.db.write_now(turns_requests.add, conversation, wishes, "", world.clock())
    no_calls = AddToRequest(request.number, ContactWishes(no_calls=True))
    world.db.write_now(turns_requests.add, conversation, no_calls, "", world.clock())
    note = "anote que avisei em junho"
    world.db.write_now(turns_requests.add, conversation, AddToRequest(request.number), note, world.clock())
    kept = world.db.read_now(requests.get, request.id)
    assert kept.contact == {"phone": "+55 11 98765-4321", "hours": {"after": "14:00"}, "no_calls": True}
    assert kinds(world, request) == ["registered", "contact", "contact", "added"]
    assert world.db.read_now(history.of, request.id)[-1].data == {"words": "anote que avisei em junho"}


def test_a_request_follows_its_case(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    agent = world.agent()
    states = []
    for step in (
        lambda db: work.claim(db, request.number, agent, world.clock()),
        lambda db: work.reply(db, request.number, agent, "Olá", world.clock(), "client-reply"),
        lambda db: work.close(db, request.number, agent, "cancelled", "", 99, world.clock()),
    ):
        world.db.write_now(step)
        states.append(world.db.read_now(requests.get, request.id).state)
    assert states == ["with_team", "answered", "done"]


def test_the_next_turn_knows_the_request_and_when_its_team_is_back(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    world.clock.forward(hours=6)
    case, listed = world.db.read_now(lambda db: known(db, store.get(db, conversation), world.clock()))
    assert case is not None
    assert case.number == request.number
    assert [(each.number, each.kind, each.here) for each in listed] == [(request.number, "cancel_at_term", True)]
    assert listed[0].deadline == DEADLINE
    assert not listed[0].hours.there
    assert listed[0].hours.opens_at is not None
    assert listed[0].hours.opens_at.isoformat() == "2026-11-24T09:00:00-03:00"


@pytest.mark.parametrize(
    ("contact_by", "said"),
    [
        (date(2026, 11, 25), "o contato deve acontecer até 25 de novembro de 2026."),
        (date(2026, 11, 20), "o contato devia ter acontecido até 20 de novembro de 2026. Está atrasado"),
    ],
)
def test_a_contact_promised_for_the_menu_is_named_or_said_to_be_late(world: World, contact_by: date, said: str) -> None:
    conversation = theirs(world)
    ask(world, conversation, handover=replace(REQUEST, contact_by=contact_by))
    assert said in receipts(world, conversation)[0].text


def test_no_contact_is_promised_for_after_the_deadline(world: World) -> None:
    conversation = theirs(world)
    ask(world, conversation, handover=replace(REQUEST, contact_by=date(2026, 11, 30)))
    assert "30 de novembro" not in receipts(world, conversation)[0].text


def test_a_team_that_is_back_after_the_deadline_is_not_to_be_waited_for(world: World) -> None:
    conversation = theirs(world)
    world.clock.forward(hours=6)
    today = RunningDeadline("refund_until", date(2026, 11, 23), menu=True)
    ask(world, conversation, deadline=today)
    text = receipts(world, conversation)[0].text
    assert "Último dia para pedir estorno: 23 de novembro de 2026, hoje. Não espere o nosso contato" in text
    assert "Isso é depois do prazo acima: não espere por ela." in text


def test_the_receipt_is_checked_by_its_sum_and_by_who_gave_it(world: World) -> None:
    conversation = theirs(world)
    request = ask(world, conversation)
    file = world.db.read_now(requests.get, request.id).receipt
    assert file is not None
    letter = "Olá,\n\n" + file.replace("às 15h", "às\u00a015h")
    genuine = world.db.read_now(check, letter)
    assert (genuine.genuine, genuine.words) == (True, f"genuine: {request.number}, registered 2026-11-23T18:00:00Z")
    changed = world.db.read_now(check, file.replace("23 de novembro", "20 de novembro"))
    assert not changed.genuine
    assert not world.db.read_now(check, "SHA-256: " + "0" * 64).genuine


def test_it_is_mailed_to_the_address_of_the_record_where_letters_reach_somebody(world: World) -> None:
    world.deliver_to(PUBLIC_URL="https://desk.example", SMTP_URL="smtps://mail.example")
    conversation = theirs(world)
    request = ask(world, conversation)
    assert receipts(world, conversation)[0].text.endswith("Uma cópia vai para o e-mail do contrato.")
    query = select(outbox).where(outbox.c.channel == receipt_mail.CHANNEL)
    (row,) = world.db.read_now(lambda db: db.execute(query).mappings().all())
    assert "Padaria" not in str(row["payload"])
    letter = world.db.read_now(receipt_mail.letter_for, row["payload"])
    assert letter.to == "dono@example.com"
    assert letter.subject == f"Pedido {request.number} · Conta Azul"
    assert letter.text.startswith("Olá,\n")
    assert world.db.read_now(check, letter.text).genuine


def test_without_a_mail_server_no_copy_is_promised(world: World) -> None:
    conversation = theirs(world)
    ask(world, conversation)
    assert "cópia" not in receipts(world, conversation)[0].text


def test_other_systems_learn_of_a_request_with_the_opening_of_its_case(world: World) -> None:
    world.deliver_to(
        PUBLIC_URL="https://desk.example",
        WEBHOOK_URL="https://crm.example/hook",
        WEBHOOK_SECRET="a secret of the tests",
    )
    request = ask(world, theirs(world))
    row = world.db.read_now(lambda db: db.execute(select(outbox).order_by(outbox.c.id)).mappings().first())
    assert row is not None
    assert row["event"] == "opened"
    assert row["payload"]["requests"] == [
        {
            "number": request.number, "kind": "cancel_at_term", "state": "registered", "count": 1,
            "registered_at": "2026-11-23T18:00:00Z", "deadline_on": "2026-11-28",
        }
    ]  # fmt: skip


def test_nothing_of_a_failed_registration_stays(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    conversation = theirs(world)

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("no words")

    monkeypatch.setattr("frontdesk.turns.requests.receipt.write", broken)
    with pytest.raises(RuntimeError):
        ask(world, conversation)
    assert open_ones(world, conversation) == []
    stored = select(messages.c.kind).where(messages.c.conversation_id == conversation)
    assert "receipt" not in world.db.read_now(lambda db: db.execute(stored).scalars().all())


def test_what_was_said_before_it_was_registered_is_kept_with_it(world: World) -> None:
    conversation = theirs(world)
    details_in = world.says(conversation, "mandei a carta em 3 de setembro")
    request = ask(world, conversation, details_in=(details_in,))
    events = world.db.read_now(history.of, request.id)
    assert [event.data.get("words") for event in events if event.kind == "added"] == ["mandei a carta em 3 de setembro"]


def test_the_receipt_names_the_day_by_which_the_customer_would_like_to_have_left(world: World) -> None:
    conversation = theirs(world)
    ask(world, conversation, wished=date(2027, 3, 31), asked_day=date(2027, 3, 31))
    (receipt,) = receipts(world, conversation)
    assert "Pedido: cancelar antes da renovação (dia desejado: 31 de março de 2027)" in receipt.text
    assert receipt.request["title"].endswith("(dia desejado: 31 de março de 2027)")
