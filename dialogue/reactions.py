"""What a few words say to what was answered: a plea for an exception, "that is not legal", "send it to me", no money
for it, "but does it renew?". Learned as the facets are (nlu/facets.py)."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.distress import DANGER
from dialogue.facets import facet_of
from dialogue.follow_up_answers import go_on, say_if_nothing
from dialogue.handover import own_offer, propose, team_name
from dialogue.papers import tell_of_copy
from dialogue.policy_questions import answer_questions
from dialogue.standing_wish import HARDSHIP
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, HANDOFF, REASON
from protocol.understood import Facet

UNPAID = "unpaid"  # a topic
# What nobody here can decide: a person may.
FOR_A_PERSON: tuple[Facet, ...] = ("exception", "unlawful")
REACTIONS: tuple[Facet, ...] = (*FOR_A_PERSON, "send", "cannot_pay", "renews")
OF_COPIES = ("ask_transcript", "ask_request_status", "give_contact")  # intents with answers of their own
# Intents that are acts: a reaction is none, whatever its words resemble.
ACTS = ("affirm", "deny", "register_request", "withdraw_request", "request_human", "give_contact", "keep_contract")


def reacts(turn: Turn) -> bool:
    """Whether it says nothing but that, of what was said last."""
    state, signals, facet = turn.state, turn.signals, facet_of(turn)
    if turn.understood.facet.confidence < certainties.REACTION or facet not in REACTIONS:
        return False
    if state.awaiting not in (None, HANDOFF, CLARIFY, REASON):
        return False
    spoken = state.answered or state.offer or turn.requests or turn.case
    troubled = {DANGER, HARDSHIP} & {*state.acknowledged}
    more = len(turn.questions) > 1 or signals.words > lengths.OF_FACET or turn.entity("date") is not None
    act = turn.intent in ACTS and turn.understood.intent.confidence >= certainties.SURE_ACT
    wishes = signals.wish is not None or signals.says_yes or signals.person_wanted
    if facet == "send" and (turn.intent in OF_COPIES or (signals.channel is not None and not signals.inquires)):
        return False
    if facet == "renews" and (turn.contract is None or signals.supposed or signals.asks is not None):
        return False
    return bool(spoken) and not (troubled or more or act or wishes)


async def meet_reaction(turn: Turn) -> None:
    """The answer to it: the words of the texts, what is due, or how the contract goes on."""
    facet = facet_of(turn)
    turn.state.unsure = 0
    if facet == "renews":
        await say_if_nothing(turn)
    elif facet == "cannot_pay" and UNPAID in turn.rules.answers:
        turn.say("reaction-cannot_pay")
        turn.questions = [turn.rules.answers[UNPAID]]
        await answer_questions(turn, turn.questions)
    elif facet == "send" and any(each.here for each in turn.requests):
        await tell_of_copy(turn)
    elif facet == "send":
        await go_on(turn, turn.write("reaction-send"))
    elif facet == "cannot_pay":
        _offer_person(turn, "reaction-cannot_pay")
    else:
        _offer_person(turn, f"reaction-{facet}")


def _offer_person(turn: Turn, key: str) -> None:
    """What cannot be decided here, and a person who may; a wish that was offered can be taken up later."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    person = waits if waits is not None and waits.kind is None else own_offer(turn, "requested")
    said = turn.write(key, team=team_name(turn, person.team))
    if state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
        return
    if waits is not None and waits.kind is not None and turn.contract is not None:
        state.let_go = waits
    propose(turn, person, said=said)
