"""Unknown words are read as a word of the language one slip of the thumb away that fits its neighbours best."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

SHORTEST = 3  # letters; shorter words are too near to one another
LONG = 7  # letters from which a word with two slips can still be recognised
RARE = 3  # a word seen less often may be a slip, too:
FAR_MORE = 20  # it is, where a near one is so many times as frequent
UNSEEN = 0.3  # how often two words that never stood side by side count as having done so
EDGE = ""  # stands before the first word and after the last

Tokens = Sequence[str]


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


@dataclass(frozen=True)
class Vocabulary:
    """How often each word, and each two words side by side ("a b"), stand in the training messages of a language."""

    words: dict[str, int]
    pairs: dict[str, int]
    _near: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set), repr=False, compare=False)

    def __post_init__(self) -> None:
        for word, count in self.words.items():
            if count >= RARE and len(word) >= SHORTEST and word.isalpha():
                for piece in {word, *_without_one(word)}:
                    self._near[piece].add(word)

    @classmethod
    def of(cls, messages: Iterable[Tokens]) -> Vocabulary:
        """Count tokenised messages; pairs that are as rare as slips are left out."""
        words, pairs = Counter[str](), Counter[str]()
        for tokens in messages:
            words.update(tokens)
            pairs.update(map(_pair, [EDGE, *tokens], [*tokens, EDGE]))
        return cls(dict(words), {pair: count for pair, count in pairs.items() if count >= RARE})

    def correct(self, tokens: Tokens) -> list[str]:
        """The tokens, with unknown and rare words replaced where a frequent one is near; others stay as they are."""
        found = [EDGE]
        for word, following in pairwise([*tokens, EDGE]):
            found.append(word if self.words.get(word, 0) >= RARE else self._corrected(found[-1], word, following))
        return found[1:]

    def _near_to(self, pieces: set[str]) -> set[str]:
        return set().union(*(self._near.get(piece, ()) for piece in pieces))

    def _corrected(self, before: str, word: str, following: str) -> str:
        if len(word) < SHORTEST or not word.isalpha():
            return word
        once = _without_one(word)
        near = self._near_to({word, *once})
        if not near and len(word) >= LONG:  # two slips, as in "erembbolso"
            near = self._near_to(set().union(*map(_without_one, once)))
        if not near:
            return word

        def fits(other: str) -> tuple[float, int, str]:
            beside = [self.pairs.get(_pair(*two), 0) + UNSEEN for two in ((before, other), (other, following))]
            return beside[0] * beside[1], self.words[other], other

        best = max(near, key=fits)
        return best if self.words[best] >= FAR_MORE * self.words.get(word, 0) else word


def _pair(one: str, other: str) -> str:
    return f"{one} {other}"


class Speller:
    """Corrects the words of a message by those of its language."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self.vocabularies = vocabularies

    @classmethod
    def learn(cls, messages: Iterable[tuple[str, Tokens]]) -> Speller:
        """From tokenised messages with their languages."""
        sorted_out: dict[str, list[Tokens]] = defaultdict(list)
        for language, tokens in messages:
            sorted_out[language].append(tokens)
        return cls({language: Vocabulary.of(of_it) for language, of_it in sorted_out.items()})

    def correct(self, tokens: Tokens, language: str | None) -> list[str]:
        """The tokens without slips; as they are in a language without training messages."""
        known = self.vocabularies.get(language) if language else None
        return known.correct(tokens) if known else list(tokens)

    def state(self) -> dict[str, dict[str, dict[str, int]]]:
        """What is stored."""
        return {language: {"words": each.words, "pairs": each.pairs} for language, each in self.vocabularies.items()}

    @classmethod
    def read(cls, state: Mapping[str, Mapping[str, dict[str, int]]]) -> Speller:
        """From what was stored."""
        return cls({language: Vocabulary(each["words"], each["pairs"]) for language, each in state.items()})
