"""`python -m tests.conversations FILE`: fills in what the customer reads now, for an author to read and correct."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.conversations.play import Conversation


class _Readable(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


_Readable.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def _played(case: dict[str, Any], language: str) -> dict[str, Any]:
    os.environ["RETENTION_TODAY"] = str(case["day"])
    conversation = Conversation(case, language)
    turns = [conversation.play(turn) for turn in case["turns"]]
    return {**case, "turns": [{key: value for key, value in turn.items() if value is not None} for turn in turns]}


for name in sys.argv[1:]:
    file = Path(name)
    head = "".join(line for line in file.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
    played = [_played(case, file.parent.name) for case in yaml.safe_load(file.read_text("utf-8"))]
    written = yaml.dump(played, Dumper=_Readable, allow_unicode=True, sort_keys=False, width=100_000)
    file.write_text(head + written, "utf-8")
