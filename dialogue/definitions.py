"""“What is a ...?”: the words of the contract, in one or two sentences for each company (texts
``define-<concept>``)."""

from __future__ import annotations

import texts
from dialogue.handover import own_offer, propose, team_name
from dialogue.last_answer import explain
from dialogue.policy_questions import ruled_offer
from dialogue.turn import Turn

MOST_WORDS = 3  # defined in one turn


async def define(turn: Turn) -> None:
    """Say what the word means; that nobody defines it, and who may explain it; without a word, explain the answer."""
    concept = turn.entity("concept")
    if concept is None and (turn.signals.wordless or turn.state.awaits_proof):
        await (explain(turn) if turn.state.answered else _ask_which(turn))
        return
    if concept is None or not texts.has(turn.language, f"define-{concept}", provider=turn.provider.id):
        _say_undefined(turn)
        return
    asked = [each for each in _concepts(turn) if texts.has(turn.language, f"define-{each}", provider=turn.provider.id)]
    team = team_name(turn, own_offer(turn, "requested").team)
    turn.send("\n".join(turn.write(f"define-{each}", team=team) for each in asked), kind="chat")
    question = turn.rules.concepts.get(str(concept))
    amount = question is not None and question == turn.policy.requests.question_of("settlement_amount")
    first = not turn.state.answered or amount
    if question and first and turn.state.offer is None:  # "how is it computed?", "are you sure?" are about that
        if amount:
            await ruled_offer(turn, question)
        turn.state.answered = [question]


def _concepts(turn: Turn) -> list[str]:
    """The words of the contract that the message names, in its order."""
    named = [str(each.value) for each in turn.understood.entities if each.entity == "concept"]
    return list(dict.fromkeys(named))[:MOST_WORDS]


def _say_undefined(turn: Turn) -> None:
    """Never the last answer, which would be taken for the meaning. An offer that waits for a reply goes on waiting."""
    offer = own_offer(turn, "requested")
    said = turn.write("define-unknown", team=team_name(turn, offer.team))
    if turn.state.case_open or turn.state.offer is not None:
        turn.send(said, kind="chat")
    else:
        propose(turn, offer, said=said)


async def _ask_which(turn: Turn) -> None:
    turn.say("define-nothing", kind="question")
