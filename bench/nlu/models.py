"""The models that are measured, and what they take messages for."""

from __future__ import annotations

import tarfile
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.nlu.measures import Judged
from bench.nlu.sets import Message
from nlu.consent import checked
from nlu.examples import ROOT, read_all
from nlu.model import IntentModel, Settings
from nlu.training import train

COMPONENT = "NgramIntentClassifier"  # in the name of its folder in a trained model


def judge(model: IntentModel, messages: Sequence[Message]) -> list[Judged]:
    """What a model takes messages for."""
    found = [checked(model.predict(m.text, m.language, m.so_far), m.text, m.language) for m in messages]
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
