"""What the assistant's last message asked of the customer; the next message is read as the answer where it can be one.

The dialogue sets it, it travels in the state, and the understanding uses it to weigh what a message may mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

Awaiting = Literal["handoff", "reason", "number", "code", "resend", "date", "clarify", "withdraw"]

HANDOFF: Final = "handoff"  # whether a person is wanted
REASON: Final = "reason"  # why the customer leaves
NUMBER: Final = "number"  # the contract number
CODE: Final = "code"  # the code sent by e-mail
RESEND: Final = "resend"  # whether another code is wanted
DATE: Final = "date"  # the day of a what-if
CLARIFY: Final = "clarify"  # which of two meanings was meant
WITHDRAW: Final = "withdraw"  # whether a request is to be taken back
AWAITING: Final[tuple[Awaiting, ...]] = get_args(Awaiting)


def awaiting_in(state: object) -> Awaiting | None:
    """What a dialogue state, as it travels, says is awaited; None for nothing and for a state that is none."""
    value = state.get("awaiting") if isinstance(state, Mapping) else None
    return next((name for name in AWAITING if name == value), None)
