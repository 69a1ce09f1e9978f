"""What the front desk says itself when the bot cannot: a customer is never left without words, or without a person."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, Connection, select

import languages
from frontdesk import cases
from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations import log as messages
from frontdesk.conversations import store
from frontdesk.conversations.opening import choices
from frontdesk.db import Database
from frontdesk.tables import conversations
from frontdesk.turns.bot import Bot
from frontdesk.turns.effects import open_case
from frontdesk.turns.settle import Answer
from frontdesk.turns.turn import PERSON_WANTED, Turn, own_reply
from protocol.handover import Handover, Snapshot
from protocol.turn import BotMessage, Button, Command, OpenCase, TurnReply
from retention.policy import policy_of
from settings import limits
from texts import say

FAILURES = 3  # failed turns in a row, then a person is asked for without being wanted
DOWN = timedelta(minutes=1)  # or the bot down for so long
PAUSE = timedelta(seconds=2)  # before a turn that could not be stored is tried again
LONG_PAUSE = timedelta(seconds=limits.TURN_AGAIN)  # the same where not even the last resort could be stored
REASON = "assistant_unavailable"
log = logging.getLogger(__name__)


def apology(turn: Turn, bot: Bot) -> Answer:
    """The answer to a turn that failed: an apology with a person offered, or already asked for."""
    write = _writer(turn)
    down_for = time.monotonic() - bot.down_since if bot.down_since is not None else 0.0
    enough = turn.conversation.bot_failures + 1 >= FAILURES or down_for >= DOWN.total_seconds()
    if turn.conversation.owner == "waiting":
        text = BotMessage(text=write("bot-failed-waiting"), kind="chat")
        return Answer(own_reply(turn, text), failed=True)
    if enough:
        return Answer(_case(turn), failed=True, confirm="bot-down-case")
    wanted = Button(write("bot-failed-person"), Command(PERSON_WANTED))
    text = BotMessage(text=write("bot-failed"), kind="offer", buttons=(wanted,))
    return Answer(own_reply(turn, text), failed=True)


def person_wanted(turn: Turn) -> Answer:
    """The answer to the button of that apology; Rasa is not needed for it."""
    return Answer(_case(turn), confirm="person-asked-case")


def no_words(turn: Turn) -> Answer:
    """The answer to a message without any letter or digit."""
    conversation = turn.conversation
    buttons = tuple(
        Button(title, Command(intent)) for intent, title in choices(conversation.provider, conversation.language)
    )
    text = BotMessage(text=_writer(turn)("no-words"), kind="question", buttons=buttons)
    return Answer(own_reply(turn, text))


def last_words() -> Mapping[str, str]:
    """By language, what is said when nothing else works; read at the start, when a missing text can still be seen."""
    return {language: say(language, "turn-lost") for language in languages.for_customers()}


def last_resort(db: Connection, words: Mapping[str, str], conversation_id: str, at: datetime) -> bool:
    """The turn cannot be stored: an apology and a person, by a way that needs nothing of the turn; whether it did.

    No reply, no texts but `words`, no hours, no policy; the case knows the conversation only.
    """
    conversation = store.get(db, conversation_id, lock=True)
    if conversation.owner == "human" or conversation.asked_seq <= conversation.answered_seq:
        return False
    text = words.get(conversation.language) or next(iter(words.values()))
    messages.append(db, conversation_id, "bot", text, at, kind="notice")
    cases.open_bare_case(db, conversation, REASON, at)
    if conversation.owner == "bot":
        store.give(db, conversation, "waiting", at)
    store.nothing_to_answer(db, conversation)
    store.forget_failures(db, conversation_id)
    return True


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


def _writer(turn: Turn) -> Callable[[str], str]:
    return partial(say, turn.conversation.language, provider=turn.conversation.provider)


def _case(turn: Turn) -> TurnReply:
    return own_reply(turn, effects=(OpenCase(_handover(turn.conversation.provider)),))


def _handover(provider: str, snapshot: Snapshot | None = None) -> Handover:
    return Handover(policy_of(provider).conversation.team_for(REASON), REASON, snapshot=snapshot)


def _stranded(db: Connection, now: datetime) -> list[tuple[str, str | None]]:
    rows = db.execute(select(conversations.c.id, conversations.c.contract).where(*_is_stranded(now))).all()
    return [(row.id, row.contract) for row in rows]


def _is_stranded(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        conversations.c.owner == "bot",
        conversations.c.updated_at > now - timedelta(hours=1),
        conversations.c.bot_failures > 0,
        conversations.c.bot_failed_at <= now - DOWN,
        conversations.c.closed_at.is_(None),
    )


def _relieve_one(db: Connection, conversation_id: str, snapshot: Snapshot | None, now: datetime) -> bool:
    """Open the case, unless another worker did or the bot is back."""
    if not store.forget_failures(db, conversation_id, *_is_stranded(now)):
        return False
    handover = _handover(store.get(db, conversation_id).provider, snapshot)
    open_case(db, conversation_id, handover, now, confirm="bot-down-case")
    return True
