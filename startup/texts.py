"""Texts that are missing: what every company must be able to say in each of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import languages
import texts
from contracts.demo import Demo, read_demo
from dialogue.card import render
from dialogue.left_then import in_a_line
from retention.conversation import OTHERWISE
from retention.dates import CONTRACT_DATES
from retention.errors import PolicyError
from retention.policy import Policy, policies
from retention.provider import PROVIDERS, Provider
from retention.reading import close_to
from retention.rulings import CLAUSE_CHANGES, GENERAL
from startup.answers import sampled
from startup.misspelt import misspelt
from texts import files

LACKS = ": lacks "
NO_TEXT = "no such text"
ARTICLE = ("title", "lead", "before", "before-text", "steps", "step-1", "hint")  # of the demo's help page


def missing_texts(companies: Mapping[str, tuple[Provider, Policy | None]] | None = None) -> list[str]:
    """One line per missing text: its file or folder and its key; each text once.

    Looked at: that all languages have the same keys in each file; the texts that a company's files name; and every
    ruling of its policy, rendered. companies: those that can be read, by id, the second without its policy where that
    has slips; then nothing is rendered. All of this installation unless given.
    """
    found = [*texts.missing(companies)]
    readable = policies() if companies is None else {id_: policy for id_, (_, policy) in companies.items() if policy}
    for policy in readable.values():
        found += [*_named(policy), *_desk(policy)]
        rendered = list(_rendered(policy)) if companies is None else []
        found += rendered
        if rendered or companies is not None:  # what one answer lacks may hide a slip further on
            found += misspelt(policy)
    return sorted(_once(found), key=_by_file)


def _by_file(line: str) -> tuple[bool, str, str, str]:
    """What else is wrong goes first, in its order; then what lacks: by company, file, language."""
    place, lacks, _ = line.partition(LACKS)
    if not lacks:
        return False, "", "", ""
    folder, _, file = place.rpartition("/")
    company, _, language = folder.rpartition("/")
    return True, company, file, language


def _once(lines: Iterable[str]) -> Iterator[str]:
    """The lines without those that only say again, for a folder or a company, what one said for a file in it."""
    seen: set[tuple[str, str]] = set()
    for line in dict.fromkeys(lines):
        place, lacks, key = line.partition(LACKS)
        folder = place.rpartition("/")[0] if place.endswith(".ftl") else place
        either = {name for name in re.split(", (?:or )?", key) if " " not in name}  # one of them is enough
        common = f"{files.ROOT.name}/{folder.rpartition('/')[2]}"
        if not lacks or not seen & {(where, name) for where in (folder, common) for name in either}:
            yield line
        seen |= {(folder, name) for name in either}


def _lacks(language: str, key: str, provider: str, instead: str = "") -> str:
    return f"{files.place(language, key, provider)}{LACKS}{key}{f', or {instead}' if instead else ''}"


def _there(codes: Iterable[str], provider: str) -> list[str]:
    """The languages with a folder of common texts and one of the company's; a missing one is a line of its own."""
    return [code for code in codes if files.folder(code).is_dir() and files.folder(code, provider).is_dir()]


def _named(policy: Policy) -> Iterator[str]:
    """Texts that are looked up by a name in the company's policy and demo."""
    provider = policy.provider
    talk = policy.conversation
    keys = [f"{kind}-{question}" for question in policy.questions for kind in ("title", "button")]
    keys += [f"main-{question}" for question in talk.main_questions]
    keys += [f"hardship-{question}" for question in talk.person_in_hardship]
    keys += [f"define-{concept}" for concept in talk.concepts]
    keys += ["hardship-papers"] if "hardship" in talk.answers else []
    keys += [f"day-{name}" for name in policy.dates if name not in CONTRACT_DATES]
    demo = _demo(provider)
    keys += [f"demo-{shown.slug}" for shown in demo.contracts]
    keys += [f"article-{part}" for part in ARTICLE if demo.contracts or demo.rules]
    for language in _there(provider.languages, provider.id):
        for key in keys:
            if not texts.has(language, key, provider=provider.id):
                yield _lacks(language, key, provider.id)
        reasons: dict[str, list[str]] = {}
        for team, reason in handoffs_of(policy):
            if not any(texts.has(language, f"offer-{name}", provider=provider.id) for name in (reason, team)):
                reasons.setdefault(team, []).append(f"offer-{reason}")
        for team, lacking in reasons.items():
            yield _lacks(language, f"offer-{team}", provider.id, ", ".join(lacking))


