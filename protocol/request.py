"""What a customer has asked the company for: the request as the parts tell one another of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Final, Literal, get_args

import msgspec

from protocol.wire import Code

RequestKind = Literal[
    "cancel_at_term", "stop_renewal", "refund", "lower_payments", "settlement_amount", "billing_problem", "undo",
    "other",
]  # fmt: skip
RequestState = Literal["registered", "with_team", "answered", "done", "withdrawn", "replaced"]
Channel = Literal["phone", "whatsapp", "sms", "email", "chat"]
PartOfDay = Literal["morning", "midday", "afternoon", "evening", "day_end"]

WRITTEN: Final[tuple[Channel, ...]] = ("email", "chat")  # channels at which nobody is rung up
KINDS: Final[tuple[RequestKind, ...]] = get_args(RequestKind)
OPEN_STATES: Final[tuple[RequestState, ...]] = ("registered", "with_team", "answered")
Number = Annotated[str, msgspec.Meta(pattern=r"\AC-\d{4,12}(-\d{1,3})?\Z")]
"""The protocol a customer is given: that of the case, for a further request of the same case with a count behind."""
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Clock = Annotated[str, msgspec.Meta(pattern=r"\A([01]\d|2[0-3]):[0-5]\d\Z")]


class Hours(msgspec.Struct, frozen=True, omit_defaults=True):
    """When the customer can be reached: from `after` to `before` (clock times), or a part of the day.

    not_part: a part of the day that does not suit. not_from, not_to: clock times between which it does not. not_day: a
    day of the week that does not, Monday 0. day: the one that does.
    """

    after: Clock | None = None
    before: Clock | None = None
    part: PartOfDay | None = None
    not_part: PartOfDay | None = None
    not_from: Clock | None = None
    not_to: Clock | None = None
    not_day: Annotated[int, msgspec.Meta(ge=0, le=6)] | None = None
    day: Annotated[int, msgspec.Meta(ge=0, le=6)] | None = None

    def on_day_of(self, before: Hours | None) -> Hours:
        """With the day named before, where none is named now: "on Monday", then "late in the day, rather"."""
        named = self.day is not None or self.not_day is not None
        return self if named or before is None else msgspec.structs.replace(self, day=before.day)


class ContactWishes(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the customer wants to be reached about a request. no_calls: not by telephone; no_email: not by e-mail.

    not_by: other channels that are not wanted. nobody_else: only this customer, not somebody else who is named.
    """

    phone: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    email: Annotated[str, msgspec.Meta(max_length=200)] | None = None
    hours: Hours | None = None
    channel: Channel | None = None
    no_calls: bool = False
    no_email: bool = False
    not_by: tuple[Channel, ...] = ()
    nobody_else: bool = False

    def __bool__(self) -> bool:
        return self != ContactWishes()

    def then(self, later: ContactWishes) -> ContactWishes:
        """With what was said later, which counts where both say something."""
        calls_again = later.channel == "phone" or (later.phone is not None and not later.no_calls)
        # "I prefer an e-mail": no number, and no hour to be called at
        instead = later.channel in WRITTEN and not (later.phone or later.email)
        wished = self.channel not in later.not_by and not (later.no_calls and self.channel == "phone")
        return ContactWishes(
            phone=later.phone or (None if instead else self.phone),
            email=later.email or self.email,
            hours=later.hours.on_day_of(self.hours) if later.hours else None if instead else self.hours,
            channel=later.channel or (self.channel if wished else None),
            no_calls=later.no_calls or (self.no_calls and not calls_again),
            no_email=later.no_email or (self.no_email and not (later.channel == "email" or later.email)),
            not_by=tuple(each for each in dict.fromkeys((*self.not_by, *later.not_by)) if each != later.channel),
            nobody_else=later.nobody_else or self.nobody_else,
        )


class RunningDeadline(msgspec.Struct, frozen=True, omit_defaults=True):
    """The next day by which something must be done for the request, and why: the fact's name and its clauses.

    safe: the earlier of two days that the documents give. disputed: the later one, which they disagree about.
    menu: the customer can act in the product. administrator: only an administrator can, and the customer is none.
    """

    name: Code
    on: date
    clauses: tuple[str, ...] = ()
    safe: bool = False
    disputed: bool = False
    menu: bool = False
    administrator: bool = False


class TeamHours(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whether a team is there now, and when it is next; opens_at None where no opening is in sight."""

    there: bool
    opens_at: Moment | None = None


class OpenRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """A request that is not settled. about: the question it came from. count: how often the same was asked for.

    situation: of the contract when it was registered. contact_by: a day of contact that was promised. here: it was
    registered in this conversation, where its answer comes too.
    """

    number: Number
    kind: RequestKind
    state: RequestState
    registered_at: Moment
    team: Code
    hours: TeamHours
    about: Code | None = None
    situation: Code | None = None
    deadline: RunningDeadline | None = None
    count: int = 1
    contact: ContactWishes = ContactWishes()
    contact_by: date | None = None
    here: bool = True


class CaseOfConversation(msgspec.Struct, frozen=True, omit_defaults=True):
    """The conversation's open case: a person is at it or will be."""

    number: Number
    team: Code
    opened_at: Moment
    hours: TeamHours
