"""The intent model: features, small networks, nearest examples and a gate; no Rasa here, so that experiments
and the product are the same code. nlu/training.py makes it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy import sparse

from nlu import network, questions
from nlu.arrays import Numbers, Places
from nlu.examples import ROOT
from nlu.features import Features
from nlu.network import Layers, Shape
from nlu.prediction import Prediction
from nlu.spelling import Speller
from nlu.tokens import normalise, words

OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Settings:
    """What may be chosen in config.yml; the defaults are the measured best (docs/nlu.md)."""

    weights: dict[str, float] = field(default_factory=lambda: {"word": 1.0, "stem": 1.0, "char": 1.0})
    rarest: int = 3  # pieces of fewer training messages are left out
    networks: int = 2  # trained from different starts; their probabilities are averaged
    passes: int = Shape.passes
    held_back: int = 4  # the gate is learned from one in this many messages
    expected_bonus: float = 1.5  # added to the logits of intents that answer what the assistant has just asked
    alone: tuple[str, ...] = ()  # policy questions that are never one of several in a message
    processes: int = 2
    seed: int = 0

    @classmethod
    def of_product(cls, file: Path = ROOT / "config.yml") -> Settings:
        """Those the product is trained with. Raises OSError, KeyError or StopIteration where the file lacks them."""
        pipeline = yaml.safe_load(file.read_text(encoding="utf-8"))["pipeline"]
        return cls.chosen(next(part for part in pipeline if part["name"].endswith("NgramIntentClassifier")))

    @classmethod
    def chosen(cls, config: Mapping[str, Any]) -> Settings:
        """The defaults with what a component's configuration says instead; its other keys are Rasa's."""
        known: dict[str, Any] = {key: value for key, value in config.items() if key in cls.__dataclass_fields__}
        return cls(**{**known, "alone": tuple(known.get("alone", ()))})


def _logit(probability: Numbers) -> Numbers:
    return np.asarray(np.log(probability + 1e-6) - np.log(1 - probability + 1e-6))


class IntentModel:
    """Predicts the intents of messages; made by nlu.training.train or read from where it was saved."""

    speller: Speller
    features: Features
    near_features: Features
    near: sparse.csc_matrix  # a row for each training message, to find the nearest one
    networks: list[Layers]

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.intents: list[str] = []
        self.temperature = 1.0
        self.gate: Numbers = np.zeros(0)
        self.asked: frozenset[str] = frozenset()
        self.several: Numbers = np.append(np.zeros(questions.SIGNS), -10.0)

    def measure(self, tokens: Sequence[str]) -> tuple[Numbers, float]:
        """Scores of all intents by each network, and the similarity to the nearest training message."""
        places, values = self.near_features.row(tokens)
        row = self.features.row(tokens)
        return np.stack([each.scores(*row) for each in self.networks]), float(self._similar(places, values))

    def _similar(self, places: Places, values: Numbers) -> float:
        near = np.zeros(self.near.shape[0], dtype=np.float32)
        for place, value in zip(places, values):  # noqa: B905 - of one length by construction
            part = slice(self.near.indptr[place], self.near.indptr[place + 1])
            near[self.near.indices[part]] += self.near.data[part] * value
        return float(near.max(initial=0.0))

    def signs(self, single: Numbers, similar: Numbers) -> Numbers:
        """What the gate looks at: best probability, margin, the networks' agreement, nearest example, out of scope,
        and which intent it is. `single`: probabilities by each network (networks x ... x intents)."""
        mean = single.mean(axis=0)
        ordered, best = np.sort(mean, axis=-1), mean.argmax(axis=-1)
        least = np.take_along_axis(single.min(axis=0), np.expand_dims(best, -1), -1)[..., 0]
        out = mean[..., self.intents.index(OUT_OF_SCOPE)] if OUT_OF_SCOPE in self.intents else 0 * similar
        signs = [_logit(ordered[..., -1]), np.log((ordered[..., -1] + 1e-6) / (ordered[..., -2] + 1e-6))]
        return np.concatenate(
            [np.stack([*signs, _logit(least), similar, out], axis=-1), np.eye(len(self.intents))[best]], axis=-1
        )

    def predict(self, text: str, language: str | None = None, expected: Collection[str] = ()) -> Prediction:
        """The intents of one message, likeliest first. A message without any known piece gets confidence 0.

        `expected`: intents that would answer what the assistant has just asked.
        """
        tokens = self.speller.correct(words(normalise(text), language))
        scores, similar = self.measure(tokens)
        if expected:
            bonus = self.settings.expected_bonus * self.temperature
            scores = scores + bonus * np.isin(self.intents, list(expected))
        single = network.softmax(scores, self.temperature)
        probabilities = single.mean(axis=0)
        order = np.argsort(-probabilities)
        ranking = [(self.intents[i], float(probabilities[i])) for i in order]
        confidence = ranking[0][1]
        if self.gate.size:
            signs = self.signs(single, np.asarray(similar))
            confidence = float(1 / (1 + np.exp(-(signs @ self.gate[:-1] + self.gate[-1]))))
        return Prediction(ranking, confidence if tokens else 0.0)

    def candidate(self, text: str, language: str | None, whole: Prediction | None = None) -> questions.Candidate | None:
        """The questions a message may ask if they are several; `whole` is its prediction where it was made before."""
        whole = whole or self.predict(text, language)
        return questions.candidate(text, language, whole, lambda part: self.predict(part, language), self.asked)

    def questions(self, text: str, whole: Prediction, language: str | None = None) -> list[tuple[str, float]]:
        """The questions of a message in the customer's order, each with its confidence; `whole` is its prediction."""
        return questions.recognise(self.candidate(text, language, whole), whole, self.several)

    def save(self, folder: Path) -> None:
        """Write model.json and model.npz; nothing in them runs when read."""
        folder.mkdir(parents=True, exist_ok=True)
        state = {
            "settings": asdict(self.settings),
            "intents": self.intents,
            "asked": sorted(self.asked),
            "temperature": self.temperature,
            "gate": self.gate.tolist(),
            "several": self.several.tolist(),
            "words": self.speller.counts,
            "features": self.features.state(),
            "near": self.near_features.state(),
        }
        (folder / "model.json").write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / "model.npz",
            **{f"{name}_{i}": value for i, layers in enumerate(self.networks) for name, value in vars(layers).items()},
            rarity=self.features.rarity,
            near_rarity=self.near_features.rarity,
            near_data=self.near.data,
            near_indices=self.near.indices,
            near_indptr=self.near.indptr,
            near_shape=self.near.shape,
        )

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """The model as saved; raises OSError or ValueError where the files are missing or damaged."""
        state = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        model = cls(Settings.chosen(state["settings"]))
        model.asked = frozenset(state["asked"])
        model.intents, model.temperature = state["intents"], state["temperature"]
        model.gate, model.several = np.asarray(state["gate"]), np.asarray(state["several"])
        model.speller = Speller(state["words"])
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            model.networks = [
                Layers(**{part.name: arrays[f"{part.name}_{i}"] for part in fields(Layers)})
                for i in range(model.settings.networks)
            ]
            model.features = Features.from_state(state["features"], arrays["rarity"])
            model.near_features = Features.from_state(state["near"], arrays["near_rarity"])
            model.near = sparse.csc_matrix(
                (arrays["near_data"], arrays["near_indices"], arrays["near_indptr"]), shape=tuple(arrays["near_shape"])
            )
        return model
