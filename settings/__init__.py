"""Settings of every part: environment variables, read and checked once at its start.

Each function takes the environment as a mapping and raises BadSettings with all faults at once, one line each.
`variables.py` defines every variable once; the documents' table and .env.example are made from it.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from settings import of_contracts_service, of_rasa, variables
from settings.delivery import Company, Delivery, Webhook
from settings.of_contracts_service import ContractsServiceSettings
from settings.of_rasa import ActionSettings, BillingSettings, ChannelSettings, Shell
from settings.reader import BadSettings, Reader

if TYPE_CHECKING:  # the Rasa environment has no cryptography, which host keys need
    from settings.of_frontdesk import FrontDeskSettings

__all__ = [
    "ActionSettings", "BadSettings", "BillingSettings", "ChannelSettings", "Company", "ContractsServiceSettings",
    "Delivery", "Shell", "Webhook", "actions", "billing", "contracts_service", "database_url", "delivery", "fixed_day",
    "frontdesk", "load_tensorflow", "print_problems", "rasa", "shell",
]  # fmt: skip
T = TypeVar("T")


def frontdesk(environment: Mapping[str, str], companies: Collection[Company]) -> FrontDeskSettings:
    """The front desk's. companies: those there are, with what their files say."""
    from settings import of_frontdesk

    reader = Reader(environment)
    return _finished(reader, of_frontdesk.read(reader, companies))


def delivery(environment: Mapping[str, str], companies: Collection[Company]) -> Delivery:
    """Who hears of cases; a part of the front desk's."""
    from settings import of_frontdesk

    reader = Reader(environment)
    return _finished(reader, of_frontdesk.delivery(reader, companies, demo=reader(variables.DEMO)))


def database_url(environment: Mapping[str, str]) -> str:
    """Where the front desk's tables are; a part of the front desk's."""
    from settings import of_frontdesk

    reader = Reader(environment)
    return _finished(reader, of_frontdesk.database_url(reader))


def rasa(environment: Mapping[str, str]) -> ChannelSettings:
    """The Rasa server's: its private channel."""
    reader = Reader(environment)
    return _finished(reader, of_rasa.channel(reader))


def actions(environment: Mapping[str, str]) -> ActionSettings:
    """The action server's."""
    reader = Reader(environment)
    return _finished(reader, of_rasa.actions(reader))


def contracts_service(environment: Mapping[str, str]) -> ContractsServiceSettings:
    """The bundled contracts service's."""
    reader = Reader(environment)
    return _finished(reader, of_contracts_service.read(reader))


def billing(environment: Mapping[str, str]) -> BillingSettings:
    """Where contracts are read; a part of the action server's."""
    reader = Reader(environment)
    return _finished(reader, of_rasa.billing(reader))


def shell(environment: Mapping[str, str]) -> Shell:
    """Who talks in a Rasa shell; a part of the action server's."""
    reader = Reader(environment)
    return _finished(reader, of_rasa.shell(reader))


def fixed_day(environment: Mapping[str, str]) -> date | None:
    """The day of RETENTION_TODAY, None when the clock counts; a part of several parts' settings."""
    reader = Reader(environment)
    return _finished(reader, reader(variables.RETENTION_TODAY))


def load_tensorflow(environment: Mapping[str, str]) -> bool:
    """Whether Rasa shall load TensorFlow where nothing needs it; a part of the Rasa server's."""
    reader = Reader(environment)
    return _finished(reader, reader(variables.LOAD_TENSORFLOW))


def print_problems(bad: BadSettings) -> int:
    """Every fault as a line on standard error; the exit status of a part that does not start: 2."""
    for problem in bad.problems:
        print(f"error: {problem}", file=sys.stderr)
    return 2


def _finished(reader: Reader, settings: T) -> T:
    reader.finish()
    return settings
