"""Somebody died, is ill, has lost the company, or is in danger: a human sentence and a person, before anything else."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue import certainties, lengths
from dialogue.card import render
from dialogue.handover import ask, own_offer, propose, team_name
from dialogue.hardship_asked import left_to_person
from dialogue.policy_questions import answer_questions, ruled, ruled_offer, show_once
from dialogue.several_answers import is_new
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.urgency import keep_first, of_conversation
from protocol.request import ContactWishes
from protocol.turn import AddToRequest, Button
from retention.rulings import NOT_COVERED

DANGER, GRIEF = "danger", "grief"
PAPERS = "papers"  # a matter
STEPS, DELAY, WHO = "steps", "delay", "who"  # questions that their own words tell
UNPAID, TRANSFER = "unpaid", "transfer"  # topics
STEERING = frozenset({"affirm", "deny", "inform", "request_human"})  # answers to what was asked, whatever the tone


def in_danger(turn: Turn) -> bool:
    """Somebody may harm themselves, or has nothing left after what happened."""
    return turn.tone == DANGER or _despairs(turn)


def _despairs(turn: Turn) -> bool:
    asks = turn.intent in turn.policy.questions and turn.intent != _question(turn)
    return turn.signals.despair and HARDSHIP in turn.state.acknowledged and not asks


def in_hardship(turn: Turn) -> bool:
    """A death, an illness, an insolvency, a disaster."""
    question = _question(turn)
    if _is_overwhelmed(turn):
        return True
    if HARDSHIP in turn.state.acknowledged and turn.intent in turn.policy.questions and turn.intent != question:
        return False  # what is asked after it is answered
    stated = turn.signals.ruined or turn.signals.strained
    reason = turn.intent == "state_reason" and turn.state.awaiting is None
    if stated and (turn.intent == NOT_UNDERSTOOD or reason) and question in turn.likeliest[:2]:
        return True  # "insolvent, what do I have to pay?"
    surely = [each.intent for each in turn.understood.questions if each.confidence >= certainties.HARDSHIP]
    reports = question == turn.intent or question in surely
    return reports or (turn.tone == GRIEF and (turn.intent not in STEERING or _is_no_refusal(turn)))


def _is_overwhelmed(turn: Turn) -> bool:
    """“I cannot bear it any more, I want to end it all”, after something for which a person was offered."""
    stated = turn.state.pressing is not None or HARDSHIP in turn.state.acknowledged
    return turn.signals.despair and stated and not turn.signals.question and not turn.state.awaits_proof


def _is_no_refusal(turn: Turn) -> bool:
    """“I am in hospital, I cannot see to it” refuses nothing, unless a person is offered for just that."""
    offer, about = turn.state.offer, turn.state.about
    for_that = offer and (offer.reason == HARDSHIP or (about and about.ruling.question == _question(turn)))
    return turn.intent == "deny" and turn.signals.words > lengths.YES_OR_NO and not for_that


def _question(turn: Turn) -> str | None:
    """The policy's question that speaks of it."""
    return turn.rules.answers.get(HARDSHIP)


async def stand_by(turn: Turn) -> None:
    """The national help line, in words, and a person if one is wanted; what the policy says comes when it is asked."""
    _take_seriously(turn, DANGER)
    if _has_a_person(turn):
        turn.say("danger-case")
        return
    offer = await _offer(turn)
    ask(turn, offer, turn.write("danger", team=team_name(turn, offer.team)))


async def condole(turn: Turn) -> None:
    """One human word, what the policy rules, and a person in one tap: no survey, no offer to stay, no number asked for.

    A receiver or a notary needs no condolence, and nobody needs a second one.
    """
    professional = turn.signals.third_party == "professional" and turn.tone not in (DANGER, GRIEF)
    first = HARDSHIP not in turn.state.acknowledged
    kind = "-professional" if professional else ""
    word = f"hardship-word{kind}" if first or professional else "hardship-word-again"
    words = turn.write(word)
    said = [words] if first or professional or (not _has_a_person(turn) and is_new(turn, words)) else []
    _take_seriously(turn, HARDSHIP)
    with_person = _has_a_person(turn)
    answer = await _answer(turn, said, with_person=with_person)
    if with_person:
        case = "upset-case" if professional else f"hardship-case{'' if first else '-again'}"
        reads = turn.write(case, priority=of_conversation(turn, HARDSHIP))
        turn.send(" ".join([*said, *answer, reads]), kind="chat")
        return
    offer = await _offer(turn)
    if offer.reason != HARDSHIP:  # another team sees to what happened
        answer = []
    asked = next((name for name in turn.questions if name in turn.rules.person_in_hardship), None)
    if asked is not None:
        answer = [*answer, await left_to_person(turn, asked, team_name(turn, offer.team))]
    team, urgent = team_name(turn, offer.team), offer.priority
    person = turn.write("hardship-person", team=team, priority=urgent)
    known = (person, turn.write("hardship-person", team=team, priority="normal"))  # the row's own words for it
    said += [*(each for each in answer if each not in known), person, turn.write(f"hardship-ask{kind}")]
    ask(turn, offer, " ".join(said), also=_also_asked(turn))


