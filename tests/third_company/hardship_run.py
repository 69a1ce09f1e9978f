"""Run in a copy of the product: what a demo customer reads who writes of a death, as JSON by turn."""

import asyncio
import json
import sys
from datetime import date, datetime, timezone
from typing import Any

from contracts.demo import demo_contracts
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import ContractRead, Turn
from protocol.handover import Snapshot
from protocol.understood import Intent, Question, Signals, Understood
from retention import Contract, policy_of

COMPANY, TODAY = sys.argv[1:]
day = date.fromisoformat(TODAY)
rules, company = policy_of(COMPANY).conversation.answers, policy_of(COMPANY).provider
record = next(demo.record for demo in demo_contracts(day) if demo.record["provider"] == COMPANY)


class Billing:
    """Has the one contract."""

    async def read(self, number: str, on: date) -> ContractRead:
        return ContractRead(Contract.parse(record, on), Snapshot(record, "the test", datetime.now(timezone.utc)))


def read(state: DialogueState, asks: str, **signals: Any) -> list[dict[str, Any]]:
    meant = Intent(asks, 0.9)
    understood = Understood(
        meant, (meant,), (Question(asks, 0.9),), (), company.languages[0], Signals(words=9, **signals)
    )
    billing: Any = Billing()
    turn = Turn(
        "cv_test", understood, company, str(record["number"]), company.languages[0], day, state, billing, [asks]
    )
    asyncio.run(answer(turn, answer_message))
    return [
        {"text": message.text, "clauses": [clause.id for clause in message.card.clauses] if message.card else None}
        for message in turn.messages
    ]


state = DialogueState()
hardship, price = rules["hardship"], rules["price"]
asked: list[tuple[str, dict[str, Any]]] = [
    (hardship, {}),
    (hardship, {}),
    (hardship, {"matter": "papers"}),
    (price, {"question": True}),
]
print(json.dumps([read(state, question, **signals) for question, signals in asked]))
