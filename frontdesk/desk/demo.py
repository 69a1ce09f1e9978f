"""Two people to try the desk with; they exist and may sign in only in demo mode."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from frontdesk import migrations, teams
from frontdesk.desk import accounts
from frontdesk.tables import agents

PASSWORD = "demo-desk-password"  # noqa: S105  shown on the sign-in page
PEOPLE = (("ana@desk.example", "Ana Martins", "lead", "pt"), ("luc@desk.example", "Luc Bernard", "agent", "fr"))
EMAILS = frozenset(email for email, *_ in PEOPLE)


def ensure(db: Connection, at: datetime) -> None:
    """Make the demo accounts that are missing; several processes may start at once."""
    if db.dialect.name != "sqlite":  # which has one writer anyway
        migrations.lock(db)
    known = set(db.execute(select(agents.c.email).where(agents.c.email.in_(EMAILS))).scalars())
    for email, name, role, language in PEOPLE:
        if email not in known:
            accounts.add(db, email, name, PASSWORD, tuple(teams.known(db)), role, at, language)
