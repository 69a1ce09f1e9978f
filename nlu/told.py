"""What the channel says about the conversation a message stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa.shared.nlu.constants import METADATA
from rasa.shared.nlu.training_data.message import Message

from protocol.awaiting import awaiting_in


@dataclass(frozen=True)
class Told:
    """The conversation's language and provider so far, and what the assistant has just asked; all None in a shell."""

    language: str | None = None
    provider: str | None = None
    awaiting: str | None = None


def told(message: Message) -> Told:
    """Read a message's metadata; what is not a text there counts as not told."""
    metadata = message.get(METADATA)
    about: dict[str, Any] = metadata if isinstance(metadata, dict) else {}
    found = (about.get("language"), about.get("provider"), awaiting_in(about.get("state")))
    return Told(*(value if isinstance(value, str) else None for value in found))
