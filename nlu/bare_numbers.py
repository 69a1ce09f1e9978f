"""Digits alone in a message: a contract number or a code, and not an amount, a phone, a year or a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from nlu import contract_numbers, digits, mailed_code
from nlu.lexicon import united
from nlu.naming import CLIENT, CODE, OTHER, Name, name_of
from nlu.text import Folded, fold
from retention.provider import Provider, providers

# "contract_number", "code" or "phone", the digits, start and end in the original text
Found = tuple[str, str, int, int]

_PHONE = re.compile(r"(?<!\w)(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]?\(?\d{1,5}\)?){2,7}(?!\w)")
_PHONE_DIGITS = 8  # at least
_LONGEST_PHONE = 15
_LETTERED_BEFORE = re.compile(r"(?<!\w)\d[a-dfgi-wyz] \Z")  # "1A 203 771", of a parcel; not "9h 06 12"
_TOWN = re.compile(r"\s+(?=[^\W\d_]{2})(?P<town>\w+)")  # after a postcode
_POSTCODE_DIGITS = 5
_LONG = re.compile(r"\d(?:[ .-]?\d){4,}")
_YEAR_FIRST = re.compile(r"20[0-3]\d\D\d+")  # "2024 15"
_AMOUNT = r"(?<!\d)(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:,\d+)?"
_DECIMALS = re.compile(r"\d{1,4}\.\d\d")  # "189.90"
_CHECK_DIGIT = re.compile(r"\d{3,}-\d")  # an account's
_FEW = 4  # words: a message of at most this length is about its number


def find(
    text: str, spelled: Folded, provider: str | None, awaiting: str | None, *, named: bool = False
) -> Iterator[Found]:
    """Contract numbers, as many digits as some company's have, and codes.

    spelled: the text as dictation.spelled_out gives it. awaiting: what was just asked for. named: whether the message
    has a contract number with its letters, beside which a client's number is another thing.
    """
    if not any(map(str.isdigit, spelled.text)):
        return
    found = list(_named(text, spelled, providers().get(provider or ""), awaiting, lettered=named))
    named = named or any(number[0] == "contract_number" and name == "contract" for number, name in found)
    yield from (number for number, name in found if not (named and name == CLIENT and number[0] == "contract_number"))


def _named(
    text: str, spelled: Folded, own: Provider | None, awaiting: str | None, *, lettered: bool
) -> Iterator[tuple[Found, Name | None]]:
    few = len(text.split()) <= _FEW
    clear = digits.alone(spelled.text)
    loose = digits.at_ends(clear)
    counted = amounts(clear)
    ends = [match.end() for match in _LONG.finditer(loose)]  # a name belongs to the first number after it
    last, name = -1, None
    for match in _bare().finditer(loose):
        if any(first < match.end() and match.start() < after for first, after in counted):
            continue
        start, end = spelled.span(match.start(), match.end())
        before = max((place for place in ends if place <= match.start()), default=0)
        between = clear[before : match.start()]
        if before != last or not _goes_on(between, name):
            name = name_of(between.replace("_", " "), text[end:])
        last = match.end()
        kind = _kind(match.group(), name, own, awaiting)
        if kind == "code" and not mailed_code.is_code(match.group(), name, alone=not re.search(r"[^\W\d_]", text)):
            kind = None
        as_it_stands = clear[slice(*match.span())] == match.group() and not clear[: match.start()].endswith("_")
        if name is None and awaiting != "number" and not as_it_stands:
            kind = None  # "photo_20451", "l587O"
        if kind == "contract_number" and name is None and awaiting != "number":
            dictated = not any(map(str.isdigit, text[start:end]))
            otherwise = _looks_otherwise(match.group(), text[end:], few=few, lettered=lettered)
            kind = None if otherwise or (dictated and not _said_alone(text, start, end, match.group())) else kind
        if kind == "contract_number" and _letters_before().search(clear[: match.start()]):
            kind = None  # it is one of wrong length, or "RAM 1500"
        if kind:
            yield (kind, _only_digits(match.group()), start, end), name


def _said_alone(text: str, start: int, end: int, digits: str) -> bool:
    """Whether a number in words, not a round one nor counting up, is all that a message says."""
    counting = "0123456789"
    alone = _only_is().fullmatch(fold(text[:start])) and not re.search(r"\w", text[end:])
    return bool(alone) and not digits.endswith("00") and digits not in counting


def find_phones(folded: Folded) -> Iterator[Found]:
    """Telephone numbers: long enough, and not digits of money."""
    priced = [match.span() for match in _priced().finditer(folded.text)]
    for match in _PHONE.finditer(folded.text):
        digits = _only_digits(match.group())
        apart = not any(first < match.end() and match.start() < last for first, last in priced)
        of_parcel = _LETTERED_BEFORE.search(folded.text[: match.start()])
        if _PHONE_DIGITS <= len(digits) <= _LONGEST_PHONE and apart and not of_parcel:
            plus = "+" if match.group().lstrip("(").startswith("+") else ""
            yield "phone", plus + digits, *folded.span(match.start(), match.end())


def counts(rest: str) -> bool:
    """Whether the folded text after digits makes them an amount, a distance or a quantity."""
    return bool(_unit().match(rest))


def _kind(written: str, name: Name | None, own: Provider | None, awaiting: str | None) -> str | None:
    """What the digits are by their number, their name and what was asked for."""
    length, called_so = len(_only_digits(written)), name in ("contract", CLIENT, "number")
    if name == CODE or (awaiting == CODE and name not in ("contract", CLIENT, OTHER)):
        is_code = length == mailed_code.LENGTH
        return "code" if is_code else "contract_number" if called_so and _fits(length, own) else None
    if name == OTHER or (awaiting != "number" and (name == "estimate" or _DECIMALS.fullmatch(written))):
        return None
    if name not in ("contract", "number") and _CHECK_DIGIT.fullmatch(written):
        return None
    if not (called_so or awaiting == "number" or _fits(length, own)):
        return None
    return "contract_number"


def _fits(length: int, own: Provider | None) -> bool:
    return own is None or length == own.number.places


def _looks_otherwise(written: str, rest: str, *, few: bool, lettered: bool) -> bool:
    """Whether digits that nothing calls a number are rather a postcode, a round amount, or a year and a quantity.

    lettered: the message has a contract number already, so any word after five digits may be a town.
    """
    town = _TOWN.match(rest)
    is_postcode = town and (lettered or town["town"].istitle()) and len(_only_digits(written)) == _POSTCODE_DIGITS
    return bool(is_postcode or _YEAR_FIRST.match(written) or (written.endswith("000") and not few))


def amounts(folded: str) -> list[tuple[int, int]]:
    """Where amounts, quantities and phone numbers stand."""
    spans = [m.span() for m in _priced().finditer(folded)]
    spans += [m.span() for m in re.finditer(_AMOUNT, folded) if counts(folded[m.end() :])]
    return spans + [m.span() for m in _PHONE.finditer(folded) if len(_only_digits(m.group())) >= _PHONE_DIGITS]


@cache
def _bare() -> re.Pattern[str]:
    """As many digits as a company's numbers or a code have, not part of something longer."""
    lengths = sorted({*contract_numbers.bare_lengths(), mailed_code.LENGTH}, reverse=True)
    either = "|".join(rf"\d(?:[ ._-]?\d){{{n - 1}}}" for n in lengths)
    return re.compile(rf"(?<![^\W_])(?<![.,/@+-])(?:{either})(?!_?\w|@\w|[.,-]?\d|/(?!20[0-3]\d(?!\d)))")


