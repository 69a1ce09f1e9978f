"""Saved replies: those that come with the product, in each language of the customers, and the team's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

import languages
import texts
from frontdesk.tables import saved_replies

BUILT_IN = ("hello", "look_into", "more_time", "need_detail", "finance", "longer_term", "goodbye")


def offered(db: Connection, first: str) -> list[tuple[str, str, str]]:
    """(language, title, text); the customer's language first."""
    found = [
        (language, texts.say(language, f"reply-{name}.title"), texts.say(language, f"reply-{name}"))
        for language in languages.for_customers()
        for name in BUILT_IN
    ]
    found += [(row.language, row.title, row.text) for row in own(db)]
    return sorted(found, key=lambda reply: reply[0] != first)


def own(db: Connection) -> Sequence[Row[Any]]:
    """The team's own, by language and title."""
    return db.execute(select(saved_replies).order_by(saved_replies.c.language, saved_replies.c.title)).all()


def add(db: Connection, language: str, title: str, text: str) -> None:
    """Raises ValueError."""
    if language not in languages.for_customers() or not title or len(title) > 120 or not text:
        raise ValueError("a saved reply has a language, a title and a text")
    db.execute(insert(saved_replies).values(language=language, title=title, text=text))


def remove(db: Connection, reply_id: int) -> None:
    """Take one of the team's own away."""
    db.execute(delete(saved_replies).where(saved_replies.c.id == reply_id))
