"""`retention review`: messages the assistant was not sure of, or was corrected on, ready for labelling.

Reads the front desk's database (DATABASE_URL) and writes YAML; personal data is masked. Labelling
and moving the messages into data/nlu is a person's act (docs/nlu.md: From real messages to examples).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import yaml
from sqlalchemy.engine import make_url

import settings
from cli.doubtful import Doubtful, doubtful
from cli.failed import Failed
from frontdesk.db import FAILED, Database, failed
from nlu.so_far import NEW, SoFar
from protocol.awaiting import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON, RESEND, WITHDRAW
from settings.installation import make_var_folder

HELP = """Messages worth labelling of the last days, personal data masked, as YAML: not understood, understood with
little confidence, or set right by the customer. Look through each one (a name may be left), write its intent, and move
its lines from the dash to the last example into the file named under `to`. How to go on: docs/nlu.md, "From real
messages to examples"."""
SITUATIONS = {  # what was awaited -> the file of data/nlu/<language>/in_context
    HANDOFF: "offer_pending", RESEND: "offer_pending", WITHDRAW: "offer_pending", REASON: "reason_asked",
    NUMBER: "number_awaited", CODE: "code_awaited", DATE: "day_awaited", CLARIFY: "clarification",
}  # fmt: skip


class _Lines(str):
    """Written as a block of lines."""


class _Row(list[str]):
    """Written in one line."""


class _Dumper(yaml.SafeDumper):
    """YAML as the files of data/nlu are written."""


_Dumper.add_representer(_Lines, lambda to, text: to.represent_scalar("tag:yaml.org,2002:str", text, style="|"))
_Dumper.add_representer(_Row, lambda to, row: to.represent_sequence("tag:yaml.org,2002:seq", row, flow_style=True))


def situation(before: SoFar) -> str | None:
    """The name of the file in in_context/ for messages in that place; None for the beginning of a conversation."""
    if before.awaiting:
        return SITUATIONS[before.awaiting]
    return "request_open" if before.case_open else "after_an_answer" if before.answered else None


def as_yaml(found: Iterable[Doubtful]) -> str:
    """A list for labelling, each message once in each situation: `intent` is empty for the person who decides.

    An entry begins as a block of data/nlu does; what stands behind its examples is for that person only.
    """
    entries = {(item.language, item.text.lower(), item.before): item for item in found}
    ordered = sorted(entries.values(), key=lambda item: (item.language, _file(item), item.confidence))
    return yaml.dump(
        {"review": [_entry(item) for item in ordered]}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000
    )


def _entry(item: Doubtful) -> dict[str, object]:
    return {
        **_before(item.before or NEW),
        "intent": None,
        "examples": _Lines(f"- {_printable(item.text)}\n"),
        "to": _file(item),
        "proposed": _Row(item.proposed),
        "taken_for": item.taken_for,
        "confidence": item.confidence,
        "why": item.why if item.before else f"{item.why}; what was said before it was not kept",
    }


def _before(before: SoFar) -> dict[str, object]:
    if situation(before) is None:
        return {}
    answered = {"answered": _Row(before.answered)} if before.answered else {}
    return {"awaiting": before.awaiting, **answered, **({"case_open": True} if before.case_open else {})}


def _file(item: Doubtful) -> str:
    name = situation(item.before or NEW)
    return f"{item.language}/in_context/{name}.yml" if name else f"{item.language}/<intent>.yml"


def _printable(text: str) -> str:
    """A block of lines cannot hold other signs; a sign put together by an invisible joiner falls into its parts."""
    return "".join(sign for sign in text if sign.isprintable())


def main(arguments: list[str]) -> int:
    """Exit status 0, also with nothing to review. Raises Failed: the database cannot be read, --out not written."""
    parser = argparse.ArgumentParser(prog="retention review", description=HELP)
    parser.add_argument("--days", type=int, default=7, help="how far back, 1 to 365 (default: %(default)s)")
    parser.add_argument("--out", type=Path, help="the file to write (default: review.yml in VAR_FOLDER)")
    chosen = parser.parse_args(arguments)
    if not 1 <= chosen.days <= 365:
        parser.error("--days must be from 1 to 365")
    out = chosen.out or make_var_folder(os.environ) / "review.yml"
    address = settings.database_url(os.environ)
    url = make_url(address)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        print("nothing to review: the front desk has no database yet")
        return 0
    database, since = Database(address), datetime.now(UTC) - timedelta(days=chosen.days)
    try:
        found = database.read_now(lambda db: list(doubtful(db, since)))
    except FAILED as error:
        raise Failed(failed(error)) from None
    finally:
        database.close()
    if not found:
        print(f"nothing to review in the last {chosen.days} days")
        return 0
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.touch(mode=0o600)
        out.write_text(as_yaml(found), encoding="utf-8")
    except OSError as error:
        raise Failed(f"--out: {out} cannot be written: {error.strerror}") from None
    print(f"{len(found)} messages to look at in {out}")
    return 0
