"""The bot's turns: one at a time in a conversation, in order, each answered exactly once, whatever breaks in between.

A turn is taken (leased), Rasa is asked without holding the database, and then everything that came of it (messages,
effects, dialogue state, "answered up to here") is stored in one transaction, or nothing is. Two workers that take the
same turn after a crash both compare before they store: the second finds it answered and stops.
"""

from __future__ import annotations

import asyncio
import logging

from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.db import Database
from frontdesk.hub import Hub
from frontdesk.identity.code_mail import CodeMail
from frontdesk.turns import fallback
from frontdesk.turns.bot import Bot, BotFailed, OpenCase, Reply
from frontdesk.turns.effects import Followup
from frontdesk.turns.settle import settle
from frontdesk.turns.turn import Turn, take, unanswered
from protocol.typed import words_of
from settings import limits

SWEEP_SECONDS = 2.0
log = logging.getLogger(__name__)


class Turns:
    """Answers conversations in the background; `wake` is only a hint, the sweep finds what no hint told."""

    def __init__(
        self, db: Database, hub: Hub, bot: Bot, contracts: ContractsReader, code_mail: CodeMail, now: Now
    ) -> None:
        self._db, self._hub, self._bot = db, hub, bot
        self._contracts, self._code_mail, self._now = contracts, code_mail, now
        self._running: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._sweeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take up what was left unanswered, now and from time to time."""
        self._sweeper = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """End; turns under way are given a moment, since what they asked for is lost otherwise."""
        if self._sweeper:
            self._sweeper.cancel()
        if self._running:
            _, late = await asyncio.wait(self._running.values(), timeout=limits.TURN_STOP)
            for task in late:
                task.cancel()

    async def idle(self) -> None:
        """Wait until no turn is under way."""
        while self._running:
            await asyncio.wait(set(self._running.values()))
            await asyncio.sleep(0)  # let the ended ones leave

    def wake(self, conversation_id: str) -> None:
        """Something may be unanswered in this conversation."""
        if conversation_id in self._running:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._answer_all(conversation_id))
        self._running[conversation_id] = task
        task.add_done_callback(lambda _: self._running.pop(conversation_id, None))

    async def _answer_all(self, conversation_id: str) -> None:
        try:
            while True:
                self._again.discard(conversation_id)
                while (turn := await self._db.write(take, conversation_id, self._now())) is not None:
                    await self._answer(turn)
                if conversation_id not in self._again:
                    return
        except Exception:
            log.exception("turn.broken conversation=%s", conversation_id)  # the sweep comes back to it

    async def _answer(self, turn: Turn) -> None:
        conversation_id = turn.conversation.id
        topic = f"conversation:{conversation_id}"
        await self._hub.publish(topic, {"type": "typing", "from": "bot", "on": True})
        try:
            reply, failure = await self._ask(turn), None
        except BotFailed as error:
            log.warning("turn.failed conversation=%s reason=%s", conversation_id, error.reason)
            reply, failure = fallback.reply(turn, self._bot), error.reason
        snapshot = None
        if any(isinstance(effect, OpenCase) and effect.ruling is None for effect in reply.effects):
            # with a ruling comes the record it was ruled on
            snapshot = await self._contracts.snapshot(turn.conversation.contract)
        followup = await self._db.write(settle, turn, reply, snapshot, self._now(), failed=failure is not None)
        await self._hub.publish(topic, {"type": "typing", "from": "bot", "on": False})
        await self.follow(conversation_id, followup)

    async def follow(self, conversation_id: str, followup: Followup) -> None:
        """What comes after a transaction that held effects: hints and mail."""
        await self._hub.changed(conversation_id, desk=followup.case_changed)
        for verification_id in followup.verifications:
            self._code_mail.begin(verification_id)

    async def _ask(self, turn: Turn) -> Reply:
        if turn.effect is not None:
            return fallback.person_wanted(turn)
        if turn.message.command is None and not words_of(turn.message.text):
            return fallback.no_words(turn)
        return await self._bot.turn(turn.request())

    async def _sweep(self) -> None:
        while True:
            try:
                now = self._now()
                for conversation_id in await self._db.read(unanswered, now):
                    self.wake(conversation_id)
                for conversation_id in await fallback.relieve(self._db, self._bot, self._contracts, self._now):
                    await self._hub.changed(conversation_id)
            except Exception:
                log.exception("turn.sweep_broken")
            await asyncio.sleep(SWEEP_SECONDS)
