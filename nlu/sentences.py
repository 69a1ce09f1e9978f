"""A longer message read sentence by sentence: what one of them asks or wishes in so many words is not lost beside what
the message is about as a whole.

Only a sentence that is put as a question, or holds a wish in plain words ("I want", "confirm"), is read so: the others
tell what happened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from nlu.prediction import Prediction
from nlu.questions import MOST, clauses
from nlu.signal_lists import SignalLists, signal_lists
from nlu.text import fold

LONG = 12  # words from which a message is read so
ASKED = 0.9  # how sure a sentence must be that is put as a question ...
WISHED = 0.7  # ... one that holds a wish in plain words ...
NAMED = 0.35  # ... and one whose words name what it is about, too
SHORT = 3  # words of a clause, at least
# Asked beside what the policies rule on, and what such a message may be taken for as a whole beside that.
BESIDE = ("request_human", "ask_request_status")
WITH = (*BESIDE, "complain", "state_reason", "inform", "switch_language")

_ENDS = re.compile(r"(?<=[?!;\n])\s*|(?<=\.)\s+")
_WORD = re.compile(r"\w\w")


def with_sentences(
    found: Sequence[tuple[str, float]],
    text: str,
    language: str,
    predict: Callable[[str], Prediction],
    asked: Collection[str],
) -> list[tuple[str, float]]:
    """The questions of a message, with those of its sentences that it lacks, at the end."""
    if len(text.split()) < LONG or found[0][0] not in {*asked, *WITH}:
        return [*found]
    sentences = [each for each in _ENDS.split(text) if _WORD.search(each)]
    if len(sentences) < 2:
        return [*found]
    words, more = signal_lists(language), dict(found)
    for sentence in sentences:
        for intent, sure in _said(sentence, language, words, predict):
            if intent in asked or intent in BESIDE:
                more.setdefault(intent, sure)
    return [*more.items()][: max(MOST, len(found))]


def _said(
    sentence: str, language: str, words: SignalLists, predict: Callable[[str], Prediction]
) -> Iterator[tuple[str, float]]:
    """What a sentence asks or wishes, as a whole and in its clauses; nothing where it does neither."""
    folded = fold(sentence)
    wishes = words.has("demands", folded)
    if not wishes and "?" not in sentence:
        return
    parts = [each for each in clauses(sentence, language) if len(each.split()) >= SHORT]
    for part in [sentence, *(parts if len(parts) > 1 else [])]:
        read = predict(part)
        intent = read.ranking[0][0]
        topics = words.all("topics", fold(part))
        if intent in topics and intent not in words.all("topics", words.denied().sub(" ", fold(part))):
            continue  # "I want no discount"
        named = wishes and intent in topics
        least = NAMED if named else WISHED if wishes and part is sentence else ASKED
        if read.confidence >= least:
            yield intent, read.confidence
