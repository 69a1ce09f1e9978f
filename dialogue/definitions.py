"""“What is a ...?”: the words of the contract, in one or two sentences for each company (texts
``define-<concept>``)."""

from __future__ import annotations

import texts
from dialogue.handover import own_offer, team_name
from dialogue.last_answer import explain
from dialogue.policy_questions import ruled_offer
from dialogue.topic_at_hand import settlement
from dialogue.turn import Turn

SETTLEMENT = "settlement"  # a word that stands for a question of the policy


async def define(turn: Turn) -> None:
    """Say what the word means; without a known one the last answer is said more simply."""
    if not is_defined(turn):
        await (explain(turn) if turn.state.answered else _ask_which(turn))
        return
    concept = turn.entity("concept")
    turn.say(f"define-{concept}", team=team_name(turn, own_offer(turn, "requested").team))
    question = settlement(turn) if concept == SETTLEMENT else None
    if question and turn.state.offer is None:  # "how is it computed?" is about that
        await ruled_offer(turn, question)
        turn.state.answered = [question]


def is_defined(turn: Turn) -> bool:
    """Whether the message names a word that the company's texts define."""
    return texts.has(turn.language, f"define-{turn.entity('concept')}", provider=turn.provider.id)


async def _ask_which(turn: Turn) -> None:
    turn.say("define-nothing", kind="question")
