"""Saved replies: those of the texts, which leads may change or leave out, and the team's own.

Each is for one language, and for one company or all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

import languages
import texts
from frontdesk.cases import access
from frontdesk.cases.access import Agent
from frontdesk.tables import saved_replies
from retention.provider import providers

PREFIX = "reply-"
# Those that come along for all companies, in their order: they name no team and no offer, which only a company has.
# Its own texts may hold further ones.
COMMON = ("hello", "look_into", "more_time", "need_detail", "goodbye")
LONGEST_TITLE = 120  # characters


@dataclass(frozen=True)
class Reply:
    """company: None for all of them. id: of the saved row, None for a reply of the texts as it came along.

    replaces: the reply of the texts it is or stands for, None for one of the team's own. text: empty where a reply of
    the texts is not offered. changed_by, changed_at: None where nobody changed it, or it was not kept who did.
    """

    language: str
    title: str
    text: str
    company: str | None = None
    id: int | None = None
    replaces: str | None = None
    changed_by: str | None = None
    changed_at: datetime | None = None


def offered(db: Connection, company: str, first: str) -> list[Reply]:
    """What can be inserted when writing to a customer of the company; their language first."""
    saved = [reply for reply in _saved(db) if reply.company in (None, company)]
    # the company's own change goes before one for all companies
    saved.sort(key=lambda reply: reply.company is not None)
    changed = {(reply.language, reply.replaces): reply for reply in saved}
    found = [changed.get((each.language, each.replaces), each) for each in _of_texts(None)]
    found += [changed.get((each.language, each.replaces), each) for each in _of_texts(company)]
    found += [reply for reply in saved if reply.replaces is None]
    return sorted((reply for reply in found if reply.text), key=lambda reply: reply.language != first)


def everything(db: Connection, agent: Agent) -> list[Reply]:
    """For the page of all replies: the saved ones, then those of the texts that no saved one stands for."""
    saved = [reply for reply in _saved(db) if reply.company is None or agent.of(reply.company)]
    changed = {(reply.language, reply.replaces, reply.company) for reply in saved}
    given = [*_of_texts(None), *(reply for company in providers() if agent.of(company) for reply in _of_texts(company))]
    return saved + [each for each in given if (each.language, each.replaces, each.company) not in changed]


def add(
    db: Connection,
    agent: Agent,
    company: str | None,
    language: str,
    title: str,
    text: str,
    at: datetime,
    replaces: str | None = None,
) -> None:
    """Keep a reply of the team's own, or one that stands for a reply of the texts. Raises ValueError, Refused."""
    _check(agent, company, language, title, text)
    _replace(db, company, language, title, text, agent.name, at, replaces)


def hide(db: Connection, agent: Agent, company: str | None, language: str, replaces: str, at: datetime) -> None:
    """Offer a reply of the texts no more, until the saved row is removed. Raises ValueError, Refused."""
    _check(agent, company, language, replaces, replaces)
    _replace(db, company, language, "", "", agent.name, at, replaces)


def change(
    db: Connection, agent: Agent, id_: int, company: str | None, language: str, title: str, text: str, at: datetime
) -> None:
    """Change a saved reply; one that is gone stays gone. Raises ValueError, Refused."""
    _check(agent, company, language, title, text)
    _check_own(db, agent, id_)
    db.execute(
        update(saved_replies)
        .where(saved_replies.c.id == id_)
        .values(provider=company, language=language, title=title, text=text, changed_by=agent.name, changed_at=at)
    )


def remove(db: Connection, agent: Agent, reply_id: int) -> None:
    """Take a saved reply away; one of the texts is then offered as it came along, which only a lead may ask for."""
    _check_own(db, agent, reply_id)
    which = saved_replies.c.id == reply_id
    db.execute(delete(saved_replies).where(which if agent.leads else which & saved_replies.c.replaces.is_(None)))


def _check_own(db: Connection, agent: Agent, reply_id: int) -> None:
    found = db.execute(select(saved_replies.c.provider).where(saved_replies.c.id == reply_id)).one_or_none()
    if found is not None:
        access.check_company(agent, found.provider)


def _check(agent: Agent, company: str | None, language: str, title: str, text: str) -> None:
    if company is not None and company not in providers():
        raise ValueError("company")
    access.check_company(agent, company)
    if language not in languages.for_customers() or not title or len(title) > LONGEST_TITLE or not text:
        raise ValueError("a saved reply has a language, a title and a text")


def _replace(
    db: Connection,
    company: str | None,
    language: str,
    title: str,
    text: str,
    by: str,
    at: datetime,
    replaces: str | None,
) -> None:
    if replaces is not None:
        if not texts.has(language, PREFIX + replaces, provider=company):
            raise ValueError("replaces")
        same = (saved_replies.c.language == language) & (saved_replies.c.replaces == replaces)
        db.execute(delete(saved_replies).where(same, saved_replies.c.provider.is_not_distinct_from(company)))
    db.execute(
        insert(saved_replies).values(
            provider=company, language=language, replaces=replaces, title=title, text=text, changed_by=by, changed_at=at
        )
    )


def _saved(db: Connection) -> list[Reply]:
    order = (saved_replies.c.language, saved_replies.c.title, saved_replies.c.id)
    return [_reply(row) for row in db.execute(select(saved_replies).order_by(*order)).mappings()]


def _reply(row: RowMapping) -> Reply:
    return Reply(
        language=row["language"], title=row["title"], text=row["text"], company=row["provider"], id=row["id"],
        replaces=row["replaces"], changed_by=row["changed_by"], changed_at=row["changed_at"],
    )  # fmt: skip


def _of_texts(company: str | None) -> Iterable[Reply]:
    """The replies that come along: for all companies, or one company's own."""
    for language in languages.for_customers():
        for name in COMMON if company is None else _own_names(company, language):
            text, title = PREFIX + name, f"{PREFIX}{name}.title"
            yield Reply(
                language, texts.say(language, title, provider=company), texts.say(language, text, provider=company),
                company, replaces=name,
            )  # fmt: skip


def _own_names(company: str, language: str) -> list[str]:
    keys = (key.removeprefix(PREFIX) for key in texts.keys(language, provider=company) if key.startswith(PREFIX))
    return sorted(key for key in keys if "." not in key and key not in COMMON)
