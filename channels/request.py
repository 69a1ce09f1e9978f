"""A turn as the front desk asks for it: its form is checked by its type, what it names by the data."""

from __future__ import annotations

import json

import languages
from channels.commands import ENTITIES, is_command
from protocol.turn import LARGEST_STATE, Command, Context, TurnRequest
from protocol.wire import BadField, read_json
from retention import providers


def read_request(body: bytes) -> TurnRequest:
    """The turn in a request's body. Raises BadField."""
    asked = read_json(body, TurnRequest)
    if (asked.text is None) == (asked.command is None):
        raise BadField("text", "either text or command must be given")
    if asked.command is not None:
        _check_command(asked.command)
    _check_context(asked.context)
    return asked


def _check_command(command: Command) -> None:
    if not is_command(command.intent):
        raise BadField("command.intent", "is not one of the commands")
    if not set(command.entities) <= ENTITIES:
        raise BadField("command.entities", "holds a name that no command takes")


def _check_context(context: Context) -> None:
    if context.language not in languages.for_customers():
        raise BadField("context.language", f"must be one of {', '.join(languages.for_customers())}")
    if len(json.dumps(context.state)) > LARGEST_STATE:
        raise BadField("context.state", f"must not be longer than {LARGEST_STATE} characters")
    provider = providers().get(context.provider)
    if provider is None:
        raise BadField("context.provider", f"must be one of {', '.join(providers())}")
    if context.contract is not None and not provider.number.matches(context.contract):
        raise BadField("context.contract", f"must be of the form {provider.number.form}")
