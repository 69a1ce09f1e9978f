"""“And if nobody calls by Wednesday?”, “chase them for me”, “I was told two days”: of an answer or a contact that is
waited for, of the request that is open or stands in the record of the contract."""

from __future__ import annotations

from datetime import date

from dialogue.claim_kept import NONE
from dialogue.contact_wishes import tell_contact
from dialogue.handover import broken_promise, own_offer, propose
from dialogue.hints import what_stops
from dialogue.of_request import LATE, tell_of_case, tell_of_request
from dialogue.policy_questions import known_contract, ruled, ruled_offer
from dialogue.registering import accept
from dialogue.request_kinds import LEAVING, same_request
from dialogue.request_status import CONTACT, has_ended, tell_status
from dialogue.request_words import advice, short
from dialogue.ruling_words import ruling_object
from dialogue.running_days import RENEWAL, running_deadline
from dialogue.several_answers import is_new
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest
from retention import Contract
from retention.days import Span, resolve
from retention.wording import long_date
from texts.clauses import statement

CONTACT_RULE = "contact_rule"  # a question that its own words tell
CHASE = "chase"  # asked of the own request
NOTICE, PROMISE = "notice", "promise"  # topics
# What “I was told two days” is taken for beside a promise.
SAID = ("complain", "doubt", "correct_assistant", "inform", "affirm", NOT_UNDERSTOOD)


def asks_if_nobody(turn: Turn) -> bool:
    """“And if nobody answers by Wednesday, what do I do?”, of a contract that is known."""
    only = len([each for each in turn.questions if each in turn.policy.questions]) <= 1
    known = turn.contract is not None and not turn.state.awaits_proof
    signals = turn.signals
    wishes = signals.wants_to_leave or signals.going or signals.wish is not None  # a threat asks nothing
    return signals.of_request == LATE and known and only and not (signals.hold_on or wishes or turn.tone)


async def tell_if_nobody(turn: Turn) -> None:
    """The term runs all the same: what is safe until when, what comes after it, and whom to write to."""
    contract = (await known_contract(turn)).contract
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    asked = contract is not None and (contract.cancellation_requested_on is not None or leaving is not None)
    called = turn.case is not None and not turn.requests
    if contract is None or not asked or called or has_ended(turn, contract):
        await _tell_without_request(turn)
        return
    end = long_date(contract.term_ends_on, turn.language)
    if not contract.auto_renew:
        turn.say("late-off", day=end)
        return
    safe = (advice(turn, leaving) if leaving else "") or what_stops(turn, contract, requested=True, late=True)
    first = " ".join(part for part in (await _of_named_day(turn), turn.write("answer-late")) if part)
    then = turn.write("late-then", day=end)
    again = not is_new(turn, f"{turn.write('answer-late')} {safe}")
    first = " ".join((turn.write("late-again"), await _of_named_day(turn))).strip() if again else first
    offer = await _late_contact(turn, contract)
    if offer is not None:
        propose(turn, offer, said="\n".join((f"{first} {safe}".strip(), then)))
    elif again:
        turn.send("\n".join((f"{first} {safe}".strip(), then)), kind="chat")
    else:
        _send(turn, contract, first if leaving else f"{first} {safe}".strip(), then)


async def _tell_without_request(turn: Turn) -> None:
    if turn.requests:
        tell_of_request(turn, LATE)
    elif turn.case is not None:
        await tell_of_case(turn, LATE)
    elif turn.state.awaiting == HANDOFF and turn.state.offer is not None:
        propose(turn, turn.state.offer, said=turn.write("follow-unanswered"))
    else:
        turn.say("follow-unanswered")


def _send(turn: Turn, contract: Contract, first: str, last: str) -> None:
    """With the request that is open, as it stands and what is to be done by when."""
    if turn.requests:
        tell_contact(turn, first, last)
    else:
        due = promised_contact(turn, contract)
        more = [turn.write("receipt-contact-by", day=long_date(due, turn.language)), turn.write("follow-late-contact")]
        turn.send("\n".join([first, last, " ".join(more) if due else turn.write("late-write")]), kind="chat")


def promised_contact(turn: Turn, contract: Contract) -> date | None:
    """The day of the contact that a clause promises for the request in the record."""
    requested, found = contract.cancellation_requested_on, turn.rules.contact
    return found.day(found.team, "", requested) if requested and found else None


