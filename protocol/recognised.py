"""What a message was taken for and what had been said before it: kept with the message, for `retention review`.

Codes only: nothing of the customer's words.
"""

from __future__ import annotations

import msgspec

from protocol.awaiting import Awaiting
from protocol.wire import Code


class Before(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the understanding knew beside the words. awaiting: what had just been asked. answered: the questions of the
    last answer. case_open: whether a request was open."""

    awaiting: Awaiting | None = None
    answered: tuple[Code, ...] = ()
    case_open: bool = False


class Recognised(msgspec.Struct, frozen=True):
    """What was understood, for the log and the review of unsure messages. questions: what the turn answered.

    unfinished: the message breaks off, so that its next piece may be on its way. nearest: the two likeliest meanings
    of typed words. before: None where it is not known.
    """

    intent: str
    confidence: float = 0.0
    questions: tuple[str, ...] = ()
    unfinished: bool = False
    nearest: tuple[str, ...] = ()
    before: Before | None = None
