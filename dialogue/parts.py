"""A message that asks several things, not all of which the policies rule on: the hours, what a word means, a person.

Each is answered, in the customer's order where that leads to one question at the end.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import texts
from dialogue import certainties
from dialogue.contact_wishes import wishes_in
from dialogue.days import asked_day
from dialogue.handover import own_offer, person_asked_for, team_name
from dialogue.hours import tell_hours, tell_hours_alone
from dialogue.last_answer import say_how_sure, say_why
from dialogue.main_job import answer_message
from dialogue.my_request import ask_to_withdraw
from dialogue.named_wish import COUNTING
from dialogue.policy_questions import answer_for
from dialogue.request_status import STATUS, tell_status
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.turn import AddToRequest, BotMessage
from retention.table import HIGH
from texts.requests import wishes

HOURS, TRANSCRIPT, DEFINITION = "ask_hours", "ask_transcript", "ask_definition"
CONTACT, ROBOT, WHY, DOUBT = "give_contact", "bot_challenge", "ask_why", "doubt"
WITHDRAW, REGISTER, STAY, PERSON = "withdraw_request", "register_request", "keep_contract", "request_human"
STATED = (HOURS, TRANSCRIPT, DEFINITION, CONTACT, ROBOT, WHY, DOUBT)  # said beside an answer; they change nothing
DONE = (WITHDRAW, REGISTER, STAY, PERSON)  # they change something, or ask whether to: last, behind the answers
ANSWERS = ("answer", "chat")  # kinds of messages that ask for nothing

Answer = Callable[[Turn], Awaitable[None]]


def asks_several(turn: Turn) -> bool:
    """Whether the message asks at least two things, one of which no policy rules on."""
    several = len(turn.questions) > 1 and not turn.state.awaits_proof
    return several and any(each in (*STATED, *DONE) for each in turn.questions)


async def answer_parts(turn: Turn, by_intent: Answer) -> None:
    """Everything the message asks: its main intent's answer, and what stands beside it."""
    asked, main = _of_policy(turn), turn.intent
    if main in STATED and asked:
        await _with_beside(turn, answer_message)
    elif main in DONE and asked:
        answered = await _answered_first(turn, asked)
        stated = await _beside(turn, [each for each in turn.questions if each in STATED])
        if main == PERSON and turn.signals.person_wanted:
            pressing = turn.state.pressing
            person_asked_for(turn, urgent=pressing is not None and pressing.priority == HIGH)
        elif not (main == STAY and turn.signals.reserved):  # "I stay, but lower the price": what is asked is answered
            await by_intent(turn)
        turn.messages = [*stated, *answered, *turn.messages]
    elif not asked and main in (NOT_UNDERSTOOD, ROBOT):
        turn.messages = await _beside(turn, [each for each in turn.questions if each in STATED])
        if main == ROBOT and PERSON in turn.questions and turn.signals.person_wanted:
            stated, turn.messages = turn.messages, []
            person_asked_for(turn, urgent=False)
            turn.messages = [*stated, *turn.messages]
        elif not turn.messages and not turn.effects:
            await by_intent(turn)
        await _do_rest(turn, main)
    else:
        await _with_beside(turn, by_intent)
        await _do_rest(turn, main)


async def act_and_answer(turn: Turn, act: Answer) -> None:
    """Something is registered or taken back, in words of its own: what else the message asks is answered before."""
    held = turn.signals.question and REGISTER in turn.questions  # asked back, with the answer
    held = held or turn.signals.both or turn.signals.starts_with == "yes"  # all of it is the wish
    asked = [] if turn.state.awaits_proof or held else _beside_act(turn)
    answered = await _answered_first(turn, asked) if asked else []
    await act(turn)
    turn.messages = [*answered, *turn.messages]


def _beside_act(turn: Turn) -> list[str]:
    """The questions of the policy beside such a wish, without what it names and without leaving."""
    found = turn.understood
    named = {*(each.intent for each in found.wanted), *found.unwanted, *turn.rules.leaving}
    named.add(turn.rules.answers.get(COUNTING, ""))  # "register it now, with day and hour" asks nothing
    several = turn.questions if len(turn.questions) > 1 else []
    sure = [each.intent for each in found.beside if each.confidence >= certainties.SEVERAL]
    return [each for each in dict.fromkeys([*several, *sure]) if each in turn.policy.questions and each not in named]


def _of_policy(turn: Turn) -> list[str]:
    """The questions of the policy that it asks, without what a wish in it names: that is registered, not answered."""
    found = turn.understood
    named = {*(each.intent for each in found.wanted), *found.unwanted} if turn.intent == REGISTER else set()
    return [each for each in turn.questions if each in turn.policy.questions and each not in named]


