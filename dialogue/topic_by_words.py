"""What the words of a message tell beside its likeliest meaning: what happened weighs more than how it is said."""

from __future__ import annotations

from collections.abc import Sequence

import texts
from dialogue.days import asked_day
from dialogue.distress import DANGER
from dialogue.handover import propose, team_name
from dialogue.incidents import EMERGENCY, THEFT, with_person
from dialogue.policy_questions import answer_for, answer_questions
from dialogue.several_answers import is_report
from dialogue.topic_at_hand import open_topic
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.weighing import REFUND
from protocol.awaiting import HANDOFF

PRICE, SERVICE = "price", "service"  # topics of the policy's answers
PAYING = ("ask_why", "ask_explain", "doubt", "complain", NOT_UNDERSTOOD)  # what to have to pay may be taken for
OF_PAYING, TECHNICAL = ("unpaid", "charges", "instalments"), "technical"  # topics of it; a reason
FINE = "fine"  # a side of what is due
NOTICE, PROMISE = "notice", "promise"  # the same
# Questions that their own words tell.
WITHDRAW_DAYS, WORTH, CONFIRMS_RULE, LEAVE_FOR_FAULT = "withdraw_days", "worth", "confirms_rule", "leave_for_fault"


def asks_days_to_withdraw(turn: Turn) -> bool:
    """“I have seven days to change my mind, right?” names no law: the company's own refund answers it."""
    known = turn.policy.requests.question_of(REFUND) is not None
    other = turn.intent in (*turn.rules.dated, "withdraw_request")
    return known and turn.signals.asks == WITHDRAW_DAYS and not (turn.signals.names_law or other)


async def answer_refund(turn: Turn) -> None:
    """What the documents say of a refund."""
    turn.questions = [turn.policy.requests.question_of(REFUND) or ""]
    await answer_questions(turn, turn.questions)


def tells_what_failed(turn: Turn) -> bool:
    """“I want a discount for what did not work”: of the failure, and no wish to pay less for longer."""
    service = turn.rules.answers.get(SERVICE)
    stated = service in (*turn.state.answered, *turn.questions, *turn.signals.topics) or turn.signals.about == SERVICE
    price = turn.rules.answers.get(PRICE)
    named = turn.intent == price or (turn.intent == NOT_UNDERSTOOD and price in turn.signals.topics)
    return service is not None and named and turn.signals.redress and stated


def asks_to_pay_for_fault(turn: Turn) -> bool:
    """“Am I to pay for something that does not work?”: the failure is what it is about, whatever else it resembles."""
    signals, service = turn.signals, turn.rules.answers.get(SERVICE)
    taken = turn.intent in (*PAYING, *(turn.rules.answers.get(topic) for topic in OF_PAYING))
    asks = signals.pays and signals.inquires and (signals.about == SERVICE or signals.reason == TECHNICAL)
    leaves = signals.leaving or signals.wants_to_leave or signals.going
    return service is not None and taken and asks and not (leaves or len(turn.questions) > 1 or turn.state.awaits_proof)


async def answer_failure(turn: Turn) -> None:
    """The answer on the failure."""
    turn.questions = [turn.rules.answers[SERVICE]]
    await answer_questions(turn, turn.questions)


def asks_to_leave_for_fault(turn: Turn) -> bool:
    """“If the device was faulty, may I break the contract?”: of the fault and of leaving, whatever it was taken for."""
    known = SERVICE in turn.rules.answers and not turn.state.awaits_proof and turn.signals.wish is None
    return turn.signals.asks == LEAVE_FOR_FAULT and turn.signals.inquires and known and not turn.signals.names_law


async def answer_leaving_for_fault(turn: Turn) -> None:
    """What is written of a fault, and what leaving takes."""
    turn.questions = [turn.rules.answers[SERVICE], *turn.rules.leaving[:1]]
    await answer_questions(turn, turn.questions)


def asks_to_confirm_rule(turn: Turn) -> bool:
    """“He says it is three months before, is that right?”, of somebody who is none of the company's: no promise."""
    signals, notice = turn.signals, turn.rules.answers.get(NOTICE)
    promised = turn.rules.answers.get(PROMISE) in turn.state.answered
    of_rule = signals.asks == CONFIRMS_RULE and signals.length is not None and not signals.claims_done
    return of_rule and notice is not None and not (promised or turn.state.awaits_proof)


async def confirm_notice(turn: Turn) -> None:
    """The rule as it is written."""
    turn.questions = [turn.rules.answers[NOTICE]]
    await answer_questions(turn, turn.questions)


def tells_of_promise(turn: Turn) -> bool:
    """“You offered me less, and the invoice shows nothing”: what was said is to be looked at first."""
    return _asks_price(turn) and bool(_reported(turn)) and not turn.state.awaits_proof


