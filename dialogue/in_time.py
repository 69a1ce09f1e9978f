"""“Is today my last day?”, “until what hour?”: the verdict for today, in a line where it was said before."""

from __future__ import annotations

from dialogue import lengths
from dialogue.card import word
from dialogue.days import named_day
from dialogue.handover import propose
from dialogue.policy_questions import answer_for, answer_questions, ruled, ruled_offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

TODAY, HOUR = "today", "hour"  # questions that their own words tell
CONTACT = "contact"  # a topic
HOURS = "ask_hours"  # the intent
# What they may be taken for beside questions of the policy.
TAKEN_FOR = (NOT_UNDERSTOOD, "ask_explain", "doubt", "correct_assistant", "complain", "affirm", "inform")


def asks_of_today(turn: Turn) -> bool:
    """Whether today is still in time, or until what hour, and nothing else."""
    signals = turn.signals
    short = signals.words <= lengths.FOLLOW_UP and turn.entity("contract_number") is None
    known = turn.contract is not None and not turn.state.awaits_proof
    names_today = signals.asks == TODAY or turn.understood.day("asked") is not None
    about = bool(turn.state.day_about) or names_today
    questions = {*turn.policy.questions} - {turn.rules.answers.get(CONTACT)}  # "until what hour do you answer?"
    dated = turn.state.day_about and turn.understood.day("asked") is not None
    hours = {HOURS} if signals.asks == HOUR and dated else set()
    taken = turn.intent in (*TAKEN_FOR, *questions, *hours)
    if (
        named_day(turn).on is not None and turn.intent != HOURS
    ):  # "until what hour on the 1st?" is answered for that day
        return False
    return signals.asks in (TODAY, HOUR) and taken and short and known and about


async def answer_of_today(turn: Turn) -> None:
    """Of the question answered last whose answer changes with the day, else of leaving."""
    state = turn.state
    question = next(iter(state.day_about or turn.rules.leaving))
    hour = f"{turn.write('hour-unknown')} " if turn.signals.asks == HOUR else ""
    day = named_day(turn)
    if day.on is not None:
        turn.send(hour.strip(), kind="chat")
        turn.questions = [question]
        await answer_for(turn, turn.questions, day)
        return
    if question not in state.answered:
        if hour:
            turn.send(hour.strip(), kind="chat")
        turn.questions = [question]
        await answer_questions(turn, turn.questions)
        return
    ruling, _ = await ruled(turn, question)
    answer = word(ruling, turn.language)
    said = hour + " ".join(part for part in (answer.verdict, answer.next) if part)
    offer = state.offer if state.awaiting == HANDOFF else await ruled_offer(turn, question)
    if offer is not None and not turn.requests:
        propose(turn, offer, said=said)
    else:
        turn.send(said, kind="chat")


def say_hour(turn: Turn) -> None:
    """Beside other answers: until what hour of the day is not known."""
    if turn.signals.asks == HOUR and turn.intent != turn.rules.answers.get(CONTACT):
        turn.say("hour-unknown")
