"""What the customer says happened: taken to the team that can check it, without a verdict and without a dispute."""

from __future__ import annotations

from datetime import date
from typing import Final, TypedDict

from dialogue import certainties, lengths
from dialogue.days import asked_day
from dialogue.handover import own_offer, propose
from dialogue.policy_questions import answer_for, answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import STATUS, tell_status
from dialogue.request_words import short
from dialogue.state import Claim, Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.urgency import of_conversation, put_first
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest
from retention.past_days import last_such_day, last_such_month
from retention.wording import long_date, month_and_year

NONE = "none"
REASON = "already_requested"
# What such a statement is taken for beside questions of the policy.
TAKEN_FOR = (
    STATUS, "withdraw_request", NOT_UNDERSTOOD, "deny", "inform", "complain", "correct_assistant", "request_human",
)  # fmt: skip
TAKEN_FOR_MORE = (*TAKEN_FOR, "affirm", "give_contact", "state_reason")
# What is asked about a claim: whether it counts, whether it arrived.
FOLLOWS = (STATUS, "ask_explain", "doubt", "ask_why", "correct_assistant", "affirm", NOT_UNDERSTOOD)
MOST_MESSAGES = 6  # kept with a request
BILLING: Final = "billing_problem"  # the kind of request by which a payment is looked at


def claims_to_have_asked(turn: Turn) -> bool:
    """“I have already cancelled”: said as a statement, or as a question that names the day, and taken for any intent
    about requests."""
    states = not turn.signals.question or turn.entity("date") is not None
    of_a_request = turn.intent in turn.rules.leaving or (_is_taken_for(turn) and states)
    return turn.signals.claims_done and of_a_request and (not turn.state.case_open or _is_older(turn))


def _is_taken_for(turn: Turn) -> bool:
    return turn.intent in (*TAKEN_FOR, *turn.rules.claims)


def _is_older(turn: Turn) -> bool:
    """Whether the customer speaks of something older than the open requests, where those are all of today."""
    zone = turn.provider.time_zone
    fresh = bool(turn.requests) and all(
        each.registered_at.astimezone(zone).date() == turn.today for each in turn.requests
    )
    claim = _gathered(turn)
    day = claim.day or claim.month
    return fresh and (day < turn.today if day else turn.signals.about == "waiting")


async def take_claim(turn: Turn) -> None:
    """The claim and what the record shows stand side by side; a person checks. Other questions are answered too."""
    known = await known_contract(turn)
    recorded = known.contract.cancellation_requested_on if known.contract else None
    claim = _gathered(turn)
    turn.state.await_nothing()
    if recorded is not None and _is_on_record(claim, recorded):  # nothing to check: it is there
        await tell_status(turn)
        if others := _others(turn):
            await answer_questions(turn, others)
        return
    if turn.tone:
        put_first(turn, turn.tone)
    _keep(turn, claim)
    record = "unknown" if known.contract is None else long_date(recorded, turn.language) if recorded else NONE
    said = turn.write("claim-asked", record=record, **_words(turn, claim))
    if turn.requests:
        said = f"{said} {turn.write('claim-beside', **short(turn, turn.requests[0]))}"
    await _with_others(turn, said, [*_leaves(turn), *_others(turn)], _to_check(turn))


def claims_to_have_paid(turn: Turn) -> bool:
    """“I paid that last month”, in or after a question about payments: the record stands, and the customer is not
    doubted."""
    stated = turn.intent in (*TAKEN_FOR, *turn.rules.claims_paid) and not turn.signals.question
    waits_for_it = turn.intent in turn.rules.claims_paid or bool({*turn.state.answered} & {*turn.rules.claims_paid})
    said_beside = waits_for_it or turn.signals.going  # "I have paid, I want to leave": both are heard
    return turn.signals.claims_paid and not turn.signals.claims_done and stated and said_beside


async def take_paid(turn: Turn) -> None:
    """What the record shows of the payments, and the team that can look for the one that is missing."""
    question = turn.policy.requests.question_of(BILLING)
    again = turn.state.claim is not None and turn.state.claim.paid
    _keep(turn, _gathered(turn, paid=True))
    tells = turn.intent in turn.policy.questions and turn.intent != question and not again
    shown = [turn.intent] if tells else []
    for each in shown:
        await answer_questions(turn, [each])
    turn.messages = [message for message in turn.messages if message.kind != "offer"]
    said = turn.write("claim-stands-paid" if again else "claim-paid", **_words(turn, turn.state.claim))
    if leaves := _leaves(turn):  # what they mean to do weighs more than the payment
        turn.send(said, kind="chat")
        await answer_for(turn, leaves, asked_day(turn, leaves))
        return
    offer = await ruled_offer(turn, question or "") or own_offer(turn, "requested")
    turn.state.asked_in = turn.message
    propose(turn, offer, said=said)


def tells_more_of_claim(turn: Turn) -> bool:
    """“On the 3rd of October”, “by registered letter”, “I have the receipt”: more of what was claimed before."""
    state, signals = turn.state, turn.signals
    if state.claim is None or signals.question or not (_waits(turn) or state.case_open):
        return False
    adds = turn.entity("date") is not None or signals.way is not None or signals.proof
    return adds and (_is_taken_for(turn) or turn.intent in TAKEN_FOR_MORE)


async def add_to_claim(turn: Turn) -> None:
    """All of it in one sentence, for the team as for the customer."""
    claim = _gathered(turn, paid=turn.state.claim is not None and turn.state.claim.paid)
    _keep(turn, claim)
    said = turn.write("claim-more", proof="yes" if claim.proof else "no", **_words(turn, claim))
    if leaves := _leaves(turn):
        turn.send(said, kind="chat")
        await answer_for(turn, leaves, asked_day(turn, leaves))
    else:
        _with_team(turn, said)


