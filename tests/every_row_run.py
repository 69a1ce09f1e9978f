"""Every answer of a company's policy as the chat gives it, beside what is recorded of it; also run in a copy of the
product, where it prints as JSON what the chat does not say."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import Any

from contracts.errors import ContractNotFound
from dialogue.card import render, word
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import ContractRead, Turn
from protocol.handover import Snapshot
from protocol.understood import DateExpression, Entity, Intent, Question, Signals, Understood
from retention import Contract, Ruling, policy_of, rule
from retention.policy import Policy
from retention.rulings import NOT_COVERED
from retention.wording import long_date, short_date
from startup.answers import sampled_contracts

READ_AT = datetime(2026, 1, 1, tzinfo=timezone.utc)


class Billing:
    """Has the one contract, or none."""

    def __init__(self, contract: Contract | None) -> None:
        self._contract = contract

    async def read(self, number: str, on: date) -> ContractRead:
        """The contract, whatever the number. Raises ContractNotFound."""
        if self._contract is None:
            raise ContractNotFound(number)
        return ContractRead(self._contract, Snapshot({}, "the test", READ_AT))


def asked(policy: Policy, ruling: Ruling, contract: Contract | None, language: str) -> Turn:
    """The turn in which a customer who has said nothing else asks the question; for the day of a what-if."""
    meant = Intent(ruling.question, 0.9)
    later: DateExpression = {"day": ruling.on.day, "month": ruling.on.month, "year": ruling.on.year}
    understood = Understood(
        intent=meant,
        intent_ranking=(meant,),
        questions=(Question(ruling.question, 0.9),),
        entities=(Entity("date", later),) if ruling.later else (),
        language=language,
        signals=Signals(words=12, question=True, supposed=ruling.later),
    )
    return Turn(
        conversation="cv_test",
        understood=understood,
        provider=policy.provider,
        contract=contract.number if contract else None,
        language=language,
        today=ruling.today or ruling.on,
        state=DialogueState(identify_hinted=True),
        contracts=Billing(contract),
        questions=[ruling.question],
    )


def without_years(text: str, ruling: Ruling, language: str) -> str:
    """The text with the ruling's days without their year: which sentence names the year depends on what stands
    before."""
    days = {fact for fact in (*ruling.facts.values(), ruling.on, ruling.term_ends) if isinstance(fact, date)}
    for day in days:
        text = text.replace(long_date(day, language), short_date(day, language))
    return text


def _no_day_changes(ruling: Ruling, contract: Contract | None, language: str) -> bool:
    """Whether what no document says is answered for a later day as for today: then the day is not named."""
    if contract is None or ruling.certainty != NOT_COVERED:
        return False
    today = rule(ruling.question, contract, ruling.today or ruling.on)
    answer = word(ruling, language, what_if=True)
    return replace(answer, lead="", what_if=False) == word(today, language)


def unsaid(policy: Policy, language: str) -> Iterator[tuple[str, str, str, str]]:
    """(question, situation, a line that is recorded, what was said instead) wherever the chat does not say it."""
    for ruling, contract in sampled_contracts(policy):
        if ruling.later and ruling.question not in policy.conversation.dated:
            continue  # a day in such a question changes nothing: it is answered for today
        turn = asked(policy, ruling, contract, language)
        asyncio.run(answer(turn, answer_message))
        said = without_years("\n".join(message.text for message in turn.messages), ruling, language)
        as_today = ruling.later and _no_day_changes(ruling, contract, language)
        recorded = without_years(render(ruling, language, what_if=ruling.later and not as_today).text, ruling, language)
        for line in filter(None, map(str.strip, recorded.splitlines())):
            if line not in said:
                yield ruling.question, str(ruling.situation), line, said


if __name__ == "__main__":
    company: Any = policy_of(sys.argv[1])
    print(json.dumps([each for language in company.provider.languages for each in unsaid(company, language)]))
