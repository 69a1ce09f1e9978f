"""A company whose customers are served: ``providers/<id>/provider.yml``, read once and strictly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.core import get_global
from holidays.registry import COUNTRIES

import languages
from retention.contract_number import ContractNumber
from retention.errors import PolicyError, UnknownProvider
from retention.hours import Hours, read_week
from retention.reading import (
    Slips,
    expect_date,
    expect_list,
    expect_mapping,
    expect_one_of,
    expect_text,
    expect_texts,
    place_of,
    read_yaml,
)

PROVIDERS = Path(__file__).resolve().parent.parent / "providers"
FILE = "provider.yml"
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
WEBHOOK = re.compile(r"https://[^\s/]+\S*")
TELEPHONE = re.compile(r"\+?[0-9][0-9 ().-]{2,24}")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


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


def load_providers(directory: Path = PROVIDERS) -> Mapping[str, Provider]:
    """The companies of a directory by id. Raises PolicyError for one that cannot be read, and when there is none."""
    found = {folder.name: read_provider(folder) for folder in provider_folders(directory)}
    if not found:
        raise PolicyError(directory.name, f"holds no company (no */{FILE})")
    return found


def read_provider(folder: Path) -> Provider:
    """The company in a folder, whose name is its id. Raises PolicyError with the place of each slip."""
    path = folder / FILE
    name = place_of(path)
    if not ID.fullmatch(folder.name):
        raise PolicyError(name, "the folder must be named in small letters, digits and _, at most 40")
    fields = expect_mapping(
        read_yaml(path),
        name,
        ("name", "currency", "time_zone", "holidays", "languages", "contract_number", "teams"),
        ("closed", "webhook", "elsewhere"),
    )
    slips = Slips()
    zone = slips.read(_time_zone, fields["time_zone"], f"{name}: time_zone")
    country = slips.read(_country, fields["holidays"], f"{name}: holidays")
    closed = slips.read(_closed, fields.get("closed", []), f"{name}: closed")
    entries = slips.read(expect_mapping, fields["teams"], f"{name}: teams", otherwise={})
    provider = Provider(
        id=folder.name,
        name=slips.read(expect_text, fields["name"], f"{name}: name"),
        currency=slips.read(_currency, fields["currency"], f"{name}: currency"),
        time_zone=zone,
        holidays=country,
        languages=slips.read(_languages, fields["languages"], f"{name}: languages"),
        number=slips.read(_number, fields["contract_number"], f"{name}: contract_number"),
        teams={
            id_: slips.read(_team, id_, entry, f"{name}: teams.{id_}", zone, country, closed)
            for id_, entry in entries.items()
        },
        closed=closed,
        webhook=slips.read(_webhook, fields["webhook"], f"{name}: webhook") if "webhook" in fields else None,
        elsewhere=slips.read(_elsewhere, fields["elsewhere"], f"{name}: elsewhere") if "elsewhere" in fields else None,
    )
    slips.stop()
    if not provider.teams:
        raise PolicyError(f"{name}: teams", "must name at least one team")
    return provider


def _closed(value: object, place: str) -> frozenset[date]:
    return frozenset(expect_date(day, f"{place}[{index}]") for index, day in enumerate(expect_list(value, place)))


def _webhook(value: object, place: str) -> str:
    address = expect_text(value, place)
    if not WEBHOOK.fullmatch(address):
        raise PolicyError(place, "must be an address that starts with https://")
    return address


def _elsewhere(value: object, place: str) -> str:
    way = expect_text(value, place)
    if not any(form.fullmatch(way) for form in (WEBHOOK, EMAIL, TELEPHONE)):
        raise PolicyError(place, "must be an https:// address, an e-mail address or a telephone number")
    return way


def _time_zone(value: object, place: str) -> ZoneInfo:
    name = expect_text(value, place)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, no relative path, the folder of a continent
        raise PolicyError(place, f"{name!r} is no time zone such as Europe/Paris") from None


@cache
def _countries() -> frozenset[str]:
    """Codes (ISO 3166) of the countries whose holidays are known; `list_supported_countries` would load them all."""
    return frozenset(names[1] for names in COUNTRIES.values())


def _country(value: object, place: str) -> str:
    country = expect_text(value, place)
    if country not in _countries():
        raise PolicyError(place, f"{country!r} is no country (ISO 3166, such as FR) whose holidays are known")
    return country


def _currency(value: object, place: str) -> str:
    currency = expect_text(value, place)
    if currency not in get_global("all_currencies"):
        raise PolicyError(place, f"{currency!r} is no currency (ISO 4217, such as EUR)")
    return currency


def _number(value: object, place: str) -> ContractNumber:
    fields = expect_mapping(value, place, ("form", "example"))
    form, example = (expect_text(fields[key], f"{place}.{key}") for key in ("form", "example"))
    try:
        return ContractNumber(form, example)
    except ValueError as error:
        raise PolicyError(place, str(error)) from None


def _languages(value: object, place: str) -> tuple[str, ...]:
    codes = expect_texts(value, place)
    for code in codes:
        expect_one_of(code, place, languages.for_customers())
    if not codes or len(set(codes)) < len(codes):
        raise PolicyError(place, "must name at least one language, and each once")
    return codes


def _team(id_: str, value: object, place: str, zone: ZoneInfo, country: str, closed: frozenset[date]) -> Team:
    if not ID.fullmatch(id_):
        raise PolicyError(place, "a team must be named in small letters, digits and _")
    fields = expect_mapping(value, place, ("hours", "mail_language"), ("mail",))
    mail = fields.get("mail")
    if mail is not None and not EMAIL.fullmatch(expect_text(mail, f"{place}.mail")):
        raise PolicyError(f"{place}.mail", "must be an e-mail address")
    return Team(
        id=id_,
        hours=Hours(zone, country, read_week(fields["hours"], f"{place}.hours"), closed),
        mail_language=expect_one_of(fields["mail_language"], f"{place}.mail_language", languages.all()),
        mail=mail,
    )
