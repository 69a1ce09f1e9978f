"""docs/operations.md knows every environment variable and every line of the logs."""

from __future__ import annotations

import re
from pathlib import Path

from frontdesk.config import read
from frontdesk.periods import KINDS, variable
from scripts.run import DEFAULT_PORTS, PORTS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "operations.md").read_text()
READ = re.compile(
    r"(?:reader\.(?:value|optional|secret)|(?:os\.)?(?:environ|environment|env)\.get)\(\s*\"([A-Z][A-Z_]+)\""
    r"|(?:environ|environment|env)\[\"([A-Z][A-Z_]+)\"\]"
)
PARTS = {"frontdesk": "D", "channels": "R", "actions": "A", "scripts": "S"}


def python_files(part: str) -> list[Path]:
    return sorted((ROOT / part).rglob("*.py"))


def table() -> dict[str, tuple[str, str]]:
    """variable -> parts, default."""
    rows = re.findall(r"^\| `([A-Z][A-Z_]+)` \| ([DRACS ]+) \| (.*?) \|", DOCUMENT, re.MULTILINE)
    assert len({name for name, _, _ in rows}) == len(rows)
    return {name: (parts, default) for name, parts, default in rows}


def read_by(part: str) -> set[str]:
    return {a or b for file in python_files(part) for a, b in READ.findall(file.read_text())}


def test_every_variable_of_the_code_is_in_the_table_and_no_other() -> None:
    in_code = set().union(*(read_by(part) for part in (*PARTS, "contracts", "nlu", "retention", "texts", "logs")))
    in_code |= {variable(kind) for kind in KINDS} | set(PORTS.values()) | {"SANIC_WORKERS"}
    for file in ("endpoints.yml", "credentials.yml", "deploy/endpoints.yml"):
        in_code |= set(re.findall(r"\$\{([A-Z_]+)\}", (ROOT / file).read_text()))
    assert set(table()) == in_code


def test_every_part_that_reads_a_variable_is_named() -> None:
    for part, letter in PARTS.items():
        for name in read_by(part):
            assert letter in table()[name][0].split(), (name, part)


def test_the_defaults_are_those_of_the_code() -> None:
    settings = read({"CHANNEL_SECRET": "x" * 16, "CONTRACTS_TOKEN": "x" * 16, "APP_KEY": "x" * 16})
    told = {name: default.strip("`") for name, (_, default) in table().items()}
    for kind in KINDS:
        assert told[variable(kind)] == str(getattr(settings.periods, kind))
    assert told["DATABASE_URL"] == settings.database_url
    assert told["MESSAGES_PER_MINUTE"] == str(settings.limits.messages_per_minute)
    assert told["CONVERSATIONS_PER_HOUR"] == str(settings.limits.conversations_per_hour)
    assert told["CONNECTIONS_PER_ADDRESS"] == str(settings.limits.connections)
    assert told["TRUSTED_PROXIES"] == settings.trusted_proxies
    assert told["WORKERS"] == str(settings.workers)
    for part, name in PORTS.items():
        assert told[name] == str(DEFAULT_PORTS[part])


def test_every_log_line_is_explained() -> None:
    events = set()
    for file in python_files("frontdesk"):
        events |= set(re.findall(r'\blog\.\w+\(\s*"([a-z_]+\.[a-z_]+)', file.read_text()))
    assert {event for event in events if f"`{event}" not in DOCUMENT} == set()
    explained = set(re.findall(r"`([a-z_]+\.[a-z_]+) ?[^`]*`", DOCUMENT.partition("| line |")[2]))
    assert explained == events
