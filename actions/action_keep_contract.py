"""The customer stays: thanked for, and passed on where a request is on record."""

from __future__ import annotations

from actions.base import TurnAction
from contracts.client import ContractsError
from dialogue.handover import Offer, open_case, propose
from dialogue.turn import Turn
from retention import Contract, InvalidRecord, rule
from retention.wording import long_date


class ActionKeepContract(TurnAction):
    def name(self) -> str:
        return "action_keep_contract"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        dialogue.awaiting, dialogue.offer, dialogue.reason_due = None, None, False
        try:
            contract = await turn.contracts.read(turn.contract, turn.today) if turn.contract else None
            requested = contract is not None and contract.cancellation_requested_on is not None
        except (ContractsError, InvalidRecord):
            contract, requested = None, True  # a team that checks does no harm, a request that goes through does
        if contract is not None and _ended(turn, contract):
            turn.say("stays-ended", ends_on=long_date(contract.term_ends_on, turn.language))
            if not dialogue.case_open:
                propose(turn, Offer("renewals", "changed_mind"))
            return
        turn.effect("changed_mind")
        if dialogue.case_open:
            turn.say("stays-case")
        elif requested:
            turn.say("stays-passed-on")
            open_case(turn, Offer("renewals", "changed_mind"))
        else:
            turn.say("stays")


def _ended(turn: Turn, contract: Contract) -> bool:
    return rule("ask_contract_status", contract, turn.today).situation == "ended"
