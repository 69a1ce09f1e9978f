"""The intent model: features, linear classifiers, nearest examples and a gate; no Rasa here, so that experiments
and the product are the same code."""

from __future__ import annotations

import json
import random
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from nlu import linear
from nlu.features import Features
from nlu.noise import slipped
from nlu.spelling import Speller
from nlu.text import normalise, words

OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Settings:
    """What may be chosen in config.yml; the defaults are the measured best (docs/nlu.md)."""

    weights: dict[str, float] = field(default_factory=lambda: {"word": 0.7, "stem": 0.7, "char": 0.7})
    strictness: float = 0.7
    copies: int = 1  # noised copies of each example
    copy_worth: float = 0.5  # a copy counts this much of an example
    expected_bonus: float = 1.5  # added to the logits of intents that answer what the assistant has just asked
    folds: int = 5
    seed: int = 0


@dataclass(frozen=True)
class Prediction:
    """Intents from likeliest to least likely with probabilities, and how sure the gate is that the first is right."""

    ranking: list[tuple[str, float]]
    confidence: float


def groups(rows: sparse.csr_matrix, alike: float = 0.8) -> np.ndarray:
    """Numbers the messages so that near-duplicates share one: they must not stand on both sides of a split."""
    similar = rows @ rows.T
    similar.data[similar.data < alike * rows[0].multiply(rows[0]).sum()] = 0
    similar.eliminate_zeros()
    return np.asarray(sparse.csgraph.connected_components(similar)[1])


