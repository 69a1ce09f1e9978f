"""A sentence for all companies speaks for none of them: not of its documents, situations, teams or languages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from babel import Locale
from fluent.syntax import FluentSerializer

import languages
import texts
from dialogue.ruling_words import names, text_name
from retention import policies
from retention.rulings import rule_general
from texts import files
from texts.check import OF_COMPANY, of_desk

DOCUMENTS = re.compile(r"\bdocument(os|s)?\b", re.IGNORECASE)
# Said only where the ruling itself says so, where a date is disputed, or where a value is known to change.
OF_THE_RULING = re.compile(
    r"silent-|anew-silent-|why-silent|doubt-(conflicting|not_covered|general)|receipt-deadline-disputed|clause-changes"
)
CUSTOMERS = languages.for_customers()


def shared(language: str) -> dict[str, str]:
    """The messages for customers as they are written, by name."""
    written = FluentSerializer().serialize_entry
    return {
        message.id.name: written(message)
        for stem, resource in files.resources(language).items()
        if not of_desk(stem)
        for message in files.messages_of(resource)
    }


@pytest.mark.parametrize("language", CUSTOMERS)
def test_none_says_what_the_documents_hold_whatever_the_ruling(language: str) -> None:
    speak = [name for name, text in shared(language).items() if DOCUMENTS.search(text.partition("=")[2])]
    assert [name for name in speak if not OF_THE_RULING.match(name)] == []
    assert set(shared(language)).isdisjoint(OF_COMPANY)


@pytest.mark.parametrize("language", CUSTOMERS)
def test_none_is_for_a_situation_of_a_company(language: str) -> None:
    situations = {name for policy in policies().values() for name in policy.situations.names}
    named = re.compile(rf"(any|request|answer|explain|run|stops)-(.*-)?({'|'.join(situations)})(-|$)")
    chosen = re.compile(rf"\[({'|'.join(situations)})\]")
    found = [name for name, text in shared(language).items() if named.match(name) or chosen.search(text)]
    assert found == []


@pytest.mark.parametrize("language", CUSTOMERS)
def test_none_chooses_by_a_team_of_a_company(language: str) -> None:
    teams = {team for policy in policies().values() for team in policy.provider.teams}
    chosen = re.compile(rf"\[({'|'.join(teams)})\]")
    assert [name for name, text in shared(language).items() if chosen.search(text)] == []


@pytest.mark.parametrize("language", CUSTOMERS)
def test_none_names_another_language(language: str) -> None:
    called = Locale.parse(languages.of(language).locale).languages
    others = re.compile(
        rf"\b({'|'.join(called[code] for code in languages.known() if code != language)})\b", re.IGNORECASE
    )
    assert [name for name, text in shared(language).items() if others.search(text)] == []


@pytest.mark.parametrize("language", CUSTOMERS)
def test_what_is_said_where_the_documents_are_silent_is_said_nowhere_else(language: str) -> None:
    """A company that does rule on a question which others leave open has to say its own answer."""
    for policy in policies().values():
        for question in policy.questions:
            ruling = rule_general(question, policy.provider.id, date(2026, 6, 1))
            if text_name(ruling, language).startswith("silent-"):
                with pytest.raises(texts.MissingText):
                    text_name(replace(ruling, certainty="certain"), language)


def test_what_is_said_of_a_contract_that_is_over_needs_no_certain_name_of_that_situation() -> None:
    found = list(names("ask_refund", "finished", None, running=False, role="over"))
    assert [name for name in found if name.endswith("-over")] == ["any-ask_refund-over", "any-over"]
