"""What a policy says about the conversation around its rulings (section "conversation" of a policy file)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from protocol.request import RequestKind
from retention.calendar import add_business_days
from retention.clauses import BUSINESS_DAYS, Clause
from retention.table import HIGH, NORMAL, Handoff

OTHERWISE = "otherwise"


@dataclass(frozen=True)
class Contact:
    """The clause that says by when a team gets in touch, and the country whose holidays are no business days.

    except_reasons: reasons of a hand-over that the clause does not speak of.
    """

    clause: Clause
    team: str
    except_reasons: frozenset[str]
    holidays: str

    def day(self, team: str, reason: str, on: date) -> date | None:
        """By when that team will have been in touch about a hand-over made on that day; None without a promise."""
        if team != self.team or reason in self.except_reasons:
            return None
        days = self.clause.value_on(on)
        if self.clause.unit == BUSINESS_DAYS:
            return add_business_days(on, days, self.holidays)
        return on + timedelta(days=days)


@dataclass(frozen=True)
class AfterReason:
    """A proposal to a customer who said why they leave. reasons: codes of that why.

    unless_declined: not made to a customer who has declined any other hand-over before. kind: of the request that a yes
    registers; None where it only calls a person.
    """

    reasons: frozenset[str]
    handoff: Handoff
    unless_declined: bool
    kind: RequestKind | None = None


@dataclass(frozen=True)
class Conversation:
    """main_questions: shown as buttons to a customer who has not asked yet, the most frequent first.

    leaving: questions of a customer who wants to leave: the reason is asked for, and a request can be handed over.
    dated: questions that may be asked for a day to come ("and if I cancel on the 10th?").
    answers: the question that answers a topic of which the assistant speaks by itself (retention.codes.TOPICS).
    concepts: the question that a word of the contract, by its code in the lexicons, belongs to.
    claims: questions that "I have cancelled already" is easily taken for; claims_paid: the same of "I have paid".
    person_in_hardship: questions that go to the person after a death, an illness or an insolvency was reported,
    whatever their rows rule.
    open_payments: (question, situation) whose answer closes with the payments still open.
    urgent: what goes first: reasons of a hand-over, tones of a message (retention.codes.TONES), and what else is there.
    urgent_within_days: how many days before its deadline a request goes first; 0: on the last day.
    handoffs: the team for each reason that the assistant itself has for a hand-over.
    """

    main_questions: tuple[str, ...]
    leaving: tuple[str, ...]
    dated: tuple[str, ...]
    answers: Mapping[str, str]
    concepts: Mapping[str, str]
    claims: tuple[str, ...]
    claims_paid: tuple[str, ...]
    person_in_hardship: tuple[str, ...]
    open_payments: frozenset[tuple[str, str]]
    contact: Contact | None
    after_reason: tuple[AfterReason, ...]
    urgent: frozenset[str]
    urgent_within_days: int
    handoffs: Mapping[str, str]

    def team_for(self, reason: str) -> str:
        """The team for a hand-over that no row asks for: ``requested``, ``upset``, ``contract_unreadable``, ..."""
        return self.handoffs.get(reason, self.handoffs[OTHERWISE])

    def offer_after(self, reason: str, *, declined: bool) -> AfterReason | None:
        """The one proposal that a reason for leaving allows. declined: the customer has declined a hand-over before."""
        for offer in self.after_reason:
            if reason in offer.reasons:
                return None if offer.unless_declined and declined else offer
        return None

    def priority_of(self, handoff: Handoff | None) -> str:
        """``high`` where the row of a hand-over says so, or its reason goes first."""
        by_row = handoff is not None and handoff.priority == HIGH
        return HIGH if by_row else self.priority_for(handoff.reason if handoff else None)

    def priority_for(self, why: str | None) -> str:
        """``high`` for a reason or a tone that goes first."""
        return HIGH if why in self.urgent else NORMAL

    def is_after_reason(self, handoff: Handoff) -> bool:
        """Whether a hand-over is the proposal that a reason for leaving allows, made already with an answer."""
        return any(offer.handoff.reason == handoff.reason for offer in self.after_reason)

    def contact_by(self, team: str, reason: str, on: date) -> date | None:
        """The day a clause promises for a hand-over made on ``on``; None where no clause promises one."""
        return self.contact.day(team, reason, on) if self.contact else None
