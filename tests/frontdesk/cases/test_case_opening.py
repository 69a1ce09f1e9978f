"""Opening, joining, priority, and what the customer's chat shows."""

import re
from dataclasses import replace as with_fields
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import func, insert, select

from frontdesk.cases import customer_wrote, note, number, open_case, queue, raise_priority, work
from frontdesk.cases.brief import brief
from frontdesk.cases.events import history
from frontdesk.tables import cases, outbox
from protocol.handover import Handover, RulingObject
from protocol.wire import BadField, plain, read
from retention.policy import policies, policy_of
from tests.frontdesk.fakes import MONDAY
from tests.frontdesk.records import REQUEST, RULING
from tests.frontdesk.shown import shown_to_customer
from tests.frontdesk.world import World
from tests.shipped import COMPANY


def kinds(world: World, case: str) -> list[str]:
    return [event.kind for event in world.db.read_now(history, world.row(case).id)]


def test_a_case_waits_for_the_team_with_all_it_needs(world: World) -> None:
    conversation = world.conversation(contract="CA-204518")
    opened = world.db.write_now(open_case, conversation, REQUEST, world.clock())
    case = world.row(opened.number)
    assert re.fullmatch(r"C-[1-9]\d{3}", opened.number)
    assert not opened.joined
    assert opened.team_hours == "A equipe está atendendo agora."
    assert (case.state, case.team, case.reason, case.priority) == ("open", "renewals", "clauses_conflict", "normal")
    assert (case.customer_name, case.contract, case.ruling) == ("Padaria Pão Quente", "CA-204518", RULING)
    assert world.of(conversation)["owner"] == "waiting"
    assert kinds(world, opened.number) == ["opened"]


def test_a_second_hand_over_joins_the_open_case(world: World) -> None:
    conversation = world.conversation()
    first = world.db.write_now(open_case, conversation, replace(REQUEST, contact_by=date(2026, 11, 25)), world.clock())
    later = Handover("finance", "settlement_amount", contact_by=date(2026, 11, 27))
    second = world.db.write_now(open_case, conversation, later, world.clock())
    case = world.row(first.number)
    assert second.joined
    assert second.number == first.number
    assert case.team == "renewals"  # a team that knows it keeps it
    assert case.contact_by == date(2026, 11, 25)  # the earlier promise stays
    assert case.ruling == RULING
    assert kinds(world, first.number) == ["opened", "joined"]


def test_after_closing_comes_a_new_case(world: World) -> None:
    conversation = world.conversation()
    first, agent = world.case(conversation), world.agent()
    world.db.write_now(work.claim, first, agent, world.clock())
    world.db.write_now(work.close, first, agent, "informed", "", 99, world.clock())
    second = world.db.write_now(open_case, conversation, REQUEST, world.clock())
    assert not second.joined
    assert second.number != first


def test_a_person_keeps_the_conversation_when_another_hand_over_joins(world: World) -> None:
    case, agent = world.case(), world.agent()
    world.db.write_now(work.claim, case, agent, world.clock())
    conversation = world.conversation_of(case)
    world.db.write_now(open_case, conversation, REQUEST, world.clock())
    assert world.of(conversation)["owner"] == "human"


def test_an_unknown_conversation_opens_nothing(world: World) -> None:
    with pytest.raises(LookupError):
        world.db.write_now(open_case, "cv_none", REQUEST, world.clock())
    assert world.db.read_now(lambda db: db.execute(select(func.count()).select_from(cases)).scalar_one()) == 0


@pytest.mark.parametrize(
    ("values", "conversation", "priority"),
    [
        ({}, {}, "normal"),
        ({"priority": "high"}, {}, "high"),
        ({}, {"priority": "high"}, "high"),
        ({"reason": "contact_overdue"}, {}, "high"),
        ({"contact_by": date(2026, 11, 22)}, {}, "high"),
        ({"contact_by": date(2026, 11, 23)}, {}, "normal"),  # promised for today is not overdue
    ],
)
def test_priority(world: World, values: dict[str, Any], conversation: dict[str, Any], priority: str) -> None:
    case = world.case(world.conversation(**conversation), replace(REQUEST, **values))
    assert world.row(case).priority == priority


