"""What may be said to Rasa without going through understanding: our own buttons and the front desk's words."""

from __future__ import annotations

from languages import default
from protocol.turn import Command
from protocol.understood import Entity, Intent, Question, Understood
from protocol.wire import plain
from retention import questions

STEERING = ("affirm", "deny", "state_reason", "keep_contract", "request_human", "ask_capabilities", "switch_language")
REQUESTS = ("register_request", "withdraw_request", "ask_request_status")
INTERNAL = ("something_else", "verified")
COMMANDS = frozenset((*questions(), *STEERING, *REQUESTS, *INTERNAL))
ENTITIES = frozenset({"reason", "number", "about", "language"})


def is_command(intent: str) -> bool:
    """Whether a button may stand for this intent: a command of ours, or small talk that is offered as a choice."""
    if intent in COMMANDS:
        return True
    import texts  # seldom needed: Rasa's process does without its memory

    return texts.has(default(), f"choice-{intent}")


def parse_data(command: Command, language: str) -> dict[str, object]:
    """What the pipeline would have given for a message that means exactly this."""
    entities = tuple(Entity(name, value) for name, value in command.entities.items())
    meant = Understood(
        intent=Intent(command.intent, 1.0),
        questions=(Question(command.intent, 1.0),),
        entities=entities,
        language=language,
    )
    return {"text": "", **plain(meant)}
