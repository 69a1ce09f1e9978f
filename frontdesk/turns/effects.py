"""What the dialogue asks the front desk to do (docs/interfaces.md): done here, inside the turn's transaction."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from frontdesk import cases
from frontdesk.cases.request import CaseOpened, CaseRequest
from frontdesk.conversations import log as message_log
from frontdesk.identity import codes
from frontdesk.tables import conversations
from frontdesk.turns.bot import ChangedMind, OpenCase, RaisePriority, RecordReason, Reply, SendCode, SetLanguage
from frontdesk.turns.turn import Turn
from retention.wording import long_date
from texts import say

log = logging.getLogger(__name__)


@dataclass
class Followup:
    """What to do once the transaction is stored: mails of codes, hints to the desk."""

    verifications: list[int] = field(default_factory=list)
    case_changed: bool = True


def before_messages(db: Connection, turn: Turn, reply: Reply, snapshot: dict[str, Any] | None, at: datetime) -> None:
    """What the turn's messages rest on: a case is confirmed first, and knows its reason and priority by then."""
    set_language(db, turn.conversation.id, reply.language)
    for effect in sorted(reply.effects, key=lambda effect: isinstance(effect, OpenCase)):
        match effect:
            case RecordReason():
                _record_reason(db, turn, effect, at)
            case RaisePriority():
                _raise_priority(db, turn, effect, at)
            case OpenCase():
                open_case(db, turn.conversation.id, effect, snapshot, at)


def after_messages(db: Connection, turn: Turn, reply: Reply, at: datetime) -> Followup:
    """The other effects in their order."""
    followup = Followup()
    for effect in reply.effects:
        match effect:
            case SendCode():
                _send_code(db, turn, effect, followup, at)
            case ChangedMind():
                cases.note(db, turn.conversation.id, "changed_mind", {}, at)
            case SetLanguage():
                set_language(db, turn.conversation.id, effect.language)
    return followup


def open_case(
    db: Connection, conversation_id: str, effect: OpenCase, snapshot: dict[str, Any] | None, at: datetime
) -> None:
    """Open (or join) the case and tell the customer its number."""
    opened = cases.open_case(
        db,
        conversation_id,
        CaseRequest(
            team=effect.team,
            reason=effect.reason,
            question=effect.question,
            ruling=effect.ruling,
            priority=effect.priority,
            contact_by=effect.contact_by,
            snapshot=effect.snapshot or snapshot,
        ),
        at,
    )
    text = _filled(effect.say, opened) if effect.say else _confirmation(db, conversation_id, effect, opened)
    message_log.append(db, conversation_id, "bot", text.strip(), at, kind="notice")


def _filled(text: str, opened: CaseOpened) -> str:
    for name, value in {"case": opened.number, "team_hours": "", **opened.say_values}.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def _confirmation(db: Connection, conversation_id: str, effect: OpenCase, opened: CaseOpened) -> str:
    """What was to be said before, then the case in words."""
    language = db.execute(select(conversations.c.language).where(conversations.c.id == conversation_id)).scalar_one()
    known = say(
        language,
        "case-added" if opened.added else "case-joined" if opened.joined else "case-opened",
        case=opened.number,
        team=say(language, f"team-{effect.team}"),
        contact_by=long_date(effect.contact_by, language) if effect.contact_by else "none",
        team_hours=opened.say_values.get("team_hours", ""),
    )
    return "\n\n".join(part for part in (effect.lead, known.strip()) if part)


def _send_code(db: Connection, turn: Turn, effect: SendCode, followup: Followup, at: datetime) -> None:
    if turn.conversation.contract is not None:
        log.warning("effect.send_code_when_proven conversation=%s", turn.conversation.id)
        return
    verification = codes.ask(db, turn.conversation, effect.number, at)
    if verification is None:
        language = turn.conversation.language
        message_log.append(db, turn.conversation.id, "system", say(language, "code-locked"), at, kind="notice")
    else:
        followup.verifications.append(verification)


def _record_reason(db: Connection, turn: Turn, effect: RecordReason, at: datetime) -> None:
    db.execute(
        update(conversations)
        .where(conversations.c.id == turn.conversation.id)
        .values(reason_code=effect.code, reason_seq=turn.message.seq)
    )
    cases.note(db, turn.conversation.id, "reason", {"code": effect.code}, at)


def _raise_priority(db: Connection, turn: Turn, effect: RaisePriority, at: datetime) -> None:
    db.execute(update(conversations).where(conversations.c.id == turn.conversation.id).values(priority="high"))
    cases.note(db, turn.conversation.id, "raise_priority", {"why": effect.why}, at)


def set_language(db: Connection, conversation_id: str, language: str) -> None:
    """The conversation goes on in this language."""
    db.execute(update(conversations).where(conversations.c.id == conversation_id).values(language=language))
