"""Training and evaluation messages read from their YAML files, without Rasa."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from languages import for_customers

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Example:
    """One message, the intent it is an example of, and where it stands (line 1 is the first)."""

    text: str
    intent: str
    language: str
    file: str
    line: int


def read_file(path: Path, language: str) -> Iterator[Example]:
    """The examples of one Rasa NLU file; raises ValueError naming the file if it is not of that form."""
    lines = path.read_text(encoding="utf-8").splitlines()
    content = yaml.safe_load("\n".join(lines))
    if not isinstance(content, dict) or not isinstance(content.get("nlu"), list):
        raise ValueError(f"{path.name}: no list `nlu`")
    texts: list[tuple[str, str]] = []
    for block in content["nlu"]:
        if not isinstance(block, dict) or not {"intent", "examples"} <= set(block):
            raise ValueError(f"{path.name}: an item without `intent` and `examples`")
        texts += [
            (str(block["intent"]), line[2:].strip())
            for line in str(block["examples"]).splitlines()
            if line.startswith("- ")
        ]
    places = [n for n, line in enumerate(lines, 1) if line.lstrip().startswith("- ") and "- intent:" not in line]
    if len(places) != len(texts):
        raise ValueError(f"{path.name}: {len(places)} lines start with '- ' but {len(texts)} examples were read")
    for (intent, text), line in zip(texts, places):  # noqa: B905 - lengths were compared
        yield Example(text, intent, language, f"{language}/{path.name}", line)


def known_languages(examples: Iterable[Example]) -> dict[str, str]:
    """The language of each text that stands in the files of one language only."""
    found: dict[str, set[str]] = {}
    for example in examples:
        found.setdefault(example.text, set()).add(example.language)
    return {text: next(iter(languages)) for text, languages in found.items() if len(languages) == 1}


def read_all(folder: Path = ROOT / "data" / "nlu") -> list[Example]:
    """All training examples, in the order of languages, files and lines."""
    return [
        example
        for language in for_customers()
        for path in sorted((folder / language).glob("*.yml"))
        for example in read_file(path, language)
    ]
