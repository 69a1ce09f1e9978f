"""Where the conversation goes besides answers: courtesies, another language, a person."""

from __future__ import annotations

from collections.abc import Sequence

import languages
from dialogue import lengths
from dialogue.contact_wishes import keep_contact, tell_contact
from dialogue.days import asked_day
from dialogue.handover import last_offer, person_asked_for, propose
from dialogue.hours import tell_hours
from dialogue.leaving_reason import ask_reason
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_for
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge
from dialogue.urgency import of_tone
from protocol.awaiting import HANDOFF, REASON
from protocol.turn import Button, Command, SetLanguage

SWITCH = "switch_language"  # the intent
LANGUAGE = "language"  # what a button for one names


def greet(turn: Turn) -> None:
    """Say who answers, and about what; a customer who waits for the team reads that it was called."""
    if turn.requests:
        tell_contact(turn)
    elif turn.state.case_open:
        turn.say("greet-case")
    else:
        turn.say("greet", buttons=main_questions(turn))


def say_what_it_can(turn: Turn) -> None:
    """What the assistant can do."""
    turn.say("capabilities", buttons=main_questions(turn))


def make_small_talk(turn: Turn) -> None:
    """What has one answer whatever the state: the text named after the intent."""
    turn.say(f"say-{turn.intent}")
    if turn.signals.person_wanted and not turn.state.case_open and turn.state.awaiting != HANDOFF:
        propose(turn, last_offer(turn))


def welcome_thanks(turn: Turn) -> None:
    """Answer thanks, which may also be a polite way past an optional question."""
    state = turn.state
    if state.awaiting == REASON:
        state.awaiting = None
    turn.say("thank-offer" if state.awaiting == HANDOFF else "thank")


def say_goodbye(turn: Turn) -> None:
    """A farewell: what was asked or proposed is let go, and how to take it up again is said."""
    state = turn.state
    turn.say("goodbye-offer" if state.awaiting == HANDOFF else "goodbye")
    state.let_go = state.offer or state.let_go
    state.await_nothing()


def likely_switches(turn: Turn) -> bool:
    """“In French then: can I cancel now?”, not surely understood, with a language named."""
    likely = turn.intent == NOT_UNDERSTOOD and SWITCH in turn.likeliest[:2]
    other = bool(turn.signals.languages) and turn.language not in turn.signals.languages
    if other and SWITCH in turn.likeliest[:3] and turn.signals.words <= lengths.OF_REQUEST:
        return not turn.state.awaits_proof  # "no, in French after all"
    written_in_it = turn.understood.language in turn.signals.languages  # "it is all in Portuguese" asks for none
    return likely and written_in_it and turn.signals.question and not turn.state.awaits_proof


async def switch_language(turn: Turn) -> None:
    """Another language is asked for: the one that is named or chosen; else those the company speaks, to choose from."""
    spoken = turn.provider.languages
    chosen = turn.entity(LANGUAGE)
    named = [language for language in spoken if language in (chosen, *turn.signals.languages)]
    if len(named) != 1:
        listed = [turn.language, *(language for language in spoken if language != turn.language)]
        names = languages.listed(listed, turn.language)
        turn.say("languages", count=len(spoken), languages=names, buttons=_choices(listed))
        return
    turn.language = named[0]
    turn.effect(SetLanguage(turn.language))
    if asked := _asked_beside(turn):
        turn.say("language-now")
        await answer_for(turn, asked, asked_day(turn, asked))
        return
    turn.say("language-set", buttons=main_questions(turn))


def _asked_beside(turn: Turn) -> list[str]:
    """What the message asks beside the language: “in French then: can I cancel now?”"""
    known, signals = turn.policy.questions, turn.signals
    asked = [question for question in turn.questions if question in known]
    if asked or not signals.question:
        return asked
    if signals.topic in known:
        return [signals.topic or ""]
    return [*turn.rules.leaving[:1]] if signals.wants_to_leave else []


def _choices(listed: Sequence[str]) -> list[Button]:
    """A button for each language, by its own name; none where there is no choice."""
    chosen = [Command("switch_language", {LANGUAGE: language}) for language in listed]
    buttons = [Button(languages.of(each.entities[LANGUAGE]).name, each) for each in chosen]
    return buttons if len(buttons) > 1 else []


def tell_how_to_reach(turn: Turn) -> None:
    """Whether there is an address or a number, the hours, and a person in one tap."""
    tell_hours(turn)
    if not turn.state.case_open and turn.state.awaiting != HANDOFF:
        propose(turn, last_offer(turn))


def call_person(turn: Turn) -> None:
    """A person plainly asked for is called at once; a question about one ("can I call?") is offered one.

    A customer who asks for the address or the number gets it, where there is one, and no case is opened.
    """
    urgent = acknowledge(turn) and of_tone(turn) == "high"
    if turn.signals.asks_reach:
        tell_how_to_reach(turn)
        return
    if turn.signals.question and not turn.signals.person_wanted and not turn.state.case_open:
        named = turn.signals.team if turn.signals.team in turn.provider.teams else None
        propose(turn, Offer(named or last_offer(turn).team, "requested", "high" if urgent else "normal"))
        return
    person_asked_for(turn, urgent=urgent)
    keep_contact(turn)
    ask_reason(turn)
