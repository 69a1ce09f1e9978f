"""What is asked about the own request or case: when it is answered, what if it is not, what comes next, who has it.

It is answered from that request, never from the general words on when somebody gets in touch.
"""

from __future__ import annotations

from dialogue.contact_wishes import tell_contact
from dialogue.facets import ENDS
from dialogue.fuller_yes import keep_words
from dialogue.handover import propose, team_name
from dialogue.hints import what_stops
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import MOST_REQUESTS
from dialogue.request_words import advice, answer_by, registered_at, short
from dialogue.several_answers import is_report
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge
from protocol.awaiting import HANDOFF
from protocol.request import OpenRequest
from protocol.turn import AddToRequest
from texts.requests import wishes

CONTACT = "contact"  # a topic
OF_ANSWER = ("doubted", "when", "late", "next", "who", "binds")  # asked of a request that is open
ATTACH_THAT = "attach_that"  # said of what they can show; else it may be the notice that is to be sent
TELLS = ("tell", "discreet", "attach")  # said to the team that has it
LATE, WHEN, NEXT, NOTED, DOUBTED, BINDS = "late", "when", "next", "noted", "doubted", "binds"


def _is_open(turn: Turn) -> bool:
    return bool(turn.requests or turn.case) and not turn.state.awaits_proof


def asks_of_answer(turn: Turn) -> bool:
    """“When do I hear from you?”, “and if nobody answers?”, “what happens now?”, with a request or a case open; the
    time that the company gives itself also without one."""
    contact = turn.rules.answers.get(CONTACT)
    if not _is_open(turn):
        given = turn.signals.of_request == WHEN and turn.contract is not None and contact is not None
        return given and turn.intent == turn.rules.answers.get("notice") and turn.signals.question
    only = len([each for each in turn.questions if each in turn.policy.questions]) <= 1 and not turn.signals.hold_on
    likely = turn.intent in (contact, NOT_UNDERSTOOD) and turn.likeliest[:1] == [contact] and only
    likely = likely and ENDS not in turn.signals.focuses  # "when am I free?" is of the contract
    return turn.signals.of_request in OF_ANSWER or (likely and turn.signals.of_request is None)


async def tell_of_answer(turn: Turn) -> None:
    """What is known of that request or case; other questions of the message are answered behind it."""
    acknowledge(turn)
    contact = turn.rules.answers.get(CONTACT)
    if not _is_open(turn):
        turn.questions = [contact] if contact else []
        await answer_questions(turn, turn.questions)
        return
    if turn.requests:
        tell_of_request(turn, turn.signals.of_request)
    else:
        await tell_of_case(turn, turn.signals.of_request)
    known = [each for each in turn.questions if each in turn.policy.questions]
    if len(known) > 1 and (others := [each for each in known if each != contact]):
        await answer_questions(turn, others)


def tell_of_request(turn: Turn, asked: str | None) -> None:
    """What is known of the newest request of what is asked: `OF_ANSWER`, None for all of it."""
    request = turn.requests[0]
    if asked == DOUBTED:  # "and if they say tomorrow that it was too late?"
        at = request.registered_at.astimezone(turn.provider.time_zone)
        said = turn.write(
            "answer-doubted", team=team_name(turn, request.team), **short(turn, request), **registered_at(turn, at)
        )
        turn.send("\n".join(line for line in (said, advice(turn, request)) if line), kind="chat")
        return
    if asked == BINDS and request.kind not in LEAVING:
        changes = turn.write(f"receipt-not-yet-{'leaving' if request.kind in LEAVING else 'other'}")
        turn.send(turn.write("answer-binds", changes=changes, **short(turn, request)), kind="chat")
        return
    first, last = "", ""
    if asked == LATE and advice(turn, request):
        first = turn.write("answer-late")
    elif asked == LATE:
        last = turn.write("answer-write-again")
    elif asked in (NEXT, BINDS):
        first = turn.write(f"receipt-not-yet-{'leaving' if request.kind in LEAVING else 'other'}")
    others = [each for each in turn.requests[1:MOST_REQUESTS] if each.team != request.team]
    last = "\n".join([*([last] if last else []), *(_by_team(turn, each) for each in others)])
    tell_contact(turn, first, last)


