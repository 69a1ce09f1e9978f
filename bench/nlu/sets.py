"""The held-out messages, without those that also stand in the training data.

tests/nlu/eval_<language>.yml holds the first set (`single`), messages that ask several questions and contract numbers;
eval_<language>_<set>.yml the later ones: `new` intents and their borders, `public` (modelled on what people write in
public), `state` (replies whose meaning hangs on what was said before), `long` (one question in many words), `story`
(the customer's lines of whole conversations, from the second turn on), `several`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from languages import for_customers
from nlu.examples import ROOT, read_all
from nlu.lint import HELD_OUT, key
from nlu.so_far import NEW, SoFar
from nlu.text import fold

PICTURES = ROOT / "docs" / "images"
SETS = ("single", "new", "public", "state", "long", "story")  # of messages that are judged by their main intent
_SHORT: dict[str, dict[str, str]] = yaml.safe_load(
    Path(__file__).with_name("short_forms.yml").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Message:
    """A held-out message; the first accepted intent is the main one. so_far: what was said before it."""

    text: str
    accepted: tuple[str, ...]
    style: str
    language: str
    so_far: SoFar = NEW


@dataclass(frozen=True)
class HeldOut:
    """sets: messages judged by their intent, by the name of the set. several: with the questions of each.

    numbers: with the number or None. left_out: how many of a language stand in the training data too.
    """

    sets: dict[str, list[Message]]
    several: list[Message]
    numbers: list[tuple[str, str | None, str]]
    left_out: dict[str, int]

    @property
    def single(self) -> list[Message]:
        """The first set."""
        return self.sets["single"]


def held_out(folder: Path = HELD_OUT) -> HeldOut:
    """Read the evaluation files; a language without them has no held-out messages."""
    trained = {(example.so_far.awaiting, key(example.text)) for example in read_all(ROOT / "data" / "nlu")}
    found = HeldOut({name: [] for name in SETS}, [], [], {})
    for language in for_customers():
        for name, entries in _lists(folder, language):
            if name == "numbers":
                found.numbers.extend((str(e["text"]), e["number"] and str(e["number"]), language) for e in entries)
                continue
            messages = [_message(entry, language) for entry in entries]
            if name in ("multi", "several"):
                found.several.extend(messages)
                continue
            fresh = [m for m in messages if (m.so_far.awaiting, key(m.text)) not in trained]
            found.left_out[language] = found.left_out.get(language, 0) + len(messages) - len(fresh)
            found.sets[name] += fresh
    return found


def _lists(folder: Path, language: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for file in sorted(folder.glob(f"eval_{language}*.yml")):
        yield from yaml.safe_load(file.read_text(encoding="utf-8")).items()


def _message(entry: dict[str, Any], language: str) -> Message:
    accepted = tuple(_list(entry.get("intents"))) or (str(entry["intent"]), *_list(entry.get("also")))
    before = SoFar(
        awaiting=entry.get("awaiting"),
        answered=tuple(_list(entry.get("answered"))),
        case_open=entry.get("case_open") is True,
    )
    return Message(str(entry["text"]), accepted, str(entry.get("style", "-")), language, before)


def _list(value: object) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else [str(entry) for entry in value]  # type: ignore[attr-defined]


def noisy(messages: list[Message], seed: int = 7) -> list[Message]:
    """Copies as typed in a hurry: lower case, most accents gone, abbreviations, a slip every 18 characters or so."""
    chance = random.Random(seed)
    return [replace(message, text=_noise(message.text, message.language, chance)) for message in messages]


def _noise(text: str, language: str, chance: random.Random) -> str:
    text = text.lower()
    for long, short in _SHORT.get(language, {}).items():
        if chance.random() < 0.5:
            text = re.sub(rf"\b{long}\b", short, text)
    out = list(fold(text) if chance.random() < 0.7 else text)
    places = [i for i in range(len(out) - 1) if out[i].isalpha() and out[i + 1].isalpha()]
    for i in sorted(chance.sample(places, min(len(places), round(len(out) / 18))), reverse=True):
        slip = chance.choice(["swap", "drop", "double", "near"])
        if slip == "swap":
            out[i], out[i + 1] = out[i + 1], out[i]
        elif slip == "drop":
            del out[i]
        elif slip == "double":
            out.insert(i, out[i])
        else:
            out[i] = chance.choice("abcdefghijklmnopqrstuvwxyz")
    return "".join(out)
