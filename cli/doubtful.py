"""Messages worth labelling: those the assistant was not sure of, and those the customer set right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, RowMapping, select

import texts
from frontdesk.tables import conversations, messages
from frontdesk.turns.turn import PIECES
from languages import default
from nlu.masking import mask
from nlu.so_far import SoFar, so_far
from nlu.text import fold
from protocol.awaiting import CLARIFY
from retention import questions

LOW = 0.7  # confidence below which a message is worth a look
NOT_UNDERSTOOD, SOMETHING_ELSE, CORRECTION = "nlu_fallback", "something_else", "correct_assistant"
AGAIN = 0.6  # share of a message's words that are said again where it is the same wish
FEWEST_WORDS = 2  # of a wish that is said again: a second "yes" is none
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Doubtful:
    """A masked message, and why it is worth a look.

    before: what was said before it, None where that was not kept. proposed: what it may mean, the customer's own choice
    first, then the likeliest.
    """

    text: str
    language: str
    taken_for: str
    confidence: float
    why: str
    proposed: tuple[str, ...]
    before: SoFar | None


@dataclass(frozen=True)
class Heard:
    """A customer's message and what it was taken for. pressed: a button. before: None where it was not kept."""

    text: str
    language: str
    pressed: bool
    intent: str
    confidence: float
    questions: tuple[str, ...]
    nearest: tuple[str, ...]
    before: SoFar | None

    @property
    def clarified(self) -> bool:
        """Whether it replies to “is it this or that?”."""
        return self.before is not None and self.before.awaiting == CLARIFY

    @property
    def meaning(self) -> str | None:
        """What it asks for, where it is sure; a choice in words ("the first one") asks for what was chosen."""
        if self.confidence < LOW:
            return None
        return next((name for name in (*self.questions, self.intent) if _is_wish(name)), None)


def doubtful(db: Connection, since: datetime) -> Iterator[Doubtful]:
    """The customers' typed messages since a moment that were understood with doubt, or set right by the customer."""
    for heard in _conversations(db, since):
        for place, message in enumerate(heard):
            why, chosen = ("", None) if message.pressed else _set_right(message, heard[place + 1 :])
            if why or (not message.pressed and (why := _doubt(message))):
                yield Doubtful(
                    text=mask(message.text),
                    language=message.language,
                    taken_for=message.intent,
                    confidence=round(message.confidence, 2),
                    why=why,
                    proposed=tuple(dict.fromkeys([*([chosen] if chosen else []), *message.nearest])),
                    before=message.before,
                )


def _doubt(message: Heard) -> str:
    if message.intent == NOT_UNDERSTOOD:
        return "not understood"
    return "low confidence" if message.confidence < LOW else ""


def _set_right(message: Heard, later: Sequence[Heard]) -> tuple[str, str | None]:
    """How the customer corrected what a message was taken for ("" where they did not), and what they chose instead."""
    if not later or message.intent == CORRECTION:  # a second reading that is refused corrects the message before
        return "", None
    following, then = later[0], later[1:]
    if following.intent in (SOMETHING_ELSE, CORRECTION):
        if following.intent == CORRECTION and then and then[0].intent == SOMETHING_ELSE:
            then = then[1:]
        chosen = _chosen(message, then[0]) if then else None
        return _described(f"then chose {SOMETHING_ELSE}" if following.pressed else "then corrected", chosen), chosen
    if following.clarified:
        chosen = _chosen(message, following)
        return (_described("", chosen), chosen) if chosen != message.intent else ("", None)
    if not following.pressed and _again(message, following):
        chosen = following.meaning if following.meaning != message.intent else None
        return _described("then said again", chosen), chosen
    return "", None


def _described(how: str, chosen: str | None) -> str:
    return ", ".join(filter(None, (how, f"then chose {chosen}" if chosen else "")))


def _chosen(message: Heard, following: Heard) -> str | None:
    """What the customer asks for instead: by a button that was offered for the message, or in other words."""
    if not following.pressed:
        return following.meaning
    offered = following.clarified and (_is_wish(following.intent) or following.intent in message.nearest)
    return following.intent if offered else None


def _again(message: Heard, following: Heard) -> bool:
    """Whether a wish is said again in much the same words. With another day or number it is a further question."""
    if message.intent != NOT_UNDERSTOOD and not _is_wish(message.intent):
        return False
    said, repeated = set(_WORD.findall(fold(message.text))), set(_WORD.findall(fold(following.text)))
    if len(said) < FEWEST_WORDS or any(word.isdigit() for word in repeated - said):
        return False
    return len(said & repeated) >= AGAIN * len(said)


def _is_wish(intent: str) -> bool:
    """Whether a message may be asked for this: not a yes, a thank-you or a call for a person."""
    return intent in questions() or texts.has(default(), f"choice-{intent}")


def _conversations(db: Connection, since: datetime) -> Iterator[list[Heard]]:
    """The customer's messages of each conversation that the assistant answered, in order."""
    rows = db.execute(
        select(messages, conversations.c.language)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(messages.c.sender == "customer", messages.c.at >= since)
        .order_by(messages.c.conversation_id, messages.c.seq)
    ).mappings()
    for _, of_one in groupby(rows, key=lambda row: row["conversation_id"]):
        yield list(_heard(of_one))


def _heard(rows: Iterable[RowMapping]) -> Iterator[Heard]:
    """A message sent in pieces is one: what it was taken for stands at its last piece."""
    pieces: list[RowMapping] = []
    for row in rows:
        understood = row["understood"] or {}
        if row["command"] or row["kind"] == "code" or (pieces and row["at"] - pieces[-1]["at"] > PIECES):
            pieces = []
        pieces.append(row)
        if not understood.get("intent"):
            continue
        before = understood.get("before")
        yield Heard(
            text="\n".join(piece["text"] for piece in pieces),
            language=row["language"],
            pressed=bool(row["command"]),
            intent=(row["command"] or understood)["intent"],
            confidence=float(understood.get("confidence") or 0.0),
            questions=tuple(understood.get("questions") or ()),
            nearest=tuple(understood.get("nearest") or ()),
            before=None if before is None else so_far({"state": before}),
        )
        pieces = []
