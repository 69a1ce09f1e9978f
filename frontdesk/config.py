"""The front desk's settings, held against the companies there are."""

from __future__ import annotations

import os
from collections.abc import Mapping

import settings
from retention.provider import providers
from settings import BadSettings, Company, Delivery
from settings.of_frontdesk import FrontDeskSettings as Settings
from settings.of_frontdesk import Limits, Mail

__all__ = ["BadSettings", "Limits", "Mail", "Settings", "companies", "delivery", "read"]


def companies() -> tuple[Company, ...]:
    """What settings must know of each company."""
    return tuple(
        Company(company.id, {team.id: team.mail for team in company.teams.values()}, company.webhook)
        for company in providers().values()
    )


def delivery(environment: Mapping[str, str] | None = None) -> Delivery:
    """Who is notified of cases. Raises BadSettings."""
    return settings.delivery(os.environ if environment is None else environment, companies())


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in `environment` (default: the process's). Raises BadSettings with a line for every bad one."""
    return settings.frontdesk(os.environ if environment is None else environment, companies())
