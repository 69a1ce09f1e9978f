"""Reading the sections "documents" and "clauses" of a policy file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar, cast

from babel import localedata

from retention.clauses import BUSINESS_DAYS, DAY_OF_QUESTION, DAYS, TERM_START, Clause, Document
from retention.errors import PolicyError
from retention.reading import (
    Slips,
    Unread,
    expect_date,
    expect_days,
    expect_flag,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_text,
)

REQUIRED = ("document", "section", "valid_from")
VALUE = ("value", "unit", "later", "applies")
OPTIONAL = (*VALUE, "source_url", "administrators_only")
FIRST_OF_ALL = date(1900, 1, 1)
T = TypeVar("T")


def read_documents(section: object, place: str, slips: Slips) -> dict[str, Document | None]:
    """The documents by id, None for one with slips, which ``slips`` takes."""
    written = slips.read(expect_mapping, section, place)
    if written is None:
        return Unread()
    return {id_: slips.read(_document, id_, entry, f"{place}.{id_}") for id_, entry in written.items()}


def read_clauses(
    section: object, place: str, documents: Mapping[str, Document | None], slips: Slips
) -> dict[str, Clause | None]:
    """The clauses by id, None for one with slips, which ``slips`` takes."""
    written = slips.read(expect_mapping, section, place)
    if written is None:
        return Unread()
    return {id_: slips.read(_clause, id_, entry, documents, f"{place}.{id_}") for id_, entry in written.items()}


def _document(id_: str, section: object, place: str) -> Document:
    slips = Slips()
    fields = slips.fields(section, place, ("title", "language"))
    title, language = (slips.read(expect_text, fields.get(key, "-"), f"{place}.{key}") for key in ("title", "language"))
    if "language" in fields and language and not localedata.exists(language.replace("-", "_")):
        slips.add(PolicyError(f"{place}.language", f"{language!r} is no language such as fr or pt-BR"))
    slips.stop()
    return Document(id_, title, language)


def _clause(id_: str, section: object, documents: Mapping[str, Document | None], place: str) -> Clause | None:
    slips = Slips()
    fields = slips.fields(section, place, REQUIRED, OPTIONAL)

    def read(key: str, reader: Callable[..., T], *more: object) -> T:
        return cast("T", slips.read(reader, fields[key], f"{place}.{key}", *more) if key in fields else None)

    known = read("document", expect_one_of, documents)
    title = read("section", expect_text)
    valid_from = read("valid_from", expect_date)
    unit, applies = None, DAY_OF_QUESTION
    values: tuple[tuple[date, int], ...] = ()
    if set(VALUE) & set(fields):
        unit = slips.read(expect_one_of, fields.get("unit"), f"{place}.unit", (DAYS, BUSINESS_DAYS))
        values = slips.read(_values, fields, valid_from or FIRST_OF_ALL, place, otherwise=())
        applies = slips.read(
            expect_one_of, fields.get("applies", DAY_OF_QUESTION), f"{place}.applies", (DAY_OF_QUESTION, TERM_START)
        )
    url = slips.read(_url, fields.get("source_url"), f"{place}.source_url")
    closed = slips.read(expect_flag, fields.get("administrators_only", False), f"{place}.administrators_only")
    slips.stop()
    document = documents[known]
    if document is None:
        return None  # its slips are reported there
    return Clause(id_, document, title, valid_from, unit, values, applies, url, closed)


def _values(fields: Mapping[str, object], valid_from: date, place: str) -> tuple[tuple[date, int], ...]:
    slips = Slips()
    number = slips.read(expect_days, fields.get("value"), f"{place}.value", otherwise=0)
    values = [(valid_from, number)]
    for entry in slips.read(expect_list, fields.get("later", []), f"{place}.later", otherwise=[]):
        change = slips.read(_change, entry, f"{place}.later")
        values += [change] if change else []
    if [start for start, _ in values] != sorted({start for start, _ in values}):
        slips.add(PolicyError(f"{place}.later", "must be in order of time, one value a day"))
    slips.stop()
    return tuple(values)


def _change(entry: object, place: str) -> tuple[date, int]:
    dated = expect_mapping(entry, place, ("valid_from", "value"))
    return expect_date(dated["valid_from"], place), expect_days(dated["value"], place)


def _url(value: object, place: str) -> str | None:
    if value is not None and not expect_text(value, place).startswith("https://"):
        raise PolicyError(place, "must be an address that starts with https://")
    return value if isinstance(value, str) else None
