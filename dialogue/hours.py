"""When the team answers, and by phone or not."""

from __future__ import annotations

import texts
from dialogue.handover import last_offer
from dialogue.turn import Turn
from protocol.turn import TellHours


def tell_hours(turn: Turn) -> None:
    """The hours of the team that is asked for, has the case, or the last answer named; the front desk says them.

    A phone number only where the company's texts have one (``phone``).
    """
    tell_hours_alone(turn)
    phone = texts.has(turn.language, "phone", provider=turn.provider.id)
    number = turn.write("phone") if phone else ""
    turn.say("hours-phone" if phone else "hours-no-phone", number=number)


def tell_hours_alone(turn: Turn) -> None:
    """Only the hours, beside another answer."""
    named = turn.signals.team if turn.signals.team in turn.provider.teams else None
    has_case = turn.state.case_teams[-1] if turn.state.case_open and turn.state.case_teams else None
    turn.effect(TellHours(named or has_case or last_offer(turn).team))
