"""What words of the contract mean (texts ``define-<concept>``): words that no lexicon knows, or that a company leaves
unsaid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import texts
from nlu.lexicon import LexiconError, lexicon
from retention import Policy
from retention.policy import FILE


def unknown_words(policy: Policy) -> Iterator[str]:
    """One line for each word under ``conversation.concepts`` that no lexicon of the company's languages has."""
    known = {concept for language in policy.provider.languages for concept in _concepts(language)}
    for concept in policy.conversation.concepts:
        if known and concept not in known:
            place = f"providers/{policy.provider.id}/{FILE}: conversation.concepts.{concept}"
            yield f"{place}: is in no lexicon; known are {', '.join(sorted(known))}"


def left_unsaid(policy: Policy) -> Iterator[str]:
    """One line for each language in which customers can ask for the meaning of words that the company does not say.

    They are no problems: who asks reads that there is no explanation of the word, and who may explain it.
    """
    company = policy.provider.id
    for language in policy.provider.languages:
        keys = [f"define-{concept}" for concept in _concepts(language)]
        if unsaid := [key for key in keys if not texts.has(language, key, provider=company)]:
            yield f"texts/{language} may say what words mean that customers ask about: {', '.join(unsaid)}"


def _concepts(language: str) -> Mapping[str, object]:
    try:
        return lexicon(language).concepts
    except LexiconError:
        return {}  # a line already
