"""A company whose customers are served: ``providers/<id>/provider.yml``, read once and strictly."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

import languages
from retention import provider_fields
from retention.contract_number import ContractNumber
from retention.errors import PolicyError, UnknownProvider
from retention.hours import Hours, read_week
from retention.reading import (
    Slips,
    Unread,
    expect_date,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_text,
    place_of,
    read_yaml,
)

PROVIDERS = Path(__file__).resolve().parent.parent / "providers"
FILE = "provider.yml"
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
REQUIRED = ("name", "currency", "time_zone", "holidays", "languages", "contract_number", "teams")
OPTIONAL = ("closed", "webhook", "elsewhere", "desk")
SEES = ("all_teams", "read_others", "own_team")
UNREADABLE = object()
T = TypeVar("T")


@dataclass(frozen=True)
class Team:
    """People a question can be handed to. hours: when they answer. mail_language: the one they are written to in.

    mail: the address that hears of their cases, None where the settings alone say it.
    """

    id: str
    hours: Hours
    mail_language: str
    mail: str | None = None


@dataclass(frozen=True)
class Provider:
    """currency: ISO 4217. holidays: ISO 3166 country whose public holidays are no business days.

    languages: those its customers may use, its own first. number: how its contract numbers are written.
    teams: by id, in the file's order. closed: days off beside the public holidays.
    webhook: where case events are posted unless a setting says otherwise, None for nowhere.
    elsewhere: another way to reach its people while the chat cannot be: an address, e-mail or telephone; None without.
    sees: of SEES: agents work on the cases of all its teams, only read those of other teams, or see their own alone.
    """

    id: str
    name: str
    currency: str
    time_zone: ZoneInfo
    holidays: str
    languages: tuple[str, ...]
    number: ContractNumber
    teams: Mapping[str, Team]
    closed: frozenset[date]
    webhook: str | None = None
    elsewhere: str | None = None
    sees: str = SEES[0]

    def spoken(self, language: str) -> str:
        """The language for a customer who wants this one: itself if the company speaks it, else the company's own."""
        return language if language in self.languages else self.languages[0]


@lru_cache(maxsize=1)
def providers() -> Mapping[str, Provider]:
    """The companies of this installation by id, read on first use. Raises PolicyError."""
    return load_providers()


def provider_of(id_: str) -> Provider:
    """Raises UnknownProvider."""
    provider = providers().get(id_)
    if provider is None:
        raise UnknownProvider(id_)
    return provider


def is_contract_number(text: object) -> bool:
    """Whether a text is exactly a contract number of one of the companies."""
    return isinstance(text, str) and any(provider.number.matches(text) for provider in providers().values())


def read_number(text: str) -> str | None:
    """The one company's contract number that a text holds, written carelessly but with its letters; else None."""
    found = {provider.number.read(text, bare=False) for provider in providers().values()} - {None}
    return found.pop() if len(found) == 1 else None


def provider_folders(directory: Path = PROVIDERS) -> tuple[Path, ...]:
    """The folder of each company, by name."""
    return tuple(sorted(path.parent for path in directory.glob(f"*/{FILE}")))


def folders_without_company(directory: Path = PROVIDERS) -> list[str]:
    """One line for each folder without the file that makes it a company."""
    folders = sorted(path for path in directory.glob("[!._]*") if path.is_dir())
    return [f"{PROVIDERS.name}/{path.name}/: lacks {FILE}" for path in folders if not (path / FILE).is_file()]


def mistaken_for_each_other(companies: Iterable[Provider]) -> Iterator[str]:
    """One line for each two companies that cannot be distinguished: by their names, or by the form of their numbers."""
    for one, other in combinations(companies, 2):
        if one.name and one.name.casefold() == other.name.casefold():
            place, first = (f"{PROVIDERS.name}/{each.id}/{FILE}" for each in (other, one))
            yield f"{place}: name: {other.name} is the name in {first} too"
        if one.number is not None and other.number is not None and one.number.may_be(other.number):
            place = f"{PROVIDERS.name}/{other.id}/{FILE}: contract_number.form"
            first = f"{PROVIDERS.name}/{one.id}/{FILE} ({one.number.form})"
            yield f"{place}: {other.number.form} fits numbers of {first} too"


