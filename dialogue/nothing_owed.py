"""“Do I owe anything?”, “I only want to be sure that it is over”: answered from the record, before anything else."""

from __future__ import annotations

from dialogue.facets import NOTHING_MORE
from dialogue.handover import propose
from dialogue.incidents import DEBITS, REMINDED
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_status import has_ended
from dialogue.turn import Turn

CONTRACT, INSTALMENTS = "contract", "instalments"  # topics


def asks_if_owed(turn: Turn) -> bool:
    """Whether they ask for it, of a contract that is known."""
    known = turn.contract is not None and {CONTRACT, INSTALMENTS} <= {*turn.rules.answers}
    amount = turn.policy.requests.question_of("settlement_amount")
    of_sum = NOTHING_MORE in turn.signals.focuses and amount in turn.state.answered[:1]  # of the sum just spoken of
    return turn.signals.owes and known and not (of_sum or turn.state.awaits_proof)


async def tell_what_is_owed(turn: Turn) -> None:
    """The end and what is open; what else is asked, and where charges or letters still come, who checks them."""
    contract = (await known_contract(turn)).contract
    own, instalments = turn.rules.answers[CONTRACT], turn.rules.answers[INSTALMENTS]
    settled = contract is not None and (has_ended(turn, contract) or not contract.auto_renew)
    billing = turn.policy.requests.question_of("billing_problem")
    said = (own, instalments, billing, turn.rules.answers.get("charges"))
    of_end = turn.rules.leaving if settled else ()  # "I cancelled in September" wants to leave nothing
    others = [each for each in turn.questions if each in turn.policy.questions and each not in (*said, *of_end)]
    named = [each for each in turn.signals.topics if each in turn.questions]
    others = [each for each in others if each in named] if turn.intent not in others else others
    plain = turn.intent == instalments and not turn.signals.claims_done
    turn.questions = [instalments, *([own] if settled and not plain else []), *others]
    await answer_questions(turn, turn.questions)
    comes = turn.signals.matter in (DEBITS, REMINDED) or (turn.tone and turn.intent == billing)
    if comes and billing and not turn.requests and (offer := await ruled_offer(turn, billing)):
        turn.messages = [message for message in turn.messages if message.kind != "offer"]  # a charge weighs more
        propose(turn, offer, lead="debit-doubted")
