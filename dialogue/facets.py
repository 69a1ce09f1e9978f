"""“And until when?”, “how do I do that?”, “what then?”: the side of what was said last that a short follow-up asks for.

It is about the request right behind its receipt, else about the last answer. What is said to it stands in the texts:
`facet-<question>-<facet>`, with `-<situation>` where it depends on the contract; `leaving` in the place of a question
that is about leaving; `offer`, `person`, `request` and `case` for what waits or was done; without any of them, for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import texts
from dialogue import certainties, lengths
from dialogue.distress import DANGER
from dialogue.request_kinds import ONE_AT_A_TIME
from dialogue.standing_wish import HARDSHIP
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, HANDOFF, REASON
from protocol.request import OpenRequest
from protocol.understood import Facet
from retention.days import resolve
from retention.rulings import GENERAL

NOTICE, CONTRACT, CONTACT = "notice", "contract", "contact"  # topics
# In the place of a question, in the names of texts.
OFFER, PERSON, REQUEST, CASE, LEAVING = "offer", "person", "request", "case", "leaving"
# What a short message that names no topic is taken for, beside what was answered last.
TAKEN_FOR = (
    "ask_explain", "ask_why", "doubt", "correct_assistant", "complain", "out_of_scope", "inform", NOT_UNDERSTOOD,
)  # fmt: skip
ENDS = "ends"  # a side: when it ends
STEPS = "steps"  # a question that its own words tell
NOTHING_MORE = "nothing_more"  # a side: whether that is all there is to pay
# Intents that follow-ups mean surely.
STATUS, WHY, WITHDRAW, DOUBT = "ask_request_status", "ask_why", "withdraw_request", "doubt"
# Of the follow-ups that their own words tell (dialogue/follow_ups.py) those that say more than a facet.
CLOSER = ("request", "written", "sooner", "mine", "meaning", "computed", "urgent")
# What is asked of a request, in the words of dialogue/of_request.py.
OF_REQUEST: Mapping[Facet, str] = {
    "when": "when",
    "how_long": "when",
    "no_answer": "late",
    "next": "next",
    "who": "who",
    "binding": "binds",
}
# Of leaving, what is not only a line of the texts (dialogue/facet_answers.py).
COMPUTED: tuple[Facet, ...] = ("how", "where", "next", "all", "if_nothing", "no_answer", "today")
# Asked of a person who may be called for somebody who mourns or is ill.
OF_PERSON: tuple[Facet, ...] = ("who", "next", "need", "all", "how_long", "when", "binding")
OF_TIME: tuple[Facet, ...] = ("until", "when", "how_long")
OF_REPLY: tuple[Facet, ...] = ("when", "how_long")  # of the request that is open: when it is answered
# Asked of the contract also right behind a receipt.
OF_CONTRACT: tuple[Facet, ...] = ("until", "today", "how_much", "if_nothing")
# The lines on a side that its own words tell (dialogue/sides.py), which answer a facet of the same question.
ALSO_SAID: Mapping[Facet, tuple[str, ...]] = {
    "all": (NOTHING_MORE,),
    "next": (NOTHING_MORE,),
    "how": ("method",),
    "how_long": ("arrives", "kept"),
    "when": ("arrives",),
    "how_much": ("full",),
    "until": ("kept",),
    "refused": ("refused",),
}


def asks_facet(turn: Turn) -> bool:
    """Whether it asks for a side of what was said last, and nothing else, and there is something to say to it."""
    facet = facet_of(turn)
    if facet is None or _is_more_than_that(turn) or _is_read_more_closely(turn, facet):
        return False
    if request_of(turn, facet) is not None:
        return facet in OF_REQUEST or has_words(turn, facet, REQUEST) or facet in ("proof", "where")
    question, contact = at_hand(turn), turn.rules.answers.get(CONTACT)
    if question is not None and question == contact:
        return facet in OF_TIME  # a clause or the record says it: its own answer once more
    sure = turn.understood.intent.confidence >= certainties.OF_TEAM
    if turn.intent == contact and (sure or turn.signals.of_request == "when"):
        return False  # "when do you answer me?" is of the team, not of the days of the last answer
    if is_of_case(turn):
        return facet in OF_REQUEST or has_words(turn, facet, CASE)
    if question is None and turn.state.awaiting != HANDOFF:
        return False
    own = _has_own_words(turn, facet, question)
    of_contract = LEAVING in names_of(turn, question) and facet in ("how_long", "when")  # not of the reply to an offer
    said = has_words(turn, facet, *waiting(turn)) or has_words(turn, facet)
    return own or (_is_of_no_topic(turn) and said and not of_contract)


def facet_of(turn: Turn) -> Facet | None:
    """The facet that the message surely asks for; None for most messages."""
    found = turn.understood.facet
    return found.name if found.confidence >= certainties.FACET else None


def _is_more_than_that(turn: Turn) -> bool:
    """Whether it says something else as well, or answers what was asked."""
    state, signals = turn.state, turn.signals
    waits = state.awaiting not in (None, HANDOFF, CLARIFY, REASON)
    wishes = signals.wish is not None or signals.says_yes or signals.person_wanted or signals.reason is not None
    troubled = turn.tone is not None or DANGER in state.acknowledged
    of_contact = signals.no_calls or signals.channel is not None or signals.hours is not None
    names = _names_day(turn) or any(turn.entity(name) is not None for name in ("contract_number", "phone", "email"))
    several = len(turn.questions) > 1 or signals.words > lengths.OF_FACET
    return waits or wishes or of_contact or bool(troubled) or names or several


def _names_day(turn: Turn) -> bool:
    """Whether it names a day to answer for, another one than today where it asks whether today is in time."""
    named = turn.entity("date")
    today = isinstance(named, dict) and resolve(named, turn.today, country=turn.provider.holidays) == turn.today
    return named is not None and not (today and facet_of(turn) == "today")


def _is_read_more_closely(turn: Turn, facet: Facet) -> bool:
    """Whether its words or what they mean surely say more than the facet: it is answered by another reading."""
    state, signals = turn.state, turn.signals
    steps = signals.asks == STEPS and facet in ("how", "next") and turn.intent != "ask_explain"
    by_words = not (signals.asks in (None, facet) or steps) or signals.follow_up in CLOSER or signals.choice is not None
    of_others = signals.authority is not None or state.claim is not None
    pressing = state.pressing is not None or at_hand(turn) in turn.policy.requests.persons
    in_need = pressing and facet in ("how", "where", "need")
    taken_back = facet == "binding" and turn.intent == WITHDRAW
    mourns = HARDSHIP in state.acknowledged and (waiting(turn) != (PERSON,) or facet not in OF_PERSON)
    wished = facet == "proof" and not signals.inquires  # "in writing, then"
    of_renewal = facet == "if_nothing" and signals.renews
    doubts = facet == "all" and turn.intent == DOUBT and turn.understood.intent.confidence >= certainties.SURE_ACT
    checks_sum = facet == "all" and signals.amount is not None  # "so 300 and that is it?" is not confirmed in general
    waits = state.offer if state.awaiting == HANDOFF else None
    contact = turn.rules.answers.get(CONTACT)
    # "and when is it in my account?", behind the receipt: of the money, not of the reply
    of_policy = (
        facet in OF_REPLY and turn.intent in turn.policy.questions and turn.intent not in (contact, *state.answered)
    )
    of_policy = of_policy and turn.understood.intent.confidence >= certainties.SURE_QUESTION
    of_policy = of_policy or (ENDS in signals.focuses and facet in OF_REPLY)  # "and when am I free?"
    of_limit = facet == "today" and turn.contract is not None and waits is not None and waits.kind not in ONE_AT_A_TIME
    return (
        of_limit
        or (of_policy and request_of(turn, facet) is not None)
        or (by_words or of_others or in_need or mourns or taken_back or wished or of_renewal or doubts or checks_sum)
        or turn.intent in (STATUS, WHY)
    )


def _is_of_no_topic(turn: Turn) -> bool:
    """Whether its intent is none that the words of a follow-up could not mean, or its words surely are one's."""
    persons, signals = turn.policy.requests.persons, turn.signals
    plainly = turn.understood.facet.confidence >= certainties.PLAIN_FACET and signals.words <= lengths.PLAIN_FACET
    plainly = plainly and not (signals.topics or signals.leaving) and turn.intent in turn.policy.questions
    return plainly or turn.intent in (*TAKEN_FOR, *turn.state.answered, *persons)


