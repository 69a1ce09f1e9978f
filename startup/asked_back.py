"""What customers read who ask back after an answer: "I do not understand", "why?", "are you sure?".

startup/recorded.py keeps it in a file for each company and language.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from datetime import date, datetime, time, timezone

from contracts.errors import ContractNotFound
from dialogue.last_answer import explain, say_how_sure, say_why
from dialogue.ruling_words import ruling_object
from dialogue.state import About, DialogueState
from dialogue.turn import ContractRead, Turn
from protocol.handover import Snapshot
from protocol.understood import Understood
from retention.contract import Contract
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.rulings import GENERAL, rule_by, rule_general_by
from retention.samples import samples
from startup.answers import Entry, add, first_day, heading, readable

ASKED: Mapping[str, Callable[[Turn], Coroutine[object, object, None]]] = {
    "explain": explain,
    "why": say_why,
    "sure": say_how_sure,
}


class _Sample:
    """A billing system that has the one contract, or none."""

    def __init__(self, contract: Contract | None) -> None:
        self._contract = contract

    async def read(self, number: str, on: date) -> ContractRead:
        """The contract, whatever the number. Raises ContractNotFound."""
        if self._contract is None:
            raise ContractNotFound(number)
        return ContractRead(self._contract, Snapshot({}, "sample", datetime.combine(on, time(), timezone.utc)))


def entries(policy: Policy, language: str) -> list[Entry]:
    """What is said to each of the three after an answer, in each situation of the first sample contract in it.

    Situations with the same replies stand together. policy: that of an installed company. Raises texts.MissingText.
    """
    start, conversation = first_day(policy), policy.conversation
    questions = [name for name in policy.questions if name in {*conversation.dated, *conversation.main_questions}]
    held_in: dict[str, ContractOnDay] = {}
    for held in samples(policy, start):
        if held.today == held.on and not held.contract.customer.partner:
            held_in.setdefault(policy.situations.of(held), held)
    found: dict[str, Entry] = {}
    for question in questions:
        general = _said(policy, language, question, start, None)
        add(found, Entry(question, [GENERAL], general))
        for situation in policy.situations.names:
            if situation in held_in:
                held = held_in[situation]
                said = _said(policy, language, question, held.on, held.contract)
                add(found, Entry(question, [situation], said))
    return list(found.values())


def document(policy: Policy, language: str) -> str:
    """The file of a company in a language, as it would be today. Raises texts.MissingText."""
    what = "read who ask back after an answer: more simply, why, how sure"
    parts = (readable([entry.as_dict()]) for entry in entries(policy, language))
    return "\n".join((heading(policy, language, first_day(policy), what), *parts))


def _said(policy: Policy, language: str, question: str, on: date, contract: Contract | None) -> dict[str, str]:
    answers = {}
    for name, act in ASKED.items():
        turn = _after(policy, language, question, on, contract)
        asyncio.run(act(turn))
        answers[name] = "\n".join(message.text for message in turn.messages)
    return answers


def _after(policy: Policy, language: str, question: str, on: date, contract: Contract | None) -> Turn:
    """The turn in which the customer asks back, right after the answer."""
    provider = policy.provider
    if contract is None:
        ruling, number = rule_general_by(policy, question, on), None
    else:
        ruling, number = rule_by(policy, question, contract, on), contract.number
    return Turn(
        conversation="sample",
        understood=Understood(language=language),
        provider=provider,
        contract=number,
        language=language,
        today=on,
        state=DialogueState(answered=[question], about=About(ruling_object(ruling))),
        contracts=_Sample(contract),
    )