async def _with_beside(turn: Turn, answer: Answer) -> None:
    """The answer, with what is said beside it before or behind it, never behind the question that it ends with."""
    first = next((place for place, each in enumerate(turn.questions) if each in turn.policy.questions), 0)
    beside = [(place, each) for place, each in enumerate(turn.questions) if each in STATED and each != turn.intent]
    if answer is answer_message and turn.intent in STATED:
        beside = [(place, each) for place, each in enumerate(turn.questions) if each in STATED]
    before = await _beside(turn, [each for place, each in beside if place < first and each != WHY])
    await answer(turn)
    answered, turn.messages = turn.messages, []
    behind = await _beside(turn, [each for place, each in beside if place >= first or each == WHY])
    last = len(answered) - 1 if answered and answered[-1].kind not in ANSWERS else len(answered)
    turn.messages = [*before, *answered[:last], *behind, *answered[last:]]


async def _beside(turn: Turn, parts: Sequence[str]) -> list[BotMessage]:
    """What is said to these, in their order; the turn's own messages stay as they are."""
    kept, turn.messages = turn.messages, []
    offer, awaiting, answered = turn.state.offer, turn.state.awaiting, turn.state.answered
    for part in parts:
        await _tell(turn, part)
    stated, turn.messages = turn.messages, kept
    turn.state.offer, turn.state.awaiting, turn.state.answered = offer, awaiting, answered
    return [each for each in stated if each.kind in ANSWERS]


async def _tell(turn: Turn, part: str) -> None:
    asked = [each for each in turn.questions if each in turn.policy.questions]
    if part == HOURS:
        (tell_hours if turn.signals.asks_reach else tell_hours_alone)(turn)
    elif part == DEFINITION:
        _define(turn)
    elif part == CONTACT:
        _keep_contact(turn)
    elif part == WHY and asked:
        await say_why(turn, asked[0])
    elif part in (WHY, DOUBT) and turn.state.answered:
        await (say_why(turn) if part == WHY else say_how_sure(turn))
    elif part == ROBOT and PERSON in turn.questions:
        turn.say("robot")  # a person is called: none is to be asked for
    elif part in (TRANSCRIPT, ROBOT):
        turn.say(f"say-{part}")


def _define(turn: Turn) -> None:
    """What the words of the contract mean that the message names."""
    named = dict.fromkeys(str(each.value) for each in turn.understood.entities if each.entity == "concept")
    keys = [f"define-{each}" for each in named]
    for key in [key for key in keys if texts.has(turn.language, key, provider=turn.provider.id)][:1]:
        turn.say(key, team=team_name(turn, own_offer(turn, "requested").team))


def _keep_contact(turn: Turn) -> None:
    """How the customer wants to be reached: read back, and kept on the request or for the next one."""
    said = wishes_in(turn)
    if not said:
        return
    if turn.requests:
        request = turn.requests[0]
        turn.effect(AddToRequest(request.number, said))
        turn.say("contact-kept", number=request.number, wishes=wishes(request.contact.then(said), turn.language))
        return
    turn.state.contact = turn.state.contact.then(said)
    turn.effect(AddToRequest(None, said))
    key = "contact-kept-case" if turn.state.case_open else "contact-kept-next"
    turn.say(key, wishes=wishes(turn.state.contact, turn.language))


async def _answered_first(turn: Turn, asked: list[str]) -> list[BotMessage]:
    """The answers to these without their own offer: what is done behind them asks the one question."""
    state = turn.state
    before = state.offer, state.awaiting, state.about, state.asked_in, state.let_go
    await answer_for(turn, asked, asked_day(turn, asked))
    answered, turn.messages = turn.messages, []
    state.offer, state.awaiting, state.about, state.asked_in, state.let_go = before
    return [each for each in answered if each.kind in ANSWERS]


async def _do_rest(turn: Turn, main: str) -> None:
    """What the message wishes done or asks of its request, beside another main intent."""
    if main in (WITHDRAW, STATUS, NOT_UNDERSTOOD) or not turn.messages:
        return
    if WITHDRAW in turn.questions and turn.requests:
        turn.messages = [each for each in turn.messages if each.kind in ANSWERS]
        turn.state.await_nothing()
        await ask_to_withdraw(turn)
    elif STATUS in turn.questions and main not in turn.policy.questions:
        turn.messages = [each for each in turn.messages if each.kind in ANSWERS]
        await tell_status(turn)
