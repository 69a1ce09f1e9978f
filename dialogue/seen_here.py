"""What this chat shows of the contract, and what may not be there yet."""

from __future__ import annotations

from dialogue.turn import NOT_UNDERSTOOD, Turn

# What a question for what is seen is taken for.
SEES = ("doubt", "ask_explain", "ask_capabilities", "ask_request_status", "ask_why", "correct_assistant",
        NOT_UNDERSTOOD)  # fmt: skip


def asks_what_is_seen(turn: Turn) -> bool:
    """“Do you see nothing?”, of a contract that is known."""
    return turn.signals.asks == "what_is_seen" and turn.intent in SEES and turn.contract is not None


async def tell_what_is_seen(turn: Turn) -> None:
    """What the chat shows, and what may not be there yet."""
    turn.say("what-is-seen")
