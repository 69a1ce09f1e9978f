"""What a record looks like, for the OpenAPI document: drawn from the policies and from retention's own patterns."""

from __future__ import annotations

from typing import Any

from retention.contract import CONTRACT_STATUS, PAYMENT_STATUS, ROLES
from retention.provider import Provider, providers
from retention.record import AMOUNT, EMAIL

CONTRACT = "Contract"
ERROR = "Error"
DAY = {"type": "string", "format": "date", "examples": ["2026-11-21"]}
DAY_OR_NULL = {**DAY, "type": ["string", "null"]}
TEXT = {"type": "string", "pattern": r"\S"}
ERROR_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["field", "message"],
            "properties": {
                "field": {"type": "string", "description": "What is at fault, e.g. payments[2].amount"},
                "message": {"type": "string"},
            },
        }
    },
}


def contract_schema() -> dict[str, Any]:
    """The JSON Schema of a contract record. Contradictions between fields are checked beyond it."""
    schema = _object(
        number={"type": "string"},
        provider={"enum": list(providers())},
        plan=TEXT,
        status=_one_of(CONTRACT_STATUS),
        customer=_object(
            name=TEXT,
            email=_whole(EMAIL.pattern),
            language={"type": "string"},
            role=_one_of(ROLES),
            partner={"type": "boolean"},
        ),
        purchased_on=DAY,
        renewed_on=DAY_OR_NULL,
        term_ends_on={**DAY, "description": "The day the next term would start."},
        auto_renew={"type": "boolean"},
        notice_days={"type": ["integer", "null"], "minimum": 0, "description": "Calendar days; null when not known."},
        cancellation_requested_on=DAY_OR_NULL,
        currency={"type": "string"},
        payments={
            "type": "array",
            "items": _object(due_on=DAY, amount=_whole(AMOUNT.pattern), status=_one_of(PAYMENT_STATUS)),
        },
    )
    return {"title": CONTRACT, **schema, "oneOf": [_of_provider(provider) for provider in providers().values()]}


def _of_provider(provider: Provider) -> dict[str, Any]:
    return {
        "title": provider.name,
        "properties": {
            "provider": {"const": provider.id},
            "number": {**_whole(provider.number.pattern), "examples": [provider.number.example]},
            "currency": {"const": provider.currency},
            "customer": {"properties": {"language": {"enum": list(provider.languages)}}},
        },
    }


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _one_of(values: frozenset[str]) -> dict[str, Any]:
    return {"enum": sorted(values)}


def _whole(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}
