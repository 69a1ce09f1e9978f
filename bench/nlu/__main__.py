"""`make bench-nlu`: what the understanding is worth, and what Rasa's default pipeline is worth on the same messages.

`--skip-diet` leaves Rasa's default out (its training takes long), `--skip-rasa` all of Rasa's processes, `--record`
keeps the accuracies in bench/nlu/recorded.json, which a test holds the model to. `--diet-epochs N` and
`--diet-examples N`: bench/nlu/default_pipeline.py. The learning curve and cross-validation are of bench.nlu.learning,
the time of a parse of bench.nlu.parse_time.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.nlu import measures, pictures
from bench.nlu.default_pipeline import rasa_default, rasa_processes
from bench.nlu.measures import Judged
from bench.nlu.models import judge, trained
from bench.nlu.reports import report, tables
from bench.nlu.sets import PICTURES, Message, held_out, noisy
from nlu import details
from nlu.examples import ROOT, known_languages, read_all
from nlu.language import LanguageModel
from nlu.model import IntentModel
from nlu.sentences import with_sentences

RECORDED = Path(__file__).with_name("recorded.json")


def accuracies(judged: Mapping[str, Sequence[Judged]]) -> dict[str, dict[str, float]]:
    """Percent right by set and language."""
    return {
        name: {
            language: measures.accuracy([j for j in found if j.message.language == language])
            for language in sorted({j.message.language for j in found})
        }
        for name, found in judged.items()
    }


def several(model: IntentModel, messages: Sequence[Message], single: Sequence[Message]) -> dict[str, float]:
    """Percent of messages with all, with at least one question found; percent of single ones wrongly split."""

    def asked(message: Message) -> set[str]:
        whole = model.predict(message.text, message.language, message.so_far)
        found = with_sentences(
            model.questions(message.text, whole, message.language),
            message.text,
            message.language,
            lambda part: model.predict(part, message.language),
            model.asked,
        )
        return {intent for intent, _ in found}

    found = [(set(m.accepted), asked(m)) for m in messages]
    return {
        "all found": 100 * sum(wanted <= got for wanted, got in found) / len(found),
        "one found": 100 * sum(bool(wanted & got) for wanted, got in found) / len(found),
        "single ones split": 100 * sum(len(asked(m)) > 1 for m in single) / len(single),
    }


def numbers_right(entries: Sequence[tuple[str, str | None, str]]) -> float:
    """Percent of messages in which exactly the contract number (or none) is found."""

    def found(text: str, language: str) -> str:
        numbers = (str(d.value) for d in details.find(text, language) if d.kind == "contract_number")
        return ",".join(dict.fromkeys("".join(filter(str.isdigit, number)) for number in numbers))

    digits = ["".join(c for c in number or "" if c.isdigit()) for _, number, _ in entries]
    right = sum(found(text, language) == d for (text, _, language), d in zip(entries, digits))  # noqa: B905
    return 100 * right / len(entries)


def language_right(model: LanguageModel, messages: Sequence[Message]) -> tuple[float, float]:
    """Percent right among messages of two or more words with no language so far, and with it as prior."""
    long = [m for m in messages if sum(c.isalpha() for c in m.text) > 3 and len(m.text.split()) >= 2]
    alone = sum(model.decide(m.text, None) == m.language for m in long)
    kept = sum(model.decide(m.text, m.language) == m.language for m in long)
    return 100 * alone / len(long), 100 * kept / len(long)


def main() -> None:
    """Print the figures as a table."""
    options = argparse.ArgumentParser(prog="bench.nlu")
    options.add_argument("--diet-epochs", type=int, default=100, metavar="N")
    options.add_argument("--diet-examples", type=int, metavar="N", help="train it on N examples of each file")
    for flag in ("--skip-diet", "--skip-rasa", "--record"):
        options.add_argument(flag, action="store_true")
    chosen = options.parse_args()
    fresh = held_out()
    print("left out of the held-out messages, as they stand in the training data:", fresh.left_out)
    model, seconds = trained()
    print(f"training {seconds:.1f} s")
    judged_sets = {name: judge(model, messages) for name, messages in fresh.sets.items() if messages}
    for name, found in judged_sets.items():
        report(f"held-out, {name}", found)
    tables([j for found in judged_sets.values() for j in found])
    report("held-out, noisy copies", judge(model, noisy(fresh.single)))
    examples = read_all()
    known = known_languages((e.text, e.language) for e in examples)
    language = LanguageModel().fit([e.text for e in examples], [known.get(e.text) for e in examples])
    for name in fresh.left_out:
        part = [m for m in fresh.single if m.language == name]
        print(f"{name} several:", several(model, [m for m in fresh.several if m.language == name], part))
        print(f"{name} contract numbers: {numbers_right([n for n in fresh.numbers if n[2] == name]):.1f}")
        alone, kept = language_right(language, part)
        print(f"{name} language, two words and more: {alone:.1f} alone, {kept:.1f} with the conversation's")
    every = [j for found in judged_sets.values() for j in found]
    pictures.reliability(every, PICTURES / "reliability.svg")
    pictures.risk_coverage(every, PICTURES / "risk-coverage.svg")
    pictures.confusion(every, PICTURES / "confusion.svg")
    times = sorted(_milliseconds(model, m) for m in fresh.single)
    print(f"one message in process: p50 {times[len(times) // 2]:.2f} ms, p95 {times[int(len(times) * 0.95)]:.2f} ms")
    if chosen.record:
        RECORDED.write_text(json.dumps(accuracies(judged_sets), indent=1) + "\n", encoding="utf-8")
    if not chosen.skip_rasa:
        rasa_processes("this pipeline", ROOT / "config.yml", fresh)
        if not chosen.skip_diet:
            rasa_default(fresh, chosen.diet_epochs, chosen.diet_examples)


def _milliseconds(model: IntentModel, message: Message) -> float:
    started = time.perf_counter()
    whole = model.predict(message.text, message.language, message.so_far)
    model.questions(message.text, whole, message.language)
    return 1000 * (time.perf_counter() - started)


if __name__ == "__main__":
    main()
