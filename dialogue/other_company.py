"""Another company named in the message: this conversation answers for one."""

from __future__ import annotations

from typing import TypedDict

from dialogue import lengths
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_questions
from dialogue.request_kinds import LEAVING
from dialogue.turn import NOT_UNDERSTOOD, Turn
from retention import providers

OTHER_COMPANY = "other_company"  # as acknowledged in the state


class Companies(TypedDict):
    """The two companies by name, as the texts take them."""

    company: str
    other: str


def others(turn: Turn) -> list[str]:
    """Other companies that the message names."""
    return [name for name in turn.signals.companies if name != turn.provider.id]


def say_only_here(turn: Turn) -> None:
    """Once, before the answer to a message that names another company, too."""
    if others(turn) and OTHER_COMPANY not in turn.state.acknowledged:
        turn.state.acknowledged = [*turn.state.acknowledged, OTHER_COMPANY]
        turn.say("company-only-here", **_companies(turn))


def names_other_company(turn: Turn) -> bool:
    """“And for that other one?”"""
    return bool(others(turn)) and turn.signals.words <= lengths.OTHER_COMPANY and turn.intent not in turn.rules.leaving


async def tell_company(turn: Turn) -> None:
    """Say that this chat answers for one company."""
    turn.say("company-only-here", buttons=main_questions(turn), **_companies(turn))


def begins_here(turn: Turn) -> bool:
    """“Begin with yours”: of several companies the one that is answered for here."""
    first = turn.signals.companies == (turn.provider.id,) and OTHER_COMPANY in turn.state.acknowledged
    return first and turn.intent in (NOT_UNDERSTOOD, "inform", "affirm", *turn.rules.claims) and not _wish_open(turn)


def _wish_open(turn: Turn) -> bool:
    return any(request.kind in LEAVING for request in turn.requests)


async def begin_here(turn: Turn) -> None:
    """Answer for this company what was asked for both."""
    await answer_questions(turn, turn.state.answered[:1] or turn.rules.leaving[:1])


def _companies(turn: Turn) -> Companies:
    return Companies(company=turn.provider.name, other=providers()[others(turn)[0]].name)
