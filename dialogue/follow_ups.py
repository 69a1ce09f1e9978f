"""“And for how long?”, “what if they refuse?”: a short message without a topic of its own is about the last answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import texts
from dialogue.card import render
from dialogue.closing import close
from dialogue.contact_wishes import tell_contact
from dialogue.definitions import define, is_defined
from dialogue.handover import last_offer, own_offer, propose, team_name
from dialogue.hints import what_stops
from dialogue.last_answer import explain, say_how_sure, say_why
from dialogue.policy_questions import answer_questions, known_contract, last_ruling, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import tell_status
from dialogue.request_words import advice, short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON
from protocol.handover import RulingObject
from protocol.request import RequestKind
from protocol.understood import FollowUp
from retention.wording import long_date

FEW, FEWER = 8, 5  # words
SETTLEMENT: RequestKind = "settlement_amount"  # the kind of request for the amount to leave at once
# Meanings that a word of the contract is asked for under, beside its own.
ASKS_MEANING = ("ask_definition", "ask_explain", "out_of_scope", NOT_UNDERSTOOD)
# What a message may be taken for that names one of several answers by its place.
ABOUT_ANSWER = ("ask_explain", "ask_why", "doubt", "correct_assistant", "affirm", NOT_UNDERSTOOD)


@dataclass(frozen=True)
class Way:
    """When a follow-up of one kind is one, and its answer."""

    applies: Callable[[Turn], bool]
    answer: Callable[[Turn], Awaitable[None]]


def follows_up(turn: Turn) -> bool:
    """Whether the message leans on what was said last; never one that is upset, or gives what was asked for."""
    state, signals = turn.state, turn.signals
    if turn.tone or signals.words > FEW or state.awaiting in (NUMBER, CODE, DATE):
        return False
    if signals.follow_up is not None:
        return WAYS[signals.follow_up].applies(turn)
    told = state.awaiting == REASON and not signals.question
    unclear = turn.intent == NOT_UNDERSTOOD and signals.topicless and signals.spelled > 0
    return unclear and not told and _open_topic(turn) is not None


async def answer_follow_up(turn: Turn) -> None:
    """The answer of its kind; without one, what the documents say in a sentence and who can say more."""
    turn.state.unsure = 0
    kind = turn.signals.follow_up
    await (WAYS[kind].answer(turn) if kind else _say_no_more(turn))


def names_an_answer(turn: Turn) -> bool:
    """“I did not get the second one”, after several answers."""
    state, signals = turn.state, turn.signals
    place, several = signals.choice, len(state.answered)
    if place is None or several < 2 or place > several or state.awaiting == CLARIFY:
        return False
    plain = signals.words <= FEW and signals.starts_with is None and turn.entity("date") is None
    return plain and turn.intent in ABOUT_ANSWER


async def answer_about_that_one(turn: Turn) -> None:
    """Explained, given its reason, or said how sure it is: the answer at that place."""
    place = turn.signals.choice or 1
    about = turn.state.answered[place - 1 if place > 0 else place]
    if turn.intent == "ask_why":
        await say_why(turn, about)
    elif turn.intent == "doubt":
        await say_how_sure(turn, about)
    else:
        await explain(turn, about)


def _open_topic(turn: Turn) -> RulingObject | None:
    """What was answered last, where a team can say more than the documents; an emergency is no topic to talk about."""
    about = turn.state.about
    if about is None or about.ruling.question not in turn.state.answered:
        return None
    if about.ruling.question in turn.policy.requests.persons or about.ruling.handoff is None:
        return None
    return about.ruling


def _is_of_request(turn: Turn) -> bool:
    return bool(turn.requests)


def _is_of_topic(turn: Turn) -> bool:
    return _open_topic(turn) is not None


def _is_unanswered(turn: Turn) -> bool:
    return bool(turn.requests) or turn.state.offer is not None or _is_of_topic(turn)


def _is_of_leaving(turn: Turn) -> bool:
    """After an answer on leaving, to somebody whose contract is known."""
    about = (*turn.rules.dated, turn.rules.answers.get("contract"))
    return turn.contract is not None and bool(set(turn.state.answered) & set(about))


def _is_written(turn: Turn) -> bool:
    known = bool(turn.requests) or (turn.contract is not None and bool(turn.state.answered))
    return known and turn.intent != "register_request"  # which is a wish, and answered as one


def _is_mine(turn: Turn) -> bool:
    return turn.signals.words <= FEWER and "contract" in turn.rules.answers


def _is_meaning(turn: Turn) -> bool:
    return turn.intent in ASKS_MEANING and is_defined(turn)


def _is_amount(turn: Turn) -> bool:
    """How much, after an answer that names no amount: what else is meant where the words or the model name it."""
    topic = _open_topic(turn)
    if topic is None or not (turn.signals.topicless or turn.intent == topic.question):
        return False
    if topic.question in turn.rules.leaving:
        return turn.intent not in turn.policy.questions and _settlement(turn) is not None
    return "remaining_total" not in topic.facts or topic.question == _settlement(turn)


def _is_time(turn: Turn) -> bool:
    """How long, after an answer that does not say it."""
    topic = _open_topic(turn)
    if not turn.signals.topicless:
        return False
    if topic is None:
        return _silent_on_time(turn) is not None
    if topic.question in turn.rules.dated:
        return topic.question in turn.rules.leaving and turn.intent == NOT_UNDERSTOOD and "notice" in turn.rules.answers
    return True


def _silent_on_time(turn: Turn) -> str | None:
    """The key of what is said where an answer is certain but for how long (``follow-time-<question>``)."""
    key = f"follow-time-{next(iter(turn.state.answered), None)}"
    return key if texts.has(turn.language, key) else None


def _settlement(turn: Turn) -> str | None:
    return turn.policy.requests.question_of(SETTLEMENT)


async def _tell_request(turn: Turn) -> None:
    await tell_status(turn)


async def _say_unanswered(turn: Turn) -> None:
    if turn.requests:
        tell_contact(turn)
    else:
        await _go_on(turn, turn.write("follow-unanswered"))


async def _say_if_nothing(turn: Turn) -> None:
    """What happens on which day if nothing is done; of a contract that does not run, how it stands."""
    contract = (await known_contract(turn)).contract
    found = await last_ruling(turn, turn.rules.leaving[0])
    if contract is None or found is None or found[0].situation not in turn.policy.situations.running:
        await answer_questions(turn, [turn.rules.answers["contract"]])
        return
    key = "follow-nothing-renews" if contract.auto_renew else "follow-nothing-ends"
    said = turn.write(key, day=long_date(contract.term_ends_on, turn.language))
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    stops = advice(turn, leaving) if leaving else what_stops(turn, contract)
    await _go_on(turn, " ".join(part for part in (said, stops) if part))


async def _say_written(turn: Turn) -> None:
    here = next((each for each in turn.requests if each.here), None)
    if here is not None:
        turn.say("follow-written-here", **short(turn, here))
    elif turn.requests:
        await tell_status(turn)
    else:
        await _go_on(turn, turn.write("follow-written"))


async def _say_sooner(turn: Turn) -> None:
    """The end, and what leaving before it takes."""
    question = _settlement(turn) or turn.rules.leaving[0]
    found = await last_ruling(turn, question)
    runs = found is not None and found[0].situation in turn.policy.situations.running
    if (
        found is None
        or found[1] is None
        or not runs
        or not texts.has(turn.language, "sooner", provider=turn.provider.id)
    ):
        await answer_questions(turn, [question])
        return
    said = turn.write("sooner", ends_on=long_date(found[1].term_ends_on, turn.language))
    await _go_on(turn, said, question)


async def _tell_own(turn: Turn) -> None:
    turn.questions = [turn.rules.answers["contract"]]
    await answer_questions(turn, turn.questions)


async def _say_amount(turn: Turn) -> None:
    topic, settlement = _open_topic(turn), _settlement(turn)
    if topic and topic.question in turn.rules.leaving and settlement:
        turn.questions = [settlement]
        await answer_questions(turn, turn.questions)
    else:
        await _say_silent(turn, "follow-amount")


async def _say_time(turn: Turn) -> None:
    topic = _open_topic(turn)
    if topic and topic.question in turn.rules.dated:
        turn.questions = [turn.rules.answers["notice"]]
        await answer_questions(turn, turn.questions)
    else:
        await _say_silent(turn, _silent_on_time(turn) or "follow-time")


async def _say_refused(turn: Turn) -> None:
    await _say_silent(turn, "follow-refused")


async def _say_computed(turn: Turn) -> None:
    await _say_silent(turn, "follow-computed")


async def _say_silent(turn: Turn, key: str) -> None:
    """That the documents do not hold it, and the team that can say it."""
    topic = _open_topic(turn)
    handoff = topic.handoff if topic else None
    team = handoff.team if handoff else own_offer(turn, "out_of_scope").team
    await _go_on(turn, turn.write(key, team=team_name(turn, team)))


async def _say_no_more(turn: Turn) -> None:
    """The answer in a sentence, that nothing more is written, and who can say more."""
    topic = _open_topic(turn)
    found = await last_ruling(turn, topic.question) if topic else None
    if found is None:
        return
    ruling = found[0]
    verdict = render(ruling, turn.language, what_if=ruling.on != turn.today).verdict
    team = ruling.handoff.team if ruling.handoff else last_offer(turn).team
    await _go_on(turn, turn.write("follow-more", verdict=verdict, team=team_name(turn, team)))


async def _go_on(turn: Turn, said: str, question: str | None = None) -> None:
    """What waits for a yes still does, by its name; without anything waiting, what the answer calls for: the one on
    the question, else the last."""
    state = turn.state
    if state.awaiting in (HANDOFF, CLARIFY) and state.offer is not None:
        propose(turn, state.offer, said=said)
        return
    topic = _open_topic(turn)
    question = question or (topic.question if topic else None)
    state.await_nothing()
    turn.send(said, kind="chat")
    if question is not None:
        close(turn, [question], await ruled_offer(turn, question))


WAYS: Mapping[FollowUp, Way] = {
    "request": Way(_is_of_request, _tell_request),
    "unanswered": Way(_is_unanswered, _say_unanswered),
    "refused": Way(_is_of_topic, _say_refused),
    "nothing_done": Way(_is_of_leaving, _say_if_nothing),
    "written": Way(_is_written, _say_written),
    "sooner": Way(_is_of_leaving, _say_sooner),
    "mine": Way(_is_mine, _tell_own),
    "meaning": Way(_is_meaning, define),
    "computed": Way(_is_of_topic, _say_computed),
    "amount": Way(_is_amount, _say_amount),
    "time": Way(_is_time, _say_time),
}
