"""“And for how long?”, “what if they refuse?”: a short message without a topic of its own is about the last answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from dialogue import follow_up_answers as answers
from dialogue import lengths
from dialogue.definitions import define
from dialogue.distress import DANGER
from dialogue.last_answer import explain, say_how_sure, say_why
from dialogue.standing_wish import HARDSHIP
from dialogue.topic_at_hand import leans_on, open_topic, settlement, silent_on_time
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, CODE, DATE, NUMBER, REASON
from protocol.understood import FollowUp

CONTACT, PERSON = "contact", "request_human"  # a topic, an intent
URGENT: FollowUp = "urgent"
# Intents that a question for the meaning of a word may be taken for.
ASKS_MEANING = ("ask_definition", "ask_explain", NOT_UNDERSTOOD)
# What the other follow-ups may be taken for; any other intent is answered first.
ASKS_NOTHING = ("affirm", "deny", "keep_contract", "thank")
ASKS_WRITTEN = ("ask_request_status", "ask_explain", NOT_UNDERSTOOD)
ASKS_SOONER = ("doubt", "ask_explain", "deny", NOT_UNDERSTOOD)
ASKS_OWN = ("affirm", "inform", NOT_UNDERSTOOD)
# Intents that a message about one of several answers ("the second one") may be taken for.
ABOUT_ANSWER = ("ask_explain", "ask_why", "doubt", "correct_assistant", "affirm", NOT_UNDERSTOOD)


@dataclass(frozen=True)
class Way:
    """When a message is a follow-up of one kind, and its answer."""

    applies: Callable[[Turn], bool]
    answer: Callable[[Turn], Awaitable[None]]


def follows_up(turn: Turn) -> bool:
    """Whether the message leans on what was said last; never one that is upset, or gives what was asked for."""
    state, signals = turn.state, turn.signals
    longest = lengths.OF_SOONER if signals.follow_up == "sooner" else lengths.FOLLOW_UP
    if turn.tone or signals.words > longest or state.awaiting in (NUMBER, CODE, DATE):
        return False
    if signals.follow_up is not None:
        return WAYS[signals.follow_up].applies(turn)
    gives_reason = state.awaiting == REASON and not signals.question
    unclear = turn.intent == NOT_UNDERSTOOD and signals.topicless and signals.spelled > 0
    names_day = turn.understood.day("asked") is not None  # "and the 7th?" is answered for that day
    return unclear and not gives_reason and not names_day and open_topic(turn) is not None


async def answer_follow_up(turn: Turn) -> None:
    """The answer of its kind; without one, what the documents say in a sentence and who can say more."""
    turn.state.unsure = 0
    kind = turn.signals.follow_up
    await (WAYS[kind].answer(turn) if kind else answers.say_no_more(turn))


def names_an_answer(turn: Turn) -> bool:
    """“I did not get the second one”, after several answers."""
    state, signals = turn.state, turn.signals
    place, several = signals.choice, len(state.answered)
    if "which_of_two" in signals.focuses:  # "why two days?" names no second answer
        return False
    if place is None or several < 2 or place > several or state.awaiting == CLARIFY:
        return False
    plain = signals.words <= lengths.FOLLOW_UP and signals.starts_with is None and turn.entity("date") is None
    return plain and turn.intent in ABOUT_ANSWER


async def answer_about_that_one(turn: Turn) -> None:
    """Explain the answer at that place, give its reason, or say how sure it is."""
    place = turn.signals.choice or 1
    about = turn.state.answered[place - 1 if place > 0 else place]
    if turn.intent == "ask_why":
        await say_why(turn, about)
    elif turn.intent == "doubt":
        await say_how_sure(turn, about)
    else:
        await explain(turn, about)


def _is_of_request(turn: Turn) -> bool:
    if "which_of_two" in turn.signals.focuses and not turn.requests:  # "which one counts?" of two days
        return False
    return bool(turn.requests) or turn.contract is not None


def _is_of_topic(turn: Turn) -> bool:
    return open_topic(turn) is not None


def _is_unanswered(turn: Turn) -> bool:
    contact = turn.rules.answers.get(CONTACT)
    return bool(turn.requests) or turn.state.offer is not None or _is_of_topic(turn) or contact in turn.state.answered


def _is_of_leaving(turn: Turn) -> bool:
    """After an answer on leaving, to somebody whose contract is known."""
    about = (*turn.rules.dated, turn.rules.answers.get("contract"))
    if turn.intent in ASKS_NOTHING and not (turn.signals.question or turn.signals.carries_on):
        return False
    if (
        turn.signals.never_mind
        and turn.signals.but
        and any(each in turn.policy.questions for each in turn.likeliest[:2])
    ):
        return False  # "never mind, I do nothing, but I want a reduction": what stands behind the "but" is wished
    return turn.contract is not None and bool(set(turn.state.answered) & set(about))


def _is_sooner(turn: Turn) -> bool:
    asked_as = (*ASKS_SOONER, *turn.rules.leaving, turn.rules.answers.get("notice"))
    wishes = turn.understood.day("wished") is not None  # "stop it, but not before summer" names the day
    spoken = _is_of_leaving(turn) or (turn.contract is not None and turn.intent in turn.rules.leaving)
    return turn.intent in asked_as and spoken and bool(turn.state.answered) and not wishes


def _is_written(turn: Turn) -> bool:
    known = bool(turn.requests) or (turn.contract is not None and bool(turn.state.answered))
    return known and turn.intent in ASKS_WRITTEN


def _is_mine(turn: Turn) -> bool:
    own = turn.rules.answers.get("contract")
    return own is not None and turn.signals.words <= lengths.OWN_CASE and turn.intent in (own, *ASKS_OWN)


def _is_meaning(turn: Turn) -> bool:
    return turn.intent in ASKS_MEANING and turn.entity("concept") is not None


def _is_amount(turn: Turn) -> bool:
    """How much, after an answer that names no amount."""
    topic = open_topic(turn) if turn.entity("date") is None else None  # what is left on a day has its own answer
    amounts = (settlement(turn), turn.policy.requests.question_of("lower_payments"))
    if topic is None or not leans_on(turn, topic, amounts):
        return False
    if topic.question in turn.rules.leaving:
        return turn.intent not in turn.policy.questions and settlement(turn) is not None
    return "remaining_total" not in topic.facts or topic.question == settlement(turn)


def _is_time(turn: Turn) -> bool:
    """How long, after an answer that does not say it."""
    topic = open_topic(turn)
    if topic is None:
        return turn.signals.topicless and silent_on_time(turn) is not None
    if not turn.signals.topicless or not leans_on(turn, topic, (turn.rules.answers.get("contact"),)):
        return False
    if topic.question in turn.rules.dated:
        return topic.question in turn.rules.leaving and turn.intent == NOT_UNDERSTOOD and "notice" in turn.rules.answers
    return True


def _is_computed(turn: Turn) -> bool:
    topic = open_topic(turn)
    return topic is not None and leans_on(turn, topic, (settlement(turn),))


def tells_urgency(turn: Turn) -> bool:
    """“It is urgent”, with no word of what: no theft, no reason for leaving, and no yes to what is offered."""
    state = turn.state
    if turn.signals.follow_up != URGENT or turn.tone or state.awaits_proof:
        return False
    return state.pressing is None and not {DANGER, HARDSHIP} & {*state.acknowledged} and turn.intent != PERSON


WAYS: Mapping[FollowUp, Way] = {
    "request": Way(_is_of_request, answers.tell_request),
    "unanswered": Way(_is_unanswered, answers.say_unanswered),
    "refused": Way(_is_of_topic, answers.say_refused),
    "nothing_done": Way(_is_of_leaving, answers.say_if_nothing),
    "written": Way(_is_written, answers.say_written),
    "sooner": Way(_is_sooner, answers.say_sooner),
    "mine": Way(_is_mine, answers.tell_own),
    "meaning": Way(_is_meaning, define),
    URGENT: Way(tells_urgency, answers.hear_urgency),
    "computed": Way(_is_computed, answers.say_computed),
    "amount": Way(_is_amount, answers.say_amount),
    "time": Way(_is_time, answers.say_time),
}
