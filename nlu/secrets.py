"""What a message should never have held: card and personal numbers, bank accounts, passwords. Hidden before it is kept.

Numbers are known by their form and their check digits, so that phone and contract numbers stay; passwords by the words
around them (`passwords.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from nlu.check_digits import is_card, is_cpf, is_iban, is_mobile, is_nir
from nlu.lexicon import united
from nlu.passwords import passwords
from nlu.text import Folded, fold_with_places

HIDDEN = "••••"
_SEPARATED = r"[ .\-/]?"
_GROUPS = re.compile(r"(?<![\d+])\d{3,}(?:[ .,\-/_\t\n\u2013\u2014|*:]{1,3}\d{3,})*")  # a card's, as people write them
_PAIRS = re.compile(r"(?<![\d+])\d\d(?:[ .\-]\d\d){7}(?![ .\-]?\d)")  # sixteen digits, two by two
_CARD_LENGTHS = (16, 15, 14, 13, 19, 18, 17)  # the commonest first
_CPF_WRITTEN = re.compile(r"(?<!\w)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)")
_CPF_BARE = re.compile(r"(?<![\w+.,-])\d{11}(?![\w])")
_CPF_SPACED = re.compile(r"(?<![\w+])\d{3}[ .\-]\d{3}[ .\-]\d{3}[ .\-]\d{2}(?!\w)")
_ELEVEN = re.compile(r"(?<![\w+.,-])\d(?:[ .\-]?\d){10}(?!\w)")
_NEAR = 40  # characters between a personal number and a word for it
_BEHIND_CARD = re.compile(r"(?:\W{1,3}(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)?\W{1,3}(\d{3,4})(?![\w/])")
_CPF_NAMED = re.compile(r"(?<!\w)cpf(?:\W{0,3}|\W{1,3}(?:\w{1,4}\W{1,2}){1,3})(\d(?:[ .\-/]?\d){10})(?!\w)")
_NIR = re.compile(
    rf"(?<!\w)[12]{_SEPARATED}\d{{2}}{_SEPARATED}\d{{2}}{_SEPARATED}(?:\d{{2}}|2[ab]){_SEPARATED}"
    rf"\d{{3}}{_SEPARATED}\d{{3}}{_SEPARATED}\d{{2}}(?!\w)"
)
_IBAN = re.compile(r"(?:(?<!\w)|(?<=(?<!\w)iban))[a-z]{2}\d{2}(?:[ .\-\u2013\n]{0,2}[a-z0-9]){11,30}(?!\w)")


def hide(text: str) -> str:
    """The text with every such thing replaced by dots; the same text where there is none."""
    folded = fold_with_places(text)
    hidden = text
    for start, end in sorted(_joined(_found(folded, text)), reverse=True):
        first, last = folded.span(start, end)
        hidden = hidden[:first] + HIDDEN + hidden[last:]
    return hidden


def _found(folded: Folded, original: str) -> Iterator[tuple[int, int]]:
    text = folded.text
    checked: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
        (_CPF_WRITTEN, lambda _: True),
        (_CPF_BARE, _is_bare_cpf),
        (_CPF_SPACED, is_cpf),
        (_NIR, is_nir),
    )
    for pattern, holds in checked:
        yield from (match.span() for match in pattern.finditer(text) if holds(re.sub(r"[ .\-/]", "", match.group())))
    for start, end in (span for match in _GROUPS.finditer(text) for span in _cards(match)):
        yield start, end
        yield from (match.span(1) for match in [_BEHIND_CARD.match(text, end)] if match)
    yield from (match.span() for match in _PAIRS.finditer(text) if is_card(re.sub(r"\D", "", match.group())))
    yield from (match.span(1) for match in _card_code().finditer(text))
    yield from (match.span(1) for match in _CPF_NAMED.finditer(text))
    yield from _beside_a_word(text)
    yield from ibans(text)
    yield from passwords(folded, original)


def _joined(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that touch, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _cards(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Card numbers among groups of digits; an expiry date or a code may stand behind them."""
    groups = [(each.start() + match.start(), each.group()) for each in re.finditer(r"\d+", match.group())]
    first = 0
    while first < len(groups):
        ends = _lengths(groups, first)
        last = next(
            (ends[n] for n in _CARD_LENGTHS if n in ends and is_card(_digits(groups[first : ends[n] + 1]))), None
        )
        if last is not None:
            yield groups[first][0], groups[last][0] + len(groups[last][1])
            first = last
        first += 1


def _lengths(groups: list[tuple[int, str]], first: int) -> dict[int, int]:
    """How many digits there are from the first group up to each later one, as long as a card can have so many."""
    ends, length = {}, 0
    for last in range(first, len(groups)):
        length += len(groups[last][1])
        if length > max(_CARD_LENGTHS):  # going on would take a long row of groups minutes
            break
        ends[length] = last
    return ends


def _digits(groups: list[tuple[int, str]]) -> str:
    return "".join(part for _, part in groups)


def _beside_a_word(text: str) -> Iterator[tuple[int, int]]:
    """Numbers that may as well be a mobile's, near a word for a personal one."""
    words = [match.span() for match in _personal().finditer(text)]
    for match in _ELEVEN.finditer(text):
        near = any(start - match.end() <= _NEAR and match.start() - end <= _NEAR for start, end in words)
        if near and is_cpf(re.sub(r"\D", "", match.group())):
            yield match.span()


def _is_bare_cpf(digits: str) -> bool:
    return not is_mobile(digits) and is_cpf(digits)


def ibans(text: str) -> Iterator[tuple[int, int]]:
    """Where the numbers of bank accounts stand in a folded text."""
    return (span for match in _IBAN.finditer(text) if (span := _iban(match)))


def _iban(match: re.Match[str]) -> tuple[int, int] | None:
    """The longest beginning of the match that is a valid account number: words may follow it."""
    written = match.group()
    for end in range(len(written), 0, -1):
        part = re.sub(r"[ .\-\u2013\n]", "", written[:end])
        if 15 <= len(part) <= 34 and written[end - 1].isalnum() and is_iban(part):
            return match.start(), match.start() + end
    return None


def begins_card_code(text: str) -> bool:
    """Whether a folded text ends with a word for the digits on the back of a card, and asks nothing."""
    return _card_code_begun().search(text) is not None


@cache
def _card_code() -> re.Pattern[str]:
    """The three or four digits on the back of a card, behind a word for them."""
    return re.compile(rf"{_code_named()}(?:\W{{0,3}}|\W{{1,3}}(?:[a-z']{{1,4}}\W{{1,2}}){{1,2}})(\d{{3,4}})(?!\d)")


@cache
def _card_code_begun() -> re.Pattern[str]:
    return re.compile(rf"{_code_named()}(?:\W{{1,3}}[a-z']{{1,4}}){{0,2}}[^\w?]*\Z")


def _code_named() -> str:
    return rf"(?<![a-z])(?:{'|'.join(('cvv2?', 'cvc2?', 'cid', *united('card_code_words')))})"


@cache
def _personal() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(united('personal_number_words'))})(?!\w)")
