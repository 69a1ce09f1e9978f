"""A wish that lasts over several answers: it stays offered while others are given, in the customer's own words."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dialogue.days import Day
from dialogue.handover import title_of_offer
from dialogue.menu import person_button
from dialogue.request_kinds import LEAVING
from dialogue.several_answers import MOST_QUESTIONS
from dialogue.state import Offer
from dialogue.stories import only_supposes
from dialogue.turn import Turn
from protocol.turn import Button, Command
from retention import Ruling
from retention.days import Span

HARDSHIP = "hardship"  # a topic, the reason for a person then, and what was acknowledged


def person_kept(turn: Turn, offer: Offer | None) -> Offer | None:
    """The person offered in a hardship, in the place of what an answer after it would offer but for the contract."""
    about_contract = offer is not None and offer.kind not in (None, "other")
    for_person = HARDSHIP in turn.state.acknowledged or (turn.contract is None and offer is None)
    keeps = for_person and turn.state.pressing is not None and not about_contract
    return turn.state.pressing if keeps else offer


def only_asks_length(turn: Turn, about: Ruling) -> bool:
    """Whether how long the notice is was asked, which the record does not tell, by somebody who never spoke of leaving:
    what can be wished for is the answer to that."""
    notice, signals, state = turn.rules.answers.get("notice"), turn.signals, turn.state
    if about.situation in turn.policy.situations.behind:
        return False
    if about.question != notice or about.certainty != "partial" or {*about.facts} & {*turn.policy.dates}:
        return False
    speaks = signals.leaving or signals.wants_to_leave or (signals.going and not only_supposes(turn))
    leaves = speaks or any(story.about in turn.rules.leaving for story in state.stories)
    return not leaves and not ({*LEAVING} & {*state.declined}) and (state.wished is None or state.wished_if)


def in_its_words(turn: Turn, offer: Offer | None, before: Offer | None, *, follows: bool) -> Offer | None:
    """The offer with the message that wished for it: what is asked about a wish in between does not take its place.

    before: the offer that waited, or was let go. follows: the message asks more about the last answer.
    """
    if offer is None or before is None or offer.kind is None or offer.kind != before.kind:
        return offer
    wish = turn.policy.requests.question_of(offer.kind)
    named = set(turn.questions) & {*turn.rules.leaving, wish}
    wished_anew = bool(named) and not turn.signals.question
    goes_on = follows or (not wished_anew and wish is not None)
    return replace(offer, asked_in=before.asked_in) if goes_on else offer


def show_way_out(turn: Turn, declined: Offer | None) -> None:
    """A wish to leave that was offered to be registered and was not: a button that names it, and nothing is asked."""
    wished = declined.kind if declined and declined.kind in LEAVING else None
    open_one = any(request.kind in LEAVING for request in turn.requests)
    if wished is None or open_one or turn.contract is None or not turn.messages or turn.messages[-1].buttons:
        return
    what = title_of_offer(turn, wished)
    about = turn.policy.requests.question_of(wished) or turn.rules.leaving[0]
    command = Command("register_request", {"about": about})
    button = Button(turn.write("button-register-now", title=what), command)
    turn.messages[-1] = replace(turn.messages[-1], buttons=(button, person_button(turn)))


def keep_asked(turn: Turn, questions: Sequence[str], day: Day) -> None:
    """What was asked, for which day, what is still to be answered, and when the customer would like to have left."""
    state = turn.state
    state.answered = [*questions]
    state.day_about = [question for question in questions if question in turn.rules.dated] or state.day_about
    if turn.contract is not None:
        state.pending = []
    elif state.number:  # a code is on its way: what was asked before it is still to be answered
        state.pending = list(dict.fromkeys([*state.pending, *questions]))[:MOST_QUESTIONS]
    else:
        state.pending = [*questions]
    if day.wished is not None:
        state.wished = (day.wished.last or day.wished.first) if isinstance(day.wished, Span) else day.wished
        state.wished_if = turn.signals.supposed
    elif state.wished_if and turn.entity("date") is None:  # "and if I left in March?" was only asked
        state.wished, state.wished_if = None, False
    state.asked_day = day.on.first if isinstance(day.on, Span) else day.on
