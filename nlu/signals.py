"""What the words of a message say beside its intent, by the patterns of its language (`signals` in nlu/lexicon/*.yml).

The only place where a customer's words are read for the dialogue: it gets `protocol.understood.Signals`, never a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Literal, get_args

from languages import for_customers
from nlu import unspoken
from nlu.details import Detail
from nlu.lexicon import lexicon, phrases
from nlu.text import fold
from nlu.tone import tone
from protocol.understood import CodeHelp, Signals
from retention import providers

# Rasa's own commands, typed as text: they mean nothing here.
RASA_COMMANDS = frozenset({"restart", "session_start", "back"})
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"\A\W+")
_BEFORE_DAY = r"(?=\W+(?:\w+\W+){0,4}$)"  # up to four words between what happened and its day


def read(text: str, language: str, found: Sequence[Detail]) -> Signals:
    """The signals of a message. language: its own; found: the details of it (nlu.details.find), for its dates."""
    folded = fold(text)
    words = _words(language)
    starts = next((name for name in ("yes", "no") if words.begins(f"{name}_starts", folded)), None)
    question = "?" in text or words.begins("question_starts", folded)
    done = question and words.has("already_done", folded) and not words.has("not_already_done", folded)
    dates = [detail for detail in found if detail.kind == "date"]
    return Signals(
        words=len(folded.split()),
        spelled=sum(len(word) > 1 for word in _WORD.findall(folded)),
        question=question,
        starts_with=starts,  # type: ignore[arg-type]  # one of the two names above
        carries_on=words.begins("carries_on", folded),
        day_alone=bool(folded.strip()) and words.only("around_a_day", fold(_without(text, dates))),
        typed_command=folded.strip() in RASA_COMMANDS,
        number_like=bool(_number_like().search(folded)),
        reason=words.first("reasons", folded),
        tone=tone(text, language),
        team=_team(folded, language),
        leaving=words.has("leaving", folded),
        wants_to_leave=words.has("wants_to_leave", folded),
        already_done=done,
        taken_back=words.has("taken_back", folded),
        claims_done=words.has("claims_done", folded),
        about=words.first("complaints", folded),
        choice=_choice(folded, words),
        asks_who=words.begins("who_starts", folded),
        unspoken=unspoken.found(text),
        unfinished=words.has("unfinished", folded.rstrip()),
        never_mind=words.begins("never_mind_starts", folded),
        code_help=code_help(text, language),
        undated_what_if=_undated_what_if(folded, words),
        background_day=bool(dates) and is_background(text[: dates[0].start], language),
        languages=tuple(name for name in for_customers() if _words(name).has("called", folded)),
        other_language=any(_words(name).has("other_languages", folded) for name in for_customers()),
    )


def code_help(text: str, language: str) -> CodeHelp | None:
    """What a message says is wrong with a code that was sent."""
    words, folded = _words(language), fold(text)
    return next((kind for kind in get_args(CodeHelp) if words.code("code_help", kind, folded)), None)


def is_background(before: str, language: str) -> bool:
    """Whether the words before a day say what happened or is due then, with no wish to leave between them and it."""
    words, folded = _words(language), fold(before)
    written = unicodedata.normalize("NFKC", before.replace("’", "'").casefold())
    happened = (
        *words.before_day("happened").finditer(folded),
        *words.before_day("happened_accented").finditer(written),
    )
    past = max((match.end() for match in happened), default=0)
    wished = max((match.end() for match in words.pattern("wish_on_day").finditer(folded)), default=0)
    return past > 0 and past >= wished


class _Words:
    """The signal lists of one language as compiled patterns; a list the language does not have is never found."""

    def __init__(self, language: str) -> None:
        self._lists = lexicon(language).signals
        self._compiled: dict[str, re.Pattern[str]] = {}

    def pattern(self, name: str) -> re.Pattern[str]:
        """A list as whole words."""
        if name not in self._compiled:
            listed = self._lists.get(name, ())
            self._compiled[name] = phrases(listed if isinstance(listed, tuple) else ())
        return self._compiled[name]

    def before_day(self, name: str) -> re.Pattern[str]:
        """A list as whole words near the end of a text."""
        key = f"{name}, then a day"
        if key not in self._compiled:
            self._compiled[key] = re.compile(self.pattern(name).pattern + _BEFORE_DAY)
        return self._compiled[key]

    def has(self, name: str, folded: str) -> bool:
        """Whether any pattern of a list stands in the text."""
        return bool(self.pattern(name).search(folded))

    def begins(self, name: str, folded: str) -> bool:
        """Whether the text begins with a pattern of a list, whatever signs stand before."""
        return bool(self.pattern(name).match(_SIGNS.sub("", folded)))

    def only(self, name: str, folded: str) -> bool:
        """Whether every word of the text is one of a list."""
        return all(self.pattern(name).fullmatch(word) for word in _WORD.findall(folded))

    def code(self, name: str, code: str, folded: str) -> bool:
        """Whether a pattern of one code of a list by codes stands in the text."""
        key = f"{name}.{code}"
        if key not in self._compiled:
            listed = self._lists.get(name, {})
            self._compiled[key] = phrases(listed.get(code, ()) if isinstance(listed, dict) else ())
        return bool(self._compiled[key].search(folded))

    def first(self, name: str, folded: str) -> str | None:
        """The first code of a list by codes of which a pattern stands in the text."""
        listed = self._lists.get(name, {})
        return next((code for code in listed if self.code(name, code, folded)), None)


@cache
def _words(language: str) -> _Words:
    return _Words(language)


def _choice(folded: str, words: _Words) -> int | None:
    """Which of the things proposed: the number of the first list entry (``choices``, by place) that is found."""
    place = words.first("choices", folded)
    return int(place) if place else None


def _without(text: str, dates: Sequence[Detail]) -> str:
    for date in reversed(dates):
        text = f"{text[: date.start]} {text[date.end :]}"
    return text


def _undated_what_if(folded: str, words: _Words) -> Literal["past", "year"] | None:
    """“E se eu cancelar ontem?”, “et si je résilie en 2031 ?”: a what-if without a day that could be ruled for."""
    condition = words.pattern("what_if").search(folded)
    if condition is None:
        return None
    if words.pattern("gone_by").search(folded, condition.end()):
        return "past"
    return "year" if words.pattern("year_alone").search(folded, condition.end()) else None


def _team(folded: str, language: str) -> str | None:
    return next((team for team, pattern in _team_patterns(language) if pattern.search(folded)), None)


@cache
def _team_patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    lists = lexicon(language).signals
    towards, unhelpful = ("|".join(lists.get(name, ())) or "(?!)" for name in ("towards", "unhelpful"))
    teams = lists.get("teams", {})
    around = rf"(?<!\w)(?:{towards})\W*(?:\w+\s+){{0,3}}?(?:%s)(?!\w)(?!\W+(?:{unhelpful})(?!\w))"
    listed = teams.items() if isinstance(teams, dict) else ()
    return tuple((team, re.compile(around % "|".join(names))) for team, names in listed)


@cache
def _number_like() -> re.Pattern[str]:
    """Something that begins like a company's contract numbers, whole or not."""
    letters = {fold(provider.number.letters) for provider in providers().values()} - {""}
    return re.compile(rf"\b(?:{'|'.join(sorted(letters)) or '(?!)'})(?:-\s?\w{{1,20}}|\s?\d{{1,12}})\b")
