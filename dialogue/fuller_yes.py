"""A yes with more in it: how to be reached, the details that were asked for, a reason. All of it is kept."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.contact_wishes import wishes_in
from dialogue.handover import propose, question_of, team_name
from dialogue.policy_questions import answer_questions
from dialogue.registering import accept, ask_again
from dialogue.request_kinds import LEAVING
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.request import ContactWishes
from protocol.turn import AddToRequest, RecordReason, RegisterRequest
from texts.requests import wishes

BESIDE_PERSON = "consent-beside-person"  # said where a person was called: what was offered is not registered by it
MOST_MESSAGES = 8  # kept with one request
# What a yes with more in it is taken for, beside the question that is offered to be taken to a team.
TAKEN_FOR = ("affirm", "register_request", "give_contact", "inform", "state_reason", NOT_UNDERSTOOD)
CLAIM = "already_requested"  # a reason
# What a yes with a condition may be taken for beside these.
ABOUT_LAST = ("ask_explain", "deny", "doubt", "correct_assistant", "keep_contract")


def adds_to_yes(turn: Turn) -> bool:
    """Whether it is a yes to the offer that waits, and says more that asks nothing and wants nothing else."""
    state, signals = turn.state, turn.signals
    offer = state.offer if state.awaiting == HANDOFF else None
    if offer is None or not signals.says_more or not _agrees(turn):
        return False
    if signals.question or signals.conditional or signals.hesitates or signals.taken_back or signals.negates_others:
        return False
    if signals.but and not reads_contact(turn):
        return False
    if offer.reason == CLAIM and (signals.proof or signals.way or turn.entity("date")):
        return False  # more of what they say they asked for before
    own = _questions_of(turn, offer)
    known = {*TAKEN_FOR, *own, *(("request_human",) if offer.kind is None else ())}
    contact = reads_contact(turn)
    # "Yes, it is urgent, he sees all my invoices" asks nothing of invoices, and the person reads it.
    stated = offer.kind is None and (signals.says_yes or signals.hurries) and not signals.inquires
    if stated:
        known |= {*turn.policy.questions}
    if turn.intent not in known or ({*_wanted(turn)} - own and not (contact or signals.hurries or stated)):
        return False
    if turn.intent == NOT_UNDERSTOOD and not ({*turn.likeliest[:1]} <= known or contact or signals.hurries):
        return False
    leaves = offer.kind in LEAVING
    day_asked = turn.understood.day("asked") is not None and leaves
    return not day_asked and (leaves or offer.kind is None or not signals.wants_to_leave)


def _agrees(turn: Turn) -> bool:
    signals = turn.signals
    starts = signals.starts_with == "yes" and turn.intent in ("affirm", "give_contact")
    unsure = turn.intent == NOT_UNDERSTOOD and "affirm" in turn.likeliest[:2] and reads_contact(turn)
    starts = starts or (signals.starts_with == "yes" and unsure)
    starts = starts and turn.entity("date") is None  # "I want it until 31 March" is a wish of its own
    starts = starts or (signals.starts_with == "yes" and signals.hurries)  # "all right, but today"
    return (signals.says_yes or starts) and not signals.gave_away


def asks_for_offered(turn: Turn) -> bool:
    """“Then undo it”, said to the offer of just that, in the words of the wish and not of a yes."""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if offer is None or offer.kind != "undo" or turn.intent != "withdraw_request":
        return False
    signals = turn.signals
    return not (signals.question or signals.conditional or signals.but or signals.hesitates or signals.negates_others)


async def take_fuller_yes(turn: Turn) -> None:
    """Register it, or call the person, with all that was said."""
    offer = turn.state.offer
    if offer is not None:
        await accept(turn, keep_with_it(turn, offer))
        if offer.kind is None and turn.state.contact:
            turn.say("contact-kept-case", wishes=wishes(turn.state.contact, turn.language))


def reads_contact(turn: Turn) -> bool:
    """Whether it says how the customer wants to be reached; a bare number may be somebody else's."""
    said = wishes_in(turn)
    bare = said == ContactWishes(phone=said.phone, email=said.email)
    return bool(said) and not (bare and turn.intent != "give_contact" and not turn.signals.person_wanted)


def keep_with_it(turn: Turn, offer: Offer) -> Offer:
    """Keep what the message says beside the wish, for the request that is about to be registered."""
    state, signals = turn.state, turn.signals
    if reads_contact(turn):
        said = wishes_in(turn)
        state.contact = state.contact.then(said)
        if offer.kind is None:
            turn.effect(AddToRequest(None, said))
    if signals.reason and offer.kind in LEAVING and not state.reason_known:
        turn.effect(RecordReason(signals.reason))
        state.reason_known = True
    if signals.words and (signals.says_more or signals.wants_to_leave):
        keep_words(turn, besides=offer.asked_in)
    return offer


