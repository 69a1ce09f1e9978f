"""A request taken back is wanted again; a wish that was offered "stays as it is", although nothing is registered."""

from __future__ import annotations

from dialogue.fuller_yes import nothing_done
from dialogue.handover import own_offer, propose
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING, same_request
from dialogue.request_status import tell_status
from dialogue.request_words import short
from dialogue.stories import let_go
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

RESTORE = "restore"
DUE = "which_due"  # a side of what is to be paid


def wants_it_back(turn: Turn) -> bool:
    """Whether the request that was taken back in this conversation is to be registered again."""
    known = turn.state.withdrawn is not None and turn.state.withdrawn_about in turn.policy.questions
    quiet = not turn.state.awaits_proof and turn.contract is not None
    return turn.signals.wish == RESTORE and quiet and (known or bool(_named(turn)))


def _named(turn: Turn) -> list[str]:
    """What the message names of what was offered before and let go."""
    before = turn.policy.requests.question_of(turn.state.let_go.kind) if turn.state.let_go else None
    named = [] if turn.signals.returns else [each.intent for each in turn.understood.wanted]
    return [each for each in named if each == before]


async def offer_it_again(turn: Turn) -> None:
    """Offer it, with today's ruling; the same that is open already is named."""
    about = next(iter(_named(turn)), None) or str(turn.state.withdrawn_about)
    offer = await ruled_offer(turn, about) or own_offer(turn, "cancellation_request")
    same = same_request(turn.requests, offer.kind or "other", about)
    if same is not None:
        turn.say("already-registered", number=same.number)
        return
    propose(turn, offer)


def leaves_as_it_is(turn: Turn) -> bool:
    """“Leave the refund as it is”, “no, I only wanted to know”."""
    signals, state = turn.signals, turn.state
    says_no = signals.starts_with == "no" or turn.intent == "deny"
    side = DUE in signals.focuses and signals.only_asked  # "I only asked what is late" asks it again
    refuses = signals.only_asked and state.awaiting == HANDOFF and says_no and not side
    return (signals.as_it_is or refuses) and not signals.question and not state.awaits_proof


def maintains_leaving(turn: Turn) -> bool:
    """“I maintain my cancellation”: a wish that was made before stands, whatever else was offered since."""
    return turn.signals.maintains and not turn.signals.question and not turn.state.awaits_proof


async def tell_it_stands(turn: Turn) -> None:
    """How the request stands, here or in the record; where there is none, leaving is answered and offered."""
    state = turn.state
    contract = (await known_contract(turn)).contract
    asked = contract is not None and contract.cancellation_requested_on is not None
    if not asked and not any(each.kind in LEAVING for each in turn.requests):
        turn.questions = [*turn.rules.leaving[:1]]
        await answer_questions(turn, turn.questions)
        return
    if state.offer is not None and state.awaiting == HANDOFF:
        let_go(turn, state.offer)
    state.await_nothing()
    turn.say("leaving-stands")
    await tell_status(turn)


async def tell_how_it_is(turn: Turn) -> None:
    """The request stands, or nothing is registered, and what was offered is offered once more."""
    state, signals = turn.state, turn.signals
    if turn.requests:
        state.await_nothing()
        turn.say("withdraw-kept", **short(turn, turn.requests[0]))
        return
    waits = state.offer if state.awaiting == HANDOFF else None
    offers = [offer for offer in (state.let_go, waits) if offer is not None and offer.kind is not None]
    offer = next((offer for offer in offers if offer.kind in LEAVING), next(iter(offers), None))
    refuses = signals.only_asked or (signals.starts_with == "no" and not (signals.leaving or signals.topics))
    if waits is not None and (refuses or waits.kind not in LEAVING):
        let_go(turn, waits)
        turn.say("no-refusal-no-more")
        return
    if offer is None:
        turn.say("stays")
        return
    question = turn.policy.requests.question_of(offer.kind)
    if offer is not waits and question is not None:
        await ruled_offer(turn, question)
    state.declined = [each for each in state.declined if each not in (offer.reason, offer.kind)]
    propose(turn, offer, lead=nothing_done(offer))
