"""What a message was taken for, and how surely."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Prediction:
    """Intents from likeliest to least likely with probabilities, and how sure the gate is that the first is right."""

    ranking: list[tuple[str, float]]
    confidence: float

    def led_by(self, intent: str) -> Prediction:
        """The same with this intent surely first, where more is known than the words tell."""
        return Prediction([(intent, 1.0), *((name, 0.0) for name, _ in self.ranking if name != intent)], 1.0)
