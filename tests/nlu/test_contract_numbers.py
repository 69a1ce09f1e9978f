"""Contract numbers are found by the forms that the companies' files give, whatever these are."""

from __future__ import annotations

import pytest

from nlu.contract_numbers import find
from nlu.text import fold_with_places
from retention.contract_number import ContractNumber

PLAIN = ContractNumber("NF-######", "NF-300120")
DOTTED = ContractNumber("NF-###.###", "NF-300.120")
MIXED = ContractNumber("sub_****##", "sub_Ab1z09")
CAPITALS = ContractNumber("KB****/##", "KB7A2C/41")
LETTERS_LAST = ContractNumber("####/XY", "2045/XY")


def found(text: str, number: ContractNumber) -> list[str]:
    return [each.value for each in find(fold_with_places(text), text, [number])]


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("nf 300120", PLAIN, "NF-300120"),
        ("N.F. 300 120, é esse", PLAIN, "NF-300120"),
        ("nf traço 3OO12O", PLAIN, "NF-300120"),
        ("NF-30012", PLAIN, "NF-30012"),  # a digit too few: the customer hears that there is no such contract
        ("mon contrat nf-300.120", DOTTED, "NF-300.120"),
        ("nf 300120", DOTTED, "NF-300.120"),
        ("c'est SUB_Ab1z09 merci", MIXED, "sub_Ab1z09"),
        ("o 2045 xy", LETTERS_LAST, "2045/XY"),
        ("kb7a2c/41 por favor", CAPITALS, "KB7A2C/41"),
    ],
)
def test_written_sloppily(text: str, number: ContractNumber, value: str) -> None:
    assert found(text, number) == [value]


@pytest.mark.parametrize(
    ("text", "number"),
    [("nf", PLAIN), ("nfe 300120", PLAIN), ("nf 300120123456", PLAIN), ("sub conta", MIXED), ("2045 x", LETTERS_LAST)],
)
def test_what_is_no_number(text: str, number: ContractNumber) -> None:
    assert found(text, number) == []