async def _of_named_day(turn: Turn) -> str:
    """How the day that is named lies to the last safe one; empty without one of them."""
    named, question = turn.entity("date"), turn.rules.answers.get(NOTICE)
    if not isinstance(named, dict) or question is None:
        return ""
    day = resolve(named, turn.today, country=turn.provider.holidays)
    day = (day.last or day.first) if isinstance(day, Span) else day
    running = running_deadline(ruling_object((await ruled(turn, question))[0]), turn.today, turn.language)
    if day is None or day < turn.today or running is None or running.disputed or running.name == RENEWAL:
        return ""
    key = "late-by-safe" if day <= running.on else "late-by-after"
    return turn.write(key, day=long_date(day, turn.language), last=long_date(running.on, turn.language))


async def _late_contact(turn: Turn, contract: Contract) -> Offer | None:
    """The offer to register that a contact is late, unless somebody has it already."""
    due = promised_contact(turn, contract)
    if due is None or due >= turn.today or turn.requests or turn.state.case_open:
        return None
    return await ruled_offer(turn, turn.rules.answers.get(CONTACT, ""))


def asks_to_chase(turn: Turn) -> bool:
    """“Chase them, please”, of a contract that is known or a person who was called."""
    known = turn.contract is not None or turn.case is not None
    return turn.signals.of_request == CHASE and known and not turn.state.awaits_proof


async def chase(turn: Turn) -> None:
    """The contact that is late is registered, with its priority; what is open is added to, and nothing is promised."""
    question = turn.rules.answers.get(CONTACT, "")
    contract = (await known_contract(turn)).contract
    over = contract is None or has_ended(turn, contract)
    requested = None if contract is None or over else contract.cancellation_requested_on
    due = promised_contact(turn, contract) if contract is not None and requested else None
    late = due is not None and due < turn.today
    chased = same_request(turn.requests, "other", question)
    offer = await ruled_offer(turn, question) if late and chased is None else None
    if offer is not None and turn.signals.question:
        propose(turn, offer)
    elif offer is not None:
        await accept(turn, offer)
    elif turn.requests:
        request = chased or turn.requests[0]
        turn.effect(AddToRequest(request.number))
        said = [turn.write("request-added", **short(turn, request)), turn.write("answer-no-delay")]
        turn.send("\n".join([" ".join(said), *filter(None, [advice(turn, request)])]), kind="chat")
    elif turn.case is not None:
        turn.say("tell-case")
    elif due is not None:
        early = turn.write("chase-early", day=long_date(due, turn.language))
        turn.send(f"{early} {turn.write('follow-late-contact')}", kind="chat")
    elif requested is not None:
        propose(turn, own_offer(turn, "requested"))
    else:
        await tell_status(turn)


def tells_of_rule(turn: Turn) -> bool:
    """“I was told two days”, right behind the answer that a contact is late; “how long did you have for it?”."""
    if turn.signals.asks == CONTACT_RULE:
        owed = turn.rules.contact is not None and turn.contract is not None
        return owed and not (turn.state.awaits_proof or turn.signals.wants_to_leave)
    contact = turn.rules.answers.get(CONTACT)
    about = turn.state.about is not None and turn.state.about.ruling.question == contact
    behind = contact is not None and (turn.state.answered == [contact] or (about and turn.state.awaiting == HANDOFF))
    said = turn.signals.length is not None and turn.signals.ago is None and not turn.signals.claims_done
    meant = turn.intent in (*SAID, turn.rules.answers.get(PROMISE), contact)
    return behind and said and meant and turn.contract is not None and turn.entity("date") is None


async def confirm_rule(turn: Turn) -> None:
    """The clause, whether it says just that, and since when it is broken; the offer stands."""
    contract = (await known_contract(turn)).contract
    found, requested = turn.rules.contact, contract.cancellation_requested_on if contract is not None else None
    if contract is None or found is None or requested is None:
        await tell_status(turn)
        return
    asked = turn.signals.asks == CONTACT_RULE
    same = turn.signals.length == {"days": found.clause.value_on(requested)}
    gone = broken_promise(turn, {"requested_on": requested})
    said = turn.write(
        "rule-stated",
        same="asked" if asked else "yes" if same else "no",
        rule=statement(turn.provider.id, found.clause, turn.language, turn.today),
        day=long_date(gone, turn.language) if gone else NONE,
    )
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    waits = waits or await _late_contact(turn, contract)
    if waits is not None:
        propose(turn, waits, said=said)
    else:
        turn.send(said, kind="chat")
