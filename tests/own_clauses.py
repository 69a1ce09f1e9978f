"""Policies with the clauses' days of own_clauses.yml, so that a clause a company changes turns no test red that is
about the dialogue. What a company's own clauses make of its answers is recorded by `retention policy record`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from retention import policies
from retention import policy as module
from retention.policy import FILE, Policy, read_policy
from retention.provider import PROVIDERS, providers
from retention.reading import load_yaml

OWN = Path(__file__).with_suffix(".yml")


@cache
def own_policies() -> Mapping[str, Policy]:
    """The policy of every company of this installation, by its id, with the days of the tests."""
    own = load_yaml(OWN)
    with TemporaryDirectory() as folder:
        return {id_: _with(own.get(id_, {}), id_, Path(folder)) for id_ in providers()}


def _with(own: Mapping[str, Any], id_: str, folder: Path) -> Policy:
    """The company's policy with the values and dates that the tests have for it."""
    content = load_yaml(PROVIDERS / id_ / FILE)
    for clause, value in own.get("values", {}).items():
        content["clauses"][clause]["value"] = value
        content["clauses"][clause].pop("later", None)  # a change known in advance would move the days, too
    content["dates"] |= own.get("dates", {})
    (folder / id_).mkdir()
    (folder / id_ / FILE).write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
    policy = read_policy(folder / id_, providers()[id_])
    assert not policy.table.problems, policy.table.problems
    return policy


@pytest.fixture(autouse=True, scope="module")
def clauses_of_the_tests() -> Iterator[None]:
    """A conftest.py imports it for the tests of its folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "load_policies", own_policies)
        policies.cache_clear()
        yield
    policies.cache_clear()
