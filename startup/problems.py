"""Every problem of the data this installation runs on."""

from __future__ import annotations

from pathlib import Path

from contracts.demo import read_demo
from languages import LanguagesError
from languages import known as known_languages
from nlu.lexicon import problems as lexicon_problems
from retention.check import problems_of
from retention.errors import PolicyError
from retention.policy import FILE as POLICY_FILE
from retention.policy import Policy, policies, read_policy
from retention.provider import (
    PROVIDERS,
    Provider,
    folders_without_company,
    mistaken_for_each_other,
    provider_folders,
    read_provider_with,
)
from retention.reading import Slips, place_of
from startup import strays
from startup.meanings import unknown_words
from startup.texts import missing_texts
from texts import files


def problems(directory: Path = PROVIDERS) -> list[str]:
    """One line per problem, none for data that may be served from.

    Looked at: languages.yml and the customers' lexicons; each company's names, zone, teams and hours; its policy, with
    the proof that every question has exactly one ruling in every situation; its demo; its texts in its languages; files
    that nothing reads.
    """
    try:
        known_languages()
    except LanguagesError as error:
        return str(error).splitlines()  # what languages there are, all else hangs on
    folders = provider_folders(directory)
    words = lexicon_problems()  # which no answer is put together from
    found = [] if folders else [f"{directory.name}/: holds no company (no */provider.yml)"]
    readable = bool(folders)
    companies: dict[str, tuple[Provider, Policy | None]] = {}
    for folder in folders:
        slips = Slips()
        provider = read_provider_with(folder, slips)
        policy, problems_of_it = _policy(folder, provider, proved=not slips.lines())
        companies[folder.name] = (provider, policy)
        own = [*slips.lines(), *problems_of_it]
        readable = readable and not own
        found += [*own, *_of_demo(folder, provider, policy)]
    found += folders_without_company(directory)
    found += mistaken_for_each_other(provider for provider, _ in companies.values())
    unread = list(strays.of_companies(directory))
    if directory != PROVIDERS:
        return words + found + unread  # texts are those of this installation
    # Answers can be put together only where all companies can be read; what files name is looked for in any case.
    found += missing_texts() if readable else missing_texts(companies)
    return [*words, *found, *unread, *strays.of_languages(files.ROOT)]


def slips() -> list[str]:
    """One line per slip by which languages.yml, a lexicon, a company or its policy cannot be read: at once, unlike
    `problems`, for Rasa's own commands.
    """
    try:
        known_languages()
    except LanguagesError as error:
        return str(error).splitlines()
    found = lexicon_problems()
    try:
        policies()
    except PolicyError as error:
        found += str(error).splitlines()
    return found


def _policy(folder: Path, provider: Provider, *, proved: bool) -> tuple[Policy | None, list[str]]:
    """The policy, None for one with slips, and what is wrong with it. proved: also that it rules everything once."""
    try:
        policy = read_policy(folder, provider)
    except PolicyError as error:
        return None, str(error).splitlines()
    place = place_of(folder / POLICY_FILE)
    unproved = [f"{place}: {problem}" for problem in problems_of(policy)] if proved else []
    return policy, [*unknown_words(policy), *unproved]


def _of_demo(folder: Path, provider: Provider, policy: Policy | None) -> list[str]:
    try:
        read_demo(folder, provider, policy)
    except PolicyError as error:
        return str(error).splitlines()
    return []