class IntentModel:
    """Learns intents from messages; predicts those of new ones."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.intents: list[str] = []
        self.temperature = 1.0
        self.gate = np.zeros(0)

    # -- training
    def fit(
        self, texts: Sequence[str], intents: Sequence[str], languages: Sequence[str | None] | None = None
    ) -> IntentModel:
        """Train on messages, their intents and languages; raises ValueError where there are too few to learn from."""
        if len(set(intents)) < 2:
            raise ValueError("at least two intents are needed to train")
        self.intents = sorted(set(intents))
        labels = np.searchsorted(self.intents, intents)
        known = languages or [None] * len(texts)
        tokens = [words(normalise(text), language) for text, language in zip(texts, known)]  # noqa: B905
        self._fit_classifiers(tokens, labels, self.settings.copies)
        folds = min(self.settings.folds, int(np.bincount(labels).min()))
        if folds >= 2:
            self._fit_gate(tokens, labels, folds)
        return self

    def _fit_classifiers(self, tokens: list[list[str]], labels: np.ndarray, copies: int) -> None:
        self.speller = Speller.learn(tokens)
        self.features = Features(self.settings.weights).fit(tokens)
        chance = random.Random(self.settings.seed)  # noqa: S311 - no secret
        slips = [self.speller.correct(slipped(message, chance)) for _ in range(copies) for message in tokens]
        worth = np.repeat([1.0, self.settings.copy_worth], [len(tokens), len(slips)])
        rows, repeated = self.features.matrix([*tokens, *slips]), np.tile(labels, 1 + copies)
        weights = linear.support_vectors(rows, repeated, self.settings.strictness, worth)
        self.support = self._complete(weights, np.unique(labels))
        near = Features({"word": 1.0}).fit(tokens)
        self.near_features, self.near = near, near.matrix(tokens).tocsc()

    def _complete(self, weights: np.ndarray, present: np.ndarray) -> np.ndarray:
        if weights.shape[1] == 1:
            weights = np.hstack([-weights, weights])
        complete = np.full((len(weights), len(self.intents)), 0, dtype=np.float32)
        complete[-1] = -10
        complete[:, present] = weights
        return complete

    def _fit_gate(self, tokens: list[list[str]], labels: np.ndarray, folds: int) -> None:
        """Learn from predictions on held-out folds how far the scores can be trusted."""
        split = StratifiedGroupKFold(folds, shuffle=True, random_state=self.settings.seed)
        scores = np.zeros((len(labels), len(self.intents)))
        similar = np.zeros(len(labels))
        for train, test in split.split(labels, labels, groups(self.near.tocsr())):
            part = IntentModel(self.settings)
            part.intents = self.intents
            # without copies: half the time, and the scores differ little
            part._fit_classifiers([tokens[i] for i in train], labels[train], 0)
            for i in test:
                scores[i], similar[i] = part._measure(part.speller.correct(tokens[i]))
        self.temperature = float(
            minimize_scalar(
                lambda t: -np.log(linear.softmax(scores, t)[np.arange(len(labels)), labels] + 1e-9).mean(),
                bounds=(0.02, 2),
                method="bounded",
            ).x
        )
        signs = self._signs(linear.softmax(scores, self.temperature), similar)
        right = scores.argmax(axis=1) == labels
        learned = LogisticRegression(C=10).fit(signs, right)
        self.gate = np.append(learned.coef_[0], learned.intercept_)

    # -- use
    def _measure(self, tokens: Sequence[str]) -> tuple[np.ndarray, float]:
        """Scores of all intents and the similarity to the nearest training message."""
        places, values = self.near_features.row(tokens)
        return linear.score(self.support, *self.features.row(tokens)), float(self._similar(places, values))

    def _similar(self, places: np.ndarray, values: np.ndarray) -> float:
        near = np.zeros(self.near.shape[0], dtype=np.float32)
        for place, value in zip(places, values):  # noqa: B905 - of one length by construction
            part = slice(self.near.indptr[place], self.near.indptr[place + 1])
            near[self.near.indices[part]] += self.near.data[part] * value
        return near.max(initial=0.0)

    def _signs(self, probabilities: np.ndarray, similar: np.ndarray) -> np.ndarray:
        """What the gate looks at: best probability, margin, nearest example, probability of out of scope."""
        ordered = np.sort(probabilities, axis=-1)
        out = (
            probabilities[..., self.intents.index(OUT_OF_SCOPE)]
            if OUT_OF_SCOPE in self.intents
            else np.zeros(probabilities.shape[:-1])
        )
        logit = np.log(ordered[..., -1] + 1e-6) - np.log(1 - ordered[..., -1] + 1e-6)
        return np.stack([logit, np.log((ordered[..., -1] + 1e-6) / (ordered[..., -2] + 1e-6)), similar, out], axis=-1)

    def predict(self, text: str, language: str | None = None, expected: Collection[str] = ()) -> Prediction:
        """The intents of one message, likeliest first. A message without any known piece gets confidence 0.

        `expected`: intents that would answer what the assistant has just asked.
        """
        tokens = self.speller.correct(words(normalise(text), language))
        scores, similar = self._measure(tokens)
        if expected:
            bonus = self.settings.expected_bonus * self.temperature
            scores = scores + bonus * np.isin(self.intents, list(expected))
        probabilities = linear.softmax(scores, self.temperature)
        order = np.argsort(-probabilities)
        ranking = [(self.intents[i], float(probabilities[i])) for i in order]
        confidence = ranking[0][1]
        if self.gate.size:
            signs = self._signs(probabilities, np.asarray(similar))
            confidence = float(1 / (1 + np.exp(-(signs @ self.gate[:-1] + self.gate[-1]))))
        return Prediction(ranking, confidence if tokens else 0.0)

    # -- storage
    def save(self, folder: Path) -> None:
        """Write model.json and model.npz; nothing in them runs when read."""
        folder.mkdir(parents=True, exist_ok=True)
        state = {
            "settings": asdict(self.settings),
            "intents": self.intents,
            "temperature": self.temperature,
            "gate": self.gate.tolist(),
            "words": self.speller.counts,
            "features": self.features.state(),
            "near": self.near_features.state(),
        }
        (folder / "model.json").write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
        np.savez_compressed(
            folder / "model.npz",
            support=self.support,
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
        model = cls(Settings(**state["settings"]))
        model.intents, model.temperature = state["intents"], state["temperature"]
        model.gate = np.asarray(state["gate"])
        model.speller = Speller(state["words"])
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            model.support = arrays["support"]
            model.features = Features.from_state(state["features"], arrays["rarity"])
            model.near_features = Features.from_state(state["near"], arrays["near_rarity"])
            model.near = sparse.csc_matrix(
                (arrays["near_data"], arrays["near_indices"], arrays["near_indptr"]), shape=tuple(arrays["near_shape"])
            )
        return model
