"""The check digits of card, personal and account numbers, which tell them from phones and contract numbers."""

from __future__ import annotations

import re

_MOBILE = re.compile(r"[1-9]{2}9\d{8}")


def is_mobile(digits: str) -> bool:
    """Eleven digits that are a phone as often as a personal number."""
    return _MOBILE.fullmatch(digits) is not None


def is_card(digits: str) -> bool:
    """A first digit that cards have, and Luhn's check."""
    if digits[0] not in "23456":
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_cpf(digits: str) -> bool:
    """A personal number in Brazil: eleven digits."""
    if len(set(digits)) == 1:
        return False
    return all(digits[count] == _check_digit(digits[:count]) for count in (9, 10))


def _check_digit(digits: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(len(digits) + 1, 1, -1), strict=False))
    return str(total * 10 % 11 % 10)


def is_nir(number: str) -> bool:
    """A personal number in France: fifteen signs."""
    body, key = number[:13].replace("2a", "19").replace("2b", "18"), number[13:]
    return 97 - int(body) % 97 == int(key)


def is_iban(number: str) -> bool:
    """A bank account's number, in small letters without blanks."""
    moved = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1
