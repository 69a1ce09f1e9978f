"""The bot's turns: one at a time in a conversation, in order, each answered exactly once, whatever breaks in between.

A turn is taken (leased), Rasa is asked without holding the database, and then everything that came of it (messages,
effects, dialogue state, "answered up to here") is stored in one transaction, or nothing is. Two workers that take the
same turn after a crash both compare before they store: the second finds it answered and stops. A turn that cannot be
stored is tried again a few times, counted outside its transaction; then the last resort answers it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress

import msgspec

from frontdesk.background import Repeated
from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations import store
from frontdesk.db import AWAY, Database
from frontdesk.hub import Event, Hub
from frontdesk.identity.code_mail import CodeMail
from frontdesk.turns import fallback
from frontdesk.turns.bot import Bot, BotFailed
from frontdesk.turns.settle import Answer, Settled, settle
from frontdesk.turns.turn import PIECES, Turn, take, unanswered
from protocol.turn import OpenCase, RegisterRequest, TurnReply
from settings import limits

SWEEP_SECONDS = 2.0
STORE_AGAIN = 0.5  # seconds until an answer is stored again that met a database which was away
log = logging.getLogger(__name__)


class Turns:
    """Answers conversations in the background; `wake` is only a hint, the sweep finds what came without one."""

    def __init__(
        self, db: Database, hub: Hub, bot: Bot, contracts: ContractsReader, code_mail: CodeMail, now: Now
    ) -> None:
        self._db, self._hub, self._bot = db, hub, bot
        self._contracts, self._code_mail, self._now = contracts, code_mail, now
        self._last_words = fallback.last_words()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._more: dict[str, asyncio.Event] = {}
        self._sweeper = Repeated("turns", self._sweep, SWEEP_SECONDS)

    async def start(self) -> None:
        """Take up what was left unanswered, now and from time to time."""
        self._sweeper.start()

    async def stop(self) -> None:
        """End; turns under way are given a moment, since what they asked for is lost otherwise."""
        await self._sweeper.stop()
        if self._running:
            _, late = await asyncio.wait(self._running.values(), timeout=limits.TURN_STOP)
            for task in late:
                task.cancel()

    async def idle(self) -> None:
        """Wait until no turn is under way."""
        while self._running:
            await asyncio.wait(set(self._running.values()))
            await asyncio.sleep(0)  # so that the ended ones leave the set

    def wake(self, conversation_id: str) -> None:
        """Something may be unanswered in this conversation."""
        if conversation_id in self._running:
            self._again.add(conversation_id)
            if conversation_id in self._more:
                self._more[conversation_id].set()
            return
        task = asyncio.create_task(self._answer_all(conversation_id))
        self._running[conversation_id] = task
        task.add_done_callback(lambda _: self._running.pop(conversation_id, None))

    async def _answer_all(self, conversation_id: str) -> None:
        try:
            while True:
                self._again.discard(conversation_id)
                while (turn := await self._take(conversation_id)) is not None:
                    if await self._answer(turn):
                        break
                if conversation_id not in self._again:
                    return
        except Exception:
            log.exception("turn.broken conversation=%s", conversation_id)
            await self._count_fault(conversation_id)

    async def _take(self, conversation_id: str) -> Turn | None:
        return await self._db.write(take, self._code_mail.keyed, conversation_id, self._now())

    async def _answer(self, turn: Turn) -> bool:
        """Whether no other message waits."""
        conversation_id, began = turn.conversation.id, time.monotonic()
        self._show(conversation_id, {"type": "typing", "from": "bot", "on": True})
        answer = await self._with_record(turn, await self._ask(turn))
        if answer.reply.understood is not None and answer.reply.understood.unfinished:
            await self._wait_for_more(turn)
        settled = await self._store(turn, answer, began + limits.TURN_LEASE)
        self._show(conversation_id, {"type": "typing", "from": "bot", "on": False})
        self._show(conversation_id, None)
        for check in settled.checks:
            self._code_mail.begin(check)
        return settled.done

    async def _store(self, turn: Turn, answer: Answer, until: float) -> Settled:
        """Settle the turn; while the database is away, again and again until its lease ends and the sweep may take it.

        until: by the monotonic clock. Trying again is safe: a turn that is settled is not settled twice.
        """
        while True:
            try:
                return await self._db.write(settle, self._code_mail.keyed, turn, answer, self._now())
            except AWAY:
                if time.monotonic() + STORE_AGAIN > until:
                    raise
                log.warning("turn.not_stored_yet conversation=%s", turn.conversation.id)
            await asyncio.sleep(STORE_AGAIN)

    async def _wait_for_more(self, turn: Turn) -> None:
        """The message breaks off ("I wanted to"): keep the answer back until its next piece comes, or none does."""
        # never longer, should the clock have been set back in between
        left = min(PIECES, turn.message.at + PIECES - self._now()).total_seconds()
        more = self._more[turn.conversation.id] = asyncio.Event()
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(more.wait(), left)
        finally:
            del self._more[turn.conversation.id]

    async def _ask(self, turn: Turn) -> Answer:
        if turn.wants_person:
            return fallback.person_wanted(turn)
        if not turn.has_words:
            return fallback.no_words(turn)
        try:
            return Answer(await self._bot.turn(turn.request()))
        except BotFailed as error:
            log.warning("turn.failed conversation=%s reason=%s", turn.conversation.id, error.reason)
        except Exception:
            log.exception("turn.not_asked conversation=%s", turn.conversation.id)
        return fallback.apology(turn, self._bot)

    async def _with_record(self, turn: Turn, answer: Answer) -> Answer:
        """With the contract as it is now in a hand-over that rests on no ruling; a ruling comes with its record."""
        if turn.conversation.contract is None or not any(_lacks_record(effect) for effect in answer.reply.effects):
            return answer
        snapshot = await self._contracts.snapshot(turn.conversation.contract)
        effects = tuple(
            msgspec.structs.replace(effect, handover=msgspec.structs.replace(effect.handover, snapshot=snapshot))
            if isinstance(effect, (OpenCase, RegisterRequest)) and _lacks_record(effect)
            else effect
            for effect in answer.reply.effects
        )
        reply: TurnReply = msgspec.structs.replace(answer.reply, effects=effects)
        return Answer(reply, answer.failed, answer.confirm)

    async def _count_fault(self, conversation_id: str) -> None:
        """Outside of the transaction that broke; with one fault too many the last resort answers."""
        now = self._now()
        try:
            if await self._db.write(store.count_fault, conversation_id, now, now + fallback.PAUSE) < fallback.FAILURES:
                return
            if await self._db.write(fallback.last_resort, self._last_words, conversation_id, now):
                log.error("turn.lost conversation=%s", conversation_id)
                self._show(conversation_id, None)
        except AWAY:
            log.warning("turn.fault_not_counted conversation=%s", conversation_id)  # the sweep takes it when it is back
        except Exception:
            log.exception("turn.fault_not_counted conversation=%s", conversation_id)
            with suppress(Exception):
                await self._db.write(store.count_fault, conversation_id, now, now + fallback.LONG_PAUSE)

    def _show(self, conversation_id: str, event: Event | None) -> None:
        """Notify open connections of the event, or (None) that something changed. A turn does not fail over it."""
        try:
            if event is None:
                self._hub.changed(conversation_id)
            else:
                self._hub.publish(f"conversation:{conversation_id}", event)
        except Exception:
            log.exception("turn.not_shown conversation=%s", conversation_id)  # all look by themselves from time to time

    async def _sweep(self) -> bool:
        for conversation_id in await self._db.read(unanswered, self._now()):
            self.wake(conversation_id)
        for conversation_id in await fallback.relieve(self._db, self._bot, self._contracts, self._now):
            self._show(conversation_id, None)
        return False


def _lacks_record(effect: object) -> bool:
    if not isinstance(effect, (OpenCase, RegisterRequest)):
        return False
    return effect.handover.snapshot is None and effect.handover.ruling is None
