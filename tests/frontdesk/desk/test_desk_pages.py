"""Inbox, case page, conversations: what they show, in each language; what a customer typed is only ever text."""

import html
import re
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import insert

import languages
import texts
from frontdesk.cases import note, raise_priority, work
from frontdesk.cases.access import Agent
from frontdesk.cases.customer import Note
from frontdesk.conversations import store
from frontdesk.requests.store import open_of
from frontdesk.tables import cases, saved_replies
from frontdesk.tables import outbox as rows
from frontdesk.turns.requests import register
from protocol.request import ContactWishes, RunningDeadline
from protocol.turn import RegisterRequest
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.records import CUSTOMER, RECORD, REQUEST, SNAPSHOT
from tests.frontdesk.world import World
from tests.shipped import NUMBER

ATTACK = "<script>alert('x')</script><img src=x onerror=\"alert(1)\">'\"{{7919*7907}}</textarea></li>"


class Reader(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


@pytest.mark.parametrize("language", languages.for_desk())
def test_every_page_in_every_language(world: World, language: str) -> None:
    lead = world.agent("Rita Lopes", role="lead", language=language)
    conversation = world.conversation(
        contract="CA-204518", reason_code="price", reason_seq=1, contact="+55 11 91234-5678", rating=4
    )
    world.says(conversation, "está caro")
    world.says(conversation, "Resposta", "bot", kind="answer", card={"verdict": "Resposta"}, buttons=[{"title": "Sim"}])
    case = world.case(conversation)
    world.db.write_now(raise_priority, conversation, "anger", world.clock())
    notes: tuple[tuple[Note, dict[str, Any] | None], ...] = (
        ("reason", {"code": "price"}),
        ("changed_mind", None),
        ("contact", None),
        ("rating", {"score": 4}),
    )
    for kind, data in notes:
        world.db.write_now(note, conversation, kind, world.clock(), data)
    world.case(conversation)
    world.db.write_now(work.claim, case, lead, world.clock())
    world.db.write_now(work.add_note, case, lead, "uma nota", world.clock())
    world.db.write_now(work.wait_for_customer, case, lead, world.clock())
    world.db.write_now(lambda db: db.execute(insert(saved_replies).values(language="fr", title="Un", text="Deux")))
    running = world.conversation(language="fr", provider="ram_tracking")
    world.says(running, "bonjour")
    letter = {"key": "k", "channel": "webhook", "case_id": world.row(case).id, "event": "opened", "payload": {},
              "next_at": world.clock(), "created_at": world.clock(), "dead_at": world.clock()}  # fmt: skip
    world.db.write_now(lambda db: db.execute(insert(rows).values(**letter)))

    visitor = AgentBrowser(world)
    visitor.sign_in(lead)
    paths = ["/desk", "/desk?state=closed", "/desk/conversations", f"/desk/conversations/{running}",
             f"/desk/cases/{case}", "/desk/replies", "/desk/deliveries", "/desk/accounts", "/desk/numbers",
             "/desk/teams/conta_azul"]  # fmt: skip
    paths.append(f"/desk/cases/{case}?notice=customer_wrote")
    for path in paths:
        page = visitor.get(path)
        assert f'<html lang="{language}">' in page
        shown = re.sub(r"<[^>]*>", " ", page)
        assert "None" not in shown, path
        assert not re.search(r"desk-(?!user)", shown), path
    world.db.write_now(work.close, case, lead, "renewed_longer", "mais 12 meses", 99, world.clock())
    assert texts.say(language, "desk-outcome.renewed_longer") in visitor.get(f"/desk/cases/{case}")


@pytest.mark.parametrize("language", languages.for_desk())
def test_the_sign_in_page_in_every_language(world: World, language: str) -> None:
    assert texts.say(language, "desk-sign-in-lead") in html.unescape(AgentBrowser(world, language).get("/desk/sign-in"))
    assert f'lang="{language}"' in AgentBrowser(world, "de").get(f"/desk/sign-in?lang={language}")


def test_the_agents_choice_of_language_stays(world: World, desk: AgentBrowser, ana: Agent) -> None:
    answer = desk.post("/desk/language", language="fr", onward="/desk/replies")
    assert answer.headers["location"] == "/desk/replies"
    assert '<html lang="fr">' in desk.get("/desk")
    desk.post("/desk/language", language="xx")
    assert '<html lang="fr">' in desk.get("/desk")


def test_every_field_a_person_can_fill_is_shown_as_text(world: World, desk: AgentBrowser, ana: Agent) -> None:
    record = RECORD | {"plan": ATTACK, "customer": CUSTOMER | {"name": ATTACK, "email": ATTACK}}
    record["payments"] = [{"due_on": ATTACK, "amount": ATTACK, "status": ATTACK}]
    facts = {"plan": ATTACK, "remaining_total": ATTACK}
    assert REQUEST.ruling is not None
    ruling = replace(REQUEST.ruling, facts=facts, clauses=(ATTACK,), situation=ATTACK, certainty=ATTACK)
    conversation = world.conversation(
        contract=ATTACK[:30], reason_code=ATTACK[:30], reason_seq=1, contact=ATTACK, rating=1, rating_comment=ATTACK
    )
    world.says(conversation, ATTACK)
    world.says(conversation, ATTACK, "bot", kind="answer", card={"verdict": ATTACK}, buttons=[{"title": ATTACK}])
    request = replace(
        REQUEST, reason=ATTACK[:40], question=ATTACK[:40], ruling=ruling,
        snapshot=replace(SNAPSHOT, record=record, source=ATTACK),
    )  # fmt: skip
    case = world.case(conversation, request, said=(ATTACK,))
    world.db.write_now(work.claim, case, ana, world.clock())
    assert desk.post(f"/desk/cases/{case}/note", text=ATTACK).status_code == 303
    assert desk.post(f"/desk/cases/{case}/reply", text=ATTACK, client_id="12345678").status_code == 303
    desk.post("/desk/replies", language="pt", title=ATTACK, text=ATTACK)
    colleague = world.agent("Luc Bernard")
    world.db.write_now(lambda db: db.execute(cases.metadata.tables["agents"].update().where(
        cases.metadata.tables["agents"].c.id == colleague.id).values(name=ATTACK[:60])))  # fmt: skip

    pages = [desk.get(path) for path in ("/desk", f"/desk/cases/{case}", "/desk/conversations", "/desk/replies")]
    pages.append(desk.json("/desk/inbox")["html"])
    answer = desk.json(f"/desk/cases/{case}/live")
    pages += [answer["messages"], answer["history"]]
    desk.post(f"/desk/cases/{case}/close", outcome="other", reason=ATTACK, read_up_to=99)
    pages.append(desk.get(f"/desk/cases/{case}"))
    for page in pages:
        reader = read(page)
        assert all(value and value.startswith("/desk/static/") for tag, name, value in reader.attributes
                   if (tag, name) in {("script", "src"), ("img", "src"), ("link", "href")})  # fmt: skip
        assert reader.tags.count("script") <= 1  # our own
        assert not [name for _, name, _ in reader.attributes if name.startswith("on") or name == "style"]
        assert "62615533" not in page  # nothing typed is computed
    assert ATTACK[:20] not in "".join(pages)


def test_an_address_reflects_nothing(world: World, desk: AgentBrowser) -> None:
    for path in (f"/desk?team={ATTACK}", f"/desk/cases/{ATTACK}", f"/desk/cases/C-1?notice={ATTACK}",
                 f"/desk/conversations/{ATTACK}", f"/desk/sign-in?lang={ATTACK}&next={ATTACK}",
                 f"/desk/static/{ATTACK}"):  # fmt: skip
        answer = desk.client.get(path)
        assert answer.status_code < 500
        assert "alert(" not in answer.text


def test_nothing_inline_on_any_page(world: World, desk: AgentBrowser) -> None:
    case = world.case()
    for path in ("/desk", "/desk/sign-in", f"/desk/cases/{case}", "/desk/replies", "/desk/conversations"):
        page = desk.get(path)
        assert "<style" not in page
        assert not re.search(r"<script(?![^>]*src=)", page)


@pytest.mark.parametrize("language", languages.for_desk())
def test_a_case_shows_what_was_asked_for_and_what_became_of_it(world: World, language: str) -> None:
    conversation = world.conversation(contract=NUMBER)
    deadline = RunningDeadline("stop_renewal_until_disputed", date(2026, 11, 28), disputed=True, menu=True)
    wishes = ContactWishes(phone="+5511987654321", no_calls=True)
    asked = RegisterRequest("cancel_at_term", REQUEST, deadline=deadline, contact=wishes)
    world.db.write_now(register, conversation, asked, f"quero sair {ATTACK}", world.clock())
    (request,) = world.db.read_now(lambda db: open_of(db, store.get(db, conversation)))
    agent = world.agent(language=language)
    visitor = AgentBrowser(world, language)
    visitor.sign_in(agent)
    page = html.unescape(visitor.get(f"/desk/cases/{request.number}"))
    for key in (
        "request-kind.cancel_at_term",
        "request-state.registered",
        "request-event.registered",
        "request-disputed",
    ):
        assert texts.say(language, f"desk-{key}") in page
    assert f"quero sair {ATTACK}" in page
    assert "+5511987654321" in page


def test_no_line_breaks_before_a_mark_on_the_pages_of_a_french_agent(world: World) -> None:
    visitor = AgentBrowser(world, "fr")
    visitor.sign_in(world.agent(role="lead", language="fr"))
    for path in ("/desk", f"/desk/cases/{world.case()}", "/desk/replies", "/desk/conversations", "/desk/account"):
        page = html.unescape(re.sub(r"<[^>]*>", "\n", visitor.get(path)))
        assert re.findall(r"\S+ [?!:;»]|« \S+", page) == [], path
