"""The policy domain: what may be said to a customer, from policy clauses, the contract record and a date.

Pure: no clock, no network; it reads nothing but its policy files.
"""

from retention.calendar import add_business_days, day_in, is_business_day
from retention.clauses import Clause, Document
from retention.contract import Contract, Customer, Payment
from retention.contract_number import ContractNumber
from retention.errors import InvalidDay, InvalidRecord, PolicyError, RetentionError, UnknownProvider, UnknownQuestion
from retention.facts import Fact
from retention.policy import Policy, policies, policy_of, questions
from retention.provider import Provider, Team, provider_of, providers
from retention.rulings import Ruling, Segment, rule, rule_general, rule_span
from retention.table import Handoff

__all__ = [
    "Clause",
    "Contract",
    "ContractNumber",
    "Customer",
    "Document",
    "Fact",
    "Handoff",
    "InvalidDay",
    "InvalidRecord",
    "Payment",
    "Policy",
    "PolicyError",
    "Provider",
    "RetentionError",
    "Ruling",
    "Segment",
    "Team",
    "UnknownProvider",
    "UnknownQuestion",
    "add_business_days",
    "day_in",
    "is_business_day",
    "policies",
    "policy_of",
    "provider_of",
    "providers",
    "questions",
    "rule",
    "rule_general",
    "rule_span",
]
