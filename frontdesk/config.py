"""The front desk's settings, held against the companies there are."""

from __future__ import annotations

import os
from collections.abc import Mapping

import settings
from languages import LanguagesError
from retention.errors import PolicyError
from retention.provider import providers
from settings import BadSettings, Company, Delivery, variables
from settings.of_frontdesk import FrontDeskSettings as Settings
from settings.of_frontdesk import Limits, Mail
from settings.reader import Reader

__all__ = ["BadSettings", "Limits", "Mail", "Settings", "companies", "delivery", "problems", "read"]


def companies() -> tuple[Company, ...]:
    """What settings must know of each company."""
    return tuple(
        Company(company.id, {team.id: team.mail for team in company.teams.values()}, company.webhook)
        for company in providers().values()
    )


def delivery(environment: Mapping[str, str] | None = None) -> Delivery:
    """Who is notified of cases. Raises BadSettings."""
    return settings.delivery(os.environ if environment is None else environment, companies())


def problems(environment: Mapping[str, str] | None = None) -> list[str]:
    """What is wrong in the settings, a line each; beside companies that cannot be read, each setting by itself."""
    given = os.environ if environment is None else environment
    try:
        try:
            read(given)
        except (PolicyError, LanguagesError):  # said by who checks the data
            reader = Reader(given)
            for variable in variables.ALL.values():
                if "D" in variable.parts:
                    reader(variable)
            reader.finish()
    except BadSettings as bad:
        return bad.problems
    return []


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in `environment` (default: the process's). Raises BadSettings with a line for every bad one."""
    return settings.frontdesk(os.environ if environment is None else environment, companies())
