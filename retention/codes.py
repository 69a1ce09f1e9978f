"""Codes of the product that a company's files may name: closed lists, the same for every company."""

from __future__ import annotations

from typing import Final

# Why a customer leaves.
LEAVING_REASONS: Final = (
    "price", "not_used", "missing_feature", "competitor", "closing", "technical", "support", "other",
)  # fmt: skip
# The assistant's own reasons for calling a person for whom nothing is to be registered.
PERSON_REASONS: Final = frozenset(
    {"requested", "upset", "not_understood", "not_identified", "out_of_scope", "assistant_failed",
     "assistant_unavailable"}
)  # fmt: skip
CHANGED_MIND: Final = "changed_mind"
# All reasons of its own whose team `conversation.handoffs` may name.
OWN_REASONS: Final = PERSON_REASONS | {
    CHANGED_MIND, "cancellation_request", "record", "record_out_of_date", "contract_unreadable", "clause_changes",
}  # fmt: skip
# What it hands over to the team of another reason, and what in a message raises the priority of its case.
BESIDE: Final = frozenset({"already_requested", "not_warned", "corrected", "hardship"})
TONES: Final = frozenset({"legal_threat", "complains_elsewhere", "anger", "danger", "grief"})
# What else can go first: a promised contact that is late, and a last day on which the documents disagree.
LATE_CONTACT: Final = "late_contact"
DISPUTED_DEADLINE: Final = "disputed_deadline"
# What goes first at a company that does not say.
USUALLY_URGENT: Final = TONES | {
    LATE_CONTACT, DISPUTED_DEADLINE, "hardship", "already_requested", "assistant_unavailable",
}  # fmt: skip
# What the assistant speaks of by itself, for which a policy may name the question that answers it.
TOPICS: Final = (
    "contact",
    "contract",
    "notice",
    "hardship",
    "partner",
    "price",
    "service",
    "emergency",
    "security",
    "unpaid",
    "charges",
    "counting",
    "promise",
    "part",
    "privacy",
    "transfer",
    "instalments",
)
