"""Checking what the action server answered, with Rasa's schema prepared once.

Rasa checks the schema itself anew at every action, which took longer than all the rest of a turn.
"""

from __future__ import annotations

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction

_SCHEMA = RemoteAction.action_response_format_spec()
_VALIDATOR = validator_for(_SCHEMA)(_SCHEMA)


def _validate(self: RemoteAction, result: dict[str, object]) -> bool:
    """Raises jsonschema.ValidationError."""
    _VALIDATOR.validate(result)
    return True


def check_schema_once() -> None:
    """For all actions of this process."""
    RemoteAction._validate_action_result = _validate
