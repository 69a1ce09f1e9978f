"""“Stop calling me to sell something”: no calls is kept as a wish, and what the documents say of it."""

from __future__ import annotations

from dialogue import lengths
from dialogue.contact_wishes import wishes_in
from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CODE, HANDOFF, NUMBER
from protocol.request import ContactWishes
from protocol.turn import AddToRequest
from texts.requests import wishes

WISH = "give_contact"  # the intent
NOTES = ("register_request", NOT_UNDERSTOOD)  # what such a wish is taken for: "only by mail, note that"
REFUSED = ("state_reason", "deny", NOT_UNDERSTOOD)  # what "no WhatsApp" is taken for
PRIVACY = "privacy"  # a topic: not to be contacted any more is asked there


def wants_no_calls(turn: Turn) -> bool:
    """Whether calls are to stop, whatever it was taken for; a warning of strangers who call is another thing."""
    known = turn.rules.answers.get(PRIVACY) is not None
    return known and turn.signals.stops_calls and not turn.signals.matter and not turn.state.awaits_proof


def names_way(turn: Turn) -> bool:
    """“Only by mail, note that”, with nothing else to note."""
    signals, state = turn.signals, turn.state
    stated = bool(turn.requests[0].contact if turn.requests else state.contact)  # "in writing, then", behind "no calls"
    near = stated or turn.intent == NOTES[0] or WISH in turn.likeliest[:3]
    if signals.not_by and turn.intent in REFUSED and not signals.reason and state.awaiting != HANDOFF:
        return near and signals.words <= lengths.DETAIL
    names = signals.channel not in (None, "phone") or signals.no_calls or bool(signals.not_by)
    nothing_else = not (signals.topics or signals.question or signals.wants_to_leave or signals.going or signals.detail)
    likely = turn.intent == NOT_UNDERSTOOD and WISH in turn.likeliest[:2]  # also beside an offer, which stands
    elsewhere = (NUMBER, CODE) if likely else (HANDOFF, NUMBER, CODE)
    short = signals.words <= lengths.DETAIL and state.awaiting not in elsewhere
    return turn.intent in NOTES and near and names and nothing_else and short


async def stop_calls(turn: Turn) -> None:
    """Keep it with the request that is open or comes next, read it back, and answer who sees to it."""
    said = wishes_in(turn).then(ContactWishes(no_calls=True))
    request = next(iter(turn.requests), None)
    if request is not None:
        turn.effect(AddToRequest(request.number, said))
        turn.say("contact-kept", number=request.number, wishes=wishes(request.contact.then(said), turn.language))
    else:
        turn.state.contact = turn.state.contact.then(said)
        turn.effect(AddToRequest(None, said))
        kept = wishes(turn.state.contact, turn.language)
        turn.say("contact-kept-case" if turn.state.case_open else "calls-stopped", wishes=kept)
    several = turn.questions if len(turn.questions) > 1 else []
    others = [each for each in several if each in turn.policy.questions]
    turn.questions = list(dict.fromkeys([*others, turn.rules.answers[PRIVACY]]))
    await answer_questions(turn, turn.questions)
