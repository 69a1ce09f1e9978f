"""`make bench-nlu`: what the understanding is worth, and what Rasa's default pipeline is worth on the same messages.

`--skip-diet` leaves Rasa's default out (its training takes long), `--skip-rasa` all of Rasa's processes, `--record`
keeps the accuracies in bench/nlu/recorded.json, which a test holds the model to. `--diet-epochs N` trains Rasa's
default for N epochs (100 is its own default), `--diet-examples N` on the first N examples of each file.
"""

from __future__ import annotations

import argparse
import json
import tarfile
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml
from scipy import sparse
from sklearn.model_selection import StratifiedGroupKFold

from bench.nlu import measures, pictures, rasa_side
from bench.nlu.measures import Judged
from bench.nlu.sets import HeldOut, Message, held_out, noisy
from nlu import details
from nlu.arrays import Places
from nlu.examples import CALIBRATION, ROOT, known_languages, read_all, read_file
from nlu.features import Features, Heard
from nlu.language import LanguageModel
from nlu.model import IntentModel, Settings
from nlu.tokens import normalise, words
from nlu.training import train

RECORDED = Path(__file__).with_name("recorded.json")
DIET = Path(__file__).with_name("diet.yml")
DATA = ROOT / "data" / "nlu"
COMPONENT = "NgramIntentClassifier"  # in the name of its folder in a trained model
PICTURES = ROOT / "docs" / "images"


def judge(model: IntentModel, messages: Sequence[Message]) -> list[Judged]:
    """What a model takes messages for."""
    found = [model.predict(message.text, message.language, message.so_far) for message in messages]
    return [
        Judged(message, p.ranking[0][0], p.confidence, p.ranking[1][0], model.is_sure(p))
        for message, p in zip(messages, found)  # noqa: B905
    ]


def trained() -> tuple[IntentModel, float]:
    """A model of all training messages and the seconds it took."""
    examples, started = read_all(), time.monotonic()
    return train(examples, Settings.of_product()), time.monotonic() - started


def stored(file: Path = ROOT / "models" / "assistant.tar.gz") -> IntentModel:
    """The intent model in the product's trained model. Raises OSError where there is none."""
    with tarfile.open(file) as archive, tempfile.TemporaryDirectory() as folder:
        for member in archive.getmembers():
            if COMPONENT in member.name and member.isfile():
                content = archive.extractfile(member)
                Path(folder, Path(member.name).name).write_bytes(content.read() if content else b"")
        return IntentModel.load(Path(folder))


def cross_validated(folds: int = 5) -> list[Judged]:
    """Each training message judged by a model that saw neither it nor its near-duplicates."""
    every = read_all()
    calibration = [example for example in every if example.round == CALIBRATION]
    examples = [example for example in every if example.round != CALIBRATION]
    tokens = [Heard(words(normalise(e.text))) for e in examples]
    intents = np.array([e.intent for e in examples])
    near = groups(Features({"word": 1.0}).learn(tokens))
    judged: list[Judged] = []
    for seen, unseen in StratifiedGroupKFold(folds, shuffle=True, random_state=1).split(intents, intents, near):
        model = train([*(examples[i] for i in seen), *calibration], Settings.of_product())
        left_out = [examples[i] for i in unseen]
        judged += judge(model, [Message(e.text, (e.intent,), "-", e.language, e.so_far) for e in left_out])
    return judged


def groups(rows: sparse.csr_matrix, alike: float = 0.8) -> Places:
    """Numbers the messages so that near-duplicates share one: they must not stand on both sides of a split."""
    similar = rows @ rows.T
    similar.data[similar.data < alike * rows[0].multiply(rows[0]).sum()] = 0
    similar.eliminate_zeros()
    return np.asarray(sparse.csgraph.connected_components(similar)[1])


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
        found = model.questions(message.text, whole, message.language)
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


def report(name: str, judged: Sequence[Judged]) -> None:
    """Print the figures of one set of predictions."""
    print(f"\n== {name}: {len(judged)} messages")
    for language in sorted({j.message.language for j in judged}):
        part = [j for j in judged if j.message.language == language]
        figures = {
            "accuracy": measures.accuracy(part),
            "policy questions": measures.accuracy(measures.policy(part)),
            "among two": measures.among_two(part),
            "asked back": measures.asked_back(part),
            "harm": measures.harm(part),
            "out of scope kept out": measures.out_of_scope_kept_out(part),
            "yes to none": measures.false_yes(part),
            "macro-F1": measures.macro_f1(part),
            "calibration error": measures.calibration(part)[0],
        }
        print(f"{language} ({len(part)}):", ", ".join(f"{figure} {value}" for figure, value in figures.items()))


