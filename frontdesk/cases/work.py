"""What a person of the team does with a case. Each step checks, in its own transaction, that it is still theirs to do.

Locks are always taken conversation first, case second, so two steps never wait for each other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

from sqlalchemy import Connection, select

import texts
from frontdesk import teams
from frontdesk.cases import access, events, store
from frontdesk.cases.access import Agent, Refused
from frontdesk.cases.open import open_case
from frontdesk.cases.situation import RATING, rating_asked
from frontdesk.conversations import log
from frontdesk.conversations import store as conversations
from frontdesk.records import Account, Case, Conversation, Message, MessageKind, Outcome, Priority, one
from frontdesk.requests.history import follow_case
from frontdesk.tables import agents
from protocol.handover import Handover

OUTCOMES = get_args(Outcome)
TAKEN_OVER = "taken_over"


def claim(db: Connection, number: str, agent: Agent, at: datetime) -> None:
    """Take a waiting case; of two agents who try at once one gets it, and the other learns who has it. Raises
    Refused."""
    case, conversation = _locked(db, number, agent)
    if case.agent_id == agent.id:
        return
    if case.state != "open":
        raise Refused("taken", _name(db, case.agent_id))
    store.change(db, case.id, at, state="claimed", agent_id=agent.id, claimed_at=case.claimed_at or at)
    conversations.give(db, conversation, "human", at, agent.id)
    follow_case(db, case.id, "with_team", agent.name, at)
    _notify(db, conversation, "case-claimed", at, agent=agent.first_name)
    events.record(db, case.id, "claimed", agent.name, at, agent_id=agent.id)


def take_over(db: Connection, conversation_id: str, agent: Agent, at: datetime) -> str:
    """Step into a running conversation; the number of its case, opened if there was none. Raises Refused."""
    conversation = conversations.get(db, conversation_id, lock=True)
    if conversation.closed_at is not None:
        raise Refused("closed")
    access.check_conversation(db, agent, conversation)
    case = store.open_of(db, conversation_id)
    if case is None:
        team = teams.answering(db, conversation.provider, next(iter(agent.teams), ""))
        handover = Handover(team, TAKEN_OVER)
        number = open_case(db, conversation_id, handover, at, actor=agent.name, agent_id=agent.id).number
    else:
        number = case.number
    claim(db, number, agent, at)
    return number


def reply(db: Connection, number: str, agent: Agent, text: str, at: datetime, client_id: str) -> Message:
    """Write to the customer; the same client_id again is the same message. Raises Refused."""
    case, _ = _mine(db, number, agent)
    message = log.append(
        db, case.conversation_id, "agent", text, at, name=agent.first_name, agent_id=agent.id, client_id=client_id
    )
    store.change(db, case.id, at, agent_id=agent.id)
    follow_case(db, case.id, "answered", agent.name, at)
    return message


def add_note(db: Connection, number: str, agent: Agent, text: str, at: datetime) -> None:
    """Keep something for colleagues only; allowed to whoever may work on the case."""
    case, _ = _locked(db, number, agent, closed_too=True)
    events.record(db, case.id, "note", agent.name, at, agent_id=agent.id, data={"text": text})


def wait_for_customer(db: Connection, number: str, agent: Agent, at: datetime) -> None:
    """The customer has to answer first; their next message brings the case back. Raises Refused."""
    case, _ = _mine(db, number, agent)
    if case.state != "waiting":
        store.change(db, case.id, at, state="waiting")
        events.record(db, case.id, "waiting", agent.name, at, agent_id=agent.id)


def set_priority(db: Connection, number: str, agent: Agent, priority: Priority, at: datetime) -> None:
    """Raise or lower the priority by hand."""
    case, _ = _locked(db, number, agent)
    if case.priority != priority:
        store.change(db, case.id, at, priority=priority)
        data = {"priority": priority}
        events.record(db, case.id, "priority", agent.name, at, agent_id=agent.id, data=data)


def move_to_team(db: Connection, number: str, agent: Agent, team: str, at: datetime) -> None:
    """Give the case to another team's queue; the customer waits again. By its holder or a lead. Raises Refused."""
    case, conversation = _movable(db, number, agent)
    if teams.answering(db, case.provider, team) != team:
        raise Refused("no_agent")
    if team == case.team and case.state == "open":
        return
    store.change(db, case.id, at, team=team, state="open", agent_id=None)
    conversations.give(db, conversation, "waiting", at)
    key, company = f"team-{team}", case.provider
    known = texts.has(conversation.language, key, provider=company)  # one that a lead added has no name for customers
    named = texts.say(conversation.language, key, provider=company) if known else "none"
    _notify(db, conversation, "case-moved", at, team=named, case=case.number)
    data = {"from": case.team, "to": team}
    events.record(db, case.id, "moved", agent.name, at, agent_id=agent.id, data=data)


