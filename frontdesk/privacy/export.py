"""All there is of a contract as one JSON document that a person can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NotRequired, TypedDict

from sqlalchemy import Connection, RowMapping, Table, select

from frontdesk.clock import utc_text
from frontdesk.privacy.contract import conversations_of
from frontdesk.privacy.coverage import HIDDEN, NAMES
from frontdesk.stored_json import JsonObject
from frontdesk.tables import (
    case_events,
    cases,
    conversations,
    messages,
    outbox,
    request_events,
    requests,
    sessions,
    verifications,
)

NOTE = (
    "Everything the chat keeps of this contract. Times are UTC. The contract itself and its payments are kept by the "
    "company's own systems; conversations in which the number was only written, never proven, may be somebody else's."
)


class Export(TypedDict):
    """All that is kept of a contract, under readable names. letters: added by whoever can read the mail folder."""

    contract: str
    exported_at: object
    about_this_file: str
    conversations: list[JsonObject]
    codes_asked_for_in_other_conversations: list[JsonObject]
    letters: NotRequired[list[JsonObject]]


def export_contract(db: Connection, number: str, at: datetime) -> Export:
    """Conversations with messages, sessions, checks and cases; checks of the contract elsewhere. Changes nothing."""
    ids = conversations_of(db, number)
    rows = db.execute(select(conversations).where(conversations.c.id.in_(ids))).mappings()
    theirs = {row["id"]: row for row in rows}
    others = select(verifications).where(
        verifications.c.contract == number, verifications.c.conversation_id.not_in(ids)
    )
    return {
        "contract": number,
        "exported_at": _plain(at),
        "about_this_file": NOTE,
        "conversations": [_conversation(db, theirs[id_]) for id_ in ids],
        "codes_asked_for_in_other_conversations": shown(verifications, db.execute(others).mappings()),
    }


def _conversation(db: Connection, row: RowMapping) -> JsonObject:
    def of_it(table: Table) -> Iterable[RowMapping]:
        order = table.primary_key.columns
        return db.execute(select(table).where(table.c.conversation_id == row["id"]).order_by(*order)).mappings().all()

    return {
        **_shown(conversations, row),
        "messages": shown(messages, of_it(messages)),
        "sessions": shown(sessions, of_it(sessions)),
        "codes_asked_for": shown(verifications, of_it(verifications)),
        "cases": [_case(db, case) for case in of_it(cases)],
    }


def _case(db: Connection, row: RowMapping) -> JsonObject:
    def of_it(table: Table) -> Iterable[RowMapping]:
        return db.execute(select(table).where(table.c.case_id == row["id"]).order_by(table.c.id)).mappings().all()

    return {
        **_shown(cases, row),
        "requests": [_request(db, request) for request in of_it(requests)],
        "events": _events(case_events, of_it(case_events)),
        "sent_to_other_systems": shown(outbox, of_it(outbox)),
    }


def _request(db: Connection, row: RowMapping) -> JsonObject:
    theirs = select(request_events).where(request_events.c.request_id == row["id"]).order_by(request_events.c.id)
    return {**_shown(requests, row), "events": _events(request_events, db.execute(theirs).mappings().all())}


def _events(table: Table, rows: Iterable[RowMapping]) -> list[JsonObject]:
    events = shown(table, rows)
    for event in events:
        event["by"] = str(event["by"]).split()[0]  # colleagues' full names are not the customer's data
    return events


def shown(table: Table, rows: Iterable[RowMapping]) -> list[JsonObject]:
    """Rows under readable names, without what says nothing of the person and what is not set."""
    return [_shown(table, row) for row in rows]


def _shown(table: Table, row: RowMapping) -> JsonObject:
    names = names_of(table)
    values = {names[column]: _plain(row[column]) for column in names}
    return {name: value for name, value in values.items() if value is not None}


def names_of(table: Table) -> Mapping[str, str]:
    """The name in an export of each column that is in it."""
    return {
        column.name: NAMES.get(column.name, column.name)
        for column in table.columns
        if column.name not in HIDDEN[table.name]
    }


def _plain(value: object) -> object:
    match value:
        case datetime():
            return utc_text(value)
        case date():
            return value.isoformat()
        case _:
            return value
