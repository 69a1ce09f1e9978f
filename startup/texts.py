"""Texts that are missing: what every company must be able to say in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator

import texts
from dialogue.card import render
from retention.policy import Policy, policies
from startup.answers import sampled


def missing_texts() -> list[str]:
    """One line per missing text: company, language and key."""
    found = (f"{policy.provider.id}: {problem}" for policy in policies().values() for problem in _of(policy))
    return list(dict.fromkeys(found))


def _of(policy: Policy) -> Iterator[str]:
    for ruling in sampled(policy):
        for language in policy.provider.languages:
            for later in (False, True):
                try:
                    render(ruling, language, what_if=later)
                except texts.MissingText as error:
                    yield str(error)
