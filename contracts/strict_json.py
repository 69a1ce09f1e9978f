"""JSON as it comes in and goes out: UTF-8, plain numbers, texts that every database and browser takes."""

from __future__ import annotations

import json
from typing import Any, NoReturn


def parse_json(text: bytes) -> Any:
    """The value of a JSON text. Raises ValueError, which does not hold the text."""
    try:
        value = json.loads(text.decode("utf-8"), parse_constant=_refuse, object_pairs_hook=_object)
        # An escaped lone surrogate is JSON, but cannot be written as UTF-8 again.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        pass
    else:
        return value
    raise ValueError("is not JSON in UTF-8")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("the same name twice")  # which of them counts would be chance
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
