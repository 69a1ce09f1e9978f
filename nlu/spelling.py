"""Unknown words are read as the training word one slip of the thumb away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

SHORTEST = 3  # letters; shorter words are too near to one another
RARE = 3  # a word seen less often may be a slip, too:
FAR_MORE = 20  # it is, where a near one is so many times as frequent


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


class Speller:
    """Knows the words of the training messages and how often each stands there."""

    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._near: dict[str, str] = {}
        for word, _ in sorted(counts.items(), key=lambda item: (item[1], item[0])):
            if len(word) >= SHORTEST and counts[word] >= RARE and word.isalpha():
                # the most frequent word comes last and stays
                self._near.update(dict.fromkeys({word, *_without_one(word)}, word))

    @classmethod
    def learn(cls, messages: Iterable[Sequence[str]]) -> Speller:
        """Count the words of tokenised messages."""
        return cls(dict(Counter(word for tokens in messages for word in tokens)))

    def correct(self, tokens: Sequence[str]) -> list[str]:
        """The tokens, with unknown and rare words replaced where a frequent one is near; others stay as they are."""
        return [token if self.counts.get(token, 0) >= RARE else self._corrected(token) for token in tokens]

    def _corrected(self, word: str) -> str:
        near = self._nearest(word)
        return near if self.counts.get(near, 0) >= FAR_MORE * self.counts.get(word, 0) else word

    def _nearest(self, word: str) -> str:
        if len(word) < SHORTEST or not word.isalpha():
            return word
        if word in self._near:
            return self._near[word]
        found = {self._near[piece] for piece in _without_one(word) if piece in self._near}
        return max(found, key=lambda w: (self.counts[w], w)) if found else word
