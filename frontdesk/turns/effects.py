"""What the dialogue asks the front desk to do (docs/interfaces.md): done here, inside the turn's transaction."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.conversations import log as messages
from frontdesk.conversations import store
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.turns import requests
from frontdesk.turns.turn import Turn
from protocol.handover import Handover
from protocol.turn import (
    SPEAKING,
    AddToRequest,
    ChangedMind,
    OpenCase,
    RaisePriority,
    RecordReason,
    RegisterRequest,
    SendCode,
    SetLanguage,
    TellHours,
    TurnReply,
    WithdrawRequest,
)
from retention.wording import long_date
from texts import say

log = logging.getLogger(__name__)


def before_messages(db: Connection, turn: Turn, reply: TurnReply, at: datetime, confirm: str | None = None) -> None:
    """What the turn's messages rest on: cases and requests are confirmed first, and know reason and priority by then.

    confirm: key of the text that confirms it, where that is not one of the dialogue's hand-over.
    """
    store.set_language(db, turn.conversation.id, reply.language)
    for effect in sorted(reply.effects, key=lambda effect: isinstance(effect, SPEAKING)):
        match effect:
            case RecordReason():
                store.record_reason(db, turn.conversation.id, effect.code, turn.message.seq)
                cases.note(db, turn.conversation.id, "reason", at, {"code": effect.code})
            case RaisePriority():
                cases.raise_priority(db, turn.conversation.id, effect.why, at)
            case TellHours():
                _tell_hours(db, turn, effect.team, at)
            case OpenCase():
                open_case(db, turn.conversation.id, effect.handover, at, lead=effect.lead, confirm=confirm)
            case AddToRequest():
                requests.add(db, turn.conversation.id, effect, turn.text, at)
            case RegisterRequest():
                requests.register(db, turn.conversation.id, effect, turn.text, at)
            case WithdrawRequest():
                requests.withdraw(db, turn.conversation.id, effect, at)


def ask_codes(db: Connection, keyed: Keyed, turn: Turn, reply: TurnReply, at: datetime) -> list[codes.Asked]:
    """The checks by e-mail that the turn begins, or why it does not: known before its messages are said."""
    asked = [_send_code(db, keyed, turn, effect, at) for effect in reply.effects if isinstance(effect, SendCode)]
    return [each for each in asked if each is not None]


def after_messages(db: Connection, turn: Turn, reply: TurnReply, at: datetime) -> None:
    """The other effects in their order."""
    for effect in reply.effects:
        match effect:
            case ChangedMind():
                cases.note(db, turn.conversation.id, "changed_mind", at)
            case SetLanguage():
                store.set_language(db, turn.conversation.id, effect.language)


def open_case(
    db: Connection, conversation_id: str, handover: Handover, at: datetime, *, lead: str = "", confirm: str | None
) -> None:
    """Open (or join) the case and confirm it to the customer with its number. lead: said before that."""
    opened = cases.open_case(db, conversation_id, handover, at)
    conversation = store.get(db, conversation_id)
    language, write = conversation.language, partial(say, conversation.language, provider=conversation.provider)
    text = write(
        confirm or ("case-added" if opened.added else "case-joined" if opened.joined else "case-opened"),
        case=opened.number,
        team=write(f"team-{handover.team}"),
        contact_by=long_date(handover.contact_by, language) if handover.contact_by else "none",
        team_hours=opened.team_hours,
    )
    said = "\n\n".join(part for part in (lead, text.strip()) if part)
    messages.append(db, conversation_id, "bot", said, at, kind="notice")


def _tell_hours(db: Connection, turn: Turn, team: str, at: datetime) -> None:
    conversation = turn.conversation
    language = store.get(db, conversation.id).language
    write = partial(say, language, provider=conversation.provider)
    hours = cases.when_there(db, conversation.provider, team, at, language)
    messages.append(db, conversation.id, "bot", write("hours-of", team=write(f"team-{team}"), team_hours=hours), at)


def _send_code(db: Connection, keyed: Keyed, turn: Turn, effect: SendCode, at: datetime) -> codes.Asked | None:
    conversation = turn.conversation
    if conversation.contract is not None:
        log.warning("effect.send_code_when_proven conversation=%s", conversation.id)
        return None
    return codes.ask(db, keyed, store.get(db, conversation.id), effect.number, at)
