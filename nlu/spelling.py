"""Unknown words are read as the training word one slip of the thumb away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

SHORTEST = 4  # letters; shorter words are too near to one another


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


class Speller:
    """Knows the words of the training messages and how often each stands there."""

    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._near: dict[str, str] = {}
        for word, _ in sorted(counts.items(), key=lambda item: (item[1], item[0])):
            if len(word) >= SHORTEST and counts[word] >= 2 and word.isalpha():
                # the most frequent word comes last and stays
                self._near.update(dict.fromkeys({word, *_without_one(word)}, word))

    @classmethod
    def learn(cls, messages: Iterable[Sequence[str]]) -> Speller:
        """Count the words of tokenised messages."""
        return cls(dict(Counter(word for tokens in messages for word in tokens)))

    def correct(self, tokens: Sequence[str]) -> list[str]:
        """The tokens, with unknown words replaced where a known one is near; others stay as they are."""
        return [token if token in self.counts else self._nearest(token) for token in tokens]

    def _nearest(self, word: str) -> str:
        if len(word) < SHORTEST or not word.isalpha():
            return word
        if word in self._near:
            return self._near[word]
        found = {self._near[piece] for piece in _without_one(word) if piece in self._near}
        return max(found, key=lambda w: (self.counts[w], w)) if found else word
