"""What each day in a message is for: to rule for it, to have left by it, the contract's end, or only mentioned."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from nlu.details import Detail
from nlu.due_days import DueMonth
from nlu.signal_lists import SignalLists
from nlu.text import fold
from protocol.understood import DayRole

_CLAUSE = re.compile(r"[?!;:\n]|[.,](?!\d)")
_SENTENCE_END = re.compile(r"[?.!;\n]")
_FIRST_WORD = re.compile(r"\W*\w+")
# words: a day in a longer message is asked about only where its sentence says so; the same holds for days in a row
PLAIN_DAY = 8
TODAY = {"in": {"days": 0}}
_OPEN = ("asked", "mentioned")  # roles of a day that neither leaving nor the term gave one
_PLAIN = ("day", "weekday", "easter", "holiday")  # an expression with one of these names one day


def read(
    text: str, dates: Sequence[Detail], words: SignalLists, *, alone: bool, due: Sequence[DueMonth] = ()
) -> tuple[DayRole, ...]:
    """The role of each date, in their order. alone: the message says little else; due: the months of instalments."""
    roles = tuple(
        "mentioned"
        if any(each.start < date.end and date.start < each.end for each in due)
        else _role(text, date, words, alone=alone)
        for date in dates
    )
    supposed = words.has("what_if", fold(text))
    if words.has("claims_done", fold(text)):
        named = zip(roles, dates, strict=True)
        roles = tuple("charged" if role in _OPEN and _is_of_charge(text, date, words) else role for role, date in named)
    # beside a day of leaving another one is asked about only in a supposition
    return tuple("mentioned" if role == "asked" and "wished" in roles and not supposed else role for role in roles)


def _role(text: str, date: Detail, words: SignalLists, *, alone: bool) -> DayRole:
    before, after = text[: date.start], text[date.end :]
    if role := _of_term(before, text[date.start : date.end], words):
        return role
    if _stands_before(before, text[date.start : date.end], "wished_supposed", words):
        return "wished"
    if _stands_before(before, text[date.start : date.end], "left_on_day", words):
        return "asked"
    supposed = words.has("what_if", fold(before))
    if supposed and _stands_before(before, text[date.start : date.end], "leaves_supposed", words):
        return "wished"
    if _is_past(date.value):
        return "asked" if supposed or alone else "mentioned"
    if not supposed and _stands_before(before, text[date.start : date.end], "wished_day", words):
        return "wished"
    if not supposed and _stands_before(before, text[date.start : date.end], "leaves_then", words):
        return "wished"
    if alone or _sees_to_it_then(text, date, words):
        return "asked"
    if is_background(before, words) or _happened_then(after, words) or words.ends("day_of_something", fold(before)):
        return "mentioned"
    if not supposed and _stands_before(before, text[date.start : date.end], "wished_end", words):
        return "wished"
    sentence = f"{_SENTENCE_END.split(fold(before))[-1]} {_SENTENCE_END.split(fold(after))[0]}"
    if words.has("leaves_now", sentence) and date.value != TODAY:
        return "mentioned"
    short = _is_plain(date.value) and len(text.split()) <= PLAIN_DAY
    asks = (
        supposed
        or short
        or _after_renewal(date.value)
        or words.has("wish_on_day", sentence)
        or words.has("able_on_day", sentence)
    )
    return "asked" if asks else "mentioned"


def _sees_to_it_then(text: str, date: Detail, words: SignalLists) -> bool:
    """“She is back on the 15th, is that in time?”, “I only get to it on Wednesday”: the day on which it is asked."""
    before, after, day = text[: date.start], text[date.end :], text[date.start : date.end]
    if _stands_before(before, day, "takes_up_then", words):
        return True
    asked = f"{_SENTENCE_END.split(fold(before))[-1]} {fold(after)}"
    return _stands_before(before, day, "comes_back_then", words) and words.has("in_time", asked)


def _of_term(before: str, day: str, words: SignalLists) -> DayRole | None:
    """The role of a day on which the contract ends or renews: wished for "to leave at its end in May"; else None."""
    folded = fold(before)
    for text in (folded, f"{folded}{_first_word(day)} "):
        if words.ends("renewal_on_day", text):
            return "term"
        if (start := words.ending("end_on_day", text)) is not None:
            return "wished" if words.has("wish_on_day", _SENTENCE_END.split(text[:start])[-1]) else "term"
    return None


def is_background(before: str, words: SignalLists) -> bool:
    """Whether the words before a day say what happened or is due then, with no wish to leave between them and it."""
    folded = fold(before)
    written = unicodedata.normalize("NFKC", before.replace("’", "'").casefold())
    happened = (
        *words.before_day("happened").finditer(folded),
        *words.before_day("happened_accented").finditer(written),
    )
    past = max((match.end() for match in happened), default=0)
    wished = max((match.end() for match in words.pattern("wish_on_day").finditer(folded)), default=0)
    renews = max((match.end() for match in words.before_day("renews").finditer(folded)), default=0)
    return (past > 0 and past >= wished) or renews > wished  # to cancel the renewal is a wish, too


def _happened_then(after: str, words: SignalLists) -> bool:
    clause = re.split(r"[?.!;\n]", fold(after))[0].lstrip(" ,")
    return words.begins("happened_then", clause)


def _is_of_charge(text: str, date: Detail, words: SignalLists) -> bool:
    """“I cancelled long ago, and today a charge appeared”: the day stands in the clause of the charge."""
    before, after = fold(text[: date.start]), fold(text[date.end :])
    joints, first, last = words.pattern("clause_joints"), _CLAUSE.split(before)[-1], _CLAUSE.split(after)[0]
    first = first[max((joint.end() for joint in joints.finditer(first)), default=0) :]
    last = last[: min((joint.start() for joint in joints.finditer(last)), default=len(last))]
    clause = f"{first} {fold(text[date.start : date.end])} {last}"
    return words.has("charged", clause) and not (words.has("claims_done", clause) or words.has("leaving", clause))


def _stands_before(before: str, day: str, name: str, words: SignalLists) -> bool:
    """Whether a pattern of a list stands before the day; the day's own first word may be its last."""
    return bool(words.before_day(name).search(f"{fold(before)}{_first_word(day)} "))


def _first_word(day: str) -> str:
    first = _FIRST_WORD.match(fold(day))
    return first[0] if first else ""


def _is_past(expression: object) -> bool:
    if not isinstance(expression, dict):
        return False
    ahead = expression.get("in", {})
    return "last" in expression or any(n < 0 for n in ahead.values())


def _is_plain(expression: object) -> bool:
    return isinstance(expression, dict) and ("in" in expression or any(key in expression for key in _PLAIN))


def _after_renewal(expression: object) -> bool:
    """Days from the renewal on: what is said of them is a question, since nothing has happened there yet."""
    return isinstance(expression, dict) and "renewal" in (expression.get("from") or {})