def _by_team(turn: Turn, request: OpenRequest) -> str:
    """Another open request, which another team answers."""
    return turn.write("answer-other", team=team_name(turn, request.team), **short(turn, request))


async def tell_of_case(turn: Turn, asked: str | None) -> None:
    """The team that has the case; what runs for the contract meanwhile. asked: as in `tell_of_request`."""
    if turn.case is None:
        return
    case = turn.case
    answer = answer_by(turn, case.team, case.hours, here=True)
    said = [turn.write("contact-of-case", number=case.number, answer=answer)]
    said += [turn.write("answer-no-delay")] if asked != "who" else []
    runs_on = asked in (LATE, NEXT) or (asked == WHEN and turn.state.claim is not None)
    contract = (await known_contract(turn)).contract if runs_on else None
    stops = what_stops(turn, contract, requested=True, late=asked == LATE) if contract is not None else ""
    if asked == LATE:
        said += [f"{turn.write('answer-late')} {stops}"] if stops else [turn.write("answer-write-again")]
    elif stops:
        said.append(stops)
    said += noted_contact(turn)
    turn.send("\n".join(said), kind="chat")


def noted_contact(turn: Turn) -> list[str]:
    """How the customer wants to be reached, as it is noted for the person who was called."""
    contact = turn.state.contact
    return [turn.write("contact-noted", wishes=wishes(contact, turn.language))] if contact else []


def asks_if_kept(turn: Turn) -> bool:
    """“Did you note what I said?”, with a person called and no request."""
    return turn.case is not None and not turn.requests and turn.signals.of_request == NOTED


async def tell_if_kept(turn: Turn) -> None:
    """Who reads it, and what is noted of how to be reached."""
    if turn.case is not None:
        team = team_name(turn, turn.case.team)
        said = [turn.write("noted-case", team=team, number=turn.case.number), *noted_contact(turn)]
        turn.send("\n".join(said), kind="chat")


def tells_team(turn: Turn) -> bool:
    """“Tell them that ...”, “nobody may know of it”, “how do I send you the pictures?”, to those who have it or to whom
    it is offered to be taken."""
    waits = turn.state.awaiting == HANDOFF and turn.state.offer is not None
    said = turn.signals.of_request in TELLS or (turn.signals.of_request == ATTACH_THAT and _is_of_what_happened(turn))
    return said and (_is_open(turn) or waits)


def _is_of_what_happened(turn: Turn) -> bool:
    state = turn.state
    about = state.about.ruling.question if state.about else ""
    return any(is_report(turn, each) for each in (*state.answered, about)) or state.pressing is not None


async def take_to_team(turn: Turn) -> None:
    """Keep it in the customer's words, with a human one where it costs them sleep, and name the offer once more."""
    asked, state = turn.signals.of_request, turn.state
    asked = "attach" if asked == ATTACH_THAT else asked
    first = turn.write("hardship-word") if turn.signals.suffers else ""
    request = next(iter(turn.requests), None)
    said = turn.write(str(asked)) if asked != "tell" else ""
    if request is not None:
        turn.effect(AddToRequest(request.number))
        said = said or turn.write("request-added", **short(turn, request))
    elif turn.case is not None:
        said = said or turn.write("tell-case")
    said = " ".join(part for part in (first, said) if part)
    if request is None and turn.case is None and state.offer is not None:
        keep_words(turn, besides=state.offer.asked_in)
        said = said or turn.write("detail-person" if state.offer.kind is None else "detail-kept")
        propose(turn, state.offer, said=said)
        return
    turn.send(said, kind="chat")
