"""A mark of what a training depends on beside Rasa's own files: when it changes, an earlier training is out of date."""

from __future__ import annotations

import hashlib
from pathlib import Path

from languages import for_customers
from retention import questions
from retention.provider import providers


def code_mark() -> str:
    """A hash over this package's code and lexicons, data/questions and `facts`."""
    found = hashlib.sha256(facts().encode())
    folder = Path(__file__).parent
    for file in [*sorted(folder.rglob("*")), *sorted((folder.parent / "data" / "questions").glob("*.yml"))]:
        if file.suffix in {".py", ".yml"}:
            found.update(file.name.encode() + file.read_bytes())
    return found.hexdigest()


def facts() -> str:
    """What of languages and companies goes into a training: codes, forms of contract numbers, names of questions."""
    forms = sorted(provider.number.form for provider in providers().values())
    return "\n".join([*for_customers(), *forms, *questions()])
