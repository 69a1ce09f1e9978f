"""Who is writing: the number is asked for here, the front desk checks the proof."""

from __future__ import annotations

from dialogue.handover import own_offer, propose
from dialogue.menu import main_questions
from dialogue.turn import Turn
from protocol.awaiting import CODE, NUMBER
from protocol.turn import SendCode

MOST_TRIES = 3
MOST_CODES = 5  # in a conversation: nobody's mailbox is filled from here


def ask_code(turn: Turn, number: str) -> None:
    """The same words whether or not there is such a contract; a person is proposed when codes do not help."""
    state = turn.state
    if state.codes_sent >= MOST_CODES:
        propose(turn, own_offer(turn, "not_identified"))
        return
    again = number == state.number
    turn.effect(SendCode(number))
    turn.say("ask-code-again" if again else "ask-code", kind="question", number=number)
    state.awaiting, state.number, state.number_tries = CODE, number, 0
    state.codes_sent += 1


def ask_number_again(turn: Turn) -> None:
    """Ask again after a number that cannot be one, or a message without any; the third time a person is proposed."""
    state = turn.state
    state.number_tries += 1
    if state.number_tries >= MOST_TRIES and not state.case_open:
        state.number_tries = 0
        propose(turn, own_offer(turn, "not_identified"))
        return
    written = turn.signals.digits or turn.signals.number_like or turn.entity("contract_number") is not None
    key = "ask-number-again" if written else "number-not-seen"
    turn.say(key, kind="question", example=turn.provider.number.example, company=turn.provider.name)
    state.awaiting = NUMBER


def take_number(turn: Turn, said: str) -> None:
    """A contract number was given."""
    number = turn.provider.number.read(said)
    if turn.contract is not None:
        turn.say("number-same" if number == turn.contract else "number-other", buttons=main_questions(turn))
    elif number is None:
        ask_number_again(turn)
    else:
        ask_code(turn, number)
