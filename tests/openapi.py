"""The operations of an OpenAPI document, to be tried with whatever they allow."""

from __future__ import annotations

from typing import Any

import schemathesis
from schemathesis.core.result import Ok


def operations(document: dict[str, Any]) -> list[Any]:
    """All of them; one that cannot be read fails the test."""
    found = list(schemathesis.openapi.from_dict(document).get_all_operations())
    read = [each.ok() for each in found if isinstance(each, Ok)]
    assert len(read) == len(found)
    return read
