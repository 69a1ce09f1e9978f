"""What kind of request an offer stands for: by the question it came from, or by the reason of the hand-over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from dialogue.state import Offer
from protocol.request import OpenRequest, RequestKind

# Questions that are a wish of their own; every other question handed over is a wish for an answer ("other").
BY_QUESTION: Mapping[str, RequestKind] = {
    "cancel_contract": "cancel_at_term",
    "stop_renewal": "stop_renewal",
    "ask_notice_deadline": "cancel_at_term",
    "reduce_payments": "lower_payments",
    "ask_settlement_amount": "settlement_amount",
    "report_billing_problem": "billing_problem",
}
# The question whose ruling a request of that kind is registered with, where it was not just answered.
QUESTION_OF: Mapping[RequestKind, str] = {
    **{kind: question for question, kind in BY_QUESTION.items() if question != "ask_notice_deadline"},
    "refund": "ask_refund",
}
BY_REASON: Mapping[str, RequestKind] = {"changed_mind": "undo", "longer_term": "lower_payments"}
# Here a person is needed, and nothing to be registered for later.
PERSONS = frozenset({"report_emergency", "report_security", "report_hardship", "report_lost_access", "declare_partner"})
PERSON_REASONS = frozenset(
    {"requested", "upset", "not_understood", "not_identified", "assistant_failed", "out_of_scope", "specialists"}
)
LEAVING: tuple[RequestKind, ...] = ("cancel_at_term", "stop_renewal", "refund")
# What becomes of the contract: of these a customer has one at a time, and a later one follows the earlier.
ONE_AT_A_TIME: tuple[RequestKind, ...] = (*LEAVING, "lower_payments", "undo")
REFUND = ("refund_until", "refund_until_disputed")  # facts of a ruling in which a refund is still to be had


def named(offer: Offer, question: str | None, facts: Mapping[str, object], today: date) -> Offer:
    """The offer with the kind of request that a yes to it registers. facts: of the ruling it is about."""
    return replace(offer, kind=_kind(offer, question, facts, today))


def refundable(facts: Mapping[str, object], today: date) -> bool:
    """Whether a day of a refund, also a disputed one, is still to come."""
    return any(str(facts[name]) >= today.isoformat() for name in REFUND if name in facts)


def same_request(requests: tuple[OpenRequest, ...], kind: RequestKind, about: str | None) -> OpenRequest | None:
    """The open request that the same again would join."""
    return next((each for each in requests if each.kind == kind and (kind != "other" or each.about == about)), None)


def replaced_by(requests: tuple[OpenRequest, ...], kind: RequestKind) -> OpenRequest | None:
    """The open request that one of this kind would follow."""
    if kind not in ONE_AT_A_TIME:
        return None
    return next((each for each in requests if each.kind in ONE_AT_A_TIME and each.kind != kind), None)


def _kind(offer: Offer, question: str | None, facts: Mapping[str, object], today: date) -> RequestKind | None:
    if offer.reason in BY_REASON:
        return BY_REASON[offer.reason]
    if offer.reason in PERSON_REASONS or question is None or question in PERSONS:
        return None
    if question == "ask_refund":
        return "refund" if refundable(facts, today) else "other"
    if question in ("cancel_contract", "ask_notice_deadline") and refundable(facts, today):
        return "refund"
    return BY_QUESTION.get(question, "other")
