"""Whatever is sent to the documented interface, it answers with no error of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.frontdesk.world import DEMO, World, make_world, running
from tests.openapi import operations

LIMITS = {"CONVERSATIONS_PER_HOUR": "100000", **DEMO}


@pytest.mark.slow
def test_no_answer_is_a_server_error(tmp_path: Path) -> None:
    with running(make_world(tmp_path, LIMITS)) as world:
        found = operations(world.client.get("/openapi.json").json())
        assert len(found) >= 5
        for operation in found:
            fuzz(world, operation)


def fuzz(world: World, operation: Any) -> None:
    @settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy())
    def send(case: Any) -> None:
        world.clock.forward(seconds=5)  # nobody is too fast
        request = case.as_transport_kwargs(base_url="http://testserver")
        request.pop("cookies", None)
        answer = world.client.request(**request)
        assert answer.status_code < 500, answer.text

    send()
