"""The inbox: filters, order, unread marks, and what rings."""

from typing import Any

from msgspec.structs import replace

from frontdesk.cases import work
from frontdesk.cases.access import Agent
from frontdesk.desk import inbox
from frontdesk.desk.inbox import Filters
from protocol.handover import Handover
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import World


def numbers(world: World, agent: Agent, **filters: Any) -> list[str]:
    found = world.db.read_now(inbox.case_list, agent, Filters(**filters), world.clock())
    return [row.number for row in found]


def test_the_inbox_filters_and_puts_the_urgent_first(world: World, ana: Agent) -> None:
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


def test_unread_marks_come_with_new_words_and_go_when_read(world: World, desk: AgentBrowser, ana: Agent) -> None:
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


def test_reading_by_somebody_else_marks_nothing(world: World, desk: AgentBrowser) -> None:
    case = world.case()
    seq = world.says(world.conversation_of(case), "olá?")
    desk.post(f"/desk/cases/{case}/seen", seq=seq)
    assert world.of(world.conversation_of(case))["agent_seen_seq"] == 0


def test_a_new_case_rings_and_a_claimed_one_does_not(world: World, desk: AgentBrowser) -> None:
    before = desk.json("/desk/inbox")["newest"]
    case = world.case()
    rung = desk.json("/desk/inbox")["newest"]
    assert rung > before
    desk.post(f"/desk/cases/{case}/claim")
    assert desk.json("/desk/inbox")["newest"] <= rung
    assert world.case(request=Handover("support", "not_covered"))  # another team's
    assert desk.json("/desk/inbox")["newest"] <= rung
