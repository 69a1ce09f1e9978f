"""Anger and legal threats: what they are about is named once; they go first where the policy says so."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue import certainties
from dialogue.claim_asked import take_not_warned
from dialogue.days import asked_day
from dialogue.fuller_yes import keep_words
from dialogue.handover import ANY_PERSON, own_offer, propose
from dialogue.leaving_reason import keep_reason
from dialogue.policy_questions import answer_for
from dialogue.request_status import CONTACT, requested_in_product
from dialogue.scams import ACCUSATION, is_victim
from dialogue.several_answers import with_leaving
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.stories import tell
from dialogue.turn import Turn
from dialogue.urgency import keep_first, of_conversation, of_tone, put_first
from protocol.awaiting import HANDOFF, REASON

MONEY = ("price", "unpaid", "charges", "instalments")  # topics of the policy's answers
HARDSHIP_WORD = "strained"  # as acknowledged in the state
NOT_WARNED = "not_warned"  # what a complaint is about
LEGAL, ELSEWHERE, ANGER = "legal_threat", "complains_elsewhere", "anger"
TONES = (LEGAL, ELSEWHERE, ANGER)
# What a complaint without a question is about, and the topic of the policy's answers that speaks of it.
TOPIC = {"waiting": "contact", "price": "price", "service": "service"}


def questions_in(turn: Turn) -> list[str]:
    """What an upset message asks besides: the questions understood in it, else the likeliest, else to leave."""
    known = turn.policy.questions
    asked = [question for question in turn.questions if question in known]
    likely = [
        intent.name
        for intent in turn.understood.intent_ranking
        if intent.name in known and intent.confidence >= certainties.UPSET
    ]
    return asked or likely[:1] or ([*turn.rules.leaving[:1]] if turn.signals.wants_to_leave else [])


def acknowledge(turn: Turn, *, always: bool = False) -> bool:
    """Name what it is about, before the answer, if the message is angry, accuses or threatens.

    Each is named once in a conversation. always: also again, where little else is said.
    """
    if turn.tone not in TONES or (turn.signals.about == ACCUSATION and is_victim(turn)):
        return False
    keep_first(turn, turn.tone)
    state = turn.state
    about = {LEGAL: "legal", ELSEWHERE: "elsewhere"}.get(turn.tone) or turn.signals.about or ANGER
    if turn.tone == ANGER and HARDSHIP in state.acknowledged:  # what was said to somebody who grieves
        about = HARDSHIP
    if always or about == HARDSHIP or about not in state.acknowledged:
        turn.say(f"acknowledge-{about}", priority=of_tone(turn))
        state.acknowledged = list(dict.fromkeys([*state.acknowledged, about]))
    state.upset_acknowledged = True
    return True


def say_not_warned(turn: Turn, *, whatever: bool = False) -> None:
    """A word on not having been warned, once, where the acknowledgement named something else or nothing.

    whatever: in an answer to it, whatever the message was taken for.
    """
    about_it = (
        whatever or turn.intent == "complain" or (turn.signals.renews and (turn.tone or not turn.signals.question))
    )
    if turn.signals.about == NOT_WARNED and about_it and NOT_WARNED not in turn.state.acknowledged:
        turn.say(f"acknowledge-{NOT_WARNED}", priority=of_tone(turn))
        turn.state.acknowledged = [*turn.state.acknowledged, NOT_WARNED]


def say_hard_times(turn: Turn) -> None:
    """A human word before an answer about money, once, to who has lost their work or is ill; it is seen to first."""
    money = {turn.rules.answers.get(topic) for topic in MONEY} & {turn.intent, *turn.questions, *turn.likeliest[:1]}
    if not turn.signals.strained or not money or {HARDSHIP, HARDSHIP_WORD} & {*turn.state.acknowledged}:
        return
    keep_first(turn, HARDSHIP)
    turn.state.acknowledged = [*turn.state.acknowledged, HARDSHIP_WORD]
    turn.say("hard-times")


async def answer_complaint(turn: Turn) -> None:
    """Anger or a threat: one acknowledgement, the answer if something is asked, and a person."""
    turn.tone = turn.tone or "anger"
    asks = any(question in turn.policy.questions for question in turn.questions)
    leaves = turn.signals.leaving or turn.signals.wants_to_leave or turn.signals.going or turn.signals.renews
    if turn.signals.about == NOT_WARNED and not asks and leaves:  # what can still be done weighs more
        turn.tone = turn.tone or ANGER
        acknowledge(turn)
        say_not_warned(turn)
        await answer_for(turn, turn.rules.leaving[:1], asked_day(turn, turn.rules.leaving[:1]))
        return
    if turn.signals.about == NOT_WARNED and not asks and not turn.state.case_open:
        put_first(turn, turn.tone)
        take_not_warned(turn)
        return
    answered_by = turn.rules.answers.get(TOPIC.get(turn.signals.about or "", "")) if not asks else None
    asked = [answered_by] if answered_by else questions_in(turn)
    asked = with_leaving(turn, asked)
    contact = turn.rules.answers.get(CONTACT)
    if contact and not asked and not turn.state.case_open and (await requested_in_product(turn))[1]:
        asked = [contact]  # a promise that was broken is what the anger is about, and is said
    acknowledge(turn, always=not asked)
    if turn.state.awaiting == REASON and turn.signals.reason:
        keep_reason(turn, turn.signals.reason)
    if asked:
        await answer_for(turn, asked, asked_day(turn, asked))
    elif turn.state.case_open:
        turn.say("upset-case", priority=of_tone(turn))
    elif (waits := keep_story(turn)) is not None:  # what is offered answers the anger better than anybody
        propose(turn, waits)
    else:
        propose(turn, own_offer(turn, "upset", of_conversation(turn)))


def keep_story(turn: Turn) -> Offer | None:
    """The offer that waits for a topic, with the priority of the tone; the message goes with it."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    if waits is None or waits.reason in ANY_PERSON:
        return None
    keep_words(turn, besides=waits.asked_in)
    tell(turn, state.about.ruling.question if state.about else None)
    return replace(waits, priority="high") if of_conversation(turn) == "high" else waits
