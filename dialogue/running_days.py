"""The day that runs: of what is registered, or of leaving that was spoken of while another thing is registered."""

from __future__ import annotations

from datetime import date

import texts
from dialogue.deadlines import DISPUTED
from dialogue.policy_questions import known_contract, ruled
from dialogue.ruling_words import ruling_object
from dialogue.turn import Turn
from dialogue.urgency import presses
from protocol.handover import RulingObject
from protocol.request import RunningDeadline
from retention import Policy, policy_of
from retention.contract_on_day import ContractOnDay
from retention.dates import is_after_request
from retention.facts import RECORD_FACTS

RENEWAL = "renewal_on"  # of the record's facts the one that something must be done before
NOTICE = "notice"  # a topic
OF_MONEY = ("money_back", "withdraw_days")  # questions that their own words tell


def running_deadline(ruling: RulingObject | None, today: date, language: str) -> RunningDeadline | None:
    """The next day of the ruling by which something must be done, and whether the customer can do it in the product."""
    if ruling is None:
        return None
    policy = policy_of(ruling.provider)
    days = {name: date.fromisoformat(str(ruling.facts[name])) for name in ruling.facts if _binds(name, policy)}
    to_come = {
        name: day
        for name, day in days.items()
        if day >= today and texts.has(language, f"day-{name}", provider=ruling.provider)
    }
    if not to_come:
        return None
    name = min(to_come, key=lambda each: (to_come[each], each))
    menu = any(texts.has(language, f"steps-{clause}", provider=ruling.provider) for clause in ruling.clauses)
    return RunningDeadline(
        name, to_come[name], ruling.clauses, safe=name + DISPUTED in days, disputed=name.endswith(DISPUTED), menu=menu
    )


def _binds(name: str, policy: Policy) -> bool:
    if name in RECORD_FACTS or name not in policy.dates:
        return name == RENEWAL
    return not is_after_request(policy.dates[name])  # by such a day the company must act


def remember_leaving(turn: Turn) -> None:
    """Keep that they spoke of leaving, of not renewing or of money back: a day may run for it."""
    signals, refund = turn.signals, turn.policy.requests.question_of("refund")
    asked = {*turn.questions, turn.intent} & {*turn.rules.leaving, refund, turn.rules.answers.get(NOTICE)}
    said = signals.leaving or signals.wants_to_leave or signals.going or signals.asks in OF_MONEY
    turn.state.leaving_spoken |= bool(asked) or said or (signals.of_leaving and signals.renews)


async def deadline_beside(turn: Turn) -> RunningDeadline | None:
    """The day by which they would have to leave or ask for money back, where it is near and was spoken of."""
    contract = (await known_contract(turn)).contract
    if contract is None or not turn.state.leaving_spoken:
        return None
    if turn.policy.situations.of(ContractOnDay(contract, turn.today)) not in turn.policy.situations.running:
        return None
    ruling = ruling_object((await ruled(turn, turn.rules.leaving[0]))[0])
    running = running_deadline(ruling, turn.today, turn.language)
    return running if running is not None and presses(turn, running) else None
