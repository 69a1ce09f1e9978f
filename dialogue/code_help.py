"""A code that was sent and does not come: what to check, another one, another number, or a person."""

from __future__ import annotations

from dialogue import lengths
from dialogue.handover import own_offer, propose
from dialogue.identify import ask_code
from dialogue.menu import main_questions, person_button
from dialogue.policy_questions import answer_questions
from dialogue.several_answers import is_report
from dialogue.turn import Turn
from protocol.awaiting import CODE, NUMBER, RESEND


def wants_help_with_code(turn: Turn) -> bool:
    """Whether the message is about a code that was sent and not yet given back."""
    return (
        turn.signals.code_help is not None
        and turn.contract is None
        and (turn.state.number is not None or turn.signals.code_help == "unwilling")
        and turn.signals.words <= lengths.OF_CODE
        and turn.entity("contract_number") is None
    )


async def help_with_code(turn: Turn) -> None:
    """Do what the message asks for: another code, another number, a person, or what to check."""
    number = turn.state.number or ""
    if turn.signals.code_help == "unwilling":
        await _go_on_without(turn)
    elif turn.signals.code_help == "refused":
        check_together(turn, number, "code-refused")
    elif turn.signals.code_help == "no_mailbox":
        propose(turn, own_offer(turn, "not_identified"), lead="code-only-there")
    elif turn.signals.code_help == "other_number":
        turn.say("code-other-number", kind="question", example=turn.provider.number.example)
        turn.state.awaiting = NUMBER
    elif turn.signals.code_help == "resend":
        ask_code(turn, number)
    elif turn.state.awaiting == RESEND or turn.state.codes_sent > 1:  # said to what was to be checked
        propose(turn, own_offer(turn, "not_identified"), lead="code-still-missing")
    else:
        check_together(turn, number)


def check_together(turn: Turn, number: str, key: str = "code-missing") -> None:
    """Say what may be wrong, and offer another code, another number or a person."""
    buttons = [
        turn.button("button-resend", "affirm"),
        turn.button("button-other-number", "deny"),
        person_button(turn),
    ]
    turn.say(key, kind="question", number=number, buttons=buttons)
    turn.state.awaiting = RESEND


def is_late_code(turn: Turn) -> bool:
    """A code that nothing waits for: digits called one are never taken for somebody's contract number."""
    given = turn.entity("code") is not None and turn.entity("contract_number") is None
    waits_for_none = turn.contract is None and turn.state.awaiting != CODE
    return given and waits_for_none and turn.intent not in turn.policy.questions


async def take_late_code(turn: Turn) -> None:
    """The code has run out, or none was asked for: offer another, or ask for the contract."""
    if turn.state.number is not None:
        check_together(turn, turn.state.number, "code-refused")
        return
    turn.say("code-not-asked", kind="question", example=turn.provider.number.example)
    turn.state.awaiting = NUMBER


async def _go_on_without(turn: Turn) -> None:
    """Nobody has to give one: what was asked is answered by the rule for everybody."""
    state = turn.state
    pending = [question for question in state.pending if question in turn.policy.questions]
    asked = [question for question in pending if not is_report(turn, question)]
    if not asked and turn.signals.words > lengths.OF_REQUEST:  # "I give no code, just explain the rule to me"
        asked = [each for each in state.answered if not is_report(turn, each)] or [*turn.rules.leaving[:1]]
    state.await_nothing()
    state.pressing = None  # access is not what is asked for any more
    state.number, state.pending, state.identify_hinted = None, [], True
    turn.say("code-unwilling", buttons=[] if asked else main_questions(turn)[:2])
    if asked:
        turn.questions = asked
        await answer_questions(turn, asked)
