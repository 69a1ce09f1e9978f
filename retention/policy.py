"""The policies: each company's clauses, situations and decision table, read once from ``providers/<id>/policy.yml``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar, cast

from retention.clause_reading import read_clauses, read_documents
from retention.clauses import Clause
from retention.conversation import Conversation
from retention.conversation_section import read_conversation
from retention.dates import DateOf, read_dates, unread_date
from retention.errors import PolicyError, UnknownProvider
from retention.provider import PROVIDERS, Provider, load_providers, read_provider
from retention.reading import Slips, Unread, place_of, read_yaml
from retention.requests import Requests, read_requests
from retention.rows import RowReader
from retention.situations import Situations, read_situations
from retention.table import Table, build_table

FILE = "policy.yml"
SECTIONS = ("documents", "clauses", "dates", "situations", "questions", "otherwise", "requests", "conversation")
OPTIONAL = ("first", "always")
T = TypeVar("T")


@dataclass(frozen=True)
class Policy:
    """All that is ruled for one provider."""

    provider: Provider
    clauses: Mapping[str, Clause]
    dates: Mapping[str, DateOf]
    situations: Situations
    table: Table
    requests: Requests
    conversation: Conversation

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions it answers: those its table has rows for, in the order of the file."""
        return self.table.questions


def read_policy(folder: Path, provider: Provider | None = None) -> Policy:
    """The policy in a company's folder; ``table.problems`` tells whether it may be ruled from.

    Raises PolicyError; PolicyErrors with all slips, none of which follows from another.
    """
    provider = provider or read_provider(folder)
    name = place_of(folder / FILE)
    slips = Slips()
    content = slips.fields(read_yaml(folder / FILE), name, SECTIONS, OPTIONAL)
    if not set(SECTIONS) & set(content):
        slips.stop()  # no policy at all

    def read(section: str, reader: Callable[..., T], *more: object, otherwise: object = None) -> T:
        """A section, ``otherwise`` for one that lacks: what names it is no further slip."""
        return reader(content[section], f"{name}: {section}", *more) if section in content else cast("T", otherwise)

    documents = read("documents", read_documents, slips, otherwise=Unread())
    clauses = read("clauses", read_clauses, documents, slips, otherwise=Unread())
    dates = read("dates", read_dates, clauses, provider.holidays, slips, otherwise=Unread(unread_date))
    situations = read("situations", read_situations, dates, slips)
    reader = RowReader(name, dates, clauses, situations, provider.teams, slips)
    questions = read("questions", reader.questions, otherwise=Unread())
    first = read("first", reader.first, questions, otherwise=())
    otherwise = read("otherwise", reader.rows, otherwise=())
    additions = read("always", reader.additions, questions, otherwise=())
    reasons = Unread() if "questions" not in content else _reasons(content)
    conversation = read("conversation", read_conversation, provider, clauses, questions, situations, reasons, slips)
    leaving = (conversation.leaving if conversation else None) or ()
    requests = read("requests", read_requests, questions, dates, leaving, slips)
    slips.stop()
    known = {id_: clause for id_, clause in clauses.items() if clause is not None}
    if situations is None or conversation is None or requests is None:
        raise AssertionError("what cannot be read is a slip, which has stopped this")
    table = build_table(first, questions, otherwise, additions, situations)
    return Policy(provider, known, dates, situations, table, requests, conversation)


def _reasons(content: object) -> dict[str, None]:
    """The reasons of all hand-overs written in a policy, also beside rows that cannot be read."""
    if isinstance(content, list):
        return {reason: None for entry in content for reason in _reasons(entry)}
    if not isinstance(content, dict):
        return {}
    handoff = content.get("handoff")
    own = {str(reason): None for reason in handoff.values()} if isinstance(handoff, dict) else {}
    return own | {reason: None for value in content.values() for reason in _reasons(value)}


def load_policies(directory: Path = PROVIDERS) -> Mapping[str, Policy]:
    """The policy of every company in a directory, by its id. Raises PolicyError with the slips of all that must not be
    ruled from.
    """
    slips, found = Slips(), {}
    for id_, provider in load_providers(directory).items():
        policy = slips.read(read_policy, directory / id_, provider)
        if policy is not None and policy.table.problems:
            slips.add(PolicyError(place_of(directory / id_ / FILE), "; ".join(policy.table.problems)))
        if policy is not None:
            found[id_] = policy
    slips.stop()
    return found


@lru_cache(maxsize=1)
def policies() -> Mapping[str, Policy]:
    """The policies of this installation, read on first use."""
    return load_policies()


@lru_cache(maxsize=1)
def questions() -> tuple[str, ...]:
    """Every question that the policy of at least one company answers, each once."""
    return tuple(dict.fromkeys(question for policy in policies().values() for question in policy.questions))


def policy_of(provider: str) -> Policy:
    """Raises UnknownProvider."""
    policy = policies().get(provider)
    if policy is None:
        raise UnknownProvider(provider)
    return policy
