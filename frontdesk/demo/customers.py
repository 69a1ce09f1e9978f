"""The demo's customers, and the token a provider's own site would sign for one of them."""

from __future__ import annotations

from dataclasses import dataclass

from contracts.demo import DemoContract, demo_contracts
from frontdesk.identity.token import sign
from frontdesk.services import Services
from retention.contract import Contract
from retention.policy import policies


@dataclass(frozen=True)
class Customer:
    """A demo contract's holder as the chooser shows them."""

    slug: str
    provider: str
    number: str
    name: str
    language: str
    role: str

    @classmethod
    def of(cls, demo: DemoContract) -> Customer:
        """Raises InvalidRecord, which the check at start has ruled out."""
        contract = Contract.parse(demo.record)
        holder = contract.customer
        return cls(demo.slug, contract.provider, contract.number, holder.name, holder.language, holder.role)


def customers(services: Services) -> dict[str, list[Customer]]:
    """All of them by provider, as of today; nobody to come in as where the demo is public."""
    found: dict[str, list[Customer]] = {}
    for provider in policies():
        demo = demo_contracts(services.today(provider), provider) if services.settings.demo_private else []
        found[provider] = [Customer.of(each) for each in demo]
    return found


def customer(services: Services, provider: str, slug: str | None) -> Customer | None:
    """The customer of that name, if the provider has one."""
    return next((each for each in customers(services).get(provider, []) if each.slug == slug), None)


def token_for(services: Services, known: Customer) -> str:
    """Signed as the provider's site would, with the demo's key."""
    key = next(key for key in services.settings.host_keys[known.provider] if key.kid == "demo")
    return sign(key, known.provider, known.number, known.language, services.now(), role=known.role, name=known.name)
