"""Where a conversation stands: what was asked, what was proposed, what was already said once.

It travels to the front desk as `state` and back with the next message, so it holds codes and days, and of the customer
nothing but the number they want to prove.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

# What the last message asked of the customer; the next one is read as the answer when it makes sense as one.
HANDOFF, REASON, DATE, CLARIFY = "handoff", "reason", "date", "clarify"
NUMBER, CODE, RESEND = "number", "code", "resend"  # resend: whether another code is wanted
UNCLEAR = ("nlu_fallback", "something_else")
AWAITING = (HANDOFF, REASON, NUMBER, CODE, RESEND, DATE, CLARIFY)
LONGEST_NUMBER = 40


@dataclass
class Dialogue:
    """awaiting: one of AWAITING or None. pending: questions to answer once the customer is known, or the day is.

    offer: the hand-over proposed and not yet answered (fields of `dialogue.handover.Offer`). answered: the questions of
    the last policy answer. ruling: what a hand-over would be about. clarified: pairs of questions already proposed.
    strayed: the last message was none of our business. number: where a code went, until it is proven; codes_sent: how
    often. declined: reasons of the hand-overs the customer said no to. case_open: as far as known; the front desk knows
    better. case_teams: the teams it concerns. case_new: the last turn asked for it.
    """

    awaiting: str | None = None
    pending: list[str] = field(default_factory=list)
    offer: dict[str, Any] | None = None
    answered: list[str] = field(default_factory=list)
    ruling: dict[str, Any] | None = None
    clarified: list[str] = field(default_factory=list)
    unsure: int = 0
    strayed: bool = False
    number_tries: int = 0
    number: str | None = None
    codes_sent: int = 0
    reason_due: bool = False
    reason_asked: bool = False
    reason_known: bool = False
    declined: list[str] = field(default_factory=list)
    neutral_offer_made: bool = False
    identify_hinted: bool = False
    upset_acknowledged: bool = False
    case_open: bool = False
    case_mentioned: bool = False
    case_teams: list[str] = field(default_factory=list)
    case_new: bool = False

    @classmethod
    def read(cls, state: object) -> Dialogue:
        """The dialogue in a state handed in; a field that is not what it should be is as if it were new."""
        given = state if isinstance(state, Mapping) else {}
        new = cls()
        for part in fields(cls):
            value = given.get(part.name)
            if _fits(part.name, value, getattr(new, part.name)):
                setattr(new, part.name, value)
        return new

    def hears(self, intent: str) -> None:
        """Moves on when a message was understood: what was unclear before it no longer counts."""
        self.strayed = self.strayed and intent in ("out_of_scope", "request_human")
        if intent in UNCLEAR:
            return
        self.unsure = 0
        if self.awaiting == CLARIFY and intent not in ("affirm", "deny"):
            self.awaiting = None

    def as_dict(self) -> dict[str, Any]:
        """Only what differs from a new conversation."""
        new = asdict(Dialogue())
        return {name: value for name, value in asdict(self).items() if value != new[name]}


def _fits(name: str, value: object, usual: object) -> bool:
    if name == "awaiting":
        return value in AWAITING
    if name == "number":
        return isinstance(value, str) and len(value) <= LONGEST_NUMBER
    if usual is None:  # offer, ruling
        return isinstance(value, dict)
    if isinstance(usual, list):
        return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
    return type(value) is type(usual)