@pytest.mark.parametrize(("urgent", "priority"), [({"late_contact"}, "high"), (set(), "normal")])
def test_a_late_contact_goes_first_where_the_policy_says_so(
    world: World, monkeypatch: pytest.MonkeyPatch, urgent: Any, priority: str
) -> None:
    policy = policy_of(COMPANY)
    rules = with_fields(policy.conversation, urgent=frozenset(urgent))
    monkeypatch.setitem(policies(), COMPANY, with_fields(policy, conversation=rules))
    case = world.case(request=replace(REQUEST, contact_by=date(2026, 11, 22)))
    assert world.row(case).priority == priority


@pytest.mark.parametrize(
    ("values", "field"), [({"team": ""}, "team"), ({"priority": "urgent"}, "priority"), ({"reason": ""}, "reason")]
)
def test_a_request_that_makes_no_sense_is_refused_by_name(values: dict[str, str], field: str) -> None:
    with pytest.raises(BadField, match=field):
        read({**plain(REQUEST), **values}, Handover)


def test_numbers_are_unique_and_grow_when_the_short_ones_are_taken(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = world.case()
    monkeypatch.setattr(number, "draw", lambda digits: taken if digits == 4 else f"C-{'7' * digits}")
    assert world.db.read_now(number.free_number) == "C-77777"


def test_a_number_taken_meanwhile_is_drawn_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = world.case()
    offers = iter([taken, "C-9999"])
    monkeypatch.setattr("frontdesk.cases.store.free_number", lambda _db: next(offers))
    assert world.case() == "C-9999"


def test_numbers_tell_nothing_of_their_order() -> None:
    drawn = [int(number.draw(4).removeprefix("C-")) for _ in range(50)]
    assert drawn != sorted(drawn)
    assert all(1000 <= each <= 9999 for each in drawn)


def test_notes_reach_the_open_case(world: World) -> None:
    conversation = world.conversation()
    case = world.case(conversation)
    world.db.write_now(raise_priority, conversation, "legal_threat", world.clock())
    world.db.write_now(raise_priority, conversation, "anger", world.clock())
    world.db.write_now(note, conversation, "changed_mind", world.clock())
    world.db.write_now(note, conversation, "contact", world.clock())
    assert world.row(case).priority == "high"
    assert kinds(world, case) == ["opened", "priority", "changed_mind", "contact"]
    # the value stands in the conversation alone, so that there is one place to erase
    assert all("dono@" not in str(event.data) for event in world.db.read_now(history, world.row(case).id))


def test_a_note_without_a_case_still_raises_the_conversation(world: World) -> None:
    conversation = world.conversation()
    world.db.write_now(raise_priority, conversation, "anger", world.clock())
    assert world.row(world.case(conversation)).priority == "high"


def test_a_customer_who_answers_brings_a_waiting_case_back(world: World) -> None:
    case, agent = world.case(), world.agent()
    conversation = world.conversation_of(case)
    world.db.write_now(work.claim, case, agent, world.clock())
    world.db.write_now(customer_wrote, conversation, world.clock())
    world.db.write_now(work.wait_for_customer, case, agent, world.clock())
    assert world.row(case).state == "waiting"
    world.db.write_now(customer_wrote, conversation, world.clock())
    assert world.row(case).state == "claimed"
    assert kinds(world, case) == ["opened", "claimed", "waiting", "resumed"]


def test_what_the_chat_shows_while_open(world: World) -> None:
    conversation = world.conversation()
    assert world.db.read_now(shown_to_customer, conversation, world.clock()) == {
        "case": None, "queue": None, "hours": None, "ask_contact": False, "ask_rating": False,
    }  # fmt: skip
    case = world.case(conversation)
    assert world.db.read_now(shown_to_customer, conversation, world.clock()) == {
        "case": case, "queue": {"position": 1, "minutes": None}, "hours": {"open": True, "opens": None},
        "ask_contact": False, "ask_rating": False,
    }  # fmt: skip


def test_outside_hours_there_is_no_queue_but_a_contact_may_be_left(world: World) -> None:
    conversation = world.conversation()
    world.case(conversation, replace(REQUEST, snapshot=None))
    world.clock.forward(hours=6)
    shown = world.db.read_now(shown_to_customer, conversation, world.clock())
    assert shown["queue"] is None
    assert shown["hours"] == {"open": False, "opens": "amanhã às 9h (horário de Brasília)"}
    assert shown["ask_contact"] is True


def test_a_customer_whose_record_has_an_address_is_not_asked_for_one(world: World) -> None:
    conversation = world.conversation()
    world.case(conversation)
    world.clock.forward(hours=6)
    assert world.db.read_now(shown_to_customer, conversation, world.clock())["ask_contact"] is False


def test_high_priority_goes_first_then_who_waits_longest(world: World) -> None:
    first = world.case()
    world.clock.forward(minutes=1)
    second = world.case()
    world.clock.forward(minutes=1)
    urgent = world.case(request=replace(REQUEST, priority="high"))
    elsewhere = world.case(request=Handover("finance", "settlement_amount"))
    places = {case: world.db.read_now(queue.position, world.row(case)) for case in (first, second, urgent, elsewhere)}
    assert places == {urgent: 1, first: 2, second: 3, elsewhere: 1}


def test_the_waiting_time_is_the_median_of_recent_claims_or_nothing(world: World) -> None:
    def claimed(wait: float, opened_at: datetime = MONDAY) -> None:
        row = {
            "number": f"C-{opened_at:%d%H%M}{wait}", "conversation_id": world.conversation(), "provider": "conta_azul",
            "team": "renewals", "reason": "x", "language": "pt", "state": "claimed", "opened_at": opened_at,
            "updated_at": opened_at, "claimed_at": opened_at + timedelta(minutes=wait),
        }  # fmt: skip
        world.db.write_now(lambda db: db.execute(insert(cases).values(**row)))

    for wait in (2, 7, 8, 50):
        claimed(wait)
    assert world.db.read_now(queue.usual_minutes, "conta_azul", "renewals", world.clock.forward(hours=1)) is None
    claimed(9)
    assert world.db.read_now(queue.usual_minutes, "conta_azul", "renewals", world.clock()) == 10
    for wait in (600, 601, 602, 603, 604, 605):  # opened at night: says nothing about the day
        claimed(wait, MONDAY - timedelta(hours=15))
    assert world.db.read_now(queue.usual_minutes, "conta_azul", "renewals", world.clock()) == 10
    assert world.db.read_now(queue.usual_minutes, "ram_tracking", "renewals", world.clock()) is None


def test_a_wait_of_half_a_day_is_not_given_in_minutes() -> None:
    assert queue.rounded_median([timedelta(hours=9)] * queue.ENOUGH) is None


def test_the_brief_has_what_was_said_and_why_the_customer_leaves(world: World) -> None:
    conversation = world.conversation(reason_code="price", reason_seq=3)
    world.says(conversation, "quero cancelar")
    world.says(conversation, "texto longo", "bot", kind="answer", card={"verdict": "Os documentos divergem."})
    world.says(conversation, "está caro demais")
    world.says(conversation, "Quer falar com a equipe?", "bot", kind="offer")
    case = world.case(conversation, said=("Um especialista entra em contato.",))
    seen = world.db.read_now(brief, world.row(case), "fr")
    assert seen.conflicting
    assert (seen.leaving_code, seen.leaving_words) == ("price", "está caro demais")
    assert [line for _, _, line in seen.said] == [
        "Os documentos divergem.", "Quer falar com a equipe?", "Um especialista entra em contato.",
    ]  # fmt: skip
    assert [name for name, *_ in seen.clauses] == ["CA-1", "CA-3", "CA-4", "CA-5"]
    assert all(statement and source for _, statement, source, _ in seen.clauses)
    assert seen.record["number"] == "CA-204518"
    assert len(seen.transcript) == 4


def test_a_clause_the_policy_no_longer_has_is_shown_by_its_id(world: World) -> None:
    case = world.case(request=replace(REQUEST, ruling=read(RULING | {"clauses": ["CA-99"]}, RulingObject)))
    assert world.db.read_now(brief, world.row(case), "pt").clauses == [("CA-99", "", "", "")]


def test_nothing_is_queued_for_other_systems_unless_they_are_set(world: World) -> None:
    world.case()
    assert world.db.read_now(lambda db: db.execute(select(func.count()).select_from(outbox)).scalar_one()) == 0
