"""Run in a copy of the product: all that the dialogue offers a customer of a company, as JSON by language and team."""

import asyncio
import json
import sys
from datetime import date
from typing import Any

import texts
from dialogue.handover import propose, propose_other_team
from dialogue.not_sure import answer_out_of_scope
from dialogue.state import DialogueState, Offer
from dialogue.turn import Turn
from protocol.handover import Priority
from protocol.understood import Intent, Signals, Understood
from retention import provider_of

COMPANY = sys.argv[1]
PRIORITIES: tuple[Priority, ...] = ("normal", "high")


def turn(language: str) -> Turn:
    understood = Understood(Intent("out_of_scope", 0.9), (), (), (), language, Signals())
    nobody: Any = None  # no contract is read
    return Turn("cv_test", understood, provider_of(COMPANY), None, language, date(2026, 6, 1), DialogueState(), nobody)


def offered(language: str, team: str) -> list[str]:
    said = []
    reasons = {key.removeprefix("offer-") for key in texts.keys(language) if key.startswith("offer-")}
    for reason in sorted(reasons - {"other-team"}):
        for priority in PRIORITIES:
            asked = turn(language)
            propose(asked, Offer(team, reason, priority))
            said += [message.text for message in asked.messages]
    other = turn(language)
    propose_other_team(other, Offer(team, "requested"))
    return [*said, *(message.text for message in other.messages)]


def strayed(language: str) -> list[str]:
    asked = turn(language)
    asyncio.run(answer_out_of_scope(asked))
    asyncio.run(answer_out_of_scope(asked))
    return [message.text for message in asked.messages]


company = provider_of(COMPANY)
seen = {
    language: {**{team: offered(language, team) for team in company.teams}, "strayed": strayed(language)}
    for language in company.languages
}
print(json.dumps(seen))
