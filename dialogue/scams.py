"""A call, a message or a debit that may be somebody else's: what not to do, the bank first, the team with priority."""

from __future__ import annotations

from dialogue.distress import DANGER
from dialogue.incidents import BANK_DATA, FORMER_ACCESS, SECURITY, say_first, with_person
from dialogue.policy_questions import answer_questions
from dialogue.several_answers import LOST
from dialogue.stories import DISPUTES
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

SCAM = "scam"  # a matter
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
