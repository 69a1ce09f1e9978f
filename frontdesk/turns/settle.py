"""Stores a finished turn, all of it in one transaction: messages, effects, dialogue state, "answered up to here"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from frontdesk.conversations import log, store
from frontdesk.keyed import Keyed
from frontdesk.stored_json import StoredButton
from frontdesk.turns import effects
from frontdesk.turns.turn import Turn, has_grown
from protocol.turn import BotMessage, TurnReply
from protocol.wire import plain


@dataclass(frozen=True)
class Answer:
    """What a turn came to. failed: the bot gave no reply and this is the front desk's own.

    confirm: key of the text that confirms a case of the front desk's own, None for the dialogue's.
    """

    reply: TurnReply
    failed: bool = False
    confirm: str | None = None


@dataclass(frozen=True)
class Settled:
    """What storing a turn left to do. checks: by e-mail, that were begun. done: no other message waits for the bot."""

    checks: tuple[int, ...] = ()
    done: bool = False


def settle(db: Connection, keyed: Keyed, turn: Turn, answer: Answer, at: datetime) -> Settled:
    """Store what came of a turn, unless somebody else answered it or the conversation changed hands meanwhile.

    A turn whose message has grown by a piece is not stored but given back, to be taken with all of it.
    """
    before, reply = turn.conversation, answer.reply
    held = store.get(db, before.id, lock=True)  # no piece comes between this look and what is stored
    if has_grown(db, turn):
        store.give_turn_back(db, before)
        return Settled()
    if not store.end_turn(db, before, turn.message.seq, reply.state, at, failed=answer.failed):
        return Settled()  # it answers a conversation that has changed since
    if reply.understood is not None:
        log.set_understood(db, before.id, turn.message.seq, plain(reply.understood))
    effects.before_messages(db, turn, reply, at, answer.confirm)
    asked = effects.ask_codes(db, keyed, turn, reply, at)
    refused = [each for each in asked if each.check is None]
    for message in reply.messages:
        if not (refused and message.kind == "question"):  # it says that a code is on its way
            say(db, before.id, message, at)
    for each in refused:
        log.append(db, before.id, "system", each.said, at, kind="notice", buttons=each.buttons or None)
    effects.after_messages(db, turn, reply, at)
    checks = tuple(each.check for each in asked if each.check is not None)
    return Settled(checks, done=held.asked_seq == turn.message.seq)


def say(db: Connection, conversation_id: str, message: BotMessage, at: datetime) -> None:
    """Append a message of the bot; its buttons get ids that mean something only here."""
    buttons: list[StoredButton] = [
        {"id": f"b{number}", "title": button.title, "command": plain(button.command)}
        for number, button in enumerate(message.buttons, 1)
    ]
    card = plain(message.card)
    log.append(db, conversation_id, "bot", message.text, at, kind=message.kind, card=card, buttons=buttons or None)
