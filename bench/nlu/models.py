"""The models that are measured, and what they take messages for."""

from __future__ import annotations

import tarfile
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.model_selection import StratifiedGroupKFold

from bench.nlu.measures import Judged
from bench.nlu.sets import Message
from nlu.arrays import Places
from nlu.examples import CALIBRATION, ROOT, read_all
from nlu.features import Features, Heard
from nlu.model import IntentModel, Settings
from nlu.tokens import normalise, words
from nlu.training import train

COMPONENT = "NgramIntentClassifier"  # in the name of its folder in a trained model


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
