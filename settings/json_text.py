"""A setting that is JSON, or the name of a file that holds it."""

from __future__ import annotations

import json
from pathlib import Path


def json_or_file(text: str) -> object:
    """What it says. Raises ValueError with what is wrong, never with what it holds."""
    if not text.lstrip().startswith("{"):
        try:
            text = Path(text).read_text("utf-8")
        except OSError:
            raise ValueError("is neither JSON nor a file that can be read") from None
    try:
        return json.loads(text)
    except ValueError:
        raise ValueError("is not valid JSON") from None
