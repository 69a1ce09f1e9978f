"""What a message was taken for, and how surely."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

MORE = 1 / 5  # of the probability of two intents by which the same is done


@dataclass(frozen=True)
class Prediction:
    """Intents from likeliest to least likely with probabilities, and how sure the gate is that the first is right."""

    ranking: list[tuple[str, float]]
    confidence: float

    def joined(self, pairs: Collection[tuple[str, str]]) -> Prediction:
        """Where the two likeliest are such a pair, their certainty together.

        pairs: intents by which the same is done. The pair's first one is taken from a fifth of their probability on, as
        it says more.
        """
        (first, p), (second, q) = self.ranking[:2]
        for more, less in pairs:
            if {first, second} == {more, less}:
                share = (p if first == more else q) / (p + q)
                named, other = (more, less) if share >= MORE else (less, more)
                together = self.confidence + q * (1 - self.confidence) / max(1 - p, 1e-9)
                return Prediction([(named, p + q), *self.ranking[2:], (other, 0.0)], min(together, 1.0))
        return self
