"""“Did you read what I wrote?”, “that is no answer”: an apology, what is known of them so far, and the next step with
what waits for a yes; the second time a person."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue.clarify import title_of
from dialogue.distress import DANGER
from dialogue.handover import own_offer, propose, team_name
from dialogue.menu import person_button
from dialogue.request_words import short
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention.wording import long_date

# What such a reproach may be taken for; any other intent is answered first.
TAKEN_FOR = (
    "correct_assistant", "complain", "doubt", "deny", "ask_why", "ask_explain", "ask_request_status",
    "ask_capabilities", "bot_challenge", "out_of_scope", "inform", NOT_UNDERSTOOD,
)  # fmt: skip
MOST_TOPICS = 3
PERSON = "corrected"  # the reason for a person then


def is_reproached(turn: Turn) -> bool:
    """Whether it says that what they wrote was not read or answered, and asks nothing anew."""
    state, signals = turn.state, turn.signals
    asks = signals.restates or signals.topic in turn.policy.questions or turn.understood.restated
    known = state.answered or state.offer or state.stories or turn.requests or state.case_open
    troubled = {DANGER, HARDSHIP} & {*state.acknowledged}
    apt = turn.intent in TAKEN_FOR and bool(known) and not (asks or troubled or state.awaits_proof)
    return signals.unread and apt


async def meet_reproach_of_reading(turn: Turn) -> None:
    """Apologise and say back what they came with; what is offered goes on waiting. The second time a person is."""
    state = turn.state
    state.corrected += 1
    waits = state.offer if state.awaiting == HANDOFF else None
    if state.corrected > 1:
        _leave_to_person(turn, waits)
        return
    lines = [turn.write("unread-sorry"), *_known(turn, waits)]
    if waits is not None:
        propose(turn, waits, said=" ".join([*lines, turn.write("unread-words")]))
        return
    key, buttons = ("person-reads", []) if state.case_open else ("unread-next", [person_button(turn)])
    turn.send(" ".join([*lines, turn.write(key)]), kind="chat", buttons=buttons)


def _known(turn: Turn, waits: Offer | None) -> Iterator[str]:
    """What they asked and wish for, as far as it was understood, and the request that is open."""
    state = turn.state
    asked = dict.fromkeys([*(story.about for story in state.stories), *state.answered])
    titles = [turn.write(title) for each in asked if (title := title_of(turn, each))]
    if titles:
        yield turn.write("unread-topics", topics=turn.write("topics-join").join(titles[-MOST_TOPICS:]))
    if waits is None and state.wished is not None and not state.wished_if:  # an offer names the day itself
        yield turn.write("unread-wished", day=long_date(state.wished, turn.language))
    for request in turn.requests[:1]:
        yield turn.write("unread-request", team=team_name(turn, request.team), **short(turn, request))


def _leave_to_person(turn: Turn, waits: Offer | None) -> None:
    """A person who reads it all; a wish that was offered can be taken up later."""
    state, said = turn.state, turn.write("unread-person")
    team = waits.team if waits is not None else None
    if state.case_open and team in (None, *state.case_teams):
        turn.send(f"{turn.write('unread-sorry')} {turn.write('person-reads')}", kind="chat")
        return
    if waits is not None and waits.kind is not None and turn.contract is not None:
        state.let_go = waits
    person = waits if waits is not None and waits.kind is None else own_offer(turn, "not_understood")
    priority = waits.priority if waits is not None else person.priority
    propose(turn, Offer(team or person.team, PERSON, priority), said=said)
