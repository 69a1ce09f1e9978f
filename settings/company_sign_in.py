"""The company's own sign-in for the desk (OpenID Connect), and which of its people are what at the desk, as data."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from settings import variables
from settings.delivery import Company
from settings.json_text import json_or_file
from settings.reader import Reader

KEYS = {"value", "role", "companies", "teams"}


@dataclass(frozen=True)
class Mapped:
    """What whoever has this value of the claim is at the desk. companies None: all. teams empty: all of these."""

    value: str
    role: str
    companies: tuple[str, ...] | None
    teams: tuple[str, ...]


@dataclass(frozen=True)
class CompanySignIn:
    """issuer: exactly as the provider writes it. claim: of its tokens, a word or a list of words."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    claim: str = "groups"
    accounts: Sequence[Mapped] = ()

    def of(self, claims: Mapping[str, object]) -> Mapped | None:
        """What somebody is, the first that fits; None for nothing."""
        given = claims.get(self.claim)
        has = given if isinstance(given, list) else [given]
        return next((each for each in self.accounts if each.value in has), None)


def read(reader: Reader, companies: Collection[Company]) -> CompanySignIn | None:
    """None where it is not set up. Faults stay in the reader."""
    issuer, client = reader(variables.OIDC_ISSUER), reader(variables.OIDC_CLIENT_ID)
    secret, text = reader(variables.OIDC_CLIENT_SECRET), reader(variables.OIDC_ACCOUNTS)
    if issuer is None:
        return None
    for name, value in (("OIDC_CLIENT_ID", client), ("OIDC_CLIENT_SECRET", secret), ("OIDC_ACCOUNTS", text)):
        if not value:
            reader.problem(name, "must be set with OIDC_ISSUER")
    try:
        claim, accounts = read_accounts(text, companies) if text else ("", ())
    except ValueError as error:
        reader.problem("OIDC_ACCOUNTS", str(error))
        claim, accounts = "", ()
    return CompanySignIn(issuer, client, secret, claim, accounts)


def read_accounts(text: str, companies: Collection[Company]) -> tuple[str, tuple[Mapped, ...]]:
    """The claim and what its values mean, from JSON or from the file of that name. Raises ValueError."""
    content = json_or_file(text)
    if (
        not isinstance(content, dict)
        or not isinstance(content.get("claim"), str)
        or set(content) != {"claim", "accounts"}
    ):
        raise ValueError("must be an object with claim and accounts")
    entries = content["accounts"]
    if not isinstance(entries, list) or not entries:
        raise ValueError("accounts must be a list with at least one entry")
    return content["claim"], tuple(
        _mapped(f"accounts[{index}]", entry, companies) for index, entry in enumerate(entries)
    )


def _mapped(place: str, entry: object, companies: Collection[Company]) -> Mapped:
    if not isinstance(entry, dict) or not set(entry) <= KEYS or not {"value", "role"} <= set(entry):
        raise ValueError(f"{place} must have value and role, and may have companies and teams")
    if not isinstance(entry["value"], str) or entry["role"] not in ("agent", "lead"):
        raise ValueError(f"{place}: value must be a text, role agent or lead")
    known = {company.id: company for company in companies}
    ids = _texts(f"{place}.companies", entry.get("companies"))
    if ids is not None and (not ids or not set(ids) <= known.keys()):
        raise ValueError(f"{place}.companies must be some of {', '.join(known)}")
    return Mapped(entry["value"], entry["role"], ids, _texts(f"{place}.teams", entry.get("teams")) or ())


def _texts(place: str, value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{place} must be a list of texts")
    return tuple(value)
