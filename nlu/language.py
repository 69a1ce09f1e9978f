"""Which language a message is in, and whether the conversation should go on in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from languages import for_customers
from nlu.arrays import Numbers
from nlu.features import Features, Heard
from nlu.lexicon import language_by_common_words

SURE = 0.95  # probability from which a conversation changes its language
SURE_BY_ONE_WORD = 0.99  # and of a message of one word, which must have as many letters:
LETTERS = 4
ENOUGH = 10_000  # messages to learn from; more take minutes and tell nothing new (docs/nlu.md)
_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


class LanguageModel:
    """Characters and words of each language, weighed by logistic regression; any number of languages from one on."""

    languages: tuple[str, ...]
    weights: Numbers  # languages x (features and a constant)

    def fit(self, texts: Sequence[str], languages: Sequence[str | None] | None = None) -> LanguageModel:
        """Learn from texts; those without a language are labelled by their commonest words.

        Raises ValueError where there is no text of a known language.
        """
        known = list(languages or [None] * len(texts))
        labels = [given or language_by_common_words(_words(text)) for text, given in zip(texts, known)]  # noqa: B905
        pairs = [(_words(text), label) for text, label in zip(texts, labels) if label and _words(text)]  # noqa: B905
        pairs = pairs[:: 1 + len(pairs) // ENOUGH]
        found = {label for _, label in pairs}
        if not found:
            raise ValueError("messages of a known language are needed to train")
        self.languages = (
            *(language for language in for_customers() if language in found),
            *sorted(found.difference(for_customers())),
        )
        self.features = Features({"char": 1.0, "word": 0.7}, 2)
        rows = self.features.learn([Heard(words) for words, _ in pairs])
        self.weights = np.zeros((len(self.languages), rows.shape[1] + 1), dtype=np.float32)
        if len(found) > 1:
            from sklearn.linear_model import LogisticRegression  # training only: a server does without its memory

            places = [self.languages.index(label) for _, label in pairs]
            learned = LogisticRegression(C=20, max_iter=300).fit(rows, places)
            weights = np.column_stack([learned.coef_, learned.intercept_])
            # Of two languages it gives the weights of the second alone.
            self.weights[:] = weights if len(found) > 2 else np.vstack([-weights / 2, weights / 2])
        return self

    def probabilities(self, text: str) -> dict[str, float]:
        """How likely a message is in each language; the same for all where it has no known letters."""
        places, values = self.features.row(Heard(_words(text)))
        if not len(places):
            return dict.fromkeys(self.languages, 1 / len(self.languages))
        scores = self.weights[:, places] @ values + self.weights[:, -1]
        likely = np.exp(scores - scores.max())
        return dict(zip(self.languages, (likely / likely.sum()).tolist()))  # noqa: B905 - one score a language

    def decide(self, text: str, so_far: str | None) -> str:
        """The language to answer in: the conversation's so far unless the message is surely in another."""
        likely = self.probabilities(text)
        best = max(likely, key=likely.__getitem__)  # the first of equals
        if so_far not in likely:
            return best
        found = [word for word in _words(text) if len(word) > 1]
        if len(found) >= 2:
            return best if likely[best] > SURE else so_far
        return best if found and len(found[0]) >= LETTERS and likely[best] > SURE_BY_ONE_WORD else so_far

    def save(self, folder: Path) -> None:
        """Write language.json and language.npz."""
        folder.mkdir(parents=True, exist_ok=True)
        state = {"languages": self.languages, "features": self.features.state()}
        (folder / "language.json").write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
        np.savez_compressed(folder / "language.npz", weights=self.weights, rarity=self.features.rarity)

    @classmethod
    def load(cls, folder: Path) -> LanguageModel:
        """The model as saved."""
        model = cls()
        with np.load(folder / "language.npz", allow_pickle=False) as arrays:
            state = json.loads((folder / "language.json").read_text(encoding="utf-8"))
            model.features = Features.from_state(state["features"], arrays["rarity"])
            model.languages, model.weights = tuple(state["languages"]), arrays["weights"]
        return model
