"""The customer deletes the conversation: what was asked of the company is named, and stays or goes as they say."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.erasures import Kind
from frontdesk.keyed import Keyed
from frontdesk.mail import letters
from frontdesk.privacy.erase import Erased, erase, erase_but_requests
from frontdesk.records import Case, Conversation
from frontdesk.requests import store
from frontdesk.stored_json import JsonObject
from frontdesk.threads import FILES
from settings import limits
from texts.requests import title

log = logging.getLogger(__name__)
Wish = Literal["keep", "drop"]


def what_goes(wish: Wish | None, db: Connection, conversation: Conversation, _at: datetime) -> Kind:
    """wish: what becomes of the open requests, which the `state` frame names; without one they are kept."""
    keep = wish != "drop" and bool(open_here(db, conversation, cases.open_of(db, conversation.id)))
    return "words" if keep else "conversation"


def delete(
    keyed: Keyed, wish: Wish | None, listed_at: datetime, db: Connection, conversation: Conversation, at: datetime
) -> Erased:
    """listed_at: when it was listed as erased, by which a restored backup knows it again."""
    keep = what_goes(wish, db, conversation, at) == "words"
    return (erase_but_requests if keep else erase)(keyed, db, conversation, listed_at)


async def remove_letters(folder: Path, conversation: str, parts: frozenset[str]) -> None:
    """Nobody waits for a folder that hangs: the letters go when it answers, or with the daily purge."""
    try:
        await FILES.finish(limits.ERASURE_LISTED, letters.remove, folder, parts)
    except TimeoutError:
        log.error("erase.letters_late conversation=%s", conversation)


def open_here(db: Connection, conversation: Conversation, case: Case | None) -> list[JsonObject]:
    """The open requests that would go with the conversation: number and what was asked for, in its language.

    case: its open one; they hang on it.
    """
    if case is None:
        return []
    return [
        {
            "number": each.number,
            "title": title(each.kind, each.about, each.provider, conversation.language, situation=each.situation),
        }
        for each in store.open_of(db, conversation)
        if each.case_id == case.id
    ]
