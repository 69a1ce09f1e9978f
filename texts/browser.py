"""The widget's texts in a form that a browser fills in by itself: plain patterns by key.

``{name}`` stands for a value. A text with a choice by number becomes its forms by category (``one``, ``other``), for
`Intl.PluralRules`, or exact number. Nothing else of Fluent is possible here.
"""

from __future__ import annotations

from collections.abc import Iterator

from fluent.syntax.ast import (
    Identifier,
    MessageReference,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TextElement,
    VariableReference,
)

from texts import files
from texts.sentences import MissingText

FILE = "widget"
PREFIX = "widget-"
COUNT = "count"  # the one value that may choose a form


def patterns(language: str) -> dict[str, str | dict[str, str]]:
    """The texts of the widget by key, without the prefix. Raises MissingText for one that a browser cannot fill in."""
    found: dict[str, str | dict[str, str]] = {}
    for key in sorted(files.keys(language).get(FILE, ())):
        forms = _forms(language, key)
        found[key.removeprefix(PREFIX)] = forms.get("") or forms
    return found


def _forms(language: str, key: str) -> dict[str, str]:
    """The patterns of a text by form; "" for one without a choice."""
    pattern = files.pattern(language, key)
    if pattern is None:
        raise MissingText(language, key, None, "no such text")
    forms = {""}
    for element in pattern.elements:
        if isinstance(element, Placeable) and isinstance(element.expression, SelectExpression):
            forms = set(_choice(language, key, element.expression))
    return {form: "".join(_written(language, key, pattern, form)) for form in sorted(forms)}


def _choice(language: str, key: str, choice: SelectExpression) -> Iterator[str]:
    selector = choice.selector
    if not isinstance(selector, VariableReference) or selector.id.name != COUNT:
        raise MissingText(language, key, None, f"a browser can choose by ${COUNT} only")
    for variant in choice.variants:
        yield variant.key.name if isinstance(variant.key, Identifier) else variant.key.value


def _written(language: str, key: str, pattern: Pattern, form: str) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, TextElement):
            yield element.value
            continue
        inside = element.expression
        if isinstance(inside, VariableReference):
            yield f"{{{inside.id.name}}}"
        elif isinstance(inside, StringLiteral):
            yield str(inside.parse()["value"])
        elif isinstance(inside, MessageReference):
            yield from _written(language, key, _referred(language, key, inside), form)
        elif isinstance(inside, SelectExpression):
            chosen = dict(zip(_choice(language, key, inside), inside.variants))  # noqa: B905  one key a variant
            yield from _written(language, key, chosen[form].value, form)
        else:
            raise MissingText(language, key, None, "holds what a browser cannot fill in")


def _referred(language: str, key: str, reference: MessageReference) -> Pattern:
    pattern = files.pattern(language, reference.id.name)
    if pattern is None:
        raise MissingText(language, key, None, f"refers to {reference.id.name}, which lacks")
    return pattern
