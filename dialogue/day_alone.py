"""A message that holds a day and little else: it is about the last answer, or about the wish to leave."""

from __future__ import annotations

from dialogue import lengths
from dialogue.days import TODAY_NAMED, dated_questions, named_day
from dialogue.policy_questions import answer_for, answer_questions
from dialogue.request_status import STATUS
from dialogue.turn import NOT_UNDERSTOOD, Turn

WHY, CONTACT, PERSON = "ask_why", "give_contact", "request_human"  # intents
SAID = ("affirm", "inform", "doubt", "ask_explain")
ALL = "left_count"  # a side: how much it is in all
NEAR = 3  # meanings, among which that of an unsure message with such a day must be


def is_day_alone(turn: Turn) -> bool:
    """“And if I cancel on the 26th?”, “and in two weeks?”: a day, or days in a row, and little else.

    “Why the 26th?” asks for the reason of what was said.
    """
    state, signals = turn.state, turn.signals
    if state.awaits_proof or not signals.day_alone or not dated_questions(turn) or turn.intent == WHY:
        return False
    about = (signals.leaving and signals.carries_on) or state.answered or state.pending
    return bool(about) and turn.understood.day("asked") is not None


def sees_to_it_then(turn: Turn) -> bool:
    """“I only get to it on Wednesday”, “my partner is back on the 15th, is that in time?”: no refusal and no wish, but
    the last answer for that day."""
    state, signals, day = turn.state, turn.signals, turn.understood.day("asked")
    wishes = signals.wish not in (None, "restore") or signals.says_yes or signals.person_wanted
    reached = turn.intent in (CONTACT, PERSON) or signals.hours is not None or signals.channel is not None
    if not signals.puts_off or day in (None, TODAY_NAMED) or state.awaits_proof or wishes or reached:
        return False
    other = {turn.intent, *turn.questions} & {*signals.topics} - {*turn.rules.dated, *state.answered}
    return bool(dated_questions(turn)) and not (other or turn.requests)


def is_wish_restated(turn: Turn) -> bool:
    """“I want the 31st of March”, and nothing else, after an answer about leaving or about that day."""
    about = ("inform", "affirm", "state_reason", "correct_assistant", NOT_UNDERSTOOD)
    if turn.understood.day("wished") is None or turn.intent not in about or turn.state.awaits_proof:
        return False
    if turn.intent == NOT_UNDERSTOOD and not turn.signals.says_yes and _is_near_leaving(turn):
        return True
    return turn.state.wished is not None or bool(set(turn.state.day_about) & set(turn.rules.leaving))


def _is_near_leaving(turn: Turn) -> bool:
    """Whether an unsure message resembles leaving, or what stays to pay then, and names no paying."""
    signals, answers = turn.signals, turn.rules.answers
    paying = signals.pays or signals.left_on_day or signals.due or ALL in signals.focuses
    amount = turn.policy.requests.question_of("settlement_amount")
    near = {*turn.rules.leaving, amount, answers.get("charges"), answers.get("notice")}
    short = signals.words <= lengths.WITH_DAY
    return not paying and (short or bool({*turn.likeliest[:NEAR]} & near))


def names_end(turn: Turn) -> bool:
    """“So it ends by itself in February, nothing else to do?”: the end of the contract, and not a day to ask on."""
    if turn.understood.day("term") is None or turn.contract is None or turn.state.awaits_proof:
        return False
    if len(turn.questions) > 1:  # a longer message that tells it beside what it asks
        return False
    contract = turn.rules.answers.get("contract")
    unsure = turn.intent == NOT_UNDERSTOOD and turn.signals.starts_with is None
    asks = (
        turn.intent in SAID and turn.signals.question and not turn.signals.says_yes
    )  # "it renews on the 14th, right?"
    near = {*turn.likeliest[:NEAR]} & {*turn.rules.dated, contract}
    again = turn.intent == contract and contract in turn.state.answered
    return (unsure and bool(near)) or asks or again


async def answer_of_end(turn: Turn) -> None:
    """What is to be done for that end, if anything."""
    turn.questions = [*turn.rules.leaving[:1]]
    await answer_questions(turn, turn.questions)


async def answer_for_wish(turn: Turn) -> None:
    """Say whether that day is before or after the end of the contract, and make the offer."""
    await answer_for(turn, turn.rules.leaving[:1], named_day(turn))


def is_day_of_last_answer(turn: Turn) -> bool:
    """“And in April, is that fine?”, taken for a question about the open request, or “on the 30th, for sure?”: the
    last answer is meant."""
    if (
        turn.intent not in (STATUS, "doubt", "ask_explain")
        or turn.signals.words > (lengths.OF_SOONER if turn.signals.supposed else lengths.WITH_DAY)
        or not turn.state.answered
    ):
        return False
    return bool(dated_questions(turn)) and turn.understood.day("asked") is not None
