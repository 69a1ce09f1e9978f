"""The languages of the product, read from ``languages.yml``: no other code names one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, localedata
from babel.lists import format_list

FILE = Path(__file__).resolve().parent / "languages.yml"
CODE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")  # fits the databases' columns of eight letters
TEXT_FIELDS = ("name", "locale", "day_and_month")
USES = ("customers", "desk")
KNOWN = (*TEXT_FIELDS, "first_of_month", "team_begins", "unspoken", *USES)


class LanguagesError(ValueError):
    """languages.yml cannot be used. The message says where and why, a line for each slip."""


class UnknownLanguage(LookupError):
    """There is no such language in languages.yml."""

    def __init__(self, code: object) -> None:
        super().__init__(f"unknown language {code!r}")
        self.code = code


@dataclass(frozen=True)
class Unspoken:
    """A language that customers are not answered in: its commonest words, and the one line said to who writes in it."""

    words: frozenset[str]
    answer: str


@dataclass(frozen=True)
class Language:
    """code: as in languages.yml. name: in the language itself. locale: Babel's, such as ``xx_YY``.

    first_of_month: how the first day of a month is written. day_and_month: Babel pattern of a day without its year.
    customers: customers are answered in it. desk: the team's pages can be read in it. unspoken: for a language that
    customers are not answered in, how it is recognised and what is said. team_begins: how the name of a team begins
    inside a sentence; empty where it may begin anyhow.
    """

    code: str
    name: str
    locale: str
    first_of_month: str
    day_and_month: str
    customers: bool
    desk: bool
    unspoken: Unspoken | None = None
    team_begins: tuple[str, ...] = ()

    @property
    def tag(self) -> str:
        """The BCP 47 tag, such as ``xx-YY``, for HTML, browsers and Fluent."""
        return self.locale.replace("_", "-")


def read(file: Path = FILE) -> Mapping[str, Language]:
    """The languages in a file, in its order. Raises LanguagesError."""
    try:
        written = file.read_text(encoding="utf-8")
        content, twice = yaml.safe_load(written), _twice(yaml.compose(written, yaml.SafeLoader))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise LanguagesError(f"{file.name}: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict) or not content:
        raise LanguagesError(f"{file.name}: must be a mapping of languages")
    if twice:
        raise LanguagesError("\n".join(f"{file.name}: {slip}" for slip in twice))
    slips = [slip for code, fields in content.items() for slip in _slips(f"{file.name}: {code}", code, fields)]
    if slips:
        raise LanguagesError("\n".join(slips))
    found = {code: _language(code, fields) for code, fields in content.items()}
    for use in USES:
        if not any(getattr(language, use) for language in found.values()):
            raise LanguagesError(f"{file.name}: one language at least must have {use}: true")
    return found


@cache
def known() -> Mapping[str, Language]:
    """Every language by its code, in the order of the file. Raises LanguagesError."""
    return read()


def of(code: str) -> Language:
    """Raises UnknownLanguage."""
    language = known().get(code)
    if language is None:
        raise UnknownLanguage(code)
    return language


def for_customers() -> tuple[str, ...]:
    """The codes of the languages that customers are answered in; never empty."""
    return tuple(code for code, language in known().items() if language.customers)


def for_desk() -> tuple[str, ...]:
    """The codes of the languages that the team's pages can be read in; never empty."""
    return tuple(code for code, language in known().items() if language.desk)


def for_mail() -> tuple[str, ...]:
    """The codes of the languages that a team can be written to in: those whose texts have the team's mails."""
    return tuple(code for code, language in known().items() if language.customers or language.desk)


def default() -> str:
    """The customers' language where nothing says which one is wanted: the first of the file."""
    return for_customers()[0]


def name_in(code: str, language: str) -> str:
    """The name of a language as another one writes it: ``portugais``. Raises UnknownLanguage."""
    names = Locale.parse(of(language).locale).languages
    name: str | None = names.get(code.replace("-", "_")) or names.get(code.partition("-")[0])
    return name or of(code).name


def listed(codes: Sequence[str], language: str) -> str:
    """Languages by name in a sentence of one of them: ``français et portugais``. Raises UnknownLanguage."""
    return format_list([name_in(code, language) for code in codes], locale=of(language).locale)


def _twice(node: yaml.Node | None) -> list[str]:
    """Keys written twice, of which YAML itself would silently keep the last."""
    if not isinstance(node, yaml.MappingNode):
        return []
    found, seen = [], set()
    for key, value in node.value:
        if key.value in seen:
            found.append(f"line {key.start_mark.line + 1}: {key.value} stands here twice")
        seen.add(key.value)
        found += _twice(value)
    return found


def preferred(header: str, among: tuple[str, ...], otherwise: str) -> str:
    """The first language of an Accept-Language header that is among these; `otherwise` where none is.

    Weights are not looked at: browsers send their languages in order. ``xx-YY`` counts as ``xx`` too.
    """
    codes = {code.lower(): code for code in among}
    for part in header.split(","):
        wanted = part.partition(";")[0].strip().lower()
        for form in (wanted, wanted.partition("-")[0]):
            if form in codes:
                return codes[form]
    return otherwise


def _slips(place: str, code: object, fields: object) -> Iterator[str]:
    """What is wrong with a language as it is written, a line each."""
    if not isinstance(code, str) or not CODE.fullmatch(code):
        yield f"{place}: the code must be of the form 'xx', 'xxx' or 'xx-YY'"  # YAML reads no as false
    if not isinstance(fields, dict):
        yield f"{place}: must be a mapping"
        return
    for key in fields:
        if key not in KNOWN:
            yield f"{place}: has an unknown key {key}; known are {', '.join(KNOWN)}"
    yield from (f"{place}: lacks {key}" for key in (*TEXT_FIELDS, *USES) if key not in fields)
    for key in TEXT_FIELDS:
        if key in fields and not _is_text(fields[key]):
            yield f"{place}.{key}: must be a text"
    if _is_text(fields.get("locale")) and fields["locale"] not in localedata.locale_identifiers():
        yield f"{place}.locale: {fields['locale']!r} is no locale such as pt_BR"
    if not _is_texts(fields.get("team_begins", [])):
        yield f"{place}.team_begins: must be a list of texts"
    flags = [key for key in USES if key in fields and not isinstance(fields[key], bool)]
    yield from (f"{place}.{key}: must be true or false" for key in flags)
    if "unspoken" in fields:
        if fields.get("customers") is True:
            yield f"{place}.unspoken: is for a language with customers: false"
        yield from _slips_of_unspoken(f"{place}.unspoken", fields["unspoken"])


def _slips_of_unspoken(place: str, fields: object) -> Iterator[str]:
    words, answer = (fields.get("words"), fields.get("answer")) if isinstance(fields, dict) else (None, None)
    if not isinstance(words, list) or {type(word) for word in words} != {str}:
        yield f"{place}.words: must be a list of words"
    if not _is_text(answer):
        yield f"{place}.answer: must be a text"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(each) for each in value)


def _language(code: str, fields: dict[str, Any]) -> Language:
    """A language without slips."""
    unspoken = fields.get("unspoken")
    return Language(
        code=code,
        name=fields["name"],
        locale=fields["locale"],
        team_begins=tuple(fields.get("team_begins", ())),
        first_of_month=str(fields.get("first_of_month", "1")),
        day_and_month=fields["day_and_month"],
        customers=fields["customers"],
        desk=fields["desk"],
        unspoken=Unspoken(frozenset(unspoken["words"]), unspoken["answer"]) if unspoken else None,
    )
