"""What customers say of themselves that changes the answer: not in charge, at a loss, writing for a client."""

from __future__ import annotations

from dialogue import lengths
from dialogue.fuller_yes import keep_words
from dialogue.handover import own_offer, propose, team_name
from dialogue.hints import NOT_IN_CHARGE
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest

MENU, PERSON = "menu", "request_human"  # a way, an intent
PARTNER = "partner"  # the topic: what the company's partners do for their clients
# Intents that such a statement is taken for; any other intent goes first.
ABOUT_ROLE = (
    "deny",
    "inform",
    "correct_assistant",
    "state_reason",
    "ask_explain",
    NOT_UNDERSTOOD,
)
ABOUT_CLIENT = ("out_of_scope", NOT_UNDERSTOOD)


def is_not_in_charge(turn: Turn) -> bool:
    """“I am not the manager”, said to an answer about leaving: a fact and no refusal."""
    state = turn.state
    if turn.requests and turn.signals.question:
        return False
    if turn.intent == PERSON and turn.signals.person_wanted:
        return False
    of_form = (*turn.rules.claims[:1], *turn.policy.requests.persons)  # "can it be done from here?"
    taken = turn.intent in (*ABOUT_ROLE, PERSON) or turn.intent in of_form
    taken = taken or (turn.intent in turn.state.answered and not turn.signals.wants_to_leave)
    about = set(state.answered) & set(turn.rules.leaving) or (state.offer is not None and state.offer.kind is not None)
    return turn.signals.not_in_charge and taken and bool(about)


async def take_role(turn: Turn) -> None:
    """Say who may do it, and what can still be done here; the second time a person is proposed."""
    state = turn.state
    request = next((each for each in turn.requests if each.kind in LEAVING), None)
    if request is not None:  # the team that has it must know
        turn.effect(AddToRequest(request.number))
        turn.say("not-in-charge-noted", **short(turn, request))
        return
    if NOT_IN_CHARGE in state.acknowledged:
        propose(turn, own_offer(turn, "requested"))
        return
    state.acknowledged = [*state.acknowledged, NOT_IN_CHARGE]
    offer = state.offer or state.let_go or own_offer(turn, "requested")
    if offer.kind not in (None, *LEAVING):  # to have it looked at ends and binds nothing
        said = turn.write("authority-decider", team=team_name(turn, offer.team))
    else:
        said = turn.write("not-in-charge-here" if turn.signals.inquires else "not-in-charge")
    keep_words(turn, besides=offer.asked_in)
    propose(turn, offer, said=said)


def is_in_charge(turn: Turn) -> bool:
    """“I am the administrator”, said to an answer: a fact, and no access that was lost."""
    signals = turn.signals
    short = signals.words <= lengths.WITH_DAY and not signals.question
    taken = turn.intent in (*ABOUT_ROLE, "affirm", *turn.policy.requests.persons)
    return signals.in_charge and not signals.not_in_charge and short and taken and bool(turn.state.answered)


async def take_charge(turn: Turn) -> None:
    """What was offered stands, and is named once more."""
    state = turn.state
    state.acknowledged = [each for each in state.acknowledged if each != NOT_IN_CHARGE]
    offer = state.offer or state.let_go
    if offer is not None:
        propose(turn, offer, said=turn.write("in-charge"))
    else:
        turn.say("in-charge", buttons=main_questions(turn))


def is_at_a_loss(turn: Turn) -> bool:
    """“I do not find that menu”, “I have no manager”, said to an offer: no refusal either."""
    waits = turn.state.awaiting == HANDOFF and turn.state.offer is not None
    said = turn.signals.at_a_loss and not turn.signals.question
    of_way = turn.signals.way == MENU and turn.intent in ABOUT_ROLE
    return said and waits and (turn.intent == "deny" or turn.intent in (NOT_UNDERSTOOD, *turn.rules.leaving) or of_way)


async def help_on(turn: Turn) -> None:
    """Say that it can be done without that, and make the same offer again."""
    if turn.state.offer is not None:
        key = "at-a-loss-way" if turn.intent in turn.rules.leaving or turn.signals.way == MENU else "at-a-loss"
        propose(turn, turn.state.offer, said=turn.write(key))


def writes_for_client(turn: Turn) -> bool:
    """A wish to end the contract of a client of theirs."""
    signals = turn.signals
    leaves = signals.leaving or signals.wants_to_leave or turn.intent in turn.rules.leaving
    question = turn.rules.answers.get(PARTNER)
    about = turn.intent in (*ABOUT_CLIENT, *turn.rules.leaving, question, turn.rules.answers.get("notice"))
    return signals.third_party == "client" and leaves and about and question is not None


async def answer_for_client(turn: Turn) -> None:
    """A partner gets the partner's answer to leaving; others read who sees to the contracts of clients."""
    contract = (await known_contract(turn)).contract
    partner = contract is not None and contract.customer.partner
    turn.questions = [turn.rules.leaving[0] if partner else turn.rules.answers[PARTNER]]
    await answer_questions(turn, turn.questions)
