"""Who hears of cases: the webhook and the team mail of each company."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from settings import parse

ALL = ""  # in place of a company's id: every company that has none of its own


@dataclass(frozen=True)
class Company:
    """What settings must know of a company, and what its own files say until a setting says otherwise.

    teams: team id -> address for its mail, None for none.
    """

    id: str
    teams: Mapping[str, str | None]
    webhook: str | None = None


@dataclass(frozen=True)
class Webhook:
    """Where case events are posted to, and the secret that signs them."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True)
class Delivery:
    """webhooks by company, mail by (company, team); desk_url: where links lead. What is missing is not configured.

    to_customers: letters to customers reach somebody: a mail server is set, or the demo shows them.
    """

    webhooks: Mapping[str, Webhook]
    mail: Mapping[tuple[str, str], str]
    desk_url: str
    to_customers: bool = False


def pairs(text: str) -> dict[str, str]:
    """`name=value,name=value`; a part without `=` is the value of ALL. Raises ValueError for a name given twice."""
    found: dict[str, str] = {}
    for part in filter(None, (part.strip(" ") for part in text.split(","))):
        name, mark, value = (piece.strip(" ") for piece in part.partition("="))
        name, value = (name, value) if mark else (ALL, name)
        if name in found:
            raise ValueError(f"{name!r} stands twice" if name else "stands twice for all companies")
        found[name] = value
    return found


def by_company(text: str) -> dict[str, str]:
    """As `pairs`, for values that may hold `=` themselves: only a plain name before the first one is a name."""
    if re.match(r"[a-z0-9_]+=", text) and "=" in text.rstrip("="):
        return pairs(text)
    return {ALL: text}


def team_mail(text: str) -> dict[str, str]:
    """`company/team=address`, or a bare team for all companies that have it. Raises ValueError."""
    found = pairs(text)
    for team, mail in found.items():
        if not team:
            raise ValueError("must be team=address or company/team=address, with commas between")
        try:
            parse.address(mail)
        except ValueError as error:
            raise ValueError(f"{team[:60]}: {error}") from None
    return found


def webhook_urls(text: str) -> dict[str, str]:
    """One address for all companies, or `company=address,...`. Raises ValueError."""
    found = by_company(text)
    for url in found.values():
        check_webhook(url)
    return found


def check_webhook(url: str) -> None:
    """Raises ValueError unless it is https, or http on this machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    local = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and local)):
        raise ValueError("must be an https address (http only on this machine)")


def webhook_secrets(text: str) -> dict[str, str]:
    """One secret for all companies, or `company=secret,...`. Raises ValueError."""
    found = by_company(text)
    for secret in found.values():
        parse.key(secret)
    return found


def addresses(given: Mapping[str, str], companies: Collection[Company], *, demo: bool) -> dict[tuple[str, str], str]:
    """Mail by (company, team): the file's, over it the bare teams' settings, over it the company's own.

    In the demo every team has an invented address, so that the mailbox shows letters. Raises ValueError for an
    unknown company or team.
    """
    known = {f"{company.id}/{team}" for company in companies for team in company.teams}
    bare = {team for company in companies for team in company.teams}
    for name in given:
        if name not in known | bare:
            raise ValueError(f"{name[:60]!r} is no team; known are {', '.join(sorted(bare))}")
    found = {}
    for company in companies:
        for team, from_file in company.teams.items():
            invented = f"{team.replace('_', '-')}@team.example" if demo and not given else None
            mail = given.get(f"{company.id}/{team}") or given.get(team) or from_file or invented
            if mail:
                found[company.id, team] = mail
    return found


def webhooks(
    urls: Mapping[str, str], secrets: Mapping[str, str], companies: Collection[Company]
) -> tuple[dict[str, Webhook], list[tuple[str, str]]]:
    """Webhooks by company, the setting before the company's file; and the faults as (variable, what is wrong)."""
    known = {company.id for company in companies}
    faults = [
        (name, f"{company_id[:40]!r} is no company; known are {', '.join(sorted(known))}")
        for name, given in (("WEBHOOK_URL", urls), ("WEBHOOK_SECRET", secrets))
        for company_id in given
        if company_id not in known | {ALL}
    ]
    found = {}
    for company in companies:
        url = urls.get(company.id) or urls.get(ALL) or company.webhook
        secret = secrets.get(company.id) or secrets.get(ALL)
        if url and secret:
            found[company.id] = Webhook(url, secret)
        elif url and ("WEBHOOK_SECRET", "must be set where a webhook is") not in faults:
            faults.append(("WEBHOOK_SECRET", "must be set where a webhook is"))
    return found, faults
