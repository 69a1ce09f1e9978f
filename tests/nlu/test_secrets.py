"""Card and personal numbers, accounts and passwords are hidden; phone numbers, amounts and contract numbers stay."""

from __future__ import annotations

import pytest

from nlu.secrets import hide


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("meu cartão é 4111 1111 1111 1111, validade 12/28", "meu cartão é ••••, validade 12/28"),
        ("5555555555554444", "••••"),
        ("carte 3782-822463-10005 svp", "carte •••• svp"),
        ("carte 4111\u20131111\u20131111\u20131111 svp", "carte •••• svp"),
        ("4111|1111|1111|1111", "••••"),
        ("4111*1111*1111*1111", "••••"),
        ("FR14 2004 1010 0505\n0001 3M02 606 merci", "•••• merci"),
        ("FR14\u20132004\u20131010\u20130505\u20130001\u20133M02\u2013606", "••••"),
        ("FR14  2004  1010  0505  0001  3M02  606", "••••"),
        ("cpf 529.982.247-25 por favor", "cpf •••• por favor"),
        ("11144477735", "••••"),
        ("meu CPF é 11987654321", "meu CPF é ••••"),
        ("numéro de sécu 2 69 05 49 588 157 80", "numéro de sécu ••••"),
        ("mon IBAN : FR14 2004 1010 0505 0001 3M02 606 merci", "mon IBAN : •••• merci"),
        ("GB82WEST12345698765432", "••••"),
        ("minha senha é Padaria#2020", "minha senha é ••••"),
        ("senha: batata e agora?", "senha: •••• e agora?"),
        ("mon mot de passe est Azerty12!", "mon mot de passe est ••••"),
        ("mdp: soleil", "mdp: ••••"),
        ("4111 1111 1111 1111 12/27 123", "•••• 12/27 ••••"),
        ("4111 1111 1111 1111 04/2028, 1234.", "•••• 04/2028, ••••."),
        ("visa4111111111111111", "visa••••"),
        ("4111111111111111cvv123", "••••cvv••••"),
        ("CVV: 123", "CVV: ••••"),
        ("4111  1111 - 1111\n1111", "••••"),
        ("4111_1111,1111/1111", "••••"),
        ("529 982 247 25", "••••"),
        ("meu cpf é o 52998224725", "meu cpf é o ••••"),
        ("FR14-2004-1010-0505-0001-3M02-606", "••••"),
        ("FR14.2004.1010.0505.0001.3M02.606 voilà", "•••• voilà"),
        ("my password is hunter2", "my password is ••••"),
        ("my password is sunshine", "my password is ••••"),
        ("mon mot de passe c'est soleil", "mon mot de passe c'est ••••"),
        ("Mot de passe c’est soleil, merci", "Mot de passe c’est ••••, merci"),
        ("minha senha é batata.", "minha senha é ••••."),
        ("11987654374 é o meu CPF", "•••• é o meu CPF"),
        ("documento do titular: 11987654374", "documento do titular: ••••"),
        ("52998224725 (cpf)", "•••• (cpf)"),
        ("cpf52998224725", "cpf••••"),
        ("cpf 529/982/247/25", "cpf ••••"),
        ("ibanFR1420041010050500013M02606", "iban••••"),
        ("41 11 11 11 11 11 11 11", "••••"),
        ("cvv é 123", "cvv é ••••"),
        ("mon code de sécurité c'est 123.", "mon code de sécurité c'est ••••."),
        ("o código de segurança do cartão é 9123", "o código de segurança do cartão é ••••"),
        ("minha senha atual é Abc123!", "minha senha atual é ••••"),
        ("troquei a senha para Abc123!", "troquei a senha para ••••"),
        ("minha senha é Abc?123", "minha senha é ••••"),
        ("senha Abc123?", "senha ••••?"),
        ('senha "Abc 123"', 'senha "••••"'),
        ("le mot de passe est « soleil rouge »", "le mot de passe est « •••• »"),
        ("motdepasse Soleil2024", "motdepasse ••••"),
        ("pwd Abc123!", "pwd ••••"),
        ("le mot de passe du compte est Soleil24", "le mot de passe du compte est ••••"),
        ("a senha do portal é girassol", "a senha do portal é ••••"),
    ],
)
def test_what_nobody_needs_is_hidden(text: str, kept: str) -> None:
    assert hide(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "CA-204518",
        "RAM-20312",
        "meu zap é 11 98765-4321",
        "11987654321",
        "+55 11 98765-4321",
        "appelez-moi au 06 12 34 56 78",
        "+33 6 12 34 56 78",
        "cnpj 11.222.333/0001-81",
        "4111 1111 1111 1112",
        "R$ 799,60 em 12/11/2026",
        "a senha é inválida",
        "perdi minha senha?",
        "j'ai oublié mon mot de passe",
        "je ne retrouve plus le mot de passe du compte",
        "mon mot de passe est expiré",
        "le mot de passe c'est quoi ?",
        "mon mot de passe est toujours refusé",
        "esqueci a senha e entrei",
        "troquei a senha e email",
        "minha senha é a mesma",
        "a senha é antiga",
        "my password is wrong",
        "toda hora é senha, é código",
        "11987654374",
        "meu CPF mudou, liga no 11987654321",
        "fatura 4512, parcela 123",
        "FR14 véhicules sur 2004",
        "CA-204518, nota 4512 789, total 3.799,60 em 4 parcelas",
        "418.250.700 itens",
        "06 12 34 56 78 ou 06 98 76 54 32",
        "troquei a senha para 2 usuários",
        "mudei a senha para entrar em 12/11/2026",
        "errei a senha 3 vezes",
        'apareceu "senha incorreta" e a senha "inválida"',
        "le mot de passe de mon collègue est parti avec lui",
        "código de segurança 482917",
    ],
)
def test_what_the_conversation_needs_stays(text: str) -> None:
    assert hide(text) == text


@pytest.mark.parametrize("row", ["123 ", "1234567 ", "ab12 ", "fr76 ", "123.", "cpf: 123 "])
def test_a_long_row_of_the_same_is_read_through_at_once(row: str) -> None:
    """It took most of a minute, in which nobody else was served."""
    assert hide(row * (4000 // len(row))).startswith(row)


def test_a_card_is_hidden_behind_a_long_row_of_numbers() -> None:
    assert hide("123 " * 300 + "4111 1111 1111 1111") == "123 " * 300 + "••••"
