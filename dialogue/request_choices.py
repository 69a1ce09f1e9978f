"""What a customer wants registered who does not say what: the choices that fit the contract, as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.menu import person_button
from dialogue.policy_questions import ruled
from dialogue.request_kinds import ONE_AT_A_TIME
from dialogue.ruling_words import ruling_object
from dialogue.several_answers import is_report
from dialogue.turn import Turn

RENEWAL = "stop_renewal"  # a kind of request that only a contract with a renewal has


async def ask_what(turn: Turn, among: Sequence[str] = ()) -> None:
    """Ask what is to be registered. among: what the message names, where not all of it can be."""
    fitting = [*among] or [each for each in turn.policy.requests.choices if await _fits(turn, each)]
    buttons = [turn.button(f"button-{question}", "register_request", about=question) for question in fitting]
    turn.state.await_nothing()
    turn.say("register-what", kind="question", buttons=[*buttons, person_button(turn)])


async def _fits(turn: Turn, question: str) -> bool:
    """Whether it is a wish of its own on this contract today, or tells what happened."""
    if is_report(turn, question):
        return True
    ruling, known = await ruled(turn, question)
    kind = turn.policy.requests.kind_of(question, ruling_object(ruling).facts, turn.today)
    if kind == RENEWAL and known.contract is not None and not known.contract.auto_renew:
        return False
    over = ruling.situation in turn.policy.situations.over
    return kind != "other" and not (over and kind in ONE_AT_A_TIME)
