"""What a record looks like, for the OpenAPI document: drawn from the definition that records are read by."""

from __future__ import annotations

import msgspec

from retention.provider import Provider, providers
from retention.record import ContractRecord

CONTRACT = "Contract"
ERROR = "Error"
REFERENCE = "#/components/schemas/{name}"


class Problem(msgspec.Struct):
    """field: what is at fault, such as payments[2].amount. message: what is wrong with it."""

    field: str
    message: str


class Error(msgspec.Struct):
    """The answer to a request that was refused."""

    error: Problem


def schemas() -> dict[str, object]:
    """The schemas of the OpenAPI document by name. Contradictions between fields are checked beyond them."""
    kinds = (ContractRecord, Error)
    _, found = msgspec.json.schema_components(kinds, ref_template=REFERENCE)
    contract = found.pop(ContractRecord.__name__)
    contract["title"] = CONTRACT
    contract["oneOf"] = [_of_provider(provider) for provider in providers().values()]
    contract["properties"]["provider"] = {"enum": list(providers())}
    return {CONTRACT: contract, **found}


def _of_provider(provider: Provider) -> dict[str, object]:
    return {
        "title": provider.name,
        "properties": {
            "provider": {"const": provider.id},
            "number": {"pattern": f"^(?:{provider.number.pattern})$", "examples": [provider.number.example]},
            "currency": {"const": provider.currency},
            "customer": {"properties": {"language": {"enum": list(provider.languages)}}},
        },
    }
