"""One turn: what the front desk asks Rasa, and the whole answer (docs/interfaces.md)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from protocol.handover import Handover, RulingObject
from protocol.recognised import Recognised
from protocol.request import CaseOfConversation, ContactWishes, Number, OpenRequest, RequestKind, RunningDeadline
from protocol.wire import Code, LanguageCode

LONGEST_TEXT = 4000  # characters of a customer's message
LARGEST_STATE = 32_768  # characters of the dialogue state as JSON

Kind = Literal["answer", "question", "offer", "chat"]
State = dict[str, object]  # the dialogue's own (dialogue/state.py); nobody else reads it


class Command(msgspec.Struct, frozen=True):
    """What a button stands for: an intent, and what it says beside it."""

    intent: Code
    entities: dict[str, Annotated[str, msgspec.Meta(max_length=64)]] = {}


class Context(msgspec.Struct, frozen=True):
    """What the front desk knows of the conversation. contract: the proven number. case_open: None if not said.

    message: the number in the log of the message to be answered. case: the conversation's open one. requests: those
    of this conversation and of the proven contract that are not settled, the newest first. unseen: the assistant's
    last words were not yet on the screen that the message was written at, so it is no answer to them.
    codes_blocked_until: no code by e-mail is looked at, or sent again, before; None where codes are not blocked.
    """

    provider: Code
    language: LanguageCode
    contract: str | None = None
    state: State = {}
    case_open: bool | None = None
    message: Annotated[int, msgspec.Meta(ge=1)] | None = None
    case: CaseOfConversation | None = None
    requests: tuple[OpenRequest, ...] = ()
    unseen: bool = False
    codes_blocked_until: datetime | None = None


class TurnRequest(msgspec.Struct, frozen=True):
    """A customer's message. Either text or command is set; turn: counts the conversation's turns."""

    conversation: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]
    turn: Annotated[int, msgspec.Meta(ge=0, lt=10**9)]
    context: Context
    text: Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)] | None = None
    command: Command | None = None


class Button(msgspec.Struct, frozen=True):
    """title: what is on it."""

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    command: Command


class CardClause(msgspec.Struct, frozen=True):
    """A clause in the reader's language, and where it stands. url: of its document, None for one without an address."""

    id: str
    statement: str
    source: str
    section: str
    url: str | None = None


class Instalment(msgspec.Struct, frozen=True):
    """A payment to make. amount: decimal, in the card's currency. status: ``open`` or ``overdue``."""

    due_on: date
    amount: str
    status: str


class Deadline(msgspec.Struct, frozen=True, omit_defaults=True):
    """A date of the ruling and what it is called. remind: worth a calendar reminder.

    disputed_until: the clauses disagree from this day to that one.
    """

    name: str
    on: date
    label: str
    remind: bool = False
    disputed_until: date | None = None


class Card(msgspec.Struct, frozen=True):
    """A ruling shown. next: what to do. steps: the menu path. what_if: ruled for another day than today."""

    ruling: RulingObject
    title: str
    verdict: str
    details: tuple[str, ...]
    next: str
    steps: tuple[str, ...]
    clauses: tuple[CardClause, ...]
    deadlines: tuple[Deadline, ...]
    instalments: tuple[Instalment, ...]
    currency: str
    what_if: bool = False


class BotMessage(msgspec.Struct, frozen=True, omit_defaults=True):
    """One message of the assistant. text: all of it in plain words, also what the card shows."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=8000)]
    kind: Kind
    card: Card | None = None
    buttons: Annotated[tuple[Button, ...], msgspec.Meta(max_length=20)] = ()


class OpenCase(msgspec.Struct, frozen=True, tag_field="type", tag="open_case"):
    """Open a case, or join the open one, and confirm it before the turn's messages. lead: to be said before that."""

    handover: Handover
    lead: Annotated[str, msgspec.Meta(max_length=8000)] = ""


class RegisterRequest(msgspec.Struct, frozen=True, tag_field="type", tag="register_request"):
    """Write down what the customer has asked for and open or join its case; the receipt comes before the messages.

    handover: of today's ruling, whatever day was asked about (`asked_day`, kept as a remark). wished: the day by which
    the customer would like to have left, named on the receipt. asked_in: the number of
    the message that asked, where it is not the one being answered. details_in: those of messages before that tell more,
    which are kept with it. replaces: the open request that this one follows.
    """

    kind: RequestKind
    handover: Handover
    lead: Annotated[str, msgspec.Meta(max_length=8000)] = ""
    asked_in: Annotated[int, msgspec.Meta(ge=1)] | None = None
    details_in: Annotated[tuple[Annotated[int, msgspec.Meta(ge=1)], ...], msgspec.Meta(max_length=20)] = ()
    asked_day: date | None = None
    wished: date | None = None
    deadline: RunningDeadline | None = None
    contact: ContactWishes = ContactWishes()
    replaces: Number | None = None


class AddToRequest(msgspec.Struct, frozen=True, tag_field="type", tag="add_to_request"):
    """Keep the message being answered on a request, or how the customer wants to be reached.

    number: None where none is registered yet; a phone or an e-mail address is then kept for the conversation.
    """

    number: Number | None = None
    contact: ContactWishes = ContactWishes()


class WithdrawRequest(msgspec.Struct, frozen=True, tag_field="type", tag="withdraw_request"):
    """The customer takes a request back, and has confirmed it; it is confirmed to them before the turn's messages."""

    number: Number


class SendCode(msgspec.Struct, frozen=True, tag_field="type", tag="send_code"):
    """Begin the check by e-mail for a contract number."""

    number: Annotated[str, msgspec.Meta(max_length=40)]


class RecordReason(msgspec.Struct, frozen=True, tag_field="type", tag="record_reason"):
    """Keep why the customer leaves."""

    code: Code


class ChangedMind(msgspec.Struct, frozen=True, tag_field="type", tag="changed_mind"):
    """Note on the open case that the customer stays, or takes the request back."""


class RaisePriority(msgspec.Struct, frozen=True, tag_field="type", tag="raise_priority"):
    """Raise the conversation's and its case's priority. why: the tone of the message."""

    why: Code


class TellHours(msgspec.Struct, frozen=True, tag_field="type", tag="tell_hours"):
    """Say when a team answers, before the turn's messages: the front desk alone knows its hours."""

    team: Code


class SetLanguage(msgspec.Struct, frozen=True, tag_field="type", tag="set_language"):
    """Go on in another language."""

    language: LanguageCode


Effect = (
    OpenCase
    | RegisterRequest
    | AddToRequest
    | WithdrawRequest
    | SendCode
    | RecordReason
    | ChangedMind
    | RaisePriority
    | TellHours
    | SetLanguage
)
SPEAKING = (OpenCase, RegisterRequest, WithdrawRequest)  # effects that the front desk itself tells the customer of


class TurnReply(msgspec.Struct, frozen=True):
    """The whole answer to a turn. language: the conversation goes on in it. state: to be given back unread."""

    language: LanguageCode
    messages: Annotated[tuple[BotMessage, ...], msgspec.Meta(max_length=20)]
    effects: Annotated[tuple[Effect, ...], msgspec.Meta(max_length=20)] = ()
    state: State = {}
    understood: Recognised | None = None
