"""“Is it the 7th or the 8th?”: which of the two days in the documents is the safe one."""

from __future__ import annotations

from datetime import date

from dialogue import lengths
from dialogue.deadlines import DISPUTED
from dialogue.end_day import names_end_day
from dialogue.last_answer import explain
from dialogue.policy_questions import known_contract, ruled
from dialogue.turn import NOT_UNDERSTOOD, Turn
from retention.wording import long_date

WHICH_DAY = "which_day"  # a question that its own words tell
NOTICE, COUNTING = "notice", "counting"  # topics
ASKED_AS = ("ask_explain", "doubt", "correct_assistant", "inform", NOT_UNDERSTOOD)


def asks_which_day(turn: Turn) -> bool:
    """Whether the message names two days and asks which, of a contract that is known."""
    topics = (NOTICE, COUNTING)
    named = [*turn.policy.questions] if turn.entity("date") is not None else []  # "2 or 3?" may count anything
    taken_for = (*ASKED_AS, *turn.rules.dated, *(turn.rules.answers.get(topic) for topic in topics), *named)
    if turn.signals.asks != WHICH_DAY or turn.intent not in taken_for or turn.state.awaits_proof:
        return False
    return turn.contract is not None and turn.signals.words <= lengths.FOLLOW_UP and NOTICE in turn.rules.answers


async def tell_which_day(turn: Turn) -> None:
    """The safe day and the disputed one, of the answer at hand, else of the notice; without two, that answer more
    simply."""
    asked = [*turn.state.day_about, turn.rules.answers[NOTICE]]
    for question in dict.fromkeys(asked):
        ruling, _ = await ruled(turn, question)
        days = {name: fact for name, fact in ruling.facts.items() if isinstance(fact, date)}
        safe = next((name for name in days if name + DISPUTED in days), None)
        if safe is None:
            continue
        first, other = (long_date(days[name], turn.language) for name in (safe, safe + DISPUTED))
        turn.say("which-day", safe=first, other=other, gone="yes" if days[safe] < turn.today else "no")
        return
    contract = (await known_contract(turn)).contract
    if contract is not None and names_end_day(turn, contract):
        turn.say("which-day-end", day=long_date(contract.term_ends_on, turn.language))
        return
    await explain(turn, turn.state.day_about[0] if turn.state.day_about else None)
