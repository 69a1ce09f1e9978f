"""How patterns and the words of a text begin: most patterns of a lexicon need not be tried on a message at all."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import product
from typing import Generic, TypeVar

# its place since 3.11, and before
parser = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
LENGTH = 4  # characters looked at
MOST = 500  # ways to begin; a pattern with more is tried on every text
DIGIT = "0"  # stands for every digit
_DIGITS = re.compile(r"\d")
_WORD_START = re.compile(r"(?<![^\W_])(?=[^\W_])")
Thing = TypeVar("Thing")
Ways = set[tuple[str, bool]]  # how something begins, and whether what follows it belongs to that
NOTHING: Ways = {("", True)}
ANYTHING: Ways = {("", False)}


class Beginnings(Generic[Thing]):
    """Things by how the pattern of each begins."""

    def __init__(self, patterns: Iterable[tuple[str, int, Thing]]) -> None:
        """Patterns that match from the beginning of a word only: source, flags of re, and what is wanted."""
        self._by_beginning: dict[str, list[Thing]] = defaultdict(list)
        self.any: list[Thing] = []  # may begin with anything
        for pattern, flags, thing in patterns:
            ways = of_pattern(pattern, flags)
            for way in ways or ():
                self._by_beginning[way].append(thing)
            if ways is None:
                self.any.append(thing)

    def in_text(self, text: str) -> Iterator[tuple[int, Thing]]:
        """What may match in a text beside `any`, and where."""
        text = _DIGITS.sub(DIGIT, text)
        known = self._by_beginning
        for word in _WORD_START.finditer(text):
            start = word.start()
            for end in range(start + 1, min(start + LENGTH, len(text)) + 1):
                for thing in known.get(text[start:end], ()):
                    yield start, thing


def of_pattern(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """One of these stands wherever the pattern matches the beginning of a word; None where it may be anything else."""
    texts = {text for text, _ in _of(parser.parse(pattern, flags))}
    return None if any(not text or not text[0].isalnum() for text in texts) else frozenset(texts)


def _of(parts: object) -> Ways:
    """How a parsed pattern, or a part of it, begins."""
    ways: Ways = {("", True)}
    for kind, what in _pairs(parts):
        unfinished = {way for way in ways if way[1]}
        ahead = _of_part(kind, what)
        if len(unfinished) * len(ahead) > MOST:
            return {(text, False) for text, _ in ways}
        ways -= unfinished
        for (text, _), (more, goes_on) in product(unfinished, ahead):
            longer = text + more
            ways.add((longer[:LENGTH], goes_on and len(longer) < LENGTH))
    return ways


def _of_part(kind: str, what: object) -> Ways:
    match kind, what:
        case "LITERAL", int(code):
            return {(_character(code), True)}
        case "IN", _:
            return _of_set(what)
        case "SUBPATTERN", (*_, inner):
            return _of(inner)
        case "BRANCH", (_, list(branches)):
            return {way for branch in branches for way in _of(branch)}
        case "MAX_REPEAT" | "MIN_REPEAT", (least, int(most), repeated):
            once = _of(repeated)
            if most > 1:
                once = {(text, False) for text, _ in once}
            return once if least else once | NOTHING
        case "AT" | "ASSERT" | "ASSERT_NOT", _:
            return NOTHING
    return ANYTHING


def _of_set(what: object) -> Ways:
    found: Ways = set()
    for kind, value in _pairs(what):
        match kind, value:
            case "LITERAL", int(code):
                found.add((_character(code), True))
            case "RANGE", (int(first), int(last)) if last - first < MOST:
                found.update((_character(code), True) for code in range(first, last + 1))
            case "CATEGORY", _ if str(value) == "CATEGORY_DIGIT":
                found.add((DIGIT, True))
            case _:
                return ANYTHING
    return found


def _pairs(parts: object) -> list[tuple[str, object]]:
    return [(str(kind), what) for kind, what in list(parts)]  # type: ignore[call-overload]  # goes through by its length


def _character(code: int) -> str:
    return DIGIT if chr(code).isdigit() else chr(code)
