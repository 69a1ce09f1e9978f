"""What is asked about a request that exists already, made here or in the product: whether it counts or is to be made
again, what is still on record."""

from __future__ import annotations

from dialogue.claim_asked import take_claim
from dialogue.claim_kept import NONE
from dialogue.handover import last_offer, propose, team_name
from dialogue.hints import what_stops
from dialogue.of_request import tell_of_request
from dialogue.policy_questions import known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import CONTACT, MOST_REQUESTS, has_ended, requested_in_product, tell_status
from dialogue.request_words import short
from dialogue.several_answers import is_new
from dialogue.turn import Turn
from retention.wording import long_date

COUNTS = "counts"  # a question that its own words tell
REMAINS = "remains"  # asked of the own request
DOUBTED = "doubted"


def asks_if_counts(turn: Turn) -> bool:
    """“Does my request of the 12th count, or do I ask again?”, but for what they only say they asked for."""
    known = turn.contract is not None and not turn.state.awaits_proof
    return turn.signals.asks == COUNTS and known and (turn.state.claim is None or bool(turn.requests))


async def tell_if_counts(turn: Turn) -> None:
    """The request with its day, who confirms that it does, and what keeps the contract from renewing meanwhile."""
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    if leaving is not None:
        turn.requests = (leaving, *(each for each in turn.requests if each is not leaving))
        tell_of_request(turn, DOUBTED)
        return
    contract = (await known_contract(turn)).contract
    if contract is None or has_ended(turn, contract):
        await tell_status(turn)
        return
    asked, end = contract.cancellation_requested_on, long_date(contract.term_ends_on, turn.language)
    day = long_date(asked, turn.language) if asked else NONE
    if not contract.auto_renew:
        turn.say("counts-off", day=day, ends_on=end)
        return
    if asked is None:
        await (take_claim if turn.signals.claims_done else tell_status)(turn)
        return
    _, late = await requested_in_product(turn)
    team, stops = team_name(turn, last_offer(turn).team), what_stops(turn, contract, requested=True)
    first_time = is_new(turn, "counts-record")
    said = turn.write("counts-record" if first_time else "counts-again", day=day, team=team)
    renews = turn.write("status-record-renews", day=end) if first_time else ""
    said = " ".join(part for part in (said, renews, stops) if part)
    offer = await ruled_offer(turn, turn.rules.answers.get(CONTACT, "")) if late else None
    if offer is not None and not (turn.requests or turn.state.case_open):
        propose(turn, offer, said=said)
    else:
        turn.send(said, kind="chat")


def asks_what_remains(turn: Turn) -> bool:
    """“Is there still a request?”, also behind one that was taken back."""
    claims = turn.state.claim is not None and not (turn.requests or turn.state.withdrawn)
    return turn.signals.of_request == REMAINS and _is_known(turn) and not claims


async def tell_what_remains(turn: Turn) -> None:
    """What is registered here now, then what the record of the contract says."""
    recorded, _ = await requested_in_product(turn)
    if turn.requests:
        said = [turn.write("remains-here", **short(turn, each)) for each in turn.requests[:MOST_REQUESTS]]
    elif turn.state.withdrawn:
        said = [turn.write("remains-none", number=turn.state.withdrawn)]
    elif recorded:
        said = []
    else:
        await tell_status(turn)
        return
    turn.send("\n".join([*said, *([recorded] if recorded else [])]), kind="chat")


def _is_known(turn: Turn) -> bool:
    known = turn.contract is not None or turn.requests or turn.case is not None
    return bool(known) and not turn.state.awaits_proof
