"""`retention review`: messages the assistant was not sure of, or was corrected on, ready for labelling.

Reads the front desk's database (DATABASE_URL) and writes YAML; personal data is masked. Labelling
and merging the messages into data/nlu is a person's act: set `intent` of each and move it there.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import Connection, create_engine, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

import settings
from cli.failed import Failed
from frontdesk.tables import conversations, messages
from nlu.masking import mask
from settings.installation import make_var_folder

LOW = 0.7  # confidence below which a message is worth a look
CORRECTIONS = {"something_else", "nlu_fallback"}


@dataclass(frozen=True)
class Doubtful:
    """A masked message, its language, what it was taken for and why it is worth a look."""

    text: str
    language: str
    taken_for: str
    confidence: float
    why: str


def doubtful(db: Connection, since: datetime) -> Iterator[Doubtful]:
    """The customers' typed messages since a moment that were understood with doubt, or set right by the customer."""
    rows = db.execute(
        select(
            messages.c.conversation_id,
            messages.c.text,
            messages.c.command,
            messages.c.understood,
            conversations.c.language,
        )
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(messages.c.sender == "customer", messages.c.at >= since)
        .order_by(messages.c.conversation_id, messages.c.seq)
    ).all()
    for row, following in zip_longest(rows, rows[1:]):
        understood: dict[str, Any] = row.understood or {}
        if row.command or not understood.get("intent"):
            continue
        confidence = float(understood.get("confidence") or 0.0)
        same = following is not None and following.conversation_id == row.conversation_id
        answer = ((following.command or {}).get("intent") if same and following is not None else None) or ""
        corrected = answer in CORRECTIONS or understood["intent"] in CORRECTIONS
        if corrected or confidence < LOW:
            why = f"then chose {answer}" if answer else "not understood" if corrected else "low confidence"
            yield Doubtful(mask(row.text), row.language, understood["intent"], round(confidence, 2), why)


def as_yaml(found: Iterable[Doubtful]) -> str:
    """A list for labelling, each message once: `intent` is empty for the person who decides."""
    entries = {
        (item.language, item.text.lower()): {
            "text": item.text, "language": item.language, "intent": None,
            "taken_for": item.taken_for, "confidence": item.confidence, "why": item.why,
        }
        for item in found
    }  # fmt: skip
    ordered = sorted(entries.values(), key=lambda entry: (entry["language"], entry["confidence"]))
    return yaml.safe_dump({"review": ordered}, allow_unicode=True, sort_keys=False, width=1000)


def main(arguments: list[str]) -> int:
    """Exit status 0, also with nothing to review. Raises Failed: the database cannot be read, --out not written."""
    parser = argparse.ArgumentParser(prog="retention review", description="Messages worth labelling, masked, as YAML.")
    parser.add_argument("--days", type=int, default=7, help="how far back, 1 to 365")
    parser.add_argument("--out", type=Path, help="the file to write (default: review.yml in VAR_FOLDER)")
    chosen = parser.parse_args(arguments)
    if not 1 <= chosen.days <= 365:
        parser.error("--days must be from 1 to 365")
    out = chosen.out or make_var_folder(os.environ) / "review.yml"
    url = make_url(settings.database_url(os.environ))
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        print("nothing to review: the front desk has no database yet")
        return 0
    url = url if url.get_backend_name() == "sqlite" else url.set(drivername="postgresql+psycopg")
    try:
        with create_engine(url).connect() as db:
            found = list(doubtful(db, datetime.now(UTC) - timedelta(days=chosen.days)))
    except SQLAlchemyError as error:
        raise Failed(f"the front desk's database cannot be read ({type(error).__name__})") from None
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
