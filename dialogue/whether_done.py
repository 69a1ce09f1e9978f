"""“Is it done, yes or no?”: where the request stands, and what else the message asks of paying or wishes of calls."""

from __future__ import annotations

from dialogue.contact_wishes import keep_for_record, wishes_in
from dialogue.policy_questions import answer_questions
from dialogue.request_status import tell_status
from dialogue.turn import Turn
from protocol.turn import AddToRequest
from texts.requests import wishes

CHARGES = "charges"  # a topic


async def tell_whether_done(turn: Turn) -> None:
    """The status first; the rest of the message behind it."""
    await tell_status(turn)
    charges = turn.rules.answers.get(CHARGES)
    if charges and turn.signals.pays and turn.contract is not None:
        await answer_questions(turn, [charges])
    said = wishes_in(turn)
    if said.no_calls and not turn.requests:
        turn.state.contact = turn.state.contact.then(said)
        turn.effect(AddToRequest(None, said))
        await keep_for_record(turn, wishes(turn.state.contact, turn.language))
