"""“I paid that last month”: what the record shows, and the team that can look for the payment."""

from __future__ import annotations

from dialogue.claim_kept import BILLING, TAKEN_FOR, claim_words, gathered, keep, leaving_after
from dialogue.days import asked_day
from dialogue.handover import own_offer, propose
from dialogue.policy_questions import answer_for, answer_questions, known_contract, ruled_offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF


def claims_to_have_paid(turn: Turn) -> bool:
    """“I paid that last month”, in or after a question about payments: the record stands, and the customer is not
    doubted."""
    dated = turn.entity("date") is not None  # "I paid yesterday, why is it still there?"
    states = dated or not (turn.signals.question and turn.signals.ends_asking)  # "late? but I have paid"
    stated = turn.intent in (*TAKEN_FOR, *turn.rules.claims_paid) and states
    likely = turn.likeliest[:1] if turn.intent == NOT_UNDERSTOOD else [turn.intent]
    waits_for_it = bool({*likely, *turn.state.answered} & {*turn.rules.claims_paid})
    said_beside = waits_for_it or turn.signals.going  # "I have paid, I want to leave": both are heard
    return turn.signals.claims_paid and not turn.signals.claims_done and stated and said_beside


async def take_paid(turn: Turn) -> None:
    """What the record shows of the payments, and the team that can look for the one that is missing."""
    question = turn.policy.requests.question_of(BILLING)
    again = turn.state.claim is not None and turn.state.claim.paid
    keep(turn, gathered(turn, paid=True))
    tells = turn.intent in turn.policy.questions and turn.intent != question and not again
    shown = [turn.intent] if tells and not turn.signals.question else []  # "is it not there yet?" asks of that payment
    for each in shown:
        await answer_questions(turn, [each])
    turn.messages = [message for message in turn.messages if message.kind != "offer"]
    said = turn.write("claim-stands-paid" if again else "claim-paid", **claim_words(turn, turn.state.claim))
    contract = (await known_contract(turn)).contract
    if contract is not None and contract.overdue and not again:
        said = f"{turn.write('claim-paid-record', overdue=len(contract.overdue))} {said}"
    if leaves := leaving_after(turn):  # what they mean to do weighs more than the payment
        turn.send(said, kind="chat")
        await answer_for(turn, leaves, asked_day(turn, leaves))
        return
    offer = await ruled_offer(turn, question or "") or own_offer(turn, "requested")
    state = turn.state
    if state.claim is not None and not (again or state.claim.day or state.claim.month):
        said = f"{said} {turn.write('claim-paid-more')}"
    waits = state.offer if state.awaiting == HANDOFF else None
    state.let_go = waits if waits is not None and waits.kind not in (None, offer.kind) else state.let_go
    state.asked_in = turn.message
    propose(turn, offer, said=said)
