"""Who is writing: the number is asked here, the proof is the front desk's affair."""

from __future__ import annotations

import re

from dialogue.handover import Offer, propose
from dialogue.state import CODE, NUMBER
from dialogue.turn import Turn
from retention import Provider

MOST_TRIES = 3
MOST_CODES = 5  # in a conversation: nobody's mailbox is filled from here


def number_of(provider: Provider, value: object) -> str | None:
    """The contract number in a value such as "CA-204518" or "204518"; None if it is none of this provider's."""
    letters = provider.number.example.partition("-")[0]
    digits = re.sub(r"\D", "", str(value))
    said_letters = re.sub(r"[^A-Z]", "", str(value).upper())
    number = f"{letters}-{digits}"
    return number if said_letters in ("", letters) and provider.number.matches(number) else None


def ask_code(turn: Turn, number: str) -> None:
    """The same words whether or not there is such a contract; a person is proposed when codes do not help."""
    dialogue = turn.dialogue
    if dialogue.codes_sent >= MOST_CODES:
        propose(turn, Offer("support", "not_identified"))
        return
    again = number == dialogue.number
    turn.effect("send_code", number=number)
    turn.say("ask-code-again" if again else "ask-code", kind="question", number=number)
    dialogue.awaiting, dialogue.number, dialogue.number_tries = CODE, number, 0
    dialogue.codes_sent += 1


def ask_number_again(turn: Turn) -> None:
    """A number that cannot be one; after the third a person is proposed."""
    dialogue = turn.dialogue
    dialogue.number_tries += 1
    if dialogue.number_tries >= MOST_TRIES and not dialogue.case_open:
        dialogue.number_tries = 0
        propose(turn, Offer("support", "not_identified"))
        return
    turn.say("ask-number-again", kind="question", example=turn.provider.number.example, company=turn.provider.name)
    dialogue.awaiting = NUMBER
