"""Two people to try the desk with; they exist and may sign in only in demo mode."""

from __future__ import annotations

from datetime import datetime
from itertools import cycle

from sqlalchemy import Connection

import languages
from frontdesk import migrations, teams
from frontdesk.desk import accounts, passwords

PASSWORD = passwords.SHOWN
PEOPLE = (("ana@desk.example", "Ana Martins", "lead"), ("luc@desk.example", "Luc Bernard", "agent"))
EMAILS = frozenset(email for email, *_ in PEOPLE)


def ensure(db: Connection, at: datetime) -> None:
    """Make the demo accounts that are missing; several processes may start at once."""
    if db.dialect.name != "sqlite":  # which has one writer anyway
        migrations.lock(db)
    known = {account.email for account in accounts.colleagues(db)}
    # one in each language of the desk, as far as there are
    for (email, name, role), language in zip(PEOPLE, cycle(languages.for_desk()), strict=False):
        if email not in known:
            accounts.add(db, email, name, passwords.hashed(PASSWORD), tuple(teams.known(db)), role, at, language)
