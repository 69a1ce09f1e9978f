"""Which conversations are a contract's, and erasing all there is of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, union

from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_contract
from frontdesk.privacy.erase import Erased, audit, erase_conversations
from frontdesk.privacy.mentions import hide_mentions
from frontdesk.tables import cases, conversations, verifications
from retention.provider import providers, read_number


class UnknownNumber(ValueError):
    """No provider writes its contract numbers like this."""


def contract_number(text: str) -> str:
    """The number as it is stored. Raises UnknownNumber."""
    number = read_number(text)
    if number is None:
        examples = ", ".join(provider.number.example for provider in providers().values())
        raise UnknownNumber(f"CONTRACT: must be a contract number such as {examples}")
    return number


def conversations_of(db: Connection, number: str) -> list[str]:
    """Conversations signed in for the contract, proven by code, or with a case of it; the oldest first."""
    theirs = union(
        select(conversations.c.id).where(conversations.c.contract == number),
        select(cases.c.conversation_id).where(cases.c.contract == number),
    ).subquery()
    order = (conversations.c.created_at, conversations.c.id)
    return list(
        db.execute(select(conversations.c.id).where(conversations.c.id.in_(select(theirs))).order_by(*order)).scalars()
    )


def erase_contract(db: Connection, keyed: Keyed, number: str, at: datetime) -> Erased:
    """Delete everything of the contract in one transaction, and its number wherever else it was written."""
    erased = erase_conversations(db, keyed, conversations_of(db, number), at)
    checks = db.execute(delete(verifications).where(verifications.c.contract == number))
    erased.counts["verifications"] += checks.rowcount
    for table, rows in hide_mentions(db, number).items():
        erased.counts[f"{table} with the number hidden"] += rows
    audit(db, "erase", keyed.hash("contract", number), erased.counts, at)
    return Erased(erased.conversations, erased.counts, erased.letters | {part_of_contract(keyed, number)})
