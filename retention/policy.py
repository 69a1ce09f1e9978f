"""The policies: each company's clauses, situations and decision table, read once from ``providers/<id>/policy.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from retention.clauses import BUSINESS_DAYS, DAYS, Clause, Document
from retention.conversation import Conversation, read_conversation
from retention.dates import DateOf, read_dates
from retention.errors import PolicyError, UnknownProvider
from retention.provider import PROVIDERS, Provider, load_providers, read_provider
from retention.reading import (
    Slips,
    expect_date,
    expect_flag,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_text,
    expect_whole_number,
    place_of,
    read_yaml,
)
from retention.rows import RowReader
from retention.situations import Situations, read_situations
from retention.table import Table, build_table

FILE = "policy.yml"
OPTIONAL = ("value", "unit", "later", "source_url", "administrators_only")
UNITS = (DAYS, BUSINESS_DAYS)


@dataclass(frozen=True)
class Policy:
    """All that is ruled for one provider."""

    provider: Provider
    clauses: Mapping[str, Clause]
    dates: Mapping[str, DateOf]
    situations: Situations
    table: Table
    conversation: Conversation

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions it answers: those its table has rows for, in the order of the file."""
        return self.table.questions


def read_policy(folder: Path, provider: Provider | None = None) -> Policy:
    """The policy in a company's folder; ``table.problems`` tells whether it may be ruled from.

    Raises PolicyError; PolicyErrors with all slips that do not follow from one another.
    """
    provider = provider or read_provider(folder)
    path = folder / FILE
    name = place_of(path)
    content = expect_mapping(
        read_yaml(path),
        name,
        ("documents", "clauses", "dates", "situations", "questions", "otherwise", "conversation"),
        ("first",),
    )
    slips = Slips()
    documents = _documents(content["documents"], f"{name}: documents")
    clauses = {
        id_: slips.read(_clause, id_, entry, documents, f"{name}: clauses.{id_}")
        for id_, entry in expect_mapping(content["clauses"], f"{name}: clauses").items()
    }
    slips.stop()
    dates = slips.read(read_dates, content["dates"], f"{name}: dates", clauses, provider.holidays)
    slips.stop()
    situations = slips.read(read_situations, content["situations"], f"{name}: situations", dates)
    slips.stop()
    reader = RowReader(dates, clauses, situations, provider.teams)
    questions = reader.questions(content["questions"], f"{name}: questions", slips)
    slips.stop()
    first = slips.read(reader.first, content.get("first", []), f"{name}: first", questions)
    otherwise = slips.read(reader.rows, content["otherwise"], f"{name}: otherwise")
    conversation = read_conversation(
        content["conversation"], f"{name}: conversation", provider, clauses, questions, situations, slips
    )
    slips.stop()
    return Policy(
        provider, clauses, dates, situations, build_table(first, questions, otherwise, situations), conversation
    )


def load_policies(directory: Path = PROVIDERS) -> Mapping[str, Policy]:
    """The policy of every company in a directory, by its id. Raises PolicyError for one that must not be ruled from."""
    found = {id_: read_policy(directory / id_, provider) for id_, provider in load_providers(directory).items()}
    for id_, policy in found.items():
        if policy.table.problems:
            raise PolicyError(place_of(directory / id_ / FILE), "; ".join(policy.table.problems))
    return found


@lru_cache(maxsize=1)
def policies() -> Mapping[str, Policy]:
    """The policies of this installation, read on first use."""
    return load_policies()


def questions() -> tuple[str, ...]:
    """Every question that the policy of at least one company answers, each once."""
    return tuple(dict.fromkeys(question for policy in policies().values() for question in policy.questions))


def policy_of(provider: str) -> Policy:
    """Raises UnknownProvider."""
    policy = policies().get(provider)
    if policy is None:
        raise UnknownProvider(provider)
    return policy


def _documents(section: object, place: str) -> dict[str, Document]:
    documents = {}
    for id_, entry in expect_mapping(section, place).items():
        fields = expect_mapping(entry, f"{place}.{id_}", ("title", "language"))
        documents[id_] = Document(
            id_, expect_text(fields["title"], f"{place}.{id_}"), expect_text(fields["language"], f"{place}.{id_}")
        )
    return documents


def _clause(id_: str, section: object, documents: Mapping[str, Document], place: str) -> Clause:
    fields = expect_mapping(section, place, ("document", "section", "valid_from"), OPTIONAL)
    unit = None
    values: list[Any] = []
    if {"value", "unit", "later"} & set(fields):
        unit = expect_one_of(fields.get("unit"), f"{place}.unit", UNITS)
        first = {"valid_from": fields["valid_from"], "value": fields.get("value")}
        for entry in (first, *expect_list(fields.get("later", []), f"{place}.later")):
            dated = expect_mapping(entry, f"{place}.later", ("valid_from", "value"))
            values.append(
                (expect_date(dated["valid_from"], place), expect_whole_number(dated["value"], f"{place}.value"))
            )
        if values != sorted(values, key=lambda pair: pair[0]):
            raise PolicyError(f"{place}.later", "must be in order of time")
    return Clause(
        id=id_,
        document=documents[expect_one_of(fields["document"], f"{place}.document", documents)],
        section=expect_text(fields["section"], f"{place}.section"),
        valid_from=expect_date(fields["valid_from"], f"{place}.valid_from"),
        unit=unit,
        values=tuple(values),
        source_url=_url(fields.get("source_url"), f"{place}.source_url"),
        administrators_only=expect_flag(fields.get("administrators_only", False), f"{place}.administrators_only"),
    )


def _url(value: object, place: str) -> str | None:
    if value is not None and not expect_text(value, place).startswith("https://"):
        raise PolicyError(place, "must be an address that starts with https://")
    return value if isinstance(value, str) else None
