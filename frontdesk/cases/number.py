"""Case numbers that can be said aloud: a letter and a few digits, unique, and no sign of how many there are."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, select

from frontdesk.tables import cases

TRIES_PER_LENGTH = 8


def draw(digits: int) -> str:
    """`C-4827` for four digits; the first is never 0, which people leave out when they read aloud."""
    lowest = 10 ** (digits - 1)
    return f"C-{lowest + secrets.randbelow(9 * lowest)}"


def free_number(db: Connection) -> str:
    """A number no case has; it grows by a digit once the short ones are mostly taken."""
    for digits in range(4, 13):
        for _ in range(TRIES_PER_LENGTH):
            number = draw(digits)
            if db.execute(select(cases.c.id).where(cases.c.number == number)).first() is None:
                return number
    raise RuntimeError("no free case number")
