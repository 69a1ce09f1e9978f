"""The work on a case by its forms, and what a form may not ask for."""

import html
import re
from typing import Any

import pytest
from sqlalchemy import insert, update

import languages
import texts
from frontdesk.cases import work
from frontdesk.cases.access import Agent
from frontdesk.conversations import log
from frontdesk.outbox import queue as outbox
from frontdesk.tables import conversations
from frontdesk.tables import outbox as rows
from settings.allowances import DESK_PAGE
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.desk.test_desk_sign_in import dump
from tests.frontdesk.world import World
from tests.shipped import COMPANY, OTHER


def test_the_work_on_a_case_by_its_forms(world: World, desk: AgentBrowser) -> None:
    conversation = world.conversation()
    world.says(conversation, "quero cancelar")
    case = world.case(conversation)
    path = f"/desk/cases/{case}"
    assert "Take this case" in desk.get(path)
    assert desk.post(f"{path}/claim").headers["location"] == path
    for _ in range(2):  # pressed twice
        desk.post(f"{path}/reply", text="Bom dia!", client_id="0123456789")
    desk.post(f"{path}/wait")
    assert "Waiting for customer" in desk.get(path)
    world.says(conversation, "ainda não")
    late = desk.post(f"{path}/close", outcome="kept", read_up_to=3)
    assert late.headers["location"] == f"{path}?notice=customer_wrote"
    assert desk.post(f"{path}/close", outcome="kept", read_up_to=99).headers["location"] == f"{path}?notice=closed"
    written = [row.text for row in world.db.read_now(log.after, conversation, 0) if row.sender == "agent"]
    assert written == ["Bom dia!"]
    assert world.row(case).outcome == "kept"


def test_the_slower_of_two_reads_who_has_it(world: World, desk: AgentBrowser) -> None:
    case = world.case()
    luc = AgentBrowser(world)
    luc.sign_in(world.agent("Luc Bernard"))
    luc.post(f"/desk/cases/{case}/claim")
    answer = desk.post(f"/desk/cases/{case}/claim")
    assert answer.headers["location"] == f"/desk/cases/{case}?notice=taken"
    page = desk.get(answer.headers["location"])
    assert "A colleague was faster. Luc Bernard has this case." in page
    assert 'id="composer"' not in page
    refused = desk.post(f"/desk/cases/{case}/reply", {"accept": "application/json"}, text="x", client_id="12345678")
    assert (refused.status_code, refused.json()) == (409, {"error": {"code": "not_yours", "holder": "Luc Bernard"}})


def test_handing_over_by_the_form(world: World, desk: AgentBrowser) -> None:
    case, luc = world.case(), world.agent("Luc Bernard")
    path = f"/desk/cases/{case}"
    desk.post(f"{path}/claim")
    for nonsense in ("team:sales", "agent:999", "agent:x", "agent:²", "luc", ""):
        assert desk.post(f"{path}/hand-over", to=nonsense).status_code in (409, 422)
    desk.post(f"{path}/hand-over", to=f"agent:{luc.id}")
    assert world.row(case).agent_id == luc.id
    assert desk.post(f"{path}/hand-over", to="team:finance").status_code == 409  # it is Luc's now


def test_taking_over_a_running_conversation(world: World, desk: AgentBrowser, ana: Agent) -> None:
    conversation = world.conversation()
    world.says(conversation, "oi")
    silent = world.conversation()
    page = desk.get("/desk/conversations")
    assert conversation in page
    assert silent not in page
    answer = desk.post(f"/desk/conversations/{conversation}/take-over")
    assert re.fullmatch(r"/desk/cases/C-\d{4}", answer.headers["location"])
    assert world.of(conversation)["agent_id"] == ana.id
    assert desk.post("/desk/conversations/cv_none/take-over").status_code == 404


@pytest.mark.parametrize(
    ("step", "fields"),
    [
        ("close", {"outcome": "won", "read_up_to": 1}),
        ("close", {"outcome": "kept"}),
        ("close", {"outcome": "kept", "read_up_to": "x"}),
        ("reply", {"text": "x", "client_id": "short"}),
        ("reply", {"text": "x" * 4001, "client_id": "12345678"}),
        ("seen", {"seq": -1}),
        ("seen", {"seq": 10**30}),
        ("priority", {"priority": "urgent"}),
        ("typing", {"on": "perhaps"}),
    ],
)
def test_a_form_that_makes_no_sense_changes_nothing(
    world: World, desk: AgentBrowser, step: str, fields: dict[str, Any]
) -> None:
    case = world.case()
    desk.post(f"/desk/cases/{case}/claim")
    before = world.row(case)
    assert desk.post(f"/desk/cases/{case}/{step}", **fields).status_code == 422
    assert world.row(case) == before


def dead_letter(world: World) -> int:
    letter = {"key": "k", "channel": "webhook", "case_id": world.row(world.case()).id, "event": "opened", "payload": {},
              "next_at": world.clock(), "created_at": world.clock(), "dead_at": world.clock(),
              "last_error": "http_500"}  # fmt: skip
    made = insert(rows).values(**letter).returning(rows.c.id)
    return int(world.db.write_now(lambda db: db.execute(made).scalar_one()))


