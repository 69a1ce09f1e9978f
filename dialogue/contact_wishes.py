"""How the customer wants to be reached: read back, and kept on the request or for the next one."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue import lengths
from dialogue.handover import own_offer, person_asked_for, propose, team_name
from dialogue.menu import person_button
from dialogue.policy_questions import known_contract, ruled_offer
from dialogue.request_status import has_ended
from dialogue.request_words import advice, answer_by, short, who_answers
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF, REASON
from protocol.request import WRITTEN, ContactWishes, OpenRequest
from protocol.turn import AddToRequest
from retention.wording import long_date
from texts.requests import wishes

CONTACT, SECURITY = "contact", "security"  # topics
NEW = "new_contact"  # what is asked
WHEN = "when"  # the same, of the own request
# What a question about another number may be taken for.
TAKEN_FOR = (
    "ask_hours",
    "give_contact",
    "ask_capabilities",
    "ask_request_status",
    "out_of_scope",
    NOT_UNDERSTOOD,
)


def wishes_in(turn: Turn) -> ContactWishes:
    """What the message says about being reached."""
    signals = turn.signals
    phone, email = turn.entity("phone"), turn.entity("email")
    if signals.detail == "who" or signals.others_number:  # the number of somebody else, who is named
        phone = email = None
    said = ContactWishes(
        phone=str(phone)[:40] if phone else None,
        email=str(email)[:200] if email else None,
        hours=signals.hours,
        channel=None if signals.no_calls and signals.channel == "phone" else signals.channel,
        no_calls=signals.no_calls,
        no_email=signals.no_email,
        not_by=signals.not_by,
        nobody_else=signals.nobody_else and bool(phone or email or signals.hours or turn.intent == "give_contact"),
    )
    known = turn.requests[0].contact if turn.requests else turn.state.contact
    if not signals.also or said.channel not in WRITTEN or not known.phone or said.no_calls:
        return said
    return replace(said, phone=said.phone or known.phone, hours=said.hours or known.hours)  # "by e-mail, too"


async def take_contact(turn: Turn) -> None:
    """Keep and read back what was said. Where nothing was said, ask, but not for an address that the record has."""
    said = wishes_in(turn)
    if turn.entity("date") is not None and not (said.phone or said.email or said.hours):
        _keep_day(turn)
        return
    if not said:
        contract = (await known_contract(turn)).contract
        turn.say("contact-which-known" if contract is not None else "contact-which", kind="question")
        return
    if turn.requests:
        request = turn.requests[0]
        turn.effect(AddToRequest(request.number, said))
        turn.say("contact-kept", number=request.number, wishes=wishes(request.contact.then(said), turn.language))
        if turn.signals.question and said.channel is not None:  # "can it be by WhatsApp?" is not answered by noting it
            turn.say("contact-kept-asked")
        return
    state = turn.state
    state.contact = state.contact.then(said)
    turn.effect(AddToRequest(None, said))
    kept = wishes(state.contact, turn.language)
    if turn.signals.person_wanted and not (state.case_open or turn.signals.stops_calls):
        call_to(turn)
        return
    if turn.case is not None or state.case_open:
        turn.say("contact-kept-case", wishes=kept)
        return
    if turn.contract is None and (turn.intent == "give_contact" or not state.awaits_proof):
        state.let_go = state.offer if state.awaiting == HANDOFF and state.offer and state.offer.kind else state.let_go
        propose(turn, own_offer(turn, "requested"), said=turn.write("contact-kept-person", wishes=kept))
        return
    await keep_for_record(turn, kept)


def gives_hours(turn: Turn) -> bool:
    """“Late in the day, rather”, where it is noted how to be reached: whatever it was taken for."""
    signals, known = turn.signals, turn.requests[0].contact if turn.requests else turn.state.contact
    plain = not (signals.topics or signals.question or signals.leaving or signals.wish)
    short = signals.words <= lengths.OF_REQUEST and turn.intent not in turn.policy.requests.named
    free = turn.state.awaiting in (None, REASON)
    return bool(known.phone and signals.hours) and plain and short and free


def call_to(turn: Turn) -> None:
    """Call the person asked for in words that say how to be reached, which are read back."""
    state, said = turn.state, wishes_in(turn)
    state.contact = state.contact.then(said)
    if said:
        turn.effect(AddToRequest(None, said))
    person_asked_for(turn, urgent=False)
    read_back(turn)


def read_back(turn: Turn) -> None:
    """How the person who was called is to answer; a day is no hour, and goes in the customer's words."""
    contact = turn.state.contact
    if contact and contact != ContactWishes(channel="phone"):
        turn.say("contact-kept-case", wishes=wishes(contact, turn.language))
    hours = turn.signals.hours
    if turn.entity("date") is not None and not (hours and (hours.not_from or (hours.after and hours.before))):
        turn.say("tell-case")


async def keep_for_record(turn: Turn, kept: str) -> None:
    """With a request in the record the contact is that request's, and can be passed on; else it goes with the next."""
    state, contract = turn.state, (await known_contract(turn)).contract
    requested, clause = contract.cancellation_requested_on if contract else None, turn.rules.contact
    if contract is None or requested is None or clause is None or has_ended(turn, contract) or not contract.auto_renew:
        turn.say("contact-kept-next", wishes=kept)
        return
    said = turn.write("contact-kept-record", wishes=kept, day=long_date(requested, turn.language))
    waits = state.offer if state.awaiting == HANDOFF else None
    ruled = None if waits else await ruled_offer(turn, turn.rules.answers.get(CONTACT, ""))
    propose(turn, waits or ruled or Offer(clause.team, "requested", kind="other"), said=said)


