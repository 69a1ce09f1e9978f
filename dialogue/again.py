"""The same answer once more: the side that is asked, what is said anew, or an honest word that no more is written."""

from __future__ import annotations

from collections.abc import Sequence

import texts
from dialogue.card import Answer
from dialogue.request_kinds import LEAVING, named, same_request
from dialogue.request_words import advice, short
from dialogue.ruling_words import NONE, values
from dialogue.several_answers import after_loss, is_new
from dialogue.side_words import side_of
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.request import OpenRequest
from protocol.turn import AddToRequest, RecordReason
from retention import Ruling
from retention.rulings import CERTAIN, NOT_COVERED

NOTHING_DONE = "nothing_done"  # what a follow-up asks
PROTEST = "protest"  # a detail: that something is not paid


def say_again(
    turn: Turn, answer: Answer, rulings: Sequence[Ruling], *, beside: bool = False, other: bool = False
) -> None:
    """In the place of the card: the side that is asked, else the nearest line and that no more is written.

    What is reported anew is acknowledged anew; a customer who says once more that they leave reads that their request
    stands. beside: the message says other things too. other: the same was said to another question.
    """
    ruling = rulings[0]
    stated = stated_again(turn, ruling.question, ruling.situation)
    if stated:
        turn.send(stated if is_new(turn, stated) else turn.write("again-heard"), kind="answer")
        return
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
        _say_nearest(turn, answer, ruling, other=other)


def _say_nearest(turn: Turn, answer: Answer, ruling: Ruling, *, other: bool) -> None:
    """What is said and asks nothing is heard; a question gets what explains the answer, and an honest word."""
    question, signals = ruling.question, turn.signals
    leaves = question in turn.rules.leaving
    tells = not (signals.inquires or signals.supposed) or (leaves and signals.wants_to_leave)
    passed_on, team = pass_on(turn, question), NONE
    if ruling.handoff is not None:
        team = turn.write(f"team-{ruling.handoff.team}")
    verdict = " ".join(part for part in (answer.lead, answer.verdict) if part)
    line, new = " ".join((verdict, *answer.more)), is_new(turn, verdict)
    renewal = values(ruling, turn.language).get("renewal_on", NONE)
    if signals.follow_up == NOTHING_DONE and renewal != NONE:
        said = turn.write("follow-nothing-renews", day=renewal)
    elif tells and not leaves and (passed_on or team != NONE):
        said = turn.write("again-heard" if passed_on else "again-kept")
    elif tells and (leaves or not other):
        said = " ".join(part for part in (turn.write("again-heard"), verdict if new else "") if part)
    elif not ruling.clauses and ruling.certainty == CERTAIN:  # it reads out the record, which may hold what is asked
        said = turn.write("again-record", line="\n".join((verdict, *answer.details)))
    elif other:
        said = turn.write("again-other", line=line)
    elif ruling.certainty == NOT_COVERED and team != NONE:
        said = turn.write("again-silent", team=team)
    elif new:
        said = turn.write("again-general" if ruling.situation is None else "again", line=line, team=team)
    else:
        said = turn.write("again-more")
    turn.send("\n".join(part for part in (said, passed_on) if part), kind="answer")


def stated_again(turn: Turn, question: str | None, situation: str | None) -> str:
    """What holds all the same for who only tells that they do it: “I pay nothing more”; empty without words for it."""
    signals, key = turn.signals, f"stated-{question}"
    tells = signals.detail == PROTEST and not (signals.question or signals.supposed)
    known = situation in turn.policy.situations.running and texts.has(turn.language, key, provider=turn.provider.id)
    return turn.write(key) if tells and known else ""


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
    said = turn.write(key, team=team)
    if is_new(turn, said):
        turn.send(said, kind="answer")
    elif turn.signals.inquires and team:
        turn.say("again-silent", kind="answer", team=team)
    elif request is None:
        turn.say("detail-kept" if kind else "detail-person", kind="answer")
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


def _anew(turn: Turn, ruling: Ruling) -> str | None:
    """The key of what is said to it then; None where its row has an answer to give once more."""
    keys = [
        after_loss(turn, f"anew-{ruling.question}"),
        *([f"anew-silent-{ruling.question}"] if ruling.certainty == NOT_COVERED else []),
    ]
    return next((key for key in keys if texts.has(turn.language, key, provider=turn.provider.id)), None)
