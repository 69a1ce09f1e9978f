"""The held-out messages, without those that also stand in the training data."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from languages import for_customers
from nlu.examples import ROOT, read_all
from nlu.lint import key
from nlu.text import fold

_SHORT: dict[str, dict[str, str]] = yaml.safe_load(
    Path(__file__).with_name("short_forms.yml").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Message:
    """A held-out message; the first accepted intent is the main one."""

    text: str
    accepted: tuple[str, ...]
    style: str
    language: str


@dataclass(frozen=True)
class HeldOut:
    """single: one intent each; several: with the questions of each; numbers: with the number or None; left_out: how
    many single ones stand in the training data too."""

    single: list[Message]
    several: list[Message]
    numbers: list[tuple[str, str | None, str]]
    left_out: dict[str, int]


def held_out() -> HeldOut:
    """Read tests/nlu/eval_<language>.yml; a language without the file has no held-out messages."""
    trained = {key(example.text) for example in read_all()}
    single, several, numbers, left_out = [], [], [], {}
    for language in for_customers():
        file = ROOT / "tests" / "nlu" / f"eval_{language}.yml"
        if not file.exists():
            continue
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        messages = [
            Message(str(e["text"]), (e["intent"], *_list(e.get("also"))), str(e.get("style", "-")), language)
            for e in content["single"]
        ]
        fresh = [message for message in messages if key(message.text) not in trained]
        left_out[language] = len(messages) - len(fresh)
        single += fresh
        several += [Message(str(e["text"]), tuple(e["intents"]), "several", language) for e in content["multi"]]
        numbers += [(str(e["text"]), e["number"] and str(e["number"]), language) for e in content["numbers"]]
    return HeldOut(single, several, numbers, left_out)


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
