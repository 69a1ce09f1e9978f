"""“Is it done, yes or no?”: the yes or no first, then where the request stands, and what else the message asks."""

from __future__ import annotations

from dialogue.claim_followed import tell_of_claim
from dialogue.contact_wishes import keep_for_record, tell_contact, wishes_in
from dialogue.handover import propose
from dialogue.hints import what_stops
from dialogue.menu import person_button
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import CONTACT, has_ended, requested_in_product, tell_status
from dialogue.several_answers import is_new
from dialogue.turn import Turn
from protocol.turn import AddToRequest
from retention import Contract
from retention.wording import long_date
from texts.requests import wishes

CHARGES = "charges"  # a topic


async def tell_whether_done(turn: Turn) -> None:
    """The yes or no first; the rest of the message behind it."""
    contract = (await known_contract(turn)).contract
    verdict = _verdict(turn, contract)
    if contract is None or verdict is None:
        claims = turn.state.claim is not None and contract is not None and not turn.requests
        await (tell_of_claim if claims else tell_status)(turn)
    else:
        await _tell(turn, contract, verdict)
    charges = turn.rules.answers.get(CHARGES)
    if charges and turn.signals.pays and turn.contract is not None:
        await answer_questions(turn, [charges])
    said = wishes_in(turn)
    if said.no_calls and not turn.requests:
        turn.state.contact = turn.state.contact.then(said)
        turn.effect(AddToRequest(None, said))
        await keep_for_record(turn, wishes(turn.state.contact, turn.language))


def _verdict(turn: Turn, contract: Contract | None) -> str | None:
    """The key of the yes or no: it is over, only the renewal is off, or it was only asked for; None without any."""
    if contract is None:
        return None
    if has_ended(turn, contract):
        return "whether-over"
    if not contract.auto_renew:
        return "whether-off"
    asked = contract.cancellation_requested_on or any(each.kind in LEAVING for each in turn.requests)
    return "whether-asked" if asked else None


async def _tell(turn: Turn, contract: Contract, verdict: str) -> None:
    """The verdict, in other words where just that was said, and what is known of the request."""
    first_time = is_new(turn, verdict)
    key = verdict if first_time or verdict == "whether-over" else f"{verdict}-again"
    said = turn.write(key, day=long_date(contract.term_ends_on, turn.language))
    if turn.requests and verdict == "whether-asked":
        leaves = any(each.kind in LEAVING for each in turn.requests[:1])
        tell_contact(turn, said, "" if leaves else what_stops(turn, contract, requested=True))
        return
    recorded, late = await requested_in_product(turn)
    if first_time and verdict == "whether-asked":
        said = f"{said} {recorded}"
    if verdict == "whether-asked":
        said = f"{said} {what_stops(turn, contract, requested=True)}".strip()
    chases = late and verdict == "whether-asked"
    offer = await ruled_offer(turn, turn.rules.answers.get(CONTACT, "")) if chases else None
    if offer is not None and not (turn.requests or turn.state.case_open):
        propose(turn, offer, said=said)
    else:
        turn.send(said, kind="chat", buttons=[person_button(turn)] if turn.case is None else [])