def test_a_dead_letter_is_shown_and_sent_again(world: World) -> None:
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead"))
    row = dead_letter(world)
    assert "http_500" in lead.get("/desk/deliveries")
    assert lead.post("/desk/deliveries/retry", id=row).headers["location"] == "/desk/deliveries?notice=retried"
    assert world.db.read_now(outbox.dead_letters) == []
    assert lead.post("/desk/deliveries/retry", id=row).headers["location"] == "/desk/deliveries"


@pytest.mark.parametrize("language", languages.for_desk())
def test_a_dead_letter_is_given_up_with_a_reason(world: World, language: str) -> None:
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead", language=language))
    row = dead_letter(world)
    assert lead.post("/desk/deliveries/give-up", id=row, reason=" ").headers["location"].endswith("reason_missing")
    assert len(world.db.read_now(outbox.dead_letters)) == 1
    given_up = lead.post("/desk/deliveries/give-up", id=row, reason="the receiver is no more")
    assert given_up.headers["location"].endswith("notice=given_up")
    page = html.unescape(lead.get("/desk/deliveries"))
    assert texts.say(language, "desk-deliveries-given-up") in page
    assert "the receiver is no more" in page
    assert world.db.read_now(outbox.dead_letters) == []
    assert lead.post("/desk/deliveries/retry", id=row).headers["location"] == "/desk/deliveries"  # decided is decided


def test_a_lead_decides_on_the_dead_letters_of_their_companies_alone(world: World) -> None:
    row, (company, other) = dead_letter(world), (COMPANY, OTHER)
    foreign, own = AgentBrowser(world), AgentBrowser(world)
    foreign.sign_in(world.agent("Eva Costa", role="lead", companies=[other]))
    own.sign_in(world.agent("Rita Lopes", role="lead", companies=[company]))
    assert "http_500" not in foreign.get("/desk/deliveries")
    for step in ("retry", "give-up"):
        foreign.post(f"/desk/deliveries/{step}", id=row, reason="x")
    assert "http_500" in own.get("/desk/deliveries")
    assert own.post("/desk/deliveries/retry", id=row).headers["location"].endswith("retried")


def test_only_the_holders_typing_reaches_the_customer(world: World, desk: AgentBrowser) -> None:
    case = world.case()
    topic = f"conversation:{world.conversation_of(case)}"
    with world.hub.subscribe(topic) as queue:
        desk.post(f"/desk/cases/{case}/typing", on="true")
        assert queue.empty()
        world.db.write_now(work.claim, case, world.agent("Luc Bernard"), world.clock())
        desk.post(f"/desk/cases/{case}/typing", on="true")
        assert queue.empty()
    mine = world.case()
    desk.post(f"/desk/cases/{mine}/claim")
    with world.hub.subscribe(f"conversation:{world.conversation_of(mine)}") as queue:
        desk.post(f"/desk/cases/{mine}/typing", on="true")
        assert queue.get_nowait() == {"type": "typing", "from": "agent", "on": True}


def test_a_conversation_that_ended_takes_no_reply_form(world: World, desk: AgentBrowser) -> None:
    case = world.case()
    desk.post(f"/desk/cases/{case}/claim")
    world.db.write_now(lambda db: db.execute(update(conversations).values(closed_at=world.clock())))
    page = desk.get(f"/desk/cases/{case}")
    assert 'id="composer"' not in page
    assert "The customer has ended this conversation." in page


@pytest.mark.parametrize("form", ["reply", "note", "close"])
def test_what_agents_write_is_kept_without_cards_and_personal_numbers(
    world: World, desk: AgentBrowser, ana: Agent, form: str
) -> None:
    number, words = world.case(), "o cartão 4111 1111 1111 1111 e o CPF 529.982.247-25"
    desk.post(f"/desk/cases/{number}/claim")
    closing = {"outcome": "informed", "read_up_to": "99"}  # the other forms do not look at it
    sent = desk.post(f"/desk/cases/{number}/{form}", {}, reason=words, text=words, **closing)
    assert (sent.status_code, sent.headers["location"]) == (303, f"/desk/cases/{number}?notice=masked")
    assert "was hidden in your text" in desk.get(sent.headers["location"])
    stored = dump(world)
    assert "o cartão •••• e o CPF" in stored
    assert "4111" not in stored
    assert "529.982" not in stored


def test_two_replies_without_an_id_are_two(world: World, desk: AgentBrowser, ana: Agent) -> None:
    number = world.case()
    desk.post(f"/desk/cases/{number}/claim")
    for text in ("primeira", "segunda"):
        assert desk.post(f"/desk/cases/{number}/reply", text=text).status_code == 303
    page = desk.get(f"/desk/cases/{number}")
    assert "primeira" in page
    assert "segunda" in page


def test_a_long_conversation_shows_its_end_and_the_whole_on_request(world: World, desk: AgentBrowser) -> None:
    conversation = world.conversation()
    for line in range(DESK_PAGE + 5):
        world.says(conversation, f"linha-{line}.")
    number = world.case(conversation)
    page = desk.get(f"/desk/cases/{number}")
    assert "linha-4." not in page
    assert f"linha-{DESK_PAGE + 4}." in page
    assert "whole=true" in page
    whole = desk.get(f"/desk/cases/{number}?whole=true")
    assert "linha-0." in whole
    assert "whole=true" not in whole
