"""What the customer says happened, as it is kept: when, how, with what proof; and to whom it goes."""

from __future__ import annotations

from typing import Final, TypedDict

from dialogue.handover import own_offer
from dialogue.request_status import STATUS
from dialogue.state import Claim, Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.urgency import of_conversation
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest
from retention.past_days import first_such_day, last_such_day, last_such_month
from retention.wording import long_date, month_and_year

NONE = "none"
REASON = "already_requested"
PROOF = "proof"  # a detail
BILLING: Final = "billing_problem"  # the kind of request by which a payment is looked at
MOST_MESSAGES = 6  # kept with a request
# What such a statement is taken for beside questions of the policy.
TAKEN_FOR = (
    STATUS, "withdraw_request", NOT_UNDERSTOOD, "deny", "inform", "complain", "correct_assistant", "request_human",
)  # fmt: skip


def is_taken_for(turn: Turn) -> bool:
    """Whether the intent is one that a statement of having asked or cancelled is taken for."""
    return turn.intent in (*TAKEN_FOR, *turn.rules.claims)


def shows_proof(turn: Turn) -> bool:
    """Whether they say that they have something to show; “is there a number of it?” asks for it."""
    return turn.signals.proof and (not turn.signals.question or turn.signals.detail == PROOF)


def gathered(turn: Turn, *, paid: bool = False) -> Claim:
    """What was said before, with what this message adds. The day is in the past: without a year, the last such day.

    Once a day is known, another one is that of what came of it, near the first; a "no" puts the first right.
    """
    before = turn.state.claim if turn.state.claim and turn.state.claim.paid == paid else Claim()
    named = turn.understood.day("mentioned") or turn.understood.day_but("charged")
    way, proof = turn.signals.way or before.way, shows_proof(turn) or before.proof
    if before.day is not None and turn.signals.starts_with != "no":
        other = first_such_day(named, before.day, turn.today)
        other = before.other if other in (None, before.day) else other
        return Claim(before.day, None, other, way, proof, paid)
    month_named = before.month or (before.day.replace(day=1) if before.day else None)
    in_month = first_such_day(named, month_named, turn.today) if month_named else None
    day, month = in_month or last_such_day(named, turn.today), last_such_month(named, turn.today)
    if day or month:
        return Claim(day, None if day else month, None, way, proof, paid)
    return Claim(before.day, before.month, before.other, way, proof, paid)


def keep(turn: Turn, claim: Claim) -> None:
    """Keep the claim in the state, and its message with the open request or the next one."""
    state = turn.state
    state.claim = claim
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
    elif turn.message is not None:
        state.details_in = [*state.details_in, turn.message][-MOST_MESSAGES:]


def waits_for_check(turn: Turn) -> bool:
    """Whether the offer to have the claim checked waits for an answer."""
    state, offer = turn.state, turn.state.offer
    return state.awaiting == HANDOFF and offer is not None and (offer.reason == REASON or offer.kind == BILLING)


def to_check(turn: Turn) -> Offer:
    """The offer that a person looks whether the request arrived."""
    return Offer(own_offer(turn, "cancellation_request").team, REASON, of_conversation(turn, REASON))


def leaving_after(turn: Turn) -> list[str]:
    """The question of leaving, where the message says that they go, whatever it claims beside that. After a payment any
    wish to leave says so; after a request to leave its words may only name that request."""
    paid = turn.state.claim is not None and turn.state.claim.paid
    goes = turn.signals.going or (paid and turn.signals.wants_to_leave and not turn.signals.claims_done)
    return [*turn.rules.leaving[:1]] if goes else []


class ClaimWords(TypedDict):
    """When and how, as the texts take it."""

    day: str
    month: str
    other: str
    way: str
    when: str
    paid: str


def claim_words(turn: Turn, claim: Claim | None) -> ClaimWords:
    """The claim as the values of its texts; without one all say that nothing is known."""
    claim = claim or Claim()
    day = long_date(claim.day, turn.language) if claim.day else NONE
    month = month_and_year(claim.month, turn.language) if claim.month else NONE
    return {
        "day": day,
        "month": month,
        "other": long_date(claim.other, turn.language) if claim.other else NONE,
        "way": claim.way or NONE,
        "when": "known" if claim.day or claim.month else "way" if claim.way else NONE,
        "paid": "yes" if claim.paid else "no",
    }
