"""Checked types of what comes from outside, for pydantic and FastAPI."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

import languages


def _spoken(code: str) -> str:
    if code not in languages.for_customers():
        raise ValueError(f"must be one of {', '.join(languages.for_customers())}")
    return code


def _listed(schema: dict[str, object]) -> None:
    schema["enum"] = list(languages.for_customers())


# The code of a language that customers are answered in.
CustomerLanguage = Annotated[str, AfterValidator(_spoken), Field(json_schema_extra=_listed)]
