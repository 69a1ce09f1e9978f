"""A message that asks several things: cut into clauses, each recognised on its own, and put together again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import yaml

from languages import for_customers
from nlu.arrays import Numbers
from nlu.examples import LOADER, ROOT
from nlu.lexicon import lexicon, one_of, phrases, united
from nlu.prediction import Prediction
from nlu.text import fold

JUDGED = 4  # questions by which a message is judged to ask several
MOST = 8  # questions found in one message: who answers says which are left over
CONTEXT = 8  # a clause's question must be among this many likeliest of the whole message: background is not asked
OF_WHOLE = 0.5  # how far the whole message says what a clause means: "and how much?" is about what stands before it
LOOKED_AT = 10  # meanings of a clause among which that one is
LEAST = 0.3  # how sure a clause must be to be considered
SURE = 0.35  # probability from which a message counts as asking several questions

_COMMA = r"\s*(?:,\s+(?=\w)|(?<!\d),(?=\w)|,(?=[^\W\d]))"  # not the one of "99,90"
_ENDS = re.compile(rf"(?<=[?!;\n])\s*|(?<=\.)\s+|\s+[-–—]\s+|{_COMMA}|\s+(?=\d\)|\d[.-]\s)")
_MARK = "\ue000"  # behind a word that folded looks like a joint
FEW = 20  # candidates of each kind needed to learn from
NEVER: Numbers = np.zeros(0)  # weights that find no message to ask several questions


@cache
def _joints(language: str | None) -> re.Pattern[str]:
    joint = phrases(lexicon(language).joints if language else united("joints")).pattern
    return re.compile(rf"(?<!\d)\s+(?={joint}\s)|\s+(?={joint}\s+(?!\d))")  # not between two days or numbers


@cache
def _no_joints(language: str | None) -> re.Pattern[str]:
    words = lexicon(language).no_joints if language else united("no_joints")
    return re.compile(rf"(?<!\w)({one_of(words)})(?!\w)", re.IGNORECASE)


@cache
def _openers(language: str | None) -> re.Pattern[str]:
    return phrases(lexicon(language).openers if language else united("openers"))


def clauses(text: str, language: str | None = None) -> list[str]:
    """The clauses of a message, folded, in order; a message without a joint is one clause.

    Without a language, the joints of all languages count.
    """
    marked = _no_joints(language).sub(rf"\1{_MARK}", unicodedata.normalize("NFC", text))
    parts = [part for whole in _ENDS.split(fold(marked)) for part in _joints(language).split(whole)]
    return [part.strip() for part in (each.replace(_MARK, "") for each in parts) if part.strip()]


@dataclass(frozen=True)
class Candidate:
    """Several questions a message may ask, in the customer's order with their confidences, and what speaks for it."""

    found: list[tuple[str, float]]
    signs: list[float]


def candidate(
    text: str,
    language: str | None,
    predict: Callable[[str], Prediction],
    asked: Collection[str],
    whole: Prediction | None = None,
) -> Candidate | None:
    """The questions of the clauses if there are at least two of those that are asked; None for one at most.

    whole: the prediction of the message, where it was made before.
    """
    parts = clauses(text, language)
    if len(parts) < 2:
        return None
    whole = whole or predict(text)
    if whole.ranking[0][0] not in asked:
        return None
    likely = [intent for intent, _ in whole.ranking if intent in asked][:CONTEXT]
    found: dict[str, float] = {}
    clause_of: dict[str, str] = {}
    of_whole = dict(whole.ranking)
    for clause, part in zip(parts, map(predict, parts)):  # noqa: B905 - one for each
        intent, sure = _meant(part, of_whole)
        if intent in likely and sure >= LEAST:
            found[intent] = max(sure, found.get(intent, 0.0))
            clause_of.setdefault(intent, clause)
    if len(found) < 2:
        return None
    kept = list(found.items())[:JUDGED]  # a fifth makes it no less sure
    surest = sorted((np.log(p / (1 - p + 1e-3)) for _, p in kept), reverse=True)
    own = [clause_of[intent] for intent, _ in kept]
    openers = _openers(language)
    as_questions = sum("?" in clause or openers.search(clause) is not None for clause in own)
    signs = [
        *surest[:2],
        np.log(min(of_whole[intent] for intent, _ in kept) + 1e-4),
        whole.confidence,
        len(parts) - len(kept),  # background
        np.log(len(text.split())),
        min(text.count("?"), 3),
        min(len(openers.findall(fold(text))), 3),
        as_questions,
        len(kept) - as_questions,
        np.log(min(len(clause.split()) for clause in own)),
        *(intent in found for intent in sorted(asked)),  # some stand in the background of others: an end that is known
    ]
    return Candidate(list(found.items())[:MOST], [float(sign) for sign in signs])


def _meant(part: Prediction, of_whole: Mapping[str, float]) -> tuple[str, float]:
    """What a clause means within its message, and how surely."""
    mixed = [(p * (of_whole.get(intent, 0.0) + 1e-3) ** OF_WHOLE, intent) for intent, p in part.ranking[:LOOKED_AT]]
    best, intent = max(mixed)
    if intent == part.ranking[0][0]:
        return intent, part.confidence
    return intent, best / sum(p for p, _ in mixed)


def learn(several: Iterable[Candidate | None], single: Iterable[Candidate | None]) -> Numbers:
    """Weights of the signs and a constant, from messages that ask several questions and messages that ask one.

    Without enough of both, weights that never find several questions.
    """
    yes, no = ([each.signs for each in part if each] for part in (several, single))
    if min(len(yes), len(no)) < FEW:
        return NEVER
    from sklearn.linear_model import LogisticRegression  # training only: a server does without its memory

    learned = LogisticRegression(C=0.1, max_iter=5000).fit(yes + no, [True] * len(yes) + [False] * len(no))
    return np.append(learned.coef_[0], learned.intercept_)


def recognise(several: Candidate | None, whole: Prediction, weights: Numbers) -> list[tuple[str, float]]:
    """The questions of a message in the customer's order, each once: several only where they are surely several."""
    if several and weights.size and 1 / (1 + np.exp(-(np.dot(several.signs, weights[:-1]) + weights[-1]))) >= SURE:
        return several.found
    return [(whole.ranking[0][0], whole.confidence)]


@dataclass(frozen=True)
class Several:
    """A message that asks several questions, or only looks so. round: of its writing (nlu.examples.CALIBRATION)."""

    text: str
    intents: tuple[str, ...]
    language: str
    round: str = ""

    def parts(self) -> list[tuple[str, str]]:
        """The clauses, each with its question; none where their number tells that some of them ask nothing."""
        found = clauses(self.text, self.language) if len(self.intents) > 1 else []
        return list(zip(found, self.intents)) if len(found) == len(self.intents) else []  # noqa: B905


def examples(folder: Path = ROOT / "data" / "questions") -> list[Several]:
    """All of data/questions; none where there are no files."""
    files = [(language, folder / f"{language}.yml") for language in for_customers()]
    return [
        Several(str(entry["text"]), tuple(entry["intents"]), language, str(entry.get("round", "")))
        for language, path in files
        if path.exists()
        for entry in yaml.load(path.read_text(encoding="utf-8"), LOADER)["several"]  # noqa: S506 - a safe one
    ]
