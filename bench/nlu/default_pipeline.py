"""A pipeline in Rasa's own processes: ours, and Rasa's default."""

from __future__ import annotations

import tempfile
from pathlib import Path

import yaml

from bench.nlu import rasa_side
from bench.nlu.measures import Judged
from bench.nlu.reports import report
from bench.nlu.sets import HeldOut
from nlu.examples import CALIBRATION, ROOT, read_file

DIET = Path(__file__).with_name("diet.yml")
DATA = ROOT / "data" / "nlu"


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
