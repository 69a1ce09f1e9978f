"""The record of a case as the desk draws it: every kind of event, in every language; a broken line stays one line."""

import html
import re
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, get_args

import pytest

import languages
import texts
from frontdesk.cases.access import Agent
from frontdesk.desk.pages import fragment
from frontdesk.desk.sessions import DeskSession
from frontdesk.records import CaseEventKind
from tests.shipped import COMPANY

PROVIDER = COMPANY
AT = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
DATA: dict[str, list[dict[str, Any]]] = {
    "opened": [{"reason": "requested", "question": None}, {"reason": "requested", "said": ["Oi"]}],
    "joined": [{"reason": "clauses_conflict"}],
    "claimed": [{}],
    "note": [{"text": "call back"}],
    "moved": [{"from": "renewals", "to": "finance"}],
    "handed": [{"to": "Luc Bernard"}],
    "priority": [{"priority": "high"}, {"priority": "normal"}, {"why": "anger"}, {}],
    "waiting": [{}],
    "resumed": [{}],
    "changed_mind": [{}, {"request": "C-1000"}, {"request": "C-1000", "by": "C-1000-2"}],
    "repeated": [{"request": "C-1000", "words": "de novo"}],
    "added": [{"request": "C-1000"}],
    "reason": [{"code": "price"}],
    "contact": [{}],
    "rating": [{"score": 4}, {}],
    "closed": [{"outcome": "kept", "reason": ""}, {"outcome": "other", "reason": "moved away"}, {"outcome": "kept"}],
}


def drawn(language: str, *events: SimpleNamespace) -> list[str]:
    """The text of each line."""
    agent = Agent(1, "ana@team.example", "Ana Martins", "agent", ("renewals",), language)
    page = fragment("history.html", DeskSession(agent, "csrf", "hash"), {"rows": events, "provider": PROVIDER})
    return [
        " ".join(html.unescape(re.sub(r"<[^>]*>", " ", line)).split()) for line in page.split("</li>") if line.strip()
    ]


def event(kind: str, data: dict[str, object], actor: str = "assistant") -> SimpleNamespace:
    return SimpleNamespace(kind=kind, data=data, actor=actor, at=AT, id=1)


def test_every_kind_of_event_is_drawn_here() -> None:
    assert set(DATA) == set(get_args(CaseEventKind))


@pytest.mark.parametrize("language", languages.for_desk())
@pytest.mark.parametrize("kind", DATA)
def test_every_kind_is_drawn_in_every_language(language: str, kind: Any) -> None:
    lines = drawn(language, *(event(kind, data) for data in DATA[kind]))
    assert len(lines) == len(DATA[kind])
    for line in lines:
        assert texts.say(language, "desk-broken-line") not in line
        assert "None" not in line
        assert "_" not in line
        if kind != "note":
            assert texts.say(language, f"desk-event.{kind}") in line


def test_the_priority_a_person_set_is_named() -> None:
    assert drawn("en", event("priority", {"priority": "high"}, "Ana Martins"))[0].endswith("Priority: High priority")
    assert drawn("en", event("priority", {"why": "anger"}))[0].endswith("Priority: the customer is upset")


@pytest.mark.parametrize("language", languages.for_desk())
def test_a_line_that_cannot_be_drawn_costs_no_other(language: str, caplog: pytest.LogCaptureFixture) -> None:
    broken = SimpleNamespace(kind="moved", data={"from": "the customer's words"}, actor="assistant", at=AT, id=1)
    lines = drawn(language, event("claimed", {}), broken, event("waiting", {}))
    assert lines[1] == texts.say(language, "desk-broken-line")
    assert texts.say(language, "desk-event.claimed") in lines[0]
    assert texts.say(language, "desk-event.waiting") in lines[2]
    assert [record.getMessage() for record in caplog.records] == ["desk.line template=event.html error=UndefinedError"]
