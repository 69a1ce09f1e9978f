"""Every problem of the data this installation runs on."""

from __future__ import annotations

from pathlib import Path

from contracts.demo import FILE as DEMO_FILE
from contracts.demo import read_demo
from languages import LanguagesError
from languages import all as all_languages
from nlu.lexicon import problems as lexicon_problems
from retention.check import problems_of
from retention.errors import PolicyError
from retention.policy import FILE as POLICY_FILE
from retention.policy import Policy, read_policy
from retention.provider import PROVIDERS, Provider, provider_folders, read_provider
from retention.reading import place_of
from startup.texts import missing_texts


def problems(directory: Path = PROVIDERS) -> list[str]:
    """One line per problem, none for data that may be served from.

    Looked at: languages.yml and the customers' lexicons; each company's names, zone, teams and hours; its policy, with
    the proof that every question has exactly one ruling in every situation; its demo; its texts in its languages.
    """
    try:
        all_languages()
    except LanguagesError as error:
        return [str(error)]
    folders = provider_folders(directory)
    found = lexicon_problems()
    found += [] if folders else [f"{directory.name}/: holds no company (no */provider.yml)"]
    for folder in folders:
        found += _of_company(folder)
    # Texts are looked up by company, so they can only be checked where all companies can be read.
    return found or missing_texts()


def _of_company(folder: Path) -> list[str]:
    try:
        provider = read_provider(folder)
    except PolicyError as error:
        return str(error).splitlines()
    found = []
    policy: Policy | None = None
    try:
        policy = read_policy(folder, provider)
        found += [f"{place_of(folder / POLICY_FILE)}: {problem}" for problem in problems_of(policy)]
    except PolicyError as error:
        found += str(error).splitlines()
    return found + _of_demo(folder, provider, policy)


def _of_demo(folder: Path, provider: Provider, policy: Policy | None) -> list[str]:
    try:
        demo = read_demo(folder, provider)
    except PolicyError as error:
        return [str(error)]
    known = demo.rules if policy is None else policy.clauses
    place = place_of(folder / DEMO_FILE)
    found = [f"{place}: rules: {rule} is no clause of the policy" for rule in demo.rules if rule not in known]
    return found + [
        f"{place}: contracts.{shown.slug}.situation: {shown.situation} is no situation of the policy"
        for shown in demo.contracts
        if policy is not None and shown.situation not in policy.situations.names
    ]
