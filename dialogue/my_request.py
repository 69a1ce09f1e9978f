"""The customer's own request: where it stands, taking it back, staying after all."""

from __future__ import annotations

from contracts.errors import ContractsError
from dialogue.handover import own_offer, propose
from dialogue.menu import main_questions, person_button
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_words import registered_at, short, state_of, title_of
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.awaiting import NUMBER, WITHDRAW
from protocol.request import OpenRequest
from protocol.turn import Button, Command, WithdrawRequest
from retention import Contract, InvalidRecord
from retention.contract_on_day import ContractOnDay
from retention.wording import long_date

MOST = 3  # requests told in one turn
CONTRACT = "ask_contract_status"  # what the contract says, where the company's policy answers that
STATUS = "ask_request_status"  # as a question that waits for the contract to be proven


async def tell_status(turn: Turn) -> None:
    """Where the customer's requests stand: those registered here first, then what the record of the contract says."""
    told = [state_of(turn, request) for request in turn.requests[:MOST]]
    in_product = await _requested_in_product(turn)
    if in_product:
        told.append(in_product)
    if not told and turn.case is not None:
        opened = turn.case.opened_at.astimezone(turn.provider.time_zone)
        told.append(turn.write("status-case", number=turn.case.number, **registered_at(turn, opened)))
    if told:
        turn.send("\n\n".join(told), kind="chat", buttons=[person_button(turn)] if turn.case is None else [])
        return
    await _tell_nothing(turn)


async def _tell_nothing(turn: Turn) -> None:
    state = turn.state
    if turn.contract is None:
        state.await_nothing()
        state.awaiting, state.pending = NUMBER, [STATUS]
        turn.say(
            "status-none-here", kind="question", example=turn.provider.number.example, buttons=[person_button(turn)]
        )
        return
    offer = await _offer_to_leave(turn)
    if offer is None:  # it ends, or has ended, without a request: what the contract says
        turn.say("status-none-open")
        if CONTRACT in turn.policy.questions:
            await answer_questions(turn, [CONTRACT])
    else:
        propose(turn, offer, lead="status-none")


async def _offer_to_leave(turn: Turn) -> Offer | None:
    """The request that the last answer was about, else a cancellation; None where nothing is left to cancel."""
    state = turn.state
    question = state.about.ruling.question if state.about else next(iter(turn.rules.leaving), "")
    offer = await ruled_offer(turn, question)
    return offer if offer and offer.kind in LEAVING else None


async def _requested_in_product(turn: Turn) -> str:
    """What the record says of a cancellation, and of the contact promised for it; empty without one."""
    try:
        contract = (await known_contract(turn)).contract
    except (ContractsError, InvalidRecord):
        return ""
    if contract is None or contract.cancellation_requested_on is None:
        return ""
    said = [turn.write("status-record", day=long_date(contract.cancellation_requested_on, turn.language))]
    clause = turn.rules.contact
    due = clause.day(clause.team, "", contract.cancellation_requested_on) if clause else None
    if due is not None:
        key = "receipt-contact-by" if due >= turn.today else "status-contact-overdue"
        said.append(turn.write(key, day=long_date(due, turn.language)))
    return " ".join(said)


async def ask_to_withdraw(turn: Turn) -> None:
    """A request is to be taken back: asked once; as a question it only informs, and without one it says so."""
    state = turn.state
    open_ones = _meant(turn)
    if turn.signals.question and not turn.signals.taken_back:
        await _explain_withdrawing(turn)
    elif len(open_ones) > 1:
        state.await_nothing()
        buttons = [withdraw_button(turn, each) for each in open_ones[:MOST]]
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
    else:
        turn.say("withdraw-none", buttons=main_questions(turn))


def keep_request(turn: Turn) -> None:
    """It stays as it is."""
    number = turn.state.withdrawing or ""
    turn.state.await_nothing()
    turn.say("withdraw-kept", number=number)


async def stay(turn: Turn) -> None:
    """The customer stays: with a request open it may be taken back; with none nothing changes, which is said."""
    state = turn.state
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


async def _offer_undoing(turn: Turn, nothing: str) -> None:
    """What was asked in the product, or does not renew any more, only a team can take back: offered.

    nothing: key of what is said where there is nothing of the kind.
    """
    known = await known_contract(turn)
    contract = known.contract
    if turn.contract is not None and (contract is None or _is_ending(turn, contract)):
        await ruled_offer(turn, next(iter(turn.rules.leaving), ""))
        lead = "undo-by-team" if contract is None or not _has_ended(turn, contract) else "undo-ended"
        propose(turn, own_offer(turn, "changed_mind"), lead=lead)
    else:
        turn.say(nothing, buttons=main_questions(turn) if nothing != "stays" else [])


def _is_ending(turn: Turn, contract: Contract) -> bool:
    return contract.cancellation_requested_on is not None or not contract.auto_renew or _has_ended(turn, contract)


def _has_ended(turn: Turn, contract: Contract) -> bool:
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.over
