"""The bundled contracts service's settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from settings import variables
from settings.installation import ROOT
from settings.reader import Reader


@dataclass(frozen=True)
class ContractsServiceSettings:
    """token: what callers must bear. database: SQLite file. file: JSON lines served instead of the demo contracts."""

    token: str = field(repr=False)
    host: str
    port: int
    database: Path
    file: Path | None
    today: date | None
    log_level: str


def read(reader: Reader) -> ContractsServiceSettings:
    """Faults stay in the reader."""
    var = reader(variables.VAR_FOLDER) or ROOT / "var"
    return ContractsServiceSettings(
        token=reader(variables.CONTRACTS_TOKEN),
        host=reader(variables.CONTRACTS_HOST),
        port=reader(variables.CONTRACTS_PORT),
        database=reader(variables.CONTRACTS_DB) or var / "contracts.db",
        file=reader(variables.CONTRACTS_FILE),
        today=reader(variables.RETENTION_TODAY),
        log_level=reader(variables.LOG_LEVEL),
    )