def _demo(provider: Provider) -> Demo:
    """Nobody's for a file with slips, which are said elsewhere."""
    try:
        return read_demo(PROVIDERS / provider.id, provider)
    except PolicyError:
        return Demo((), ())


def _desk(policy: Policy) -> Iterator[str]:
    """Questions, reasons, situations and days that the desk would have to show as a code or in another language."""
    named = {
        "question": ("title", policy.questions),
        "reason": ("case-reason", [reason for _, reason in handoffs_of(policy) if reason != OTHERWISE]),
        "situation": ("situation", policy.situations.names),
        "fact": ("day", [name for name in policy.dates if name not in CONTRACT_DATES]),
    }
    for language in _there(languages.for_desk(), policy.provider.id):
        for group, (of_company, codes) in named.items():
            for code in dict.fromkeys(codes):
                key = f"{of_company}-{code}"
                known = texts.has(language, f"desk-{group}.{code}")
                if not known and not texts.has(language, key, provider=policy.provider.id):
                    yield _lacks(language, key, policy.provider.id)


def handoffs_of(policy: Policy) -> list[tuple[str, str]]:
    """(team, reason) of everything that may be proposed."""
    outcomes = [
        outcome for row in policy.table.rows for outcome in (row.outcome, *(changed for _, changed in row.variants))
    ]
    rows = [(outcome.handoff.team, outcome.handoff.reason) for outcome in outcomes if outcome.handoff]
    added = [each.handoff for own in policy.table.additions.values() for each in own]
    rows += [(handoff.team, handoff.reason) for handoff in added if handoff]
    talk = policy.conversation
    if any(clause.changes_after(date.min) for clause in policy.clauses.values() if clause.values):
        rows.append((talk.team_for(CLAUSE_CHANGES), CLAUSE_CHANGES))
    rows += [(each.handoff.team, each.handoff.reason) for each in talk.after_reason]
    rows += [(team, reason) for reason, team in talk.handoffs.items()]
    return list(dict.fromkeys(rows))


def _rendered(policy: Policy) -> Iterator[str]:
    provider = policy.provider
    # One with a file that is not UTF-8 says nothing, which is a line already.
    sayable = [
        code
        for code in _there(provider.languages, provider.id)
        if not files.not_utf8(code) + files.not_utf8(code, provider.id)
    ]
    unknown: dict[tuple[str, str], set[str]] = {}
    rulings = sampled(policy)
    facts = {name for ruling in rulings for name in ruling.facts}
    for ruling in rulings:
        for language in sayable:
            try:
                answer = render(ruling, language, what_if=ruling.later)
                if ruling.later:  # any question may be asked for days in a row
                    in_a_line(ruling, language, answer.verdict)
            except texts.MissingText as error:
                if error.unknown in facts and error.key not in texts.keys(language, provider=provider.id):
                    # A text for all companies that does not fit this row: no slip of its, the row's own words lack.
                    own = f"answer-{ruling.question}-{ruling.situation or GENERAL}.verdict"
                    yield _lacks(language, own, provider.id, "a more general one")
                    continue
                if error.unknown:
                    for place in files.uses(error.unknown, language, error.key, error.provider):
                        unknown.setdefault((place, f"${error.unknown}"), set()).update(
                            f"${name}" for name in error.given
                        )
                    continue
                lacking = error.why.startswith(NO_TEXT)
                more = error.why.removeprefix(NO_TEXT).replace("nor", "or")
                place = files.place(language, error.key, error.provider)
                yield f"{place}{LACKS}{error.key}{more}" if lacking else f"{place}: {error.key}: {error.why}"
    for (place, value), given in unknown.items():
        meant = close_to(value, sorted(given)) or f"; the values it is given are {', '.join(sorted(given)) or 'none'}"
        yield f"{place} uses {value}{meant}"
