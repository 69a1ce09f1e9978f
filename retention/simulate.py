"""The policy owner's bench: what would the assistant say for these cases? JSON lines in, one ruling a line out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NoReturn, TextIO

import msgspec

from retention.contract import Contract
from retention.errors import InvalidRecord
from retention.policy import policies, policy_of, questions
from retention.record import A_DATE, Text, parse_day, read_as
from retention.rulings import Segment, rule_general, rule_span

LINE = "line"


def simulate(lines: Iterable[bytes], output: TextIO) -> bool:
    """Answers each line as it comes, goes on after a bad one, skips blank ones. False if any line was bad."""
    all_good = True
    for number, line in enumerate(lines):
        if number == 0:
            line = line.removeprefix(b"\xef\xbb\xbf")  # the mark some editors put at the start of a file
        if not line.strip():
            continue
        answer = answer_line(line)
        all_good = all_good and "error" not in answer
        output.write(json.dumps(answer) + "\n")
        output.flush()
    return all_good


def answer_line(line: bytes) -> dict[str, Any]:
    """The ruling or the segments of a span, with the ``id`` of the line; or that id and an ``error`` with its field."""
    id_: str | int | None = None
    try:
        request = _read(line)
        id_ = _id(request)
        return {"id": id_, **_answer(request)}
    except InvalidRecord as error:
        return {"id": id_, "error": {"field": error.field, "message": error.message}}


class Line(msgspec.Struct):
    """One case: a contract record and the day or days to rule for, or null and a company for the rule in general.

    today: the day of asking, the first day to rule for unless given.
    """

    question: Text
    on: Any
    contract: Any
    provider: Any = None
    today: Any = None


def _read(line: bytes) -> dict[str, object]:
    try:
        request = _decode(line)
    except UnicodeDecodeError:
        raise InvalidRecord(LINE, "is not UTF-8") from None
    except (ValueError, RecursionError):
        raise InvalidRecord(LINE, "is not JSON") from None
    if not isinstance(request, dict):
        raise InvalidRecord(LINE, "must be an object")
    return request


def _decode(line: bytes) -> object:
    """Almost every line is read by msgspec, three times as fast; what it refuses is read again, to say why."""
    try:
        return FAST.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return DECODER.decode(line.decode("utf-8"))


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


FAST = msgspec.json.Decoder()
DECODER = json.JSONDecoder(parse_constant=_no_number)


def _id(request: dict[str, object]) -> str | int | None:
    id_ = request.get("id")
    if id_ is not None and (not isinstance(id_, (str, int)) or isinstance(id_, bool)):
        raise InvalidRecord("id", "must be a text or a whole number")
    return id_


def _answer(request: dict[str, object]) -> Mapping[str, object]:
    line = read_as(Line, {name: value for name, value in request.items() if name != "id"}, LINE)
    _one_of("question", line.question, questions())
    span = isinstance(line.on, dict)
    first, last = (_part(line.on, "from"), _part(line.on, "to")) if span else (_day(line.on, "on"),) * 2
    today = first if line.today is None else _day(line.today, "today")
    if last < first:
        raise InvalidRecord("on.to", "must not be before on.from")
    if first < today:
        raise InvalidRecord("on.from" if span else "on", "must not be before today")
    segments = _rule(request, line, first, last, today)
    if not span:
        return segments[0].ruling.as_dict()
    return {
        "segments": [
            {"from": segment.first.isoformat(), "to": segment.last.isoformat(), "ruling": segment.ruling.as_dict()}
            for segment in segments
        ]
    }


def _rule(request: dict[str, object], line: Line, first: date, last: date, today: date) -> tuple[Segment, ...]:
    if line.contract is None:
        if "provider" not in request:
            raise InvalidRecord("provider", "is missing")
        provider = _one_of("provider", line.provider, policies())
        _answered(line.question, provider)
        return (Segment(first, last, rule_general(line.question, provider, first)),)
    contract = Contract.parse(line.contract)
    _answered(line.question, contract.provider)
    return rule_span(line.question, contract, first, last, today)


def _part(span: dict[str, object], key: str) -> date:
    if key not in span:
        raise InvalidRecord(f"on.{key}", "is missing")
    return _day(span[key], f"on.{key}")


def _day(text: object, field: str) -> date:
    day = parse_day(text) if isinstance(text, str) else None
    if day is None:
        raise InvalidRecord(field, f"must be {A_DATE}")
    return day


def _one_of(field: str, value: object, known: Collection[str]) -> str:
    if not isinstance(value, str) or value not in known:
        raise InvalidRecord(field, f"must be one of {', '.join(sorted(known))}")
    return value


def _answered(question: str, provider: str) -> None:
    if question not in policy_of(provider).questions:
        raise InvalidRecord("question", f"is not answered by the policy of {provider}")
