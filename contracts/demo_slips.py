"""What a contract record refuses in a demo contract, all at once and by the keys of ``demo.yml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from retention.contract import Contract
from retention.errors import InvalidRecord
from retention.provider import Provider

# Fields of a record that demo.yml writes otherwise: its days come from the term, its payments from one amount.
KEYS = {"payments": "amount", "cancellation_requested_on": "requested"}
ANY_DAYS = {"purchased_on": "2020-01-01", "renewed_on": None, "term_ends_on": "2030-01-01"}


def slips_of_record(record: Mapping[str, object], on: date, provider: Provider) -> Iterator[tuple[str, str]]:
    """(key of demo.yml, what is wrong) of each field; a record is refused for one field, so that one is mended first.

    on: the day of which the record is.
    """
    good = _good(provider)
    found = record["customer"]
    customer: dict[str, object] = {**found} if isinstance(found, Mapping) else {}
    mended: dict[str, object] = {**record, "customer": customer}
    seen: set[str] = set()
    while True:
        try:
            Contract.parse(mended, on, companies={provider.id: provider})
        except InvalidRecord as error:
            field = error.field.partition("[")[0]
            key = "term" if field in ANY_DAYS else KEYS.get(field, field)
            if key in seen:
                return  # mending it did not help
            seen.add(key)
            yield key, error.message
            _mend(mended, customer, field, good)
        else:
            return


def _mend(record: dict[str, object], customer: dict[str, object], field: str, good: Mapping[str, object]) -> None:
    if field == "payments":
        record["payments"] = []
    elif field in ANY_DAYS:
        record.update(ANY_DAYS)
    elif "." in field:
        customer[field.partition(".")[2]] = good[field]
    else:
        record[field] = good.get(field)


def _good(provider: Provider) -> dict[str, object]:
    """A value that is taken for each field that demo.yml writes."""
    return {
        "number": provider.number.example,
        "plan": "any",
        "status": "active",
        "customer.name": "any",
        "customer.email": "any@example.com",
        "customer.language": provider.languages[0],
        "customer.role": "admin",
        "customer.partner": False,
        "auto_renew": True,
    }