def _take_seriously(turn: Turn, what: str) -> None:
    """Have it seen to first, and drop what was on offer."""
    state = turn.state
    keep_first(turn, turn.tone if turn.tone in (DANGER, GRIEF) else HARDSHIP)
    state.reason_due, state.reason_asked, state.upset_acknowledged = False, True, True
    state.let_go = None
    state.acknowledged = list(dict.fromkeys([*state.acknowledged, what]))


def _has_a_person(turn: Turn) -> bool:
    """Whether somebody was called already; then nothing else is awaited from now on."""
    called = turn.state.case_open and turn.state.person_called
    if called:
        turn.state.await_nothing()
    return called


async def _offer(turn: Turn) -> Offer:
    """The person that the policy names for it, kept for what is asked after it."""
    story = turn.state.pressing
    stated = turn.tone == GRIEF or turn.intent == _question(turn)
    if story is not None and story.reason != HARDSHIP and not stated:  # despair after a theft or a scam
        return replace(story, priority=of_conversation(turn, HARDSHIP))
    found = await ruled_offer(turn, _question(turn) or "")
    offer = found or Offer(own_offer(turn, "requested").team, HARDSHIP, of_conversation(turn, HARDSHIP))
    turn.state.pressing = offer
    return offer


async def _answer(turn: Turn, said: list[str], *, with_person: bool) -> list[str]:
    """The words of the policy's ruling on it, to go on from: none where they are on a card of their own by now.

    said: goes before that card. with_person: where the documents are silent, the person who was called is the answer.
    """
    question = _question(turn)
    if question is None:
        return []
    ruling, known = await ruled(turn, question)
    if ruling.clauses or ruling.facts:
        if said:
            turn.send(said.pop(), kind="chat")
        show_once(turn, ruling, known.contract)
        return []
    silent = ruling.certainty == NOT_COVERED
    return [] if silent and with_person else [render(ruling, turn.language).text]


def _also_asked(turn: Turn) -> list[Button]:
    """What else the message asks, or its wish to leave, as a button."""
    answered = (_question(turn), *turn.rules.person_in_hardship)
    asked = [name for name in turn.questions if name in turn.policy.questions and name not in answered]
    other = next(iter([*asked, *_leaves(turn)]), None)
    return [turn.button(f"button-{other}", other)] if other else []


def _leaves(turn: Turn) -> list[str]:
    """The question of leaving, where the message says that they go."""
    return [*turn.rules.leaving[:1]] if turn.signals.wants_to_leave or turn.signals.going else []


def asks_in_hardship(turn: Turn) -> bool:
    """Which papers are needed, what to do now, or what the policy leaves to the person, after a hardship."""
    if HARDSHIP not in turn.state.acknowledged or turn.state.awaits_proof:
        return False
    who = _asks_who_may(turn)
    story = turn.state.pressing  # of a theft or a scam there are steps to take
    steps = turn.signals.asks == STEPS and (story is None or story.reason == HARDSHIP)
    return turn.signals.matter == PAPERS or steps or who or _left_to_person(turn) is not None


def _asks_who_may(turn: Turn) -> bool:
    """“I am his wife, can I ask for it?”; whether it can be put in somebody's name is another question."""
    if turn.intent == turn.rules.answers.get(TRANSFER):
        return False
    return turn.signals.third_party == "relative" and turn.signals.question


async def answer_in_hardship(turn: Turn) -> None:
    """What the company says on it, in a line, and the person who sees to it; a wish to leave beside it is answered."""
    state = turn.state
    offer = state.pressing or own_offer(turn, "requested")
    about = (
        PAPERS if turn.signals.matter == PAPERS else _left_to_person(turn) or (WHO if _asks_who_may(turn) else STEPS)
    )
    said = await left_to_person(turn, about, team_name(turn, offer.team))
    if not is_new(turn, said):
        more = "steps-called" if about == STEPS and state.case_open else "steps-more" if about == STEPS else "also"
        said = turn.write(f"hardship-{more}", team=team_name(turn, offer.team))
    if leaves := _leaves(turn):
        turn.send(said, kind="chat")
        await answer_questions(turn, leaves)
    elif state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    elif turn.signals.refuses_person:  # not by talking, then
        state.contact = state.contact.then(ContactWishes(no_calls=True))
        turn.effect(AddToRequest(None, ContactWishes(no_calls=True)))
        ask(turn, offer, f"{said} {turn.write('offer-written')}")
    else:
        propose(turn, offer, said=said)


def _left_to_person(turn: Turn) -> str | None:
    """The question of the message that its row does not answer after a hardship (policy: person_in_hardship)."""
    unsure = turn.likeliest[: 2 if turn.signals.pays else 1]
    meant = unsure if turn.intent == NOT_UNDERSTOOD else [turn.intent]
    if turn.intent == "correct_assistant" and turn.signals.topic:  # "I asked how much is left"
        meant = [turn.signals.topic]
    if turn.signals.asks == DELAY:  # "only some time" is no question for a day
        meant = [turn.rules.answers.get(UNPAID, "")]
    return next((question for question in meant if question in turn.rules.person_in_hardship), None)


async def answer_delay(turn: Turn) -> None:
    """More time to pay is a matter of the unpaid instalments, whatever day or paper it was taken for."""
    turn.questions = [turn.rules.answers[UNPAID]]
    await answer_questions(turn, turn.questions)


def asks_for_delay(turn: Turn) -> bool:
    """“I only want some more time to pay”."""
    return turn.signals.asks == DELAY and UNPAID in turn.rules.answers and not turn.state.awaits_proof