def keep_words(turn: Turn, besides: int | None = None) -> None:
    """The message goes with the next request. besides: the number of the one that asked for it."""
    state = turn.state
    if turn.message is None or turn.message == besides or turn.message in state.details_in:
        return
    about = state.about.ruling.question if state.about else None
    kept = state.details_in if state.details_about in (about, None) else []
    state.details_in, state.details_about = [*kept, turn.message][-MOST_MESSAGES:], about


def is_conditioned(turn: Turn) -> bool:
    """“Yes, but only if it does not bind me again”, said to an offer: taken for no question of another topic."""
    signals, state = turn.signals, turn.state
    offer = state.offer if state.awaiting == HANDOFF else None
    if offer is None or signals.starts_with != "yes" or not signals.conditional or signals.question:
        return False
    taken_for = (*TAKEN_FOR, *ABOUT_LAST, *_questions_of(turn, offer))
    return turn.entity("date") is None and turn.intent in taken_for


def asks_beside_yes(turn: Turn) -> bool:
    """Whether a question or a reserve stands beside a yes, of another topic than what is offered."""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if offer is None or not (turn.signals.says_yes and (turn.signals.question or turn.signals.but)):
        return False
    known = (*TAKEN_FOR, *turn.policy.questions)
    return turn.intent in known and bool({*_wanted(turn)} - _questions_of(turn, offer))


async def answer_beside_yes(turn: Turn, offer: Offer | None = None) -> None:
    """No plain yes: what is asked beside it is answered first, a reserve is kept; nothing is registered yet."""
    state = turn.state
    offer = offer or (state.offer if state.awaiting == HANDOFF else None)
    if offer is None:
        ask_again(turn)
        return
    signals, dated = turn.signals, turn.entity("date") is not None
    if is_conditioned(turn):
        keep_words(turn, besides=offer.asked_in)
        team, condition = team_name(turn, offer.team), signals.on_condition or "other"
        said = turn.write("said-if", condition=condition, team=team)
        propose(turn, offer, said=f"{said} {turn.write(nothing_done(offer))}")
        return
    reserve = signals.but and not dated and not (signals.question or signals.conditional or signals.hesitates)
    if reserve:
        keep_words(turn, besides=offer.asked_in)
    asked = [each for each in _wanted(turn) if each not in _questions_of(turn, offer)]
    lead = turn.write(nothing_done(offer))
    if asked and (signals.question or signals.supposed or reserve):
        await _answer_and_offer(turn, asked, offer)
    elif reserve:
        propose(turn, offer, said=f"{lead} {turn.write('detail-kept' if offer.kind else 'detail-person')}")
    else:
        propose(turn, offer, said=lead)


async def _answer_and_offer(turn: Turn, asked: list[str], offer: Offer) -> None:
    """The answers, and the offer that waits behind them, not one of theirs."""
    state = turn.state
    about, asked_in = state.about, state.asked_in
    turn.questions = asked
    await answer_questions(turn, asked)
    turn.messages = [message for message in turn.messages if message.kind != "offer"]
    state.about, state.asked_in = about, asked_in
    propose(turn, offer, said=turn.write(nothing_done(offer)))


def nothing_done(offer: Offer) -> str:
    """The key of half a sentence: nothing is registered, or nobody is called."""
    return "consent-again" if offer.kind else "consent-again-person"


def say_nothing_done(turn: Turn, asked: str | None, offered: Offer | None) -> None:
    """After a yes with a question: the question is answered, and nothing is registered yet, which is said."""
    said = turn.messages
    yes = turn.signals.says_yes or (turn.signals.starts_with == "yes" and turn.signals.registers)
    done = any(isinstance(effect, RegisterRequest) for effect in turn.effects)
    stands = asked == HANDOFF and turn.state.awaiting == HANDOFF and bool(said)
    beside = turn.signals.question or turn.signals.but
    if not (yes and beside and stands) or done or said[-1].kind != "offer":
        return
    if offered is None or turn.state.offer is None or turn.state.offer.kind != offered.kind:
        return
    lead = turn.write(nothing_done(offered))
    if not any(each in message.text for message in said for each in (lead, turn.write(BESIDE_PERSON))):
        asks = question_of(turn, turn.state.offer)
        before = said[-1].text.removesuffix(asks)
        said[-1] = replace(said[-1], text=f"{before}{lead} {asks}" if before != said[-1].text else f"{lead} {before}")


def _wanted(turn: Turn) -> list[str]:
    found = turn.understood
    return [each.intent for each in (*found.wanted, *found.beside) if each.intent in turn.policy.questions]


def _questions_of(turn: Turn, offer: Offer) -> set[str]:
    """The questions that the offer stands for."""
    about = turn.state.about.ruling.question if turn.state.about else None
    asked = {about, turn.policy.requests.question_of(offer.kind)}
    return {question for question in asked if question} | ({*turn.rules.leaving} if offer.kind in LEAVING else set())
