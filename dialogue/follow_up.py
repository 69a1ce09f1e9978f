"""Short messages that mean the same whatever else they resemble: a day and little else, "is it cancelled then?",
a wish taken back, a number that cannot be one."""

from __future__ import annotations

import re

from dialogue.clarify import clarify
from dialogue.days import LEAVING, dated_questions, day_without_date, take_day
from dialogue.identify import ask_number_again, number_of
from dialogue.policy_questions import answer_questions
from dialogue.reading import asks, fold
from dialogue.state import CODE, NUMBER, REASON
from dialogue.turn import Turn
from retention import questions

# What may stand around a day without asking anything more than "and then?".
AROUND = re.compile(
    r"(?:e|se|eu|a|gente|nos|et|si|je|j|on|nous|o|os|la|le|l|d|du|de|do|da|no|na|em|pra|para|por|so|dia|entao|alors|mas|mais"
    r"|ate|antes|depois|avant|apres|jusqu|au|pour|en|quiser|fosse|for|fazer|isso|fais|faisais|ca|cela|que|vem|proximo"
    r"|proxima|prochain|prochaine|plutot|meu|minha|mon|ma|mes|contrato|contrat|plano|plan|conta|compte|abonnement"
    r"|assinatura|ontem|anteontem|hier|ok|oi|bonjour|feira|cancel\w+|rescind\w+|encerr\w+|sair|saio|parar|resili\w+"
    r"|annul\w+|arret\w+|quitt\w+|pars|part\w+|desist\w+)"
)
OPENED = re.compile(r"^\W*(e|et|mas|mais|ou)\b")
DONE_WORDS = re.compile(
    r"\b(est[ao]|ta|foi|ja|fica|ficou)\b.*\b(cancelad[oa]|encerrad[oa]|rescindid[oa])\b"
    r"|\b(c'est|est|ete|deja|sera)\b(-il| \w+){0,2} (resilie|annule)e?s?\b"
)
NOT_DONE = re.compile(r"\b(se|si|quando|quand|por que|porque|pourquoi|como|comment)\b")
TAKEN_BACK = re.compile(
    r"\b(cancel\w+|anul\w+|annul\w+|retir\w+|desist\w+ d\w) (o |a |meu |minha |esse |este |ma |la |cette |mon |le )*"
    r"(pedido|solicitacao|caso|demande|dossier)\b"
)
NEVER_MIND = re.compile(
    r"^\W*(nao|non|n)?\W*(deixa|deixe|esquece|desisti|desisto|mudei de ideia|laisse\w*|oublie\w*|j'ai change d'avis"
    r"|finalement non)\b"
)
NUMBER_LIKE = re.compile(r"\b(ca|ram)(-\s?\w{1,20}|\s?\d{1,12})\b")
COMMANDS = ("restart", "session_start", "back")
SHORT = 6  # words


async def follow_up(turn: Turn) -> bool:
    """Answers such a message; False when it is none of these."""
    said = fold(turn.text)
    if not said.strip():
        return False
    return (
        _command(turn, said)
        or _takes_back(turn, said)
        or _bad_number(turn, said)
        or await _already_done(turn, said)
        or await _day(turn, said)
    )


def _command(turn: Turn, said: str) -> bool:
    """A command of Rasa's typed as text (the channel has taken its slash away)."""
    if said.strip() not in COMMANDS:
        return False
    turn.ranking = []
    clarify(turn)
    return True


def _takes_back(turn: Turn, said: str) -> bool:
    just_opened, turn.dialogue.case_new = turn.dialogue.case_new, False
    if not turn.dialogue.case_open or len(said.split()) > SHORT:
        return False
    if not (TAKEN_BACK.search(said) or (just_opened and NEVER_MIND.search(said))):
        return False
    turn.effect("changed_mind")
    turn.dialogue.awaiting, turn.dialogue.offer, turn.dialogue.reason_due = None, None, False
    turn.say("changed-mind-case")
    return True


def _bad_number(turn: Turn, said: str) -> bool:
    if turn.contract is not None or not NUMBER_LIKE.search(said) or len(said.split()) > SHORT:
        return False
    if turn.intent in questions() and len(said.split()) > 2 and turn.dialogue.awaiting not in (NUMBER, CODE):
        return False
    given = [entity.get("value") for entity in turn.entities if entity.get("entity") == "contract_number"]
    if any(number_of(turn.provider, value) for value in given):
        return False
    ask_number_again(turn)
    return True


async def _already_done(turn: Turn, said: str) -> bool:
    """“Então já está cancelado?”: nothing is cancelled here, and what the contract says."""
    if not asks(turn.text) or len(said.split()) > SHORT or not DONE_WORDS.search(said) or NOT_DONE.search(said):
        return False
    dialogue = turn.dialogue
    waiting, offer, due = dialogue.awaiting, dialogue.offer, dialogue.reason_due
    turn.say("nothing-cancelled-case" if dialogue.case_open else "nothing-cancelled")
    if turn.contract is not None:
        await answer_questions(turn, ["ask_contract_status"])
        if waiting != REASON and dialogue.awaiting is None:
            dialogue.awaiting, dialogue.offer, dialogue.reason_due = waiting, offer, due
    return True


async def _day(turn: Turn, said: str) -> bool:
    """“E se eu cancelar dia 26?”, “et dans deux semaines ?”: the questions before, for that day."""
    from nlu.dates import find

    if turn.dialogue.awaiting in (NUMBER, CODE):
        return False
    found, rest = find(turn.text, turn.language), turn.text
    for date in reversed(found):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    words = re.findall(r"[^\W\d_]+", fold(rest))
    if not all(AROUND.fullmatch(word) for word in words):
        return False
    leaving, before = LEAVING.search(said), dated_questions(turn)
    questions = before or (["cancel_contract"] if leaving else [])
    if not questions or not ((leaving and OPENED.search(said)) or turn.dialogue.answered or turn.dialogue.pending):
        return False
    if not found:
        return day_without_date(turn, questions).ask_again
    day = take_day(turn, found[0].expression, questions)
    if not day.ask_again:
        await answer_questions(turn, questions, day.on)
    return True