def tables(judged: Sequence[Judged]) -> None:
    """Print each intent, the confusions, the styles and what other thresholds would do."""
    for intent, row in measures.per_intent(judged).items():
        cells = "".join(f"{name[0].upper()} {100 * row[name]:5.1f}  " for name in ("precision", "recall", "f1"))
        print(f"{intent:<24}{cells} n {row['n']:.0f}")
    print("confusions (wanted, found):", *(f"{n:>4} {a} > {b}" for (a, b), n in measures.confusions(judged)), sep="\n")
    print("styles:", *(f"{style} {right} ({n})" for style, (right, n) in measures.by_style(judged).items()), sep="\n  ")
    for question in (0.5, 0.6, 0.7, 0.8, 0.9):
        for other in (0.3, 0.5, 0.7):
            part = measures.at_thresholds(judged, question, other)
            print(f"sure from {question} / {other}: asked back {measures.asked_back(part)}, harm {measures.harm(part)}")


def rasa_processes(name: str, config: Path, fresh: HeldOut, data: Path = DATA) -> None:
    """Train a pipeline in Rasa, load it in a fresh process, print accuracy and cost."""
    with tempfile.TemporaryDirectory() as folder:
        training = rasa_side.call("train", str(config), f"{folder}/model.tar.gz", str(data))
        parsed = rasa_side.parse(str(config), training["model"], [m.text for m in fresh.single])
    judged = [Judged(m, i, c) for m, (i, c) in zip(fresh.single, parsed.pop("found"))]  # noqa: B905
    report(f"{name} in Rasa", judged)
    print(f"training {training['seconds']} s;", parsed)


def rasa_default(fresh: HeldOut, epochs: int, most: int | None) -> None:
    """Rasa's default pipeline on the same data, or on the first `most` examples of each file."""
    with tempfile.TemporaryDirectory() as folder:
        config, data = Path(folder, "config.yml"), Path(folder, "nlu")
        content = yaml.safe_load(DIET.read_text(encoding="utf-8"))
        next(part for part in content["pipeline"] if part["name"] == "DIETClassifier")["epochs"] = epochs
        config.write_text(yaml.safe_dump(content), encoding="utf-8")
        for path in sorted(DATA.glob("*/*.yml")):
            texts = [example.text for example in read_file(path, path.parent.name) if example.round != CALIBRATION]
            block = {"intent": path.stem, "examples": "".join(f"- {text}\n" for text in texts[:most])}
            copy = data / path.relative_to(DATA)
            copy.parent.mkdir(parents=True, exist_ok=True)
            content = yaml.safe_dump({"version": "3.1", "nlu": [block]}, allow_unicode=True)
            copy.write_text(content, encoding="utf-8")
        rasa_processes(f"default pipeline (DIET, {epochs} epochs)", config, fresh, data)


def main() -> None:
    options = argparse.ArgumentParser(prog="bench.nlu")
    options.add_argument("--diet-epochs", type=int, default=100, metavar="N")
    options.add_argument("--diet-examples", type=int, metavar="N", help="train it on the first N examples of each file")
    for flag in ("--skip-diet", "--skip-rasa", "--skip-folds", "--record"):
        options.add_argument(flag, action="store_true")
    chosen = options.parse_args()
    fresh = held_out()
    print("left out of the held-out messages, as they stand in the training data:", fresh.left_out)
    model, seconds = trained()
    print(f"training {seconds:.1f} s")
    judged_sets = {name: judge(model, messages) for name, messages in fresh.sets.items() if messages}
    for name, found in judged_sets.items():
        report(f"held-out, {name}", found)
    judged = judged_sets["single"]
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
    pictures.reliability(judged, PICTURES / "reliability.svg")
    pictures.risk_coverage(judged, PICTURES / "risk-coverage.svg")
    pictures.confusion(judged, PICTURES / "confusion.svg")
    times = sorted(_milliseconds(model, m) for m in fresh.single)
    print(f"one message in process: p50 {times[len(times) // 2]:.2f} ms, p95 {times[int(len(times) * 0.95)]:.2f} ms")
    if chosen.record:
        RECORDED.write_text(json.dumps(accuracies(judged_sets), indent=1) + "\n", encoding="utf-8")
    if not chosen.skip_folds:
        report("cross-validation", cross_validated())
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
