"""The front desk's settings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from settings import company_sign_in, variables
from settings.allowances import BEHIND_ADDRESS, HOUR, Rate
from settings.company_sign_in import CompanySignIn
from settings.delivery import Company, Delivery, addresses, webhooks
from settings.host_keys import HostKey, demo_host_keys, read_host_keys
from settings.installation import ROOT
from settings.periods import Periods
from settings.reader import Reader

V = TypeVar("V")
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class Limits:
    """What one visitor may do; over it comes a clear error, never a dropped connection."""

    message_length: int  # characters
    messages: Rate  # of one session
    messages_of_address: Rate
    conversations: Rate  # new ones from one address
    connections: int  # open at a time from one address


@dataclass(frozen=True)
class Mail:
    """Where mail goes: an SMTP server, or (without one) a folder of .eml files."""

    smtp_url: str | None = field(repr=False)  # smtp://user:password@host:587 (STARTTLS) or smtps://host:465
    sender: str
    folder: Path


@dataclass(frozen=True)
class FrontDeskSettings:
    """All settings of the front desk."""

    database_url: str = field(repr=False)
    redis_url: str | None = field(repr=False)
    rasa_url: str
    channel_secret: str = field(repr=False)
    contracts_url: str
    contracts_token: str = field(repr=False)
    app_key: str = field(repr=False)
    host_keys: Mapping[str, tuple[HostKey, ...]]  # by company
    allowed_origins: Mapping[str, frozenset[str]]  # by company
    public_url: str
    host: str
    port: int
    workers: int
    trusted_proxies: str
    second_factor: str  # who must have one at the desk: optional, leads, everybody
    passwords: bool  # whether they open the desk
    oidc: CompanySignIn | None  # the company's own sign-in for the desk
    demo: bool
    demo_public: bool  # others than this machine reach the demo
    bundled_contracts: bool  # the service of invented contracts stands in for a billing system
    today: date | None
    log_level: str
    mail: Mail
    limits: Limits
    delivery: Delivery
    periods: Periods
    privacy_contact: str | None  # shown on the privacy page
    metrics_token: str | None = field(repr=False)  # who knows it may read /metrics
    erased_folder: Path  # lists what was erased, outside of the database

    @property
    def demo_private(self) -> bool:
        """Whether the demo shows its mailbox, signs anybody in as its customers and has agents of a known password."""
        return self.demo and not self.demo_public

    @property
    def own_names(self) -> tuple[str, ...]:
        """By which this machine calls itself, and the one of PUBLIC_URL."""
        return (*LOOPBACK, urlsplit(self.public_url).hostname or "")

    def gaps(self) -> list[str]:
        """What a front desk for real customers still lacks, a line each; none in the demo."""
        if self.demo:
            return []
        found = []
        if self.mail.smtp_url is None:
            found.append(f"SMTP_URL is not set: codes and receipts are written to {self.mail.folder}, nobody gets them")
        if self.bundled_contracts:
            found.append("CONTRACTS_URL is the bundled service: its contracts are invented, no customer's own is found")
        return found


def read(reader: Reader, companies: Collection[Company]) -> FrontDeskSettings:
    """Faults stay in the reader."""
    var = reader(variables.VAR_FOLDER) or ROOT / "var"
    demo = reader(variables.DEMO)
    reader(variables.TIME_LIMITS)  # in force since `settings.limits` was read; here its faults are reported
    deliveries = delivery(reader, companies, demo=demo)
    settings = FrontDeskSettings(
        database_url=database_url(reader),
        redis_url=reader(variables.REDIS_URL),
        rasa_url=reader(variables.RASA_URL),
        channel_secret=reader(variables.CHANNEL_SECRET),
        contracts_url=reader(variables.CONTRACTS_URL),
        contracts_token=reader(variables.CONTRACTS_TOKEN),
        app_key=reader(variables.APP_KEY),
        host_keys=_host_keys(reader, companies, demo),
        allowed_origins=_known(reader, "ALLOWED_ORIGINS", reader(variables.ALLOWED_ORIGINS), companies),
        public_url=deliveries.desk_url,
        host=reader(variables.FRONTDESK_HOST),
        port=reader(variables.FRONTDESK_PORT),
        workers=reader(variables.WORKERS),
        trusted_proxies=reader(variables.TRUSTED_PROXIES),
        second_factor=reader(variables.DESK_SECOND_FACTOR),
        passwords=reader(variables.DESK_PASSWORDS),
        oidc=company_sign_in.read(reader, companies),
        demo=demo,
        demo_public=reader(variables.DEMO_PUBLIC),
        bundled_contracts=_bundled(reader),
        today=reader(variables.RETENTION_TODAY),
        log_level=reader(variables.LOG_LEVEL),
        mail=Mail(
            smtp_url=reader(variables.SMTP_URL),
            sender=reader(variables.MAIL_FROM),
            folder=reader(variables.MAIL_FOLDER) or var / "mail",
        ),
        limits=Limits(
            message_length=4000,
            messages=(messages := Rate("messages", reader(variables.MESSAGES_PER_MINUTE), 60.0)),
            messages_of_address=messages.of_all("messages-address", BEHIND_ADDRESS),
            conversations=Rate("conversations", reader(variables.CONVERSATIONS_PER_HOUR), HOUR),
            connections=reader(variables.CONNECTIONS_PER_ADDRESS),
        ),
        delivery=deliveries,
        periods=Periods(**{kind: reader(period) for kind, period in variables.KEEP.items()}),
        privacy_contact=reader(variables.PRIVACY_CONTACT),
        metrics_token=reader(variables.METRICS_TOKEN),
        erased_folder=reader(variables.ERASED_FOLDER) or var / "erased",
    )
    if settings.demo_private and (why := _reached_by_others(settings)):
        reader.problem(
            "DEMO",
            f"1 shows everybody all codes and known passwords, and {why}: set DEMO=0, or DEMO_PUBLIC=1 for a demo "
            "without them",
        )
    if not settings.passwords and settings.oidc is None:
        reader.problem("DESK_PASSWORDS", "0 needs OIDC_ISSUER: nobody could sign in at the desk")
    if settings.workers > 1 and (settings.redis_url is None or settings.database_url.startswith("sqlite")):
        reader.problem("WORKERS", "more than 1 needs a PostgreSQL DATABASE_URL and a REDIS_URL")
    return settings


def _reached_by_others(settings: FrontDeskSettings) -> str:
    """Why others than this machine may reach it; empty where they cannot."""
    if settings.host not in LOOPBACK:
        return f"FRONTDESK_HOST={settings.host[:60]} lets others in"
    public = urlsplit(settings.public_url)
    if public.scheme == "https" or ("." in (public.hostname or "") and public.hostname not in LOOPBACK):
        return f"PUBLIC_URL={settings.public_url[:80]} is for others"
    return ""


def _bundled(reader: Reader) -> bool:
    """Whether the contracts are those of the service that comes with the product, here or in its container."""
    try:
        url = urlsplit(reader(variables.CONTRACTS_URL))
        return url.hostname in (*LOOPBACK, "contracts") and url.port == reader(variables.CONTRACTS_PORT)
    except ValueError:  # a port that is none, reported by who reads the address
        return False


def database_url(reader: Reader) -> str:
    """Where the front desk's tables are."""
    var = reader(variables.VAR_FOLDER) or ROOT / "var"
    return reader(variables.DATABASE_URL) or f"sqlite:///{var}/frontdesk.db"


