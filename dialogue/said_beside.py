"""What a longer message asks beside its main topic: a person, whether it is done, money back while its days run."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.days import asked_day
from dialogue.handover import person_asked_for, question_of, team_name
from dialogue.menu import person_button
from dialogue.policy_questions import answer_for
from dialogue.request_kinds import LEAVING
from dialogue.request_status import tell_status
from dialogue.turn import Turn
from retention.table import HIGH

PERSON = "request_human"  # the intent


def wishes_beside(turn: Turn) -> bool:
    """Whether a sentence of a longer message asks or wishes something that the policies rule on."""
    return any(question in turn.policy.questions for question in turn.questions[1:])


async def tell_status_and_more(turn: Turn) -> None:
    """Where the request stands, and what else the message asks."""
    others = [question for question in turn.questions if question in turn.policy.questions]
    instalments = turn.rules.answers.get("instalments")
    if not others and turn.signals.last_due and instalments:
        others = [instalments]
    if not others or turn.contract is None:
        await tell_status(turn)
        return
    await tell_status_before(turn)
    await answer_for(turn, others, asked_day(turn, others))


async def tell_status_before(turn: Turn) -> None:
    """Where the request stands, before another answer, which makes the one offer."""
    await tell_status(turn)
    last = turn.messages[-1] if turn.messages else None
    if last is None or last.kind != "offer" or turn.state.offer is None:
        return
    said = last.text.removesuffix(question_of(turn, turn.state.offer)).strip()
    turn.state.await_nothing()
    turn.messages[-1:] = [replace(last, text=said, kind="chat", buttons=())] if said else []


def wishes_person(turn: Turn) -> bool:
    """Whether a sentence of the message asks for a person, beside what it is about."""
    beside = PERSON in turn.questions and turn.intent != PERSON
    return beside and turn.signals.person_wanted and not turn.signals.refuses_person and not turn.state.awaits_proof


def keep_person(turn: Turn) -> None:
    """A wish for the contract, said to an offer of a person for what happened, is offered; the person stays beside."""
    state, last = turn.state, turn.messages[-1] if turn.messages else None
    offer, pressing = state.offer, state.pressing
    if pressing is None or offer is None or offer.kind not in LEAVING or last is None or last.kind != "offer":
        return
    called = state.case_open or any(button.command.intent == PERSON for button in last.buttons)
    reported = f"report_{pressing.reason}" in turn.policy.questions
    if called or not reported or pressing.reason in state.declined:
        return
    text = f"{last.text} {turn.write('person-for-all', team=team_name(turn, pressing.team))}"
    buttons = (*last.buttons[:1], person_button(turn), *last.buttons[1:])
    turn.messages[-1] = replace(last, text=text, buttons=buttons)


def add_person(turn: Turn) -> None:
    """The person who was asked for is called at once; where a wish to leave waits for a yes, in one tap."""
    state, last = turn.state, turn.messages[-1] if turn.messages else None
    if last is None or state.case_open:
        return
    offer = state.offer if last.kind == "offer" else None
    if offer is None or offer.kind in LEAVING:
        person = person_button(turn)
        text = f"{last.text} {turn.write('person-too')}" if offer else last.text
        buttons = (*last.buttons[:1], person, *last.buttons[1:])
        turn.messages[-1] = replace(last, text=text, buttons=buttons)
        return
    turn.messages.pop()
    person_asked_for(turn, urgent=offer.priority == HIGH)
