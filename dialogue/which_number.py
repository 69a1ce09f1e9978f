"""“Which number?”: that of the request, of the contract, or the telephone they left; and the telephone of
the company."""

from __future__ import annotations

import texts
from dialogue.handover import last_offer, propose
from dialogue.policy_questions import known_contract
from dialogue.request_status import MOST_REQUESTS, tell_status
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CODE, HANDOFF, NUMBER
from retention.wording import long_date

OF_REQUEST = "number"  # asked of the own request
TELEPHONE, WHICH = "telephone", "which_number"  # questions that their own words tell
# What a question for the telephone may be taken for; a request for a person is one.
TAKEN_FOR = (
    "ask_hours", "ask_request_status", "ask_capabilities", "ask_explain",
    "out_of_scope", "thank", NOT_UNDERSTOOD,
)  # fmt: skip


def asks_which_number(turn: Turn) -> bool:
    """“Do I have a number?”, “which number?”, “which number did you note?”."""
    claims = turn.state.claim is not None and not (turn.requests or turn.case)  # which nobody can confirm here
    named = turn.signals.asks == WHICH or (turn.signals.of_request == OF_REQUEST and _is_known(turn))
    return named and turn.state.awaiting != CODE and not claims


async def tell_which_number(turn: Turn) -> None:
    """Those there are, the one that was noted alone where it is asked for; else the contract's."""
    state = turn.state
    contact = turn.requests[0].contact if turn.requests else state.contact
    phone = [turn.write("number-phone", phone=contact.phone)] if contact.phone else []
    said = [turn.write("number-here", **short(turn, each)) for each in turn.requests[:MOST_REQUESTS]]
    if not said and turn.case is not None and not state.withdrawn:
        said = [turn.write("number-case", number=turn.case.number)]
    said = phone if phone and turn.signals.noted else [*said, *phone]
    recorded = "" if said else await _of_record(turn)
    if not (said or recorded) and (state.withdrawn or turn.signals.asks != WHICH):
        await tell_status(turn)
        return
    said = said or [recorded or await _of_contract(turn)]
    if state.awaiting == HANDOFF and state.offer is not None:
        propose(turn, state.offer, said="\n".join(said))
        return
    turn.send("\n".join(said), kind="question" if state.awaiting == NUMBER else "chat")


def _is_known(turn: Turn) -> bool:
    known = turn.contract is not None or turn.requests or turn.case is not None
    return bool(known) and not turn.state.awaits_proof


async def _of_record(turn: Turn) -> str:
    """Of a request in the record there is only its day; empty without one."""
    contract = (await known_contract(turn)).contract
    asked = contract.cancellation_requested_on if contract is not None else None
    return turn.write("number-record", day=long_date(asked, turn.language)) if asked is not None else ""


async def _of_contract(turn: Turn) -> str:
    """The contract's number, or where it stands."""
    contract = (await known_contract(turn)).contract
    if contract is None:
        return turn.write("number-of-contract", example=turn.provider.number.example)
    return turn.write("number-none", contract=turn.contract)


def asks_for_telephone(turn: Turn) -> bool:
    """“What is your telephone number?”, “which number can I call?”."""
    return turn.signals.asks == TELEPHONE and turn.intent in TAKEN_FOR and not turn.state.awaits_proof


async def tell_telephone(turn: Turn) -> None:
    """The number in the company's texts, or that there is none here; who can answer in one tap."""
    known = texts.has(turn.language, "phone", provider=turn.provider.id)
    said = turn.write("hours-phone" if known else "hours-no-phone", number=turn.write("phone") if known else "")
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    if waits is None and state.case_open:
        turn.send(said, kind="chat")
        return
    propose(turn, waits or last_offer(turn), said=said)
