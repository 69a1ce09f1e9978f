"""The demo's customers, and the token a provider's own site would sign for one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contracts.demo import demo_contracts
from frontdesk.identity.token import sign
from frontdesk.services import Services
from retention.policy import policies


@dataclass(frozen=True)
class Customer:
    """A demo contract's holder as the chooser shows them."""

    slug: str
    record: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.record["customer"]["name"])

    @property
    def language(self) -> str:
        return str(self.record["customer"]["language"])


def customers(services: Services) -> dict[str, list[Customer]]:
    """All of them by provider, as of today; nobody to come in as where the demo is public."""
    found: dict[str, list[Customer]] = {}
    for provider in policies():
        demo = demo_contracts(services.today(provider), provider) if services.settings.demo_private else []
        found[provider] = [Customer(each.slug, each.record) for each in demo]
    return found


def customer(services: Services, provider: str, slug: str | None) -> Customer | None:
    """The customer of that name, if the provider has one."""
    return next((each for each in customers(services).get(provider, []) if each.slug == slug), None)


def token_for(services: Services, known: Customer) -> str:
    """Signed as the provider's site would, with the demo's key."""
    record = known.record
    key = next(key for key in services.settings.host_keys[record["provider"]] if key.kid == "demo")
    return sign(
        key,
        record["provider"],
        record["number"],
        known.language,
        services.now(),
        role=record["customer"]["role"],
    )
