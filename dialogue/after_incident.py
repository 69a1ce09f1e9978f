"""An account that is blocked, money lost to strangers, payments after a theft: no words of the police, no refund."""

from __future__ import annotations

from dialogue.distress import DANGER
from dialogue.handover import own_offer
from dialogue.incidents import EMERGENCY, FORMER_ACCESS, SECURITY, with_person
from dialogue.policy_questions import ruled_offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge

BLOCKED = "blocked"  # a matter
MONEY_BACK = "money_back"  # a question that its own words tell


def is_blocked(turn: Turn) -> bool:
    """An account that was blocked, or is: nobody is in danger, so no words of the police."""
    emergency = turn.rules.answers.get(EMERGENCY)
    taken = emergency in (turn.intent, *turn.questions) or (emergency in turn.likeliest[:1])
    again = turn.state.matter == BLOCKED and turn.state.answered == [emergency] and taken
    return emergency is not None and turn.tone != DANGER and ((taken and turn.signals.matter == BLOCKED) or again)


async def tell_of_block(turn: Turn) -> None:
    """Who can see why and take it away."""
    acknowledge(turn)
    state, question = turn.state, turn.rules.answers[EMERGENCY]
    again = state.matter == BLOCKED
    offer = await ruled_offer(turn, question) or own_offer(turn, "requested")
    state.matter, state.answered, state.pressing = BLOCKED, [question], offer
    with_person(turn, "blocked-again" if again else "blocked")


def has_lost_money(turn: Turn) -> bool:
    """“I have paid them 300”, “will you give it back?”, after an answer on a call or a debit that is not theirs."""
    about = turn.state.answered == [turn.rules.answers.get(SECURITY)] and turn.state.matter != FORMER_ACCESS
    paid = turn.signals.claims_paid or turn.signals.detail == "amount"
    return about and (paid or turn.signals.asks == MONEY_BACK)


async def send_to_bank(turn: Turn) -> None:
    """The bank first; a refund of the contract is another thing."""
    with_person(turn, "money-lost")


def asks_to_pay_on(turn: Turn) -> bool:
    """“Do I still pay for the stolen car?”: no more of the police, and nothing the documents rule."""
    emergency = turn.rules.answers.get(EMERGENCY)
    about = turn.state.pressing is not None and turn.state.answered == [emergency] and turn.state.matter != BLOCKED
    return about and turn.signals.pays and turn.intent in (NOT_UNDERSTOOD, emergency, "ask_explain")


async def leave_to_person(turn: Turn) -> None:
    """That this case is none of the documents', and who can say more."""
    with_person(turn, "follow-refused")
