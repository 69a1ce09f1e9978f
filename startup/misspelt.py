"""Values of a company's answers that no ruling gives, whose names are nearly those of some that one does."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue.ruling_words import OPTIONAL
from retention.policy import Policy
from retention.reading import close_to
from startup.answers import sampled
from texts import files

ANSWER = "answer-"


def misspelt(policy: Policy) -> Iterator[str]:
    """One line for each place. No answer is rendered for it: it is found beside whatever else keeps one from that."""
    provider = policy.provider.id
    facts = {name for ruling in sampled(policy) for name in ruling.facts}
    known = sorted(f"${name}" for name in {*facts, *OPTIONAL, *policy.dates, *policy.clauses})
    for language in policy.provider.languages:
        for keys in files.keys(language, provider).values():
            for key in sorted(key for key in keys if key.startswith(ANSWER)):
                pattern = files.pattern(language, key, provider)
                for value in sorted(files.references(pattern).variables) if pattern else ():
                    meant = "" if f"${value}" in known else close_to(f"${value}", known)
                    if meant:
                        yield from (
                            f"{place} uses ${value}{meant}" for place in files.uses(value, language, key, provider)
                        )
