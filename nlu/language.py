"""Which of the two languages a message is in, and whether the conversation should go on in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from nlu.examples import LANGUAGES
from nlu.features import Features
from nlu.lexicon import language_by_common_words

SURE = 0.95  # probability from which a conversation changes its language
_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


class LanguageModel:
    """Characters and words of both languages, weighed by logistic regression."""

    def fit(self, texts: Sequence[str], languages: Sequence[str | None] | None = None) -> LanguageModel:
        """Learn from texts; without their languages, from those whose commonest words tell it."""
        known = list(languages or [None] * len(texts))
        labels = [given or language_by_common_words(_words(text)) for text, given in zip(texts, known)]  # noqa: B905
        pairs = [(_words(text), label) for text, label in zip(texts, labels) if label and _words(text)]  # noqa: B905
        if len({label for _, label in pairs}) < 2:
            raise ValueError("messages in both languages are needed to train")
        self.features = Features({"char": 1.0, "word": 0.7}, 2).fit(w for w, _ in pairs)
        rows = self.features.matrix(w for w, _ in pairs)
        learned = LogisticRegression(C=20, max_iter=300).fit(rows, [label == LANGUAGES[1] for _, label in pairs])
        self.weights = np.append(learned.coef_[0], learned.intercept_).astype(np.float32)
        return self

    def french(self, text: str) -> float:
        """Probability that a message is French rather than Portuguese; 0.5 where it has no known letters."""
        places, values = self.features.row(_words(text))
        if not len(places):
            return 0.5
        return float(1 / (1 + np.exp(-(values @ self.weights[places] + self.weights[-1]))))

    def decide(self, text: str, so_far: str | None) -> str:
        """The language to answer in: the conversation's so far unless the message is surely in the other."""
        p = self.french(text)
        if so_far not in LANGUAGES:
            return LANGUAGES[int(p > 0.5)]
        other = p if so_far == LANGUAGES[0] else 1 - p
        found = [word for word in _words(text) if len(word) > 1]
        sure = SURE if len(found) >= 2 else 0.99
        if found and other > sure and (len(found) >= 2 or len(found[0]) >= 4):
            return next(language for language in LANGUAGES if language != so_far)
        return so_far or LANGUAGES[0]

    def save(self, folder: Path) -> None:
        """Write language.json and language.npz."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "language.json").write_text(json.dumps(self.features.state(), ensure_ascii=False), encoding="utf-8")
        np.savez_compressed(folder / "language.npz", weights=self.weights, rarity=self.features.rarity)

    @classmethod
    def load(cls, folder: Path) -> LanguageModel:
        """The model as saved."""
        model = cls()
        with np.load(folder / "language.npz", allow_pickle=False) as arrays:
            state = json.loads((folder / "language.json").read_text(encoding="utf-8"))
            model.features, model.weights = Features.from_state(state, arrays["rarity"]), arrays["weights"]
        return model
