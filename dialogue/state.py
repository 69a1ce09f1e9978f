"""Where a conversation stands: what was asked, what was proposed, what was already said once.

It travels to the front desk as `state` and back with the next message. It holds codes and days; of the customer only
the number they want to prove, and beside a ruling the record it was ruled on, for the case that may come of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

import msgspec

from protocol.awaiting import CLARIFY, CODE, HANDOFF, NUMBER, Awaiting
from protocol.handover import Priority, RulingObject, Snapshot
from protocol.request import ContactWishes, RequestKind
from protocol.understood import Way
from protocol.wire import Code, plain, to_json

# What the understanding gives when it does not know, and the button that says so.
UNCLEAR = ("nlu_fallback", "something_else")
LARGEST_SNAPSHOT = 16_384  # bytes of JSON: half of what the state may have


class Offer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A hand-over that is proposed; what it is about is the state's `about`.

    kind: of the request that a yes registers; None where it only calls a person. asked_in: number of the message that
    it answers, whose words a receipt quotes.
    """

    team: Code
    reason: Code
    priority: Priority = "normal"
    kind: RequestKind | None = None
    asked_in: int | None = None


class Claim(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the customer says they asked for, or paid, before, gathered over messages: when, by what way, with a proof.

    month: its first day, where no day was named. other: a day named later, of what came of it: received, signed for,
    answered.
    """

    day: date | None = None
    month: date | None = None
    other: date | None = None
    way: Way | None = None
    proof: bool = False
    paid: bool = False


class Story(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was said of one topic that a team was offered for: the numbers of the messages, the first one first."""

    about: Code
    stated: list[int] = msgspec.field(default_factory=list, name="told")  # as conversations under way have it


class About(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a hand-over would be about: the ruling, and the record it was ruled on, of the same read."""

    ruling: RulingObject
    snapshot: Snapshot | None = None


class DialogueState(msgspec.Struct, omit_defaults=True):
    """pending: questions to answer once the customer is known, or the day is. offer: the hand-over proposed and not yet
    answered. answered: the questions of the last policy answer. about: its ruling. clarified: pairs of questions
    already proposed. strayed: the last message was about nothing known here. number: where a code went, until it is
    proven; codes_sent: how often. declined: reasons of the hand-overs the customer said no to,
    and kinds of requests to leave. acknowledged: what anger
    was about, as it was named. case_open: as far as known; the front desk knows better. case_teams: the teams it
    concerns. case_new: the last turn asked for it. person_called: a person was called, and no request alone registered.
    goes_first: something was said that the policy sees to first. leaving_spoken: leaving or money back was spoken of.
    choices: meanings proposed as buttons, in their order. second: the next likeliest meaning of the last message.
    shown: marks of answers given. explained: questions whose answer was said more simply. corrected: how often the
    customer was misunderstood. let_go: the last hand-over declined. pressing: the person offered for an emergency,
    lost access or the like, who stays the one to ask for. asked_in: number of the message that the last answer was to.
    asked_day: the day of its what-if. day_about: the last answered questions whose answer changes with the day.
    wished: when the customer would like to have left; wished_if: only supposed so far.
    began: the day gone by on which somebody whose contract is not
    known says that it renewed or was bought. renews: the day to come on which they say that it renews. claim: what
    they say they asked for before. details_in: the
    numbers of messages that tell what goes with the next request; details_about: the question they are about, None for
    any. matter: what happened more closely. withdrawing: the request that is asked about. withdrawn: the one taken back
    last; withdrawn_about: the question it came from. contact: how the customer wants to be reached, for
    the next request. stories: what the customer said, topic by topic, as long as it is neither registered nor declined.
    """

    awaiting: Awaiting | None = None
    pending: list[Code] = []
    offer: Offer | None = None
    answered: list[Code] = []
    about: About | None = None
    clarified: list[str] = []
    unsure: int = 0
    strayed: bool = False
    number_tries: int = 0
    number: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    codes_sent: int = 0
    reason_due: bool = False
    reason_asked: bool = False
    reason_known: bool = False
    declined: list[Code] = []
    neutral_offer_made: bool = False
    identify_hinted: bool = False
    upset_acknowledged: bool = False
    goes_first: bool = False
    leaving_spoken: bool = False
    acknowledged: list[Code] = []
    case_open: bool = False
    case_mentioned: bool = False
    case_teams: list[Code] = []
    case_new: bool = False
    person_called: bool = False
    choices: list[Code] = []
    second: Code | None = None
    shown: list[str] = []
    explained: list[Code] = []
    corrected: int = 0
    let_go: Offer | None = None
    pressing: Offer | None = None
    asked_in: int | None = None
    asked_day: date | None = None
    day_about: list[Code] = []
    wished: date | None = None
    wished_if: bool = False
    began: date | None = None
    renews: date | None = None
    claim: Claim | None = None
    details_in: list[int] = []
    details_about: Code | None = None
    matter: Code | None = None
    withdrawing: Annotated[str, msgspec.Meta(max_length=24)] | None = None
    withdrawn: Annotated[str, msgspec.Meta(max_length=24)] | None = None
    withdrawn_about: Code | None = None
    contact: ContactWishes = ContactWishes()
    stories: list[Story] = []

    @property
    def awaits_proof(self) -> bool:
        """Whether the customer was asked for a contract number or a mailed code: what they write may be just that."""
        return self.awaiting in (NUMBER, CODE)

    @classmethod
    def read(cls, state: object) -> DialogueState:
        """The state in what was handed in; a field that is not what it should be is as in a new conversation."""
        given = state if isinstance(state, Mapping) else {}
        try:
            return msgspec.convert(given, type=cls)
        except msgspec.ValidationError:
            return cls._of_what_fits(given)

    @classmethod
    def _of_what_fits(cls, given: Mapping[str, object]) -> DialogueState:
        kept: dict[str, Any] = {}  # of the fields' own types, each just checked
        for part in msgspec.structs.fields(cls):
            if part.name in given:
                try:
                    kept[part.name] = msgspec.convert(given[part.name], type=part.type)
                except msgspec.ValidationError:
                    continue
        return cls(**kept)

    def as_dict(self) -> dict[str, object]:
        """As JSON carries it: only what differs from a new conversation."""
        found: dict[str, object] = plain(self)
        return found

    def hear(self, intent: str) -> None:
        """Move on when a message was understood: what was unclear before it no longer counts."""
        self.strayed = self.strayed and intent in ("out_of_scope", "request_human")
        if intent in UNCLEAR:
            return
        self.unsure = 0
        if self.awaiting == CLARIFY and intent not in ("affirm", "deny"):
            self.awaiting = HANDOFF if self.offer else None  # what was offered before it was asked back stands

    def await_nothing(self) -> None:
        """Nothing is asked or proposed any more."""
        self.awaiting, self.offer, self.withdrawing = None, None, None


def fitting(snapshot: Snapshot) -> Snapshot | None:
    """The snapshot as it may travel in the state: a long record without the payments made, none of an endless one."""
    if len(to_json(snapshot)) <= LARGEST_SNAPSHOT:
        return snapshot
    payments = snapshot.record.get("payments")
    to_pay = [payment for payment in payments if not _is_paid(payment)] if isinstance(payments, list) else []
    shorter = Snapshot({**snapshot.record, "payments": to_pay}, snapshot.source, snapshot.at)
    return shorter if len(to_json(shorter)) <= LARGEST_SNAPSHOT else None


def _is_paid(payment: object) -> bool:
    return isinstance(payment, Mapping) and payment.get("status") == "paid"
