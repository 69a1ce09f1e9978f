"""Run in a copy of the product: what is registered for a demo customer who asks a question and says yes, as JSON.

The demo's contracts are those of the first day; the customer asks on the second.
"""

import asyncio
import json
import sys
from datetime import date, datetime, timezone
from typing import Any

from contracts.demo import demo_contracts
from dialogue.policy_questions import answer_questions
from dialogue.registering import accept
from dialogue.state import DialogueState
from dialogue.turn import ContractRead, Turn
from protocol.handover import Snapshot
from protocol.turn import RegisterRequest
from protocol.understood import Intent, Question, Signals, Understood
from retention import Contract, policy_of

COMPANY, SLUG, MADE_ON, TODAY, *QUESTIONS = sys.argv[1:]
day = date.fromisoformat(TODAY)
company = policy_of(COMPANY).provider
demos = demo_contracts(date.fromisoformat(MADE_ON))
(record,) = (demo.record for demo in demos if demo.record["provider"] == COMPANY and demo.slug == SLUG)


class Billing:
    """Has the one contract."""

    async def read(self, number: str, on: date) -> ContractRead:
        return ContractRead(Contract.parse(record, on), Snapshot(record, "the test", datetime.now(timezone.utc)))


def turn(question: str, state: DialogueState, *, words: int) -> Turn:
    language = company.languages[0]
    meant = Intent(question, 0.9)
    understood = Understood(meant, (meant,), (Question(question, 0.9),), (), language, Signals(words=words))
    billing: Any = Billing()
    return Turn("cv_test", understood, company, str(record["number"]), language, day, state, billing)


async def kinds(question: str) -> dict[str, Any]:
    state = DialogueState()
    asked = turn(question, state, words=4)
    await answer_questions(asked, [question])
    offer = state.offer
    if offer is None:
        return {"offered": None}
    agreed = turn("affirm", state, words=0)
    await accept(agreed, offer)
    registered = [effect for effect in agreed.effects if isinstance(effect, RegisterRequest)]
    return {
        "offered": asked.messages[-1].text,
        "registered": [effect.kind for effect in registered],
        "priorities": [effect.handover.priority for effect in registered],
        "deadlines": [effect.deadline and f"{effect.deadline.name} {effect.deadline.on}" for effect in registered],
    }


print(json.dumps({question: asyncio.run(kinds(question)) for question in QUESTIONS}))
