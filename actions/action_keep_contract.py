"""The customer stays: thanked for, and passed on where a request is on record."""

from actions.base import TurnAction
from actions.offers import Offer, open_case
from actions.turn import Turn
from contracts.client import ContractsError
from retention import InvalidRecord


class ActionKeepContract(TurnAction):
    def name(self) -> str:
        return "action_keep_contract"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        dialogue.awaiting, dialogue.offer, dialogue.reason_due = None, None, False
        turn.effect("changed_mind")
        if dialogue.case_open:
            turn.say("stays-case")
        elif await _request_on_record(turn):
            turn.say("stays-passed-on")
            open_case(turn, Offer("renewals", "changed_mind"))
        else:
            turn.say("stays")


async def _request_on_record(turn: Turn) -> bool:
    if turn.contract is None:
        return False
    try:
        contract = await turn.contracts.read(turn.contract, turn.today)
    except (ContractsError, InvalidRecord):
        return True  # not known: a team that checks does no harm, a request that goes through does
    return contract.cancellation_requested_on is not None and contract.status == "active"
