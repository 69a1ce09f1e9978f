"""What goes first: the tones, reasons and days that the company's policy names (`urgent`, `urgent_within_days`)."""

from __future__ import annotations

from datetime import timedelta

from dialogue.turn import Turn
from protocol.handover import Priority
from protocol.request import RunningDeadline
from protocol.turn import RaisePriority
from retention.codes import DISPUTED_DEADLINE

# At the desk a threat to complain elsewhere is called by what it comes from.
SHOWN_AS = {"complains_elsewhere": "anger"}


def put_first(turn: Turn, why: str) -> None:
    """Ask the front desk to see to the conversation first, if the policy says so. why: a tone or a reason."""
    if why in turn.rules.urgent:
        turn.effect(RaisePriority(SHOWN_AS.get(why, why)))


def keep_first(turn: Turn, why: str) -> None:
    """The same, and what is handed over later in the conversation goes first too."""
    put_first(turn, why)
    turn.state.goes_first |= why in turn.rules.urgent


def of_tone(turn: Turn) -> Priority:
    """The priority that the tone of the message gives."""
    return "high" if turn.tone in turn.rules.urgent else "normal"


def of_conversation(turn: Turn, reason: str | None = None) -> Priority:
    """The priority of a hand-over by the tone of the message, what was said before, and the reason for it."""
    first = turn.state.goes_first or reason in turn.rules.urgent
    return "high" if first else of_tone(turn)


def presses(turn: Turn, deadline: RunningDeadline) -> bool:
    """Whether a request must be seen to first because of the day that runs."""
    disputed = deadline.disputed and DISPUTED_DEADLINE in turn.rules.urgent
    return disputed or deadline.on - turn.today <= timedelta(days=turn.rules.urgent_within_days)
