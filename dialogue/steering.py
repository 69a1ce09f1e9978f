"""Where the conversation goes besides answers: courtesies, another language, a person, staying."""

from __future__ import annotations

from contracts.errors import ContractsError
from dialogue.handover import open_case, own_offer, person_asked_for, propose
from dialogue.leaving_reason import ask_reason
from dialogue.menu import main_questions
from dialogue.turn import Turn
from dialogue.upset import acknowledge
from protocol.awaiting import HANDOFF, REASON
from protocol.turn import ChangedMind, SetLanguage
from retention import Contract, InvalidRecord
from retention.contract_on_day import ContractOnDay
from retention.wording import long_date


def greet(turn: Turn) -> None:
    """Who answers, and what about."""
    turn.say("greet", buttons=main_questions(turn))


def say_what_it_can(turn: Turn) -> None:
    """What the assistant can do."""
    turn.say("capabilities", buttons=main_questions(turn))


def make_small_talk(turn: Turn) -> None:
    """What has one answer whatever the state: the text named after the intent."""
    turn.say(f"say-{turn.intent}")


def welcome_thanks(turn: Turn) -> None:
    """Thanks; a polite way past an optional question."""
    state = turn.state
    if state.awaiting == REASON:
        state.awaiting = None
    turn.say("thank-offer" if state.awaiting == HANDOFF else "thank")


def say_goodbye(turn: Turn) -> None:
    """A farewell: what was asked or proposed is let go, and how to take it up again is said."""
    turn.say("goodbye-offer" if turn.state.awaiting == HANDOFF else "goodbye")
    turn.state.await_nothing()


def switch_language(turn: Turn) -> None:
    """Another language is asked for: the one named, else the next of those the company speaks."""
    spoken = turn.provider.languages
    named = [language for language in turn.signals.languages if language in spoken]
    if not named and (turn.signals.other_language or turn.signals.languages or len(spoken) < 2):
        turn.say("languages")
        return
    after = spoken[(spoken.index(turn.language) + 1) % len(spoken)]
    turn.language = named[0] if len(named) == 1 else after
    turn.effect(SetLanguage(turn.language))
    turn.say("language-set", buttons=main_questions(turn))


def call_person(turn: Turn) -> None:
    """A person is asked for: the case is opened at once, without asking twice."""
    person_asked_for(turn, urgent=acknowledge(turn))
    ask_reason(turn)


async def keep_contract(turn: Turn) -> None:
    """The customer stays: thanked for, and passed on where a request is on record."""
    state = turn.state
    state.await_nothing()
    state.reason_due = False
    try:
        contract = (await turn.contracts.read(turn.contract, turn.today)).contract if turn.contract else None
        requested = contract is not None and contract.cancellation_requested_on is not None
    except (ContractsError, InvalidRecord):
        contract, requested = None, True  # a team that checks does no harm, a request that goes through does
    if contract is not None and _ended(turn, contract):
        turn.say("stays-ended", ends_on=long_date(contract.term_ends_on, turn.language))
        if not state.case_open:
            propose(turn, own_offer(turn, "changed_mind"))
        return
    turn.effect(ChangedMind())
    if state.case_open:
        turn.say("stays-case")
    elif requested:
        turn.say("stays-passed-on")
        open_case(turn, own_offer(turn, "changed_mind"))
    else:
        turn.say("stays")


def _ended(turn: Turn, contract: Contract) -> bool:
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.over
