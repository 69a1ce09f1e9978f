"""What was asked for in the product, or does not renew any more: only a team can undo it, which is offered."""

from __future__ import annotations

from dialogue.handover import own_offer, propose
from dialogue.menu import main_questions
from dialogue.policy_questions import known_contract, ruled_offer
from dialogue.request_status import ask_whose, has_ended
from dialogue.several_answers import is_new
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY
from retention import Contract
from retention.contract_on_day import ContractOnDay
from retention.wording import long_date

STAYED = "stays"  # the key of what is said to who stays, with nothing to take back
MISCLICK = "misclick"  # a matter: a button of the product, pressed by mistake


async def offers_to_return(turn: Turn) -> bool:
    """Who wants to come back to a contract that ends or is over is offered the team that can see to it."""
    contract = (await known_contract(turn)).contract
    if contract is None or not _is_ending(turn, contract):
        return False
    await offer_undoing(turn, "stays")
    return True


async def offer_undoing(turn: Turn, nothing: str) -> None:
    """What was asked in the product, or does not renew any more, only a team can take back: offered.

    nothing: key of what is said where there is nothing of the kind.
    """
    contract = (await known_contract(turn)).contract
    signals = turn.signals
    back = signals.returns or signals.regrets
    if turn.contract is None and (back or signals.matter == MISCLICK):
        ask_whose(turn, "undo-by-team")
        return
    clicked = signals.matter == MISCLICK or (signals.regrets and (signals.claims_done or signals.just_done))
    ending = contract is None or _is_ending(turn, contract)
    if turn.contract is not None and (ending or clicked):
        await ruled_offer(turn, next(iter(turn.rules.leaving), ""))
        turn.state.asked_in = turn.message
        over = contract is not None and has_ended(turn, contract)
        lead = "undo-ended" if over else "undo-by-team" if ending else "undo-not-seen"
        propose(turn, own_offer(turn, "changed_mind"), lead=lead)
    elif back and contract is not None and _runs(turn, contract):
        turn.state.await_nothing()
        turn.say("undo-renews", day=long_date(contract.term_ends_on, turn.language))
    else:
        say_nothing(turn, nothing)


def _runs(turn: Turn, contract: Contract) -> bool:
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.running


def _is_ending(turn: Turn, contract: Contract) -> bool:
    return contract.cancellation_requested_on is not None or not contract.auto_renew or has_ended(turn, contract)


def say_nothing(turn: Turn, key: str) -> None:
    """That there is nothing to take back; whether the contract is meant then, a yes may answer."""
    leaves = key == "withdraw-none" and turn.signals.wants_to_leave and not turn.signals.taken_back
    key = "withdraw-none-leaving" if leaves else key
    turn.say(key, buttons=main_questions(turn) if key != STAYED else [])
    if key == STAYED:
        is_new(turn, STAYED)  # "and if I regret it?" is asked of that
    if leaves:
        turn.state.choices, turn.state.awaiting = [*turn.rules.leaving[:1]], CLARIFY
