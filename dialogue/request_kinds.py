"""What kind of request an offer stands for: by the question it came from, or by the reason of the hand-over."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.request import OpenRequest, RequestKind
from retention.codes import CHANGED_MIND, PERSON_REASONS

LEAVING: tuple[RequestKind, ...] = ("cancel_at_term", "stop_renewal", "refund")
# What becomes of the contract: of these a customer has one at a time, and a later one follows the earlier.
ONE_AT_A_TIME: tuple[RequestKind, ...] = (*LEAVING, "lower_payments", "undo")
# These are asked for of one contract, which must be known.
OF_CONTRACT: tuple[RequestKind, ...] = (*ONE_AT_A_TIME, "settlement_amount")


def named(turn: Turn, offer: Offer, question: str | None, facts: Mapping[str, object]) -> Offer:
    """The offer with the kind of request that a yes to it registers. facts: of the ruling it is about."""
    return replace(offer, kind=_kind(turn, offer, question, facts))


def needs_contract(kind: RequestKind | None) -> bool:
    """Whether a request of that kind is registered for a proven contract only."""
    return kind in OF_CONTRACT


def same_request(requests: tuple[OpenRequest, ...], kind: RequestKind, about: str | None) -> OpenRequest | None:
    """The open request that the same again would join."""
    return next((each for each in requests if each.kind == kind and (kind != "other" or each.about == about)), None)


def replaced_by(requests: tuple[OpenRequest, ...], kind: RequestKind) -> OpenRequest | None:
    """The open request that one of this kind would follow."""
    if kind not in ONE_AT_A_TIME:
        return None
    return next((each for each in requests if each.kind in ONE_AT_A_TIME and each.kind != kind), None)


def _kind(turn: Turn, offer: Offer, question: str | None, facts: Mapping[str, object]) -> RequestKind | None:
    if offer.reason == CHANGED_MIND:
        return "undo"
    if offer.reason in PERSON_REASONS or question is None:
        return None
    return turn.policy.requests.kind_of(question, facts, turn.today)
