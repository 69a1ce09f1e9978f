"""The cases of the policy owners against the policy: which it rules otherwise, and what is amiss in their files."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from retention.errors import PolicyError
from retention.policy import Policy, read_policy
from retention.provider import PROVIDERS, provider_folders, read_provider
from retention.reading import Slips
from startup.case_files import Case, read_cases

OF_CONTRACT = ": contract: "  # before what is amiss in the contract of a case


def cases(policy: Policy) -> list[Case]:
    """Every case of a company on each of its days. Raises PolicyError, PolicyErrors for several slips."""
    found = Slips()
    read = read_cases(PROVIDERS / policy.provider.id, policy.provider, policy.questions, found)
    found.stop()
    return read


def slips(directory: Path | None = None) -> list[str]:
    """What is amiss in the cases of all companies, a line each (one for what is the same in many), also beside a policy
    that cannot be read.

    directory: of the companies, those of this installation unless given.
    """
    lines: list[str] = []
    for folder in provider_folders(directory or PROVIDERS):
        found = Slips()
        try:
            provider = read_provider(folder)
        except PolicyError:
            continue  # reported where companies are read
        try:
            questions: Collection[str] | None = read_policy(folder, provider).questions
        except PolicyError:
            questions = None
        read_cases(folder, provider, questions, found)
        lines += _once(found.lines())
    return lines


def _once(lines: Iterable[str]) -> Iterator[str]:
    """One line for what is amiss in the contracts of many cases alike, as after a change of the company's currency."""
    alike: dict[str, list[str]] = {}
    for line in lines:
        _, of_contract, why = line.partition(OF_CONTRACT)
        alike.setdefault(why if of_contract else line, []).append(line)
    for same in alike.values():
        yield same[0] + (f" (so in {len(same)} cases)" if len(same) > 1 else "")


def cases_that_can_be_read(policy: Policy) -> list[Case]:
    """The cases of a company without those that have a slip."""
    return read_cases(PROVIDERS / policy.provider.id, policy.provider, policy.questions, Slips())


def by_file(policy: Policy) -> dict[str, list[str]]:
    """The cases of a company that its policy rules otherwise than their owner expects, one line each, by their file.

    One without such cases is left out, as is a case with a slip.
    """
    found: dict[str, list[str]] = {}
    for case in cases_that_can_be_read(policy):
        if differences := case.differences(policy):
            file, _, place = case.place.partition(": ")
            found.setdefault(file, []).append(f"{place}: {'; '.join(differences)}")
    return found
