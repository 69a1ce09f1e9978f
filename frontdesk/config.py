"""All settings of the front desk: environment variables, read and checked once; each bad one is told in a line."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from frontdesk.host_keys import HostKey, demo_host_keys, read_host_keys
from frontdesk.periods import KINDS, LONGEST, Periods, variable
from retention.policy import policies

T = TypeVar("T")
ROOT = Path(__file__).resolve().parent.parent
SECRET_LENGTH = 16  # characters; a shorter secret is taken for a mistake


class BadSettings(Exception):
    """The settings that cannot be used; one line each."""


@dataclass(frozen=True)
class Limits:
    """What one visitor may do; over it comes a clear error, never a dropped connection."""

    message_length: int  # characters
    messages_per_minute: int  # in one conversation
    conversations_per_hour: int  # new ones from one address
    connections: int  # open at a time from one address
    frames_per_second: int  # of any kind on one connection


@dataclass(frozen=True)
class Mail:
    """Where mail goes: an SMTP server, or (without one) a folder of .eml files."""

    smtp_url: str | None  # smtp://user:password@host:587 (STARTTLS) or smtps://host:465
    sender: str
    folder: Path


@dataclass(frozen=True)
class Settings:
    """The front desk's settings; `read()` makes them from the environment."""

    database_url: str
    redis_url: str | None
    rasa_url: str
    channel_secret: str
    contracts_url: str
    contracts_token: str
    app_key: str
    host_keys: Mapping[str, tuple[HostKey, ...]]  # by provider
    allowed_origins: Mapping[str, frozenset[str]]  # by provider
    public_url: str
    host: str
    port: int
    workers: int
    trusted_proxies: str
    demo: bool
    today: date | None  # RETENTION_TODAY
    log_level: str
    mail: Mail
    limits: Limits
    webhook_url: str | None
    webhook_secret: str | None
    periods: Periods
    privacy_contact: str | None  # told on the privacy page


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in `environment` (default: the process's). Raises BadSettings with a line for every bad one."""
    reader = _Reader(os.environ if environment is None else environment)
    settings = _settings(reader)
    if reader.problems:
        raise BadSettings("\n".join(reader.problems))
    return settings


class _Reader:
    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.problems: list[str] = []

    def value(self, name: str, default: T, parse: Callable[[str], T]) -> T:
        """`parse` of the variable, or the default where it is not set; parse raises ValueError with the reason."""
        text = self.environment.get(name, "")
        if not text:
            return default
        try:
            return parse(text)
        except ValueError as error:
            self.problems.append(f"{name}: {error}")
            return default

    def optional(self, name: str, parse: Callable[[str], T]) -> T | None:
        """The same, None where it is not set."""
        none: T | None = None
        return self.value(name, none, parse)

    def secret(self, name: str) -> str:
        text = self.environment.get(name, "")
        if len(text) < SECRET_LENGTH:
            self.problems.append(f"{name}: must be set to a secret of at least {SECRET_LENGTH} characters")
        return text


def _settings(reader: _Reader) -> Settings:
    demo = reader.value("DEMO", False, _switch)
    port = reader.value("FRONTDESK_PORT", 8000, _between(1, 65535))
    no_keys: Mapping[str, tuple[HostKey, ...]] = {}
    host_keys = reader.value("HOST_KEYS", no_keys, read_host_keys)
    if demo:
        demo_keys = demo_host_keys(reader.secret("DEMO_HOST_KEY"), policies())
        host_keys = {provider: (*host_keys.get(provider, ()), *keys) for provider, keys in demo_keys.items()}
    settings = Settings(
        database_url=reader.value("DATABASE_URL", "sqlite:///var/frontdesk.db", _database),
        redis_url=reader.optional("REDIS_URL", _url("redis", "rediss")),
        rasa_url=reader.value("RASA_URL", "http://127.0.0.1:5005", _url("http", "https")),
        channel_secret=reader.secret("CHANNEL_SECRET"),
        contracts_url=reader.value("CONTRACTS_URL", "http://127.0.0.1:5056", _url("http", "https")),
        contracts_token=reader.secret("CONTRACTS_TOKEN"),
        app_key=reader.secret("APP_KEY"),
        host_keys=host_keys,
        allowed_origins=reader.value("ALLOWED_ORIGINS", {}, _origins),
        public_url=reader.value("PUBLIC_URL", f"http://127.0.0.1:{port}", _url("http", "https")),
        host=reader.value("FRONTDESK_HOST", "127.0.0.1", str),
        port=port,
        workers=reader.value("WORKERS", 1, _between(1, 64)),
        trusted_proxies=reader.value("TRUSTED_PROXIES", "127.0.0.1", str),
        demo=demo,
        today=reader.optional("RETENTION_TODAY", _day),
        log_level=reader.value("LOG_LEVEL", "INFO", _level),
        mail=Mail(
            smtp_url=reader.optional("SMTP_URL", _url("smtp", "smtps")),
            sender=reader.value("MAIL_FROM", "no-reply@example.com", _address),
            folder=reader.value("MAIL_FOLDER", ROOT / "var" / "mail", Path),
        ),
        limits=Limits(
            message_length=4000,
            messages_per_minute=reader.value("MESSAGES_PER_MINUTE", 20, _between(1, 100_000)),
            conversations_per_hour=reader.value("CONVERSATIONS_PER_HOUR", 100, _between(1, 1_000_000)),
            connections=reader.value("CONNECTIONS_PER_ADDRESS", 50, _between(1, 1_000_000)),
            frames_per_second=10,
        ),
        webhook_url=reader.optional("WEBHOOK_URL", _url("http", "https")),
        webhook_secret=reader.optional("WEBHOOK_SECRET", str),
        periods=Periods(
            **{kind: reader.value(variable(kind), days, _between(1, LONGEST)) for kind, days in KINDS.items()}
        ),
        privacy_contact=reader.optional("PRIVACY_CONTACT", _address),
    )
    if settings.workers > 1 and (settings.redis_url is None or settings.database_url.startswith("sqlite")):
        reader.problems.append("WORKERS: more than 1 needs a PostgreSQL DATABASE_URL and a REDIS_URL")
    return settings


def _switch(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError("must be 0 or 1")
    return text == "1"


def _between(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(text)

    return parse


def _url(*schemes: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if urlsplit(text).scheme not in schemes or not urlsplit(text).hostname:
            raise ValueError(f"must be an address that starts with {' or '.join(f'{each}://' for each in schemes)}")
        return text.rstrip("/")

    return parse


def _database(text: str) -> str:
    if not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("must start with sqlite:/// or postgresql://")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("must be a day such as 2026-11-21") from None


def _level(text: str) -> str:
    if text.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
    return text.upper()


def _address(text: str) -> str:
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", text):
        raise ValueError("must be an e-mail address")
    return text


def _origins(text: str) -> Mapping[str, frozenset[str]]:
    """`conta_azul=https://ajuda.example https://www.example; ram_tracking=https://aide.example`"""
    found: dict[str, frozenset[str]] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        provider, _, origins = part.partition("=")
        if provider.strip() not in policies():
            raise ValueError(f"{provider.strip()[:40]!r} is no provider; known are {', '.join(policies())}")
        for origin in origins.split():
            if not re.fullmatch(r"https?://[a-z0-9.-]+(:[0-9]+)?", origin):
                raise ValueError(f"{origin[:80]!r} is no origin such as https://help.example.com")
        found[provider.strip()] = frozenset(origins.split())
    return found
