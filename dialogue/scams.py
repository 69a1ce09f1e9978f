"""A call, a message or a debit that may be somebody else's: what not to do, the bank first, the team with priority."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.distress import DANGER
from dialogue.handover import own_offer, propose
from dialogue.incidents import BANK_DATA, FORMER_ACCESS, SECURITY, say_first, with_person
from dialogue.policy_questions import answer_questions, ruled, ruled_offer
from dialogue.ruling_words import NONE, values
from dialogue.several_answers import LOST
from dialogue.stories import DISPUTES
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from retention.table import HIGH

SCAM = "scam"  # a matter
INSTALMENTS, BUREAU = "instalments", "bureau"  # a topic; a side of what is not paid
OF_DEBTS = (INSTALMENTS, "unpaid")  # topics
MONEY_BACK = "money_back"  # a question that its own words tell
ACCUSATION = "accusation"  # what a complaint is about
# Said to the warning, these tell of what happened; any other intent goes first.
TELLS = ("affirm", "deny", "inform", "complain", "request_human", "correct_assistant", "ask_request_status")


def is_victim(turn: Turn) -> bool:
    """Whether a message that accuses somebody accuses strangers: it is no word against the company."""
    security = turn.rules.answers.get(SECURITY)
    about = security in (turn.intent, *turn.questions) or turn.state.answered == [security]
    return security is not None and (about or turn.signals.matter == SCAM)


def tells_of_scam(turn: Turn) -> bool:
    """“They called and want a payment, is that you?”, whatever it was taken for."""
    state, security = turn.state, turn.rules.answers.get(SECURITY)
    offer = state.offer if state.awaiting == HANDOFF else None
    dispute = offer is not None and offer.kind in DISPUTES and turn.likeliest[:1] != [security]  # "they say it is you"
    waits = state.awaits_proof or dispute
    return turn.signals.matter == SCAM and security not in (None, turn.intent) and turn.tone != DANGER and not waits


async def warn_of_scam(turn: Turn) -> None:
    """The answer on security; the second time what helps now, and the team."""
    security = turn.rules.answers[SECURITY]
    if turn.state.answered == [security]:
        await help_victim(turn)
        return
    turn.questions = [security]
    say_first(turn)
    await answer_questions(turn, turn.questions)


def asks_of_claimed_debt(turn: Turn) -> bool:
    """“Somebody calls for two instalments, is it true or a fraud?”, of a contract that is known."""
    signals, state, security = turn.signals, turn.state, turn.rules.answers.get(SECURITY)
    taken = signals.matter == SCAM or turn.intent == security
    debts = {turn.rules.answers.get(topic) for topic in OF_DEBTS} & {*signals.topics, *turn.questions}
    debt = (signals.pays or signals.was_due or BUREAU in signals.focuses or bool(debts)) and turn.contract is not None
    lost = signals.claims_paid or state.awaits_proof or turn.tone == DANGER or security in state.answered
    return security is not None and INSTALMENTS in turn.rules.answers and taken and debt and not lost


async def tell_of_claimed_debt(turn: Turn) -> None:
    """The warning, and what the record shows of it; where something is due its team goes first."""
    security, state = turn.rules.answers[SECURITY], turn.state
    turn.questions = [security]
    say_first(turn)
    await answer_questions(turn, turn.questions)
    known = values((await ruled(turn, turn.rules.answers[INSTALMENTS]))[0], turn.language)
    turn.messages = [message for message in turn.messages if message.kind != "offer"]
    said = turn.write("debt-record", overdue=known.get("overdue_payments", 0), total=known.get("overdue_total", NONE))
    due = await ruled_offer(turn, turn.rules.answers[INSTALMENTS]) if known.get("overdue_payments") else None
    waits = state.offer or own_offer(turn, "requested")
    if due is not None:
        waits = replace(waits, team=due.team, kind=None, priority=HIGH)  # who loses money is helped by the other still
    propose(turn, waits, said=said)


def has_lost_something(turn: Turn) -> bool:
    """“I have paid them 300”, “too late, I gave it”, “will you give it back?”, after an answer on such a call."""
    about = turn.state.answered == [turn.rules.answers.get(SECURITY)] and turn.state.matter != FORMER_ACCESS
    stated = turn.intent in TELLS or turn.intent not in turn.policy.questions
    gave = turn.signals.gave_away and (stated or turn.signals.matter == BANK_DATA)
    return about and (_lost_money(turn) or gave)


async def help_victim(turn: Turn) -> None:
    """The bank first, and the team; a refund of the contract is another thing."""
    state = turn.state
    again = state.matter == LOST
    card = turn.signals.matter == BANK_DATA
    if not (again or card or _lost_money(turn)):
        with_person(turn, "scam-again")
        return
    state.matter = LOST
    if card:
        with_person(turn, "warn-bank")
        return
    back = turn.signals.asks == MONEY_BACK
    with_person(turn, "money-lost-back" if back else "money-lost-again" if again else "money-lost")


def _lost_money(turn: Turn) -> bool:
    paid = turn.signals.claims_paid or turn.signals.detail == "amount"
    return paid or turn.signals.asks == MONEY_BACK
