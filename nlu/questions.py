"""A message that asks several things: cut into clauses, each recognised on its own, and put together again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlu.model import Prediction

POLICY = (
    "cancel_contract", "stop_renewal", "reduce_payments", "ask_lose_access", "ask_will_be_charged", "ask_settlement_amount",
    "ask_refund", "ask_notice_deadline", "ask_contract_status", "ask_data_backup", "ask_contact_time",
)  # fmt: skip
MOST = 3  # questions answered at once

_ENDS = re.compile(r"(?<=[?!;\n])\s*|(?<=[.…])\s+|\s+[-–—]\s+|\s*,\s*(?=\w)|\s+(?=\d\)|\d[.-]\s)")
_JOINTS = re.compile(
    r"\s+(?=(?:e|et|puis|tamb[eé]m|tb|tbm|al[eé]m disso|depois|outra coisa|aussi|ensuite|par ailleurs|sinon|mais|mas|ou)\b\s)",
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
    parts = clauses(text)
    if len(parts) > 1:
        for part in parts:
            asked = predict(part)
            if asked.ranking[0][0] in POLICY and asked.confidence >= sure:
                found[asked.ranking[0][0]] = max(asked.confidence, found.get(asked.ranking[0][0], 0.0))
    if len(found) > 1 and top in POLICY:
        yield from list(found.items())[:MOST]
    else:
        yield top, confidence
