"""Inbox, case page, conversations: what they show, in each language; what a customer typed is only ever text."""

import html
import re
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, update

import texts
from frontdesk.cases import note, raise_priority, work
from frontdesk.conversations import log
from frontdesk.desk import inbox
from frontdesk.desk.inbox import Filters
from frontdesk.outbox import queue as outbox
from frontdesk.tables import cases, conversations, saved_replies
from frontdesk.tables import outbox as rows
from protocol.handover import Handover
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.records import RECORD, REQUEST, SNAPSHOT

ATTACK = "<script>alert('x')</script><img src=x onerror=\"alert(1)\">'\"{{7919*7907}}</textarea></li>"


class Reader(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def test_the_desks_texts_are_in_step_in_three_languages():
    pt, fr, en = ({key for key in texts.keys(name) if key.startswith("desk-")} for name in ("pt", "fr", "en"))
    assert pt == fr == en
    customer = [
        {key for key in texts.keys(name) if key.startswith(("case-", "reply-", "team-mail-"))} for name in ("pt", "fr")
    ]
    assert customer[0] == customer[1]


@pytest.mark.parametrize("language", ["pt", "fr", "en"])
def test_every_page_in_every_language(world, language):
    lead = world.agent("Rita Lopes", role="lead", language=language)
    conversation = world.conversation(
        contract="CA-204518", reason_code="price", reason_seq=1, contact="+55 11 91234-5678", rating=4
    )
    world.says(conversation, "está caro")
    world.says(conversation, "Resposta", "bot", kind="answer", card={"verdict": "Resposta"}, buttons=[{"title": "Sim"}])
    case = world.case(conversation)
    world.db.write_now(raise_priority, conversation, "anger", world.clock())
    notes = (("reason", {"code": "price"}), ("changed_mind", None), ("contact", None), ("rating", {"score": 4}))
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
             f"/desk/cases/{case}", "/desk/replies", "/desk/deliveries", "/desk/accounts",
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


@pytest.mark.parametrize("language", ["pt", "fr", "en"])
def test_the_door_in_every_language(world, language):
    assert texts.say(language, "desk-sign-in-lead") in html.unescape(AgentBrowser(world, language).get("/desk/sign-in"))
    assert f'lang="{language}"' in AgentBrowser(world, "de").get(f"/desk/sign-in?lang={language}")


def test_the_agents_choice_of_language_stays(world, desk, ana):
    answer = desk.post("/desk/language", language="fr", onward="/desk/replies")
    assert answer.headers["location"] == "/desk/replies"
    assert '<html lang="fr">' in desk.get("/desk")
    desk.post("/desk/language", language="xx")
    assert '<html lang="fr">' in desk.get("/desk")


def test_every_field_a_person_can_fill_is_shown_as_text(world, desk, ana):
    record = RECORD | {"plan": ATTACK, "customer": RECORD["customer"] | {"name": ATTACK, "email": ATTACK}}
    record["payments"] = [{"due_on": ATTACK, "amount": ATTACK, "status": ATTACK}]
    facts = {"plan": ATTACK, "remaining_total": ATTACK}
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


def test_an_address_reflects_nothing(world, desk):
    for path in (f"/desk?team={ATTACK}", f"/desk/cases/{ATTACK}", f"/desk/cases/C-1?notice={ATTACK}",
                 f"/desk/conversations/{ATTACK}", f"/desk/sign-in?lang={ATTACK}&next={ATTACK}",
                 f"/desk/static/{ATTACK}"):  # fmt: skip
        answer = desk.client.get(path)
        assert answer.status_code < 500
        assert "alert(" not in answer.text


def test_nothing_inline_on_any_page(world, desk):
    case = world.case()
    for path in ("/desk", "/desk/sign-in", f"/desk/cases/{case}", "/desk/replies", "/desk/conversations"):
        page = desk.get(path)
        assert "<style" not in page
        assert not re.search(r"<script(?![^>]*src=)", page)


def numbers(world, agent, **filters) -> list[str]:
    found = world.db.read_now(inbox.case_list, agent, Filters(**filters), world.clock())
    return [row.number for row in found]


def test_the_inbox_filters_and_puts_the_urgent_first(world, ana):
    old = world.case()
    world.clock.forward(hours=2)
    french = world.case(world.conversation("fr", "ram_tracking"), Handover("renewals", "longer_term"))
    urgent = world.case(request=replace(REQUEST, priority="high"))
    support = world.case(request=Handover("support", "not_covered"))
    mine = world.case()
    world.db.write_now(work.claim, mine, ana, world.clock())

    assert numbers(world, ana) == [urgent, old, french, mine]
    assert set(numbers(world, ana, team="all")) == {urgent, old, french, mine, support}
    assert numbers(world, ana, team="support") == [support]
    assert numbers(world, ana, state="mine") == [mine]
    assert numbers(world, ana, state="open", provider="ram_tracking") == [french]
    assert numbers(world, ana, language="fr") == [french]
    assert numbers(world, ana, priority="high") == [urgent]
    assert numbers(world, ana, age="1") == [old]
    assert numbers(world, ana, state="closed") == []


def test_unread_marks_come_with_the_customers_words_and_go_when_read(world, desk, ana):
    case = world.case()
    conversation = world.conversation_of(case)
    assert world.db.read_now(inbox.unread_count, ana) == 1  # nobody has it yet
    desk.post(f"/desk/cases/{case}/claim")
    assert world.db.read_now(inbox.unread_count, ana) == 0
    seq = world.says(conversation, "olá?")
    assert world.db.read_now(inbox.unread_count, ana) == 1
    assert "1 new message" in desk.json("/desk/inbox")["html"]
    desk.post(f"/desk/cases/{case}/seen", seq=seq + 50)  # what does not exist cannot have been read
    assert world.of(conversation)["agent_seen_seq"] == 0
    desk.post(f"/desk/cases/{case}/seen", seq=seq)
    assert world.of(conversation)["agent_seen_seq"] == seq
    assert world.db.read_now(inbox.unread_count, ana) == 0


def test_reading_by_somebody_else_marks_nothing(world, desk):
    case = world.case()
    seq = world.says(world.conversation_of(case), "olá?")
    desk.post(f"/desk/cases/{case}/seen", seq=seq)
    assert world.of(world.conversation_of(case))["agent_seen_seq"] == 0


def test_a_new_case_rings_and_a_claimed_one_does_not(world, desk):
    before = desk.json("/desk/inbox")["newest"]
    case = world.case()
    rung = desk.json("/desk/inbox")["newest"]
    assert rung > before
    desk.post(f"/desk/cases/{case}/claim")
    assert desk.json("/desk/inbox")["newest"] <= rung
    assert world.case(request=Handover("support", "not_covered"))  # another team's
    assert desk.json("/desk/inbox")["newest"] <= rung


def test_the_work_on_a_case_by_its_forms(world, desk):
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


def test_the_slower_of_two_is_told_who_has_it(world, desk):
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


def test_handing_over_by_the_form(world, desk):
    case, luc = world.case(), world.agent("Luc Bernard")
    path = f"/desk/cases/{case}"
    desk.post(f"{path}/claim")
    for nonsense in ("team:sales", "agent:999", "agent:x", "agent:²", "luc", ""):
        assert desk.post(f"{path}/hand-over", to=nonsense).status_code in (409, 422)
    desk.post(f"{path}/hand-over", to=f"agent:{luc.id}")
    assert world.row(case).agent_id == luc.id
    assert desk.post(f"{path}/hand-over", to="team:finance").status_code == 409  # it is Luc's now


def test_taking_over_a_running_conversation(world, desk, ana):
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
def test_a_form_that_makes_no_sense_is_refused_and_changes_nothing(world, desk, step, fields):
    case = world.case()
    desk.post(f"/desk/cases/{case}/claim")
    before = world.row(case)
    assert desk.post(f"/desk/cases/{case}/{step}", **fields).status_code == 422
    assert world.row(case) == before


def test_a_dead_letter_is_shown_and_sent_again(world):
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead"))
    case = world.case()
    letter = {"key": "k", "channel": "webhook", "case_id": world.row(case).id, "event": "opened", "payload": {},
              "next_at": world.clock(), "created_at": world.clock(), "dead_at": world.clock(),
              "last_error": "http_500"}  # fmt: skip
    row = world.db.write_now(lambda db: db.execute(insert(rows).values(**letter).returning(rows.c.id)).scalar_one())
    assert "http_500" in lead.get("/desk/deliveries")
    assert lead.post("/desk/deliveries/retry", id=row).headers["location"] == "/desk/deliveries?notice=retried"
    assert world.db.read_now(outbox.dead_letters) == []
    assert lead.post("/desk/deliveries/retry", id=row).headers["location"] == "/desk/deliveries"


def test_only_the_holders_typing_reaches_the_customer(world, desk):
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


def test_a_conversation_that_ended_takes_no_reply_form(world, desk):
    case = world.case()
    desk.post(f"/desk/cases/{case}/claim")
    world.db.write_now(lambda db: db.execute(update(conversations).values(closed_at=world.clock())))
    page = desk.get(f"/desk/cases/{case}")
    assert 'id="composer"' not in page
    assert "The customer has ended this conversation." in page
