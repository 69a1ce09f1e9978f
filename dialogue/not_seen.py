"""A message written before the assistant's last words were on its writer's screen: it answers nothing they ask.

It was sent from a line that was dead, or from one device while the conversation went on at another, or faster than the
answer to the message before it came. Nobody agrees to what they have not read.
"""

from __future__ import annotations

from msgspec.structs import replace

from dialogue import lengths
from dialogue.clarify import ask_which
from dialogue.named_wish import REGISTER
from dialogue.registering import ask_again
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, HANDOFF, WITHDRAW

WRITTEN_BEFORE = "consent-written-before"  # said before what is asked once more
ANSWERS, WISHES = ("affirm", "deny"), "register_request"  # intents


def put_unseen_aside(turn: Turn) -> None:
    """What a yes would register, withdraw or choose is not asked of this message; a number or a day may still be."""
    state = turn.state
    if turn.unseen and state.awaiting in (HANDOFF, WITHDRAW, CLARIFY):
        turn.not_seen = replace(state)
        state.await_nothing()
        state.choices = []


def answers_unseen(turn: Turn) -> bool:
    """Whether it would be an answer to what was not seen: a yes, a no, "register it", without a matter of its own."""
    signals = turn.signals
    if turn.not_seen is None or signals.question:
        return False
    registers = turn.intent == WISHES or signals.registers or signals.wish == REGISTER
    if turn.intent in ANSWERS or (registers and not signals.wants_to_leave):
        return True
    return signals.words <= lengths.YES_OR_NO and (signals.says_yes or signals.starts_with is not None)


async def ask_unseen_again(turn: Turn) -> None:
    """Ask once more what was asked meanwhile; nothing is registered, withdrawn or declined."""
    state, missed = turn.state, turn.not_seen
    if missed is None:
        return
    state.awaiting, state.offer, state.withdrawing = missed.awaiting, missed.offer, missed.withdrawing
    state.choices = missed.choices
    if state.awaiting == CLARIFY:
        ask_which(turn)
    else:
        ask_again(turn, lead=WRITTEN_BEFORE)


def keep_unseen(turn: Turn) -> None:
    """What was offered and not seen can still be taken up, where the message led to nothing new."""
    missed, state = turn.not_seen, turn.state
    if missed is not None and state.awaiting is None and state.offer is None and state.let_go is None:
        state.let_go = missed.offer
