"""Texts that are missing although a customer or the team may have to read them: reported at start, by key."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import languages
from retention import Policy, Provider, policies
from texts import browser, files, wording
from texts.sentences import MissingText, has, variables

COMPANY_DESK = frozenset({"clauses"})
# What only the company can say: where a number is found, who may ask, and what its documents hold or do not hold.
OF_COMPANY = (
    "explain-number", "not-in-charge", "receipt-notice", "follow-more", "follow-amount", "follow-computed",
    "follow-time", "follow-refused",
)  # fmt: skip


def missing(companies: Mapping[str, tuple[Provider, Policy | None]] | None = None) -> list[str]:
    """Every text that lacks in a language it is needed in, one line each: file, what is wrong, key; empty if none does.

    A file has to have the same keys in each language that needs it, and a company every text that its files ask for.
    companies: those looked at, by id, all of this installation unless given; without its policy one that has slips.
    """
    if companies is None:
        companies = {id_: (policy.provider, policy) for id_, policy in policies().items()}
    return [*_common(), *(line for provider, policy in companies.values() for line in _company(provider, policy))]


def of_desk(stem: str) -> bool:
    """Whether the team reads a file of texts, and no customer: all that a language of the desk only needs."""
    return stem == "team" or stem.startswith("desk")


def _common() -> Iterator[str]:
    for code, language in languages.known().items():
        if not files.folder(code).is_dir():
            if language.customers or language.desk:
                uses = "customers are answered" if language.customers else "the desk is read"
                yield f"{files.folder_name(code)}: is missing; {uses} in {code}"
            continue
        yield from files.broken(code)
        yield from _dangling(code, None)
        everything = _union(languages.known(), None)
        needed = {stem: keys for stem, keys in everything.items() if language.customers or of_desk(stem)}
        if not language.desk:
            needed = {stem: keys for stem, keys in needed.items() if not of_desk(stem)}
        yield from _lacking(code, None, needed)
        if language.customers:
            yield from _unreadable_in_browsers(code)


def _unreadable_in_browsers(code: str) -> Iterator[str]:
    try:
        browser.patterns(code)
    except MissingText as error:
        yield str(error)


def _company(provider: Provider, policy: Policy | None) -> Iterator[str]:
    everything = _union(languages.known(), provider.id)
    for code in languages.known():
        customers = code in provider.languages
        if not customers and code not in languages.for_desk():
            continue
        if not files.folder(code, provider.id).is_dir():
            uses = "customers are answered" if customers else "the desk is read"
            yield f"{files.folder_name(code, provider.id)}: is missing; {uses} in {code}"
            continue
        yield from files.broken(code, provider.id)
        if not files.folder(code).is_dir():
            continue  # a line already; without the common texts much would only seem to lack
        yield from _dangling(code, provider.id)
        needed = {stem: keys for stem, keys in everything.items() if customers or stem in COMPANY_DESK}
        there = {key for keys in files.keys(code, provider.id).values() for key in keys}  # files may be cut otherwise
        needed = {stem: keys - there for stem, keys in needed.items()}
        lines = list(_lacking(code, provider.id, needed))
        yield from lines
        for key in _asked_for(provider, policy, customers):
            if not has(code, key, provider=provider.id) and not any(line.endswith(f" {key}") for line in lines):
                yield f"{files.place(code, key, provider.id)}: lacks {key}"
        if customers:
            yield from wording.of_zone(provider, code)
            yield from wording.of_teams(provider, code)
        if policy is not None:
            yield from _numbers(policy, code)


def _asked_for(provider: Provider, policy: Policy | None, customers: bool) -> Iterator[str]:
    """The texts that a company's own files name."""
    clauses = policy.clauses if policy else {}
    yield from (f"clause-{id_}" for id_ in clauses)
    if customers:
        yield "zone"
        yield from dict.fromkeys(f"document-{clause.document.id}" for clause in clauses.values())
        yield from (f"team-{id_}" for id_ in provider.teams)
        yield from OF_COMPANY


def _numbers(policy: Policy, code: str) -> Iterator[str]:
    """A clause with a number must say it, one without has none to say."""
    for id_, clause in policy.clauses.items():
        key = f"clause-{id_}"
        if has(code, key, provider=policy.provider.id):
            wanted = {"value"} if clause.values else set()
            if variables(code, key, provider=policy.provider.id) != wanted:
                folder = files.folder_name(code, policy.provider.id)
                yield f"{folder}: must use $value if, and only if, the clause has one: {key}"


def _union(codes: Collection[str], provider: str | None) -> dict[str, set[str]]:
    """The keys of each file, whichever language has them."""
    found: dict[str, set[str]] = {}
    for code in codes:
        for stem, keys in files.keys(code, provider).items():
            found.setdefault(stem, set()).update(keys)
    return found


def _lacking(code: str, provider: str | None, needed: dict[str, set[str]]) -> Iterator[str]:
    there = files.keys(code, provider)
    for stem in sorted(needed):
        for key in sorted(needed[stem] - there.get(stem, set())):
            yield f"{files.name(code, provider, stem)}: lacks {key}"


def _dangling(code: str, provider: str | None) -> Iterator[str]:
    """Messages that refer to one that is not there."""
    for stem, resource in files.resources(code, provider).items():
        for message in files.messages_of(resource):
            for other in sorted(files.references(message).messages):
                if not has(code, other, provider=provider):
                    yield f"{files.name(code, provider, stem)}: {message.id.name} refers to {other}, which lacks"