def load_providers(directory: Path = PROVIDERS) -> Mapping[str, Provider]:
    """The companies of a directory by id. Raises PolicyError with the slips of all, and when there is none."""
    slips = Slips()
    found = {folder.name: read_provider_with(folder, slips) for folder in provider_folders(directory)}
    slips.stop()
    if not found:
        raise PolicyError(directory.name, f"holds no company (no */{FILE})")
    return found


def read_provider(folder: Path) -> Provider:
    """The company in a folder, whose name is its id. Raises PolicyError with the place of each slip."""
    slips = Slips()
    provider = read_provider_with(folder, slips)
    slips.stop()
    return provider


def read_provider_with(folder: Path, slips: Slips) -> Provider:
    """The company in a folder as far as it can be read; ``slips`` takes what is amiss.

    What has a slip is None, no language or `Unread` teams: for looking at the company's other files, not for serving.
    """
    name = place_of(folder / FILE)
    if not ID.fullmatch(folder.name):
        slips.add(PolicyError(name, "the folder must be named in small letters, digits and _, at most 40"))
    content = slips.read(read_yaml, folder / FILE, otherwise=UNREADABLE)
    fields = {} if content is UNREADABLE else slips.fields(content, name, REQUIRED, OPTIONAL)

    def read(key: str, reader: Callable[..., T], *more: object, otherwise: object = None) -> T:
        if key not in fields:
            return cast("T", otherwise)
        return slips.read(reader, fields[key], f"{name}: {key}", *more, otherwise=otherwise)

    zone, country = read("time_zone", provider_fields.time_zone), read("holidays", provider_fields.country)
    closed: frozenset[date] = read("closed", _closed, slips, otherwise=frozenset())
    return Provider(
        id=folder.name,
        name=read("name", expect_text),
        currency=read("currency", provider_fields.currency),
        time_zone=zone,
        holidays=country,
        languages=read("languages", provider_fields.spoken, otherwise=()),
        number=read("contract_number", provider_fields.contract_number),
        teams=read("teams", _teams, slips, zone, country, closed, otherwise=Unread()),
        closed=closed,
        webhook=read("webhook", provider_fields.webhook),
        elsewhere=read("elsewhere", provider_fields.elsewhere),
        sees=read("desk", _desk, slips, otherwise=SEES[0]),
    )


def _closed(value: object, place: str, slips: Slips) -> frozenset[date]:
    days = [slips.read(expect_date, day, f"{place}[{index}]") for index, day in enumerate(expect_list(value, place))]
    return frozenset(filter(None, days))


def _desk(value: object, place: str, slips: Slips) -> str:
    fields = slips.fields(value, place, ("sees",), ())
    return expect_one_of(fields["sees"], f"{place}.sees", SEES) if "sees" in fields else SEES[0]


def _teams(
    value: object, place: str, slips: Slips, zone: ZoneInfo, country: str, closed: frozenset[date]
) -> dict[str, Team]:
    entries = expect_mapping(value, place)
    if not entries:
        raise PolicyError(place, "must name at least one team")
    return {id_: _team(id_, entry, f"{place}.{id_}", slips, zone, country, closed) for id_, entry in entries.items()}


def _team(
    id_: str, value: object, place: str, slips: Slips, zone: ZoneInfo, country: str, closed: frozenset[date]
) -> Team:
    if not ID.fullmatch(id_):
        slips.add(PolicyError(place, "a team must be named in small letters, digits and _"))
    fields = slips.fields(value, place, ("hours", "mail_language"), ("mail",))

    def read(key: str, reader: Callable[..., T], *more: object) -> T:
        return cast("T", slips.read(reader, fields[key], f"{place}.{key}", *more) if key in fields else None)

    return Team(
        id=id_,
        hours=Hours(zone, country, read("hours", read_week), closed),
        mail_language=read("mail_language", expect_one_of, languages.for_mail()),
        mail=read("mail", provider_fields.mail),
    )