def hand_to(db: Connection, number: str, agent: Agent, colleague_id: int, at: datetime) -> None:
    """Give the case to a colleague. By its holder or a lead. Raises Refused."""
    case, conversation = _movable(db, number, agent)
    found = select(agents).where(agents.c.id == colleague_id, agents.c.disabled_at.is_(None))
    colleague = one(db, Account, found)
    if colleague is None or access.level(access.agent_of(colleague), case.provider, case.team) != "work":
        raise Refused("no_agent")
    if colleague.id == case.agent_id:
        return
    store.change(db, case.id, at, state="claimed", agent_id=colleague.id, claimed_at=case.claimed_at or at)
    conversations.give(db, conversation, "human", at, colleague.id)
    _notify(db, conversation, "case-handed", at, agent=colleague.name.split()[0])
    events.record(db, case.id, "handed", agent.name, at, agent_id=agent.id, data={"to": colleague.name})


def close(
    db: Connection, number: str, agent: Agent, outcome: Outcome, reason: str, read_up_to: int, at: datetime
) -> None:
    """End the case and give the conversation back to the bot, with one line and, once, the rating question.

    read_up_to: the last message the agent has seen; a later one of the customer's refuses the closing.
    """
    if outcome not in OUTCOMES:
        raise ValueError(f"outcome must be one of {', '.join(OUTCOMES)}")
    case, conversation = _mine(db, number, agent)
    if log.customer_messages(db, case.conversation_id, after=read_up_to):
        raise Refused("customer_wrote")
    store.change(db, case.id, at, state="closed", outcome=outcome, outcome_reason=reason or None, closed_at=at)
    follow_case(db, case.id, "done", agent.name, at)
    if conversation.closed_at is None:
        _notify(db, conversation, "case-closed", at, case=case.number)
        if not rating_asked(db, conversation.id):
            _notify(db, conversation, "case-rating", at, kind=RATING)
        conversations.give(db, conversation, "bot", at)
    data = {"outcome": outcome, "reason": reason}
    events.record(db, case.id, "closed", agent.name, at, agent_id=agent.id, data=data)


def case_by(db: Connection, number: str) -> Case:
    """The case of that number, in any writing a person uses (`c4827`). Raises Refused("no_case")."""
    case = store.by_number(db, f"C-{''.join(sign for sign in number if sign.isascii() and sign.isdigit())}")
    if case is None:
        raise Refused("no_case")
    return case


def case_for(db: Connection, number: str, agent: Agent, need: Literal["read", "work"] = "read") -> Case:
    """As `case_by`, for an agent who must be allowed to read it, or to work on it. Raises Refused."""
    case = case_by(db, number)
    access.check(agent, case, need)
    return case


def _locked(db: Connection, number: str, agent: Agent, *, closed_too: bool = False) -> tuple[Case, Conversation]:
    conversation = conversations.get(db, case_by(db, number).conversation_id, lock=True)
    case = store.get(db, case_by(db, number).id, lock=True)
    access.check(agent, case, "work")  # as it is now: it may have been moved meanwhile
    if case.state == "closed" and not closed_too:
        raise Refused("closed")
    return case, conversation


def _mine(db: Connection, number: str, agent: Agent) -> tuple[Case, Conversation]:
    case, conversation = _locked(db, number, agent)
    if case.agent_id is None:
        raise Refused("unclaimed")
    if case.agent_id != agent.id:
        raise Refused("not_yours", _name(db, case.agent_id))
    return case, conversation


def _movable(db: Connection, number: str, agent: Agent) -> tuple[Case, Conversation]:
    return _locked(db, number, agent) if agent.leads else _mine(db, number, agent)


def _notify(
    db: Connection, conversation: Conversation, key: str, at: datetime, *, kind: MessageKind = "notice", **values: str
) -> None:
    if conversation.closed_at is None:
        log.append(db, conversation.id, "system", texts.say(conversation.language, key, **values), at, kind=kind)


def _name(db: Connection, agent_id: int | None) -> str | None:
    name: str | None = db.execute(select(agents.c.name).where(agents.c.id == agent_id)).scalar_one_or_none()
    return name
