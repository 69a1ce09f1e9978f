"""What the tables hold, as typed records: each kind of row becomes one here and nowhere else, in one file as in
`frontdesk/tables.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeVar

from sqlalchemy import Connection, Executable, RowMapping

from frontdesk.stored_json import EventData, JsonObject, Payload, StoredButton, StoredRuling, StoredSnapshot
from protocol.request import RequestKind, RequestState

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")

Owner = Literal["bot", "waiting", "human"]
Sender = Literal["customer", "bot", "agent", "system"]
MessageKind = Literal[
    "chat", "greeting", "answer", "question", "offer", "notice", "code", "contact", "rating", "rated", "receipt"
]  # fmt: skip
CaseState = Literal["open", "claimed", "waiting", "closed"]
Priority = Literal["normal", "high"]
Outcome = Literal["kept", "renewed_longer", "cancelled", "refunded", "informed", "other"]
# What happens to a case, each once, by who hears of it: the desk alone, other systems too, the team's mailbox as well.
DeskEvent = Literal["note", "reason", "contact", "rating"]
WebhookEvent = Literal["claimed", "handed", "waiting", "resumed", "repeated", "added", "closed"]
MailedEvent = Literal["opened", "joined", "moved", "priority", "changed_mind"]  # a team must act on it
CaseEventKind = Literal[DeskEvent, WebhookEvent, MailedEvent]
RequestEventKind = Literal[
    "registered", "repeated", "added", "contact", "reason", "with_team", "answered", "done", "withdrawn", "replaced",
]  # fmt: skip


@dataclass(frozen=True)
class Conversation:
    """A row of `conversations`; the columns' meaning stands in `frontdesk.tables`."""

    id: str
    provider: str
    contract: str | None
    person: str | None
    called: str | None
    signed_in: bool
    language: str
    owner: Owner
    version: int
    agent_id: int | None
    priority: Priority
    last_seq: int
    asked_seq: int
    answered_seq: int
    turn: int
    bot_state: JsonObject
    bot_failures: int
    bot_failed_at: datetime | None
    leased_until: datetime | None
    agent_seen_seq: int
    customer_seen_seq: int
    reason_code: str | None
    reason_seq: int | None
    contact: str | None
    rating: int | None
    rating_comment: str | None
    address: str | None
    consent_at: datetime | None
    consent_version: str | None
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None
    closed_reason: str | None


@dataclass(frozen=True)
class Message:
    """A row of `messages`. buttons: `{"id", "title", "command"}`; command: what a pressed
    one stands for, `{"intent", "entities"}`. request: what a receipt shows (`protocol.receipt.Receipt`).
    written_after: number of the last message that its writer had seen; None where the browser did not say.
    """

    conversation_id: str
    seq: int
    at: datetime
    sender: Sender
    agent_id: int | None
    name: str | None
    kind: MessageKind
    text: str
    card: JsonObject | None
    request: JsonObject | None
    buttons: list[StoredButton] | None
    command: JsonObject | None
    client_id: str | None
    understood: JsonObject | None
    written_after: int | None


@dataclass(frozen=True)
class Verification:
    """A row of `verifications`: a check by e-mail that was begun."""

    id: int
    conversation_id: str
    contract: str
    address: str
    code_hash: str | None
    tries: int
    created_at: datetime
    expires_at: datetime
    mailed_at: datetime | None
    next_at: datetime | None
    silent: bool
    done_at: datetime | None


@dataclass(frozen=True)
class Case:
    """A row of `cases`. snapshot: `{"record", "source", "at"}`; ruling: as `protocol.handover.RulingObject` has it."""

    id: int
    number: str
    conversation_id: str
    provider: str
    team: str
    reason: str
    priority: Priority
    state: CaseState
    version: int
    language: str
    contract: str | None
    customer_name: str | None
    snapshot: StoredSnapshot | None
    question: str | None
    ruling: StoredRuling | None
    contact_by: date | None
    agent_id: int | None
    outcome: Outcome | None
    outcome_reason: str | None
    opened_at: datetime
    updated_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True)
class CaseEvent:
    """A row of `case_events`: one change of a case. agent_id None: the assistant or the customer."""

    id: int
    case_id: int
    at: datetime
    agent_id: int | None
    actor: str
    kind: CaseEventKind
    data: EventData


@dataclass(frozen=True)
class Request:
    """A row of `requests`; the columns' meaning stands in `frontdesk.tables`."""

    id: int
    number: str
    case_id: int
    provider: str
    contract: str | None
    kind: RequestKind
    about: str | None
    state: RequestState
    count: int
    registered_at: datetime
    updated_at: datetime
    asked: str | None
    agreed: str | None
    asked_day: date | None
    ruling: StoredRuling | None
    snapshot: StoredSnapshot | None
    deadline_on: date | None
    deadline: JsonObject | None
    contact: JsonObject
    contact_by: date | None
    reason_code: str | None
    language: str
    receipt: str | None

    @property
    def situation(self) -> str | None:
        """Of the contract, by the ruling it was registered with; None without one."""
        return self.ruling.get("situation") if self.ruling else None


@dataclass(frozen=True)
class RequestEvent:
    """A row of `request_events`: one change of a request. sha256: of the receipt given for it."""

    id: int
    request_id: int
    at: datetime
    actor: str
    kind: RequestEventKind
    sha256: str | None
    data: JsonObject


@dataclass(frozen=True)
class Delivery:
    """A row of `outbox`: an event on its way to another system. key: the same in each attempt."""

    id: int
    key: str
    channel: str
    case_id: int | None
    event: str
    payload: Payload
    attempts: int
    next_at: datetime
    delivered_at: datetime | None
    dead_at: datetime | None
    last_error: str | None
    given_up_at: datetime | None
    given_up_by: str | None
    given_up_reason: str | None
    created_at: datetime


@dataclass(frozen=True)
class Account:
    """A row of `agents`: somebody who may sign in at the desk. companies None: all of them.

    password_hash: empty where the company's own sign-in is the only way in.
    """

    id: int
    email: str
    name: str
    password_hash: str
    role: Literal["agent", "lead"]
    teams: list[str]
    companies: list[str] | None
    subject: str | None
    password_temporary: bool
    totp_secret: str | None
    totp_step: int | None
    language: str
    disabled_at: datetime | None
    created_at: datetime


def record_of(kind: type[Record], row: RowMapping) -> Record:
    """The row as a record of that kind; columns that the record does not have are left out."""
    return kind(**{name: row[name] for name in _names(kind)})


def one(db: Connection, kind: type[Record], query: Executable, **values: object) -> Record | None:
    """The row that a query finds, as a record; None for none. Raises MultipleResultsFound for more than one.

    values: of its parameters. A query of every turn is made once, with parameters: making it takes longer than its run.
    """
    row = db.execute(query, values).mappings().one_or_none()
    return None if row is None else record_of(kind, row)


def every(db: Connection, kind: type[Record], query: Executable, **values: object) -> list[Record]:
    """The rows that a query finds, as records, in its order. values: of its parameters."""
    return [record_of(kind, row) for row in db.execute(query, values).mappings()]


@cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
