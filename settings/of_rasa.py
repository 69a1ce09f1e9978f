"""Settings of the two parts in the Rasa environment, and of whoever reads contracts or asks for the day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from settings import variables
from settings.reader import Reader


@dataclass(frozen=True)
class ChannelSettings:
    """Of the Rasa server: the channel's secret."""

    secret: str = field(repr=False)
    log_level: str


@dataclass(frozen=True)
class BillingSettings:
    """Where contracts are read, with which token."""

    url: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class Shell:
    """Who talks in a Rasa shell; empty: the first company, its first language. contract None: nobody signed in."""

    provider: str
    contract: str | None
    language: str


@dataclass(frozen=True)
class ActionSettings:
    """Of the action server."""

    secret: str = field(repr=False)
    billing: BillingSettings
    today: date | None
    shell: Shell
    log_level: str


def channel(reader: Reader) -> ChannelSettings:
    """Faults stay in the reader, also that of what was read before Rasa was."""
    reader(variables.LOAD_TENSORFLOW)
    reader(variables.TIME_LIMITS)
    return ChannelSettings(secret=reader(variables.CHANNEL_SECRET), log_level=reader(variables.LOG_LEVEL))


def billing(reader: Reader) -> BillingSettings:
    """Faults stay in the reader."""
    return BillingSettings(url=reader(variables.CONTRACTS_URL), token=reader(variables.CONTRACTS_TOKEN))


def shell(reader: Reader) -> Shell:
    """Faults stay in the reader."""
    return Shell(
        provider=reader(variables.SHELL_PROVIDER),
        contract=reader(variables.SHELL_CONTRACT),
        language=reader(variables.SHELL_LANGUAGE),
    )


def actions(reader: Reader) -> ActionSettings:
    """Faults stay in the reader."""
    reader(variables.TIME_LIMITS)
    return ActionSettings(
        secret=reader(variables.CHANNEL_SECRET),
        billing=billing(reader),
        today=reader(variables.RETENTION_TODAY),
        shell=shell(reader),
        log_level=reader(variables.LOG_LEVEL),
    )
