"""A receipt as the browser draws it: everything already in the customer's words."""

from __future__ import annotations

from datetime import date

import msgspec

from protocol.request import Number, RequestKind, RequestState


class ReceiptDeadline(msgspec.Struct, frozen=True):
    """on: the day. label: what it is called. advice: what to do until then."""

    on: date
    label: str
    advice: str


class Receipt(msgspec.Struct, frozen=True, omit_defaults=True):
    """heading: what happened and when. registered_at: with the company's zone. title: what was asked for.

    words: the customer's own. not_yet: what it is not. deadline: the one that runs. notice: what no document settles.
    answer: who answers, where and when. contact: how the customer wants to be reached. mailed: a copy goes to the
    address of the contract. file: the path it is downloaded from with the session. sha256: over the file's content.
    """

    number: Number
    kind: RequestKind
    state: RequestState
    count: int
    heading: str
    registered_at: str
    title: str
    answer: str
    file: str
    sha256: str
    words: str = ""
    replaces: str = ""
    not_yet: str = ""
    deadline: ReceiptDeadline | None = None
    notice: str = ""
    contact: str = ""
    mailed: str = ""
