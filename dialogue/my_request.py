"""Taking a request back, and staying after all."""

from __future__ import annotations

from dialogue.clarify import clarify
from dialogue.handover import own_offer, propose
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import MOST_REQUESTS, ask_whose, has_ended
from dialogue.request_words import short, title_of
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, WITHDRAW
from protocol.request import OpenRequest
from protocol.turn import Button, Command, WithdrawRequest
from retention import Contract


async def ask_to_withdraw(turn: Turn) -> None:
    """A request is to be taken back: asked once; as a question it only informs, and without one it says so."""
    state = turn.state
    open_ones = _meant(turn)
    if turn.contract is None and not open_ones:
        ask_whose(turn, "withdraw-none-here")
    elif turn.signals.question and not turn.signals.taken_back:
        await _explain_withdrawing(turn)
    elif len(open_ones) > 1:
        state.await_nothing()
        buttons = [withdraw_button(turn, each) for each in open_ones[:MOST_REQUESTS]]
        turn.say("withdraw-which", kind="question", buttons=buttons)
    elif open_ones:
        ask_about_withdrawing(turn, open_ones[0])
    else:
        await _offer_undoing(turn, "withdraw-none")


async def _explain_withdrawing(turn: Turn) -> None:
    if turn.requests:
        turn.say("withdraw-how", number=turn.requests[0].number)
    else:
        await _offer_undoing(turn, "withdraw-how-none")


def withdraw_button(turn: Turn, request: OpenRequest) -> Button:
    """The button that names the request to be taken back; whether it really is, is asked after it."""
    title = turn.write("button-withdraw-number", **short(turn, request))
    return Button(title, Command("withdraw_request", {"number": request.number}))


def _meant(turn: Turn) -> list[OpenRequest]:
    """The request whose button was pressed, else all that are open."""
    chosen = turn.entity("number")
    return [each for each in turn.requests if chosen is None or each.number == chosen]


def ask_about_withdrawing(turn: Turn, request: OpenRequest) -> None:
    """Whether this request is to be taken back."""
    state = turn.state
    state.await_nothing()
    state.awaiting, state.withdrawing = WITHDRAW, request.number
    buttons = [turn.button("button-withdraw", "affirm"), turn.button("button-keep-request", "deny")]
    turn.say("withdraw-ask", kind="question", number=request.number, title=title_of(turn, request), buttons=buttons)


def withdraw(turn: Turn) -> None:
    """The customer confirmed it: the front desk says so with number and time."""
    number = turn.state.withdrawing
    turn.state.await_nothing()
    turn.state.reason_due = False
    if number is not None and any(each.number == number for each in turn.requests):
        turn.effect(WithdrawRequest(number))
        turn.state.withdrawn = number
    else:
        _say_nothing(turn, "withdraw-none")


def _say_nothing(turn: Turn, key: str) -> None:
    """That there is nothing to take back; whether the contract is meant then, a yes may answer."""
    leaves = key == "withdraw-none" and turn.signals.wants_to_leave and not turn.signals.taken_back
    key = "withdraw-none-leaving" if leaves else key
    turn.say(key, buttons=main_questions(turn) if key != "stays" else [])
    if leaves:
        turn.state.choices, turn.state.awaiting = [*turn.rules.leaving[:1]], CLARIFY


def keep_request(turn: Turn) -> None:
    """It stays as it is."""
    number = turn.state.withdrawing or ""
    turn.state.await_nothing()
    turn.say("withdraw-kept", number=number)


async def stay(turn: Turn) -> None:
    """The customer stays: with a request open it may be taken back; with none nothing changes, which is said.

    A condition or a negation is no staying: it is asked what was meant.
    """
    state = turn.state
    if turn.signals.going and not turn.requests:
        await answer_questions(turn, turn.rules.leaving[:1])  # "then I leave" is no staying, whatever it resembles
        return
    refuses = turn.signals.never_mind and not turn.signals.question  # "no, never mind, I stay" is no condition
    if turn.signals.reserved and not refuses and not turn.requests:
        clarify(turn)
        return
    state.await_nothing()
    state.reason_due = False
    leaving = [each for each in turn.requests if each.kind in LEAVING]
    if leaving:
        ask_about_withdrawing(turn, leaving[0])
        return
    if any(each.kind == "undo" for each in turn.requests):
        turn.say("already-registered", number=next(each.number for each in turn.requests if each.kind == "undo"))
        return
    await _offer_undoing(turn, "stays")


async def offers_to_return(turn: Turn) -> bool:
    """Who wants to come back to a contract that ends or is over is offered the team that can see to it."""
    contract = (await known_contract(turn)).contract
    if contract is None or not _is_ending(turn, contract):
        return False
    await _offer_undoing(turn, "stays")
    return True


async def _offer_undoing(turn: Turn, nothing: str) -> None:
    """What was asked in the product, or does not renew any more, only a team can take back: offered.

    nothing: key of what is said where there is nothing of the kind.
    """
    known = await known_contract(turn)
    contract = known.contract
    if turn.contract is not None and (contract is None or _is_ending(turn, contract)):
        await ruled_offer(turn, next(iter(turn.rules.leaving), ""))
        turn.state.asked_in = turn.message
        lead = "undo-by-team" if contract is None or not has_ended(turn, contract) else "undo-ended"
        propose(turn, own_offer(turn, "changed_mind"), lead=lead)
    else:
        _say_nothing(turn, nothing)


def _is_ending(turn: Turn, contract: Contract) -> bool:
    return contract.cancellation_requested_on is not None or not contract.auto_renew or has_ended(turn, contract)
