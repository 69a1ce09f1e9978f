"""“That is not what I asked, I want to know whether I can go”: the question that a correction carries is answered as if
it stood alone, behind a word of apology."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from dialogue.distress import DANGER
from dialogue.main_job import answer_message
from dialogue.not_sure import answer_unsure
from dialogue.request_kinds import LEAVING
from dialogue.request_status import STATUS, tell_status
from dialogue.standing_wish import HARDSHIP
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import BotMessage
from protocol.understood import Intent


def take_restated(turn: Turn) -> Callable[[Turn], Awaitable[None]] | None:
    """Read the message as the question that it carries, and how that is answered; None where it carries none."""
    asked, state = turn.understood.restated, turn.state
    likeliest = next((each.intent for each in asked if each.intent != NOT_UNDERSTOOD), "")
    way = answer_message if likeliest in turn.policy.questions else tell_status if likeliest == STATUS else None
    if way is None or {DANGER, HARDSHIP} & {*state.acknowledged} or state.awaits_proof:
        return None
    ranking = tuple(Intent(each.intent, each.confidence) for each in asked)
    questions = tuple(each for each in asked if each.intent == likeliest)
    turn.understood = replace(turn.understood, intent=ranking[0], intent_ranking=ranking, questions=questions)
    turn.questions = [likeliest]
    state.corrected += 1
    return answer_unsure if turn.intent == NOT_UNDERSTOOD else way


def apologise(turn: Turn) -> None:
    """Before the answer, that it was not understood; what was offered to it waits for no yes any more."""
    state = turn.state
    if state.awaiting != HANDOFF and state.offer is not None:
        state.let_go, state.offer = state.offer if state.offer.kind in LEAVING else state.let_go, None
    if turn.messages:
        turn.messages.insert(0, BotMessage(turn.write("correct-instead"), "chat"))
