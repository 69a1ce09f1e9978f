"""What a change of a policy or a text changes, each kind of change once: in the owners' cases and in what is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from retention.policy import Policy, policies
from retention.provider import PROVIDERS
from startup import recorded
from startup.case_files import FOLDER, Case
from startup.cases import cases_that_can_be_read

SHOWN = 3  # places of one change
Change = tuple[tuple[str, ...], tuple[str, ...]]  # lines that went, lines that came


def differing_cases(policy: Policy) -> list[str]:
    """The cases of a company that its policy rules otherwise than their owner expects: a heading, a line a difference.

    Boundary days stand in many cases; what differs in the same way is one line with their number. Empty where all hold.
    """
    found: dict[str, list[Case]] = {}
    differing: set[str] = set()
    for case in cases_that_can_be_read(policy):
        for difference in case.differences(policy):
            found.setdefault(difference, []).append(case)
            differing.add(case.place)
    if not found:
        return []
    place = f"{PROVIDERS.name}/{policy.provider.id}/{FOLDER}"
    lines = [f"{place}: {len(differing)} cases are ruled otherwise than expected, in {len(found)} ways"]
    for difference, cases in sorted(found.items(), key=lambda item: -len(item[1])):
        files = Counter(case.question for case in cases)
        first = cases[0].place.rpartition(f"{FOLDER}/")[2]
        where = _some([f"{file} {number}" for file, number in files.items()])
        lines.append(f"  {len(cases)} x {difference}: {where}; first {first}")
    return lines


def differing_sentences() -> list[str]:
    """The lines in which today's answers differ from the recorded ones: each change once, with the answers it is in."""
    lines: list[str] = []
    for policy in policies().values():
        for _, path, after in recorded.files(policy):
            found = _changes(recorded.text_of(path).splitlines(), after.splitlines())
            for (old, new), places in found.items():
                file = f"{PROVIDERS.name}/{path.relative_to(PROVIDERS).as_posix()}"
                lines.append(f"{file}: {len(places)} x, in {_some(places)}")
                lines += [f"- {line}" for line in old] + [f"+ {line}" for line in new] + [""]
    return lines


def _changes(before: Sequence[str], after: Sequence[str]) -> dict[Change, list[str]]:
    """(lines that went, lines that came) -> the answers they are in; lines are paired where as many came as went."""
    found: dict[Change, list[str]] = {}
    old_places, new_places = list(_places(before)), list(_places(after))
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        old, new = before[start:end], after[new_start:new_end]
        place = new_places[new_start] if new else old_places[start]
        pairs = zip(old, new, strict=True) if len(old) == len(new) else ()
        changes: list[Change] = [((one.strip(),), (other.strip(),)) for one, other in pairs if one != other]
        for change in changes or [(tuple(map(str.strip, old)), tuple(map(str.strip, new)))]:
            places = found.setdefault(change, [])
            if place not in places:
                places.append(place)
    return found


def _places(lines: Sequence[str]) -> Iterator[str]:
    """For each line of a file of recorded answers the answer it belongs to."""
    question = situations = ""
    for number, line in enumerate(lines):
        if line.startswith("- question: "):
            question = line.removeprefix("- question: ")
            situations = lines[number + 1].strip().removeprefix("situations: ")
        yield f"{question} {situations}".strip()


def _some(names: Sequence[str]) -> str:
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")
