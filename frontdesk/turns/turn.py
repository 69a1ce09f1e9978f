"""One turn: the customer's message that is next to be answered by the bot, and how a worker gets hold of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from frontdesk.conversations import log, store
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation, Message
from frontdesk.tables import conversations
from frontdesk.turns.known import known
from protocol.request import CaseOfConversation, OpenRequest
from protocol.turn import LONGEST_TEXT, BotMessage, Command, Context, Effect, TurnReply, TurnRequest
from protocol.typed import sign_of, words_of
from protocol.wire import read
from settings import limits

LEASE = timedelta(seconds=limits.TURN_LEASE)
PIECES = timedelta(seconds=limits.PIECES)
MOST_PIECES = 8  # of a message, so that a turn comes to its end whatever is sent
RECENT = timedelta(days=1)
PERSON_WANTED = "frontdesk_person"  # what a button of the front desk's own apology stands for; Rasa never sees it


@dataclass(frozen=True)
class Turn:
    """What a customer wrote, to be answered, and the conversation as it was when the turn was taken.

    message: a button pressed, or the last of the pieces a message was sent in. text: of all of them, a line each.
    case: its open one. requests: what is not settled of it and of its proven contract, the newest first.
    unseen: whether the bot's last words were not yet on the screen it was written at. codes_blocked_until: as the
    context has it.
    """

    conversation: Conversation
    message: Message
    text: str
    case: CaseOfConversation | None = None
    requests: tuple[OpenRequest, ...] = ()
    unseen: bool = False
    codes_blocked_until: datetime | None = None

    @property
    def wants_person(self) -> bool:
        """Whether the button of the front desk's own apology was pressed."""
        return (self.message.command or {}).get("intent") == PERSON_WANTED

    @property
    def has_words(self) -> bool:
        """Whether there is something to understand: a button, a letter, a digit or a thumb."""
        return self.message.command is not None or bool(words_of(self.text) or sign_of(self.text))

    def request(self) -> TurnRequest:
        """The turn as Rasa is asked it. Raises BadField for a stored command that is none."""
        conversation, command = self.conversation, self.message.command
        return TurnRequest(
            conversation=conversation.id,
            turn=conversation.turn + 1,
            text=self.text[:LONGEST_TEXT] if command is None else None,  # dots for what is hidden may be longer than it
            command=None if command is None else read(command, Command),
            context=Context(
                provider=conversation.provider,
                language=conversation.language,
                contract=conversation.contract,
                state=conversation.bot_state,
                case_open=conversation.owner != "bot",
                message=self.message.seq,
                case=self.case,
                requests=self.requests,
                unseen=self.unseen,
                codes_blocked_until=self.codes_blocked_until,
            ),
        )


def own_reply(turn: Turn, *said: BotMessage, effects: tuple[Effect, ...] = ()) -> TurnReply:
    """A reply of the front desk's own: the dialogue's state stays as it was."""
    conversation = turn.conversation
    return TurnReply(language=conversation.language, messages=said, effects=effects, state=conversation.bot_state)


def take(db: Connection, keyed: Keyed, conversation_id: str, now: datetime) -> Turn | None:
    """The next turn of a conversation, leased; None when there is none or another worker has it."""
    conversation = store.lease_turn(db, conversation_id, now, now + LEASE)
    if conversation is None:
        return None
    pieces = _pieces(db, conversation)
    if pieces:
        text = "\n".join(piece.text for piece in pieces)
        blocked = codes.blocked_until(db, keyed, conversation, now)
        return Turn(conversation, pieces[-1], text, *known(db, conversation, now), _is_unseen(db, pieces), blocked)
    store.nothing_to_answer(db, conversation)  # only codes that were wrong: those were answered when they came
    return None


def _is_unseen(db: Connection, pieces: list[Message]) -> bool:
    """Whether the bot has spoken since one of them was written: on a line that was dead, or faster than it answers."""
    written = [piece.written_after for piece in pieces if piece.written_after is not None]
    return bool(written) and log.bot_spoke(db, pieces[0].conversation_id, min(written))


def has_grown(db: Connection, turn: Turn) -> bool:
    """Whether another piece of the turn's message came while it was being answered."""
    pieces = _pieces(db, turn.conversation)
    return bool(pieces) and pieces[-1].seq > turn.message.seq


def _pieces(db: Connection, conversation: Conversation) -> list[Message]:
    """The messages the next turn is about: a button pressed, or what was typed in quick succession."""
    waiting = log.customer_messages(db, conversation.id, after=conversation.answered_seq)
    pieces: list[Message] = []
    for message in waiting:
        if message.kind == "code" and message.command is None:
            continue  # a wrong one, answered when it came
        if pieces and not _goes_on(pieces, message):
            break
        pieces.append(message)
    return pieces


def _goes_on(pieces: list[Message], message: Message) -> bool:
    before = pieces[-1]
    typed = before.command is None and message.command is None
    length = sum(len(piece.text) + 1 for piece in pieces) + len(message.text)
    soon = message.at - before.at <= PIECES
    return typed and soon and length <= LONGEST_TEXT and len(pieces) < MOST_PIECES


def unanswered(db: Connection, now: datetime) -> list[str]:
    """Conversations with a customer's message nobody has answered, and that nobody is answering now."""
    query = select(conversations.c.id).where(conversations.c.updated_at > now - RECENT, *store.to_answer(now))
    return list(db.execute(query).scalars())
