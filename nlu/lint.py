"""Checks of the training messages: `make lint-nlu` lists what must be mended and prints a table of counts.

Of the evaluation files only the place of the offending training example is reported, so that nobody learns them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

import texts
from languages import for_customers
from nlu.examples import ROOT, Example, read_all
from nlu.lexicon import LexiconError, lexicon
from nlu.so_far import NEW, SoFar
from nlu.text import fold
from retention import questions
from retention.errors import PolicyError
from retention.reading import load_yaml

LONG = 7  # words from which two messages that differ in one word count as the same
ENOUGH, ENOUGH_FOR_A_QUESTION = 40, 100  # examples of an intent in a language; measured in docs/nlu.md
SHORT = 4  # words; "bom dia", "oui merci": such messages stand in any two sets, the evaluation leaves them out
DATA, RULES, HELD_OUT = ROOT / "data" / "nlu", ROOT / "data" / "rules", ROOT / "tests" / "nlu"
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
    """Files of examples, and lists of the lexicon, that one language has and another has not."""
    names = {
        language: {str(path.relative_to(folder / language)) for path in (folder / language).rglob("*.yml")}
        for language in for_customers()
    }
    yield from _lacking(names, "{language}/{name}: missing; it stands in {others}")
    try:
        signals = {language: set(lexicon(language).signals) for language in for_customers()}
    except LexiconError as error:
        yield from str(error).splitlines()
        return
    yield from _lacking(signals, "lexicon/{language}.yml: signals.{name}: missing; it stands in {others}")


def _lacking(names: dict[str, set[str]], line: str) -> Iterator[str]:
    for language, own in names.items():
        for name in sorted(set().union(*names.values()) - own):
            others = ", ".join(other for other, found in names.items() if name in found)
            yield line.format(language=language, name=name, others=others)


def _unasked(examples: list[Example]) -> Iterator[str]:
    """What the policies rule on and nobody can ask: no examples in a language."""
    known = {(example.language, example.intent) for example in examples}
    for language in for_customers():
        for question in questions():
            if (language, question) not in known:
                yield f"{language}/{question}.yml: missing; the policies rule on it"


def unsaid(rules: Path = RULES) -> Iterator[str]:
    """Texts of small talk (rules with action_say) that a language lacks."""
    for file in sorted(rules.glob("*.yml")):
        for rule in load_yaml(file)["rules"]:
            intent, action = rule["steps"][0].get("intent"), rule["steps"][-1].get("action")
            if action == "action_say":
                for language in for_customers():
                    if not texts.has(language, f"say-{intent}"):
                        yield f"texts/{language}: say-{intent}: missing; {file.name} answers {intent} with it"


def few(examples: list[Example]) -> list[str]:
    """Intents with fewer examples in a language than are needed to be recognised well."""
    counts = Counter((example.language, example.intent) for example in examples)
    enough = {intent: ENOUGH_FOR_A_QUESTION if intent in questions() else ENOUGH for _, intent in counts}
    return [
        f"{language}/{intent}.yml: {number} examples; {enough[intent]} are needed to be recognised well (docs/nlu.md)"
        for (language, intent), number in counts.items()
        if number < enough[intent]
    ]


def _alike(examples: list[Example]) -> Iterator[str]:
    exact: dict[tuple[str, SoFar, tuple[str, ...]], Example] = {}
    near: dict[tuple[str, tuple[str, ...]], Example] = {}
    for example in examples:
        words = key(example.text)
        here = f"{example.file}:{example.line}"
        first = exact.setdefault((example.language, example.so_far, words), example)
        if first is not example:
            yield f"{here}: the same message as {first.file}:{first.line}"
            continue
        if example.so_far != NEW:  # after other messages the same words may mean another thing
            continue
        for shape in shapes(words):
            other = near.setdefault((example.language, shape), example)
            if other.intent != example.intent:
                yield f"{here}: nearly the same message as {other.file}:{other.line}, of another intent"
                break


def _mixed_up(examples: list[Example]) -> Iterator[str]:
    for example in examples:
        words = re.findall(r"[^\W\d_]+", example.text.lower())
        counts = {
            language: sum(word in lexicon(language).common_words for word in words) for language in for_customers()
        }
        likely = max(counts, key=counts.__getitem__)
        if counts[likely] > counts[example.language] + 2 and example.intent not in ("switch_language", "out_of_scope"):
            yield f"{example.file}:{example.line}: seems to be in another language ({likely})"


def _misplaced(examples: list[Example]) -> Iterator[str]:
    for example in examples:
        if example.so_far == NEW and example.file != f"{example.language}/{example.intent}.yml":
            yield f"{example.file}:{example.line}: an example of {example.intent}"


def _held_out(examples: list[Example], held_out: Iterable[str]) -> Iterator[str]:
    known = {shape for text in held_out for shape in shapes(key(text))}
    for example in examples:
        words = key(example.text)
        if len(words) > SHORT and any(shape in known for shape in shapes(words)):
            yield f"{example.file}:{example.line}: stands in an evaluation set, word for word or nearly"


def held_out_texts(folder: Path = HELD_OUT) -> list[str]:
    """All messages of the evaluation files."""
    files = [load_yaml(path) for path in sorted(folder.glob("eval_*.yml"))]
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
    rows: list[tuple[str, list[object]]] = [("intent", list(for_customers()))]
    rows += [(intent, [counts[intent][language] for language in for_customers()]) for intent in sorted(counts)]
    rows += [("all", [sum(count[language] for count in counts.values()) for language in for_customers()])]
    return "\n".join(f"{name:<24}" + "".join(f"{cell:>7}" for cell in cells) for name, cells in rows)


def main() -> int:
    """Print what is amiss in the examples; exit status 1 if anything is."""
    try:
        examples = read_all()
        found = [*_unasked(examples), *unsaid(), *problems(examples, held_out_texts())]
    except (OSError, ValueError, yaml.YAMLError, PolicyError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(table(examples))
    print("", *few(examples), sep="\n")
    print(*found, sep="\n")
    print(f"{len(found)} to mend" if found else "nothing to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