def delivery(reader: Reader, companies: Collection[Company], *, demo: bool) -> Delivery:
    """Who hears of cases. Faults stay in the reader."""
    port = reader(variables.FRONTDESK_PORT)
    mail: Mapping[tuple[str, str], str] = {}
    try:
        mail = addresses(reader(variables.TEAM_MAIL), companies, demo=demo)
    except ValueError as error:
        reader.problem("TEAM_MAIL", str(error))
    urls, secrets = reader(variables.WEBHOOK_URL), reader(variables.WEBHOOK_SECRET)
    found, problems = webhooks(urls, secrets, companies)
    for name, what in problems:
        reader.problem(name, what)
    desk_url = reader(variables.PUBLIC_URL) or f"http://127.0.0.1:{port}"
    read_by_somebody = (demo and not reader(variables.DEMO_PUBLIC)) or reader(variables.SMTP_URL) is not None
    return Delivery(found, mail, desk_url, to_customers=read_by_somebody)


def _host_keys(reader: Reader, companies: Collection[Company], demo: bool) -> Mapping[str, tuple[HostKey, ...]]:
    found: dict[str, tuple[HostKey, ...]] = {}
    if text := reader(variables.HOST_KEYS):
        try:
            found = dict(read_host_keys(text))
        except ValueError as error:
            reader.problem("HOST_KEYS", str(error))
    _known(reader, "HOST_KEYS", found, companies)
    secret = reader(variables.DEMO_HOST_KEY)
    if reader(variables.DEMO_PUBLIC):
        return found
    if demo and not secret:
        reader.problem("DEMO_HOST_KEY", "must be set with DEMO=1")
    elif demo:
        for company, keys in demo_host_keys(secret, [company.id for company in companies]).items():
            found[company] = (*found.get(company, ()), *keys)
    return found


def _known(reader: Reader, name: str, given: Mapping[str, V], companies: Collection[Company]) -> Mapping[str, V]:
    known = [company.id for company in companies]
    for company in given:
        if company not in known:
            reader.problem(name, f"{company[:40]!r} is no company; known are {', '.join(known)}")
    return given
