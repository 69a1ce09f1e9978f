"""Saying a text, and asking whether there is one."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from fluent.runtime import FluentBundle

import languages
from logs import OwnWords
from texts import files


class MissingText(OwnWords, LookupError):
    """No such text, or a value it needs was not given. The message names language, key and company.

    unknown: the value that was not given, "" where it is another fault. given: those that were.
    """

    def __init__(
        self, language: str, key: str, provider: str | None, why: str, *, unknown: str = "", given: Collection[str] = ()
    ) -> None:
        super().__init__(f"{language}: {key}{f' for {provider}' if provider else ''}: {why}")
        self.language = language
        self.key = key
        self.provider = provider
        self.why = why
        self.unknown = unknown
        self.given = frozenset(given)


def has(language: str, key: str, *, provider: str | None = None) -> bool:
    """Whether a text exists; `key` is `message` or `message.attribute`."""
    return language in languages.known() and files.pattern(language, key, provider) is not None


def say(language: str, key: str, /, *, provider: str | None = None, **values: object) -> str:
    """The text of `key` in `language` with its values filled in; with a provider, as that company says it.

    Dates and amounts are passed as strings that `retention.wording` made; counts as int, so that plural forms work.
    Raises MissingText for an unknown language or key, or a value the text needs and did not get.
    """
    if language not in languages.known():
        raise MissingText(language, key, provider, "no such language")
    for line in _not_to_be_said(language, provider):
        raise MissingText(language, "any text", provider, line)
    return written(language, key, provider=provider, **values)


def written(language: str, key: str, /, *, provider: str | None = None, **values: object) -> str:
    """The same for looking at it: also beside a file that is not UTF-8, what cannot be read as a sign."""
    if files.pattern(language, key, provider) is None:
        raise MissingText(language, key, provider, "no such text")
    name, _, attribute = key.partition(".")
    bundle = _bundle(language, provider)
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    text, errors = bundle.format_pattern(pattern, values) if pattern else ("", ["it is empty"])
    if errors:
        _, _, unknown = str(errors[0]).partition("Unknown external: ")
        given = ", ".join(f"${value}" for value in sorted(values)) or "none"
        why = f"uses ${unknown}; the values it is given are {given}" if unknown else str(errors[0])
        raise MissingText(language, key, provider, why, unknown=unknown, given=values)
    return str(text)


def keys(language: str, *, provider: str | None = None) -> set[str]:
    """All keys of a language, attributes as `message.attribute`; with a provider, only the keys of its own files."""
    return {key for found in files.keys(language, provider).values() for key in found}


def variables(language: str, key: str, *, provider: str | None = None) -> frozenset[str]:
    """The values a text takes, with those of the messages it refers to. Raises MissingText."""
    written = files.pattern(language, key, provider)
    if written is None:
        raise MissingText(language, key, provider, "no such text")
    found = files.references(written)
    inside = (variables(language, name, provider=provider) for name in found.messages)
    return frozenset(found.variables).union(*inside)


def _not_to_be_said(language: str, provider: str | None) -> list[str]:
    return files.not_utf8(language) + (files.not_utf8(language, provider) if provider else [])


@cache
def _bundle(language: str, provider: str | None) -> FluentBundle:
    bundle = FluentBundle([languages.of(language).tag], use_isolating=False)
    for resource in files.resources(language).values():
        bundle.add_resource(resource)
    for resource in files.resources(language, provider).values() if provider else ():
        bundle.add_resource(resource, allow_overrides=True)
    return bundle
