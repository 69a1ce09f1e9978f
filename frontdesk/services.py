"""What the parts of the front desk share while it runs; made by the app, handed to whoever needs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from fastapi import FastAPI
from starlette.requests import HTTPConnection

from frontdesk.chat.hub import Hub
from frontdesk.config import Settings
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations.bot import Bot
from frontdesk.conversations.case_desk import CaseDesk
from frontdesk.db import Database
from frontdesk.identity.keyed import Keyed
from frontdesk.identity.mail import MailSender
from retention.calendar import day_in
from retention.policy import policy_of

if TYPE_CHECKING:
    from frontdesk.chat.access import Presence
    from frontdesk.conversations.receive import Door
    from frontdesk.conversations.turns import Turns
    from frontdesk.identity.code_mail import CodeMail


def clock() -> datetime:
    """The time now, aware."""
    return datetime.now(UTC)


@dataclass
class Services:
    """`app.state.services`. `now` is the clock of everything that is stored."""

    settings: Settings
    db: Database
    hub: Hub
    bot: Bot
    contracts: ContractsReader
    mail: MailSender
    cases: CaseDesk
    keyed: Keyed
    door: Door
    presence: Presence
    now: Callable[[], datetime] = clock
    turns: Turns = field(init=False)
    code_mail: CodeMail = field(init=False)

    def today(self, provider: str) -> date:
        """The day it is for a provider's customers; RETENTION_TODAY wins."""
        return self.settings.today or day_in(policy_of(provider).provider.time_zone, self.now())


def services_of(connection: HTTPConnection) -> Services:
    """The services of the app that a request or WebSocket came to."""
    app: FastAPI = connection.app
    services: Services = app.state.services
    return services
