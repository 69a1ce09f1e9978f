"""Checks of the training messages: `python -m nlu.lint` lists what must be mended and prints a table of counts.

Of the evaluation files only the place of the offending training example is told, so that nobody learns them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from nlu.examples import LANGUAGES, ROOT, Example, read_all
from nlu.lexicon import entries
from nlu.text import fold

LONG = 7  # words from which two messages that differ in one word count as the same
SHORT = 4  # words; "bom dia", "oui merci": such messages stand in any two sets, the evaluation leaves them out
DATA, HELD_OUT = ROOT / "data" / "nlu", ROOT / "tests" / "nlu"
_WORD = re.compile(r"\w+")


def key(text: str) -> tuple[str, ...]:
    """A message without capitals, accents and punctuation; one of signs only stays as it is."""
    return tuple(_WORD.findall(fold(text))) or (text.strip(),)


def shapes(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The message itself and, if long, it with each of its words left out."""
    yield words
    if len(words) >= LONG:
        yield from (words[:i] + words[i + 1 :] for i in range(len(words)))


def _missing(folder: Path) -> Iterator[str]:
    names = {language: {path.name for path in (folder / language).glob("*.yml")} for language in LANGUAGES}
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        yield from (
            f"{other}/{name}: missing; it stands in {language}" for name in sorted(names[language] - names[other])
        )


def _alike(examples: list[Example]) -> Iterator[str]:
    exact: dict[tuple[str, tuple[str, ...]], Example] = {}
    near: dict[tuple[str, tuple[str, ...]], Example] = {}
    for example in examples:
        words = key(example.text)
        here = f"{example.file}:{example.line}"
        first = exact.setdefault((example.language, words), example)
        if first is not example:
            yield f"{here}: the same message as {first.file}:{first.line}"
            continue
        for shape in shapes(words):
            other = near.setdefault((example.language, shape), example)
            if other.intent != example.intent:
                yield f"{here}: nearly the same message as {other.file}:{other.line}, of another intent"
                break


def _mixed_up(examples: list[Example]) -> Iterator[str]:
    for example in examples:
        words = re.findall(r"[^\W\d_]+", example.text.lower())
        own, other = (
            sum(word in entries(language, "common_words") for word in words)
            for language in (example.language, *(name for name in LANGUAGES if name != example.language))
        )
        if other > own + 2 and example.intent not in ("switch_language", "out_of_scope"):
            yield f"{example.file}:{example.line}: seems to be in the other language"


def _misplaced(examples: list[Example]) -> Iterator[str]:
    for example in examples:
        if example.file != f"{example.language}/{example.intent}.yml":
            yield f"{example.file}:{example.line}: an example of {example.intent}"


def _held_out(examples: list[Example], texts: Iterable[str]) -> Iterator[str]:
    known = {shape for text in texts for shape in shapes(key(text))}
    for example in examples:
        words = key(example.text)
        if len(words) > SHORT and any(shape in known for shape in shapes(words)):
            yield f"{example.file}:{example.line}: stands in an evaluation set, word for word or nearly"


def held_out_texts(folder: Path = HELD_OUT) -> list[str]:
    """All messages of the evaluation files."""
    files = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("eval_*.yml"))]
    return [str(entry["text"]) for content in files for part in content.values() for entry in part]


def problems(examples: list[Example], held_out: Iterable[str], folder: Path = DATA) -> list[str]:
    """Everything to mend, one line each: place and what is wrong."""
    found = [*_missing(folder), *_misplaced(examples), *_alike(examples), *_mixed_up(examples)]
    return [*found, *_held_out(examples, held_out)]


def table(examples: list[Example]) -> str:
    """How many examples each intent has in each language."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for example in examples:
        counts[example.intent][example.language] += 1
    rows = [(intent, *(counts[intent][language] for language in LANGUAGES)) for intent in sorted(counts)]
    total = ("all", *(sum(row[i] for row in rows) for i in (1, 2)))
    return "\n".join(f"{intent:<24}{pt:>7}{fr:>7}" for intent, pt, fr in [("intent", *LANGUAGES), *rows, total])


def main() -> int:
    try:
        examples = read_all()
    except (OSError, ValueError, yaml.YAMLError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(table(examples))
    found = problems(examples, held_out_texts())
    print(*found, sep="\n")
    print(f"{len(found)} to mend" if found else "nothing to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
