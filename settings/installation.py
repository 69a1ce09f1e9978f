"""Where this installation keeps its files, and the secrets it made up for itself."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from settings import variables
from settings.reader import Reader

ROOT = Path(__file__).resolve().parent.parent
MADE_UP = ("CHANNEL_SECRET", "CONTRACTS_TOKEN", "APP_KEY", "DEMO_HOST_KEY", "WEBHOOK_SECRET")
OWNER_ONLY = 0o077  # umask: files 0600, folders 0700


def var_folder(environment: Mapping[str, str]) -> Path:
    """The folder of databases, mail, logs and secrets: VAR_FOLDER, else `var` beside the code."""
    return (Reader(environment)(variables.VAR_FOLDER) or ROOT / "var").absolute()


def backup_folder(environment: Mapping[str, str]) -> Path:
    """Where backups are written: BACKUP_FOLDER, else `backups` in the folder above."""
    return (Reader(environment)(variables.BACKUP_FOLDER) or var_folder(environment) / "backups").absolute()


def make_var_folder(environment: Mapping[str, str]) -> Path:
    """The same folder, made if need be, with its `log`; both readable by their owner only. Raises OSError."""
    folder = var_folder(environment)
    for each in (folder, folder / "log"):
        each.mkdir(parents=True, exist_ok=True)
        if each.stat().st_uid == os.getuid():
            each.chmod(0o700)
    return folder


def secrets_of(environment: Mapping[str, str]) -> dict[str, str]:
    """Secrets made at the first start and kept in secrets.json for the next ones; the environment wins.

    Raises OSError and ValueError for a file that cannot be used.
    """
    file = make_var_folder(environment) / "secrets.json"
    known: dict[str, str] = json.loads(file.read_text()) if file.is_file() else {}
    if not set(MADE_UP) <= set(known):
        known = {**{name: secrets.token_urlsafe(32) for name in MADE_UP}, **known}
        new = file.with_name(f"secrets.json.{os.getpid()}")
        new.touch(mode=0o600)
        new.write_text(json.dumps(known, indent=1))
        new.replace(file)
    return {name: environment.get(name) or value for name, value in known.items()}
