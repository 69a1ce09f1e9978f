"""A contract number that cannot be answered for: none of this company's, or another one than this conversation's."""

from __future__ import annotations

from dialogue import lengths
from dialogue.identify import ask_number_again
from dialogue.menu import main_questions
from dialogue.turn import Turn


def is_bad_number(turn: Turn) -> bool:
    """Something like a contract number that can be none of this company's."""
    signals = turn.signals
    if turn.contract is not None or not signals.number_like or signals.words > lengths.OF_REQUEST:
        return False
    if turn.intent in turn.policy.questions and signals.words > 2 and not turn.state.awaits_proof:
        return False
    given = [str(entity.value) for entity in turn.understood.entities if entity.entity == "contract_number"]
    return not any(turn.provider.number.read(value) for value in given)


async def ask_for_number(turn: Turn) -> None:
    """Ask for the number again."""
    ask_number_again(turn)


def is_other_contract(turn: Turn) -> bool:
    """A contract of this company that is not the one in this conversation: nothing is said about the one in the
    conversation instead."""
    given = [str(each.value) for each in turn.understood.entities if each.entity == "contract_number"]
    numbers = {number for value in given if (number := turn.provider.number.read(value))}
    named = turn.signals.words > 1 and bool(numbers) and turn.contract not in numbers
    return turn.contract is not None and (named or turn.signals.third_party == "other_contract")


async def refuse_other_contract(turn: Turn) -> None:
    """This conversation is about one contract."""
    turn.state.await_nothing()
    turn.say("number-other", buttons=main_questions(turn))
