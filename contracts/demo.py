"""The demo's contracts: ``providers/<id>/demo.yml`` seen from a day, so that they never go stale.

What each one is there for is said by the text ``demo-<slug>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from contracts.demo_slips import slips_of_record
from contracts.demo_terms import Term, days_ago, read_term
from retention.errors import PolicyError
from retention.policy import Policy
from retention.provider import PROVIDERS, Provider, provider_of, providers
from retention.reading import (
    Slips,
    expect_flag,
    expect_list,
    expect_text,
    expect_texts,
    place_of,
    read_yaml,
)

FILE = "demo.yml"
REQUIRED = ("slug", "situation", "number", "customer", "plan", "amount", "term")
OPTIONAL = ("status", "auto_renew", "notice_days", "requested")
T = TypeVar("T")
TRIAL_DAY = date(2026, 1, 31)  # any: what a demo contract becomes on it shows whether the file is right


@dataclass(frozen=True)
class DemoContract:
    """slug: a name for what it shows, the same every day. record: the contract record as it stands on the day."""

    slug: str
    record: dict[str, object]


@dataclass(frozen=True)
class Blueprint:
    """A demo contract before it has a day. fields: of the record, but for its customer, days and payments.

    situation: the one of the company's policy that it is there to show.
    amount: of each instalment. requested: days ago a cancellation was asked for, None without one.
    """

    slug: str
    situation: str
    fields: Mapping[str, object]
    customer: Mapping[str, object]
    amount: str
    term: Term
    requested: int | None

    def record(self, on: date) -> dict[str, object]:
        """The contract record as it stands on that day."""
        purchased_on, renewed_on, term_ends_on = self.term.days(on)
        requested_on = None if self.requested is None else on - timedelta(days=self.requested)
        return {
            **self.fields,
            "customer": dict(self.customer),
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


def read_demo(folder: Path, provider: Provider, policy: Policy | None = None) -> Demo:
    """The demo in a company's folder; nobody without the file.

    policy: whose clauses and situations must be meant. Raises PolicyError with the place of each slip.
    """
    path = folder / FILE
    if not path.exists():
        return Demo((), ())
    name = place_of(path)
    slips = Slips()
    content = slips.fields(read_yaml(path), name, ("rules", "contracts"))
    written = slips.read(expect_list, content.get("contracts", []), f"{name}: contracts", otherwise=[])
    blueprints = tuple(
        _blueprint(entry, f"{name}: contracts[{index}]", provider, slips) for index, entry in enumerate(written)
    )
    for key in ("slug", "number"):
        values = [str(blueprint.slug if key == "slug" else blueprint.fields["number"]) for blueprint in blueprints]
        twice = sorted({value for value in values if value and values.count(value) > 1})
        if twice:
            slips.add(PolicyError(f"{name}: contracts", f"two contracts have the same {key}: {', '.join(twice)}"))
    rules = slips.read(expect_texts, content.get("rules", []), f"{name}: rules", otherwise=())
    for problem in _unknown(rules, blueprints, policy) if policy else ():
        slips.add(PolicyError(f"{name}: {problem[0]}", problem[1]))
    slips.stop()
    return Demo(rules, blueprints)


def _unknown(rules: tuple[str, ...], blueprints: tuple[Blueprint, ...], policy: Policy) -> Iterator[tuple[str, str]]:
    """Names that the policy does not have, each with its place."""
    for rule in rules:
        if rule not in policy.clauses:
            yield "rules", f"{rule} is no clause of the policy"
    for index, shown in enumerate(blueprints):
        if shown.situation and shown.situation not in policy.situations.names:
            yield f"contracts[{index}].situation", f"{shown.situation} is no situation of the policy"


def _blueprint(entry: object, place: str, provider: Provider, slips: Slips) -> Blueprint:
    """As far as it can be read: an empty text for one with a slip, or for one that lacks."""
    fields = slips.fields(entry, place, REQUIRED, OPTIONAL)
    customer: Mapping[str, object] = {}
    if "customer" in fields:
        known = ("name", "email", "language"), ("role", "partner")
        customer = slips.fields(fields["customer"], f"{place}.customer", *known)

    def read(key: str, reader: Callable[[object, str], T], otherwise: T) -> T:
        return slips.read(reader, fields[key], f"{place}.{key}", otherwise=otherwise) if key in fields else otherwise

    blueprint = Blueprint(
        slug=read("slug", expect_text, ""),
        situation=read("situation", expect_text, ""),
        fields={
            "number": fields.get("number", ""),
            "provider": provider.id,
            "plan": fields.get("plan", ""),
            "status": fields.get("status", "active"),
            "auto_renew": read("auto_renew", expect_flag, True),
            "notice_days": fields.get("notice_days"),
            "currency": provider.currency,
        },
        customer={"role": "admin", "partner": False, **customer},
        amount=read("amount", expect_text, ""),
        term=read_term(fields.get("term", {"months": 1, "began": 0}), f"{place}.term", slips),
        requested=read("requested", days_ago, 0) if fields.get("requested") is not None else None,
    )
    if provider.number and provider.languages and provider.currency:  # else slips of the company, which are said there
        for key, why in slips_of_record(blueprint.record(TRIAL_DAY), TRIAL_DAY, provider):
            if _at(fields, key) is not None:  # what lacks is a slip already
                slips.add(PolicyError(f"{place}.{key}", why))
    return blueprint


def _at(fields: Mapping[str, object], key: str) -> object:
    """What is written at a dotted key, None for nothing."""
    found: object = fields
    for name in key.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found
