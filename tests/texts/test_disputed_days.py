"""A day on which the documents disagree is never given as certain: every text that names it has a word of doubt."""

from __future__ import annotations

import re
from datetime import date

import pytest
from fluent.syntax import FluentSerializer, visitor
from fluent.syntax.ast import Message, Pattern, VariableReference

import languages
import texts
from dialogue.deadlines import DISPUTED
from protocol.request import RunningDeadline
from retention import policies
from texts import files
from texts.requests import deadline

# Where a refund is over by both readings, "at the latest on" says all that is known.
DOUBT = {
    "pt": r"-dispute \}|\boutr[ao]\b|\bsegur[ao]\b|talvez|discordam|no mais tardar|\bdois\b",
    "fr": r"-dispute \}|\bautre\b|\bsûre?\b|peut-être|contredisent|au plus tard|\bdeux\b",
}
SPOKEN = [(language, provider) for language in languages.for_customers() for provider in (None, *policies())]
NAMED = re.compile(rf"(?<!gone-)\b(day|reckon)-\w+{DISPUTED}$|deadline-disputed")  # keys about such a day


class Days(visitor.Visitor):
    """The values of a text that are days on which the documents disagree."""

    def __init__(self) -> None:
        self.disputed: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  the visitor looks for this name
        if node.id.name.endswith(DISPUTED):
            self.disputed.append(node.id.name)


def parts(message: Message) -> list[tuple[str, Pattern]]:
    """Its value and its attributes: what is said at one time."""
    own = [(message.id.name, message.value)] if message.value else []
    return own + [(f"{message.id.name}.{each.id.name}", each.value) for each in message.attributes]


@pytest.mark.parametrize(("language", "provider"), SPOKEN)
def test_no_text_names_such_a_day_without_doubt(language: str, provider: str | None) -> None:
    certain = []
    for message in files.messages(language, provider).values():
        if message.id.name.startswith("desk-"):
            continue
        for key, pattern in parts(message):
            days = Days()
            days.visit(pattern)
            written = FluentSerializer().serialize_entry(Message(message.id, pattern))
            about = days.disputed or NAMED.search(key)
            if about and not re.search(DOUBT[language], written.partition("=")[2], re.IGNORECASE):
                certain.append(key)
    assert certain == []


@pytest.mark.parametrize(("language", "provider"), [each for each in SPOKEN if each[1]])
def test_no_receipt_and_no_status_names_one_without_doubt(language: str, provider: str) -> None:
    day = date(2026, 11, 28)
    names = [f"{name}{DISPUTED}" for name in policies()[provider].dates if not name.endswith(DISPUTED)]
    for name in names:
        if not texts.has(language, f"day-{name}", provider=provider):
            continue
        for menu in (True, False):
            said = deadline(RunningDeadline(name, day, disputed=True, menu=menu), day, provider, language)
            assert re.search(DOUBT[language], " ".join(said), re.IGNORECASE), said


@pytest.mark.parametrize(("language", "provider"), [each for each in SPOKEN if each[1]])
def test_no_run_of_days_is_certain_where_the_answer_is_not(language: str, provider: str) -> None:
    policy = policies()[provider]
    first = policy.conversation.leaving[0]
    cells = policy.table.cells.items()
    for situation in [
        where for (asked, where), row in cells if asked == first and row.outcome.certainty == "conflicting"
    ]:
        key = f"run-{situation}"
        if texts.has(language, key, provider=provider):
            written = FluentSerializer().serialize_entry(files.messages(language, provider)[key])
            assert re.search(DOUBT[language], written, re.IGNORECASE), key
