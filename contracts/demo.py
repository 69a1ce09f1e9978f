"""The demo's contracts: ``providers/<id>/demo.yml`` seen from a day, so that they never go stale.

What each one is there for is said by the text ``demo-<slug>``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from contracts.demo_terms import Term, read_term
from retention.contract import Contract
from retention.errors import InvalidRecord, PolicyError
from retention.provider import PROVIDERS, Provider, provider_of, providers
from retention.reading import (
    Slips,
    expect_flag,
    expect_list,
    expect_mapping,
    expect_text,
    expect_texts,
    expect_whole_number,
    place_of,
    read_yaml,
)

FILE = "demo.yml"
REQUIRED = ("slug", "situation", "number", "customer", "plan", "amount", "term")
OPTIONAL = ("status", "auto_renew", "notice_days", "requested")
TRIAL_DAY = date(2026, 1, 31)  # any: what a demo contract becomes on it shows whether the file is right


@dataclass(frozen=True)
class DemoContract:
    """slug: a name for what it shows, the same every day. record: the contract record as it stands on the day."""

    slug: str
    record: dict[str, Any]


@dataclass(frozen=True)
class Blueprint:
    """A demo contract before it has a day. fields: of the record, but for its days and payments.

    situation: the one of the company's policy that it is there to show.
    amount: of each instalment. requested: days ago a cancellation was asked for, None without one.
    """

    slug: str
    situation: str
    fields: Mapping[str, Any]
    amount: str
    term: Term
    requested: int | None

    def record(self, on: date) -> dict[str, object]:
        """The contract record as it stands on that day."""
        purchased_on, renewed_on, term_ends_on = self.term.days(on)
        requested_on = None if self.requested is None else on - timedelta(days=self.requested)
        return {
            **self.fields,
            "customer": dict(self.fields["customer"]),
            "purchased_on": purchased_on.isoformat(),
            "renewed_on": renewed_on and renewed_on.isoformat(),
            "term_ends_on": term_ends_on.isoformat(),
            "cancellation_requested_on": requested_on and requested_on.isoformat(),
            "payments": self.term.instalments(on, self.amount),
        }


@dataclass(frozen=True)
class Demo:
    """What a company's demo shows. rules: ids of the clauses on its help page, in their order there."""

    rules: tuple[str, ...]
    contracts: tuple[Blueprint, ...]


def demo_contracts(on: date, provider: str | None = None) -> list[DemoContract]:
    """The demo contracts of all companies, or of one, as they stand on that day. Raises PolicyError."""
    return [
        DemoContract(blueprint.slug, blueprint.record(on))
        for company in (providers() if provider is None else (provider,))
        for blueprint in demo_of(company).contracts
    ]


@cache
def demo_of(provider: str) -> Demo:
    """The demo of a company. Raises UnknownProvider and PolicyError."""
    company = provider_of(provider)
    return read_demo(PROVIDERS / company.id, company)


def read_demo(folder: Path, provider: Provider) -> Demo:
    """The demo in a company's folder; nobody without the file. Raises PolicyError with the place of a slip."""
    path = folder / FILE
    if not path.exists():
        return Demo((), ())
    name = place_of(path)
    slips = Slips()
    content = slips.fields(read_yaml(path), name, ("rules", "contracts"))
    written = slips.read(expect_list, content.get("contracts", []), f"{name}: contracts", otherwise=[])
    read = [
        slips.read(_blueprint, entry, f"{name}: contracts[{index}]", provider) for index, entry in enumerate(written)
    ]
    blueprints = tuple(blueprint for blueprint in read if blueprint is not None)
    for key in ("slug", "number"):
        values = [blueprint.slug if key == "slug" else blueprint.fields["number"] for blueprint in blueprints]
        twice = sorted({value for value in values if values.count(value) > 1})
        if twice:
            slips.add(PolicyError(f"{name}: contracts", f"two contracts have the same {key}: {', '.join(twice)}"))
    rules = slips.read(expect_texts, content.get("rules", []), f"{name}: rules")
    slips.stop()
    return Demo(rules, blueprints)


def _blueprint(entry: object, place: str, provider: Provider) -> Blueprint:
    fields = expect_mapping(entry, place, REQUIRED, OPTIONAL)
    customer = expect_mapping(
        fields["customer"], f"{place}.customer", ("name", "email", "language"), ("role", "partner")
    )
    requested = fields.get("requested")
    blueprint = Blueprint(
        slug=expect_text(fields["slug"], f"{place}.slug"),
        situation=expect_text(fields["situation"], f"{place}.situation"),
        fields={
            "number": fields["number"],
            "provider": provider.id,
            "plan": fields["plan"],
            "status": fields.get("status", "active"),
            "customer": {"role": "admin", "partner": False, **customer},
            "auto_renew": expect_flag(fields.get("auto_renew", True), f"{place}.auto_renew"),
            "notice_days": fields.get("notice_days"),
            "currency": provider.currency,
        },
        amount=expect_text(fields["amount"], f"{place}.amount"),
        term=read_term(fields["term"], f"{place}.term"),
        requested=None if requested is None else expect_whole_number(requested, f"{place}.requested"),
    )
    if not (provider.number and provider.languages and provider.currency):
        return blueprint  # slips of the company, which are said there
    try:
        Contract.parse(blueprint.record(TRIAL_DAY), TRIAL_DAY, companies={provider.id: provider})
    except InvalidRecord as error:
        raise PolicyError(f"{place}.{error.field}", error.message) from None
    return blueprint
