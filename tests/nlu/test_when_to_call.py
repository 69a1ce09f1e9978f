"""When and how the customer wants to be reached, in their words: a time that does not suit is never noted as wished."""

from __future__ import annotations

import pytest

from nlu import contact, details, signals
from protocol.request import Hours


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("fr", "appelez le matin", Hours(part="morning")),
        ("fr", "apelez pas le matin", Hours(not_part="morning")),
        ("fr", "pas le matin, plutôt l'après-midi", Hours(part="afternoon")),
        ("fr", "je suis pas dispo le soir", Hours(not_part="evening")),
        ("fr", "avant 10h30 svp", Hours(before="10:30")),
        ("fr", "ne m'appelez pas avant 10h", Hours(after="10:00")),
        ("fr", "jamais après 18h", Hours(before="18:00")),
        ("fr", "demain avant 10h 06 12 34 56 78", Hours(before="10:00")),
        ("fr", "entre 9h et 11h30", Hours(after="09:00", before="11:30")),
        ("fr", "mardi entre 9h et midi, au 06 12 34 56 78", Hours(after="09:00", before="12:00", day=1)),
        ("pt", "entre as 10h e o meio-dia", Hours(after="10:00", before="12:00")),
        ("pt", "pode ligar à tarde", Hours(part="afternoon")),
        ("pt", "me liga mas não de manhã", Hours(not_part="morning")),
        ("pt", "não me liguem à tarde, só de manhã", Hours(part="morning")),
        ("pt", "não me ligue antes das 10h", Hours(after="10:00")),
        ("pt", "depois das 14h", Hours(after="14:00")),
        ("pt", "depois das 2 da tarde", Hours(after="14:00")),
        ("pt", "antes das 10 da manhã", Hours(before="10:00")),
        ("pt", "entre 2 e 4 da tarde", Hours(after="14:00", before="16:00")),
        ("fr", "après 2h de l'après-midi", Hours(after="14:00")),
        ("fr", "après 18h le soir", Hours(after="18:00")),
        ("pt", "pode me ligar dps das 14h no 11 98888 7777", Hours(after="14:00")),
        ("pt", "de manhã não, 11987654321", Hours(not_part="morning")),
        ("pt", "me liga de manhã, não à tarde", Hours(part="morning")),
        ("fr", "pas de coup de fil le soir svp", Hours(not_part="evening")),
        ("fr", "le matin, jamais", Hours(not_part="morning")),
        ("pt", "qualquer hora menos de noite", Hours(not_part="evening")),
        ("pt", "qualquer hora menos entre 12 e 14", Hours(not_from="12:00", not_to="14:00")),
        ("fr", "quand vous voulez, pas entre 12h et 13h30", Hours(not_from="12:00", not_to="13:30")),
        ("fr", "le matin, pas le vendredi", Hours(part="morning", not_day=4)),
        ("pt", "à tarde, menos às segundas", Hours(part="afternoon", not_day=0)),
        ("pt", "me liga de manhã, não antes de segunda", Hours(part="morning")),
    ],
)
def test_the_hours_that_suit(language: str, text: str, hours: Hours) -> None:
    assert contact.hours(text, language) == hours


@pytest.mark.parametrize(
    ("language", "text", "never"),
    [
        ("fr", "ne m'appelez pas", True),
        ("fr", "ne m'appelez pas avant 10h", False),
        ("pt", "nada de ligação, só zap", True),
        ("pt", "não me liguem à tarde, só de manhã", False),
    ],
)
def test_not_then_is_not_never(language: str, text: str, never: bool) -> None:
    assert signals.read(text, language, details.find(text, language)).no_calls is never


@pytest.mark.parametrize(
    ("language", "text", "no_email", "channel"),
    [
        ("fr", "pas le matin au 0612121212 et surtout pas de mail", True, None),
        ("fr", "ne m'écrivez pas par mail", True, None),
        ("fr", "par mail de préférence", False, "email"),
        ("pt", "11987654321, e nada de email", True, None),
        ("pt", "pode ser por e-mail", False, "email"),
    ],
)
def test_no_mail_is_no_wish_for_mail(language: str, text: str, no_email: bool, channel: str | None) -> None:
    found = signals.read(text, language, details.find(text, language))
    assert (found.no_email, found.channel) == (no_email, channel)


@pytest.mark.parametrize(
    ("language", "text", "phones"),
    [
        ("fr", "1A 203 771 5521 8", []),
        ("fr", "après 14h 06 12 34 56 78", ["0612345678"]),
        ("pt", "depois das 9h 11 98123-4567", ["11981234567"]),
    ],
)
def test_the_number_of_a_parcel_is_no_telephone(language: str, text: str, phones: list[str]) -> None:
    assert [each.value for each in details.find(text, language) if each.kind == "phone"] == phones


@pytest.mark.parametrize(
    ("language", "text", "others"),
    [
        ("pt", "o número era 0800 591 0077", True),
        ("pt", "me ligaram do 11 4002-8922", True),
        ("pt", "meu número era 11 98123-4567", False),
        ("pt", "meu fone é 51 99812-4470", False),
        ("fr", "le numéro qui m'a appelé c'est le 09 70 12 34 56", True),
        ("fr", "mon numéro : 06 18 44 02 77", False),
    ],
)
def test_the_number_of_somebody_else(language: str, text: str, others: bool) -> None:
    assert signals.read(text, language, []).others_number is others
