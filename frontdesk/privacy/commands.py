"""What the commands do and say; each returns its exit status."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection, select

from frontdesk.mail import letters
from frontdesk.mail.letters import part_of_contract, part_of_conversation
from frontdesk.privacy.contract import conversations_of, erase_contract
from frontdesk.privacy.daily import purge_all
from frontdesk.privacy.erase import audit
from frontdesk.privacy.export import Export, export_contract
from frontdesk.privacy.purge import due
from frontdesk.privacy.trackers import forget_erased
from frontdesk.services import Services
from frontdesk.tables import cases
from frontdesk.threads import in_folder


async def erase(services: Services, options: argparse.Namespace) -> int:
    """Database in one transaction, then the mail folder, then Rasa; may be repeated."""
    number, folder = options.contract, services.settings.mail.folder
    if not options.yes:
        known = await services.db.chores.read(conversations_of, number)
        print(f"{number}: {len(known)} conversations with all that hangs on them will be deleted for good.")
        if not await asyncio.to_thread(_agreed, number):
            print("nothing was erased", file=sys.stderr)
            return 1
    at = services.now()
    listed = await services.erasures.listed("contract", number, at)
    erased = await services.db.chores.write(erase_contract, services.keyed, number, at)
    erased.counts["letters"] = await in_folder(letters.remove, folder, erased.letters)
    _print_counts(erased.counts)
    if not listed:
        folder = services.settings.erased_folder
        print(f"error: {folder} cannot be written: a backup restored later brings it back", file=sys.stderr)
    left = await forget_erased(services.db, services.bot, services.now())
    if left:
        print(
            f"error: Rasa at {services.settings.rasa_url} cannot be reached: it still has to forget {left} "
            "conversations. A running front desk asks it again every minute; or repeat this command.",
            file=sys.stderr,
        )
        return 1
    if erased.conversations:
        print("Rasa remembers none of it")
    return 0 if listed else 1


async def export(services: Services, options: argparse.Namespace) -> int:
    """One JSON document; without Rasa it is written all the same, and said to lack what Rasa remembers."""
    number = options.contract
    found, parts = await services.db.chores.write(_collect, services, number)
    stored = await in_folder(letters.letters, services.settings.mail.folder, parts)
    found["letters"] = [asdict(letter) for letter in stored]
    missing = 0
    for conversation in found["conversations"]:
        remembered = await services.bot.remembered(str(conversation["conversation"]))
        conversation["remembered_by_the_assistant"] = remembered
        missing += remembered is None
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    if options.out is None:
        sys.stdout.write(text)
    else:
        await asyncio.to_thread(_write_private, options.out, text)
        print(f"{options.out}: {len(found['conversations'])} conversations")
    if missing:
        print(
            f"error: Rasa at {services.settings.rasa_url} cannot be reached: what it remembers for about an hour of "
            f"{missing} conversations is missing (their messages are there)",
            file=sys.stderr,
        )
    return 1 if missing else 0


async def purge(services: Services, options: argparse.Namespace) -> int:
    """What the front desk does by itself once a day."""
    if options.dry:
        periods, folder = services.settings.periods, services.settings.mail.folder
        counts: dict[str, int] = dict(await services.db.chores.read(due, periods, services.now()))
        counts["letters"] = len(await in_folder(letters.old, folder, time.time() - periods.mail * 86400))
        _print_counts(counts)
        print("nothing was deleted")
    else:
        _print_counts(await purge_all(services))
    return 0


def _collect(db: Connection, services: Services, number: str) -> tuple[Export, set[str]]:
    found = export_contract(db, number, services.now())
    keyed = services.keyed
    parts = {part_of_contract(keyed, number)}
    ids = conversations_of(db, number)
    parts.update(part_of_conversation(keyed, id_) for id_ in ids)
    parts.update(db.execute(select(cases.c.number).where(cases.c.conversation_id.in_(ids))).scalars())
    counts = {"conversations": len(ids)}
    audit(db, "export", keyed.hash("contract", number), counts, services.now())
    return found, parts


def _agreed(number: str) -> bool:
    try:
        return input(f"Type {number} to go on: ").strip().upper() == number
    except EOFError:  # no terminal to ask at
        return False


def _print_counts(counts: Mapping[str, int]) -> None:
    for name, number in sorted(counts.items()):
        if number:
            print(f"{number:7} {name.replace('_', ' ')}")
    if not any(counts.values()):
        print("      0 nothing found")


def not_writable(file: Path) -> str | None:
    """Why a file cannot be written, None where it can."""
    if not file.parent.is_dir():
        return f"there is no folder {file.parent}"
    if file.is_dir():
        return f"{file} is a folder, a file was expected"
    return None if os.access(file if file.exists() else file.parent, os.W_OK) else f"{file} cannot be written"


def _write_private(file: Path, text: str) -> None:
    """Readable by its owner only, also where a file of that name was there."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        os.fchmod(descriptor, 0o600)
        out.write(text)
