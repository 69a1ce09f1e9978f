"""A mark of what a training depends on beside Rasa's own files: when it changes, an earlier training is out of date."""

from __future__ import annotations

import hashlib
from pathlib import Path

from languages import for_customers
from nlu.lexicon import lexicon
from retention import questions
from retention.provider import providers

# What trains; the rest of this package is read when a message comes (a test compares this with what training imports).
TRAINS = (
    "arrays", "contract_numbers", "dictation", "digits", "examples", "facets", "features", "importer",
    "intents", "language", "model",
    "network", "prediction", "questions", "so_far", "spelling", "surroundings", "text", "tokens", "training",
)  # fmt: skip
# Of a lexicon.
READ = (
    "common_words", "short_forms", "numbers", "large_numbers", "teens_after", "tens_joins", "letter_names", "joints",
    "no_joints", "openers", "number_joiners",
)  # fmt: skip


def code_mark() -> str:
    """A hash over the code that trains, the messages Rasa does not read, and `facts`."""
    found = hashlib.sha256(facts().encode())
    folder = Path(__file__).parent
    data = folder.parent / "data"
    code = [folder / f"{name}.py" for name in TRAINS]
    for file in [
        *code,
        *sorted([*data.glob("questions/*.yml"), *data.glob("facets/*.yml"), *data.glob("nlu/*/in_context/*.yml")]),
    ]:
        found.update(file.name.encode() + file.read_bytes())
    return found.hexdigest()


def facts() -> str:
    """What else goes into a training: words of the lexicons, forms of contract numbers, names of questions."""
    forms = sorted(provider.number.form for provider in providers().values())
    return "\n".join([*map(_words, for_customers()), *forms, *questions()])


def _words(language: str) -> str:
    words = {name: getattr(lexicon(language), name) for name in READ}
    return repr([language, *(sorted(value) if isinstance(value, frozenset) else value for value in words.values())])
