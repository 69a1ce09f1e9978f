"""One form says how a contract number is recognised, read, shown and masked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retention import ContractNumber, providers
from retention.provider import read_number

ACME = ContractNumber("CA-######", "CA-204518")
DOTTED = ContractNumber("NF-###.###", "NF-300.120")
CODED = ContractNumber("sub_**********", "sub_1PqR9xYz0a")
BARE = ContractNumber("######", "300120")
FORMS = [ACME, DOTTED, CODED, BARE]


@pytest.mark.parametrize(
    ("number", "pattern", "letters", "places"),
    [
        (ACME, "CA-[0-9]{6}", "CA", 6),
        (DOTTED, r"NF-[0-9]{3}\.[0-9]{3}", "NF", 6),
        (CODED, "sub_[A-Za-z0-9]{10}", "sub", 10),
        (BARE, "[0-9]{6}", "", 6),
    ],
)
def test_what_follows_from_a_form(number: ContractNumber, pattern: str, letters: str, places: int) -> None:
    assert (number.pattern, number.letters, number.places) == (pattern, letters, places)
    assert re.fullmatch(number.pattern, number.example)


@pytest.mark.parametrize(
    ("number", "text", "read"),
    [
        (ACME, "CA-204518", "CA-204518"),
        (ACME, "ca 204 518", "CA-204518"),
        (ACME, "ca.2O4518", "CA-204518"),
        (ACME, " 204518 ", "CA-204518"),
        (ACME, "CA-20451", None),
        (ACME, "CA-2045189", None),
        (ACME, "RAM-204518", None),
        (ACME, "CA", None),
        (ACME, "", None),
        (DOTTED, "300120", "NF-300.120"),
        (DOTTED, "nf-300.120", "NF-300.120"),
        (DOTTED, "nf 300 120", "NF-300.120"),
        (DOTTED, "NF300120", "NF-300.120"),
        (DOTTED, "300.12", None),
        (CODED, "sub_1PqR9xYz0a", "sub_1PqR9xYz0a"),
        (CODED, "SUB 1PqR9xYz0a", "sub_1PqR9xYz0a"),
        (CODED, "1PqR9xYz0a", None),  # without its letters every word of ten letters would be a number
        (CODED, "cancelamen", None),
        (BARE, "300 120", "300120"),
        (BARE, "n300120", None),
    ],
)
def test_a_sloppy_number_is_read(number: ContractNumber, text: str, read: str | None) -> None:
    assert number.read(text) == read


def test_a_number_without_its_letters_may_be_refused() -> None:
    assert ACME.read("204518", bare=False) is None
    assert ACME.read("ca 204518", bare=False) == "CA-204518"


def test_a_number_is_read_as_that_of_the_one_company_it_fits() -> None:
    for company in providers().values():
        assert read_number(f" {company.number.example.lower()} ") == company.number.example
        assert read_number(company.number.significant_of(company.number.example, bare=True)) is None


@pytest.mark.parametrize(
    ("number", "text", "found"),
    [
        (ACME, "o contrato ca 204 518, por favor", "ca 204 518"),
        (ACME, "CA-204518.", "CA-204518"),
        (ACME, "CA-2045181", None),
        (ACME, "xCA-204518", None),
        (DOTTED, "mon contrat nf 300120 merci", "nf 300120"),
        (CODED, "(SUB_1PqR9xYz0a)", "SUB_1PqR9xYz0a"),
    ],
)
def test_a_number_is_found_in_a_text(number: ContractNumber, text: str, found: str | None) -> None:
    for pattern in (number.loose, number.loose_of(number.example)):
        match = re.search(pattern, text, re.IGNORECASE)
        assert (match and match.group()) == found


def test_one_number_is_found_without_its_letters() -> None:
    pattern = DOTTED.loose_of("NF-300.120", bare=True)
    assert re.search(pattern, "300120")
    assert re.search(pattern, "le 300 120 ?")
    assert not re.search(pattern, "3001201")


@pytest.mark.parametrize("number", FORMS)
def test_only_the_canonical_writing_matches(number: ContractNumber) -> None:
    assert number.matches(number.example)
    for other in (f" {number.example}", f"{number.example}\n", f"{number.example}1", number.example[:-1], ""):
        assert not number.matches(other)


def test_digits_of_other_scripts_are_no_digits() -> None:
    assert not ACME.matches("CA-\u0662\u0660\u0664\u0665\u0661\u0668")
    assert ACME.read("CA-\u0662\u0660\u0664\u0665\u0661\u0668") is None


@pytest.mark.parametrize("form", ["", "CA-", " ######", "###### ", "CA-######\n"])
def test_a_form_without_a_place_or_with_blanks_at_its_ends_is_refused(form: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        ContractNumber(form, "CA-204518")


@pytest.mark.slow
@given(st.sampled_from(FORMS), st.text())
def test_whatever_is_read_is_a_number(number: ContractNumber, text: str) -> None:
    found = number.read(text)
    assert found is None or number.matches(found)


@pytest.mark.slow
@given(st.sampled_from(FORMS), st.data())
def test_every_number_is_read_as_itself(number: ContractNumber, data: st.DataObject) -> None:
    written = data.draw(st.from_regex(number.pattern, fullmatch=True))
    assert number.matches(written)
    assert number.read(written) == written


def test_examples_of_all_companies_are_distinguished() -> None:
    for company in providers().values():
        others = [other for other in providers().values() if other is not company]
        assert company.number.matches(company.number.example)
        assert not any(other.number.matches(company.number.example) for other in others)
