"""What became of a request: who changed what, when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from frontdesk.records import RequestEvent, RequestEventKind, every, one
from frontdesk.requests import store
from frontdesk.tables import cases, request_events, requests
from protocol.request import RequestState

CUSTOMER = "customer"


def record(
    db: Connection,
    request_id: int,
    kind: RequestEventKind,
    actor: str,
    at: datetime,
    *,
    sha256: str | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """Write down a change that was just made. actor: an agent's name, or `customer`. sha256: of its receipt."""
    values = {"request_id": request_id, "kind": kind, "actor": actor, "at": at, "sha256": sha256, "data": data or {}}
    db.execute(insert(request_events).values(**values))


def of(db: Connection, request_id: int) -> list[RequestEvent]:
    """All changes of a request, in their order."""
    query = select(request_events).where(request_events.c.request_id == request_id)
    return every(db, RequestEvent, query.order_by(request_events.c.id))


def forget_words(db: Connection, conversation_ids: Sequence[str]) -> None:
    """What the customer wrote goes from the changes, too."""
    of_cases = select(cases.c.id).where(cases.c.conversation_id.in_(conversation_ids))
    theirs = select(requests.c.id).where(requests.c.case_id.in_(of_cases))
    worded = request_events.c.kind.in_(("added", "repeated"))
    db.execute(update(request_events).where(request_events.c.request_id.in_(theirs), worded).values(data={}))


def receipt_given(db: Connection, sha256: str) -> RequestEvent | None:
    """The event whose receipt has this sum."""
    return one(db, RequestEvent, select(request_events).where(request_events.c.sha256 == sha256).limit(1))


def follow_case(db: Connection, case_id: int, state: RequestState, actor: str, at: datetime) -> None:
    """The case went on (`with_team`, `answered`, `done`), and its open requests with it."""
    for request_id in store.to_state(db, case_id, state, at):
        record(db, request_id, _kind(state), actor, at)


def _kind(state: RequestState) -> RequestEventKind:
    kinds: dict[RequestState, RequestEventKind] = {"with_team": "with_team", "answered": "answered", "done": "done"}
    return kinds[state]
