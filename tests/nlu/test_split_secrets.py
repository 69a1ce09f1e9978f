"""A card number, a password and the like over several messages: every part is hidden, and nothing else is."""

from __future__ import annotations

import pytest

from nlu.split_secrets import hide_over


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (["5500 0000", "0000 0004"], ["••••", "••••"]),
        (["4111", "1111", "oi", "1111", "1111 ok?"], ["••••", "••••", "oi", "••••", "•••• ok?"]),
        (["meu contrato é 204518 e o cartão 5500 0000", "e o resto é 0000 0004, validade 12/28"],
         ["meu contrato é 204518 e o cartão ••••", "e o resto é ••••, validade 12/28"]),
        (["ma carte c'est 5500 00", "00 0000 0004"], ["ma carte c'est ••••", "••••"]),
        (["５５００ ００００", "0000 0004"], ["••••", "••••"]),
        (["3782", "822463 10005"], ["••••", "••••"]),
        (["529.982", "247-25"], ["••••", "••••"]),
        (["meu cpf", "529982", "24725"], ["meu cpf", "••••", "••••"]),
        (["2 69 05 49 588", "157 80"], ["••••", "••••"]),
        (["FR14 2004 1010 0505", "0001 3M02 606 merci"], ["••••", "•••• merci"]),
        (["minha senha é", "batata123"], ["minha senha é", "••••"]),
        (["mon mot de passe :", "soleil merci"], ["mon mot de passe :", "•••• merci"]),
        (["o cvv é", "123"], ["o cvv é", "••••"]),
        (["le code de sécurité c'est", "1234"], ["le code de sécurité c'est", "••••"]),
        (["••••", "12/27 123"], ["••••", "12/27 ••••"]),
    ],
)  # fmt: skip
def test_what_is_a_secret_only_together_is_hidden_in_each(said: list[str], kept: list[str]) -> None:
    assert hide_over(said[:-1], said[-1]) == kept


@pytest.mark.parametrize(
    "said",
    [
        ["meu contrato é 204518", "11987654321"],
        ["204518", "1198765432"],
        ["06 12 34 56 78", "01 42 68 53 00"],
        ["11987", "654321"],
        ["a senha é", "inválida"],
        ["mon mot de passe est", "oublié"],
        ["esqueci minha senha", "CA-204518"],
        ["qual é a minha senha?", "204518"],
        ["o que é cvv?", "123"],
        ["paguei 4512", "e depois 789"],
        ["5500 0000", "CA-204518", "0000 0004"],
        ["5500 0000", "0000 0005"],
        ["oi", "quero cancelar"],
    ],
)
def test_what_only_follows_by_chance_stays(said: list[str]) -> None:
    assert hide_over(said[:-1], said[-1]) == said


def test_a_message_of_its_own_is_hidden_as_ever() -> None:
    assert hide_over([], "4111 1111 1111 1111") == ["••••"]


def test_long_messages_are_not_looked_through_together() -> None:
    long = "ab12 " * 100
    assert hide_over([long, "5500 0000"], "0000 0004") == [long, "••••", "••••"]
    assert hide_over(["5500 0000"], f"0000 0004 {long}") == ["5500 0000", f"0000 0004 {long}"]
