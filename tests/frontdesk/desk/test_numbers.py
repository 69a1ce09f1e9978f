"""What a company's conversations and cases add up to: for its leads, of what is kept, and as a table."""

from __future__ import annotations

import csv
from io import StringIO

from sqlalchemy import update

from frontdesk.cases import work
from frontdesk.conversations import log
from frontdesk.tables import conversations
from protocol.handover import Handover
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import World
from tests.shipped import COMPANY, OTHER


def table(visitor: AgentBrowser, company: str = COMPANY, days: int = 30) -> dict[tuple[str, str], str]:
    rows = csv.DictReader(StringIO(visitor.get(f"/desk/numbers/table?company={company}&days={days}")))
    return {(row["group"], row["code"]): row["value"] for row in rows}


def test_conversations_cases_waits_and_ratings_are_added_up(world: World) -> None:
    lead = world.agent("Rita Lopes", role="lead")
    alone, handed = world.conversation(rating=5), world.conversation(rating=4, reason_code="price")
    for conversation in (alone, handed):
        seq = world.says(conversation, "quero cancelar")
    world.db.write_now(log.set_understood, handed, seq, {"intent": "nlu_fallback"})
    number = world.case(handed, Handover("renewals", "requested"))
    world.clock.forward(minutes=6)
    world.db.write_now(work.claim, number, lead, world.clock())
    world.clock.forward(minutes=10)
    world.db.write_now(work.close, number, lead, "kept", "", 99, world.clock())
    world.says(world.conversation(provider=OTHER), "bonjour")  # another company's
    world.conversation()  # opened, and nothing was said
    visitor = AgentBrowser(world)
    visitor.sign_in(lead)
    found = table(visitor)
    assert {code: value for (group, code), value in found.items() if group == "work"} == {
        "conversations": "2", "messages": "2", "not_understood": "1", "by_assistant": "1", "handed_over": "1",
        "requests": "0", "cases": "1",
    }  # fmt: skip
    assert (found["wait", "claimed"], found["wait", "closed"]) == ("6", "16")
    assert (found["rating", "count"], found["rating", "mean"]) == ("2", "4.5")
    assert (found["outcome", "kept"], found["reason", "requested"], found["leaving", "price"]) == ("1", "1", "1")
    shown = visitor.get(f"/desk/numbers?company={COMPANY}&days=7")
    assert "4.5" in shown
    assert "Conversations begun" in shown


def test_what_is_older_than_the_days_asked_for_is_left_out(world: World) -> None:
    old = world.conversation()
    world.says(old, "oi")
    created = world.clock()
    world.clock.forward(days=8)
    world.db.write_now(lambda db: db.execute(update(conversations).values(created_at=created)))
    visitor = AgentBrowser(world)
    visitor.sign_in(world.agent("Rita Lopes", role="lead"))
    assert table(visitor, days=7)["work", "conversations"] == "0"
    assert table(visitor, days=30)["work", "conversations"] == "1"
    assert table(visitor, days=30)["rating", "mean"] == ""


def test_a_lead_sees_the_numbers_of_their_companies_alone(world: World) -> None:
    visitor = AgentBrowser(world)
    visitor.sign_in(world.agent("Rita Lopes", role="lead", companies=[OTHER]))
    assert visitor.client.get("/desk/numbers").status_code == 200
    for path in ("/desk/numbers", "/desk/numbers/table"):
        for company in (COMPANY, "nobody"):
            assert visitor.client.get(f"{path}?company={company}").status_code == 403
