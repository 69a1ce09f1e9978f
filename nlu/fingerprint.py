"""A mark of what a training depends on beside Rasa's own files: when it changes, an earlier training is out of date."""

from __future__ import annotations

import hashlib
from pathlib import Path

from languages import for_customers
from retention import questions
from retention.provider import providers

# Read when a message comes, not when the model is trained.
BESIDE_TRAINING = frozenset(
    {"lint.py", "masking.py", "signals.py", "tone.py", "details.py", "bare_numbers.py", "naming.py", "dates.py"}
)


def code_mark() -> str:
    """A hash over this package's code that trains, the lexicons, the messages Rasa does not read, and `facts`."""
    found = hashlib.sha256(facts().encode())
    folder = Path(__file__).parent
    data = folder.parent / "data"
    messages = [*data.glob("questions/*.yml"), *data.glob("nlu/*/in_context/*.yml")]
    for file in [*sorted(folder.rglob("*")), *sorted(messages)]:
        if file.suffix in {".py", ".yml"} and file.name not in BESIDE_TRAINING:
            found.update(file.name.encode() + file.read_bytes())
    return found.hexdigest()


def facts() -> str:
    """What of languages and companies goes into a training: codes, forms of contract numbers, names of questions."""
    forms = sorted(provider.number.form for provider in providers().values())
    return "\n".join([*for_customers(), *forms, *questions()])
