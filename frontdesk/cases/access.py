"""Which cases an agent sees and works on: by the companies and teams of the account, and what a company lets teams see.

The one place where it is decided: every page, step, stream and list of the desk asks here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import ColumnElement, Connection, and_, false, or_, select, true

from frontdesk.records import Account, Case, Conversation, one
from frontdesk.tables import cases
from retention.provider import providers

Level = Literal["none", "read", "work"]


@dataclass(frozen=True)
class Agent:
    """Who acts. name as colleagues know it; the customer reads the first part. role: agent or lead.

    companies: whose cases may be theirs, None for all of them.
    """

    id: int
    email: str
    name: str
    role: str
    teams: tuple[str, ...]
    language: str
    companies: tuple[str, ...] | None = None

    @property
    def first_name(self) -> str:
        """How customers read who answers them."""
        return self.name.split()[0]

    @property
    def leads(self) -> bool:
        """Whether they look after teams, replies and accounts."""
        return self.role == "lead"

    def of(self, company: str | None) -> bool:
        """Whether the company is one of theirs; None stands for what all companies share."""
        return self.companies is None or company in self.companies


class Refused(Exception):
    """A step that cannot be done now.

    code: no_case, read_only, other_company, closed, taken, not_yours, unclaimed, customer_wrote, no_agent.
    """

    def __init__(self, code: str, holder: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.holder = holder


def agent_of(account: Account) -> Agent:
    """The person of an account."""
    companies = None if account.companies is None else tuple(account.companies)
    return Agent(
        account.id, account.email, account.name, account.role, tuple(account.teams), account.language, companies
    )


def level(agent: Agent, company: str, team: str, holder: int | None = None) -> Level:
    """What the agent may do with a case of the company's team. holder: the id of who has it."""
    if not agent.of(company):
        return "none"
    sees = _sees(company)
    if agent.leads or team in agent.teams or holder == agent.id or sees == "all_teams":
        return "work"
    return "read" if sees == "read_others" else "none"


def check(agent: Agent, case: Case, need: Literal["read", "work"]) -> None:
    """Raises Refused: no_case where the agent may not know of the case, read_only where they may only read it."""
    found = level(agent, case.provider, case.team, case.agent_id)
    if found == "none":
        raise Refused("no_case")
    if need == "work" and found == "read":
        raise Refused("read_only")


def check_company(agent: Agent, company: str | None) -> None:
    """Raises Refused, other_company, where the company, or (None) what all of them share, is not theirs to change."""
    if not agent.of(company):
        raise Refused("other_company")


def check_conversation(db: Connection, agent: Agent, conversation: Conversation) -> None:
    """As `check` for working on a conversation: its latest case decides, without one its company. Raises Refused."""
    case = latest_case(db, conversation.id)
    if case is not None:
        check(agent, case, "work")
    elif not agent.of(conversation.provider):
        raise Refused("no_case")


def latest_case(db: Connection, conversation_id: str) -> Case | None:
    """The conversation's last case, closed or not."""
    query = select(cases).where(cases.c.conversation_id == conversation_id).order_by(cases.c.id.desc()).limit(1)
    return one(db, Case, query)


def visible(agent: Agent) -> ColumnElement[bool]:
    """The condition on `cases` for those the agent may read."""
    return _allowed(agent, frozenset({"all_teams", "read_others"}))


def workable(agent: Agent) -> ColumnElement[bool]:
    """The condition on `cases` for those the agent may work on."""
    return _allowed(agent, frozenset({"all_teams"}))


def company_is_theirs(agent: Agent, company: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a row's company is one of the agent's."""
    return true() if agent.companies is None else company.in_(agent.companies)


def _allowed(agent: Agent, freely: frozenset[str]) -> ColumnElement[bool]:
    theirs = company_is_theirs(agent, cases.c.provider)
    if agent.leads:
        return theirs
    # a company that was taken out has no rule any more: as before there were rules
    bound = [company.id for company in providers().values() if company.sees not in freely]
    if not bound:
        return theirs
    own = or_(cases.c.team.in_(agent.teams), cases.c.agent_id == agent.id, false())
    return and_(theirs, or_(cases.c.provider.not_in(bound), own))


def _sees(company: str) -> str:
    found = providers().get(company)
    return found.sees if found else "all_teams"
