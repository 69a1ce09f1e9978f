"""What every action shares: reading the turn, never being silent, handing the answer back."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

import logs
from actions import shell
from actions.contract_reader import ReadOnce, reader
from contracts.clock import today
from dialogue import order
from dialogue.handover import apologise
from dialogue.state import DialogueState
from dialogue.turn import Contracts, Turn, read_turn
from protocol.turn import Context
from protocol.wire import plain, read

log = logging.getLogger(__name__)


class TurnAction(Action, ABC):
    """An action answers one turn. Whatever goes wrong in it, the customer gets words and a person is proposed."""

    contracts: Contracts = reader

    @abstractmethod
    async def reply(self, turn: Turn) -> None:
        """Add messages and effects to the turn and move its state on."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer the turn. Without any answer, which only a turn that cannot be read has, the channel says it failed:
        an error of ours would carry the whole tracker into Rasa's log."""
        try:
            message = tracker.latest_message
            metadata = message.get("metadata") or {}
            in_shell = "provider" not in metadata
            context = shell.context(tracker) if in_shell else read(metadata, Context)
            turn = read_turn(message, context, tracker.sender_id, ReadOnce(self.contracts), today)
            await self._answer(turn)
            if in_shell:
                shell.show(dispatcher, turn)
                return [SlotSet("dialogue", turn.state.as_dict())]
            dispatcher.utter_message(reply=plain(turn.reply()))
        except Exception as error:
            _log(self.name(), tracker.sender_id, error)
        return []

    async def _answer(self, turn: Turn) -> None:
        before = turn.state.as_dict()
        try:
            await order.answer(turn, self.reply)
        except Exception as error:
            _log(self.name(), turn.conversation, error)
            turn.messages, turn.effects, turn.state = [], [], DialogueState.read(before)
            apologise(turn)


def _log(action: str, conversation: str, error: Exception) -> None:
    """Where it broke, without the error's own words: they may quote the customer or the record."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    log.error("%s failed in %s: %s at %s", action, conversation, logs.kind_of(error), place)
