"""The answers to a short message that leans on the last answer, a sentence or two; an offer that waits for a yes
stays."""

from __future__ import annotations

import texts
from dialogue.card import verdict_of
from dialogue.closing import close
from dialogue.contact_wishes import tell_contact
from dialogue.handover import last_offer, own_offer, propose, team_name
from dialogue.hints import what_stops
from dialogue.policy_questions import answer_questions, known_contract, last_ruling, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_status import tell_status
from dialogue.request_words import advice, short
from dialogue.state import Offer
from dialogue.topic_at_hand import open_topic, settlement, silent_on_time
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, HANDOFF
from protocol.request import ContactWishes
from protocol.turn import AddToRequest
from retention.wording import long_date
from texts.requests import wishes

CONTACT = "contact"  # a topic


async def tell_request(turn: Turn) -> None:
    """“And my request?”: how it stands."""
    await tell_status(turn)


async def say_unanswered(turn: Turn) -> None:
    """“And if nobody calls?”: the day of contact that was promised, else whom the customer can turn to."""
    if turn.requests:
        tell_contact(turn)
        return
    contact = turn.rules.answers.get(CONTACT)
    promised = contact is not None and turn.state.answered == [contact]
    await go_on(turn, turn.write("follow-late-contact" if promised else "follow-unanswered"))


async def hear_urgency(turn: Turn) -> None:
    """“It is urgent”: what runs for the open request, what waits for a yes, else a person; nothing is promised."""
    state = turn.state
    heard = turn.write("urgent-heard")
    if turn.requests:
        request = turn.requests[0]
        turn.effect(AddToRequest(request.number))
        added = turn.write("request-added", **short(turn, request))
        turn.send(" ".join(part for part in (heard, added, advice(turn, request)) if part), kind="chat")
    elif state.case_open:
        turn.send(f"{heard} {turn.write('person-reads')}", kind="chat")
    elif state.awaiting in (HANDOFF, CLARIFY) and state.offer is not None:
        propose(turn, state.offer, said=heard)
    else:
        propose(turn, own_offer(turn, "requested"), said=heard)


async def say_if_nothing(turn: Turn) -> None:
    """What happens on which day if nothing is done; for a contract that does not run, how it stands."""
    contract = (await known_contract(turn)).contract
    found = await last_ruling(turn, turn.rules.leaving[0])
    if contract is None or found is None or found[0].situation not in turn.policy.situations.running:
        await answer_questions(turn, [turn.rules.answers["contract"]])
        return
    key = "follow-nothing-renews" if contract.auto_renew else "follow-nothing-ends"
    said = turn.write(key, day=long_date(contract.term_ends_on, turn.language))
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    stops = advice(turn, leaving) if leaving else what_stops(turn, contract)
    await go_on(turn, " ".join(part for part in (said, stops) if part))


async def say_written(turn: Turn) -> None:
    """“In writing?”: whether what was registered here counts, or how notice is given."""
    here = next((each for each in turn.requests if each.here), None)
    if here is not None:
        turn.say("follow-written-here", **short(turn, here))
    elif turn.requests:
        await tell_status(turn)
    elif turn.signals.starts_with == "no" and turn.state.awaiting == HANDOFF and turn.state.offer is not None:
        _offer_in_writing(turn, turn.state.offer)
    else:
        await go_on(turn, turn.write("follow-written"))


def _offer_in_writing(turn: Turn, refused: Offer) -> None:
    """“No call, I want it in writing”: what was offered is let go, and an answer without calls is offered."""
    state, said = turn.state, ContactWishes(no_calls=True)
    state.declined += [refused.reason]
    state.about, state.let_go, state.contact = None, None, state.contact.then(said)
    turn.effect(AddToRequest(None, said))
    written = Offer(refused.team, refused.reason, refused.priority, kind="other")
    propose(
        turn,
        written,
        said=f"{turn.write('follow-written')} {turn.write('contact-kept-case', wishes=wishes(said, turn.language))}",
    )


async def say_sooner(turn: Turn) -> None:
    """The end, and what leaving before it takes."""
    question = settlement(turn) or turn.rules.leaving[0]
    found = await last_ruling(turn, question)
    runs = found is not None and found[0].situation in turn.policy.situations.running
    if (
        found is None
        or found[1] is None
        or not runs
        or not texts.has(turn.language, "sooner", provider=turn.provider.id)
    ):
        await answer_questions(turn, [question])
        return
    said = turn.write("sooner", ends_on=long_date(found[1].term_ends_on, turn.language))
    await go_on(turn, said, question)


async def tell_own(turn: Turn) -> None:
    """“And mine?”: how the customer's own contract stands."""
    turn.questions = [turn.rules.answers["contract"]]
    await answer_questions(turn, turn.questions)


async def say_amount(turn: Turn) -> None:
    """“How much?”: the sum to leave, where leaving was spoken of; else that the documents name none."""
    topic, amount = open_topic(turn), settlement(turn)
    if topic and topic.question in turn.rules.leaving and amount:
        turn.questions = [amount]
        await answer_questions(turn, turn.questions)
    else:
        await _say_silent(turn, "follow-amount")


async def say_time(turn: Turn) -> None:
    """“For how long?”: the days of notice, where a day was spoken of; else that the documents name none."""
    topic = open_topic(turn)
    if topic and topic.question in turn.rules.dated:
        turn.questions = [turn.rules.answers["notice"]]
        await answer_questions(turn, turn.questions)
    else:
        await _say_silent(turn, silent_on_time(turn) or "follow-time")


async def say_refused(turn: Turn) -> None:
    """“And if they refuse?”: that the documents do not say it, and who knows."""
    await _say_silent(turn, "follow-refused")


async def say_computed(turn: Turn) -> None:
    """“How is it computed?”: that the documents do not say it, and who knows."""
    await _say_silent(turn, "follow-computed")


async def _say_silent(turn: Turn, key: str) -> None:
    """Say that the documents do not hold it, and name the team that knows."""
    topic = open_topic(turn)
    handoff = topic.handoff if topic else None
    team = handoff.team if handoff else own_offer(turn, "out_of_scope").team
    await go_on(turn, turn.write(key, team=team_name(turn, team)))


async def say_no_more(turn: Turn) -> None:
    """The answer in a sentence, that nothing more is written, and who can say more."""
    topic = open_topic(turn)
    found = await last_ruling(turn, topic.question) if topic else None
    if found is None:
        return
    ruling = found[0]
    verdict = verdict_of(ruling, turn.language, what_if=ruling.on != turn.today)
    team = ruling.handoff.team if ruling.handoff else last_offer(turn).team
    await go_on(turn, turn.write("follow-more", verdict=verdict, team=team_name(turn, team)))


async def go_on(turn: Turn, said: str, question: str | None = None) -> None:
    """Say it, and name again the offer that waits for a yes. Without one, make the offer that the answer to the
    question calls for, else that of the last answer."""
    state = turn.state
    if state.awaiting in (HANDOFF, CLARIFY) and state.offer is not None:
        propose(turn, state.offer, said=said)
        return
    topic = open_topic(turn)
    question = question or (topic.question if topic else None)
    state.await_nothing()
    turn.send(said, kind="chat")
    if question is not None:
        close(turn, [question], await ruled_offer(turn, question))
