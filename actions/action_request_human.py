"""A person is asked for: the case is opened at once, without asking twice."""

from dataclasses import replace

from actions.base import TurnAction
from dialogue.handover import Offer, open_case
from dialogue.leaving_reason import ask_reason
from dialogue.reading import team_named
from dialogue.turn import Turn
from dialogue.upset import acknowledge


class ActionRequestHuman(TurnAction):
    def name(self) -> str:
        return "action_request_human"

    async def reply(self, turn: Turn) -> None:
        upset = acknowledge(turn)
        dialogue = turn.dialogue
        team = team_named(turn.text)
        offer = Offer(**dialogue.offer) if dialogue.offer else _about_the_last_answer(turn)
        if team and team != offer.team:
            offer = Offer(team, "requested")
        if upset:
            offer = replace(offer, priority="high")
        open_case(turn, offer)
        ask_reason(turn)


def _about_the_last_answer(turn: Turn) -> Offer:
    """The team the last answer named; support for what is no matter of contracts; else the renewals team."""
    if turn.dialogue.strayed:
        return Offer("support", "out_of_scope")
    handoff = (turn.dialogue.ruling or {}).get("handoff") or {}
    return Offer(handoff.get("team", "renewals"), "requested")