def asks_of_claim(turn: Turn) -> bool:
    """“So is it fine?”, said of what was claimed: nobody can tell that here."""
    state, signals = turn.state, turn.signals
    if state.claim is None or turn.understood.day("asked") is not None or turn.intent not in FOLLOWS:
        return False
    if _leaves(turn) or _asks_more(turn, state.claim):
        return False
    if turn.intent == STATUS:
        return not turn.requests
    asks = signals.question or signals.already_done or (_waits(turn) and turn.intent != "affirm")
    return asks and signals.words <= lengths.OF_CLAIM and (turn.intent != NOT_UNDERSTOOD or signals.question)


async def tell_of_claim(turn: Turn) -> None:
    """It is not known here whether it arrived or counts; who checks it."""
    claim = turn.state.claim or Claim()
    _with_team(turn, turn.write("claim-stands-paid" if claim.paid else "claim-stands", **_words(turn, claim)))


def set_claim_aside(turn: Turn, questions: list[str]) -> None:
    """Say before an answer that a true claim would change that it rests on the record alone."""
    claim = turn.state.claim
    turned = {*turn.rules.leaving, *turn.rules.dated, *turn.rules.claims, turn.rules.answers.get("contract")}
    if claim is not None and not claim.paid and set(questions) & turned:
        turn.say("claim-aside", **_words(turn, claim))


def _with_team(turn: Turn, said: str) -> None:
    if turn.state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    elif _waits(turn) and turn.state.offer is not None:
        propose(turn, turn.state.offer, said=said)
    else:
        propose(turn, _to_check(turn), said=said)


def _waits(turn: Turn) -> bool:
    """Whether the offer to have the claim checked waits for an answer."""
    state, offer = turn.state, turn.state.offer
    return state.awaiting == HANDOFF and offer is not None and (offer.reason == REASON or offer.kind == BILLING)


async def _with_others(turn: Turn, said: str, others: list[str], offer: Offer) -> None:
    if not others:
        propose(turn, offer, said=said)
        return
    turn.send(said, kind="chat")
    await answer_questions(turn, others)
    turn.messages = [message for message in turn.messages if message.kind != "offer"]  # the claim weighs more
    propose(turn, offer)


def _keep(turn: Turn, claim: Claim) -> None:
    """Keep the claim in the state, and its message with the open request or the next one."""
    state = turn.state
    state.claim = claim
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
    elif turn.message is not None:
        state.details_in = [*state.details_in, turn.message][-MOST_MESSAGES:]


def _gathered(turn: Turn, *, paid: bool = False) -> Claim:
    """What was said before, with what this message adds. The day is in the past: without a year, the last such day."""
    before = turn.state.claim if turn.state.claim and turn.state.claim.paid == paid else Claim()
    named = turn.understood.day("mentioned") or turn.entity("date")
    day, month = last_such_day(named, turn.today), last_such_month(named, turn.today)
    way, proof = turn.signals.way or before.way, turn.signals.proof or before.proof
    if day or month:
        return Claim(day, None if day else month, way, proof, paid)
    return Claim(before.day, before.month, way, proof, paid)


def _leaves(turn: Turn) -> list[str]:
    """The question of leaving, where the message says that they go, whatever it claims beside that. After a payment any
    wish to leave says so; after a request to leave its words may only name that request."""
    paid = turn.state.claim is not None and turn.state.claim.paid
    goes = turn.signals.going or (paid and turn.signals.wants_to_leave and not turn.signals.claims_done)
    return [*turn.rules.leaving[:1]] if goes else []


def _asks_more(turn: Turn, claim: Claim) -> bool:
    """Whether the message most likely asks something of the policy that the claim is not about."""
    of_claim = turn.rules.claims_paid if claim.paid else (*turn.rules.leaving, *turn.rules.claims)
    likely = [each.name for each in turn.understood.intent_ranking if each.confidence >= certainties.OTHER_TOPIC]
    asked = {*turn.questions, *likely} & {*turn.policy.questions}
    return bool(asked - {*of_claim})


def _is_on_record(claim: Claim, recorded: date) -> bool:
    if claim.day is not None:
        return claim.day == recorded
    return claim.month is None or claim.month == recorded.replace(day=1)


def _to_check(turn: Turn) -> Offer:
    return Offer(own_offer(turn, "cancellation_request").team, REASON, of_conversation(turn, REASON))


def _others(turn: Turn) -> list[str]:
    """What the message asks beside the claim."""
    asked = turn.questions if turn.signals.question or not _is_taken_for(turn) else []
    of_claim = (*turn.rules.leaving, *turn.rules.claims)
    return [name for name in asked if name in turn.policy.questions and name not in of_claim]


def take_not_warned(turn: Turn) -> None:
    """The customer says that nobody warned them: whether a notice was sent cannot be seen here."""
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    leaves = waits is not None and waits.kind in LEAVING  # the wish to leave goes to the same people
    offer = waits if waits and leaves else Offer(own_offer(turn, "cancellation_request").team, "not_warned")
    propose(turn, offer, said=turn.write("claim-not-warned"))


class ClaimWords(TypedDict):
    """When and how, as the texts take it."""

    day: str
    month: str
    way: str
    when: str
    paid: str


def _words(turn: Turn, claim: Claim | None) -> ClaimWords:
    claim = claim or Claim()
    day = long_date(claim.day, turn.language) if claim.day else NONE
    month = month_and_year(claim.month, turn.language) if claim.month else NONE
    return {
        "day": day,
        "month": month,
        "way": claim.way or NONE,
        "when": "known" if claim.day or claim.month else "way" if claim.way else NONE,
        "paid": "yes" if claim.paid else "no",
    }
