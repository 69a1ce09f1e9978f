"""Several answers in one turn, and what was said before: nothing is said twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal
from zlib import crc32

from msgspec.structs import replace as with_parts

import texts
from dialogue.card import Answer
from dialogue.turn import Turn
from protocol.turn import Card

PRICE = "price"  # a topic
LOST = "money_lost"  # what happened more closely, as the state keeps it
MOST_QUESTIONS = 4  # questions answered in one turn
MOST_MARKS = 60  # answers remembered as given
FACT_AND_QUESTION = 2  # questions of a message that tells something and asks one thing


def in_order(turn: Turn, questions: Sequence[str]) -> tuple[list[str], list[str]]:
    """The questions to answer now and those left over: the main one first, then the customer's order."""
    each = list(dict.fromkeys(questions))
    price = turn.rules.answers.get(PRICE)
    main = price if is_price_or_leave(turn, each) else next((name for name in each if name in turn.rules.leaving), None)
    ordered = sorted(each, key=lambda name: name != main) if main else each
    return ordered[:MOST_QUESTIONS], ordered[MOST_QUESTIONS:]


def is_price_or_leave(turn: Turn, questions: Sequence[str]) -> bool:
    """“Cheaper, or else I leave”: the price is what they ask for, leaving is what comes without it."""
    return turn.signals.or_else and turn.rules.answers.get(PRICE) in questions


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
    details, more = (tuple(line for line in each if line not in said) for each in (answer.details, answer.more))
    next_ = "" if answer.next in said else answer.next
    steps = () if " > ".join(answer.steps) in said else answer.steps
    said.update((*answer.details, *answer.more, answer.next, " > ".join(answer.steps)))
    return replace(answer, details=details, more=more, next=next_, steps=steps)


def first_with_instalments(card: Card, said: set[str]) -> Card:
    """The card; its table of instalments only where the turn's earlier cards have not shown it."""
    if not card.instalments:
        return card
    if "instalments" in said:
        return with_parts(card, instalments=())
    said.add("instalments")
    return card


def is_due_again(turn: Turn, answer: Answer, question: str) -> Literal["same", "alike"] | None:
    """Whether just this was answered before in the conversation, to the same question or another; it is remembered as
    answered from now on."""
    asked, shown = not is_new(turn, repr((question, answer))), not is_new(turn, repr(answer))
    return "same" if asked else "alike" if shown else None


def is_new(turn: Turn, said: str) -> bool:
    """Whether it was not said before; it is remembered as said from now on."""
    mark = mark_of(said)
    new = mark not in turn.state.shown
    turn.state.shown = [*turn.state.shown, *([mark] if new else [])][-MOST_MARKS:]
    return new


def mark_of(said: str) -> str:
    """What is remembered of something said."""
    return f"{crc32(said.encode()):08x}"


def is_report(turn: Turn, question: str) -> bool:
    """Whether it reports something that happened, and asks nothing: reported twice, it is not twice the same."""
    keys = (f"anew-{question}", f"anew-silent-{question}")
    return any(texts.has(turn.language, key, provider=turn.provider.id) for key in keys)


def after_loss(turn: Turn, key: str) -> str:
    """The key of the same words for who has lost money: "if you have paid" is said to nobody who did."""
    lost = f"{key}-lost"
    known = turn.state.matter == LOST and texts.has(turn.language, lost, provider=turn.provider.id)
    return lost if known else key


def with_leaving(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions, and leaving where the message says that they go: beside what happened or was answered before, and
    beside several questions none of which is a wish of its own, since of these no request would come."""
    if is_price_or_leave(turn, questions) and not set(questions) & set(turn.rules.leaving):
        return [*questions, *turn.rules.leaving[:1]]
    if not turn.signals.going or not questions or set(questions) & set(turn.rules.leaving):
        return [*questions]
    nothing_new = all(is_report(turn, question) or question in turn.state.answered for question in questions)
    unwished = len(questions) > 1 and not set(questions) & turn.policy.requests.named and not turn.signals.supposed
    return [*questions, *(turn.rules.leaving[:1] if nothing_new or unwished else [])]


def with_notice(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions, and until when notice can be given, where that is asked beside: “can I still say that I do not
    renew?”"""
    notice, dated = turn.rules.answers.get("notice"), {*turn.rules.dated, turn.rules.answers.get("notice")}
    charges, unpaid = (turn.rules.answers.get(topic) for topic in ("charges", "unpaid"))
    if not (turn.signals.still_gives_notice and turn.signals.inquires):
        return [*questions]
    asks = not set(questions) & (dated - {charges})
    cut_off = "block" in turn.signals.focuses and unpaid not in questions  # "will you switch it off? and can I still"
    return [*questions, *([notice] if asks and notice else []), *([unpaid] if cut_off and unpaid else [])]


def with_part(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions, and that of a part, where the message names one that is kept: “and the two vans I keep?”"""
    part = turn.rules.answers.get("part")
    amounts = {turn.policy.requests.question_of("settlement_amount"), *turn.rules.leaving}
    kept = "part" in turn.signals.focuses and part is not None and part not in questions and set(questions) & amounts
    return [*questions, *([part] if kept and part else [])]


def without_whole(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions without leaving, where the message means a part of it: “cancel, but only two of the vans”."""
    part = turn.rules.answers.get("part")
    means_part = part in questions and part in turn.likeliest[:1]
    return [each for each in questions if not (means_part and each in turn.rules.leaving)]


def without_mentioned(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions without that for the contract, where the message tells its day and asks something else."""
    contract = turn.rules.answers.get("contract")
    mentioned = bool(turn.signals.days) and turn.intent != contract and len(questions) == FACT_AND_QUESTION
    return [question for question in questions if not (mentioned and question == contract)]
