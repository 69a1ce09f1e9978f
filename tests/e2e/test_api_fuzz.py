"""Whatever is sent to the documented interfaces of the running services, they answer with no error of their own."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.ready import ask
from cli.supervisor import signal_group
from settings.installation import ROOT
from tests.e2e.http import client, new_address
from tests.e2e.parts import Parts, free_ports, until
from tests.e2e.visitor import Visitor, new_id
from tests.openapi import operations

SERVER_FRAMES = {"ack", "error", "welcome", "message", "state", "seen", "history"}
EXAMPLES = 60  # an operation
fuzzing = settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def send(http: httpx.Client, case: Any, **headers: str) -> httpx.Response | None:
    """The answer; None where a poll waits for news."""
    request = case.as_transport_kwargs(base_url=str(http.base_url))
    request.pop("cookies", None)
    request["headers"] = {**dict(request.get("headers") or {}), "X-Forwarded-For": new_address(), **headers}
    try:
        return http.request(**request, timeout=httpx.Timeout(30, read=0.1 if "poll" in request["url"] else 30))
    except httpx.ReadTimeout:
        assert "poll" in request["url"]
        return None
    except (httpx.LocalProtocolError, httpx.InvalidURL, UnicodeEncodeError):
        return None  # nothing that could be sent


def fuzz(http: httpx.Client, operation: Any, headers: dict[str, str], *, closed: bool = False) -> None:
    """closed: nobody without the token gets anything."""

    @fuzzing
    @given(case=operation.as_strategy())
    def never_broken(case: Any) -> None:
        answer = send(http, case, **headers)
        assert answer is None or answer.status_code < 500, answer.text
        if closed and answer is not None:
            assert answer.status_code in (401, 404, 405)

    never_broken()


def test_front_desk(parts: Parts) -> None:
    http = client(parts)
    found = operations(http.get("/openapi.json").json())
    assert {"/api/session", "/api/chat/frames", "/api/chat/poll", "/health/ready"} <= {each.path for each in found}
    visitor = Visitor(parts).signed_in()
    for operation in found:
        for headers in ({}, {"Authorization": f"Bearer {visitor.session}"}):
            if headers and operation.method.upper() == "DELETE":
                continue  # would end the session for the rest
            fuzz(http, operation, headers)
    assert visitor.frame(type="hello", after=0).status_code == 200


def test_every_frame_a_browser_may_send_and_what_resembles_one(parts: Parts) -> None:
    visitor = Visitor(parts).signed_in()
    names = st.sampled_from(
        ["hello", "message", "press", "typing", "seen", "contact", "rate", "language", "delete", "x"]
    )
    ids = st.from_regex(r"[A-Za-z0-9._:-]{8,64}", fullmatch=True) | st.text()
    seqs, texts = (
        st.integers() | st.integers(0, 20),
        st.text() | st.sampled_from(["oi", "b1", "a@b.example", "pt", "fr"]),
    )
    frames = st.fixed_dictionaries(
        {"type": names},
        optional={
            "id": ids, "seq": seqs, "after": seqs, "text": texts, "button": texts, "value": texts, "comment": texts,
            "language": texts, "score": st.integers(), "on": st.booleans(), "consent": st.booleans(),
        },
    )  # fmt: skip
    plain = st.none() | st.booleans() | st.floats() | st.text()
    junk = st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
    bent = st.builds(lambda frame, extra: {**frame, **extra}, frames, st.dictionaries(st.text(), junk))

    @settings(fuzzing, max_examples=300)
    @given(frame=st.one_of(frames, bent, junk))
    def never_broken(frame: Any) -> None:
        if isinstance(frame, dict) and frame.get("type") in ("delete", "restart"):
            return  # would end what the others go on in
        content = json.dumps(frame).encode()
        answer = visitor.http.post(
            "/api/chat/frames", content=content, headers={"Authorization": f"Bearer {visitor.session}"}
        )
        assert answer.status_code == 200, answer.text
        assert {each["type"] for each in answer.json()["frames"]} <= SERVER_FRAMES

    never_broken()
    assert visitor.frame(type="message", id=new_id(), text="ainda aqui", consent=True).status_code == 200


@pytest.fixture
def contracts(parts: Parts, tmp_path: Path) -> Iterator[httpx.Client]:
    """A contracts service of its own: what is put there must not change the others' contracts."""
    (port,) = free_ports(1)
    env = {**parts.env, "CONTRACTS_PORT": str(port), "CONTRACTS_DB": str(tmp_path / "contracts.db")}
    with (tmp_path / "contracts.log").open("wb") as log:
        process = subprocess.Popen(parts.parts["contracts"].command, cwd=ROOT, env=env, stdout=log, stderr=log,
                                   start_new_session=True)  # fmt: skip
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, trust_env=False) as http:
            until("the contracts service answers", lambda: ask(parts, f"{http.base_url}/health") == 200)
            yield http
    finally:
        signal_group(process, signal.SIGKILL)
        process.wait()


def test_contracts_service(parts: Parts, contracts: httpx.Client) -> None:
    found = operations(json.loads((ROOT / "docs/openapi-contracts.json").read_text("utf-8")))
    assert {(each.method.upper(), each.path) for each in found} >= {
        ("GET", "/contracts/{number}"), ("PUT", "/contracts/{number}"), ("GET", "/health"),
    }  # fmt: skip
    for operation in found:
        for headers in ({}, {"Authorization": f"Bearer {parts.env['CONTRACTS_TOKEN']}"}):
            fuzz(contracts, operation, headers, closed=not headers and operation.path != "/health")
