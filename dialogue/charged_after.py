"""“I cancelled last month by phone, and you still charge me”: the claim, what the record shows of it, and the amount
are said back, and the check of the charge is offered; nothing that was said is asked for again."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from dialogue.claim_kept import BILLING, NONE, claim_words, gathered
from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.incidents import CHARGES, DEBITS, explain_debit, is_due_debit, runs_out
from dialogue.main_job import answer_message
from dialogue.policy_questions import known_contract, ruled, ruled_offer
from dialogue.request_words import short
from dialogue.ruling_words import values
from dialogue.scams import MONEY_BACK
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest
from retention import Contract
from retention.contract_on_day import ContractOnDay
from retention.wording import long_date, money

NEAR = 2  # meanings, among which that of a wrong charge must be


def tells_of_charge_after(turn: Turn) -> bool:
    """Whether they say that they are charged although they have cancelled, or of a contract that may be over that the
    charges go on."""
    billing, signals = turn.policy.requests.question_of(BILLING), turn.signals
    asked = {turn.intent, *turn.questions, *(turn.likeliest[:NEAR] if turn.intent == NOT_UNDERSTOOD else [])}
    if billing is None or turn.state.awaits_proof or _is_checked(turn):
        return False
    charged = signals.matter == DEBITS or signals.amount is not None or signals.was_due
    goes_on = signals.matter == DEBITS and turn.intent == turn.rules.answers.get(CHARGES) and turn.contract is not None
    asks = signals.question or signals.supposed
    return (billing in asked and signals.claims_done and charged) or (goes_on and not asks)


def tells_of_charge(turn: Turn) -> bool:
    """Whether they report a charge with its amount, or one that goes on: of a contract that is over nothing is due."""
    billing, signals = turn.policy.requests.question_of(BILLING), turn.signals
    stated = signals.amount is not None or signals.matter == DEBITS
    known = turn.contract is not None and not (turn.state.awaits_proof or _is_checked(turn))
    return known and turn.intent == billing and stated


def _is_checked(turn: Turn) -> bool:
    """Whether the check of a charge is registered: another report joins it."""
    return any(each.kind == BILLING for each in turn.requests)


def wants_charge_back(turn: Turn) -> bool:
    """“I want it back, too”, while the check of a charge is offered or registered for a contract that is over."""
    refund = turn.policy.requests.question_of("refund")
    wants = turn.signals.asks == MONEY_BACK or (refund is not None and refund in turn.likeliest[:1])
    situations = [each.situation for each in turn.requests if each.kind == BILLING]
    offer, about = turn.state.offer, turn.state.about
    if turn.state.awaiting == HANDOFF and offer is not None and offer.kind == BILLING and about is not None:
        situations.append(about.ruling.situation)
    return wants and turn.signals.amount is None and bool({*situations} & {*turn.policy.situations.over})


async def take_charge_back(turn: Turn) -> None:
    """It goes with the check; whether it comes, the team says."""
    request = next((each for each in turn.requests if each.kind == BILLING), None)
    if request is not None:
        turn.effect(AddToRequest(request.number))
        turn.say("charged-after-back-added", **short(turn, request))
    elif turn.state.offer is not None:
        keep_words(turn, besides=turn.state.offer.asked_in)
        propose(turn, turn.state.offer, said=turn.write("charged-after-back"))


async def take_charge_after(turn: Turn) -> None:
    """Said back with a word of regret; where the contract runs to its end its instalments are due, and that is said."""
    contract = (await known_contract(turn)).contract
    over = contract is not None and _is_over(turn, contract)
    if contract is not None and not over and (runs_out(turn, contract) or _is_behind(turn, contract)):
        await explain_debit(turn)
        return
    if not (turn.signals.claims_done or over):
        await (explain_debit(turn) if is_due_debit(turn) else answer_message(turn))
        return
    billing = turn.policy.requests.question_of(BILLING) or ""
    said = await _said_back(turn, billing, contract, over=over)
    state = turn.state
    state.let_go = state.offer or state.let_go
    state.await_nothing()
    offer = await ruled_offer(turn, billing)
    state.answered, state.asked_in = [billing], turn.message
    turn.send(said, kind="answer")
    if offer is not None:
        propose(turn, replace(offer, asked_in=turn.message))


async def _said_back(turn: Turn, billing: str, contract: Contract | None, *, over: bool) -> str:
    claims = turn.signals.claims_done
    if claims:
        turn.state.claim = gathered(turn)
    recorded = contract.cancellation_requested_on if contract else None
    amount = turn.signals.amount
    ruling, _ = await ruled(turn, billing)
    back = turn.signals.asks == MONEY_BACK or turn.policy.requests.question_of("refund") in turn.signals.topics
    stated: dict[str, object] = {
        **values(ruling, turn.language),
        **claim_words(turn, turn.state.claim if claims else None),
        "claims": "yes" if claims else "no",
        "amount": money(Decimal(amount), turn.provider.currency, turn.language) if amount else NONE,
        "record": "unknown" if contract is None else long_date(recorded, turn.language) if recorded else NONE,
        "over": "yes" if over else "no",
        "ends_on": long_date(contract.term_ends_on, turn.language) if contract else NONE,
    }
    said = [
        " ".join(turn.write("charged-after", **stated).split()),
        turn.write("charged-after-back") if back else "",
        "" if amount else turn.write("charged-after-amount"),
    ]
    return " ".join(part for part in said if part)


def _is_over(turn: Turn, contract: Contract) -> bool:
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.over


def _is_behind(turn: Turn, contract: Contract) -> bool:
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.behind
