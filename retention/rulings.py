"""Rulings: what the policy says to a question, for a contract on a day or in general."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from retention.contract import Contract
from retention.contract_on_day import ContractOnDay
from retention.errors import UnknownQuestion
from retention.facts import Fact
from retention.policy import Policy, policy_of
from retention.table import Handoff

NOT_COVERED = "not_covered"
GENERAL = "general"


@dataclass(frozen=True)
class Ruling:
    """One answer of the policy.

    situation: None in a general ruling. certainty: certain, partial, conflicting, not_covered or general.
    facts: dates, Decimal amounts in the contract's currency, whole numbers, booleans and texts, by name.
    variant: what made the row differ for this contract (``overdue``, ``partner``, ``user_role``, ``contact_overdue``,
    ``not auto_renew``) or None; it helps to word the answer and is no part of the ruling object.
    """

    question: str
    provider: str
    on: date
    situation: str | None
    certainty: str
    facts: Mapping[str, Fact]
    clauses: tuple[str, ...]
    handoff: Handoff | None
    variant: str | None = field(default=None, compare=False)

    def as_dict(self) -> dict[str, Any]:
        """The ruling as the JSON object of the policy: ISO dates, decimal strings, numbers and booleans."""
        handoff = self.handoff
        return {
            "question": self.question,
            "provider": self.provider,
            "on": self.on.isoformat(),
            "situation": self.situation,
            "certainty": self.certainty,
            "facts": {name: _json(fact) for name, fact in self.facts.items()},
            "clauses": list(self.clauses),
            "handoff": None if handoff is None else {"team": handoff.team, "reason": handoff.reason},
        }


def rule(question: str, contract: Contract, on: date) -> Ruling:
    """Rules a question for a verified contract on a day (in the provider's zone); what-if is another day.

    Raises UnknownQuestion for one that the company's policy does not answer, and InvalidRecord when the record tells
    of days after ``on``.
    """
    return rule_by(policy_of(contract.provider), question, contract, on)


def rule_by(policy: Policy, question: str, contract: Contract, on: date) -> Ruling:
    """The same by a policy given, which must be that of the contract's company."""
    _check(question, policy, on)
    contract.check_on(on)
    held = ContractOnDay(contract, on)
    situation = policy.situations.of(held)
    outcome = policy.table.row_for(question, situation, held).outcome_for(held)
    values = ((name, fact(held)) for name, fact in outcome.facts.items())
    return Ruling(
        question=question,
        provider=contract.provider,
        on=on,
        situation=situation,
        certainty=outcome.certainty,
        facts={name: value for name, value in values if value is not None},
        clauses=outcome.clauses,
        handoff=outcome.handoff,
        variant=outcome.variant,
    )


def rule_general(question: str, provider: str, on: date) -> Ruling:
    """The rule without a verified contract (policy: "general"): clauses of the question's first running row, no facts.

    A handoff is given only where the documents are silent. Raises UnknownQuestion and UnknownProvider.
    """
    return rule_general_by(policy_of(provider), question, on)


def rule_general_by(policy: Policy, question: str, on: date) -> Ruling:
    """The same by a policy given."""
    _check(question, policy, on)
    outcome = policy.table.general[question].outcome
    silent = outcome.certainty == NOT_COVERED
    return Ruling(
        question=question,
        provider=policy.provider.id,
        on=on,
        situation=None,
        certainty=NOT_COVERED if silent else GENERAL,
        facts={},
        clauses=outcome.clauses,
        handoff=outcome.handoff if silent else None,
    )


def _check(question: str, policy: Policy, on: date) -> None:
    if question not in policy.table.general:
        raise UnknownQuestion(question)
    if type(on) is not date:
        raise TypeError("a question is ruled for a calendar day")


def _json(fact: Fact) -> str | int:
    if isinstance(fact, date):
        return fact.isoformat()
    return str(fact) if isinstance(fact, Decimal) else fact
