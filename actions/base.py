"""What every action shares: reading the turn, never being silent, handing messages, effects and state back."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

import languages
import settings
from actions.contract_reader import reader
from dialogue.code_help import help_with_code
from dialogue.follow_up import follow_up
from dialogue.handover import CASE, TEAM_HOURS, apologise
from dialogue.state import Dialogue
from dialogue.turn import Contracts, Turn, read_turn
from retention import policies

log = logging.getLogger(__name__)


class TurnAction(Action, ABC):
    """An action answers one turn. Whatever goes wrong in it, the customer gets words and a person is proposed."""

    contracts: Contracts = reader

    @abstractmethod
    async def reply(self, turn: Turn) -> None:
        """Adds messages and effects to the turn and moves its dialogue on."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        try:
            message = tracker.latest_message
            context = message.get("metadata") or {}
            in_shell = "provider" not in context
            if in_shell:
                context = _shell_context(tracker)
            turn = read_turn(message, context, tracker.sender_id, self.contracts)
            before = turn.dialogue.as_dict()
            try:
                turn.dialogue.hears(turn.intent)
                if not help_with_code(turn) and not await follow_up(turn):
                    await self.reply(turn)
                if not turn.messages and not turn.effects:
                    raise RuntimeError("nothing to say")
            except Exception as error:
                _log(self.name(), tracker.sender_id, error)
                turn.messages, turn.effects, turn.dialogue = [], [], Dialogue.read(before)
                apologise(turn)
            _dispatch(dispatcher, turn, in_shell)
            return [SlotSet("dialogue", turn.dialogue.as_dict())]
        except Exception as error:  # an error response of the SDK would carry the whole tracker into Rasa's log
            _log(self.name(), tracker.sender_id, error)
            return []  # the channel answers turn_failed and the front desk speaks


def _dispatch(dispatcher: CollectingDispatcher, turn: Turn, in_shell: bool) -> None:
    envelope = {
        "language": turn.language,
        "effects": turn.effects,
        "state": turn.dialogue.as_dict(),
        "understood": {
            "intent": turn.intent,
            "confidence": round(turn.confidence, 4),
            "questions": turn.questions,
        },
    }
    said = [{"text": _in_shell(effect["say"])} for effect in turn.effects if in_shell and "say" in effect]
    messages = [*said, *turn.messages] or [{}]
    for position, message in enumerate(messages, start=1):
        fields = dict(message)
        buttons = [_with_payload(button, in_shell) for button in fields.pop("buttons", [])]
        if position == len(messages):
            fields["turn"] = envelope  # the last message carries what is not for the customer's eyes
        dispatcher.utter_message(text=fields.pop("text", None), buttons=buttons, **fields)


def _in_shell(confirmation: str) -> str:
    """The front desk's part of a case's confirmation, which in the shell nobody fills in."""
    return confirmation.replace(CASE, "C-0000").replace(TEAM_HOURS, "").strip()


def _with_payload(button: dict[str, Any], in_shell: bool) -> dict[str, Any]:
    """Rasa's shell sends the payload and prints all else; the channel sends the command and drops the payload."""
    command = button["command"]
    pairs = ", ".join(f'"{name}": "{value}"' for name, value in command["entities"].items())
    payload = f"/{command['intent']}" + (f"{{{pairs}}}" if pairs else "")
    return {"title": button["title"], "payload": payload} if in_shell else {**button, "payload": payload}


def _shell_context(tracker: Tracker) -> dict[str, Any]:
    """In `rasa shell` there is no front desk: settings say who is talking, the slot keeps the state."""
    shell = settings.shell(os.environ)
    return {
        "provider": shell.provider or next(iter(policies())),
        "contract": shell.contract,
        "language": shell.language or languages.default(),
        "state": tracker.slots.get("dialogue"),
    }


def _log(action: str, conversation: str, error: Exception) -> None:
    """Where it broke, without the error's own words: they may quote the customer or the record."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    log.error("%s failed in %s: %s at %s", action, conversation, type(error).__name__, place)
