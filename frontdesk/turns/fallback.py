"""What the front desk says itself when the bot cannot: a customer is never left without words, or without a person."""

from __future__ import annotations

import logging
import time
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select, update

from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations.opening import MAIN_QUESTIONS
from frontdesk.db import Database
from frontdesk.tables import conversations
from frontdesk.turns.bot import Bot, BotMessage, Button, Command, OpenCase, OwnCommand, Reply
from frontdesk.turns.effects import open_case
from frontdesk.turns.turn import Turn, as_reply
from texts import say

FAILURES = 3  # failed turns in a row, then a person is asked for without being wanted
DOWN = timedelta(minutes=1)  # or the bot down for so long
REASON = "assistant_unavailable"
log = logging.getLogger(__name__)


def reply(turn: Turn, bot: Bot) -> Reply:
    """The answer to a turn that failed: an apology with a person offered, or already asked for."""
    language = turn.conversation.language
    down_for = time.monotonic() - bot.down_since if bot.down_since is not None else 0.0
    enough = turn.conversation.bot_failures + 1 >= FAILURES or down_for >= DOWN.total_seconds()
    if turn.conversation.owner == "waiting":
        return as_reply(turn, BotMessage(text=say(language, "bot-failed-waiting")))
    if enough:
        return as_reply(turn, effects=[_case(language, say(language, "bot-down-case"))])
    wanted = Button(title=say(language, "bot-failed-person"), command=OwnCommand(intent="affirm", effect="open_case"))
    return as_reply(turn, BotMessage(text=say(language, "bot-failed"), kind="offer", buttons=[wanted]))


def person_wanted(turn: Turn) -> Reply:
    """The answer to the button of that apology; Rasa is not needed for it."""
    language = turn.conversation.language
    return as_reply(turn, effects=[_case(language, say(language, "person-asked-case"))])


def no_words(turn: Turn) -> Reply:
    """The answer to a message without any letter or digit."""
    language = turn.conversation.language
    buttons = [
        Button(title=say(language, f"main-{question}"), command=Command(intent=question)) for question in MAIN_QUESTIONS
    ]
    return as_reply(turn, BotMessage(text=say(language, "no-words"), kind="question", buttons=buttons))


def _case(language: str, text: str) -> OpenCase:
    return OpenCase(type="open_case", team="support", reason=REASON, say=text)


async def relieve(db: Database, bot: Bot, contracts: ContractsReader, now: Now) -> list[str]:
    """Ask for a person for all whose last turn failed a while ago, if the bot still does not answer; for whom."""
    stranded = await db.read(_stranded, now())
    if not stranded or await bot.healthy():
        return []
    relieved = []
    for conversation_id, contract in stranded:
        snapshot = await contracts.snapshot(contract)
        if await db.write(_relieve_one, conversation_id, snapshot, now()):
            log.warning("bot.down_case conversation=%s", conversation_id)
            relieved.append(conversation_id)
    return relieved


def _stranded(db: Connection, now: datetime) -> list[tuple[str, str | None]]:
    rows = db.execute(select(conversations.c.id, conversations.c.contract).where(*_is_stranded(now))).all()
    return [(row.id, row.contract) for row in rows]


def _is_stranded(now: datetime) -> tuple[Any, ...]:
    return (
        conversations.c.owner == "bot",
        conversations.c.updated_at > now - timedelta(hours=1),
        conversations.c.bot_failures > 0,
        conversations.c.bot_failed_at <= now - DOWN,
        conversations.c.closed_at.is_(None),
    )


def _relieve_one(db: Connection, conversation_id: str, snapshot: dict[str, Any] | None, now: datetime) -> bool:
    """Open the case, unless another worker did or the bot is back."""
    language = db.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, *_is_stranded(now))
        .values(bot_failures=0, bot_failed_at=None)
        .returning(conversations.c.language)
    ).scalar_one_or_none()
    if language is None:
        return False
    open_case(db, conversation_id, _case(language, say(language, "bot-down-case")), snapshot, now)
    return True
