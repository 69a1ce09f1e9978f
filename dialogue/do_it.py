"""“Can you not cancel it yourself?”: no, but a request can be registered here, which is offered."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.follow_up_answers import say_sooner
from dialogue.handover import propose
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import has_ended, offer_to_leave
from dialogue.request_words import advice, short
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

DO_IT = "do_it"


def asks_to_do_it(turn: Turn) -> bool:
    """Whether it is asked of ending the contract: so named, or spoken of last."""
    state, signals = turn.state, turn.signals
    offered = state.awaiting == HANDOFF and state.offer is not None and state.offer.kind in LEAVING
    spoken = bool({*state.answered} & {*turn.rules.leaving, *turn.rules.dated}) or offered
    spoken = spoken or (bool(state.day_about) and state.pressing is not None)  # no access is needed for it
    return (
        signals.of_request == DO_IT and (signals.leaving or signals.wants_to_leave or spoken) and not state.awaits_proof
    )


def does_it_in_product(turn: Turn) -> bool:
    """“I will do it in the menu, then”: neither a refusal nor a new wish."""
    state, signals = turn.state, turn.signals
    offered = state.awaiting == HANDOFF and state.offer is not None and state.offer.kind in LEAVING
    open_one = any(each.kind in LEAVING for each in turn.requests)
    said = signals.does_own and not (signals.question or signals.inquires or signals.wish or signals.conditional)
    return said and (offered or open_one) and turn.contract is not None


async def say_how_in_product(turn: Turn) -> None:
    """What to do there, by when, and what to keep; a receipt of today is still offered here."""
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    if leaving is not None:
        said = [turn.write("do-own-beside", **short(turn, leaving)), advice(turn, leaving)]
        turn.send("\n".join(line for line in said if line), kind="chat")
    elif turn.state.offer is not None:
        propose(turn, turn.state.offer, said=f"{turn.write('do-own')} {turn.write('also-here')}")


async def tell_who_does_it(turn: Turn) -> None:
    """What the assistant can do instead; a contract that ends anyway is named."""
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    if leaving is not None:
        said = [turn.write("do-it-open", **short(turn, leaving)), advice(turn, leaving)]
        turn.send("\n".join(line for line in said if line), kind="chat")
        return
    contract = (await known_contract(turn)).contract
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    over = contract is not None and (has_ended(turn, contract) or not contract.auto_renew)
    offer = waits if waits and waits.kind in LEAVING else None if over else await offer_to_leave(turn, whatever=True)
    refund = turn.policy.requests.question_of("refund")
    if offer is not None and contract is None and refund in turn.state.day_about:
        offer = replace(offer, kind="refund")  # money back was asked about, not only the end
    if offer is None and contract is not None and not has_ended(turn, contract):
        await say_sooner(turn)
    elif offer is None:
        turn.questions = [*turn.rules.leaving[:1]]
        await answer_questions(turn, turn.questions)
    else:
        propose(turn, offer, lead="do-it")
