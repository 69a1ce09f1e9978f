"""Saved replies: per language, for one company or all; those of the texts can be changed and left out by leads."""

import html
from typing import Any

import pytest

import languages
import texts
from frontdesk.cases.access import Agent
from frontdesk.desk import replies
from protocol.handover import Handover
from retention.policy import policy_of
from retention.provider import providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import World

FIRST, *OTHERS = providers()
LANGUAGE = languages.default()
HELLO = texts.say(LANGUAGE, "reply-hello")


@pytest.fixture
def lead(world: World) -> AgentBrowser:
    browser = AgentBrowser(world)
    browser.sign_in(world.agent("Rita Lopes", role="lead"))
    return browser


def offered(world: World, company: str = FIRST, language: str = LANGUAGE) -> list[str]:
    return [reply.text for reply in world.db.read_now(replies.offered, company, language)]


def everything(world: World) -> list[replies.Reply]:
    found: list[replies.Reply] = world.db.read_now(
        replies.everything, Agent(1, "rita@team.example", "Rita Lopes", "lead", (), "en")
    )
    return found


def test_those_of_the_texts_are_offered_in_every_language(world: World) -> None:
    for language in languages.for_customers():
        found = world.db.read_now(replies.offered, FIRST, language)
        assert found[0].language == language
        assert {reply.language for reply in found} == set(languages.for_customers())


def test_an_agents_own_reply_is_offered_for_every_company(world: World, desk: AgentBrowser) -> None:
    desk.post("/desk/replies", language=LANGUAGE, title="Thanks", text="Thank you.")
    assert all("Thank you." in offered(world, company) for company in providers())
    request = Handover(next(iter(providers()[FIRST].teams)), "requested")
    case = world.case(world.conversation(LANGUAGE, FIRST), request)
    desk.post(f"/desk/cases/{case}/claim")
    assert "Thank you." in desk.get(f"/desk/cases/{case}")
    (saved,) = [reply for reply in everything(world) if reply.id]
    assert (saved.changed_by, saved.changed_at) == ("Ana Martins", world.clock())
    desk.post("/desk/replies/remove", id=saved.id)
    assert "Thank you." not in offered(world)


def test_control_characters_are_left_out(world: World, desk: AgentBrowser) -> None:
    desk.post("/desk/replies", language=LANGUAGE, title="a\x00b", text="c\x00d")
    assert "cd" in offered(world)


def test_a_reply_for_one_company_is_not_offered_for_another(world: World, desk: AgentBrowser) -> None:
    desk.post("/desk/replies", company=FIRST, language=LANGUAGE, title="Ours", text="Only ours.")
    assert "Only ours." in offered(world)
    assert not any("Only ours." in offered(world, company) for company in OTHERS)


@pytest.mark.parametrize("fields", [{"language": "xx"}, {"title": " "}, {"text": ""}, {"company": "nobody"}])
def test_an_incomplete_reply_is_not_saved(world: World, lead: AgentBrowser, fields: dict[str, str]) -> None:
    before = offered(world)
    values: dict[str, Any] = {"language": LANGUAGE, "title": "t", "text": "x", **fields}
    assert lead.post("/desk/replies", **values).headers["location"].endswith("notice=empty")
    assert lead.post("/desk/replies/change", id=1, **values).headers["location"].endswith("notice=empty")
    assert offered(world) == before


def test_a_lead_changes_a_reply_of_the_texts_for_one_company(world: World, lead: AgentBrowser) -> None:
    values: dict[str, Any] = {
        "company": FIRST,
        "language": LANGUAGE,
        "title": "Hello",
        "text": "Hello there.",
        "replaces": "hello",
    }
    for text in ("Hello.", "Hello there."):  # the second change takes the place of the first
        lead.post("/desk/replies/change", **values | {"text": text})
    assert "Hello there." in offered(world)
    assert HELLO not in offered(world)
    assert all(HELLO in offered(world, company) for company in OTHERS)
    (saved,) = [reply for reply in everything(world) if reply.id]
    lead.post("/desk/replies/remove", id=saved.id)
    assert HELLO in offered(world)


def test_a_companys_change_goes_before_one_for_all(world: World, lead: AgentBrowser) -> None:
    for company, text in ((FIRST, "Of the company."), ("", "Of all.")):
        lead.post("/desk/replies/change", company=company, language=LANGUAGE, title="t", text=text, replaces="hello")
    assert "Of the company." in offered(world)
    assert all("Of all." in offered(world, company) for company in OTHERS)


def test_a_reply_of_the_texts_can_be_left_out(world: World, lead: AgentBrowser) -> None:
    lead.post("/desk/replies/hide", language=LANGUAGE, replaces="hello")
    assert not any(HELLO in offered(world, company) for company in providers())
    assert "Not offered" in lead.get("/desk/replies")
    assert lead.post("/desk/replies/hide", language=LANGUAGE, replaces="nothing").headers["location"].endswith("empty")


def test_a_lead_changes_a_saved_reply(world: World, lead: AgentBrowser) -> None:
    lead.post("/desk/replies", language=LANGUAGE, title="Thanks", text="Thank you.")
    (saved,) = [reply for reply in everything(world) if reply.id]
    lead.post("/desk/replies/change", id=saved.id, company=FIRST, language=LANGUAGE, title="Thanks", text="Thanks!")
    assert "Thanks!" in offered(world)
    assert not any("Thanks!" in offered(world, company) for company in OTHERS)


def test_agents_change_and_leave_out_nothing_of_the_texts(world: World, desk: AgentBrowser, lead: AgentBrowser) -> None:
    lead.post("/desk/replies/hide", language=LANGUAGE, replaces="hello")
    (saved,) = [reply for reply in everything(world) if reply.id]
    fields: dict[str, Any] = {"language": LANGUAGE, "title": "t", "text": "x", "replaces": "goodbye"}
    assert desk.post("/desk/replies/change", **fields).status_code == 403
    assert desk.post("/desk/replies/hide", **fields).status_code == 403
    desk.post("/desk/replies/remove", id=saved.id)
    assert HELLO not in offered(world)
    page = html.unescape(desk.get("/desk/replies"))
    assert "/desk/replies/change" not in page


def test_what_names_a_team_or_an_offer_is_offered_by_a_company_that_has_it() -> None:
    """Replies for all companies name neither; each company's own texts do."""
    for company in providers().values():
        own = {reply.replaces for reply in replies._of_texts(company.id)}
        offers = {offer.handoff.reason for offer in policy_of(company.id).conversation.after_reason}
        assert own <= {*company.teams, *offers}
    assert {reply.replaces for reply in replies._of_texts(None)} == {*replies.COMMON}
