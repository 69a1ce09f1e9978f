"""“And the one of February?”: a message that is about the instalment of a month, whatever else it resembles."""

from __future__ import annotations

from dialogue import lengths
from dialogue.instalments import TOPICS
from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn

CONTRACT, CHARGES = "contract", "charges"  # topics
NEAR = 6  # meanings, among which what leaving takes must be
# What a short message that names an instalment may be taken for.
TAKEN_FOR = (NOT_UNDERSTOOD, "inform", "affirm", "deny", "doubt", "ask_explain", "correct_assistant", "ask_why")


def asks_of_instalment(turn: Turn) -> bool:
    """Whether a short message is about the instalment of a month, and nothing else."""
    own = {turn.rules.answers.get(topic) for topic in TOPICS}  # answered with that month by the main job
    others = {turn.rules.answers.get(CONTRACT), *turn.state.answered}
    meant = {turn.intent, *turn.questions}
    taken = not meant & own and meant <= {*TAKEN_FOR, *others}
    known = turn.contract is not None and not turn.state.awaits_proof and "instalments" in turn.rules.answers
    return (
        _names_one(turn)
        and known
        and taken
        and not _is_elsewhere(turn, own)
        and turn.signals.words <= lengths.OF_INSTALMENT
    )


def _names_one(turn: Turn) -> bool:
    """Whether the instalment of a month is named, or the last one of all."""
    return bool(turn.signals.due) or (turn.signals.last_due and (turn.signals.pays or bool(turn.state.answered)))


def _is_elsewhere(turn: Turn, own: set[str | None]) -> bool:
    """“The invoice of November, I never got it”: the month is that of a paper or a report, not of a sum."""
    named = set(turn.signals.topics) - own - {turn.rules.answers.get(CHARGES), *turn.rules.leaving}
    stated = turn.intent in turn.state.answered and turn.intent not in turn.rules.dated and turn.signals.reserved
    return not turn.signals.last_due and (bool(named) or stated)


async def answer_of_instalment(turn: Turn) -> None:
    """What the record has for that month, with what was asked last about money."""
    rules = turn.rules.answers
    charges = rules.get(CHARGES)
    leaves = turn.signals.leaving or turn.intent in turn.rules.leaving  # a refund may be due then
    of_charges = (leaves or charges in turn.state.answered) and not turn.signals.last_due
    turn.questions = [charges if charges and of_charges else rules["instalments"]]
    await answer_questions(turn, turn.questions)


def asks_to_buy_out(turn: Turn) -> bool:
    """“And if I pay what is left and go?”, taken for not paying or for what is due: what leaving takes."""
    amount = turn.policy.requests.question_of("settlement_amount")
    topics = {turn.rules.answers.get(topic) for topic in TOPICS}
    near = amount in turn.likeliest[:NEAR] or turn.signals.leaving
    taken = turn.intent in (NOT_UNDERSTOOD, *topics) and near
    return turn.signals.pays_all and amount is not None and taken and not turn.state.awaits_proof


async def answer_buying_out(turn: Turn) -> None:
    """The amount to leave at once, and who names it."""
    turn.questions = [turn.policy.requests.question_of("settlement_amount") or ""]
    await answer_questions(turn, turn.questions)


def with_settlement(turn: Turn, questions: list[str]) -> list[str]:
    """The questions, and what leaving takes: “if I pay all of it now, is it over?”."""
    amount = turn.policy.requests.question_of("settlement_amount")
    asks = turn.signals.pays_all and amount is not None and bool(set(questions) & set(turn.rules.leaving))
    return [*questions, *([amount] if asks and amount and amount not in questions else [])]


def with_instalments(turn: Turn, questions: list[str]) -> list[str]:
    """The questions, and what falls due, where the message asks about leaving and about the instalment of a month."""
    questions = with_settlement(turn, questions)
    topics = [turn.rules.answers[topic] for topic in TOPICS if topic in turn.rules.answers]
    asks = bool(turn.signals.due) and turn.signals.question and bool(set(questions) & set(turn.rules.leaving))
    return [*questions, *(topics[:1] if asks and not set(questions) & set(topics) else [])]
