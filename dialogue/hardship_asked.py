"""What is asked after a death, an illness or an insolvency: the fact, while the person stays offered."""

from __future__ import annotations

from dialogue import certainties
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.ruling_words import NONE
from dialogue.standing_wish import HARDSHIP
from dialogue.turn import NOT_UNDERSTOOD, Turn
from retention.wording import long_date

PAID = "paid"  # nothing of this term is left to pay


def asks_likely_in_hardship(turn: Turn) -> bool:
    """“But does it renew all the same?”, likely but not surely understood: it is no more of what happened."""
    stated = HARDSHIP in turn.state.acknowledged and not turn.state.awaits_proof
    asks = turn.intent == NOT_UNDERSTOOD and turn.signals.inquires and turn.tone is None and not turn.signals.despair
    return stated and asks and _likely(turn) is not None


async def answer_likely(turn: Turn) -> None:
    """The question it most likely is."""
    question = _likely(turn)
    turn.questions = [question] if question else []
    await answer_questions(turn, turn.questions)


def _likely(turn: Turn) -> str | None:
    first = next((each for each in turn.understood.intent_ranking if each.name != NOT_UNDERSTOOD), None)
    if first is None or first.name is None or first.confidence < certainties.LIKELY:
        return None
    own = (turn.rules.answers.get(HARDSHIP), *turn.rules.person_in_hardship)
    return first.name if first.name in turn.policy.questions and first.name not in own else None


async def left_to_person(turn: Turn, question: str, team: str) -> str:
    """What is written on a question that only a person can settle then, with the day of the next instalment."""
    contract = (await known_contract(turn)).contract
    days = [each.due_on for each in contract.to_pay if each.due_on >= turn.today] if contract is not None else []
    following = long_date(min(days), turn.language) if days else PAID if contract and not contract.to_pay else NONE
    return turn.write(f"hardship-{question}", team=team, next_payment_on=following)
