"""The policy owner's bench: what would the assistant say for these cases? JSON lines in, one ruling a line out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any, NoReturn, TextIO

import msgspec

from retention.contract import Contract
from retention.errors import InvalidRecord
from retention.policy import policies, policy_of, questions
from retention.record import Day, Text, parse_day, read_as, refused
from retention.rulings import Ruling, rule, rule_general

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
    """The ruling object plus the ``id`` of the line, or that id and an ``error`` naming the field at fault."""
    id_: str | int | None = None
    try:
        request = _read(line)
        id_ = _id(request)
        return {"id": id_, **_rule(request).as_dict()}
    except InvalidRecord as error:
        return {"id": id_, "error": {"field": error.field, "message": error.message}}


class Line(msgspec.Struct):
    """One case: a contract record and the day of the question, or null and a company for the rule in general."""

    question: Text
    on: Day
    contract: Any
    provider: Any = None


def _read(line: bytes) -> dict[str, Any]:
    try:
        request = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise InvalidRecord(LINE, "is not UTF-8") from None
    except (ValueError, RecursionError):
        raise InvalidRecord(LINE, "is not JSON") from None
    if not isinstance(request, dict):
        raise InvalidRecord(LINE, "must be an object")
    return request


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _id(request: dict[str, Any]) -> str | int | None:
    id_ = request.get("id")
    if id_ is not None and (not isinstance(id_, (str, int)) or isinstance(id_, bool)):
        raise InvalidRecord("id", "must be a text or a whole number")
    return id_


def _rule(request: dict[str, Any]) -> Ruling:
    line = read_as(Line, {name: value for name, value in request.items() if name != "id"}, LINE)
    _one_of("question", line.question, questions())
    on = parse_day(line.on)
    if on is None:
        raise refused("on", Line)
    if line.contract is None:
        if "provider" not in request:
            raise InvalidRecord("provider", "is missing")
        provider = _one_of("provider", line.provider, policies())
        _answered(line.question, provider)
        return rule_general(line.question, provider, on)
    contract = Contract.parse(line.contract)
    _answered(line.question, contract.provider)
    return rule(line.question, contract, on)


def _one_of(field: str, value: object, known: Collection[str]) -> str:
    if not isinstance(value, str) or value not in known:
        raise InvalidRecord(field, f"must be one of {', '.join(sorted(known))}")
    return value


def _answered(question: str, provider: str) -> None:
    if question not in policy_of(provider).questions:
        raise InvalidRecord("question", f"is not answered by the policy of {provider}")
