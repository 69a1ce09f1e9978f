"""Short messages about the request that is open: taken back, "cancel" without saying what, "is it done then?"."""

from __future__ import annotations

from dialogue import lengths
from dialogue.my_request import ask_to_withdraw, say_not_needed, withdraw, withdraw_button
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF, REASON, WITHDRAW


def is_taken_back(turn: Turn) -> bool:
    """A request, or a person just asked for, is let go."""
    signals = turn.signals
    later = bool(turn.requests) and turn.state.awaiting is None and turn.intent in ("state_reason", NOT_UNDERSTOOD)
    refuses = turn.state.awaiting == WITHDRAW and signals.starts_with == "no"  # "no, leave the request" lets it stand
    never_mind = signals.never_mind and (turn.just_opened or later) and not refuses
    declined = turn.just_opened and turn.intent == "deny" and turn.state.awaiting is None and not signals.question
    gone = (
        signals.taken_back or never_mind or declined or _is_let_go(turn)
    ) and not signals.already_done  # "is it cancelled?" is no wish
    longest = lengths.WITH_DAY if turn.just_opened else lengths.OF_REQUEST
    if turn.requests and signals.talks_first and not signals.question and turn.state.awaiting in (REASON, None):
        return signals.words <= lengths.OF_SIDE  # "cancel that, I talk to my partner first"
    return bool(turn.state.case_open or turn.requests) and gone and signals.words <= longest


def _is_let_go(turn: Turn) -> bool:
    """“No, after all drop it”, “put it back”, where the reason is asked behind the receipt."""
    signals = turn.signals
    drops = signals.starts_with == "no" and signals.declines and signals.hesitates and not signals.reason
    restores = signals.wish == "restore" and turn.intent in ("state_reason", NOT_UNDERSTOOD)
    return turn.state.awaiting == REASON and bool(turn.requests) and (drops or restores)


def may_be_taken_back(turn: Turn) -> bool:
    """“Cancel it after all, I talk to my partner first”, taken for a no to another offer: the request may be meant."""
    refuses = turn.intent == "deny" and turn.state.awaiting == HANDOFF and turn.signals.wants_to_leave
    return refuses and bool(turn.requests) and not turn.signals.question


def is_nothing_taken_back(turn: Turn) -> bool:
    """“Take that away”, not surely understood, with nothing open: which is said, and no topics are proposed."""
    unsure = turn.intent == NOT_UNDERSTOOD and turn.likeliest[:1] == ["withdraw_request"]
    return turn.signals.taken_back and unsure and not (turn.requests or turn.state.case_open)


async def take_back(turn: Turn) -> None:
    """Ask whether the request is to be withdrawn; a person who was called learns that nobody is needed any more."""
    if turn.state.awaiting == WITHDRAW and not (turn.signals.question or turn.signals.reserved):
        withdraw(turn)  # "take it back" to "do you want to take it back?"
        return
    if turn.requests:
        await ask_to_withdraw(turn)
        return
    say_not_needed(turn)


def is_bare_cancel(turn: Turn) -> bool:
    """“Cancel”, and nothing else, while a request is open: the contract or the request?"""
    signals = turn.signals
    alone = signals.wants_to_leave and signals.words <= lengths.BARE_CANCEL and not signals.question
    return bool(turn.requests) and alone and not turn.state.awaits_proof


async def ask_what_to_cancel(turn: Turn) -> None:
    """Ask which, with a button each."""
    request = turn.requests[0]
    buttons = [
        turn.button("button-cancel-plan", turn.rules.leaving[0]),
        withdraw_button(turn, request),
    ]
    turn.state.await_nothing()
    turn.say("cancel-what", kind="question", buttons=buttons, **short(turn, request))


def asks_whether_done(turn: Turn) -> bool:
    """“Is it cancelled then?”"""
    return turn.signals.already_done and turn.signals.words <= lengths.OF_REQUEST
