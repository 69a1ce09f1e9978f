"""Customers' requests: the only module that writes their table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, and_, bindparam, func, insert, or_, select, update

from frontdesk.records import Conversation, Request, every, one, record_of
from frontdesk.tables import cases, requests
from protocol.request import OPEN_STATES, RequestKind, RequestState

Value = str | int | date | datetime | Mapping[str, object] | None
_HERE = cases.c.conversation_id == bindparam("conversation")
_OF_CONTRACT = and_(requests.c.provider == bindparam("of"), requests.c.contract == bindparam("number"))
_OPEN = select(requests).join(cases).where(requests.c.state.in_(OPEN_STATES)).order_by(requests.c.id.desc())
OPEN_HERE, OPEN_OF_CONTRACT = _OPEN.where(_HERE), _OPEN.where(or_(_HERE, _OF_CONTRACT))


def create(db: Connection, case_number: str, at: datetime, **values: Value) -> Request:
    """A new request under its case's number, with a count behind it where the case has one already."""
    siblings = select(func.count()).select_from(requests).where(requests.c.case_id == values["case_id"])
    before = db.execute(siblings).scalar_one()
    number = case_number if before == 0 else f"{case_number}-{before + 1}"
    row = insert(requests).values(number=number, registered_at=at, updated_at=at, **values)
    return record_of(Request, db.execute(row.returning(requests)).mappings().one())


def change(db: Connection, request_id: int, at: datetime, **values: Value) -> Request:
    """Change a request; as it is then."""
    query = update(requests).where(requests.c.id == request_id).values(**values, updated_at=at)
    return record_of(Request, db.execute(query.returning(requests)).mappings().one())


def of_case(db: Connection, case_id: int) -> list[Request]:
    """All requests of a case, in their order."""
    return every(db, Request, select(requests).where(requests.c.case_id == case_id).order_by(requests.c.id))


def open_of(db: Connection, conversation: Conversation) -> list[Request]:
    """What is not settled of this conversation and of its proven contract, wherever registered; the newest first."""
    if conversation.contract is None:
        return every(db, Request, OPEN_HERE, conversation=conversation.id)
    of = {"of": conversation.provider, "number": conversation.contract}
    return every(db, Request, OPEN_OF_CONTRACT, conversation=conversation.id, **of)


def get(db: Connection, request_id: int) -> Request:
    """The request. Raises LookupError."""
    found = one(db, Request, select(requests).where(requests.c.id == request_id))
    if found is None:
        raise LookupError(request_id)
    return found


def by_number(db: Connection, number: str) -> Request | None:
    """The request of exactly this number."""
    return one(db, Request, select(requests).where(requests.c.number == number))


def visible(db: Connection, conversation: Conversation, number: str) -> Request | None:
    """The request of that number, settled or not, if it is this conversation's or its proven contract's."""
    found = by_number(db, number)
    if found is None:
        return None
    if conversation.contract is not None and (found.provider, found.contract) == (
        conversation.provider, conversation.contract,
    ):  # fmt: skip
        return found
    own = select(cases.c.id).where(cases.c.id == found.case_id, cases.c.conversation_id == conversation.id)
    return found if db.execute(own).first() is not None else None


def alike(open_ones: list[Request], kind: RequestKind, about: str | None) -> Request | None:
    """The open request that the same again joins."""
    return next((each for each in open_ones if each.kind == kind and (kind != "other" or each.about == about)), None)


def to_state(db: Connection, case_id: int, state: RequestState, at: datetime) -> list[int]:
    """Take all open requests of a case on to a state; the ids of those that were not there already."""
    order = OPEN_STATES[: OPEN_STATES.index(state)] if state in OPEN_STATES else OPEN_STATES
    query = update(requests).where(requests.c.case_id == case_id, requests.c.state.in_(order))
    return list(db.execute(query.values(state=state, updated_at=at).returning(requests.c.id)).scalars())


def forget_words(db: Connection, conversation_ids: Sequence[str], at: datetime) -> None:
    """What was written goes, the facts of the requests stay as long as their cases."""
    theirs = select(cases.c.id).where(cases.c.conversation_id.in_(conversation_ids))
    emptied: dict[str, Value] = {"asked": None, "agreed": None, "contact": {}, "receipt": None, "updated_at": at}
    db.execute(update(requests).where(requests.c.case_id.in_(theirs)).values(**emptied))