async def answer_promise(turn: Turn) -> None:
    """The answer on what was said, with what else is asked, and leaving where they say they go."""
    price = turn.rules.answers.get(PRICE)
    others = [each for each in turn.questions if each in turn.policy.questions and each != price]
    leaves = (turn.signals.going or turn.signals.wants_to_leave) and not turn.signals.conditional
    goes = turn.rules.leaving[:1] if leaves else ()
    turn.questions = list(dict.fromkeys([*_reported(turn), *others, *goes]))
    await answer_for(turn, turn.questions, asked_day(turn, turn.questions))


def _asks_price(turn: Turn) -> bool:
    price = turn.rules.answers.get(PRICE)
    return price is not None and price in turn.likeliest[:1]


def _reported(turn: Turn) -> list[str]:
    """What happened, by the things that are named: not the failure, which says why less should be paid."""
    service = turn.rules.answers.get(SERVICE)
    return [each for each in turn.signals.topics if is_report(turn, each) and each != service]


def asks_worth(turn: Turn) -> bool:
    """“Are these texts worth anything?”, after an answer that a team must complete."""
    topic = open_topic(turn)
    # "does an e-mail do?", asked of leaving, asks how notice is given
    of_form = topic is not None and topic.question in turn.rules.dated and turn.intent in turn.rules.claims[:1]
    return turn.signals.asks == WORTH and topic is not None and not of_form and not turn.state.awaits_proof


async def say_worth(turn: Turn) -> None:
    """That the team decides on it, and to keep it; the offer stays."""
    topic, state = open_topic(turn), turn.state
    team = topic.handoff.team if topic and topic.handoff else "support"
    said = turn.write("follow-worth", team=team_name(turn, team))
    if state.awaiting == HANDOFF and state.offer is not None:
        propose(turn, state.offer, said=said)
    else:
        turn.send(said, kind="chat")


def is_emergency_still(turn: Turn) -> bool:
    """“The police want its position NOW”: likely of the emergency that a person was offered for."""
    emergency = turn.rules.answers.get(EMERGENCY)
    stated = turn.state.pressing is not None and turn.state.pressing.reason == EMERGENCY
    unsure = turn.intent == NOT_UNDERSTOOD and emergency in turn.likeliest[:1]
    reported = turn.signals.detail == "police"  # which is kept, and needs no more of the police
    return emergency is not None and stated and unsure and not (turn.signals.pays or reported) and turn.tone != DANGER


def tells_of_theft(turn: Turn) -> bool:
    """“The van was stolen tonight, with your tracker in it”: what to do comes first, and nothing of what is to pay."""
    signals, emergency = turn.signals, turn.rules.answers.get(EMERGENCY)
    unsure = turn.intent == NOT_UNDERSTOOD and emergency in turn.likeliest[:2]
    meant = unsure or emergency in (turn.intent, *turn.questions)
    money = _money(turn) & {*turn.questions} and not (signals.left_on_day or signals.owes)
    stated = signals.matter == THEFT and meant and turn.tone != DANGER and not turn.state.awaits_proof
    return emergency is not None and stated and (unsure or bool(money)) and emergency not in turn.state.answered


async def answer_theft(turn: Turn) -> None:
    """The answer on it, with what else was asked but for payments."""
    emergency = turn.rules.answers[EMERGENCY]
    asked = turn.questions if emergency in turn.questions else []
    others = [each for each in asked if each in turn.policy.questions and each not in _money(turn)]
    turn.questions = list(dict.fromkeys([emergency, *others]))
    await answer_for(turn, turn.questions, asked_day(turn, turn.questions))


def _money(turn: Turn) -> set[str | None]:
    return {turn.rules.answers.get(topic) for topic in OF_PAYING} - {None}


async def stand_by_emergency(turn: Turn) -> None:
    """What helps now, and the person who was offered."""
    with_person(turn, f"anew-{turn.rules.answers[EMERGENCY]}")


def apologises_for_distress(turn: Turn) -> bool:
    """“Sorry for telling you”, after the help line was named."""
    asks = turn.intent in turn.policy.questions or turn.signals.question
    return DANGER in turn.state.acknowledged and turn.signals.apologises and turn.tone != DANGER and not asks


async def meet_apology(turn: Turn) -> None:
    """There is nothing to be sorry for; the help line again, and the person in one tap."""
    said, state = turn.write("danger-apology"), turn.state
    if state.awaiting == HANDOFF and state.offer is not None:
        propose(turn, state.offer, said=said)
    else:
        turn.send(said, kind="chat")


def say_no_fine(turn: Turn, questions: Sequence[str]) -> None:
    """“And is there a fine?”, asked alone: what is due is called what it is, before the answer."""
    key = f"focus-{next(iter(questions), None)}-{FINE}"
    alone = len(questions) == 1 and not set(questions) & set(turn.state.answered)
    known = FINE in turn.signals.focuses and texts.has(turn.language, key, provider=turn.provider.id)
    # one that names what the contract still has to pay is said by the answer
    if alone and known and not texts.variables(turn.language, key, provider=turn.provider.id):
        turn.say(key)
