"""“What is a ...?”: the words of the contract, in one or two sentences for each company (texts
``define-<concept>``)."""

from __future__ import annotations

import texts
from dialogue.handover import own_offer, propose, team_name
from dialogue.last_answer import explain
from dialogue.policy_questions import ruled_offer
from dialogue.turn import Turn
from protocol.awaiting import CODE, NUMBER
from protocol.request import RequestKind

SETTLEMENT = "settlement"
# Words that stand for what a request of a kind is about, or for a topic of the policy.
KINDS: dict[str, RequestKind] = {SETTLEMENT: "settlement_amount", "renewal": "stop_renewal", "refund": "refund"}
TOPICS = {"notice": "notice", "partner": "partner", "default_fees": "unpaid", "commitment": "charges"}


async def define(turn: Turn) -> None:
    """Say what the word means; where no word is named the last answer is said more simply."""
    concept = turn.entity("concept")
    if not is_defined(turn):
        if concept is not None or _names_a_word(turn):
            _leave_word_to_person(turn)
        else:
            await (explain(turn) if turn.state.answered else _ask_which(turn))
        return
    turn.say(f"define-{concept}", team=team_name(turn, own_offer(turn, "requested").team))
    question = _question(turn, str(concept))
    first = not turn.state.answered or concept == SETTLEMENT
    if question and first and turn.state.offer is None:  # "how is it computed?", "are you sure?" are about that
        if concept == SETTLEMENT:
            await ruled_offer(turn, question)
        turn.state.answered = [question]


def _question(turn: Turn, concept: str) -> str | None:
    """The question of the policy that the word belongs to, which is what was answered then."""
    requests, answers = turn.policy.requests, turn.rules.answers
    kind = KINDS.get(concept)
    return requests.question_of(kind) if kind else answers.get(TOPICS.get(concept, ""))


def is_defined(turn: Turn) -> bool:
    """Whether the message names a word that the company's texts define."""
    return texts.has(turn.language, f"define-{turn.entity('concept')}", provider=turn.provider.id)


def _names_a_word(turn: Turn) -> bool:
    """Whether a message without a known word is about one of its own, and not about the answer or what is asked."""
    state = turn.state
    return bool(state.answered) and not turn.signals.topicless and state.awaiting not in (NUMBER, CODE)


def _leave_word_to_person(turn: Turn) -> None:
    """A word that the company's texts do not explain: the last answer would be no meaning of it."""
    said = turn.write("define-unknown")
    if turn.state.case_open or turn.state.offer is not None:  # what was offered waits on
        turn.send(said, kind="chat")
    else:
        propose(turn, own_offer(turn, "requested"), said=said)


async def _ask_which(turn: Turn) -> None:
    turn.say("define-nothing", kind="question")
