"""Not sure what was meant: one short question with the two likeliest meanings, then a person."""

from __future__ import annotations

from dialogue.handover import Offer, propose
from dialogue.state import CLARIFY
from dialogue.turn import Turn
from retention import questions

CHOICES = (*questions(), "request_human")


def clarify(turn: Turn) -> None:
    """Asks once; the second time in a row, or for a pair already shown, proposes a person."""
    dialogue = turn.dialogue
    likeliest = [intent for intent, _ in turn.ranking if intent in CHOICES][:2]
    pair = "/".join(sorted(likeliest))
    if dialogue.unsure or pair in dialogue.clarified:
        propose_person(turn)
        return
    dialogue.unsure += 1
    dialogue.awaiting = CLARIFY
    if not likeliest:  # nothing to choose from: an empty message, only signs
        dialogue.clarified.append(pair)
        turn.say("not-understood", kind="question", buttons=[turn.button("button-team", "request_human")])
        return
    dialogue.clarified.append(pair)
    buttons = [turn.button(f"button-{intent}", intent) for intent in likeliest]
    turn.say(
        "did-you-mean", kind="question", buttons=[*buttons, turn.button("button-something-else", "something_else")]
    )


def propose_person(turn: Turn) -> None:
    turn.dialogue.unsure += 1
    if turn.dialogue.case_open:
        turn.say("unsure-case")
        turn.dialogue.awaiting = None
        return
    propose(turn, Offer("renewals", "not_understood"))
