"""“That is not what I asked”: an apology and the second reading of the earlier message, then a person."""

from __future__ import annotations

from dialogue import certainties
from dialogue.clarify import stays_with_person, title_of
from dialogue.days import named_day
from dialogue.distress import DANGER
from dialogue.follow_up_answers import say_unanswered
from dialogue.handover import own_offer, propose
from dialogue.menu import main_questions
from dialogue.my_request import withdraw_button
from dialogue.policy_questions import answer_for, answer_questions
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY

# Said about the last answer: the message before it may have been misread, and can still be put right.
ABOUT_ANSWER = ("correct_assistant", "doubt", "ask_why", "ask_explain", "ask_definition", "affirm", "deny", "thank")


async def correct(turn: Turn) -> None:
    """What is named instead is answered; else the first time the other reading is offered, after that a person."""
    state = turn.state
    if is_first(turn):  # "I have a question": there is nothing to put right yet
        turn.say("question-first", kind="question", buttons=main_questions(turn)[:3])
        return
    state.corrected += 1
    state.await_nothing()
    if DANGER in state.acknowledged:  # no topics to choose from, and the help line once more
        turn.say("danger-no")
        return
    other, state.second = state.second, None
    if HARDSHIP in state.acknowledged and stays_with_person(turn):
        return
    if turn.signals.follow_up == "unanswered":  # "not that: what if nobody calls?"
        await say_unanswered(turn)
        return
    if turn.understood.day("wished") is not None and not turn.signals.left_on_day:  # "I asked if I can GO in December"
        turn.say("correct-instead")
        await answer_for(turn, turn.rules.leaving[:1], named_day(turn))
        return
    if turn.signals.topic in turn.policy.questions:
        turn.questions = [turn.signals.topic or ""]
        turn.say("correct-instead")
        await answer_questions(turn, turn.questions)
        return
    if state.case_open:
        turn.say("correct-case", buttons=[withdraw_button(turn, each) for each in turn.requests[:1]])
    elif other and (title := title_of(turn, other)) and state.corrected == 1:
        state.choices, state.awaiting = [other], CLARIFY
        buttons = [turn.button(title, other), turn.button("button-something-else", "something_else")]
        turn.say("correct-second", kind="question", buttons=buttons)
    else:
        propose(turn, Offer(own_offer(turn, "not_understood").team, "corrected"), lead="correct-sorry")


def is_first(turn: Turn) -> bool:
    """Whether nothing was answered, offered or called for yet, no topic is named, and it surely puts nothing right."""
    state = turn.state
    begun = bool(state.answered or state.about or state.second or state.choices or state.case_open or turn.requests)
    named = turn.signals.topics or turn.understood.day("wished") or turn.tone or turn.signals.follow_up
    sure = turn.understood.intent.confidence >= certainties.SEVERAL
    return not (begun or state.acknowledged or named or sure)


def remember_second(turn: Turn) -> None:
    """Keep the next likeliest meaning of a message that is answered, in case it was meant."""
    meant = turn.likeliest[0] if turn.intent == NOT_UNDERSTOOD and turn.likeliest else turn.intent
    if not turn.signals.words or meant in ABOUT_ANSWER:
        return
    others = (
        each.name
        for each in turn.understood.intent_ranking
        if each.name and each.confidence >= certainties.SECOND_READING
    )
    asked = {turn.intent, *turn.questions}
    turn.state.second = next((name for name in others if name not in asked and title_of(turn, name)), None)