@cache
def _priced() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join([*_SIGNS, *_currencies()])})\s*{_AMOUNT}")


@cache
def _unit() -> re.Pattern[str]:
    """A currency's sign that does not belong to an amount after it, its code, or a word for what is counted."""
    words = "|".join([*_currencies(), *united("unit_words")])
    return re.compile(rf"\s*(?:(?:{'|'.join(_SIGNS)}|%)(?!\s*\d)|(?:{words})(?!\w))")


_SIGNS = (r"r\$", "[$€£¥]")


@cache
def _currencies() -> tuple[str, ...]:
    return tuple(sorted({provider.currency.lower() for provider in providers().values()}))


@cache
def _letters_before() -> re.Pattern[str]:
    letters = "|".join(map(contract_numbers.letters_pattern, contract_numbers.shared_letters())) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{letters})\W{{0,3}}$")


def _goes_on(between: str, name: Name | None) -> bool:
    """Whether a number has the name of the one before it: "contracts 1 and 2"; "tickets 1, 2" in doubt."""
    return bool(_joint().fullmatch(between)) or (name == OTHER and between.strip() == ",")


@cache
def _only_is() -> re.Pattern[str]:
    """Nothing but words that say "is", "the" or "number" before a number."""
    words = "|".join([*map(fold, united("name_joins")), *united("number_joiners")])
    return re.compile(rf"\W*(?:(?:{words})\W+)*")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[/+&]|,?\s+(?:{'|'.join(united('joints')) or '(?!)'})(?=\s))\s*")


def _only_digits(text: str) -> str:
    return re.sub(r"\D", "", text)
