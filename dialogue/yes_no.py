"""What a yes or a no is said to: it depends on what was asked."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.choice import take_choice, take_wider
from dialogue.clarify import ask_which
from dialogue.code_help import check_together
from dialogue.days import dated_questions, named_day
from dialogue.details import refuses_nothing
from dialogue.distress import DANGER
from dialogue.fuller_yes import answer_beside_yes
from dialogue.handover import person_asked_for, propose
from dialogue.identify import ask_code
from dialogue.leaving_reason import take_reason
from dialogue.menu import main_questions
from dialogue.my_request import keep_request, withdraw
from dialogue.named_wish import REGISTER
from dialogue.policy_questions import answer_for, take_up
from dialogue.register_wish import ANYTHING, names_another_act, register_wish
from dialogue.registering import accept, ask_again, is_plain_yes
from dialogue.request_kinds import LEAVING
from dialogue.request_words import short
from dialogue.standing_wish import HARDSHIP
from dialogue.stories import let_go
from dialogue.turn import Turn
from dialogue.upset import ELSEWHERE, LEGAL, answer_complaint
from protocol.awaiting import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON, RESEND, WITHDRAW
from retention.table import HIGH

CORRECTS = "correct_assistant"  # the intent
CORRECTED = "corrected"  # reason of the person offered with an apology


async def say_yes(turn: Turn) -> None:
    """Yes: to a hand-over, to taking a request back, or to nothing in particular."""
    state = turn.state
    if state.awaiting in (HANDOFF, WITHDRAW) and not is_plain_yes(turn):
        await answer_beside_yes(turn)
    elif state.awaiting == HANDOFF and state.offer:
        # "register it" is no yes to a person who was offered for no topic
        another = names_another_act(turn) or (turn.signals.registers and state.offer.reason in ANYTHING)
        if state.offer.kind is not None and turn.signals.person_wanted and not turn.signals.registers:
            state.let_go = state.offer
            person_asked_for(turn, urgent=state.offer.priority == HIGH)  # "yes, send somebody" registers nothing
        else:
            await (register_wish(turn) if another else accept(turn, state.offer))
    elif state.awaiting == WITHDRAW:
        withdraw(turn)
    elif state.awaiting == REASON and turn.signals.reason:
        take_reason(turn, turn.signals.reason)
    elif state.awaiting == REASON:  # said to the receipt above it
        state.awaiting = None
        turn.say("reason-open", **short(turn, turn.requests[0])) if turn.requests else turn.say("no-reason")
    elif state.awaiting == RESEND and state.number:
        ask_code(turn, state.number)
    elif state.awaiting in (NUMBER, CODE, DATE):
        turn.say(f"go-on-{state.awaiting}", kind="question", example=turn.provider.number.example)
    elif state.awaiting == CLARIFY:
        await _say_yes_to_choice(turn)
    elif turn.signals.registers and is_plain_yes(turn) and state.let_go and state.let_go.kind in LEAVING:
        await register_wish(turn)  # declined before, and wished for in so many words now
    elif state.let_go and not state.case_open and (turn.signals.says_yes or turn.signals.words != 1):
        await take_up(turn, state.let_go)  # declined before, wanted now: asked once more, then done
    else:
        _say_yes_to_nothing(turn)


def _say_yes_to_nothing(turn: Turn) -> None:
    """No new beginning is offered in the middle of something."""
    state = turn.state
    if HARDSHIP in state.acknowledged and state.person_called and state.case_open:
        turn.say("person-reads")
    elif turn.requests or state.case_open or state.stories or state.let_go:
        turn.say("no-problem")
    else:
        turn.say("go-on", buttons=main_questions(turn))


async def _say_yes_to_choice(turn: Turn) -> None:
    state = turn.state
    if (
        state.offer is None
        and state.let_go
        and state.let_go.kind in LEAVING
        and _registers(turn)
        and is_plain_yes(turn)
    ):
        await register_wish(turn)  # what was taken for a no before was none
    elif len(state.choices) == 1:
        await take_choice(turn)
    elif state.pressing and state.offer and state.offer.kind is None and turn.signals.words > 1 and is_plain_yes(turn):
        await accept(turn, state.offer)  # "ok, pass it on": no third question to whom a person was offered
    elif state.offer and state.offer.kind in LEAVING and _registers(turn) and is_plain_yes(turn):
        await register_wish(turn)  # "ok, register it" passes over what was asked in between
    elif state.offer and turn.signals.words > 1:
        propose(turn, state.offer)  # an offer of something else than leaving is named once more
    elif state.choices and set(state.choices) <= set(turn.rules.leaving):
        await take_wider(turn)  # "yes, all of it" to two ways of leaving
    else:
        ask_which(turn)


def _registers(turn: Turn) -> bool:
    """Whether it says in so many words that something be registered."""
    return turn.signals.registers or turn.signals.wish == REGISTER


async def take_no(turn: Turn) -> None:
    """Answer a no, and what else the message says."""
    offer = turn.state.offer
    if turn.tone in (LEGAL, ELSEWHERE):  # a threat is heard, whatever else it declines
        await answer_complaint(turn)
    elif (turn.signals.negates_others or _tells_on(turn)) and turn.state.awaiting == HANDOFF and offer is not None:
        propose(turn, offer, lead="understood-no-refusal")  # "he cannot sign" refuses nothing
    elif offer is not None and offer.reason == CORRECTED and _is_still_wrong(turn):
        propose(turn, offer, lead="correct-again")
    elif asked := _asked_in_a_no(turn):
        await answer_for(turn, asked, named_day(turn))
    else:
        say_no(turn)


def _is_still_wrong(turn: Turn) -> bool:
    """“No, that is not it either”, to an apology: it refuses no person."""
    signals = turn.signals
    likely = CORRECTS in turn.likeliest[:2] and signals.wordless
    return signals.words >= lengths.YES_OR_NO and likely and not signals.declines


def _tells_on(turn: Turn) -> bool:
    """Whether somebody tells more of what happened, where a no was heard: "I am going to close the bakery"."""
    signals, offer, pressing = turn.signals, turn.state.offer, turn.state.pressing
    if pressing is not None and offer is not None and offer.kind is None and refuses_nothing(turn):
        return signals.starts_with != "no" and not signals.refuses_person
    longer = signals.words > lengths.YES_OR_NO and signals.starts_with != "no" and not signals.never_mind
    return HARDSHIP in turn.state.acknowledged and longer and not (signals.as_it_is or signals.only_asked)


def say_no(turn: Turn) -> None:
    """No: to a hand-over, to telling the reason, or to nothing in particular."""
    state = turn.state
    if state.awaiting in (HANDOFF, WITHDRAW) and _is_half_a_yes(turn):
        ask_again(turn)
        return
    if state.awaiting == WITHDRAW:
        keep_request(turn)
        return
    awaited, offer = state.awaiting, state.offer
    state.await_nothing()
    if DANGER in state.acknowledged and awaited in (HANDOFF, None):  # the help line stands, whatever is declined
        turn.say("danger-no")
        return
    if awaited in (HANDOFF, REASON, None) and turn.signals.reason:  # "não usamos" gives a reason and refuses nothing
        take_reason(turn, turn.signals.reason)
    elif awaited == HANDOFF:
        if offer:
            let_go(turn, offer)
        turn.say("no-person")
    elif awaited == REASON:
        turn.say("no-reason")
    elif awaited in (CODE, NUMBER) and state.number:  # "não" to "write the code": it has not come
        check_together(turn, state.number)
    elif awaited == RESEND:
        turn.say("code-wait", kind="question", example=turn.provider.number.example)
    elif awaited in (NUMBER, CODE, DATE):
        state.pending = []
        turn.say("no-matter")
    elif awaited == CLARIFY:
        turn.say("rephrase")
    else:
        turn.say("no-problem")


def _asked_in_a_no(turn: Turn) -> list[str]:
    """What a longer "no" asks or says: "no more of these trackers, how do I go?", "no code, just answer me"."""
    state = turn.state
    if turn.signals.words < lengths.NO_WITH_MORE:
        return []
    if turn.signals.question and state.awaiting in (HANDOFF, CLARIFY, None):
        return _likely_in_it(turn)  # "never mind, let us wait: is it too late on the 14th?"
    if state.awaiting in (HANDOFF, None) and turn.signals.going:
        return [*turn.rules.leaving[:1]]
    if state.awaiting == CODE and not turn.signals.code_help:
        return [question for question in state.pending if question in turn.policy.questions]
    return []


def _likely_in_it(turn: Turn) -> list[str]:
    dated = dated_questions(turn) if turn.understood.day("asked") is not None else []
    asked = [each for each in turn.understood.intent_ranking if each.name in turn.policy.questions]
    likely = next((each.name for each in asked if each.name and each.confidence >= certainties.FITS), None)
    return [likely] if likely else dated


def _is_half_a_yes(turn: Turn) -> bool:
    """“Yes, but only if ...” is neither."""
    signals = turn.signals
    return signals.starts_with == "yes" and signals.reserved and signals.words >= lengths.HALF_A_YES
