"""The contract record a billing system sends: one definition, from which records are read and the schema is drawn.

What a field must be is said once, in its description: the schema shows it, and an error about the field repeats it.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from retention.calendar import FIRST_YEAR, LAST_YEAR
from retention.errors import InvalidRecord

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Twelve digits keep every sum within Decimal's 28: nothing is ever rounded.
AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
CENT = Decimal("0.01")
T = TypeVar("T", bound=msgspec.Struct)

A_DATE = f"a date as YYYY-MM-DD in the years {FIRST_YEAR} to {LAST_YEAR}"

# Patterns stand in the schema alone: the values are parsed below, once.
Text = Annotated[str, Meta(pattern=r"\S", description="a text that is not empty")]
Number = Annotated[str, Meta(description="a contract number as the company writes it")]
Language = Annotated[str, Meta(description="the code of a language of the company, such as fr")]
Currency = Annotated[str, Meta(description="the company's currency (ISO 4217)")]
Day = Annotated[
    str,
    Meta(
        description=A_DATE,
        examples=["2026-11-21"],
        extra_json_schema={"format": "date"},
    ),
]
Amount = Annotated[
    str,
    Meta(
        description="a decimal string such as 199.90, not negative",
        extra_json_schema={"pattern": f"^(?:{AMOUNT.pattern})$"},
    ),
]
Email = Annotated[str, Meta(description="an e-mail address", extra_json_schema={"pattern": f"^(?:{EMAIL.pattern})$"})]
Days = Annotated[int, Meta(ge=0)]
Flag = Annotated[bool, Meta(description="true or false")]


class PaymentRecord(msgspec.Struct, frozen=True):
    """One instalment. overdue: its day has passed without the money; open: not paid yet; paid: the money is there."""

    due_on: Day
    amount: Amount
    status: Literal["open", "overdue", "paid"]


class CustomerRecord(msgspec.Struct, frozen=True):
    """Who holds the contract. role: only an admin sees the whole menu of the account. partner: resells the product."""

    name: Text
    email: Email
    language: Language
    role: Literal["admin", "user"]
    partner: Flag


class ContractRecord(msgspec.Struct, frozen=True):
    """One contract of one customer. What contradicts itself is refused beyond this schema; further keys are ignored."""

    provider: Text
    number: Number
    plan: Text
    status: Literal["active", "cancelled"]
    customer: CustomerRecord
    purchased_on: Annotated[Day, Meta(description=f"{A_DATE}: the first day of the first term")]
    renewed_on: Annotated[Day | None, Meta(description=f"{A_DATE}: the first day of this term; null in the first one")]
    term_ends_on: Annotated[Day, Meta(description=f"{A_DATE}: the day the next term would start")]
    auto_renew: Flag
    notice_days: Annotated[Days | None, Meta(description="a whole number of calendar days from 0 on, or null")]
    cancellation_requested_on: Annotated[Day | None, Meta(description=f"{A_DATE}, or null")]
    currency: Currency
    payments: Annotated[list[PaymentRecord], Meta(description="a list: every instalment of this term, paid or not")]


def read_record(record: object) -> ContractRecord:
    """The record with every field of its kind. Raises InvalidRecord naming the first field that is not."""
    read = read_as(ContractRecord, record, "contract")
    for path, text in (("plan", read.plan), ("customer.name", read.customer.name)):
        if not is_unicode(text):
            raise refused(path)
    if not EMAIL.fullmatch(read.customer.email) or not is_unicode(read.customer.email):
        raise refused("customer.email")
    return read


def read_as(kind: type[T], value: object, name: str) -> T:
    """A JSON value as that kind. name: the field to blame where it is no object. Raises InvalidRecord."""
    try:
        try:
            return msgspec.convert(value, kind)
        except UnicodeEncodeError:  # a lone surrogate, which no text field takes
            return msgspec.convert(_without_surrogates(value), kind)
    except msgspec.ValidationError as error:
        raise _named(str(error), kind, name) from None


def day_of(text: str, path: str) -> date:
    """Raises InvalidRecord for a day that no calendar has."""
    day = parse_day(text)
    if day is None:
        raise refused(path)
    return day


def day_or_none(text: str | None, path: str) -> date | None:
    """The same for a day that may be null."""
    return None if text is None else day_of(text, path)


def is_unicode(text: str) -> bool:
    """False for a lone surrogate, which JSON can smuggle in and nobody could send on."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


@lru_cache(maxsize=65536)
def parse_day(text: str) -> date | None:
    """The date written as YYYY-MM-DD, or None; stricter than fromisoformat, which differs between Pythons."""
    if not ISO_DATE.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


@lru_cache(maxsize=65536)
def parse_amount(text: str) -> Decimal | None:
    """The amount with exactly two decimals, or None for anything but plain digits with at most two decimals."""
    return Decimal(text).quantize(CENT) if AMOUNT.fullmatch(text) else None


def _named(message: str, kind: type[msgspec.Struct], name: str) -> InvalidRecord:
    """msgspec's error as ours: ``Expected `str`, got `int` - at `$.payments[0].amount` ``."""
    problem, _, at = message.rpartition(" - at `$")
    path = at.rstrip("`").lstrip(".") if problem else ""
    missing = re.match(r"Object missing required field `(\w+)`", message)
    if missing:
        return InvalidRecord(f"{path}.{missing[1]}".lstrip("."), "is missing")
    if not path or "`key`" in message:
        return InvalidRecord(path or name, "must be an object")
    return refused(path, kind)


def refused(path: str, kind: object = ContractRecord) -> InvalidRecord:
    """The error for a field that is not what its definition says."""
    for name in re.findall(r"[a-z_]+|\[\d+\]", path):
        kind = get_args(_plain(kind))[0] if name.startswith("[") else get_type_hints(kind, include_extras=True)[name]
    described = next((part for part in (kind, *get_args(kind)) if get_origin(part) is Annotated), None)
    if described is not None:
        must = [str(meta.description) for meta in get_args(described) if isinstance(meta, Meta)][-1]
    elif get_origin(kind) is Literal:
        must = f"one of {', '.join(sorted(get_args(kind)))}"
    else:
        must = "a list" if get_origin(kind) is list else "an object"
    return InvalidRecord(path, f"must be {must}")


def _plain(kind: object) -> object:
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _without_surrogates(value: object) -> object:
    """The value with empty texts in place of those that hold a lone surrogate."""
    if isinstance(value, str):
        return value if is_unicode(value) else ""
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {
            key: _without_surrogates(item) for key, item in value.items() if isinstance(key, str) and is_unicode(key)
        }
    return value
