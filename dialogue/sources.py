"""Where an answer is written: its documents by short names, in one line."""

from __future__ import annotations

from collections.abc import Sequence

import texts
from retention import Ruling, policy_of


def documents_of(rulings: Sequence[Ruling]) -> list[str]:
    """The documents that the rulings rest on, by id."""
    known = policy_of(rulings[0].provider).clauses
    return [known[id_].document.id for ruling in rulings for id_ in ruling.clauses]


def sources_line(rulings: Sequence[Ruling], language: str) -> str:
    """Where it is written, in a line: each document once, by a short name, with its address where it has one.

    The sections are on the card. Empty where nothing is written. Raises texts.MissingText.
    """
    provider = rulings[0].provider
    clauses = [policy_of(provider).clauses[id_] for ruling in rulings for id_ in ruling.clauses]
    places: dict[str, dict[str, None]] = {}
    for clause in clauses:
        document = texts.say(language, f"document-{clause.document.id}", provider=provider)
        places.setdefault(document, {}).update({clause.source_url: None} if clause.source_url else {})
    if not places:
        return ""
    named = sorted(places.items(), key=lambda place: place[0].casefold())  # the same line for the same documents
    listed = texts.say(language, "places-join", provider=provider).join(
        f"{document} ({', '.join(addresses)})" if addresses else document for document, addresses in named
    )
    return texts.say(language, "where-written", provider=provider, sources=listed)


def short_section(section: str) -> str:
    """A section's name alone, which is enough to look it up: what tells its clauses apart follows it."""
    return section.partition(" (")[0].partition(", ")[0]
