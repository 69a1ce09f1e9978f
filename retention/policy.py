"""The policies: each provider's clauses, situations and decision table, read once from ``policies/*.yml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from retention.clauses import Clause, Document
from retention.dates import DateOf, read_dates
from retention.errors import PolicyError, UnknownProvider
from retention.provider import Provider
from retention.reading import (
    expect_date,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_text,
    expect_texts,
    expect_whole_number,
    read_yaml,
)
from retention.rows import RowReader
from retention.situations import Situations, read_situations
from retention.table import Table, build_table

POLICIES = Path(__file__).resolve().parent.parent / "policies"
LANGUAGES = ("en", "pt", "fr")
UNITS = ("days", "business_days")


@dataclass(frozen=True)
class Policy:
    """All that is ruled for one provider."""

    provider: Provider
    clauses: Mapping[str, Clause]
    dates: Mapping[str, DateOf]
    situations: Situations
    table: Table


def read_policy(path: Path) -> Policy:
    """The policy in a file; ``table.problems`` tells whether it may be ruled from. Raises PolicyError."""
    name = path.name
    content = expect_mapping(
        read_yaml(path),
        name,
        ("provider", "documents", "clauses", "dates", "situations", "questions", "otherwise"),
        ("first",),
    )
    provider = _provider(content["provider"], f"{name}: provider")
    clauses = _clauses(content["clauses"], _documents(content["documents"], f"{name}: documents"), f"{name}: clauses")
    dates = read_dates(content["dates"], f"{name}: dates", clauses, provider.holidays)
    situations = read_situations(content["situations"], f"{name}: situations", dates)
    reader = RowReader(dates, clauses, situations)
    table = build_table(
        reader.first(content.get("first", []), f"{name}: first"),
        reader.questions(content["questions"], f"{name}: questions"),
        reader.rows(content["otherwise"], f"{name}: otherwise"),
        situations,
    )
    return Policy(provider, clauses, dates, situations, table)


def load_policies(directory: Path = POLICIES) -> Mapping[str, Policy]:
    """Every policy of a directory by provider id. Raises PolicyError for one that must not be ruled from."""
    policies: dict[str, Policy] = {}
    for path in sorted(directory.glob("*.yml")):
        policy = read_policy(path)
        if policy.table.problems:
            raise PolicyError(path.name, "; ".join(policy.table.problems))
        if policy.provider.id in policies:
            raise PolicyError(path.name, f"another file rules {policy.provider.id} already")
        policies[policy.provider.id] = policy
    if not policies:
        raise PolicyError(str(directory), "holds no policy")
    return policies


@lru_cache(maxsize=1)
def policies() -> Mapping[str, Policy]:
    """The policies of this installation, read on first use."""
    return load_policies()


def policy_of(provider: str) -> Policy:
    """Raises UnknownProvider."""
    policy = policies().get(provider)
    if policy is None:
        raise UnknownProvider(provider)
    return policy


def _provider(section: object, place: str) -> Provider:
    fields = expect_mapping(
        section, place, ("id", "name", "currency", "time_zone", "holidays", "languages", "contract_number")
    )
    number = expect_mapping(fields["contract_number"], f"{place}.contract_number", ("pattern", "example"))
    try:
        zone = ZoneInfo(expect_text(fields["time_zone"], f"{place}.time_zone"))
        pattern = re.compile(expect_text(number["pattern"], f"{place}.contract_number"))
    except (KeyError, ValueError, re.error) as error:
        raise PolicyError(place, str(error)) from error
    example = expect_text(number["example"], f"{place}.contract_number")
    if not pattern.fullmatch(example):
        raise PolicyError(f"{place}.contract_number", "the example does not match the pattern")
    return Provider(
        id=expect_text(fields["id"], f"{place}.id"),
        name=expect_text(fields["name"], f"{place}.name"),
        currency=expect_text(fields["currency"], f"{place}.currency"),
        time_zone=zone,
        holidays=expect_text(fields["holidays"], f"{place}.holidays"),
        languages=expect_texts(fields["languages"], f"{place}.languages"),
        number_pattern=pattern,
        number_example=example,
    )


def _documents(section: object, place: str) -> dict[str, Document]:
    documents = {}
    for id_, entry in expect_mapping(section, place).items():
        fields = expect_mapping(entry, f"{place}.{id_}", ("title", "language"))
        documents[id_] = Document(
            id_, expect_text(fields["title"], f"{place}.{id_}"), expect_text(fields["language"], f"{place}.{id_}")
        )
    return documents


def _clauses(section: object, documents: Mapping[str, Document], place: str) -> dict[str, Clause]:
    return {
        id_: _clause(id_, entry, documents, f"{place}.{id_}") for id_, entry in expect_mapping(section, place).items()
    }


def _clause(id_: str, section: object, documents: Mapping[str, Document], place: str) -> Clause:
    fields = expect_mapping(
        section, place, ("document", "section", "valid_from", *LANGUAGES), ("value", "unit", "later")
    )
    statements = {language: expect_text(fields[language], f"{place}.{language}") for language in LANGUAGES}
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
    for language, text in statements.items():
        if ("{value}" in text) != bool(values):
            raise PolicyError(f"{place}.{language}", "must use {value} if, and only if, the clause has one")
    return Clause(
        id=id_,
        document=documents[expect_one_of(fields["document"], f"{place}.document", documents)],
        section=expect_text(fields["section"], f"{place}.section"),
        valid_from=expect_date(fields["valid_from"], f"{place}.valid_from"),
        statements=statements,
        unit=unit,
        values=tuple(values),
    )
