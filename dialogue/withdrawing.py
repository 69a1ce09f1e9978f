"""Said to the question whether a request is to be taken back: a yes in other words, or whether it is done already."""

from __future__ import annotations

from dialogue import lengths
from dialogue.my_request import ask_about_withdrawing, names_other_request, withdraw
from dialogue.request_status import STATUS
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import WITHDRAW

BACK, YES = "withdraw_request", "affirm"  # intents
DONE = ("doubt", STATUS, BACK)  # what "is it gone?" is taken for


def agrees_to_withdraw(turn: Turn) -> bool:
    """“Yes, take it back”, “forget that request”: the wish once more is the yes to the question."""
    signals = turn.signals
    if turn.state.awaiting != WITHDRAW or turn.intent not in (BACK, YES) or turn.entity("number") is not None:
        return False
    reserved = signals.question or signals.conditional or signals.hesitates or signals.but or signals.person_wanted
    says_so = signals.taken_back or signals.wish == "withdraw" or signals.never_mind
    agrees = says_so or signals.says_yes or signals.starts_with == "yes"  # not "thank you", misread
    return agrees and not (reserved or signals.starts_with == "no" or names_other_request(turn))


async def take_it_back(turn: Turn) -> None:
    """It is withdrawn."""
    withdraw(turn)


def asks_if_withdrawn(turn: Turn) -> bool:
    """“Is it gone?”, before the yes to it."""
    signals = turn.signals
    if turn.state.awaiting != WITHDRAW or not (signals.question or signals.already_done):
        return False
    likely = turn.likeliest[:1] if turn.intent == NOT_UNDERSTOOD else [turn.intent]
    return {*likely} <= {*DONE} and bool(likely) and signals.words <= lengths.OF_REQUEST


async def tell_it_waits(turn: Turn) -> None:
    """Not yet, and the question once more."""
    request = next((each for each in turn.requests if each.number == turn.state.withdrawing), None)
    if request is None:
        withdraw(turn)
        return
    ask_about_withdrawing(turn, request, lead="withdraw-not-yet")
