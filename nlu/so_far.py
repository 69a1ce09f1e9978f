"""What is known of a conversation before its next message is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa.shared.nlu.constants import METADATA
from rasa.shared.nlu.training_data.message import Message

from protocol.awaiting import awaiting_in


@dataclass(frozen=True)
class SoFar:
    """The conversation's language and provider so far, and what the assistant has just asked; all None in a shell."""

    language: str | None = None
    provider: str | None = None
    awaiting: str | None = None


def so_far(message: Message) -> SoFar:
    """Read a message's metadata; what is not a text there counts as not known."""
    metadata = message.get(METADATA)
    about: dict[str, Any] = metadata if isinstance(metadata, dict) else {}
    found = (about.get("language"), about.get("provider"), awaiting_in(about.get("state")))
    return SoFar(*(value if isinstance(value, str) else None for value in found))
