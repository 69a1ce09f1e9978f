"""No line breaks before a mark that has a space before it, nor inside of angle quotes."""

from __future__ import annotations

from markupsafe import Markup

from texts.typography import held, held_if_text


def test_marks_stay_with_the_word_before_them() -> None:
    assert held("Prêt ? « Oui » : 3 ; non !") == ("Prêt\u00a0? «\u00a0Oui\u00a0»\u00a0: 3\u00a0; non\u00a0!")


def test_a_text_without_such_spaces_is_left_as_it_is() -> None:
    assert held("Pronto? “Sim”: 3; https://a.example/?b=c:d") == "Pronto? “Sim”: 3; https://a.example/?b=c:d"


def test_markup_stays_markup_and_what_is_no_text_as_it_is() -> None:
    assert isinstance(held(Markup("<b>Oui !</b>")), Markup)
    assert held_if_text(3) == 3
    assert held_if_text("Oui !") == "Oui\u00a0!"
