"""The order in which a message is read: first what means the same whatever else it resembles, then its intent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.abroad import answer_abroad, is_abroad
from dialogue.choice import chooses, take_choice
from dialogue.claims import (
    add_to_claim,
    asks_of_claim,
    claims_to_have_asked,
    claims_to_have_paid,
    take_claim,
    take_paid,
    tell_of_claim,
    tells_more_of_claim,
)
from dialogue.clarify import nothing_meant
from dialogue.code_help import help_with_code, wants_help_with_code
from dialogue.correction import remember_second
from dialogue.days import dated_questions, named_day
from dialogue.details import keep_detail, tells_detail
from dialogue.distress import answer_in_hardship, asks_in_hardship, condole, in_danger, in_hardship, stand_by
from dialogue.follow_ups import answer_about_that_one, answer_follow_up, follows_up, names_an_answer
from dialogue.identify import ask_number_again
from dialogue.in_passing import (
    answer_notice,
    ask_about_last,
    asks_how_to_reach,
    gives_notice,
    is_held_up,
    leaves_and_waits,
    tell_reach,
)
from dialogue.last_answer import tell_team
from dialogue.matters import (
    answer_about_money,
    asks_of_access,
    asks_of_person_matter,
    asks_whether_yours,
    begin_here,
    begins_here,
    explain_debit,
    has_former_access,
    is_about_money,
    is_due_debit,
    names_other_company,
    say_who_helps,
    tell_company,
    tell_of_access,
)
from dialogue.menu import main_questions
from dialogue.my_request import ask_to_withdraw, withdraw, withdraw_button
from dialogue.oneself import answer_for_client, help_on, is_at_a_loss, is_not_in_charge, take_role, writes_for_client
from dialogue.policy_questions import answer_for, answer_for_day
from dialogue.request_status import STATUS, tell_status
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.way_out import keep_to_what_is_shown, leave_way_to_person
from protocol.awaiting import CODE, HANDOFF, NUMBER, WITHDRAW
from protocol.turn import ChangedMind

WHY = "ask_why"
SHORT = 6  # words: a longer message is about more than one thing
SHORT_WITH_DAY = 8  # words: the same with a day in it
BARE = 2  # words of a message that says only "cancel"
Answer = Callable[[Turn], Awaitable[None]]


class NothingToSay(Exception):
    """A turn was answered with no word and no effect."""


async def answer(turn: Turn, by_intent: Answer) -> None:
    """Answer the turn: by the first reading that applies, else by what its intent means. Raises NothingToSay."""
    asked = turn.state.awaiting
    turn.state.hear(turn.intent)
    remember_second(turn)
    for applies, reading in READINGS:
        if applies(turn):
            await reading(turn)
            break
    else:
        await by_intent(turn)
    if not turn.messages and not turn.effects:
        raise NothingToSay
    keep_to_what_is_shown(turn, asked)
    leave_way_to_person(turn)


def is_typed_command(turn: Turn) -> bool:
    """A command of Rasa's, typed as text (the channel has taken its slash away)."""
    return turn.signals.typed_command


def is_taken_back(turn: Turn) -> bool:
    """A request, or a person just asked for, is let go."""
    signals = turn.signals
    later = bool(turn.requests) and turn.state.awaiting is None and turn.intent in ("state_reason", NOT_UNDERSTOOD)
    never_mind = signals.never_mind and (turn.just_opened or later)
    gone = signals.taken_back or never_mind
    longest = SHORT_WITH_DAY if turn.just_opened else SHORT  # right behind a receipt it is about nothing else
    return bool(turn.state.case_open or turn.requests) and gone and signals.words <= longest


def is_bare_cancel(turn: Turn) -> bool:
    """“Cancel”, and nothing else, while a request is open: the contract or the request?"""
    signals = turn.signals
    alone = signals.wants_to_leave and signals.words <= BARE and not signals.question
    return bool(turn.requests) and alone and turn.state.awaiting not in (NUMBER, CODE)


def is_bad_number(turn: Turn) -> bool:
    """Something like a contract number that can be none of this company's."""
    signals = turn.signals
    if turn.contract is not None or not signals.number_like or signals.words > SHORT:
        return False
    if turn.intent in turn.policy.questions and signals.words > 2 and turn.state.awaiting not in (NUMBER, CODE):
        return False
    given = [str(entity.value) for entity in turn.understood.entities if entity.entity == "contract_number"]
    return not any(turn.provider.number.read(value) for value in given)


def is_other_contract(turn: Turn) -> bool:
    """A contract of this company that is not the one in this conversation: nothing is said of that one instead."""
    given = [str(each.value) for each in turn.understood.entities if each.entity == "contract_number"]
    numbers = {number for value in given if (number := turn.provider.number.read(value))}
    named = turn.signals.words > 1 and bool(numbers) and turn.contract not in numbers
    return turn.contract is not None and (named or turn.signals.third_party == "other_contract")