def is_of_case(turn: Turn) -> bool:
    """Whether a person was called, and nothing was answered since."""
    return turn.case is not None and not turn.requests and at_hand(turn) is None and turn.state.awaiting != HANDOFF


def request_of(turn: Turn, facet: Facet) -> OpenRequest | None:
    """The request that is spoken of: the one just registered, or one about what was answered last."""
    request = next(iter(turn.requests), None)
    if request is None or turn.state.awaiting in (HANDOFF, CLARIFY) or facet in OF_CONTRACT:
        return None
    asked = {request.about, turn.policy.requests.question_of(request.kind)}
    if turn.just_opened or turn.state.awaiting == REASON or asked & {*turn.state.answered[:1]}:
        return request
    return None


def at_hand(turn: Turn) -> str | None:
    """The question that was answered last, None where nothing was."""
    known = turn.policy.questions
    return next((question for question in turn.state.answered if question in known), None)


def waiting(turn: Turn) -> tuple[str, ...]:
    """What waits for a yes, in the place of a question; empty where nothing does."""
    offer = turn.state.offer if turn.state.awaiting in (HANDOFF, CLARIFY) else None
    return () if offer is None else (OFFER if offer.kind else PERSON,)


def names_of(turn: Turn, question: str | None) -> tuple[str, ...]:
    """In the place of a question: itself, and the group it belongs to."""
    leaving = question in (*turn.rules.leaving, turn.rules.answers.get(NOTICE))
    if question in turn.rules.dated and question != turn.policy.requests.question_of("refund") and not waiting(turn):
        leaving = leaving or facet_of(turn) in ("how", "if_nothing")  # of what it comes to: how to get out
    leaving = leaving or (question == turn.rules.answers.get(CONTRACT) and facet_of(turn) == "how")
    leaving = leaving or (question in turn.rules.claims and facet_of(turn) in ("until", "today"))  # of giving notice
    return tuple(name for name in (question, LEAVING if leaving else None) if name)


