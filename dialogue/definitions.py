"""“What is a ...?”: the words of the contract, in one or two sentences a company (texts ``define-<concept>``)."""

from __future__ import annotations

import texts
from dialogue.handover import own_offer, team_name
from dialogue.last_answer import explain
from dialogue.turn import Turn


async def define(turn: Turn) -> None:
    """Say what the word means; without a known one the last answer is said more simply."""
    concept = turn.entity("concept")
    key = f"define-{concept}"
    if concept is None or not texts.has(turn.language, key, provider=turn.provider.id):
        await (explain(turn) if turn.state.answered else _ask_which(turn))
        return
    team = team_name(turn, own_offer(turn, "requested").team)
    turn.say(key, team=team)


async def _ask_which(turn: Turn) -> None:
    turn.say("define-nothing", kind="question")
