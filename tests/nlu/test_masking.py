"""Nothing personal is left in a message that people label, whatever its language."""

from __future__ import annotations

import pytest

from nlu.masking import mask


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        # names
        ("sou o João Pereira, contrato CA-204518", "sou o <name>, contrato <number>"),
        ("Je suis Marie Dupont et je résilie", "Je suis <name> et je résilie"),
        ("oi, me chamo maria da silva e quero sair", "oi, me chamo <name> e quero sair"),
        ("bonjour, je m'appelle paul martin je veux résilier", "bonjour, je m'appelle <name> je veux résilier"),
        ("Olá Marina, e o estorno?", "Olá <name>, e o estorno?"),
        ("Bonjour Sophie, et le remboursement ?", "Bonjour <name>, et le remboursement ?"),
        ("Oi, Carlos Souza. Quero sair", "Oi, <name>. Quero sair"),
        ("Bonsoir Madame Lefèvre, je résilie", "Bonsoir <name>, je résilie"),
        ("Abraço, Ana Lima", "Abraço, <name>"),
        ("Merci, Paul Martin", "Merci, <name>"),
        # phones
        ("me liga no (11) 98765-4321", "me liga no <number>"),
        ("appelez-moi au +33 6 12 34 56 78 svp", "appelez-moi au <number> svp"),
        ("meu zap: onze nove oito sete seis cinco quatro", "meu zap: <number>"),
        ("au zéro six douze trente-quatre cinquante-six", "au <number>"),
        # e-mails
        ("meu e-mail é ana@example.com", "meu e-mail é <e-mail>"),
        ("écrivez à paul.martin@example.org, svp", "écrivez à <e-mail>, svp"),
        # contract numbers
        ("contrato ca 204518 ok", "contrato <number> ok"),
        ("RAM 20451 svp", "<number> svp"),
        # plates
        ("o carro é ABC1D23, placa antiga ABC-1234", "o carro é <plate>, placa antiga <plate>"),
        ("tira o rastreador do abc1d23", "tira o rastreador do <plate>"),
        ("le camion AB-123-CD est vendu", "le camion <plate> est vendu"),
        ("le AB 123 CD, avant 1234 AB 75", "le <plate>, avant <plate>"),
        # cards and accounts
        ("meu cartão 4111 1111 1111 1111 venceu", "meu cartão •••• venceu"),
        ("carte 5555555555554444 volée", "carte •••• volée"),
        ("mon IBAN FR14 2004 1010 0505 0001 3M02 606", "mon IBAN ••••"),
        # tax and personal numbers
        ("cpf 529.982.247-25", "cpf ••••"),
        ("cnpj 11.222.333/0001-81", "cnpj <number>"),
        ("siret 732 829 320 00074", "siret <number>"),
        ("TVA FR40303265045", "TVA FR<number>"),
        ("n° de sécu 2 69 05 49 588 157 80", "n° de sécu ••••"),
        # passwords
        ("minha senha é Padaria#2020", "minha senha é ••••"),
        ("mdp: soleil", "mdp: ••••"),
    ],
)
def test_what_is_personal_is_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "je suis déçu, tenho 2 planos",
        "Olá Gostaria de cancelar",
        "Bonjour Je voudrais résilier",
        "sai por 99, e em 2 meses?",
        "avant le 12 ou après le 15 ?",
        "plano de 3 anos",
        "registrem em meu nome e sob protocolo",
        "JE SUIS EN PRÉAVIS",
        "MERCI DE LE FAIRE",
    ],
)
def test_what_a_label_needs_stays(text: str) -> None:
    assert mask(text) == text
