"""How many codes may be asked for and guessed: by contract and by address, over all conversations and processes.

Counted in a table of its own, of keyed hashes, so that neither a restart nor deleting a conversation forgets a try. A
known device, whose address proved the contract before, is held up by nobody else's tries and has codes of its own:
strangers cannot lock an owner out. Nothing here depends on whether the contract exists, so no answer says anything of
that. The only module that writes the attempts table.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Connection, and_, func, insert, select

from frontdesk import advisory
from frontdesk.keyed import Keyed
from frontdesk.tables import attempts, conversations
from settings.allowances import CODES, DAY, HOUR, WRONG_FOR_CONTRACT, WRONG_FROM_ADDRESS, WRONG_HERE, Slower

AHEAD = timedelta(minutes=5)  # rows that lie further in the future are of a clock that was wrong
KEPT = timedelta(seconds=DAY)  # nothing older counts
_of = attempts.c


@dataclass(frozen=True)
class Guesser:
    """A contract and an address, as they are counted. known: the contract was proven from the address before."""

    contract: str
    address: str
    known: bool


def guesser(db: Connection, keyed: Keyed, number: str, address: str) -> Guesser:
    """Until the transaction ends nobody else counts for this contract or from this address."""
    for name in sorted((_hash(keyed, number), address)):
        advisory.lock(db, name)
    return counted_as(db, keyed, number, address)


def counted_as(db: Connection, keyed: Keyed, number: str, address: str) -> Guesser:
    """The same only to look: others go on counting."""
    contract = _hash(keyed, number)
    proven = select(conversations.c.id).where(conversations.c.contract == number, conversations.c.address == address)
    return Guesser(contract, address, bool(address) and db.execute(proven.limit(1)).first() is not None)


def _hash(keyed: Keyed, number: str) -> str:
    return keyed.hash("guessed-contract", number)


def count(db: Connection, who: Guesser, kind: Literal["asked", "wrong"], at: datetime) -> None:
    """One more code was asked for, or wrong."""
    values = {"kind": kind, "number_hash": who.contract, "address_hash": who.address, "known": who.known, "at": at}
    db.execute(insert(attempts).values(**values))


def pause(db: Connection, who: Guesser, at: datetime) -> int:
    """Seconds until a code may be tried; 0 when it may."""
    contract, address = _of.number_hash == who.contract, _of.address_hash == who.address
    kinds = [(WRONG_HERE, and_(contract, address))]
    if not who.known:
        kinds += [(WRONG_FROM_ADDRESS, address), (WRONG_FOR_CONTRACT, contract)]
    return max(_left(db, slower, of, at) for slower, of in kinds)


def _left(db: Connection, slower: Slower, of: ColumnElement[bool], at: datetime) -> int:
    wrong, last = db.execute(
        select(func.count(), func.max(_of.at)).where(of, _of.kind == "wrong", *_within(slower.forget, at))
    ).one()
    if last is None:
        return 0
    since: float = (at - min(last, at)).total_seconds()
    return max(0, math.ceil(slower.pause(int(wrong)) - since))


def wait_to_ask(db: Connection, who: Guesser, at: datetime) -> int:
    """Seconds until another code may be asked for; 0 when it may."""
    contract, address = _of.number_hash == who.contract, _of.address_hash == who.address
    here = and_(contract, address)
    bounds = [(here, CODES.of_address_hour, HOUR), (here, CODES.of_address_day, DAY)]
    if not who.known:
        strangers = and_(contract, _of.known.is_(False))
        bounds += [
            (strangers, CODES.mails_hour, HOUR),
            (strangers, CODES.mails_day, DAY),
            (address, CODES.asks_hour, HOUR),
        ]
    return max(_wait(db, of, most, span, at) for of, most, span in bounds)


def _wait(db: Connection, of: ColumnElement[bool], most: int, span: float, at: datetime) -> int:
    """Until the first of the last `most` is older than `span` seconds."""
    first: datetime | None = db.execute(
        select(_of.at)
        .where(of, _of.kind == "asked", *_within(span, at))
        .order_by(_of.at.desc(), _of.id.desc())
        .offset(most - 1)
        .limit(1)
    ).scalar_one_or_none()
    if first is None:
        return 0
    return max(1, math.ceil((min(first, at) - at).total_seconds() + span))


def _within(span: float, at: datetime) -> tuple[ColumnElement[bool], ...]:
    return _of.at > at - timedelta(seconds=span), _of.at <= at + AHEAD
