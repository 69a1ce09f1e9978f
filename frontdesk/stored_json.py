"""What the columns of JSON hold that is read again, key by key; all else in them is handed on as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

JsonObject = dict[str, object]  # a JSON column, or an object on its way to the browser


class StoredSnapshot(TypedDict):
    """`protocol.handover.Snapshot`: the record as the billing system gave it, from where and when."""

    record: JsonObject
    source: str
    at: str


class StoredRuling(TypedDict, total=False):
    """What is read of `protocol.handover.RulingObject`."""

    situation: str | None
    certainty: str
    clauses: list[str]


class EventData(TypedDict, total=False):
    """What a change of a case carries, each kind of change its own keys."""

    team: str
    reason: str | None
    question: str | None
    ruling: object
    said: list[str]


class StoredButton(TypedDict):
    """A button of a message; command: what it stands for, `{"intent", "entities"}`."""

    id: str
    title: str
    command: JsonObject


class CaseInPayload(TypedDict):
    """What a delivery says of its case; reason and priority where it is an event of the case."""

    number: str
    provider: str
    team: str
    reason: NotRequired[str]
    priority: NotRequired[str]


class Payload(TypedDict):
    """What a delivery carries. id: the same in each attempt. request: of a receipt, its number. link: to the desk."""

    id: str
    event: str
    case: CaseInPayload
    request: NotRequired[str]
    link: NotRequired[str]


def customer_in(snapshot: StoredSnapshot | None) -> Mapping[str, object]:
    """The customer of the record that was read; empty where none was."""
    found = snapshot["record"].get("customer") if snapshot else None
    return found if isinstance(found, Mapping) else {}
