"""A code that was sent and does not come: what to check, another one, another number, or a person."""

from __future__ import annotations

import re

from dialogue.handover import Offer, propose
from dialogue.identify import ask_code
from dialogue.reading import fold
from dialogue.state import NUMBER, RESEND
from dialogue.turn import Turn

LONGEST = 14  # words: a longer message is about more than the code
NO_MAILBOX = re.compile(
    r"\b(nao|n) (tenho|consigo)( mais)? (acess\w+|abrir|entrar)\b.*mail|\b(outro|mudei de|troquei de) e-?mail"
    r"|\bplus acces\b.*(mail|adresse|boite)|\b(autre|change d') ?(e-?mail|adresse)|\bmail d'un ancien\b"
)
OTHER_NUMBER = re.compile(
    r"\b(outro|errei o|troquei o) (numero|contrato)|\b(numero|contrato) (esta |ta |era )?errado"
    r"|\b(autre|mauvais) (numero|contrat)|\bpas le bon (numero|contrat)|\btrompee? de (numero|contrat)"
)
RESEND_WORDS = re.compile(
    r"\b(re ?envi\w+|re ?mand\w+)\b|\b(envi\w+|mand\w+)( \w+)? (de novo|outra vez|novamente)|\b(outro|novo) codigo"
    r"|\b(renvo\w+|renvoi)\b|\b(autre|nouveau) code|\bencore une fois"
)
MISSING = re.compile(
    r"\b(nao|nada|n) (\w+ )?(receb\w+|cheg\w+|vei\w+|apareceu|ach\w+|encontr\w+)|\bcade\b|\bnada ainda|\bspam\b"
    r"|\brien (recu|eu|vu|trouve)|\bpas (encore )?(recu|eu|arrive\w*|trouve)|\bne (le )?trouve|\bn'arrive pas"
    r"|\b(arrive|recois|vois|trouve) (rien|pas)|\bindesirables"
)


def help_with_code(turn: Turn) -> bool:
    """Answers a typed message about the code that was sent; False when it is about something else."""
    said = fold(turn.text)
    if turn.contract is not None or turn.dialogue.number is None or not 0 < len(said.split()) <= LONGEST:
        return False
    if turn.entity("contract_number") is not None:
        return False
    if NO_MAILBOX.search(said):
        propose(turn, Offer("support", "not_identified"), lead="code-only-there")
    elif OTHER_NUMBER.search(said):
        turn.say("code-other-number", kind="question", example=turn.provider.number.example)
        turn.dialogue.awaiting = NUMBER
    elif RESEND_WORDS.search(said):
        ask_code(turn, turn.dialogue.number)
    elif MISSING.search(said):
        check_together(turn, turn.dialogue.number)
    else:
        return False
    return True


def check_together(turn: Turn, number: str) -> None:
    """What may be wrong, and another code, another number or a person as the ways on."""
    buttons = [
        turn.button("button-resend", "affirm"),
        turn.button("button-other-number", "deny"),
        turn.button("button-team", "request_human"),
    ]
    turn.say("code-missing", kind="question", number=number, buttons=buttons)
    turn.dialogue.awaiting = RESEND
