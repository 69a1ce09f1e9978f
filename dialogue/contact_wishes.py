"""How the customer wants to be reached: read back, and kept on the request or for the next one."""

from __future__ import annotations

from dialogue.handover import last_offer, propose, team_name
from dialogue.policy_questions import known_contract
from dialogue.request_words import advice, answer_by, short, who_answers
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.request import ContactWishes
from protocol.turn import AddToRequest
from texts.requests import wishes


def wishes_in(turn: Turn) -> ContactWishes:
    """What the message says about being reached."""
    signals = turn.signals
    phone, email = turn.entity("phone"), turn.entity("email")
    if signals.detail == "who":  # the number of somebody else, who is named
        phone = email = None
    return ContactWishes(
        phone=str(phone)[:40] if phone else None,
        email=str(email)[:200] if email else None,
        hours=signals.hours,
        channel=None if signals.no_calls and signals.channel == "phone" else signals.channel,
        no_calls=signals.no_calls,
        no_email=signals.no_email,
    )


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
        return
    state = turn.state
    state.contact = state.contact.then(said)
    turn.effect(AddToRequest(None, said))
    kept = wishes(state.contact, turn.language)
    if turn.signals.person_wanted and not (state.case_open or state.awaiting == HANDOFF):
        propose(turn, last_offer(turn), said=turn.write("contact-kept-next", wishes=kept))
        return
    key = "contact-kept-case" if turn.case is not None or state.case_open else "contact-kept-next"
    turn.say(key, wishes=kept)


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


def keep_contact(turn: Turn) -> None:
    """How a person who is called is to answer, where the same message says it: read back."""
    said = wishes_in(turn)
    if said.no_calls or said.no_email or said.channel not in (None, "phone"):
        turn.state.contact = turn.state.contact.then(said)
        turn.effect(AddToRequest(None, said))
        turn.say("contact-kept-case", wishes=wishes(turn.state.contact, turn.language))


def tells_contact(turn: Turn, *, alone: bool) -> bool:
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
    elif state.pressing is not None and alone:
        propose(turn, state.pressing, said=turn.write("team-is", team=team_name(turn, state.pressing.team)))
    else:
        return False
    return True


def tell_contact(turn: Turn) -> None:
    """When somebody gets in touch about the request that is open."""
    request = turn.requests[0]
    said = turn.write(
        "contact-of-request",
        number=request.number,
        state=request.state,
        team=turn.write(f"team-{request.team}"),
        answer=who_answers(turn, request),
    )
    turn.send("\n".join(line for line in (said, advice(turn, request)) if line), kind="chat")
