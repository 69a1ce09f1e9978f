"""Reading provider.yml: a slip is reported with its file and place, before any customer can meet it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from retention import ContractNumber, PolicyError, UnknownProvider, provider_of
from retention.hours import Span, read_week
from retention.provider import Provider, load_providers, read_provider

ACME = """
name: Acme
currency: CHF
time_zone: Europe/Zurich
holidays: CH
languages: [fr, pt]
contract_number: {form: "AC-##.##", example: AC-12.34}
closed: [2026-12-24]
webhook: https://crm.acme.example/cases
elsewhere: 0800 123 456
desk: {sees: own_team}
teams:
  sales:
    mail_language: fr
    mail: sales@acme.example
    hours: {mon-thu: ["09:00-12:00", "13:00-18:00"], sat: ["10:00-12:00"]}
  care: {mail_language: pt, hours: {}}
"""
Read = Callable[[str, str], Provider]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Acme with one text replaced, which must be there."""

    def replaced(old: str, new: str) -> Provider:
        assert old in ACME
        folder = tmp_path / "acme"
        folder.mkdir()
        (folder / "provider.yml").write_text(ACME.replace(old, new, 1), encoding="utf-8")
        return read_provider(folder)

    return replaced


def test_a_company_is_read(read: Read) -> None:
    acme = read("Acme", "Acme")

    assert (acme.id, acme.name, acme.currency, acme.time_zone.key) == ("acme", "Acme", "CHF", "Europe/Zurich")
    assert (acme.holidays, acme.languages, acme.closed) == ("CH", ("fr", "pt"), frozenset({date(2026, 12, 24)}))
    assert acme.number == ContractNumber("AC-##.##", "AC-12.34")
    assert list(acme.teams) == ["sales", "care"]
    sales = acme.teams["sales"]
    assert acme.webhook == "https://crm.acme.example/cases"
    assert (acme.elsewhere, acme.sees) == ("0800 123 456", "own_team")
    assert (sales.mail, sales.mail_language, acme.teams["care"].mail) == ("sales@acme.example", "fr", None)
    morning, afternoon = Span(time(9), time(12)), Span(time(13), time(18))
    assert sales.hours.week == ((morning, afternoon),) * 4 + ((), (Span(time(10), time(12)),), ())
    assert (sales.hours.zone, sales.hours.holidays, sales.hours.closed) == (acme.time_zone, "CH", acme.closed)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("currency: CHF\n", "", "lacks currency"),
        ("currency: CHF\n", "currency: CHF\ncolour: blue\n", "unknown key colour"),
        ("currency: CHF", "currency: FRS", "currency: 'FRS' is no currency"),
        ("currency: CHF", "currency: CHF\ncurrency: CHF", "currency stands here twice"),
        ("name: Acme", "name: 12", "name: must be a text"),
        ("name: Acme", "name: ' '", "name: must be a text"),
        ("Europe/Zurich", "Europe/Atlantis", "time_zone: 'Europe/Atlantis' is no time zone"),
        ("Europe/Zurich", "Europe", "time_zone"),
        ("Europe/Zurich", "../etc", "time_zone"),
        ("holidays: CH", "holidays: XX", "holidays: 'XX' is no country"),
        ("languages: [fr, pt]", "languages: fr", "languages"),
        ("languages: [fr, pt]", "languages: []", "languages"),
        ("languages: [fr, pt]", "languages: [fr, fr]", "languages"),
        ("languages: [fr, pt]", "languages: [fr, xx]", "languages: must be one of"),
        ("{mail_language: pt", "{mail_language: xx", "teams.care.mail_language: must be one of"),
        ("AC-##.##", "AC-12.34", "contract_number"),
        ("example: AC-12.34", "example: AC-1234", "contract_number: the example 'AC-1234' is not of the form"),
        ("closed: [2026-12-24]", "closed: [christmas]", "closed[0]"),
        ("closed: [2026-12-24]", "closed: 2026-12-24", "closed"),
        ("  care: {mail_language: pt, hours: {}}", "  care: {mail_language: pt}", "teams.care: lacks hours"),
        ("  care: {mail_language: pt, hours: {}}", "  care: {hours: {}}", "teams.care: lacks mail_language"),
        ("  care:", "  Care:", "teams.Care"),
        ("sales@acme.example", "sales", "teams.sales.mail"),
        ("https://crm.acme.example/cases", "http://crm.acme.example", "webhook: must be an address"),
        ("0800 123 456", "by pigeon", "elsewhere: must be an https:// address"),
        ("sees: own_team", "sees: nothing", "desk.sees"),
        ("sees: own_team", "see: own_team", "desk: has an unknown key see"),
        ("09:00-12:00", "9:00-12:00", "teams.sales.hours.mon-thu[0]: '9:00-12:00' must be written HH:MM-HH:MM"),
        ("09:00-12:00", "12:00-09:00", "teams.sales.hours.mon-thu[0]: '12:00-09:00' ends before it starts"),
        ("09:00-12:00", "09:00-24:00", "teams.sales.hours.mon-thu[0]"),
        ("13:00-18:00", "11:00-18:00", "teams.sales.hours.mon-thu[1]"),
        ("mon-thu:", "mon-thr:", "teams.sales.hours.mon-thr"),
        ("mon-thu:", "thu-mon:", "teams.sales.hours.thu-mon"),
        ("sat:", "thu:", "teams.sales.hours.thu: thu stands here twice"),
        ("teams:", "teams: {}\nx:", "unknown key x"),
    ],
)  # fmt: skip
def test_a_slip_is_reported_with_file_and_place(read: Read, old: str, new: str, place: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read(old, new)

    assert str(caught.value).startswith("providers/acme/provider.yml: ")
    assert place in str(caught.value)


def test_an_empty_week_is_closed_and_a_folder_without_companies_is_refused(tmp_path: Path) -> None:
    assert read_week({}, "hours") == ((),) * 7
    with pytest.raises(PolicyError, match="holds no company"):
        load_providers(tmp_path)


def test_a_folder_must_be_named_as_an_id(tmp_path: Path) -> None:
    (tmp_path / "Acme Ltd").mkdir()
    (tmp_path / "Acme Ltd" / "provider.yml").write_text(ACME, encoding="utf-8")
    with pytest.raises(PolicyError, match="small letters"):
        load_providers(tmp_path)


def test_an_unknown_provider() -> None:
    with pytest.raises(UnknownProvider):
        provider_of("nobody")


def test_an_unknown_key_hides_no_other_slip(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    slips = ACME.replace("closed: [2026-12-24]", "closd: [2026-12-24]").replace("CHF", "FRANC").replace("/Zurich", "/X")
    hours = slips.replace("09:00-12:00", "9:00-12:00").replace('"10:00-12:00"', '"10-12"')
    (folder / "provider.yml").write_text(hours, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        read_provider(folder)

    lines = str(caught.value).splitlines()
    assert [line.removeprefix("providers/acme/provider.yml: ").split(" ")[0] for line in lines] == [
        "has", "time_zone:", "currency:", "teams.sales.hours.mon-thu[0]:", "teams.sales.hours.sat[0]:",
    ]  # fmt: skip
    assert lines[0].endswith(
        "has an unknown key closd; known are closed, contract_number, currency, desk, elsewhere, holidays, languages, "
        "name, teams, time_zone, webhook"
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (ACME.replace("2026-12-24", "2026-13-24").encode(), "closed[0]: must be a date as YYYY-MM-DD, not 2026-13-24"),
        (ACME.replace("Acme", "Acm\u00e9").encode("latin-1"), "line 2: is not UTF-8 (byte 0xe9)"),
        (ACME.replace("Europe/Zurich", "[").encode(), "line 6: while parsing a flow sequence, expected"),
        (ACME.replace("name: Acme", "name: Acme\nname: A").encode(), "line 3: name stands here twice"),
    ],
)
def test_a_slip_has_its_place_where_yaml_itself_fails(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "provider.yml").write_bytes(content)
    with pytest.raises(PolicyError) as caught:
        read_provider(tmp_path / "acme")

    assert str(caught.value).startswith(f"providers/acme/provider.yml: {why}")
    assert "unicode string" not in str(caught.value)
