"""“Does it change my date that you are late?”, “when am I free?”: of the contract's days, not of a reply."""

from __future__ import annotations

from dialogue import lengths
from dialogue.facets import CONTRACT, ENDS
from dialogue.handover import propose
from dialogue.hints import what_stops
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import has_ended
from dialogue.request_words import advice
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention import Contract
from retention.wording import long_date

LATE_CHANGES = "late_changes"  # a question that its own words tell


def asks_if_late_changes(turn: Turn) -> bool:
    """Whether it is asked what our being late does to their dates, of a contract that is known."""
    signals = turn.signals
    acts = signals.wish is not None or signals.wants_to_leave
    return signals.asks == LATE_CHANGES and turn.contract is not None and not (turn.state.awaits_proof or acts)


async def tell_if_late_changes(turn: Turn) -> None:
    """Nothing is written that would move a day: the days that count, and in one line who has the request."""
    contract = (await known_contract(turn)).contract
    if contract is None:
        turn.say("late-changes")
        return
    lines = [turn.write("late-changes"), *_days(turn, contract)]
    if turn.requests:
        lines.append(turn.write("already-registered", number=turn.requests[0].number))
    elif turn.case is not None:
        lines.append(turn.write("person-reads"))
    said = "\n".join(line for line in lines if line)
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if waits is not None:
        propose(turn, waits, said=said)
    else:
        turn.send(said, kind="chat")


def _days(turn: Turn, contract: Contract) -> list[str]:
    """By when to act, and the end or the renewal, as they stand without any answer."""
    end = long_date(contract.term_ends_on, turn.language)
    if has_ended(turn, contract) or not contract.auto_renew:
        return [turn.write("late-changes-ends", day=end)]
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    running = advice(turn, leaving) if leaving is not None else ""
    if running and leaving is not None and leaving.kind == "refund":  # its day lies long before the renewal
        return [running]
    return [running or what_stops(turn, contract, requested=True, late=True), turn.write("late-then", day=end)]


def asks_when_free(turn: Turn) -> bool:
    """Whether a few words that are not surely understood ask when the contract is over."""
    known = turn.contract is not None and CONTRACT in turn.rules.answers and not turn.state.awaits_proof
    short = turn.signals.words <= lengths.FOLLOW_UP and turn.signals.inquires
    return turn.intent == NOT_UNDERSTOOD and ENDS in turn.signals.focuses and known and short


async def tell_when_free(turn: Turn) -> None:
    """How the contract stands, with its end."""
    turn.questions = [turn.rules.answers[CONTRACT]]
    await answer_questions(turn, turn.questions)
