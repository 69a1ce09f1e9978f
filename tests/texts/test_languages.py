"""The registry of languages: read strictly, asked by use."""

from __future__ import annotations

from pathlib import Path

import pytest

import languages

GOOD = """
aa: {name: Aa, locale: pt_BR, first_of_month: 1º, day_and_month: d MMMM, customers: true, desk: false}
bb-CC: {name: Bb, locale: en_GB, day_and_month: d MMMM, customers: false, desk: true}
"""


KNOWN = "name, locale, day_and_month, first_of_month, team_begins, unspoken, customers, desk"
ALL_AT_ONCE = f"""languages.yml: aa: has an unknown key nam; known are {KNOWN}
languages.yml: aa: lacks name
languages.yml: aa.locale: 'xx_QQ' is no locale such as pt_BR"""


def read(tmp_path: Path, content: str) -> languages.Language:
    file = tmp_path / "languages.yml"
    file.write_text(content, encoding="utf-8")
    return next(iter(languages.read(file).values()))


def test_a_language_knows_its_country(tmp_path: Path) -> None:
    language = read(tmp_path, GOOD)

    assert (language.code, language.tag, language.first_of_month) == ("aa", "pt-BR", "1º")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (GOOD, "", "languages.yml: must be a mapping of languages"),
        ("aa:", "AA:", "languages.yml: AA: the code must be of the form 'xx', 'xxx' or 'xx-YY'"),
        ("aa:", "no:", "languages.yml: False: the code must be of the form 'xx', 'xxx' or 'xx-YY'"),
        ("name: Aa, ", "", "languages.yml: aa: lacks name"),
        (
            "name: Aa, ",
            "name: Aa, nam: x, ",
            f"languages.yml: aa: has an unknown key nam; known are {KNOWN}",
        ),
        ("{name: Aa, locale: pt_BR", "{nam: Aa, locale: xx_QQ", ALL_AT_ONCE),
        ("name: Aa", "name: 3", "languages.yml: aa.name: must be a text"),
        ("locale: pt_BR", "locale: xx_QQ", "languages.yml: aa.locale: 'xx_QQ' is no locale such as pt_BR"),
        ("desk: false", "desk: 1", "languages.yml: aa.desk: must be true or false"),
        ("desk: true", "desk: false", "languages.yml: one language at least must have desk: true"),
    ],
)
def test_a_slip_is_named_with_its_place(tmp_path: Path, old: str, new: str, line: str) -> None:
    with pytest.raises(languages.LanguagesError) as caught:
        read(tmp_path, GOOD.replace(old, new))

    assert str(caught.value) == line


def test_the_default_is_one_for_customers() -> None:
    assert languages.default() in languages.for_customers()
    assert set(languages.for_desk()) <= set(languages.known())
    with pytest.raises(languages.UnknownLanguage):
        languages.of("zz")


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        ("fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("en, pt;q=0.9", "pt"),
        ("PT-br", "pt"),
        ("de", "xx"),
        ("", "xx"),
        ("pt-PT", "pt-PT"),
    ],
)
def test_the_browsers_first_language_that_is_spoken(header: str, chosen: str) -> None:
    assert languages.preferred(header, ("pt-PT", "pt", "fr"), "xx") == chosen
