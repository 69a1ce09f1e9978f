"""Several questions in one message: all of them are found, and who answers says which are left over."""

from __future__ import annotations

from nlu.prediction import Prediction
from nlu.questions import candidate

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
