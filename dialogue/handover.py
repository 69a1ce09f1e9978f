"""Proposing a person, and asking the front desk for a case when the customer says yes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

import texts
from dialogue.state import HANDOFF, Dialogue
from dialogue.turn import Turn
from retention import add_business_days, policy_of
from retention.wording import long_date

# What the front desk fills in when it says that a case is open.
CASE, TEAM_HOURS = "{case}", "{team_hours}"
# The clause that says by when someone gets in touch, and the team it speaks of; only this provider has one.
CONTACT_CLAUSES = {"conta_azul": ("CA-6", "renewals")}
URGENT = frozenset({"contact_overdue"})
NO_CONTACT = frozenset({"changed_mind"})  # the clause speaks of who wants to leave


@dataclass(frozen=True)
class Offer:
    """A hand-over that is proposed; what it is about is the dialogue's ruling. priority: ``normal`` or ``high``."""

    team: str
    reason: str
    priority: str = "normal"


def propose(turn: Turn, offer: Offer, lead: str | None = None) -> None:
    """Asks, with yes and no as buttons. lead: key of the sentence to say before it."""
    keys = [f"offer-{offer.reason}-{offer.priority}", f"offer-{offer.reason}", f"offer-{offer.team}"]
    key = next(key for key in keys if texts.has(turn.language, key, provider=turn.provider.id))
    asked = turn.write(key)
    text = f"{turn.write(lead)} {asked}" if lead else asked
    turn.tell(text, kind="offer", buttons=[turn.button("button-yes-team", "affirm"), turn.button("button-no", "deny")])
    turn.dialogue.offer = asdict(offer)
    turn.dialogue.awaiting = HANDOFF


def propose_other_team(turn: Turn, offer: Offer) -> None:
    """With a case open at one team: asks whether what is another team's affair shall join it."""
    turn.say(
        "offer-other-team",
        kind="offer",
        buttons=[turn.button("button-yes-team", "affirm"), turn.button("button-no", "deny")],
        team=turn.write(f"team-{offer.team}"),
    )
    turn.dialogue.offer = asdict(offer)
    turn.dialogue.awaiting = HANDOFF


def open_case(turn: Turn, offer: Offer) -> None:
    """Asks for the case at once: the customer has said yes, or asked for a person.

    The confirmation comes before the turn's messages, so what was said in this turn already is made part of it.
    """
    dialogue = turn.dialogue
    joins = dialogue.case_open
    elsewhere = joins and bool(dialogue.case_teams) and offer.team not in dialogue.case_teams
    contact_by = None if joins or offer.reason in NO_CONTACT else _contact_by(turn, offer.team)
    confirmation = turn.write(
        "case-added" if elsewhere else "case-joined" if joins else "case-opened",
        case=CASE,
        team_hours=TEAM_HOURS,
        team=turn.write(f"team-{offer.team}"),
        contact_by=long_date(contact_by, turn.language) if contact_by else "none",
    )
    say = "\n\n".join([*(message["text"] for message in turn.messages), confirmation])
    turn.messages.clear()
    turn.effect(
        "open_case",
        team=offer.team,
        reason=offer.reason,
        question=_question(dialogue),
        ruling=dialogue.ruling,
        priority=offer.priority,
        contact_by=contact_by.isoformat() if contact_by else None,
        say=say,
    )
    dialogue.case_teams = [*(dialogue.case_teams if joins else []), offer.team]
    dialogue.case_open, dialogue.case_new = True, True
    dialogue.offer, dialogue.awaiting = None, None


def apologise(turn: Turn) -> None:
    """Something of ours broke: says so and proposes a person."""
    propose(turn, Offer("support", "assistant_failed"), lead="sorry-broken")


def _question(dialogue: Dialogue) -> str | None:
    """What the case is about; while the customer is not known yet, what they came with."""
    questions = [(dialogue.ruling or {}).get("question"), *dialogue.pending]
    return next((question for question in questions if question), None)


def _contact_by(turn: Turn, team: str) -> date | None:
    """The day a clause gives, counted from today; only for a proven contract, whose contact data are on file."""
    clause_id, clause_team = CONTACT_CLAUSES.get(turn.provider.id, ("", ""))
    if turn.contract is None or team != clause_team:
        return None
    clause = policy_of(turn.provider.id).clauses[clause_id]
    return add_business_days(turn.today, clause.value_on(turn.today), turn.provider.holidays)
