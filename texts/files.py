"""The Fluent files as they are read: messages by file, what they refer to, and lines that are no Fluent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax.ast import Junk, Message, MessageReference, Pattern, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from retention.provider import PROVIDERS
from retention.reading import why_unreadable

ROOT = Path(__file__).resolve().parent
# Where a company's texts are usually written, by how their names begin; a company may cut its files otherwise.
USUAL = {
    "answers": ("answer-", "any-", "silent-"),
    "clauses": ("clause-", "steps-", "path-"),
    "questions": ("title-", "button-", "main-"),
    "documents": ("not-in-charge", "receipt-notice", "explain-number", "follow-", "hardship-"),
    "requests": ("request-",),
    "situations": ("situation-",),
    "demo": ("demo-", "article-"),
    "plainly": ("explain-", "reckon-", "define-"),
    "days": ("run-", "gone-", "passed-", "what-if"),
    "sides": ("focus-",),
}
OTHERS = "company"
UNREADABLE = "\ufffd"  # what stands for a byte that is not UTF-8


@dataclass
class References(Visitor):
    """What a message or a part of it refers to: messages as `name` or `name.attribute`, and values."""

    messages: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)

    def visit_MessageReference(self, node: MessageReference) -> None:
        """As Fluent's visitor calls it."""
        self.messages.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)

    def visit_VariableReference(self, node: VariableReference) -> None:
        """As Fluent's visitor calls it."""
        self.variables.add(node.id.name)


def folder(language: str, provider: str | None = None) -> Path:
    """Where the files of a language are; with a provider, that company's own."""
    return ROOT / language if provider is None else PROVIDERS / provider / "texts" / language


@cache
def resources(language: str, provider: str | None = None) -> Mapping[str, Resource]:
    """The parsed files by stem; none for a folder that is not there."""
    found = sorted(folder(language, provider).glob("*.ftl"))
    return {file.stem: FluentResource(_read(file)[0]) for file in found}


def not_utf8(language: str, provider: str | None = None) -> list[str]:
    """Files that are not UTF-8, a line each. Their keys can be read all the same, their sentences must not be said."""
    return list(_not_utf8(language, provider))


@cache  # asked for with every sentence
def _not_utf8(language: str, provider: str | None) -> tuple[str, ...]:
    where = folder(language, provider)
    found = ((file, _read(file)[1]) for file in sorted(where.glob("*.ftl")))
    return tuple(f"{_short(where)}/{file.name}: {why}" for file, why in found if why)


def uses(value: str, language: str, key: str, provider: str | None = None) -> list[str]:
    """Where a text, or one that it refers to, uses a value: `file: line N: message`, each once."""
    waiting, seen, found = [key], set[str](), []
    while waiting:
        each = waiting.pop()
        pattern_of = None if each in seen else pattern(language, each, provider)
        seen.add(each)
        if pattern_of is not None:
            refers = references(pattern_of)
            waiting += sorted(refers.messages)
            if value in refers.variables:
                found.append(f"{_place(value, language, each, provider)}: {each}")
    return sorted(found)


def _place(value: str, language: str, key: str, provider: str | None) -> str:
    """The file and line in which a message uses a value."""
    named = key.partition(".")[0]
    for own in (provider, None) if provider else (None,):  # its own goes before the common one
        for stem, resource in resources(language, own).items():
            for message in (each for each in reversed(messages_of(resource)) if each.id.name == named):
                start = message.span.start if message.span else 0
                content = _read(folder(language, own) / f"{stem}.ftl")[0]
                at = content.find(f"${value}", start)
                return f"{name(language, own, stem)}: line {content.count(chr(10), 0, at) + 1}"
    raise LookupError(key)


@cache
def _read(file: Path) -> tuple[str, str | None]:
    """The content, and why it is none that may be said."""
    written = file.read_bytes()
    try:
        return written.decode("utf-8"), None
    except UnicodeDecodeError as error:
        return written.decode("utf-8", errors="replace"), why_unreadable(error)


def messages_of(resource: Resource) -> list[Message]:
    """The messages of a file."""
    return [entry for entry in resource.body if isinstance(entry, Message)]


@cache
def messages(language: str, provider: str | None = None) -> Mapping[str, Message]:
    """All messages by name, a company's own in the stead of the common ones."""
    read = [*resources(language).values(), *(resources(language, provider).values() if provider else ())]
    return {message.id.name: message for resource in read for message in messages_of(resource)}


def pattern(language: str, key: str, provider: str | None = None) -> Pattern | None:
    """How a text is written; `key` is `message` or `message.attribute`. None for one that is not there."""
    name, _, attribute = key.partition(".")
    message = messages(language, provider).get(name)
    if message is None:
        return None
    if not attribute:
        return message.value
    return next((each.value for each in message.attributes if each.id.name == attribute), None)


def keys(language: str, provider: str | None = None) -> Mapping[str, set[str]]:
    """The keys of each file by stem, attributes as `message.attribute`."""
    return {
        stem: {key for message in messages_of(resource) for key in _keys(message)}
        for stem, resource in resources(language, provider).items()
    }


def references(node: Message | Pattern) -> References:
    """What a message, or the value of one, refers to directly."""
    found = References()
    found.visit(node)
    return found


def broken(language: str, provider: str | None = None) -> list[str]:
    """Files that are not UTF-8, lines that are no Fluent and messages written twice, each as `file: what`."""
    problems, seen = not_utf8(language, provider), set()
    for stem, resource in resources(language, provider).items():
        for entry in resource.body:
            if isinstance(entry, Junk):
                if UNREADABLE in (entry.content or ""):
                    continue  # a line about the file already
                line = (entry.content or "").strip().splitlines()[0][:60]
                problems.append(f"{name(language, provider, stem)}: cannot be read from {line!r} on")
            elif isinstance(entry, Message):
                if entry.id.name in seen:
                    problems.append(f"{name(language, provider, stem)}: {entry.id.name} stands there twice")
                seen.add(entry.id.name)
    return problems


def folder_name(language: str, provider: str | None = None) -> str:
    """The folder of a language's files as a path from the top folder."""
    return _short(folder(language, provider))


def place(language: str, key: str, provider: str | None = None) -> str:
    """The file in which a text that lacks is usually written, as a path from the top folder."""
    first = key.partition(".")[0]
    stem = next((stem for stem, begins in USUAL.items() if first.startswith(begins)), OTHERS)
    return name(language, provider, stem)


def _short(where: Path) -> str:
    return str(where.relative_to(ROOT.parent))


def name(language: str, provider: str | None, stem: str) -> str:
    """A file as a path from the top folder."""
    return f"{folder_name(language, provider)}/{stem}.ftl"


def _keys(message: Message) -> set[str]:
    found = {f"{message.id.name}.{attribute.id.name}" for attribute in message.attributes}
    return found | {message.id.name} if message.value is not None else found