def keep_beside_number(turn: Turn) -> None:
    """Sent in place of the contract number that was asked for: kept, and the number is still missing."""
    said = wishes_in(turn)
    turn.state.contact = turn.state.contact.then(said)
    turn.effect(AddToRequest(None, said))
    turn.say(
        "contact-kept-number",
        kind="question",
        wishes=wishes(turn.state.contact, turn.language),
        example=turn.provider.number.example,
        buttons=[person_button(turn)],
    )


def asks_new_contact(turn: Turn) -> bool:
    """“Can I change the number you call me on?”, whatever it was taken for."""
    return (
        turn.signals.asks == NEW
        and turn.intent in (*TAKEN_FOR, turn.rules.answers.get(CONTACT))
        and not turn.state.awaits_proof
    )


async def take_new_contact(turn: Turn) -> None:
    """It is noted where it was said; else it can be, and the record of the contract is not changed by it."""
    said = wishes_in(turn)
    if said.phone or said.email:
        await take_contact(turn)
        return
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    stated = turn.write("contact-new", number=turn.requests[0].number if turn.requests else "none")
    if waits is not None:
        propose(turn, waits, said=stated)
    else:
        turn.send(stated, kind="chat")


def _keep_day(turn: Turn) -> None:
    """“Not before Monday”: a day is no hour, and goes to the team in the customer's words."""
    state = turn.state
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))
        return
    if turn.message is not None:
        state.details_in = [*state.details_in, turn.message]
    waits = state.offer if state.awaiting == HANDOFF else None
    if waits is not None:
        propose(turn, waits, said=turn.write("detail-person" if waits.kind is None else "detail-kept"))
    else:
        turn.say("detail-person")


def tells_others_number(turn: Turn) -> bool:
    """“The number was 0800 ...”, of who called or sold."""
    stated = turn.entity("phone") is not None and turn.signals.others_number and not turn.signals.question
    security = turn.rules.answers.get(SECURITY)
    meant = turn.likeliest[:2] if turn.intent == NOT_UNDERSTOOD else [turn.intent]
    about = {*meant} & {"inform", "give_contact"} or (security in meant and security in turn.state.answered)
    return stated and bool(about) and not turn.state.awaits_proof


async def take_others_number(turn: Turn) -> None:
    """The number of who called or sold: kept in the customer's words, and never taken for their own."""
    said = turn.write("others-number")
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))
    elif turn.case is not None:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    elif turn.state.awaiting == HANDOFF and turn.state.offer is not None:
        if turn.message is not None:
            turn.state.details_in = [*turn.state.details_in, turn.message]
        propose(turn, turn.state.offer, said=said)
    else:
        turn.send(said, kind="chat")


def keep_contact(turn: Turn) -> None:
    """How a person who is called is to answer, where the same message says it: read back."""
    said = wishes_in(turn)
    if said and said != ContactWishes(channel="phone"):
        turn.state.contact = turn.state.contact.then(said)
        turn.effect(AddToRequest(None, said))
        turn.say("contact-kept-case", wishes=wishes(turn.state.contact, turn.language))


async def tells_contact(turn: Turn, *, alone: bool) -> bool:
    """Say who gets in touch, and when: about the request that is open, by the team that has the case, or by the person
    just offered for what cannot wait; False where none of these is there, and the company's policy answers.

    alone: nothing else is asked.
    """
    state = turn.state
    if turn.requests:
        tell_contact(turn)
    elif turn.case is not None:
        case = turn.case
        turn.say("contact-of-case", number=case.number, answer=answer_by(turn, case.team, case.hours, here=True))
    elif state.pressing is not None and alone and not await _is_promised(turn):
        key = "team-is" if turn.signals.asks_who else "team-when"
        propose(turn, state.pressing, said=turn.write(key, team=team_name(turn, state.pressing.team)))
    else:
        return False
    return True


async def _is_promised(turn: Turn) -> bool:
    """Whether the record has a request for which the company promised a contact by a day."""
    contract = (await known_contract(turn)).contract
    return bool(contract and contract.cancellation_requested_on and turn.rules.contact)


def _with_contact(turn: Turn, request: OpenRequest) -> OpenRequest:
    """“When do you call? I am on this number”: what is said beside the question is kept with the request."""
    said = wishes_in(turn)
    if not (said.phone or said.email or said.hours):
        return request
    turn.effect(AddToRequest(request.number, said))
    return replace(request, contact=request.contact.then(said))


def tell_contact(turn: Turn, first: str = "", last: str = "") -> None:
    """When somebody gets in touch about the request that is open, and how it is noted. first, last: said around it."""
    request = _with_contact(turn, turn.requests[0])
    said = turn.write(
        "contact-of-request",
        number=request.number,
        state=request.state,
        team=turn.write(f"team-{request.team}"),
        answer=who_answers(turn, request),
    )
    promised = request.contact_by is not None and request.contact_by >= turn.today
    no_delay = turn.write("answer-no-delay") if not promised and request.state != "answered" else ""
    lines = [
        first,
        *([no_delay, said] if turn.signals.of_request == WHEN else [said, no_delay]),  # what is asked goes first
        advice(turn, request),
        turn.write("contact-noted", wishes=wishes(request.contact, turn.language)) if request.contact else "",
        last,
    ]
    turn.send("\n".join(line for line in lines if line), kind="chat")
