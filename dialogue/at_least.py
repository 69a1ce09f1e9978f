"""“Pass on at least the problem with the tracking”: what was said before is registered, never what was refused."""

from __future__ import annotations

from dialogue import lengths
from dialogue.fuller_yes import keep_words, reads_contact
from dialogue.handover import propose
from dialogue.named_wish import NOTE, PASS_ON, REGISTER, offers_named, wanted_in
from dialogue.registering import accept_all
from dialogue.request_kinds import LEAVING, ONE_AT_A_TIME
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF


def names_at_least(turn: Turn) -> bool:
    """Whether at least that one of the things said before is to be registered, and it is not what is offered."""
    signals = turn.signals
    wishes = signals.at_least and signals.wish in (REGISTER, NOTE, PASS_ON) and not signals.dictates
    free = turn.contract is not None and not (turn.state.awaits_proof or signals.conditional or reads_contact(turn))
    return wishes and free and bool(_named(turn) or _others(turn) or _is_no_yes(turn))


async def register_at_least(turn: Turn) -> None:
    """What is named is registered; what only can be meant is, too, unless it changes the contract: that is asked."""
    named, waits, about = _named(turn), turn.state.offer, turn.state.about
    meant = named or _others(turn) or wanted_in(turn)
    offers = await offers_named(turn, meant, None)
    changes = any(offer.kind in ONE_AT_A_TIME for offer, _ in offers)
    if offers and (named or not changes):
        await accept_all(turn, offers)
    elif waits is not None:  # "at least my question on the notice" is no yes to the cancellation that waits
        turn.state.about = about
        keep_words(turn, besides=waits.asked_in)
        propose(turn, waits, lead="consent-again")
    elif offers:
        propose(turn, offers[0][0], lead="consent-again")


def _is_no_yes(turn: Turn) -> bool:
    """Whether a change of the contract waits for a yes that names something else: “at least my question”."""
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if waits is None or waits.kind not in ONE_AT_A_TIME or turn.signals.words <= lengths.YES_OR_NO:
        return False
    own = {turn.policy.requests.question_of(waits.kind), *(turn.rules.leaving if waits.kind in LEAVING else ())}
    meant = turn.signals.own_request or turn.signals.as_described or turn.signals.own_leaving
    return not (meant or own & {*wanted_in(turn), *turn.signals.topics})


def _named(turn: Turn) -> list[str]:
    """Of what was said before, what the message names."""
    stated = [story.about for story in turn.state.stories]
    return [each for each in dict.fromkeys([*wanted_in(turn), *turn.signals.topics]) if each in stated]


def _others(turn: Turn) -> list[str]:
    """The one thing said before beside what was offered or refused last; none where something new is surely named."""
    state = turn.state
    if {*wanted_in(turn)} & {*turn.signals.topics}:
        return []
    last = {state.about.ruling.question if state.about else None, *state.answered}
    last |= {turn.policy.requests.question_of(each.kind) for each in (state.offer, state.let_go) if each is not None}
    others = [story.about for story in state.stories if story.about not in last]
    return others if len(others) == 1 else []
