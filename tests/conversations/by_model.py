"""The same conversations through the trained model: each turn read by it where the file's conversation stands.

`python -m tests.conversations.by_model` shows what it takes for something else, and keeps in by_model.json each
language's share of turns answered as the file says, which a test holds the model to.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import languages
from tests.conversations.play import NAMED, Conversation, conversations

RECORDED = Path(__file__).with_name("by_model.json")
GIVEN = ("means", "entities", "ranking", "tone", *NAMED)  # of a turn: what the model is to find by itself


@dataclass(frozen=True)
class Played:
    """A turn that the model read. acts: what it opened, registered or took back; meant: the same by the file."""

    where: str
    says: str
    alike: bool
    acts: list[str]
    meant: list[str]
    gets: list[str]

    @property
    def unasked(self) -> list[str]:
        """Acts that the file does not have. The end of the contract is one act, in whichever of its two names."""
        meant = {_one_end(act) for act in self.meant}
        return [act for act in self.acts if _one_end(act) not in meant]


def _one_end(act: str) -> str:
    return act.replace("stop_renewal", "cancel_at_term")


def played(language: str) -> Iterator[Played]:
    """Every message of the language's files. Raises LookupError where no model is trained."""
    for case in conversations(language):
        os.environ["RETENTION_TODAY"] = str(case["day"])
        conversation = Conversation(case, language)
        for turn in case["turns"]:
            by_model = conversation.fork()
            went = by_model.play({key: value for key, value in turn.items() if key not in GIVEN})
            meant = conversation.play(turn)
            if "says" in turn:
                alike = went["gets"] == meant["gets"] and by_model.acts == conversation.acts
                where = f"{language}/{case['file']}: {case['name']}"
                yield Played(where, turn["says"], alike, by_model.acts, conversation.acts, went["gets"])


def share(turns: list[Played]) -> float:
    """Percent of the turns that are answered as the file says."""
    return round(100 * sum(turn.alike for turn in turns) / len(turns), 2)


def _main() -> None:
    shares: dict[str, Any] = {}
    for language in languages.for_customers():
        turns = list(played(language))
        shares[language] = share(turns)
        for turn in turns:
            if not turn.alike:
                line = f"{turn.where}\n  {turn.says!r}: {turn.acts or ''} {turn.gets[:1]}"
                print(f"{'UNASKED ' if turn.unasked else ''}{line}")
        print(f"{language}: {shares[language]} % of {len(turns)}")
    RECORDED.write_text(json.dumps(shares, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _main()
