"""What is said beside the answers of a turn is not what one of them says."""

from __future__ import annotations

from dialogue.turn import Turn
from protocol.turn import BotMessage


def say_once(turn: Turn) -> None:
    """Leave out a remark whose words another message of the turn has, in its text or on its card."""
    for said in [message for message in turn.messages if _is_remark(message)]:
        others = [message for message in turn.messages if message is not said]
        if any(said.text.strip() in words for other in others for words in _words(other)):
            turn.messages[:] = others


def _is_remark(message: BotMessage) -> bool:
    return message.kind == "chat" and message.card is None and not message.buttons


def _words(message: BotMessage) -> tuple[str, ...]:
    card = message.card
    return (message.text, *((card.verdict, *card.details, card.next) if card else ()))
