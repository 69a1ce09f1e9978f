"""“Do not register anything”: what was offered is let go, and what stays registered is named."""

from __future__ import annotations

from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.my_request import ask_to_withdraw
from dialogue.named_wish import wanted_in
from dialogue.policy_questions import ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_words import short
from dialogue.stories import let_go
from dialogue.turn import Turn

REFUSE = "refuse"


def refuses_to_register(turn: Turn) -> bool:
    """Whether it asks that nothing be registered, or only says what is not meant."""
    signals = turn.signals
    leaves = signals.renews and signals.reserved and turn.state.offer is not None and turn.state.offer.kind in LEAVING
    unwanted = bool(turn.understood.unwanted) and not leaves  # "note that I do not renew" is the wish to leave
    nothing = signals.wish == REFUSE or (signals.wish is not None and unwanted)
    quiet = not turn.state.awaits_proof and not (signals.question or signals.taken_back)
    return nothing and quiet and not wanted_in(turn) and signals.wish != "withdraw"


async def leave_unregistered(turn: Turn) -> None:
    """Nothing is registered. Right behind a receipt it is asked whether that one is to be taken back."""
    state = turn.state
    if await _offers_to_leave(turn):
        return
    if turn.just_opened and turn.requests:
        await ask_to_withdraw(turn)
        return
    offer = state.offer
    if offer is not None:
        let_go(turn, offer)
    state.await_nothing()
    if turn.requests:
        turn.say("nothing-more-registered", **short(turn, turn.requests[0]))
    else:
        turn.say("nothing-registered")


async def _offers_to_leave(turn: Turn) -> bool:
    """“Note that I do not renew”, while something else is offered or nothing: that wish itself is offered."""
    signals = turn.signals
    of_renewal = signals.renews and signals.reserved and signals.wish != REFUSE
    if not of_renewal or turn.requests or not {*turn.understood.unwanted} & {*turn.rules.leaving}:
        return False
    offer = await ruled_offer(turn, turn.rules.leaving[0]) if turn.contract is not None else None
    if offer is None:
        return False
    keep_words(turn)
    propose(turn, offer)
    return True
