"""Several answers in one turn, and the same answer again: what was said is not said twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zlib import crc32

from msgspec.structs import replace as with_parts

import texts
from dialogue.card import Answer
from dialogue.request_kinds import LEAVING, named, same_request
from dialogue.request_words import advice, short
from dialogue.ruling_words import NONE, values
from dialogue.side_words import side_of
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.request import OpenRequest
from protocol.turn import AddToRequest, Card, RecordReason
from retention import Ruling
from retention.rulings import NOT_COVERED

MOST_QUESTIONS = 4  # questions answered in one turn
MOST_MARKS = 40  # answers remembered as given
FACT_AND_QUESTION = 2  # questions of a message that tells something and asks one thing


def in_order(turn: Turn, questions: Sequence[str]) -> tuple[list[str], list[str]]:
    """The questions to answer now and those left over: the main one first, then the customer's order."""
    each = list(dict.fromkeys(questions))
    main = next((name for name in each if name in turn.rules.leaving), None)
    ordered = sorted(each, key=lambda name: name != main) if main else each
    return ordered[:MOST_QUESTIONS], ordered[MOST_QUESTIONS:]


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


def is_due_again(turn: Turn, answer: Answer) -> bool:
    """Whether just this was answered before in the conversation; it is remembered as answered from now on."""
    shown = turn.state.shown
    mark = mark_of(repr(answer))
    if mark in shown:
        return True
    turn.state.shown = [*shown, mark][-MOST_MARKS:]
    return False


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


def _anew(turn: Turn, ruling: Ruling) -> str | None:
    """The key of what is said to it then; None where its row has an answer to give once more."""
    keys = [f"anew-{ruling.question}", *([f"anew-silent-{ruling.question}"] if ruling.certainty == NOT_COVERED else [])]
    return next((key for key in keys if texts.has(turn.language, key, provider=turn.provider.id)), None)


def with_leaving(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions, and leaving where the message says that they go beside what happened or was answered before."""
    if not turn.signals.going or not questions or set(questions) & set(turn.rules.leaving):
        return [*questions]
    nothing_new = all(is_report(turn, question) or question in turn.state.answered for question in questions)
    return [*questions, *(turn.rules.leaving[:1] if nothing_new else [])]


def with_part(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions, and that of a part, where the message names one that is kept: “and the two vans I keep?”"""
    part = turn.rules.answers.get("part")
    amounts = {turn.policy.requests.question_of("settlement_amount"), *turn.rules.leaving}
    kept = "part" in turn.signals.focuses and part is not None and part not in questions and set(questions) & amounts
    return [*questions, *([part] if kept and part else [])]


def without_mentioned(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions without that for the contract, where the message tells its day and asks something else."""
    contract = turn.rules.answers.get("contract")
    mentioned = bool(turn.signals.days) and turn.intent != contract and len(questions) == FACT_AND_QUESTION
    return [question for question in questions if not (mentioned and question == contract)]


def say_again(turn: Turn, answer: Answer, rulings: Sequence[Ruling], *, beside: bool = False) -> None:
    """In the place of the card: the side that is asked, else the nearest line and that no more is written.

    What is reported anew is acknowledged anew; a customer who says once more that they leave reads that their request
    stands. beside: the message says other things too.
    """
    ruling = rulings[0]
    side = side_of(turn, ruling, values(ruling, turn.language))
    if side and is_new(turn, side):
        turn.send(side, kind="answer")
        return
    anew = _anew(turn, ruling)
    if anew is not None:
        _take_anew(turn, ruling, anew)
        return
    signals = turn.signals
    request = next((each for each in turn.requests if each.kind in LEAVING), None)
    if request and ruling.question in turn.rules.leaving and not signals.question:
        stands(turn, request)
    elif beside or signals.reason or turn.tone:
        verdict = " ".join(part for part in (answer.lead, answer.verdict) if part)
        turn.say("again-beside", kind="answer", verdict=verdict)
    else:
        _say_nearest(turn, answer, ruling)


def _say_nearest(turn: Turn, answer: Answer, ruling: Ruling) -> None:
    """What is told and asks nothing is heard; a question gets what explains the answer, and an honest word."""
    question, signals = ruling.question, turn.signals
    leaves = question in turn.rules.leaving
    tells = not signals.inquires or (leaves and signals.wants_to_leave)
    passed_on, team = pass_on(turn, question), NONE
    if ruling.handoff is not None:
        team = turn.write(f"team-{ruling.handoff.team}")
    verdict = " ".join(part for part in (answer.lead, answer.verdict) if part)
    line, new = " ".join((verdict, *answer.more)), is_new(turn, verdict)
    if tells and not leaves and (passed_on or team != NONE):
        said = turn.write("again-heard" if passed_on else "again-kept")
    elif tells and leaves:
        said = " ".join(part for part in (turn.write("again-heard"), verdict if new else "") if part)
    elif ruling.certainty == NOT_COVERED and team != NONE:
        said = turn.write("again-silent", team=team)
    elif new:
        key = "again-general" if ruling.situation is None else "again"
        said = turn.write(key, line=line, team=team)
    else:
        said = turn.write("again-more")
    turn.send("\n".join(part for part in (said, passed_on) if part), kind="answer")


def pass_on(turn: Turn, question: str) -> str:
    """That the message goes with the request that is open about the question; empty without one."""
    asked = turn.policy.requests.question_of
    request = next((each for each in turn.requests if question in (each.about, asked(each.kind))), None)
    if request is None or not turn.signals.words:
        return ""
    turn.effect(AddToRequest(request.number))
    turn.state.case_mentioned = True
    return turn.write("again-goes-with", number=request.number)


def _take_anew(turn: Turn, ruling: Ruling, key: str) -> None:
    """What is reported joins the request that is open about it, else it is acknowledged with what helps."""
    offered = Offer(ruling.handoff.team, ruling.handoff.reason) if ruling.handoff else None
    kind = named(turn, offered, ruling.question, {}).kind if offered else None
    request = same_request(turn.requests, kind, ruling.question) if kind else None
    team = turn.write(f"team-{offered.team}") if offered else ""
    turn.say(key, kind="answer", team=team)
    if request is not None:
        turn.effect(AddToRequest(request.number))
        turn.say("request-added", **short(turn, request))
        turn.state.case_mentioned = True


def stands(turn: Turn, request: OpenRequest) -> None:
    """The request to leave is registered, and what to do by when."""
    reason = turn.signals.reason
    heard = turn.write(f"heard-{reason}") if reason else ""
    if reason and not turn.state.reason_known:
        turn.effect(RecordReason(reason))
        turn.state.reason_known = True
    said = " ".join(part for part in (heard, turn.write("still-registered", **short(turn, request))) if part)
    turn.state.await_nothing()
    turn.send("\n".join(part for part in (said, advice(turn, request)) if part), kind="answer")
    turn.state.case_mentioned = True
