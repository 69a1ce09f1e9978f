"""A day the customer names: "e se eu cancelar dia 10?" is ruled for that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogue.background import is_background
from dialogue.reading import fold
from dialogue.state import DATE
from dialogue.turn import Turn

DATED = (
    "cancel_contract",
    "stop_renewal",
    "ask_lose_access",
    "ask_will_be_charged",
    "ask_settlement_amount",
    "ask_refund",
    "ask_notice_deadline",
)
FARTHEST_YEARS = 5
IF = re.compile(r"\b(e se|se eu|se a gente|et si|si je|si on|si nous)\b|\bsi j'")
GONE = re.compile(
    r"\b(ante)?ontem\b|\b(semana|mes|ano) passad[oa]\b|\b(avant-)?hier\b|\b(semaine|annee) (derniere|passee)"
    r"|\bmois (dernier|passe)\b"
)
YEAR_ALONE = re.compile(r"\b(em|en|de) 20\d\d\b")
LEAVING = re.compile(r"\b(cancel|rescind|encerr|sai(r|o|a|u)\b|parar|resili|arret|quitt|part(e|ir|ais)\b)")


@dataclass(frozen=True)
class Day:
    """on: the day to rule for, None for today. ask_again: it was said that the day cannot be taken."""

    on: date | None = None
    ask_again: bool = False


def dated_questions(turn: Turn) -> list[str]:
    """What a message that says little but a day is about: the questions just answered, or leaving."""
    dialogue = turn.dialogue
    asked = [question for question in dialogue.pending or dialogue.answered if question in DATED]
    return asked or (["cancel_contract"] if LEAVING.search(fold(turn.text)) else [])


def asked_day(turn: Turn, questions: Sequence[str]) -> Day:
    """The day of a what-if in the message."""
    if not set(questions) & set(DATED):
        return Day()
    entity = next((entity for entity in turn.entities if entity.get("entity") == "date"), None)
    if entity is None:
        return day_without_date(turn, questions)
    if is_background(turn.text[: entity.get("start") or 0]):
        return Day()
    return take_day(turn, entity.get("value"), questions)


def day_without_date(turn: Turn, questions: Sequence[str]) -> Day:
    """“E se eu cancelar ontem?”, “et si je résilie en 2031 ?”: no day that could be ruled for, so one is asked."""
    condition = IF.search(said := fold(turn.text))
    if condition and GONE.search(said, condition.end()):
        return _ask_again(turn, "date-past", questions)
    if condition and YEAR_ALONE.search(said, condition.end()):
        return _ask_again(turn, "date-impossible", questions)
    return Day()


def take_day(turn: Turn, expression: object, questions: Sequence[str]) -> Day:
    """The day a date expression means; one that is past, impossible or years away is asked for again."""
    from nlu.dates import resolve  # pure; resolves "dia 10", "fin janvier" against today

    day = resolve(expression, turn.today)
    if day is not None and turn.today <= day <= turn.today.replace(day=1, year=turn.today.year + FARTHEST_YEARS):
        return Day(on=day if day != turn.today else None)
    return _ask_again(turn, "date-past" if day is not None and day < turn.today else "date-impossible", questions)


def _ask_again(turn: Turn, key: str, questions: Sequence[str]) -> Day:
    turn.say(key, kind="question")
    turn.dialogue.awaiting, turn.dialogue.pending = DATE, list(questions)
    return Day(ask_again=True)
