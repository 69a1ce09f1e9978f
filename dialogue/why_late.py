"""“Why has nobody called?”, of a contact that the company owes by a day: the reason is not seen here, the day is."""

from __future__ import annotations

from dialogue import lengths
from dialogue.contact_wishes import tells_contact
from dialogue.handover import propose
from dialogue.last_answer import say_why
from dialogue.nobody_answers import promised_contact
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_status import has_ended
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention.wording import long_date

WHY, WHY_LATE = "ask_why", "why_late"  # an intent, a question that its own words tell
CONTACT = "contact"  # a topic
# What the words for it may be taken for beside these and the question for a contact.
TAKEN_FOR = (WHY, "complain", "doubt", "ask_explain", "ask_request_status", NOT_UNDERSTOOD)


def asks_why_late(turn: Turn) -> bool:
    """Whether it is asked why nobody got in touch, in its own words or right behind the answer on the contact."""
    signals, contact = turn.signals, turn.rules.answers.get(CONTACT)
    if turn.contract is None or turn.state.awaits_proof or contact is None or signals.words > lengths.OF_SIDE:
        return False
    if signals.wants_to_leave or signals.wish is not None or len(turn.questions) > 1:
        return False
    about = turn.state.about.ruling.question if turn.state.about else next(iter(turn.state.answered), None)
    behind = turn.intent == WHY and about == contact and signals.words <= lengths.FOLLOW_UP
    return behind or (signals.asks == WHY_LATE and turn.intent in (*TAKEN_FOR, contact))


async def _without_promise(turn: Turn) -> None:
    """No contact is owed by a day: who answers what is open, else what is known of a contact."""
    if turn.signals.asks != WHY_LATE:
        await say_why(turn)
    elif not await tells_contact(turn, alone=True):
        turn.questions = [turn.rules.answers[CONTACT]]
        await answer_questions(turn, turn.questions)


async def tell_why_late(turn: Turn) -> None:
    """That the reason is not known here, the day that has passed, and the offer to have it chased."""
    contract = (await known_contract(turn)).contract
    due = promised_contact(turn, contract) if contract is not None and not has_ended(turn, contract) else None
    if due is None:
        await _without_promise(turn)
        return
    day = long_date(due, turn.language)
    if due >= turn.today:
        turn.send(f"{turn.write('chase-early', day=day)} {turn.write('follow-late-contact')}", kind="chat")
        return
    said = turn.write("why-late", day=day)
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if turn.requests or turn.case is not None:
        turn.send(said, kind="chat")
        await tells_contact(turn, alone=True)
    elif offer := waits or await ruled_offer(turn, turn.rules.answers[CONTACT]):
        propose(turn, offer, said=said)
    else:
        turn.send(said, kind="chat")
