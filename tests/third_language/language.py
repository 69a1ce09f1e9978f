"""A language made of little data: every sentence is another language's with a mark, and it knows two intents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from fluent.syntax import parse, serialize
from fluent.syntax.ast import Message, Pattern, TextElement

CODE, NAME, TAG = "fi", "Suomi", "fi-FI"
MARK = "¤ "
ENTRY = f"\n{CODE}: {{name: {NAME}, locale: fi_FI, day_and_month: d. MMMM, customers: true, desk: true}}\n"
KEPT = 12  # examples of each intent in the languages that were there: training must be quick
EXAMPLES = {
    "greet": ["hyvää päivää", "moi", "terve teille", "hei, saanko apua", "huomenta", "hyvää iltaa kaikille", "hei hei"],
    "ask_refund": ["saanko rahani takaisin", "palautatteko maksun", "haluan hyvityksen", "milloin rahat palautetaan",
                   "kuuluuko minulle palautus", "voinko saada maksamani summan takaisin", "saanko hyvityksen"],
}  # fmt: skip
COMMON = ["ja", "on", "saanko", "haluan", "minulle", "voinko", "milloin", "rahat", "rahani", "takaisin", "hyvää", "hei"]
WORDS = {"common_words": COMMON, "short_forms": {}, "joints": ["ja"], "openers": ["milloin"], "signals": {}}


def add_to(checkout: Path, like: str) -> None:
    """Add the language to a copy of the checkout. like: the code of the language whose sentences it takes."""
    with (checkout / "languages.yml").open("a", encoding="utf-8") as registry:
        registry.write(ENTRY)
    for folder in (checkout / "texts" / like, *(checkout / "providers").glob(f"*/texts/{like}")):
        for file in folder.glob("*.ftl"):
            target = folder.with_name(CODE) / file.name
            target.parent.mkdir(exist_ok=True)
            target.write_text(marked(file.read_text("utf-8")), "utf-8")
    for file in (checkout / "providers").glob("*/provider.yml"):
        file.write_text(file.read_text("utf-8").replace("languages: [", f"languages: [{CODE}, "), "utf-8")
    _understood(checkout, like)


def marked(content: str) -> str:
    """The messages of a Fluent file, each with the mark before it."""
    resource = parse(content)
    for message in resource.body:
        if isinstance(message, Message):
            for pattern in (message.value, *(attribute.value for attribute in message.attributes)):
                if isinstance(pattern, Pattern):
                    pattern.elements.insert(0, TextElement(MARK))
    return serialize(resource)


def few_examples(checkout: Path) -> None:
    """Keep a few examples of each intent and none of what Rasa does not read, so that training is quick."""
    for file in (checkout / "data" / "nlu").glob("*/*.yml"):
        file.write_text("".join(_fewer(file.read_text("utf-8"))), "utf-8")
    for file in [*checkout.glob("data/nlu/*/in_context/*.yml"), *checkout.glob("data/questions/*.yml")]:
        file.unlink()


def _understood(checkout: Path, like: str) -> None:
    """Examples and words of the language, and fewer examples in the others."""
    few_examples(checkout)
    for intent, examples in EXAMPLES.items():
        file = checkout / "data" / "nlu" / CODE / f"{intent}.yml"
        file.parent.mkdir(exist_ok=True)
        lines = "".join(f"    - {example}\n" for example in examples)
        file.write_text(f'version: "3.1"\nnlu:\n- intent: {intent}\n  examples: |\n{lines}', "utf-8")
    lexicon = checkout / "nlu" / "lexicon"
    words = yaml.safe_load((lexicon / f"{like}.yml").read_text("utf-8")) | WORDS
    (lexicon / f"{CODE}.yml").write_text(yaml.safe_dump(words, allow_unicode=True), "utf-8")


def _fewer(content: str) -> Iterator[str]:
    """The lines of a file of examples with the first few of its first block."""
    count = blocks = 0
    for line in content.splitlines(keepends=True):
        blocks += "intent:" in line
        count += line.startswith(" ") and line.lstrip().startswith("- ")
        if blocks < 2 and count <= KEPT:
            yield line
