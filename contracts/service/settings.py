"""The service's settings, read from the environment and checked once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOG_LEVELS = ("critical", "error", "warning", "info", "debug")


class BadSetting(Exception):
    """One line naming the setting and what is wrong with it."""


@dataclass(frozen=True)
class Settings:
    """token: what callers must bear. database: SQLite file. file: JSON lines to serve instead of the demo contracts."""

    token: str
    host: str
    port: int
    database: Path
    file: Path | None
    log_level: str

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Settings:
        """Raises BadSetting."""
        token = environment.get("CONTRACTS_TOKEN", "")
        # What a header cannot carry could never be borne.
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise BadSetting(
                "CONTRACTS_TOKEN: must be set, in visible ASCII characters; the service is never open to all"
            )
        port = environment.get("CONTRACTS_PORT") or "5056"
        if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise BadSetting("CONTRACTS_PORT: must be a port number from 1 to 65535")
        log_level = (environment.get("LOG_LEVEL") or "info").lower()
        if log_level not in LOG_LEVELS:
            raise BadSetting(f"LOG_LEVEL: must be one of {', '.join(LOG_LEVELS)}")
        file = environment.get("CONTRACTS_FILE")
        return cls(
            token=token,
            host=environment.get("CONTRACTS_HOST") or "127.0.0.1",
            port=int(port),
            database=Path(environment.get("CONTRACTS_DB") or "var/contracts.db"),
            file=Path(file) if file else None,
            log_level=log_level,
        )
