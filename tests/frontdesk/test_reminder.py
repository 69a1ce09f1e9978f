"""The deadline of an answer or receipt as a file for the customer's own calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.chat.reminder import reminder
from retention.provider import provider_of
from tests.frontdesk.world import ORIGIN, World
from tests.shipped import COMPANY, NUMBER
from tests.widget.cards import CERTAIN, CONFLICTING, GENERAL, RECEIPT, WHAT_IF, WITHDRAWN

NOW = datetime(2026, 11, 24, 14, 3, 5, tzinfo=UTC)


@dataclass
class Conversation:
    contract: str | None = NUMBER
    id: str = "cv_1"
    provider: str = COMPANY


@dataclass
class Message:
    card: dict[str, Any] | None = None
    request: dict[str, Any] | None = None


def file_of(message: Message, conversation: Conversation | None = None) -> str | None:
    return reminder(conversation or Conversation(), message, NOW)  # type: ignore[arg-type]  # all it reads is there


def lines(message: Message, conversation: Conversation | None = None) -> list[str]:
    """The lines of the file, put together again."""
    file = file_of(message, conversation)
    assert file is not None
    assert "\n" not in file.replace("\r\n", "")
    assert max(len(line.encode()) for line in file.split("\r\n")) <= 75
    return file.replace("\r\n ", "").replace("\u00a0", " ").split("\r\n")


def test_one_whole_day_with_company_contract_and_an_alarm() -> None:
    found = lines(Message(CERTAIN))
    summary = f"SUMMARY:Último dia para pedir reembolso · {provider_of(COMPANY).name} · {NUMBER}"
    assert {"DTSTART;VALUE=DATE:20261130", "DTSTAMP:20261124T140305Z", summary, "BEGIN:VALARM"} <= set(found)
    assert f"DESCRIPTION:{CERTAIN['verdict']}\\n{CERTAIN['next']}" in found
    assert found[0] == "BEGIN:VCALENDAR"
    assert found[-2:] == ["END:VCALENDAR", ""]


def test_without_a_proven_contract_the_company_alone() -> None:
    assert f"SUMMARY:Último dia para pedir reembolso · {provider_of(COMPANY).name}" in lines(
        Message(CERTAIN), Conversation(None)
    )


def test_of_two_days_that_clauses_name_it_is_the_safe_one() -> None:
    days = [dict(day, remind=True) for day in CONFLICTING["deadlines"][:2]]
    card = CONFLICTING | {"deadlines": days[::-1], "ruling": CONFLICTING["ruling"] | {"on": "2026-11-19"}}
    assert "DTSTART;VALUE=DATE:20261120" in lines(Message(card))


def test_a_receipts_day_with_what_to_do() -> None:
    found = lines(Message(request=RECEIPT))
    assert "DTSTART;VALUE=DATE:20261128" in found
    assert any(line.startswith("DESCRIPTION:Pedido registrado em 26 de novembro") for line in found)
    assert not any("," in line.replace("\\,", "") for line in found if line.startswith("DESCRIPTION"))


@pytest.mark.parametrize(
    "message",
    [Message(), Message(GENERAL), Message(WHAT_IF), Message(request=WITHDRAWN), Message({"version": 2})],
    ids=["words", "no dates", "what if", "taken back", "unknown"],
)
def test_none_where_there_is_nothing_to_remember(message: Message) -> None:
    assert file_of(message) is None


def test_what_has_passed_is_no_reminder() -> None:
    assert file_of(Message(CERTAIN | {"ruling": CERTAIN["ruling"] | {"on": "2026-12-01"}})) is None


def test_the_same_deadline_is_one_entry_however_often_it_is_saved() -> None:
    uids = {line for file in (Message(CERTAIN), Message(CERTAIN)) for line in lines(file) if line.startswith("UID:")}
    assert len(uids) == 1


def test_it_is_for_the_session_of_the_conversation_alone(world: World) -> None:
    opened, other = world.session(), world.session()
    seq = world.says(opened["conversation"], "A resposta.", "bot", kind="answer", card=CERTAIN)

    def asked(session: str, number: int = seq) -> Any:
        headers = {"origin": ORIGIN, "authorization": f"Bearer {session}"}
        return world.client.get(f"/api/messages/{number}/reminder", headers=headers)

    given = asked(opened["session"])
    assert given.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "DTSTART;VALUE=DATE:20261130" in given.text
    assert asked(other["session"]).status_code == 404
    assert asked(opened["session"], seq - 1).status_code == 404
    assert asked("made-up").status_code == 401
