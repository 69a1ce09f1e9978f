"""The customer deletes the conversation: what was asked of the company is named, and stays or goes as they say."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.erasures import Erasures
from frontdesk.keyed import Keyed
from frontdesk.privacy.erase import Erased, erase, erase_but_requests
from frontdesk.records import Case, Conversation, JsonObject
from frontdesk.requests import store
from texts.requests import title


def delete(
    keyed: Keyed,
    erasures: Erasures,
    wish: Literal["keep", "drop"] | None,
    db: Connection,
    conversation: Conversation,
    at: datetime,
) -> Erased:
    """wish: what becomes of the open requests, which the `state` frame names; without one they are kept."""
    keep = wish != "drop" and bool(open_here(db, conversation, cases.open_of(db, conversation.id)))
    erasures.add("words" if keep else "conversation", conversation.id, at)
    return (erase_but_requests if keep else erase)(keyed, db, conversation, at)


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