def asks_for_team(turn: Turn) -> bool:
    """“Who sees to that?”, while a team is proposed."""
    about = turn.intent in ("ask_explain", "ask_why", "ask_definition", NOT_UNDERSTOOD)
    return about and turn.signals.asks_who and turn.signals.words <= SHORT and turn.state.awaiting == HANDOFF


def asks_whether_done(turn: Turn) -> bool:
    """“Is it cancelled then?”"""
    return turn.signals.already_done and turn.signals.words <= SHORT


def is_day_alone(turn: Turn) -> bool:
    """“And if I cancel on the 26th?”, “and in two weeks?”: a day, or days in a row, and little else.

    “Why the 26th?” asks for the reason of what was said.
    """
    state, signals = turn.state, turn.signals
    if state.awaiting in (NUMBER, CODE) or not signals.day_alone or not dated_questions(turn) or turn.intent == WHY:
        return False
    about = (signals.leaving and signals.carries_on) or state.answered or state.pending
    return bool(about) and turn.understood.day("asked") is not None


def is_wish_restated(turn: Turn) -> bool:
    """“I want the 31st of March”, and nothing else, after an answer about leaving or about that day."""
    about = ("inform", "affirm", "state_reason", "correct_assistant", NOT_UNDERSTOOD)
    if turn.understood.day("wished") is None or turn.intent not in about or turn.state.awaiting in (NUMBER, CODE):
        return False
    return turn.state.wished is not None or bool(set(turn.state.day_about) & set(turn.rules.leaving))


def is_day_of_last_answer(turn: Turn) -> bool:
    """“And in April, is that fine?”, taken for a question about the open request, or “on the 30th, for sure?”: the
    last answer is meant."""
    if (
        turn.intent not in (STATUS, "doubt", "ask_explain")
        or turn.signals.words > SHORT_WITH_DAY
        or not turn.state.answered
    ):
        return False
    return bool(dated_questions(turn)) and turn.understood.day("asked") is not None


async def answer_for_wish(turn: Turn) -> None:
    """How that day lies to the end of the contract, and the offer with it."""
    await answer_for(turn, turn.rules.leaving[:1], named_day(turn))


async def take_back(turn: Turn) -> None:
    """Ask whether the request is to be withdrawn; a person who was called learns that nobody is needed any more."""
    if turn.state.awaiting == WITHDRAW and not (turn.signals.question or turn.signals.reserved):
        withdraw(turn)  # "take it back" to "do you want to take it back?"
        return
    if turn.requests:
        await ask_to_withdraw(turn)
        return
    turn.effect(ChangedMind())
    turn.state.await_nothing()
    turn.state.pressing = None
    turn.state.reason_due = False
    turn.say("person-not-needed")


async def ask_what_to_cancel(turn: Turn) -> None:
    """Ask which, with a button each."""
    request = turn.requests[0]
    buttons = [
        turn.button("button-cancel-plan", turn.rules.leaving[0]),
        withdraw_button(turn, request),
    ]
    turn.state.await_nothing()
    turn.say("cancel-what", kind="question", buttons=buttons, **short(turn, request))


async def refuse_other_contract(turn: Turn) -> None:
    """This conversation is about one contract."""
    turn.state.await_nothing()
    turn.say("number-other", buttons=main_questions(turn))


async def name_team(turn: Turn) -> None:
    """Who it is."""
    tell_team(turn)


async def ask_for_number(turn: Turn) -> None:
    """Ask for the number again."""
    ask_number_again(turn)


READINGS: tuple[tuple[Callable[[Turn], bool], Answer], ...] = (
    (wants_help_with_code, help_with_code),
    (is_typed_command, nothing_meant),
    (in_danger, stand_by),
    (asks_in_hardship, answer_in_hardship),
    (in_hardship, condole),
    (is_abroad, answer_abroad),
    (chooses, take_choice),
    (claims_to_have_asked, take_claim),
    (tells_more_of_claim, add_to_claim),
    (claims_to_have_paid, take_paid),
    (asks_of_claim, tell_of_claim),
    (is_about_money, answer_about_money),
    (is_due_debit, explain_debit),
    (has_former_access, tell_of_access),
    (asks_of_access, tell_of_access),
    (asks_of_person_matter, say_who_helps),
    (asks_whether_yours, say_who_helps),
    (names_other_company, tell_company),
    (begins_here, begin_here),
    (asks_how_to_reach, tell_reach),
    (leaves_and_waits, answer_notice),
    (gives_notice, answer_notice),
    (writes_for_client, answer_for_client),
    (is_not_in_charge, take_role),
    (is_at_a_loss, help_on),
    (is_taken_back, take_back),
    (is_held_up, ask_about_last),
    (is_bare_cancel, ask_what_to_cancel),
    (is_bad_number, ask_for_number),
    (is_other_contract, refuse_other_contract),
    (asks_for_team, name_team),
    (asks_whether_done, tell_status),
    (names_an_answer, answer_about_that_one),
    (follows_up, answer_follow_up),
    (tells_detail, keep_detail),
    (is_wish_restated, answer_for_wish),
    (is_day_alone, answer_for_day),
    (is_day_of_last_answer, answer_for_day),
)
