"""A message that asks several things: cut into clauses, each recognised on its own, and put together again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlu.model import Prediction

POLICY = (
    "cancel_contract", "stop_renewal", "reduce_payments", "ask_lose_access", "ask_will_be_charged",
    "ask_settlement_amount", "ask_refund", "ask_notice_deadline", "ask_contract_status", "ask_data_backup",
    "ask_contact_time",
)  # fmt: skip
MOST = 3  # questions answered at once
CONTEXT = 3  # a clause's question must be among this many likeliest of the whole message: background is not asked

_ENDS = re.compile(r"(?<=[?!;\n])\s*|(?<=[.…])\s+|\s+[-–—]\s+|\s*,\s*(?=\w)|\s+(?=\d\)|\d[.-]\s)")
_JOINTS = re.compile(
    r"\s+(?=(?:e|ou|mas|tamb[eé]m|tbm?|al[eé]m disso|depois|outra coisa"
    r"|et|mais|puis|aussi|ensuite|par ailleurs|sinon)\b\s)",
    re.IGNORECASE,
)


def clauses(text: str) -> list[str]:
    """The clauses of a message, in order; a message without a joint is one clause."""
    return [part.strip() for whole in _ENDS.split(text) for part in _JOINTS.split(whole) if part and part.strip()]


def recognise(
    text: str, whole: Prediction, predict: Callable[[str], Prediction], sure: float
) -> Iterator[tuple[str, float]]:
    """The questions of a message in the customer's order, each once: several only where each clause is surely one."""
    top, confidence = whole.ranking[0][0], whole.confidence
    found: dict[str, float] = {}
    likely = [intent for intent, _ in whole.ranking if intent in POLICY][:CONTEXT]
    parts = clauses(text)
    for part in parts if len(parts) > 1 else ():
        asked = predict(part)
        intent = asked.ranking[0][0]
        if intent in likely and asked.confidence >= sure:
            found[intent] = max(asked.confidence, found.get(intent, 0.0))
    if len(found) > 1 and top in POLICY:
        yield from list(found.items())[:MOST]
    else:
        yield top, confidence
