"""Erasures done again on a database that was restored from a time before them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from frontdesk.conversations import store
from frontdesk.erasures import Erasure, Erasures
from frontdesk.keyed import Keyed
from frontdesk.privacy.contract import erase_contract
from frontdesk.privacy.erase import Erased, audit, erase, erase_but_requests
from frontdesk.privacy.mentions import numbers_in
from frontdesk.tables import conversations, privacy_log


@dataclass
class Again:
    """done: how many erasures were. counts: rows by table. letters: of them. other_key: listed with another APP_KEY."""

    done: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    letters: set[str] = field(default_factory=set)
    other_key: int = 0

    def add(self, erased: Erased) -> None:
        """Rows of one erasure."""
        self.counts += erased.counts
        self.letters |= erased.letters


def erase_again(db: Connection, keyed: Keyed, erasures: Erasures, listed: Iterable[Erasure], since: datetime) -> Again:
    """Of all that is listed those since a moment of which the database knows nothing: it was copied before them.

    What it knows of was done when it was copied; what it has of the same contract came afterwards, and stays.
    """
    rows = db.execute(select(privacy_log.c.at, privacy_log.c.action).where(privacy_log.c.at >= since))
    known = {(row.at, row.action) for row in rows}
    found, wanted = Again(), []
    for erasure in listed:
        if erasure.at < since or (erasure.at, erasure.action) in known:
            continue
        if erasure.key != erasures.key:
            found.other_key += 1
        else:
            wanted.append(erasure)
    contracts = [erasure for erasure in wanted if erasure.kind == "contract"]
    hashes = {erasure.hash for erasure in contracts}
    numbers = {erasures.hash("contract", number): number for number in numbers_in(db)} if hashes else {}
    for erasure in contracts:
        number = numbers.get(erasure.hash)
        if number is None:  # nothing of it is in this database: only the erasure itself is noted
            audit(db, "erase", erasure.hash, {}, erasure.at)
        else:
            found.add(erase_contract(db, keyed, number, erasure.at))
    for erased in _conversations(db, keyed, erasures, [each for each in wanted if each.kind != "contract"]):
        found.add(erased)
    found.done = len(wanted)
    return found


def _conversations(db: Connection, keyed: Keyed, erasures: Erasures, wanted: Iterable[Erasure]) -> Iterator[Erased]:
    """What customers deleted in the chat."""
    ids = {erasures.hash("conversation", id_): id_ for id_ in db.execute(select(conversations.c.id)).scalars()}
    for erasure in wanted:
        id_ = ids.get(erasure.hash)
        if id_ is None:
            audit(db, "delete", None, {}, erasure.at)
            continue
        conversation = store.get(db, id_, lock=True)
        delete = erase_but_requests if erasure.kind == "words" else erase
        yield delete(keyed, db, conversation, erasure.at)
        if delete is erase:
            del ids[erasure.hash]
