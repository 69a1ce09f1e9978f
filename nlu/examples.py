"""Training messages read from their YAML files, without Rasa.

`<language>/<intent>.yml` are Rasa's own NLU files. `<language>/in_context/<what was said before>.yml` hold messages
whose meaning hangs on that; Rasa does not read them (the same words stand there with several intents).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from languages import for_customers
from nlu.so_far import NEW, SoFar
from protocol.awaiting import AWAITING

ROOT = Path(__file__).resolve().parent.parent
IN_CONTEXT = "in_context"
# PyYAML's safe loader in C, ten times as fast, where it was built with one
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CALIBRATION = "calibration"  # the round that says how far the model can be trusted: it is not trained on


@dataclass(frozen=True)
class Example:
    """One message, the intent it is an example of, and where it stands (line 1 is the first).

    round: which writers' round it came in, empty for the first. so_far: what was said before it.
    """

    text: str
    intent: str
    language: str
    file: str
    line: int
    round: str = ""
    so_far: SoFar = NEW


def read_file(path: Path, language: str) -> Iterator[Example]:
    """The examples of one Rasa NLU file; raises ValueError naming the file if it is not of that form."""
    for block, text, line in blocks_of(path, "nlu", "intent"):
        metadata = block.get("metadata")
        named = metadata.get("round", "") if isinstance(metadata, dict) else ""
        yield Example(text, str(block["intent"]), language, f"{language}/{path.name}", line, str(named))


def read_in_context(path: Path, language: str) -> Iterator[Example]:
    """The examples of one file of messages in context; raises ValueError naming the file if it is not of that form."""
    for block, text, line in blocks_of(path, IN_CONTEXT, "awaiting"):
        awaiting = block["awaiting"]
        if awaiting is not None and awaiting not in AWAITING:
            raise ValueError(f"{path.name}: awaiting: {awaiting} is none of {', '.join(AWAITING)}")
        before = SoFar(
            awaiting=awaiting, answered=tuple(block.get("answered") or ()), case_open=block.get("case_open") is True
        )
        place = f"{language}/{IN_CONTEXT}/{path.name}"
        yield Example(text, str(block["intent"]), language, place, line, str(block.get("round", "")), before)


def known_languages(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The language of each text that stands in the files of one language only, from texts with their languages."""
    found: dict[str, set[str]] = {}
    for text, language in texts:
        found.setdefault(text, set()).add(language)
    return {text: next(iter(languages)) for text, languages in found.items() if len(languages) == 1}


def read_all(folder: Path = ROOT / "data" / "nlu") -> list[Example]:
    """All training examples, in the order of languages, files and lines."""
    places = [(folder / language, language) for language in for_customers()]
    return [example for place in places for read in (_plain, _in_context) for example in read(*place)]


def in_context(folder: Path = ROOT / "data" / "nlu") -> list[Example]:
    """The training examples that Rasa does not read, in the order of languages, files and lines."""
    return [example for language in for_customers() for example in _in_context(folder / language, language)]


def _plain(folder: Path, language: str) -> Iterator[Example]:
    for path in sorted(folder.glob("*.yml")):
        yield from read_file(path, language)


def _in_context(folder: Path, language: str) -> Iterator[Example]:
    for path in sorted((folder / IN_CONTEXT).glob("*.yml")):
        yield from read_in_context(path, language)


def blocks_of(path: Path, key: str, first: str) -> Iterator[tuple[Mapping[str, Any], str, int]]:
    """Each example of a file with the block it stands in and its line. first: the key every block begins with.

    Raises ValueError naming the file if it is not of that form.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    content = yaml.load("\n".join(lines), Loader=LOADER)  # noqa: S506 - a safe loader
    if not isinstance(content, dict) or not isinstance(content.get(key), list):
        raise ValueError(f"{path.name}: no list `{key}`")
    found: list[tuple[Mapping[str, Any], str]] = []
    for block in content[key]:
        if not isinstance(block, dict) or not {first, "intent", "examples"} <= set(block):
            raise ValueError(f"{path.name}: an item without `{first}`, `intent` and `examples`")
        found += [(block, line[2:].strip()) for line in str(block["examples"]).splitlines() if line.startswith("- ")]
    places = [n for n, line in enumerate(lines, 1) if line.startswith(" ") and line.lstrip().startswith("- ")]
    if len(places) != len(found):
        raise ValueError(f"{path.name}: {len(places)} lines start with '- ' but {len(found)} examples were read")
    for (block, text), line in zip(found, places):  # noqa: B905 - lengths were compared
        yield block, text, line
