"""`python -m bench.nlu.default_pipeline --examples N --epochs N`: Rasa's default pipeline beside ours, same messages.

N examples of each intent and language, spread over the file (all without the option). Ours is trained on the same ones
too, without replies in their context and without messages that ask several things, which Rasa's cannot be given; its
gate still learns from the round `calibration`. `--epochs`: 100 is Rasa's own default. Each trains on as many processors
as it wants; `python -m bench.nlu` does the same at its end.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bench.nlu import measures, rasa_side
from bench.nlu.measures import Judged
from bench.nlu.models import judge
from bench.nlu.reports import report
from bench.nlu.sets import HeldOut, Message, held_out
from nlu.examples import CALIBRATION, ROOT, Example, read_all, read_file
from nlu.model import Settings
from nlu.training import train

DIET = Path(__file__).with_name("diet.yml")
DATA = ROOT / "data" / "nlu"
COVERED = (90, 95)  # percent of the messages that are acted on: there the harm of two models can be compared


def rasa_processes(name: str, config: Path, fresh: HeldOut, data: Path = DATA) -> None:
    """Train a pipeline in Rasa, load it in a fresh process, print accuracy and cost."""
    messages = [message for of_set in fresh.sets.values() for message in of_set]
    with tempfile.TemporaryDirectory() as folder:
        training = rasa_side.call("train", str(config), f"{folder}/model.tar.gz", str(data))
        print(f"{name}: trained in", training, flush=True)
        parsed = rasa_side.parse(str(config), training["model"], messages)
    _reports(f"{name} in Rasa", fresh, _judged(messages, parsed))
    print(f"{name}:", parsed)


def _judged(messages: Sequence[Message], parsed: dict[str, Any]) -> list[Judged]:
    found = parsed.pop("found")
    return [
        Judged(message, first, sure, second, not fallback)
        for message, (first, sure, second, fallback) in zip(messages, found)  # noqa: B905 - one for each
    ]


def _reports(name: str, fresh: HeldOut, judged: Sequence[Judged]) -> None:
    """Figures of each set; `judged` has the messages of all sets in their order."""
    left = list(judged)
    for of_set, messages in fresh.sets.items():
        part, left = left[: len(messages)], left[len(messages) :]
        report(f"{name}, {of_set}", part)
        print({f"harm, {covered} % acted on": measures.harm_at(part, covered) for covered in COVERED}, flush=True)


def subset(most: int | None) -> list[Example]:
    """The messages that Rasa's default can learn from; of each file `most`, spread over it."""
    found: list[Example] = []
    for path in sorted(DATA.glob("*/*.yml")):
        examples = [e for e in read_file(path, path.parent.name) if e.round != CALIBRATION]
        found += examples[:: max(1, -(-len(examples) // most))] if most else examples
    return found


def rasa_default(fresh: HeldOut, epochs: int, most: int | None) -> None:
    """Rasa's default pipeline, and ours on the same messages."""
    examples = subset(most)
    print(f"\n{len(examples)} messages, at most {most} of each intent and language")
    begun, used = time.monotonic(), time.process_time()
    model = train([*examples, *(e for e in read_all() if e.round == CALIBRATION)], Settings.of_product(), several=())
    seconds = f"{time.monotonic() - begun:.0f} s, {time.process_time() - used:.0f} s of this process"
    print(f"ours on the same messages: trained in {seconds}")
    _reports("ours on the same messages", fresh, judge(model, [m for of_set in fresh.sets.values() for m in of_set]))
    with tempfile.TemporaryDirectory() as folder:
        config, data = Path(folder, "config.yml"), Path(folder, "nlu")
        content = yaml.safe_load(DIET.read_text(encoding="utf-8"))
        next(part for part in content["pipeline"] if part["name"] == "DIETClassifier")["epochs"] = epochs
        config.write_text(yaml.safe_dump(content), encoding="utf-8")
        _write(examples, data)
        rasa_processes(f"default pipeline (DIET, {epochs} epochs)", config, fresh, data)


def _write(examples: Sequence[Example], folder: Path) -> None:
    blocks: dict[str, dict[str, str]] = {}
    for example in examples:
        block = blocks.setdefault(example.file, {"intent": example.intent, "examples": ""})
        block["examples"] += f"- {example.text}\n"
    for file, block in blocks.items():
        place = folder / file
        place.parent.mkdir(parents=True, exist_ok=True)
        content = yaml.safe_dump({"version": "3.1", "nlu": [block]}, allow_unicode=True)
        place.write_text(content, encoding="utf-8")


def main() -> None:
    """Print the figures of both."""
    options = argparse.ArgumentParser(prog="bench.nlu.default_pipeline")
    options.add_argument("--epochs", type=int, default=100, metavar="N")
    options.add_argument("--examples", type=int, metavar="N")
    chosen = options.parse_args()
    rasa_default(held_out(), chosen.epochs, chosen.examples)


if __name__ == "__main__":
    main()
