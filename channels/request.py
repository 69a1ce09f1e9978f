"""A turn as the front desk asks for it, checked field by field."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import languages
from channels.commands import COMMANDS, ENTITIES
from retention import policies

LONGEST_TEXT = 4000
LARGEST_STATE = 32_768  # characters of JSON
CONVERSATION = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Rasa obeys a text that begins with "/" as a command; invisible characters must not hide the slash.
COMMAND_FORM = re.compile(r"^(?:[\s/\u200b-\u200f\u2028-\u202f\u2060\ufeff]|[^\S\n])+")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class BadField(ValueError):
    """field: dotted path. message: what is wrong, in one English phrase."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field, message)
        self.field = field
        self.message = message


@dataclass(frozen=True)
class TurnRequest:
    """Either text or intent is set. text: without any form that Rasa takes for a command; may be empty."""

    conversation: str
    turn: int
    text: str | None
    intent: str | None
    entities: dict[str, str]
    context: dict[str, Any]


def read_request(body: object) -> TurnRequest:
    """Raises BadField."""
    fields = _object("body", body)
    conversation = _matching("conversation", fields.get("conversation"), CONVERSATION)
    turn = fields.get("turn")
    if type(turn) is not int or not 0 <= turn < 10**9:
        raise BadField("turn", "must be a whole number from 0 on")
    text, command = fields.get("text"), fields.get("command")
    if (text is None) == (command is None):
        raise BadField("text", "either text or command must be given")
    intent, entities = _command(command) if command is not None else (None, {})
    return TurnRequest(
        conversation, turn, None if text is None else _text(text), intent, entities, _context(fields.get("context"))
    )


def _text(text: object) -> str:
    if not isinstance(text, str):
        raise BadField("text", "must be a text")
    if len(text) > LONGEST_TEXT:
        raise BadField("text", f"must not be longer than {LONGEST_TEXT} characters")
    return COMMAND_FORM.sub("", CONTROLS.sub(" ", text.encode("utf-8", "replace").decode("utf-8"))).strip()


def _command(command: object) -> tuple[str, dict[str, str]]:
    fields = _object("command", command)
    intent = fields.get("intent")
    if not isinstance(intent, str) or intent not in COMMANDS:
        raise BadField("command.intent", "is not one of the commands")
    entities = _object("command.entities", fields.get("entities", {}))
    for name, value in entities.items():
        if name not in ENTITIES:
            raise BadField("command.entities", "holds a name that no command takes")
        if not isinstance(value, str) or len(value) > 64:
            raise BadField(f"command.entities.{name}", "must be a short text")
    return intent, entities


def _context(context: object) -> dict[str, Any]:
    fields = _object("context", context)
    contract = fields.get("contract")
    if fields.get("language") not in languages.for_customers():
        raise BadField("context.language", f"must be one of {', '.join(languages.for_customers())}")
    state = _object("context.state", fields.get("state", {}))
    if len(json.dumps(state)) > LARGEST_STATE:
        raise BadField("context.state", f"must not be longer than {LARGEST_STATE} characters")
    provider = fields.get("provider")
    if not isinstance(provider, str) or provider not in policies():
        raise BadField("context.provider", f"must be one of {', '.join(policies())}")
    pattern = re.compile(policies()[provider].provider.number.pattern)
    case_open = fields.get("case_open")
    if case_open is not None and not isinstance(case_open, bool):
        raise BadField("context.case_open", "must be true or false")
    return {
        "provider": provider,
        "contract": None if contract is None else _matching("context.contract", contract, pattern),
        "language": fields["language"],
        "state": state,
        "case_open": case_open,
    }


def _object(field: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadField(field, "must be an object")
    return value


def _matching(field: str, value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise BadField(field, f"must match {pattern.pattern}")
    return value
