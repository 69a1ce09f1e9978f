"""Somebody died, is ill, has lost the company, or is in danger: a human sentence and a person, before anything else."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.handover import ask, own_offer, propose, team_name
from dialogue.policy_questions import ruled_offer
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.turn import RaisePriority

HARDSHIP = "hardship"  # the topic, and the assistant's own reason for a person then
DANGER, GRIEF = "danger", "grief"
PAPERS, PRICE = "papers", "price"  # a matter; the topic of paying less
STEERING = frozenset({"affirm", "deny", "inform", "request_human"})  # answers to what was asked, whatever the tone


def in_danger(turn: Turn) -> bool:
    """Somebody may harm themselves."""
    return turn.tone == DANGER


def in_hardship(turn: Turn) -> bool:
    """A death, an illness, an insolvency, a disaster."""
    question = _question(turn)
    if HARDSHIP in turn.state.acknowledged and turn.intent in turn.policy.questions and turn.intent != question:
        return False  # what is asked after it is answered
    surely = [each.intent for each in turn.understood.questions if each.confidence >= certainties.HARDSHIP]
    reports = question == turn.intent or question in (surely if turn.intent == NOT_UNDERSTOOD else turn.questions)
    return reports or (turn.tone == GRIEF and (turn.intent not in STEERING or _is_no_refusal(turn)))


def _is_no_refusal(turn: Turn) -> bool:
    """“I am in hospital, I cannot see to it” refuses nothing, unless a person is offered for just that."""
    offer, about = turn.state.offer, turn.state.about
    for_that = offer and (offer.reason == HARDSHIP or (about and about.ruling.question == _question(turn)))
    return turn.intent == "deny" and turn.signals.words > lengths.YES_OR_NO and not for_that


def _question(turn: Turn) -> str | None:
    """The policy's question that speaks of it."""
    return turn.rules.answers.get(HARDSHIP)


async def stand_by(turn: Turn) -> None:
    """The national help line, in words, and a person if one is wanted."""
    await _with_person(turn, "danger")


async def condole(turn: Turn) -> None:
    """One human sentence and a person in one tap: no survey, no offer to stay, no number asked for."""
    await _with_person(turn, HARDSHIP)


async def _with_person(turn: Turn, key: str) -> None:
    state = turn.state
    turn.effect(RaisePriority(turn.tone if turn.tone in (DANGER, GRIEF) else HARDSHIP))
    state.reason_due, state.reason_asked, state.upset_acknowledged = False, True, True
    by_profession = turn.signals.third_party == "professional" and turn.tone not in (DANGER, GRIEF)
    state.let_go = None  # what was on offer is no matter now
    again = "-again" if key == HARDSHIP and HARDSHIP in state.acknowledged else ""  # one condolence is enough
    state.acknowledged = list(dict.fromkeys([*state.acknowledged, key]))
    if state.case_open and state.person_called:
        state.await_nothing()
        turn.say("upset-case" if by_profession else f"{key}-case{again}")
        return
    offer = await ruled_offer(turn, _question(turn) or "") or Offer(own_offer(turn, "requested").team, HARDSHIP, "high")
    state.pressing = offer
    asked = [name for name in turn.questions if name in turn.policy.questions and name != _question(turn)]
    leaves = turn.signals.wants_to_leave or turn.signals.going
    other = next(iter([*asked, *(turn.rules.leaving[:1] if leaves else [])]), None)
    also = [turn.button(f"button-{other}", other)] if other and key == HARDSHIP else []
    key = "hardship-professional" if by_profession else f"{key}{again}"  # a receiver or a notary needs no condolence
    ask(turn, offer, turn.write(key, team=team_name(turn, offer.team)), also=also)


def asks_in_hardship(turn: Turn) -> bool:
    """Which papers are needed, or whether it can be paid less, after a death or an illness was written of."""
    price = turn.rules.answers.get(PRICE)
    meant = turn.likeliest[:1] if turn.intent == NOT_UNDERSTOOD else [turn.intent]
    cheaper = price in meant
    return HARDSHIP in turn.state.acknowledged and (cheaper or turn.signals.matter == PAPERS)


async def answer_in_hardship(turn: Turn) -> None:
    """It is not in the documents, and nobody in such a case is sold a longer contract: the person who sees to it."""
    state = turn.state
    offer = state.pressing or own_offer(turn, "requested")
    key = "hardship-papers" if turn.signals.matter == PAPERS else "hardship-payments"
    said = turn.write(key, team=team_name(turn, offer.team))
    if state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    else:
        propose(turn, offer, said=said)
