"""What a wish to register, or to take back, names: "register only the invoice, not the termination".

Also what stands beside a yes: "yes, and how long does that take?". The words of the wish itself are taken away, and
each clause that is left is recognised on its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache

from nlu.lexicon import lexicon, phrases
from nlu.prediction import Prediction
from nlu.questions import clauses
from nlu.signal_lists import WORD, SignalLists, signal_lists
from nlu.text import fold

NAMED = 0.3  # how sure a clause that holds the wish must be of what it names ...
BESIDE = 0.7  # ... and one that only stands beside it
MOST = 4  # things named at once
NAMING = ("register", "note", "pass_on", "withdraw", "restore")  # wishes that name something
_GROUPS = re.compile(r"(?<=[.;!?\n])\s*|\s*,\s*(?=\D)")


@dataclass(frozen=True)
class Wish:
    """wanted: what it names, with how sure that is, in its order. unwanted: what it says is not meant.

    beside: what stands beside it, or beside a yes.
    """

    wanted: tuple[tuple[str, float], ...] = ()
    unwanted: tuple[str, ...] = ()
    beside: tuple[tuple[str, float], ...] = ()


NONE = Wish()


def read(
    text: str, language: str, predict: Callable[[str], Prediction], asked: Collection[str], *, wished: bool = False
) -> Wish:
    """What the message names. asked: the questions that can be. Nothing where it holds neither wish nor yes.

    wished: it is taken for a wish to register, whatever its words.
    """
    words, folded = signal_lists(language), fold(text)
    wish = words.first("wishes", folded)
    agrees = words.begins("yes_starts", folded) and len(folded.split()) > 1
    if wish not in NAMING and not agrees and not wished:
        return NONE
    groups = [clauses(group, language) for group in _GROUPS.split(folded) if group.strip()]
    reader, verb = _Reader(language, predict, asked), words.pattern(f"wishes.{wish}")
    if wish not in NAMING:
        return _read(groups, wish, words, reader, wished=wished)
    asks = [part for group in groups for part in group if words.begins("asks_me", part) and not verb.search(part)]
    found = _read(
        [left for group in groups if (left := [part for part in group if part not in asks])],
        wish,
        words,
        reader,
        wished=wished,
    )
    beside = _beside([reader.named(part, BESIDE) for part in asks]).beside  # asked of the assistant, not to be noted
    return Wish(found.wanted, found.unwanted, found.beside or beside)


def _read(groups: list[list[str]], wish: str | None, words: SignalLists, reader: _Reader, *, wished: bool) -> Wish:
    """What the groups of clauses name."""
    verb = words.pattern(f"wishes.{wish}")
    held = [(at, place) for at, group in enumerate(groups) for place, part in enumerate(group) if verb.search(part)]
    if wished and (wish not in NAMING or not held):
        return _joined([reader.named(part, BESIDE) for group in groups for part in group])
    if wish not in NAMING or not held:
        return _beside([reader.named(part, NAMED if "?" in part else BESIDE) for group in groups for part in group])
    at, place = held[0]
    first, *more = (verb.sub(" ", part) for part in groups[at][place:])
    own = [reader.named(first, NAMED), *(reader.named(part, BESIDE) for part in more)]
    said = verb.search(groups[at][place])
    assert said is not None  # noqa: S101  found above
    before, after = groups[at][place][: said.start()], groups[at][place][said.end() :]
    if words.ends("not_done", before) and not words.begins("restricts", after):
        unmeant = tuple(name for part in own for name in (*(each for each, _ in part.wanted), *part.unwanted))
        rest = [reader.named(verb.sub(" ", part), NAMED) for group in groups[at + 1 :] for part in group]
        return _joined([Wish((), unmeant), *rest])
    listed = [group for group in groups[at + 1 :] if words.begins("listed_starts", group[0])]
    if own[0].wanted or own[0].unwanted or (listed and words.has("both", groups[at][place])):
        return _joined([*own, *(reader.named(part, NAMED) for group in listed for part in group)])
    for group in [groups[at][:place], *reversed(groups[:at]), groups[at][place + 1 :], *groups[at + 1 :]]:
        found = _beside([reader.named(verb.sub(" ", part), BESIDE) for part in group])
        if found.beside or found.unwanted:
            return found
    return NONE


class _Reader:
    """Recognises what is left of a clause without the words of a wish."""

    def __init__(self, language: str, predict: Callable[[str], Prediction], asked: Collection[str]) -> None:
        self._predict, self._asked = predict, asked
        self._without = phrases(_listed(language, "left_out"))
        self._around, self._last = _around(language), phrases(_listed(language, "not_last"))

    def named(self, clause: str, least: float) -> Wish:
        """What a clause names, and what it leaves out."""
        left_out = self._without.search(clause)
        if left_out is None and (last := self._last.search(clause)):  # "the termination not"
            return Wish((), tuple(name for name, _ in self._meant(clause[: last.start()], least)))
        if left_out is None:
            return Wish(self._meant(clause, least))
        before, after = clause[: left_out.start()], clause[left_out.end() :]
        wanted = self._meant(before, least)
        if wanted or not self._bare(before):
            return Wish(wanted, tuple(name for name, _ in self._meant(after, least)))
        meant = self._meant(after, least)
        return Wish((), tuple(name for name, _ in meant))

    def _meant(self, clause: str, least: float) -> tuple[tuple[str, float], ...]:
        rest = self._bare(clause)
        if not rest:
            return ()
        found = self._predict(rest)
        (first, p), (second, q) = found.ranking[:2]
        if first not in self._asked and least == NAMED:  # "the cancellation", which could be taken back, too
            first, p, second, q = second, q, first, p
            sure = p
        else:
            both = {first, second} <= {*self._asked} and p >= NAMED
            sure = max(found.confidence, p + q) if both else found.confidence
        return ((first, sure),) if first in self._asked and sure >= least else ()

    def _bare(self, clause: str) -> str:
        """Without what may stand around it; empty where nothing else is there."""
        found = self._around.fullmatch(clause)
        rest = found["rest"] if found else clause
        return rest if any(len(word) > 1 for word in WORD.findall(rest)) else ""


def _joined(parts: list[Wish]) -> Wish:
    unwanted = dict.fromkeys(name for part in parts for name in part.unwanted)
    wanted: dict[str, float] = {}
    for name, p in (each for part in parts for each in part.wanted):
        if name not in unwanted:
            wanted[name] = max(p, wanted.get(name, 0.0))
    return Wish(tuple(list(wanted.items())[:MOST]), tuple(unwanted))


def _beside(parts: list[Wish]) -> Wish:
    found = _joined(parts)
    return Wish((), found.unwanted, found.wanted)


def _listed(language: str, name: str) -> tuple[str, ...]:
    found = lexicon(language).signals.get(name, ())
    return found if isinstance(found, tuple) else ()


@cache
def _around(language: str) -> re.Pattern[str]:
    filler = rf"(?:(?:{'|'.join(_listed(language, 'around_a_wish')) or '(?!)'})(?!\w)\W*)*"
    return re.compile(rf"\W*{filler}(?P<rest>.*?)\W*", re.DOTALL)
