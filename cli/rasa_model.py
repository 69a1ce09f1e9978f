"""Whether `rasa run` and `rasa shell` have a model to start with: without one Rasa ends as if all had gone well."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

FOLDER = "models"  # Rasa's own default
ELSEWHERE = ("--enable-api", "--remote-storage", "-h", "--help")  # a model may come later, from elsewhere or not at all


def missing(words: Sequence[str], folder: Path) -> str | None:
    """Where a model is missed, for a reader; None if there is one or none is asked for. words: what follows `rasa`."""
    if words[:1] not in (["run"], ["shell"]) or "actions" in words:
        return None
    options = [word.partition("=")[0] for word in words]
    if not set(options).isdisjoint(ELSEWHERE) or _has_model_server(folder, _given(words, "--endpoints")):
        return None
    named = _given(words, "-m", "--model")
    if named and not (folder / named).exists():
        return named
    last = words[-1] if len(words) > 1 and not words[-1].startswith("-") else None
    for place in (named or last, FOLDER):  # a last word that is not there, Rasa takes for another option's
        if place and (folder / place).exists():
            found = folder / place
            return None if found.is_file() or any(found.glob("*.tar.gz")) else place
    return FOLDER


def _given(words: Sequence[str], *names: str) -> str | None:
    """The value of an option, in either way of writing it."""
    for at, word in enumerate(words):
        option, equals, value = word.partition("=")
        if option in names:
            return value if equals else next(iter(words[at + 1 :]), None)
    return None


def _has_model_server(folder: Path, endpoints: str | None) -> bool:
    try:
        content = yaml.safe_load((folder / (endpoints or "endpoints.yml")).read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError):
        return False
    return isinstance(content, dict) and bool(content.get("models"))
