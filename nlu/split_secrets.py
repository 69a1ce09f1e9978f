"""A card number, a password and the like that one person wrote over several messages: each part is hidden.

Stricter than `secrets.hide`: numbers that follow one another by chance are not to be taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from nlu.check_digits import is_card, is_cpf, is_mobile, is_nir
from nlu.lexicon import phrases, united
from nlu.passwords import begins_password
from nlu.secrets import HIDDEN, begins_card_code, hide, ibans
from nlu.text import fold, fold_with_places

_ROW = re.compile(r"\d(?:[ .,\-/_|*:\u2013\u2014]{0,3}\d)*")  # of digits, as people write them
_PARTS = {16: {4, 8, 12}, 15: {4, 10}, 14: {4, 10}}  # digits after which people part a card's number, by its length
_SHORT = ("34", "37", "30", "36", "38")  # how those of fewer than sixteen digits begin
_CPF = [3, 3, 3, 2]  # digits of its groups
_LONG = 400  # characters: who parts a number or a password writes short messages
_MANY = 40  # signs that are looked at
_CODE = re.compile(r"\W*(?:(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d\W{1,3})?(?P<code>\d{3,4})\W*")
Place = tuple[int, int, int]  # the message, and from where to where in it


def hide_over(earlier: Sequence[str], text: str) -> list[str]:
    """All of them, the last being `text`, as they are kept. earlier: what the same person wrote before, as kept."""
    pieces = [*earlier, hide(text)]
    lengths = [len(piece) for piece in pieces]
    first = max((place + 1 for place, length in enumerate(lengths) if length > _LONG), default=0)
    if first >= len(earlier):  # looking through long ones together would take as long as many messages
        return pieces
    return [*pieces[:first], *_hidden(pieces[first:])]


def _hidden(pieces: list[str]) -> list[str]:
    for number, start, end in [*_named(pieces)] or [*_accounts(pieces)] or [*_numbers(pieces)]:
        pieces[number] = pieces[number][:start] + HIDDEN + pieces[number][end:]
    return pieces


@dataclass(frozen=True)
class _Row:
    """Digits with the signs between them, and where they stand in the message."""

    digits: str
    place: tuple[int, int]


def _rows(piece: str) -> list[_Row]:
    folded = fold_with_places(piece)
    return [_Row(match.group(), folded.span(*match.span())) for match in _ROW.finditer(folded.text)]


def _numbers(pieces: Sequence[str]) -> Iterator[Place]:
    """The first row of digits of the last message, and as many before it, one a message, as make a number together."""
    last = _rows(pieces[-1])[:1]
    if not last:
        return
    said = fold(" ".join(pieces))
    card, person = (phrases(united(name)).search(said) is not None for name in ("card_words", "personal_number_words"))
    places, parts = [(len(pieces) - 1, *last[0].place)], [last[0].digits]
    for number in range(len(pieces) - 2, -1, -1):
        rows = _rows(pieces[number])
        if not rows:
            continue
        places.insert(0, (number, *rows[-1].place))
        parts.insert(0, rows[-1].digits)
        if sum(map(len, parts)) > _MANY:
            return
        if _is_number(parts, card=card, person=person):
            yield from places
            return
        if len(rows) > 1:  # another number stands between this one and those before
            return


def _is_number(parts: Sequence[str], *, card: bool, person: bool) -> bool:
    """card, person: whether a word for a card, or for a personal number, stands beside it."""
    groups = [re.findall(r"\d+", part) for part in parts]
    digits = "".join(map("".join, groups))
    if len(digits) == 11:
        written = [len(group) for part in groups for group in part] == _CPF
        return is_cpf(digits) and (person or written or not is_mobile(digits))
    if len(digits) == 15 and digits[0] in "12":
        return is_nir(digits)
    parted = set(accumulate(len("".join(part)) for part in groups[:-1]))
    usual = len(digits) in _PARTS and (card or parted <= _PARTS[len(digits)])
    return usual and (len(digits) == 16 or digits.startswith(_SHORT)) and is_card(digits)


def _accounts(pieces: Sequence[str]) -> Iterator[Place]:
    """Bank accounts, which have letters."""
    starts = [sum(len(piece) + 1 for piece in pieces[:number]) for number in range(len(pieces))]
    folded = fold_with_places(" ".join(pieces))
    for found in ibans(folded.text):
        first, last = folded.span(*found)
        for number, (piece, at) in enumerate(zip(pieces, starts, strict=True)):
            if first < at + len(piece) and last > at:
                yield number, max(0, first - at), min(len(piece), last - at)


def _named(pieces: Sequence[str]) -> Iterator[Place]:
    """What the message before announced: a password, or a card's code, also behind its number."""
    before, last = pieces[-2], pieces[-1]
    code = _CODE.fullmatch(last)
    if code and (begins_card_code(fold(before)) or before.endswith(HIDDEN)):
        yield len(pieces) - 1, *code.span("code")
    elif begins_password(fold_with_places(before), before):
        whole = hide(f"{before} {last}")
        if whole.startswith(f"{before} {HIDDEN}"):
            yield len(pieces) - 1, 0, len(last) - len(whole.removeprefix(f"{before} {HIDDEN}"))
