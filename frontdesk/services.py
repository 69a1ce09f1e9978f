"""What the parts of the front desk share while it runs; made by the app, handed to whoever needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from fastapi import FastAPI
from starlette.requests import HTTPConnection

from frontdesk.allowances import Allowances
from frontdesk.clock import Now, clock
from frontdesk.config import Settings
from frontdesk.contracts_reader import ContractsReader
from frontdesk.db import Database
from frontdesk.desk.hashing import Hashing
from frontdesk.desk.oidc import CompanySignIn
from frontdesk.erasures import Erasures
from frontdesk.hub import Hub
from frontdesk.identity.code_mail import CodeMail
from frontdesk.keyed import Keyed
from frontdesk.mail.sender import MailSender
from frontdesk.turns.bot import Bot
from frontdesk.turns.worker import Turns
from frontdesk.web.access import Presence
from retention.calendar import day_in
from retention.policy import policy_of


@dataclass
class Services:
    """`app.state.services`. `now` is the clock of everything that is stored."""

    settings: Settings
    db: Database
    hub: Hub
    bot: Bot
    contracts: ContractsReader
    mail: MailSender
    keyed: Keyed
    notice: str  # version of the privacy notice
    presence: Presence
    may: Allowances
    now: Now = clock
    hashing: Hashing = field(default_factory=Hashing)
    company_sign_in: CompanySignIn | None = field(init=False)
    turns: Turns = field(init=False)
    code_mail: CodeMail = field(init=False)
    erasures: Erasures = field(init=False)

    def __post_init__(self) -> None:
        self.erasures = Erasures(self.settings.erased_folder, self.keyed)
        oidc = self.settings.oidc
        self.company_sign_in = CompanySignIn(oidc, self.settings.public_url, self.now) if oidc else None
        self.code_mail = CodeMail(self.db, self.hub, self.keyed, self.contracts, self.mail, self.now)
        self.turns = Turns(self.db, self.hub, self.bot, self.contracts, self.code_mail, self.now)

    def today(self, provider: str) -> date:
        """The day it is for a provider's customers; RETENTION_TODAY wins."""
        return self.settings.today or day_in(policy_of(provider).provider.time_zone, self.now())


def services_of(connection: HTTPConnection) -> Services:
    """The services of the app that a request or WebSocket came to."""
    app: FastAPI = connection.app
    services: Services = app.state.services
    return services