def keys_of(facet: Facet, names: tuple[str, ...], situation: str | None) -> Iterator[str]:
    """The texts that may say it, the most specific first. names: in the place of a question."""
    for name in names:
        stems = [f"facet-{name}-{facet}"]
        sides = (each for each in ALSO_SAID.get(facet, ()) if each != NOTHING_MORE or LEAVING not in names)
        stems += [f"focus-{name}-{side}" for side in sides if name not in (OFFER, PERSON)]
        for stem in stems:
            yield from (f"{stem}-{situation or GENERAL}", stem)


def has_words(turn: Turn, facet: Facet, *names: str) -> bool:
    """Whether the texts say it whatever the situation: of one of the names, without any of every topic."""
    keys = keys_of(facet, names, None) if names else (f"facet-{facet}",)
    return any(texts.has(turn.language, key, provider=turn.provider.id) for key in keys)


def _has_own_words(turn: Turn, facet: Facet, question: str | None) -> bool:
    """Whether the question has words of its own for it, or it is computed."""
    about = turn.state.about
    situation = about.ruling.situation if about is not None else None
    keys = keys_of(facet, names_of(turn, question), situation)
    own = any(texts.has(turn.language, key, provider=turn.provider.id) for key in keys)
    runs_on = facet in ("next", "if_nothing") and turn.contract is not None and not waiting(turn)
    return own or runs_on or (LEAVING in names_of(turn, question) and facet in COMPUTED)
