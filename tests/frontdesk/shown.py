"""What the customer's chat shows of their case, by the conversation's number alone."""

from datetime import datetime

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.cases.situation import Situation
from frontdesk.conversations import store


def shown_to_customer(db: Connection, conversation_id: str, now: datetime) -> Situation:
    """The case's part of the state frame, as the chat reads it."""
    return cases.situation(db, store.get(db, conversation_id), cases.open_of(db, conversation_id), now)
