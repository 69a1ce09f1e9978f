"""From bytes to a checked record; all that a record must be is said by retention alone."""

from __future__ import annotations

from contracts.strict_json import parse_json
from retention.contract import Contract, InvalidRecord


def read_record(text: bytes) -> dict[str, object]:
    """The record in a JSON text. Raises InvalidRecord naming the field, ``contract`` when it is no JSON object."""
    try:
        record = parse_json(text)
    except ValueError as error:
        raise InvalidRecord("contract", str(error)) from None
    Contract.parse(record)
    checked: dict[str, object] = record
    return checked
