"""What lacks is named by file and key, before a customer meets it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import languages
import texts
from retention import policies
from tests.shipped import COMPANY, DESK_LANGUAGE
from tests.texts.conftest import Write
from texts import check, files, sentences, wording
from texts.clauses import statement


def common() -> list[str]:
    return list(check._common())


def test_nothing_lacks() -> None:
    assert texts.missing() == []


def test_a_key_that_one_language_has_and_another_lacks(write: Write) -> None:
    write("aa/general.ftl", "hello = Hello", "bye =", "    .title = Bye")
    write("bb/general.ftl", "hello = Hello")

    assert common() == ["texts/bb/general.ftl: lacks bye.title"]


def test_a_language_of_the_desk_only_needs_the_files_of_the_desk_only(write: Write) -> None:
    write("aa/general.ftl", "hello = Hello")
    write("bb/general.ftl", "hello = Hello")
    write("aa/desk.ftl", "desk-title = Desk", "desk-more = More")
    write("aa/desk_pages.ftl", "desk-page = Page")
    write("cc/desk.ftl", "desk-title = Desk")

    assert common() == ["texts/cc/desk.ftl: lacks desk-more", "texts/cc/desk_pages.ftl: lacks desk-page"]


def test_the_language_of_the_desk_only_that_comes_with_the_product_has_every_file_of_the_desk() -> None:
    written = {stem for language in languages.for_customers() for stem in files.keys(language)}
    assert {*files.keys(DESK_LANGUAGE)} == {stem for stem in written if check.of_desk(stem)}


def test_lines_that_are_no_fluent_and_messages_written_twice_or_leading_nowhere(write: Write) -> None:
    write("aa/general.ftl", "hello = Hello", "hello = Again", "broken {", "lost = { nothing }")
    write("bb/general.ftl", "hello = Hello", "lost = x")

    assert common() == [
        "texts/aa/general.ftl: hello stands there twice",
        "texts/aa/general.ftl: cannot be read from 'broken {' on",
        "texts/aa/general.ftl: lost refers to nothing, which lacks",
    ]


def test_a_file_that_is_not_utf8_is_a_line_and_is_never_said(write: Write, tmp_path: Path) -> None:
    write("aa/general.ftl", "hello = Hello", "bye = Bye")
    write("bb/general.ftl", "hello = Hello")
    (tmp_path / "texts" / "bb" / "general.ftl").write_bytes("hello = Allô\nbye = À bientôt\n".encode("latin-1"))
    for kept in (files._read, files._not_utf8, files.resources, files.messages, sentences._bundle):
        kept.cache_clear()

    assert common() == ["texts/bb/general.ftl: line 1: is not UTF-8 (byte 0xf4)"]
    with pytest.raises(texts.MissingText, match="not UTF-8"):
        texts.say("bb", "hello")


def test_a_company_without_texts_lacks_what_its_files_ask_for(write: Write) -> None:
    policy = policies()[COMPANY]
    write("aa/general.ftl", "hello = Hello")
    for code in ("aa", "cc"):
        write(f"{code}/company.ftl", "-nothing = here", provider=policy.provider.id)

    assert list(check._company(policy.provider, policy)) == [
        f"providers/{policy.provider.id}/texts/{code}/clauses.ftl: lacks clause-{id_}"
        for code in ("aa", "cc")
        for id_ in policy.clauses
    ]


def test_a_language_without_a_folder_is_one_line(write: Write) -> None:
    policy = policies()[COMPANY]
    provider = replace(policy.provider, languages=("aa",))
    write("aa/general.ftl", "hello = Hello")

    assert list(check._company(provider, policy)) == [
        f"providers/{provider.id}/texts/aa: is missing; customers are answered in aa",
        f"providers/{provider.id}/texts/cc: is missing; the desk is read in cc",
    ]


def test_a_clause_with_a_number_says_it_in_every_language() -> None:
    for policy in policies().values():
        for clause in policy.clauses.values():
            for language in sorted({*languages.for_customers(), *languages.for_desk()}):
                for start, number in clause.values:
                    assert str(number) in statement(policy.provider.id, clause, language, start)


def test_a_clause_that_hides_its_number_is_reported(write: Write) -> None:
    policy, clause = next(
        (policy, clause) for policy in policies().values() for clause in policy.clauses.values() if clause.values
    )
    write("aa/clauses.ftl", f"clause-{clause.id} = Always seven days.", provider=policy.provider.id)

    found = [line for line in check._company(policy.provider, policy) if line.endswith(f"has one: clause-{clause.id}")]

    assert len(found) == 1


@pytest.mark.parametrize(
    ("said", "fits"), [("heure de l’Est", True), ("heure de Toronto", True), ("heure du Sud", False)]
)
def test_a_zone_is_called_by_its_place_or_its_time(monkeypatch: pytest.MonkeyPatch, said: str, fits: bool) -> None:
    provider = replace(next(iter(policies().values())).provider, time_zone=ZoneInfo("America/Toronto"))
    monkeypatch.setattr(wording, "written", lambda language, key, provider: said)
    assert (list(wording.of_zone(provider, "fr")) == []) is fits
