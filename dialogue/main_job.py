"""What a message asks: the questions of the policy, one or several, and data that was asked for."""

from __future__ import annotations

from dialogue.claim_followed import set_claim_aside
from dialogue.clarify import clarify
from dialogue.contact_wishes import keep_beside_number, take_contact, tells_contact
from dialogue.days import asked_day, asked_of_day, counted_on, dated_questions, leaving_then
from dialogue.details import keep_detail
from dialogue.handover import propose
from dialogue.identify import ask_code, ask_number_again, take_number
from dialogue.in_time import say_hour
from dialogue.incidents import EMERGENCY, say_first
from dialogue.instalment_asked import with_instalments
from dialogue.leaving_reason import keep_reason, take_reason
from dialogue.menu import main_questions
from dialogue.not_sure import answer_out_of_scope
from dialogue.own_renewal_day import until_when
from dialogue.policy_questions import answer_for, answer_for_day, answer_questions
from dialogue.request_kinds import LEAVING
from dialogue.request_status import STATUS, tell_status
from dialogue.request_words import short
from dialogue.said_beside import tell_status_before
from dialogue.scams import MONEY_BACK
from dialogue.several_answers import with_leaving, with_notice, with_part, without_mentioned
from dialogue.topic_by_words import say_no_fine
from dialogue.turn import Turn
from dialogue.upset import acknowledge, say_hard_times, say_not_warned
from dialogue.weighing import without_unsaid
from protocol.awaiting import CODE, DATE, HANDOFF, NUMBER, REASON
from protocol.turn import AddToRequest

CONTACT = "contact"  # topic: with a request open the answer is that request's


async def answer_message(turn: Turn) -> None:
    """The questions of the policy that the message asks."""
    known = turn.policy.questions
    questions = [question for question in turn.questions if question in known]
    questions = questions or [intent for intent in (turn.intent,) if intent in known]
    if not questions:  # other companies' policies answer it, this one's does not
        turn.state.strayed = turn.strayed
        await answer_out_of_scope(turn)
        return
    number = _new_number(turn)
    if number is not None:  # the answer for that contract, once it is proven
        turn.state.pending = questions
        ask_code(turn, number)
        return
    questions = with_notice(turn, with_leaving(turn, _beside_emergency(turn, questions)))
    questions = counted_on(turn, with_part(turn, without_unsaid(turn, without_mentioned(turn, questions))))
    questions = with_instalments(turn, asked_of_day(turn, leaving_then(turn, until_when(turn, questions))))
    acknowledge(turn)
    say_not_warned(turn)
    say_hard_times(turn)
    contact = turn.rules.answers.get(CONTACT)
    if contact in questions and await tells_contact(turn, alone=questions == [contact]):
        questions.remove(contact)
        if not questions:
            return
    reason = turn.signals.reason if turn.state.awaiting == REASON else None
    again = turn.signals.going and any(each.kind in LEAVING for each in turn.requests)  # hears where that stands
    if reason and not (turn.signals.question or again) and set(questions) <= set(turn.state.answered):
        take_reason(turn, reason)  # "we no longer use it, we cancel": the answer to why, not the question again
        return
    if reason:
        keep_reason(turn, reason)
    say_first(turn)
    say_hour(turn)
    set_claim_aside(turn, questions)
    say_no_fine(turn, questions)
    if STATUS in turn.questions:
        await tell_status_before(turn)
    await answer_for(turn, questions, asked_day(turn, questions))


def _beside_emergency(turn: Turn, questions: list[str]) -> list[str]:
    """The questions; of a theft or danger, beside it only what is plainly named or has to do with leaving or paying."""
    emergency, signals = turn.rules.answers.get(EMERGENCY), turn.signals
    if turn.intent != emergency or signals.pays or signals.asks == MONEY_BACK:
        return questions
    return [each for each in questions if each in (emergency, *turn.rules.leaving, *signals.topics)]


def _new_number(turn: Turn) -> str | None:
    """The number of a contract in a stranger's question, unless its code is already on its way."""
    given = turn.entity("contract_number")
    number = turn.provider.number.read(str(given)) if given and turn.contract is None else None
    return number if number != turn.state.number else None


async def take_information(turn: Turn) -> None:
    """Data that was asked for: a contract number, a code, a day, a reason."""
    state = turn.state
    number = turn.entity("contract_number")
    if number is not None:
        take_number(turn, str(number))
    elif turn.understood.day("asked") is not None and dated_questions(turn):
        await answer_for_day(turn)
    elif state.awaiting == REASON and turn.signals.question:
        clarify(turn)
    elif state.awaiting == REASON:
        take_reason(turn, turn.signals.reason or "other")
    elif state.awaiting == DATE:
        turn.say("date-impossible", kind="question")
    elif state.awaiting == CODE:
        turn.say("code-expected", kind="question")
    elif state.awaiting == NUMBER:
        _take_for_number(turn)
    elif turn.signals.detail == "who" and state.awaiting == HANDOFF:
        await keep_detail(turn)
    elif turn.entity("phone") is not None or (turn.entity("email") is not None and (turn.contract or turn.case)):
        await take_contact(turn)
    elif turn.contract is None and turn.entity("email") is not None:
        turn.say("number-not-email", kind="question", example=turn.provider.number.example)
        state.awaiting = NUMBER
    else:
        _keep_in_mind(turn)


def _take_for_number(turn: Turn) -> None:
    """What was sent where the number of the contract was asked for."""
    if turn.entity("phone") is not None:
        keep_beside_number(turn)
    elif turn.entity("email") is not None:
        turn.say("number-not-email", kind="question", example=turn.provider.number.example)
    else:
        ask_number_again(turn)


def _keep_in_mind(turn: Turn) -> None:
    """It goes with what is open, or to the person who was called; no new beginning is offered in a running story."""
    state = turn.state
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))
    elif state.case_open:
        turn.say("person-reads-that")
    elif state.awaiting == HANDOFF and state.offer is not None:
        propose(turn, state.offer, lead="understood-no-refusal")
    elif state.stories:
        turn.say("noted-story")
    else:
        turn.say("noted", buttons=main_questions(turn))


async def go_on_verified(turn: Turn) -> None:
    """The customer has just proved who they are: the pending questions are answered for their contract."""
    state = turn.state
    state.awaiting, state.number, state.number_tries, state.codes_sent = None, None, 0, 0
    if state.pending == [STATUS] and turn.contract is not None:
        state.pending = []
        await tell_status(turn)
    elif state.pending and turn.contract is not None:
        turn.questions = state.pending
        await answer_questions(turn, turn.questions, again=False)
    else:
        turn.say("verified", buttons=main_questions(turn))
