"""The Python snippet of docs/host-token.md makes a token that the front desk takes."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from frontdesk.identity import token
from tests.frontdesk.world import SECRETS, World

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "host-token.md"


def test_the_python_example_is_accepted(world: World) -> None:
    example = re.search(r"```python\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert example is not None
    names: dict[str, Any] = {}
    exec(example[1], names)
    world.clock.at = datetime.now(UTC)
    key = world.services.settings.host_keys["conta_azul"][0]
    made = names["token_for"]("CA-204518", "pt", "customer-17", key.key, kid=key.kid)
    assert world.session(token=made)["signed_in"]


def test_the_command_prints_a_token(world: World, monkeypatch: Any, capsys: Any) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    assert token.main(["--provider", "conta_azul", "--contract", "CA-204518"]) == 0
    world.clock.at = datetime.now(UTC)
    assert world.session(token=capsys.readouterr().out.strip())["signed_in"]
