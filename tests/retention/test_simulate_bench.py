"""The bench as its user meets it: lines in, lines out, an exit status."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from retention import Contract, policies, rule, rule_general
from retention.provider import PROVIDERS
from retention.record import parse_day
from retention.simulate import answer_line, simulate
from tests.shipped import COMPANY

Record = dict[str, Any]
ROOT = PROVIDERS.parent
POLICY = policies()[COMPANY]
QUESTION = POLICY.questions[0]
COMMAND = [sys.executable, "-m", "retention", "simulate"]


def run(text: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(COMMAND, input=text, cwd=ROOT, capture_output=True, check=False, timeout=60)


def line(contract: object, **changes: object) -> bytes:
    return json.dumps({"id": 1, "contract": contract, "question": QUESTION, "on": "2026-11-21", **changes}).encode()


def test_a_line_gives_the_ruling_and_its_id(record: Record) -> None:
    day = parse_day("2026-11-21")
    assert day
    done = run(line(record, id="a") + b"\n" + line(None, provider=COMPANY) + b"\n")

    answers = [json.loads(text) for text in done.stdout.splitlines()]
    assert answers == [
        {"id": "a", **rule(QUESTION, Contract.parse(record), day).as_dict()},
        {"id": 1, **rule_general(QUESTION, COMPANY, day).as_dict()},
    ]
    assert list(answers[0]) == [
        *("id", "question", "provider", "on", "situation", "certainty", "facts", "clauses", "handoff"),
    ]
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_span_gives_segments_with_a_ruling_each(record: Record) -> None:
    span = {"from": "2026-11-21", "to": "2026-12-31"}
    answer = answer_line(line(record, on=span, today="2026-11-20"))

    assert set(answer) == {"id", "segments"}
    assert (answer["segments"][0]["from"], answer["segments"][-1]["to"]) == (span["from"], span["to"])
    for segment in answer["segments"]:
        single = answer_line(line(record, on=segment["from"], today="2026-11-20"))
        assert segment["ruling"] == {key: value for key, value in single.items() if key != "id"}


def test_a_span_without_a_contract_is_one_segment() -> None:
    span = {"from": "2026-11-21", "to": "2026-12-31"}
    (segment,) = answer_line(line(None, provider=COMPANY, on=span))["segments"]

    assert (segment["from"], segment["to"], segment["ruling"]["situation"]) == (*span.values(), None)


def test_the_run_goes_on_after_bad_lines_and_exits_with_1(record: Record) -> None:
    good = line(record)
    done = run(
        b"\n".join([b"\xef\xbb\xbf" + good, b"", b"{", b"\xff\xfe", b"   \r", good, line(record, on="soon"), good])
    )

    answers = [json.loads(text) for text in done.stdout.splitlines()]
    assert [answer.get("error", {}).get("field") for answer in answers] == [None, "line", "line", None, "on", None]
    assert [answer["id"] for answer in answers] == [1, None, None, 1, 1, 1]
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("text", [b"", b"\n\n", b"\xef\xbb\xbf\n"])
def test_nothing_to_do_is_no_error(text: bytes) -> None:
    done = run(text)

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_an_answer_does_not_wait_for_the_end(record: Record) -> None:
    with subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(line(record, id=number) + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_a_reader_that_leaves_is_left_in_peace(record: Record) -> None:
    with subprocess.Popen(
        COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        try:
            process.stdin.write((line(record) + b"\n") * 2000)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it left before all was written
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


@pytest.mark.parametrize(
    ("changes", "field", "id_"),
    [
        ({"question": "ask_weather"}, "question", 1),
        ({"question": None}, "question", 1),
        ({"question": [QUESTION]}, "question", 1),
        ({"on": None}, "on", 1),
        ({"on": "2026-02-30"}, "on", 1),
        ({"on": 20261121}, "on", 1),
        ({"on": "2025-12-04"}, "purchased_on", 1),
        ({"today": "2026-11-22"}, "on", 1),
        ({"today": "soon"}, "today", 1),
        ({"today": "2025-12-04", "on": "2025-12-06"}, "purchased_on", 1),
        ({"on": {}}, "on.from", 1),
        ({"on": {"from": "2026-11-21"}}, "on.to", 1),
        ({"on": {"from": "2026-11-21", "to": "tomorrow"}}, "on.to", 1),
        ({"on": {"from": "2026-11-21", "to": "2026-11-20"}}, "on.to", 1),
        ({"on": {"from": "2026-11-21", "to": "2026-11-22"}, "today": "2026-11-22"}, "on.from", 1),
        ({"contract": []}, "contract", 1),
        ({"contract": {}}, "provider", 1),
        ({"contract": None}, "provider", 1),
        ({"contract": None, "provider": "other"}, "provider", 1),
        ({"contract": None, "provider": {}}, "provider", 1),
        ({"id": {}}, "id", None),
        ({"id": 1.5}, "id", None),
        ({"id": True}, "id", None),
    ],
)
def test_a_bad_line_names_the_field(record: Record, changes: Record, field: str, id_: object) -> None:
    answer = answer_line(line(**{"contract": record, **changes}))

    assert answer["id"] == id_
    assert set(answer) == {"id", "error"}
    assert answer["error"]["field"] == field
    assert answer["error"]["message"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"term_ends_on": "2025-12-05"}, "term_ends_on"),
        ({"payments": [{"due_on": "2026-01-01", "amount": "NaN", "status": "open"}]}, "payments[0].amount"),
        ({"number": "?"}, "number"),
        ({"customer": {}}, "customer.name"),
    ],
)
def test_a_bad_contract_names_its_field(record: Record, change: Record, field: str) -> None:
    assert answer_line(line({**record, **change}))["error"]["field"] == field


@pytest.mark.parametrize("missing", ["question", "on", "contract"])
def test_a_line_without_one_of_its_parts_names_it(record: Record, missing: str) -> None:
    request = json.loads(line(record))
    del request[missing]

    assert answer_line(json.dumps(request).encode()) == {"id": 1, "error": {"field": missing, "message": "is missing"}}


def test_a_line_without_id_is_answered_without_one(record: Record) -> None:
    request = json.loads(line(record))
    del request["id"]

    answer = answer_line(json.dumps(request).encode())

    assert (answer["id"], answer["question"]) == (None, QUESTION)


@pytest.mark.parametrize(
    "text",
    [
        b"null",
        b"[]",
        b'"x"',
        b"{",
        b"nan",
        b'{"id": NaN}',
        b"[" * 100_000,
        b'{"id": ' + b"9" * 5000 + b"}",
        b"\xc3\x28",
    ],
    ids=range(9),
)
def test_what_is_no_request_is_the_fault_of_the_line(text: bytes) -> None:
    answer = answer_line(text)

    assert (answer["id"], answer["error"]["field"]) == (None, "line")


def test_whatever_the_id_the_output_stays_one_line_of_json(record: Record) -> None:
    output = io.StringIO()

    assert simulate([line(record, id="\ud800\u2028\n")], output) is True
    assert output.getvalue().isascii()
    assert json.loads(output.getvalue())["id"] == "\ud800\u2028\n"
    assert output.getvalue().count("\n") == 1
