"""“He authorised me by text, does that do?”, “does it commit him if I ask?”, “who has to do it?”.

What is asked for here ends nothing, and who may decide is for the team to check; never words to be sent as notice.
"""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.again import pass_on
from dialogue.handover import own_offer, propose
from dialogue.policy_questions import answer_questions, ruled_offer
from dialogue.request_status import STATUS
from dialogue.several_answers import is_new, is_report
from dialogue.standing_wish import HARDSHIP
from dialogue.stories import messages_of
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

NAMED = ("hardship", "emergency", "security", "notice", "contact", "counting")  # topics with words of their own
PROXY = "proxy"  # on whose word it is asked, which often stands beside a question
AUTHORITY = "authority"  # what happened more closely, as the state keeps it
PERSON, WORTH = "request_human", "worth"  # an intent; a question that its own words tell
SELF = "self"  # whether they can ask for it without the access that was lost
WHO = "who"  # has to do it: of another topic it is another question
CLIENT = "client"  # a third party: who writes for a client of theirs has an answer of their own
# What such a message is taken for where its words on who may decide are all it asks; leaving beside them is answered.
TAKEN_FOR = (
    "ask_explain",
    "ask_why",
    "ask_definition",
    "ask_capabilities",
    "doubt",
    "inform",
    "affirm",
    "deny",
    "correct_assistant",
    "state_reason",
    "out_of_scope",
    NOT_UNDERSTOOD,
    STATUS,
)


def asks_who_may_decide(turn: Turn) -> bool:
    """Whether the message asks who may decide, or says on whose word it asks."""
    state, signals = turn.state, turn.signals
    again = state.matter == AUTHORITY and signals.asks == WORTH  # "does that do?", of the word it is asked on
    if (
        not (again or signals.authority not in (None, SELF))
        or state.awaits_proof
        or (HARDSHIP in state.acknowledged and not (signals.authority == PROXY and signals.question))
        or signals.third_party == CLIENT
    ):
        return False
    if again:
        return signals.wish is None
    if turn.intent == PERSON and signals.question and not signals.person_wanted:
        return True  # "can he speak for me?"
    asks = signals.authority != WHO and turn.intent in turn.policy.questions and not is_report(turn, turn.intent)
    return signals.wish is None and (asks or turn.intent in (*TAKEN_FOR, *turn.rules.leaving, *_misread(turn)))


def asks_for_oneself(turn: Turn) -> bool:
    """“Can I do it myself?” of who wishes to leave, and was answered on an access that is gone."""
    state = turn.state
    if turn.signals.authority not in (SELF, WHO) or not turn.signals.inquires:
        return False
    wished = any(story.about in turn.rules.leaving for story in state.stories)
    helped = bool({*state.answered} & {*turn.policy.requests.persons})
    return wished and helped and state.pressing is not None and not state.awaits_proof


def _misread(turn: Turn) -> set[str]:
    """Questions that such words alone resemble: how notice is given, access that was lost."""
    named = {turn.rules.answers.get(topic) for topic in NAMED}
    return {each for each in (*turn.rules.claims, *turn.policy.requests.persons) if each not in named}


async def tell_who_may_decide(turn: Turn) -> None:
    """What there is to say on it, then the wish to leave that stands beside it, or what is on offer."""
    state, leaving = turn.state, turn.rules.leaving
    state.unsure = 0
    state.matter = AUTHORITY
    said = turn.write(f"authority-{turn.signals.authority or PROXY}")
    said = said if is_new(turn, said) else turn.write("authority-again")
    asked = [question for question in turn.questions if question in turn.policy.questions] or [turn.intent]
    only = (
        set(state.answered) | _misread(turn) | (set() if turn.signals.authority == PROXY else set(asked) - {*leaving})
    )
    beside = [question for question in asked if question in turn.policy.questions and question not in only]
    if beside:
        turn.send(said, kind="answer")
        await answer_questions(turn, beside)
        return
    passed_on = next((line for question in leaving if (line := pass_on(turn, question))), "")
    waits = state.offer if state.awaiting == HANDOFF else None
    if passed_on:
        turn.send(f"{said} {passed_on}", kind="answer")
    elif waits is not None:
        propose(turn, waits, said=said)
    else:
        offer = await ruled_offer(turn, leaving[0]) if turn.contract is not None else None
        propose(turn, offer or own_offer(turn, "requested"), said=said)


async def tell_it_can_be_asked(turn: Turn) -> None:
    """The cancellation can be asked for here: offered in the message that spoke of it, before the person of before."""
    state, leaving = turn.state, turn.rules.leaving
    state.unsure, state.matter, said = 0, AUTHORITY, turn.write(f"authority-{SELF}")
    said = said if is_new(turn, said) else turn.write("authority-again")
    offer = await ruled_offer(turn, leaving[0]) if turn.contract is not None else None
    if offer is None:
        propose(turn, own_offer(turn, "requested"), said=said)
        return
    state.let_go = state.offer if state.awaiting == HANDOFF else state.let_go
    propose(turn, replace(offer, asked_in=next(iter(messages_of(turn, leaving[0])), None)), said=said)
