"""The intent model: features, small networks and a gate; no Rasa here, so that experiments and the product are the
same code. nlu/training.py makes it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from operator import itemgetter, mul
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from nlu import network, questions
from nlu.arrays import Numbers
from nlu.examples import ROOT
from nlu.facets import LONGEST, Facets
from nlu.facets import NONE as NO_FACET
from nlu.features import BLOCKS, Features, Heard
from nlu.network import Layers, Shape
from nlu.prediction import Prediction
from nlu.so_far import NEW, SoFar
from nlu.spelling import Speller
from nlu.tokens import normalise, words

OUT_OF_SCOPE = "out_of_scope"
OWN_SIGNS = 4  # of the gate, before one for each intent
UNCALIBRATED = 0.6  # temperature where no round is kept for it: what the product's own comes to
FALLBACK = "nlu_fallback"  # what Rasa calls a message that was not surely understood


@dataclass(frozen=True)
class Settings:
    """What may be chosen in config.yml; the defaults are the measured best (docs/nlu.md)."""

    weights: dict[str, float] = field(default_factory=lambda: dict.fromkeys(BLOCKS, 1.0))
    rarest: int = 5  # pieces of fewer training messages are left out
    networks: int = 2  # trained from different starts; their probabilities are averaged
    passes: int = Shape.passes
    sure: float = 0.5  # least confidence of an intent, below it the message counts as not understood
    sure_of_question: float = 0.75  # the same of what the policies rule on: a wrong one would be believed
    acted_on: tuple[str, ...] = ()  # intents by which something is done for the customer: as sure as a question
    alone: tuple[str, ...] = ()  # policy questions that are never one of several in a message
    beside: tuple[str, ...] = ()  # what may be one of several beside what the policies rule on
    same: tuple[tuple[str, str], ...] = ()  # pairs of intents by which the same is done (Prediction.joined)
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
        lists = {name: tuple(known.get(name, ())) for name in ("acted_on", "alone", "beside")}
        return cls(**{**known, **lists, "same": tuple((more, less) for more, less in known.get("same", ()))})


def _logit(probability: float) -> float:
    return math.log((probability + 1e-6) / (1 - probability + 1e-6))


class IntentModel:
    """Predicts the intents of messages; made by nlu.training.train or read from where it was saved."""

    speller: Speller
    features: Features
    networks: list[Layers]

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.intents: list[str] = []
        self.temperature = UNCALIBRATED
        self.gate: Numbers = np.zeros(0)
        self.asked: frozenset[str] = frozenset()
        self.several: Numbers = questions.NEVER
        self.facets: Facets | None = None

    @property
    def parts(self) -> frozenset[str]:
        """What may be one of several things that a message asks."""
        return self.asked | set(self.settings.beside)

    def heard(self, text: str, language: str | None, so_far: SoFar = NEW) -> Heard:
        """A message as it is looked at, its slips corrected."""
        return Heard(self.speller.correct(words(normalise(text), language), language), so_far)

    def facet(self, text: str, language: str | None) -> tuple[str, float]:
        """The facet of a short follow-up and how likely it is; none where none were learned."""
        if self.facets is None or len(text.split()) > LONGEST:
            return NO_FACET, 0.0
        return self.facets.read(self.features.row(self.heard(text, language)))

    def measure(self, heard: Heard) -> Numbers:
        """Scores of all intents by each network."""
        row = self.features.row(heard)
        return np.stack([each.scores(*row) for each in self.networks])

    def ranking(self, single: Numbers) -> list[tuple[str, float]]:
        """Intents from likeliest to least likely. `single`: probabilities by each network (networks x intents)."""
        likely = single.mean(axis=0).tolist()
        return sorted(zip(self.intents, likely), key=itemgetter(1), reverse=True)  # noqa: B905 - one for each

    def signs(self, single: Numbers, ranking: Sequence[tuple[str, float]]) -> list[float]:
        """What the gate looks at: best probability, margin, the networks' agreement, out of scope, and a 1 for the
        intent it is, which stands OWN_SIGNS behind its place."""
        (first, p), (_, q) = ranking[:2]
        place = self.intents.index(first)
        least = float(single[:, place].min())
        out = next((p for intent, p in ranking if intent == OUT_OF_SCOPE), 0.0)
        signs = [_logit(p), math.log((p + 1e-6) / (q + 1e-6)), _logit(least), out, *[0.0] * len(self.intents)]
        signs[OWN_SIGNS + place] = 1.0
        return signs

    def predict(self, text: str, language: str | None = None, so_far: SoFar = NEW) -> Prediction:
        """The intents of one message, likeliest first. A message without any word gets confidence 0."""
        heard = self.heard(text, language, so_far)
        single = network.softmax(self.measure(heard), self.temperature)
        ranking = self.ranking(single)
        confidence = ranking[0][1]
        if self.gate.size:
            surely = sum(map(mul, [*self.signs(single, ranking), 1.0], self.gate.tolist()))
            confidence = 1 / (1 + math.exp(-surely))
        return Prediction(ranking, confidence if heard.tokens else 0.0).joined(self.settings.same)

    def is_sure(self, found: Prediction) -> bool:
        """Whether the first intent of a prediction may be acted on without asking back."""
        strict = found.ranking[0][0] in {*self.asked, *self.settings.acted_on}
        return found.confidence >= (self.settings.sure_of_question if strict else self.settings.sure)

    def candidate(self, text: str, language: str | None, whole: Prediction | None = None) -> questions.Candidate | None:
        """The questions a message may ask if they are several; `whole` is its prediction where it was made before."""
        return questions.candidate(text, language, lambda part: self.predict(part, language), self.parts, whole)

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
            "speller": self.speller.state(),
            "features": self.features.state(),
            "facets": self.facets.names if self.facets else [],
        }
        (folder / "model.json").write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / "model.npz",
            **{f"{name}_{i}": value for i, layers in enumerate(self.networks) for name, value in vars(layers).items()},
            **({f"{name}_facets": value for name, value in vars(self.facets.layers).items()} if self.facets else {}),
            rarity=self.features.rarity,
        )

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """The model as saved; raises OSError or ValueError where the files are missing or damaged."""
        state = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        model = cls(Settings.chosen(state["settings"]))
        model.asked = frozenset(state["asked"])
        model.intents, model.temperature = state["intents"], state["temperature"]
        model.gate, model.several = np.asarray(state["gate"]), np.asarray(state["several"])
        model.speller = Speller.read(state["speller"])
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            model.networks = [_layers(arrays, i) for i in range(model.settings.networks)]
            model.facets = Facets(tuple(state["facets"]), _layers(arrays, "facets")) if state.get("facets") else None
            model.features = Features.from_state(state["features"], arrays["rarity"])
        return model


def _layers(arrays: Mapping[str, Numbers], of: int | str) -> Layers:
    """The weights of one network, as they were saved."""
    return Layers(**{part.name: arrays[f"{part.name}_{of}"] for part in fields(Layers)})
