"""What is said in passing: "wait" right behind a receipt, notice given, a question for the address."""

from __future__ import annotations

from dialogue.days import named_day
from dialogue.in_time import HOURS
from dialogue.my_request import ask_about_withdrawing
from dialogue.policy_questions import answer_for
from dialogue.request_kinds import LEAVING
from dialogue.request_status import STATUS
from dialogue.steering import tell_how_to_reach
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CODE, HANDOFF, NUMBER
from protocol.turn import RecordReason


def is_held_up(turn: Turn) -> bool:
    """“No, wait”, right behind a receipt: said of what was just registered, whatever else was asked with it."""
    return turn.just_opened and bool(turn.requests) and turn.signals.hold_on


async def ask_about_last(turn: Turn) -> None:
    """Ask whether the request just registered is to be withdrawn."""
    ask_about_withdrawing(turn, turn.requests[0])


def gives_notice(turn: Turn) -> bool:
    """“We close on the 31st, please take note”: a wish to end, whatever it was taken for; nothing is noted yet."""
    about = (
        "state_reason",
        "thank",
        "inform",
        "register_request",
        "out_of_scope",
        "goodbye",
        "withdraw_request",
        NOT_UNDERSTOOD,
    )
    waits = turn.state.awaiting in (HANDOFF, NUMBER, CODE)
    open_one = any(request.kind in LEAVING for request in turn.requests)
    return turn.signals.gives_notice and turn.intent in about and not (waits or open_one or turn.signals.question)


async def answer_notice(turn: Turn) -> None:
    """The answer to leaving with its offer, beside the day that is wished for."""
    if turn.signals.reason:
        turn.effect(RecordReason(turn.signals.reason))
        turn.state.reason_known = True
    turn.questions = [*turn.rules.leaving[:1]]
    await answer_for(turn, turn.questions, named_day(turn))


def leaves_and_waits(turn: Turn) -> bool:
    """“I am leaving and wait for your confirmation”: a wish to leave, taken for a question about a request."""
    none = not turn.requests and turn.state.claim is None
    return turn.intent == STATUS and turn.signals.going and none and not turn.signals.question


def asks_beside_waiting(turn: Turn) -> bool:
    """“An hour on the phone for nothing, and how long is the notice?”: taken for a question for the hours."""
    signals = turn.signals
    likely = signals.topic in turn.policy.questions and signals.topic in turn.likeliest[:3]
    return turn.intent == HOURS and signals.asks != "hour" and signals.question and likely


async def answer_beside_waiting(turn: Turn) -> None:
    """The answer to the question that is named."""
    turn.questions = [turn.signals.topic] if turn.signals.topic else []
    await answer_for(turn, turn.questions, named_day(turn))


def asks_how_to_reach(turn: Turn) -> bool:
    """“Where can I write to you?”, taken for a question about the assistant."""
    return turn.signals.asks_reach and turn.intent in ("ask_capabilities", "out_of_scope", "thank")


async def tell_reach(turn: Turn) -> None:
    """Say how the company can be reached."""
    tell_how_to_reach(turn)
