"""Codes by e-mail are blocked after wrong ones: whatever is said of the code gets until when, and the other ways in."""

from __future__ import annotations

from dialogue import lengths
from dialogue.menu import person_button
from dialogue.turn import Turn
from protocol.awaiting import CODE, RESEND
from protocol.turn import SendCode
from texts.blocked import codes_blocked

NOT_OF_IT = (None, "unwilling", "other_number")  # what is said of the code and goes on without it
YES_NO = ("affirm", "deny")  # intents


def says_of_blocked_code(turn: Turn) -> bool:
    """Whether the message is about a code that is looked at again only later: typed, missing, wished once more."""
    if turn.codes_blocked_until is None or turn.entity("contract_number") is not None:
        return False
    signals = turn.signals
    helps = signals.code_help not in NOT_OF_IT and signals.words <= lengths.OF_CODE
    typed = turn.entity("code") is not None and turn.intent not in turn.policy.questions
    answers = turn.state.awaiting in (CODE, RESEND) and turn.intent in YES_NO and signals.words <= lengths.YES_OR_NO
    return helps or typed or answers


async def say_blocked(turn: Turn) -> None:
    """Until when, and a person by one button; nothing is awaited meanwhile."""
    if turn.codes_blocked_until is None:
        return
    turn.state.await_nothing()
    said = codes_blocked(turn.codes_blocked_until, turn.provider, turn.language)
    turn.send(said, kind="chat", buttons=[] if turn.state.case_open else [person_button(turn)])


async def ask_no_blocked_code(turn: Turn, number: str | None) -> None:
    """Another answer that would ask for the code, or send it again, says instead that it is blocked.

    number: the one whose proof was under way when the message came; another contract's code may be sent.
    """
    state = turn.state
    if turn.codes_blocked_until is None or state.awaiting not in (CODE, RESEND) or state.number != number:
        return
    turn.effects[:] = [effect for effect in turn.effects if not isinstance(effect, SendCode)]
    if turn.messages and turn.messages[-1].kind == "question":
        turn.messages.pop()
        await say_blocked(turn)
    else:
        state.await_nothing()
