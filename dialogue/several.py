"""Several answers in one turn, and the same answer again: what was said is not said twice."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from msgspec.structs import replace as with_parts

from dialogue.card import Answer
from dialogue.request_kinds import LEAVING
from dialogue.request_words import short
from dialogue.turn import Turn
from protocol.turn import Card
from retention import Ruling

MOST = 4  # questions answered in one turn
MOST_MARKS = 40  # answers remembered as given


def in_order(turn: Turn, questions: Sequence[str]) -> tuple[list[str], list[str]]:
    """The questions to answer now and those left over: the main one first, then the customer's order."""
    each = list(dict.fromkeys(questions))
    main = next((name for name in each if name in turn.rules.leaving), None)
    ordered = sorted(each, key=lambda name: name != main) if main else each
    return ordered[:MOST], ordered[MOST:]


def name_left_over(turn: Turn, questions: Sequence[str]) -> None:
    """What was asked beyond that, as buttons; among those of an offer, since only the last message's can be pressed."""
    left = tuple(turn.button(f"button-{question}", question) for question in questions)
    if turn.messages[-1].kind == "offer":
        offer = turn.messages[-1]
        text = f"{turn.write('left-over')}\n\n{offer.text}"
        turn.messages[-1] = with_parts(offer, text=text, buttons=(*offer.buttons[:1], *left, *offer.buttons[1:]))
    else:
        turn.say("left-over", kind="question", buttons=[*left])


def without_repeats(answer: Answer, said: set[str]) -> Answer:
    """The answer without the lines that the turn's earlier answers hold; `said` grows by its own."""
    details = tuple(line for line in answer.details if line not in said)
    next_ = "" if answer.next in said else answer.next
    steps = () if " > ".join(answer.steps) in said else answer.steps
    said.update((*answer.details, answer.next, " > ".join(answer.steps)))
    return Answer(answer.lead, answer.verdict, details, next_, steps, answer.what_if)


def first_with_instalments(card: Card, said: set[str]) -> Card:
    """The card; its table of instalments only where the turn's earlier cards have not shown it."""
    if not card.instalments:
        return card
    if "instalments" in said:
        return with_parts(card, instalments=())
    said.add("instalments")
    return card


def is_due_again(turn: Turn, answer: Answer, rulings: Sequence[Ruling]) -> bool:
    """Whether just this was answered before in the conversation; from now on it was."""
    shown = turn.state.shown
    mark = mark_of(repr((answer, [ruling.question for ruling in rulings])))
    if mark in shown:
        return True
    turn.state.shown = [*shown, mark][-MOST_MARKS:]
    return False


def mark_of(said: str) -> str:
    """What is remembered of something said."""
    return f"{crc32(said.encode()):08x}"


def say_again(turn: Turn, answer: Answer, rulings: Sequence[Ruling]) -> None:
    """Two lines in the card's stead. Who says once more that they leave hears that their request stands."""
    request = next((each for each in turn.requests if each.kind in LEAVING), None)
    if request and rulings[0].question in turn.rules.leaving and not turn.signals.question:
        turn.say("still-registered", kind="answer", **short(turn, request))
        turn.state.case_mentioned = True
        return
    verdict = " ".join(part for part in (answer.lead, answer.verdict) if part)
    turn.say("again", kind="answer", verdict=verdict)
