"""What each company's customers are answered, recorded in one readable place per company and language.

``providers/<id>/recorded/<language>.yml`` holds the answer to every question in every situation, for every variant of
its row, in full. A policy owner sees there what a changed clause changes; a test finds what nobody has recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import Any

import yaml

import languages
from dialogue.card import render
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy, policies
from retention.provider import PROVIDERS
from retention.rulings import GENERAL, Ruling, rule_by, rule_general_by
from retention.samples import TERM, samples

FOLDER = "recorded"
COMMAND = "retention policy record"


def first_day(policy: Policy) -> date:
    """The first day of the sample contracts' term: it ends before the first clause became valid.

    So a value planned for later does not change what is recorded today.
    """
    return min(clause.valid_from for clause in policy.clauses.values()) - TERM


def sampled(policy: Policy, start: date | None = None) -> list[Ruling]:
    """A ruling for each question, situation, variant and set of facts, today and later, in the order of the file."""
    start = start or first_day(policy)
    found: dict[tuple[object, ...], Ruling] = {}
    for question in policy.questions:
        found[question, None] = rule_general_by(policy, question, start)
    for held in _differing(policy, start):
        for question in policy.questions:
            ruling = rule_by(policy, question, held.contract, held.on, held.today)
            counted = ruling.facts.get("remaining_payments"), ruling.facts.get("due_before_payments")
            kind = (question, ruling.situation, ruling.variant, ruling.later, *ruling.facts, *counted)
            found.setdefault(kind, ruling)
    questions = {question: number for number, question in enumerate(policy.questions)}
    situations = {name: number for number, name in enumerate((None, *policy.situations.names))}
    return sorted(found.values(), key=lambda ruling: (questions[ruling.question], situations[ruling.situation]))


def _differing(policy: Policy, start: date) -> Iterator[ContractOnDay]:
    """The samples without days on which a contract is ruled as on a day before: ruling them all would take long."""
    seen: set[tuple[object, ...]] = set()
    for held in samples(policy, start):
        situation, payments = policy.situations.of(held), held.payments
        rows = (policy.table.row_for(question, situation, held) for question in policy.questions)
        variants = tuple(row.outcome_for(held).variant for row in rows)
        counts = payments.remaining.count, payments.due_before and payments.due_before.count, payments.next is None
        kind = (held.contract, situation, held.later, counts, payments.next == payments.last, variants)
        if kind not in seen:
            seen.add(kind)
            yield held


def entries(rulings: Sequence[Ruling], language: str) -> list[dict[str, Any]]:
    """The answers to the rulings in a language; situations with the same answer stand together.

    An answer for a day to come is there only where it is worded otherwise. Raises texts.MissingText.
    """
    found: dict[str, dict[str, Any]] = {}
    today = {(ruling.question, ruling.situation, ruling.variant) for ruling in rulings if not ruling.later}
    for ruling in rulings:
        answer = render(ruling, language, what_if=ruling.later)
        if ruling.later and (ruling.question, ruling.situation, ruling.variant) in today:
            plain = render(ruling, language)
            if (plain.verdict, plain.details, plain.next) == (answer.verdict, answer.details, answer.next):
                continue
        _add(found, _entry(ruling, answer.text, asked_for_later=ruling.later))
    return list(found.values())


def _add(found: dict[str, dict[str, Any]], entry: dict[str, Any]) -> None:
    situations = entry["situations"]
    same = found.setdefault(repr({**entry, "situations": None}), entry)
    same["situations"] += [name for name in situations if name not in same["situations"]]


def recorded(policy: Policy, language: str) -> str | None:
    """The file as it stands, None where there is none."""
    path = file_of(policy, language)
    return path.read_text(encoding="utf-8") if path.exists() else None


def current(policy: Policy, start: date | None = None) -> dict[str, str]:
    """The files of a company by language, as the policy and the texts would have them today.

    start: the first day of the sample contracts' term, `first_day` unless given. Raises texts.MissingText.
    """
    start = start or first_day(policy)
    rulings = sampled(policy, start)
    return {language: "".join(_document(policy, rulings, language, start)) for language in policy.provider.languages}


def difference() -> list[str]:
    """The lines in which the recorded answers differ from today's, as a diff; empty when all are recorded."""
    lines: list[str] = []
    for policy in policies().values():
        for language, after in current(policy).items():
            path = file_of(policy, language)
            name = f"{PROVIDERS.name}/{path.relative_to(PROVIDERS).as_posix()}"
            titles = f"{name} (recorded)", f"{name} (now)"
            before = recorded(policy, language) or ""
            lines += unified_diff(before.splitlines(), after.splitlines(), *titles, n=4, lineterm="")
    return lines


def record() -> list[Path]:
    """Writes today's answers; the files that changed."""
    changed = []
    for policy in policies().values():
        for language, text in current(policy).items():
            path = file_of(policy, language)
            if recorded(policy, language) != text:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
                changed.append(path)
    return changed


def file_of(policy: Policy, language: str) -> Path:
    """Where the answers of a company in a language are recorded."""
    return PROVIDERS / policy.provider.id / FOLDER / f"{language}.yml"


def _entry(ruling: Ruling, text: str, *, asked_for_later: bool = False) -> dict[str, Any]:
    handoff = ruling.handoff
    entry: dict[str, Any] = {"question": ruling.question, "situations": [ruling.situation or GENERAL]}
    if ruling.variant:
        entry["variant"] = ruling.variant
    if asked_for_later:
        entry["asked"] = "for a day to come"
    entry["certainty"] = ruling.certainty
    entry["clauses"] = list(ruling.clauses)
    entry["handoff"] = None if handoff is None else f"{handoff.team}: {handoff.reason}"
    entry["text"] = text
    return entry


def _document(policy: Policy, rulings: Sequence[Ruling], language: str, start: date) -> Iterator[str]:
    yield (
        f"# What customers of {policy.provider.name} are answered ({languages.of(language).name}).\n"
        f"# Written by `{COMMAND}`: to be read, not to be edited. Days and amounts are those of a sample contract\n"
        f'# from {start} to {start + TERM}. "general" is the answer to a customer whose contract is not known.\n'
    )
    for entry in entries(rulings, language):
        yield "\n" + yaml.dump([entry], Dumper=_Readable, allow_unicode=True, sort_keys=False, width=1000)


class _Readable(yaml.SafeDumper):
    """Texts of several lines as blocks, lists in one line, no quotes where none are needed."""


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


def _list(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=all(isinstance(v, str) for v in value))


_Readable.add_representer(str, _text)
_Readable.add_representer(list, _list)
