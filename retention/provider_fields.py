"""Values of a company's file: each is checked, and refused with its place."""

from __future__ import annotations

import re
from functools import cache
from typing import cast
from zoneinfo import ZoneInfo

from babel.core import get_global
from holidays.registry import COUNTRIES

import languages
from retention.contract_number import ContractNumber
from retention.errors import PolicyError
from retention.reading import expect_mapping, expect_one_of, expect_text, expect_texts

WEBHOOK = re.compile(r"https://[^\s/]+\S*")
TELEPHONE = re.compile(r"\+?[0-9][0-9 ().-]{2,24}")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def webhook(value: object, place: str) -> str:
    """Where deliveries of its own go. Raises PolicyError."""
    address = expect_text(value, place)
    if not WEBHOOK.fullmatch(address):
        raise PolicyError(place, "must be an address that starts with https://")
    return address


def elsewhere(value: object, place: str) -> str:
    """How it is reached beside the chat. Raises PolicyError."""
    way = expect_text(value, place)
    if not any(form.fullmatch(way) for form in (WEBHOOK, EMAIL, TELEPHONE)):
        raise PolicyError(place, "must be an https:// address, an e-mail address or a telephone number")
    return way


def time_zone(value: object, place: str) -> ZoneInfo:
    """An IANA zone. Raises PolicyError."""
    name = expect_text(value, place)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, no relative path, the folder of a continent
        raise PolicyError(place, f"{name!r} is no time zone such as Europe/Paris") from None


@cache
def _countries() -> frozenset[str]:
    """Codes (ISO 3166) of the countries whose holidays are known; `list_supported_countries` would load them all."""
    return frozenset(names[1] for names in COUNTRIES.values())


def country(value: object, place: str) -> str:
    """Whose public holidays it keeps. Raises PolicyError."""
    country = expect_text(value, place)
    if country not in _countries():
        raise PolicyError(place, f"{country!r} is no country (ISO 3166, such as FR) whose holidays are known")
    return country


def currency(value: object, place: str) -> str:
    """Of its amounts. Raises PolicyError."""
    currency = expect_text(value, place)
    if currency not in get_global("all_currencies"):
        raise PolicyError(place, f"{currency!r} is no currency (ISO 4217, such as EUR)")
    return currency


def contract_number(value: object, place: str) -> ContractNumber:
    """Its one form of contract numbers. Raises PolicyError."""
    fields = expect_mapping(value, place, ("form", "example"))
    form, example = (expect_text(fields[key], f"{place}.{key}") for key in ("form", "example"))
    try:
        return ContractNumber(form, example)
    except ValueError as error:
        raise PolicyError(place, str(error)) from None


def spoken(value: object, place: str) -> tuple[str, ...]:
    """Its customers' languages, its own first. Raises PolicyError."""
    codes = expect_texts(value, place)
    for code in codes:
        expect_one_of(code, place, languages.for_customers())
    if not codes or len(set(codes)) < len(codes):
        raise PolicyError(place, "must name at least one language, and each once")
    return codes


def mail(value: object, place: str) -> str | None:
    """A team's address; None without one. Raises PolicyError."""
    if value is not None and not EMAIL.fullmatch(expect_text(value, place)):
        raise PolicyError(place, "must be an e-mail address")
    return cast("str | None", value)
