"""What each company's customers are answered: every question in every situation, for every variant of its row, in full.

startup/recorded.py keeps it in a file for each company and language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import yaml

import languages
from dialogue.card import render
from retention.contract import Contract
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.rulings import GENERAL, Ruling, rule_by, rule_general_by
from retention.samples import TERM, samples

COMMAND = "retention policy record"


def first_day(policy: Policy) -> date:
    """The first day of the sample contracts' term: it ends before the first clause became valid.

    So a value planned for later does not change what is recorded today.
    """
    return min(clause.valid_from for clause in policy.clauses.values()) - TERM


def sampled(policy: Policy, start: date | None = None) -> list[Ruling]:
    """A ruling for each question, situation, variant and set of facts, today and later, in the order of the file."""
    return [ruling for ruling, _ in sampled_contracts(policy, start)]


def sampled_contracts(policy: Policy, start: date | None = None) -> list[tuple[Ruling, Contract | None]]:
    """The same with the contract each was ruled for, None for what is said to a customer who is not known."""
    start = start or first_day(policy)
    found: dict[tuple[object, ...], tuple[Ruling, Contract | None]] = {}
    for question in policy.questions:
        found[question, None] = rule_general_by(policy, question, start), None
    for held in _differing(policy, start):
        for question in policy.questions:
            ruling = rule_by(policy, question, held.contract, held.on, held.today)
            counted = ruling.facts.get("remaining_payments"), ruling.facts.get("due_before_payments")
            kind = (question, ruling.situation, ruling.variant, ruling.later, *ruling.facts, *counted)
            found.setdefault(kind, (ruling, held.contract))
    questions = {question: number for number, question in enumerate(policy.questions)}
    situations = {name: number for number, name in enumerate((None, *policy.situations.names))}
    return sorted(found.values(), key=lambda each: (questions[each[0].question], situations[each[0].situation]))


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


@dataclass(frozen=True)
class Entry:
    """What is said to a question, in every situation in which it is said alike. said: its parts by name, in order."""

    question: str
    situations: list[str]
    said: Mapping[str, object]

    def as_dict(self) -> dict[str, object]:
        """As a recorded file has it."""
        return {"question": self.question, "situations": self.situations, **self.said}


def entries(rulings: Sequence[Ruling], language: str) -> list[Entry]:
    """The answers to the rulings in a language; situations with the same answer stand together.

    An answer for a day to come is there only where it is worded otherwise. Raises texts.MissingText.
    """
    found: dict[str, Entry] = {}
    today = {(ruling.question, ruling.situation, ruling.variant) for ruling in rulings if not ruling.later}
    for ruling in rulings:
        answer = render(ruling, language, what_if=ruling.later)
        if ruling.later and (ruling.question, ruling.situation, ruling.variant) in today:
            plain = render(ruling, language)
            if (plain.verdict, plain.details, plain.next) == (answer.verdict, answer.details, answer.next):
                continue
        add(found, _entry(ruling, answer.text, asked_for_later=ruling.later))
    return list(found.values())


def add(found: dict[str, Entry], entry: Entry) -> None:
    """Add an entry to those found; situations of entries that are otherwise alike go into one."""
    same = found.setdefault(repr((entry.question, entry.said)), entry)
    same.situations.extend(name for name in entry.situations if name not in same.situations)


def current(policy: Policy, start: date | None = None) -> dict[str, str]:
    """What a company's customers are answered, by language, as the policy and the texts have it today.

    start: the first day of the sample contracts' term, `first_day` unless given. Raises texts.MissingText.
    """
    start = start or first_day(policy)
    rulings = sampled(policy, start)
    return {language: "".join(_document(policy, rulings, language, start)) for language in policy.provider.languages}


def _entry(ruling: Ruling, text: str, *, asked_for_later: bool = False) -> Entry:
    handoff = ruling.handoff
    said: dict[str, object] = {}
    if ruling.variant:
        said["variant"] = ruling.variant
    if asked_for_later:
        said["asked"] = "for a day to come"
    said["certainty"] = ruling.certainty
    said["clauses"] = list(ruling.clauses)
    said["handoff"] = None if handoff is None else f"{handoff.team}: {handoff.reason}"
    said["text"] = text
    return Entry(ruling.question, [ruling.situation or GENERAL], said)


def _document(policy: Policy, rulings: Sequence[Ruling], language: str, start: date) -> Iterator[str]:
    yield heading(policy, language, start, "are answered")
    for entry in entries(rulings, language):
        yield "\n" + readable([entry.as_dict()])


def heading(policy: Policy, language: str, start: date, what: str) -> str:
    """The comment at the head of a recorded file. what: what it holds, after "what customers"."""
    return (
        f"# What customers of {policy.provider.name} {what} ({languages.of(language).name}).\n"
        f"# Written by `{COMMAND}`: to be read, not to be edited. Days and amounts are those of a sample contract\n"
        f'# from {start} to {start + TERM}. "general" is the answer to a customer whose contract is not known.\n'
    )


def readable(value: object) -> str:
    """As YAML, laid out for a reader."""
    written: str = yaml.dump(value, Dumper=_Readable, allow_unicode=True, sort_keys=False, width=1000)
    return written


class _Readable(yaml.SafeDumper):
    """Texts of several lines as blocks, lists in one line, no quotes where none are needed."""


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


def _list(dumper: yaml.SafeDumper, value: list[object]) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=all(isinstance(v, str) for v in value))


_Readable.add_representer(str, _text)
_Readable.add_representer(list, _list)
