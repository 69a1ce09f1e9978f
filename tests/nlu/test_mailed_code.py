"""A code sent by e-mail is read from whatever the customer makes of it; nothing else with digits is taken for one."""

from __future__ import annotations

import pytest

pytest.importorskip("hypothesis")  # Rasa's environment, which collects this folder, has no tools for property tests

from hypothesis import given
from hypothesis import strategies as st

import texts
from languages import for_customers
from nlu.details import find, mailed_codes
from nlu.lexicon import lexicon
from tests.shipped import COMPANY, NUMBER

CODE = "482107"


def as_entity(text: str, language: str) -> list[str]:
    """The codes of the understanding, while one is awaited."""
    return [str(detail.value) for detail in find(text, language, COMPANY, "code") if detail.kind == "code"]


def words_of(language: str, code: str = CODE) -> str:
    """The digits one by one, as they are dictated."""
    return " ".join(lexicon(language).numbers[int(digit)][0] for digit in code)


@pytest.mark.parametrize(
    "text",
    [
        "482107",
        "482 107",
        "48 21 07",
        "4 8 2 1 0 7",
        "48-21-07",
        "4.8.2.1.0.7",
        "4, 8, 2, 1, 0, 7",
        "4 - 8 - 2 - 1 - 0 - 7",
        "482—107",
        "482\u00a0107",
        "(482107)",
        "48 21 O7",
        "meu código é 48 21 07",
        "codigo 4 8 2 1 0 7 obrigado",
        "chegou: 482107, é esse?",
        "o número que veio no e-mail é 482107",
        "tenho aqui 482107",
        "482, e depois 107",
        "quarenta e oito vinte e um zero sete",
        "quatrocentos e oitenta e dois cento e sete",
        "le code c'est 48 21 07",
        "le code : 482/107 merci",
        "j'ai reçu 482 107",
        "48 puis 21 puis 07",
        "quarante-huit vingt et un zéro sept",
        "quatre cent quatre-vingt-deux cent sept",
        "código 482107, contrato CA-204518",
        "4 8 2 1 0 7 do contrato CA-204518",
        "le code est 482107, mon téléphone 06 12 34 56 78",
    ],
)
def test_the_code_in_any_grouping_and_words(text: str) -> None:
    assert mailed_codes(text, COMPANY) == [CODE]


@pytest.mark.parametrize("language", for_customers())
def test_the_code_in_the_words_of_each_language(language: str) -> None:
    assert mailed_codes(words_of(language), COMPANY) == [CODE]
    assert mailed_codes(f"12 {words_of(language)}", COMPANY) == []  # eight digits are no code


@pytest.mark.parametrize("language", for_customers())
def test_the_whole_letter_may_be_pasted(language: str) -> None:
    letter = texts.say(language, "code-mail", provider=COMPANY, company="?", code="482 107")
    assert mailed_codes(letter, COMPANY) == [CODE]


@pytest.mark.parametrize("text", ["2024 15", "12.05.26", "10 12 25", "000 000", "o código é 12/05/26"])
def test_a_code_may_look_like_a_day_or_a_year(text: str) -> None:
    assert mailed_codes(text, COMPANY) == ["".join(filter(str.isdigit, text))]


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        "meu contrato é 204 518",
        "mon contrat 48 21 07",
        "cliente 482107",
        "(11) 98888-7777",
        "06 12 34 56 78",
        "4111 1111 1111 1111",
        "2026",
        "desde 2019, 12 meses",
        "em 2024 15 veículos",
        "paguei em 12/2024",
        "posso cancelar em 21/11/26?",
        "le 21.11.26 je peux partir ?",
        "R$ 1.234,56 por mês",
        "R$ 100.000",
        "pago 199.900 por ano",
        "150 000 euros",
        "tenho 120 000 km",
        "mais de 100 000",
        "das 08:00 às 12:30",
        "boleto 482107",
        "facture 482107",
        "code postal 482107",
        "o código de barras é 482107",
        "maria482107@example.com",
        "12345",
        "1234567",
        "x123456",
        "123.456,78",
    ],
)
def test_what_is_no_code_although_one_is_awaited(text: str) -> None:
    assert mailed_codes(text, COMPANY) == []


@given(
    st.text("0123456789", min_size=6, max_size=6),
    st.lists(st.sampled_from(["", " ", "-", ".", ", ", " / "]), min_size=5, max_size=5),
    st.sampled_from(["{}", "{}.", "código: {}", "le code c'est {} merci", "ok {} pronto", "voilà : {}"]),
    st.sampled_from(for_customers()),
)
def test_the_entity_and_the_front_desk_read_the_same(code: str, gaps: list[str], shape: str, language: str) -> None:
    text = shape.format("".join(digit + gap for digit, gap in zip(code, [*gaps, ""], strict=True)))
    assert as_entity(text, language) == mailed_codes(text, COMPANY)
    if "cod" in text or "cód" in text:  # called so, it is one whatever it looks like
        assert mailed_codes(text, COMPANY) == [code]
