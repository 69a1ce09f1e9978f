"""Reading a lexicon file: each slip with its place, and nothing that could never be found in folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from nlu.lexicon.form import Lexicon
from nlu.text import fold
from retention.reading import load_yaml, why_unreadable

# Lists compared with text that is not folded.
AS_WRITTEN = ("common_words", "name_joins", "no_joints", "signals.happened_accented")
PLACEHOLDERS = (
    "month", "long_month", "amount", "period", "part", "day", "from_day", "year", "weekday", "season", "renewal",
)  # fmt: skip


class LexiconError(ValueError):
    """A lexicon file cannot be used; the message has a line for each slip, with the file and the place in it."""


def read(file: Path) -> Lexicon:
    """Read and check a lexicon. Raises LexiconError, a line for each slip with its place; [1] is a list's first."""
    name = f"nlu/lexicon/{file.name}"
    try:
        content = load_yaml(file)
    except FileNotFoundError:
        raise LexiconError(f"{name}: missing") from None
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise LexiconError(f"{name}: {why_unreadable(error)}") from error
    if not isinstance(content, dict):
        raise LexiconError(f"{name}: must be a mapping")
    slips = [
        *_form_slips(content),
        *(f"{place}: {slip}" for place, text in _texts(content) if (slip := _slip(place, text))),
    ]
    if slips:
        raise LexiconError("\n".join(f"{name}: {slip}" for slip in slips))
    return msgspec.convert(content, Lexicon, strict=True)


def _form_slips(content: dict[object, object]) -> Iterator[str]:
    """What is not of the form, the first slip of each list at the top, as `place: what`."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(Lexicon)}
    for key in content:
        if key not in fields:
            yield f"has an unknown key {key}; known are {', '.join(fields)}"
    for key, field in fields.items():
        if key not in content:
            if field.required:
                yield f"lacks {key}"
            continue
        try:
            msgspec.convert(content[key], field.type, strict=True)
        except msgspec.ValidationError as error:
            message, _, place = str(error).partition(" - at ")
            place = place.removeprefix("`key` in ").strip("`").removeprefix("$")
            place = re.sub(r"\[(\d+)\]", lambda found: f"[{int(found[1]) + 1}]", place)
            yield f"{key}{place}: {message}"


def _texts(content: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(content, dict):
        for key, value in content.items():
            yield from _texts(value, f"{place}.{key}" if place else str(key))
    elif isinstance(content, list):
        for number, value in enumerate(content, 1):
            yield from _texts(value, f"{place}[{number}]")
    else:
        yield place, str(content)


def _slip(place: str, text: str) -> str | None:
    """Why an entry could never be found; None if it could."""
    if place.startswith(AS_WRITTEN):
        return None
    try:
        re.compile(re.sub(r"<<\w+>>", "x", text), re.VERBOSE if ".wordings." in place else 0)
    except re.error as error:
        return f"{text!r} is no pattern: {error}"
    strange = [name for name in re.findall(r"<<(\w+)>>", text) if name not in PLACEHOLDERS]
    if strange:
        return f"<<{strange[0]}>> stands for nothing"
    letters = re.sub(r"\\.|\?P<", "", text)
    return f"{text!r} is not folded; write {fold(letters)!r}" if fold(letters) != letters else None
