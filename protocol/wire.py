"""Reading and writing the types of this package as JSON; an error names the field that is wrong."""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeVar

import msgspec

T = TypeVar("T")

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9_]{1,40}\Z")]
"""A name out of the data or the code: an intent, a question, a team, a reason."""
LanguageCode = Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{2,3}(-[A-Z]{2})?\Z")]
"""A language as languages.yml names it."""

_PLACE = re.compile(r"(?P<what>.*?)(?: - at `(?P<place>.*)`)?", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<name>.*)`")


class BadField(ValueError):
    """A field that is not what it must be. field: dotted path from the top, `body` for the whole.

    message: what is wrong, in one English phrase that quotes nothing of the content.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field, message)
        self.field = field
        self.message = message

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


def read_json(body: bytes | str, kind: type[T]) -> T:
    """The value of type `kind` in a JSON text. Raises BadField."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise _bad_field(error) from None
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise BadField("body", "must be JSON") from None


def read(value: object, kind: type[T]) -> T:
    """The value of type `kind` in what JSON is made of (dicts, lists, texts, numbers). Raises BadField."""
    try:
        return msgspec.convert(value, type=kind)
    except msgspec.ValidationError as error:
        raise _bad_field(error) from None


def to_json(value: object) -> bytes:
    """A value of this package as JSON in UTF-8; days as `2026-06-01`, times as `2026-06-01T10:00:00Z`."""
    return msgspec.json.encode(value)


def plain(value: object) -> Any:
    """A value of this package as dicts, lists, texts and numbers, ready for any JSON writer."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _bad_field(error: msgspec.ValidationError) -> BadField:
    found = _PLACE.fullmatch(str(error))
    what, place = (found["what"], found["place"] or "") if found else (str(error), "")
    path = place.removeprefix("$").removeprefix(".").replace("[...]", "")  # an entry's own name is the sender's
    missing = _MISSING.fullmatch(what)
    if missing:
        return BadField(f"{path}.{missing['name']}".removeprefix("."), "is missing")
    return BadField(path or "body", _phrase(what))


def _phrase(what: str) -> str:
    """msgspec's sentence as ours, without a value that it may quote."""
    if what.startswith("Invalid"):
        return "is none of the allowed values"
    phrase = what.replace("Expected ", "must be ", 1).partition(", got ")[0].replace("`", "")
    return re.sub(r" matching regex .*", " in the right form", phrase, flags=re.DOTALL)
