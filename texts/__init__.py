"""Every sentence the product says, one Fluent file a topic, the same file names in each language.

A missing text or a missing value is an error, never "None" in front of a customer.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

import languages

ROOT = Path(__file__).parent


class MissingText(LookupError):
    """No such text, or a value it needs was not given. The message names the language and the key."""


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([languages.of(language).tag], use_isolating=False)
    for file in sorted((ROOT / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


def has(language: str, key: str) -> bool:
    """Whether a text exists; `key` is `message` or `message.attribute`."""
    name, _, attribute = key.partition(".")
    bundle = _bundle(language)
    if not bundle.has_message(name):
        return False
    message = bundle.get_message(name)
    return attribute in message.attributes if attribute else message.value is not None


def say(language: str, key: str, /, **values: Any) -> str:
    """The text of `key` in `language` with its values filled in.

    Dates and amounts are passed as strings that `retention.wording` made; counts as int, so that plural forms work.
    Raises MissingText for an unknown language or key, or a value the text needs and did not get.
    """
    if language not in languages.all() or not has(language, key):
        raise MissingText(f"{language}: no text {key!r}")
    name, _, attribute = key.partition(".")
    bundle = _bundle(language)
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    text, errors = bundle.format_pattern(pattern, values) if pattern else ("", ["it is empty"])
    if errors:
        raise MissingText(f"{language}: {key!r}: {errors[0]}")
    return str(text)


def keys(language: str) -> set[str]:
    """All keys of a language, attributes as `message.attribute`; for the check that languages are in step."""
    found: set[str] = set()
    bundle = _bundle(language)
    for name, message in bundle._messages.items():  # no public listing in fluent.runtime
        if message.value is not None:
            found.add(name)
        found.update(f"{name}.{attribute.id.name}" for attribute in message.attributes)
    return found
