"""Several questions in one message: all of them are found, and who answers says which are left over."""

from __future__ import annotations

import pytest

from nlu.prediction import Prediction
from nlu.questions import candidate, clauses

TOPICS = ("access", "charges", "refund", "backup", "notice", "contact")


def _predict(text: str) -> Prediction:
    named = [topic for topic in TOPICS if topic in text]
    others = [topic for topic in TOPICS if topic not in named]
    ranking = [(topic, 0.9 if place == 0 else 0.02) for place, topic in enumerate([*named, *others])]
    return Prediction(ranking, 0.9)


def test_a_fifth_question_is_found_and_makes_the_message_no_less_sure() -> None:
    four = candidate("access? charges? refund? backup?", None, _predict, TOPICS)
    five = candidate("access? charges? refund? backup? notice?", None, _predict, TOPICS)
    assert four
    assert five
    assert [intent for intent, _ in five.found] == ["access", "charges", "refund", "backup", "notice"]
    assert five.signs[:2] == four.signs[:2]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("pt", "a rescisão é quanto? e é até quando", ["a rescisao e quanto?", "e e ate quando"]),
        ("pt", "paguei 99,90 dia 05/03 e 05/04, e agora", ["paguei 99,90 dia 05/03 e 05/04", "e agora"]),
        ("fr", "par où je passe pour partir, et où j'écris", ["par ou je passe pour partir", "et ou j'ecris"]),
        ("fr", "je reste ou je pars", ["je reste", "ou je pars"]),
    ],
)
def test_a_message_is_cut_at_joints_and_not_at_words_or_signs_like_them(
    language: str, text: str, parts: list[str]
) -> None:
    assert clauses(text, language) == parts


def test_a_clause_of_few_words_is_about_what_the_whole_message_asks() -> None:
    def predict(text: str) -> Prediction:
        if text == "quanto?":
            return Prediction([("charges", 0.5), ("refund", 0.45), ("access", 0.05)], 0.6)
        return Prediction([("refund", 0.9), ("charges", 0.02), ("access", 0.01)], 0.9)

    whole = Prediction([("access", 0.5), ("refund", 0.48), ("charges", 0.02)], 0.6)
    found = candidate("access? quanto?", "pt", lambda part: whole if "access" in part else predict(part), TOPICS, whole)
    assert found
    assert [intent for intent, _ in found.found] == ["access", "refund"]
