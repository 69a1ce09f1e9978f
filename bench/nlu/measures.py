"""Figures from predictions: accuracy, F1, confusions, calibration, out of scope."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bench.nlu.sets import Message
from nlu.model import OUT_OF_SCOPE, Settings
from protocol.awaiting import HANDOFF
from retention import questions

AFFIRM = "affirm"
POLICY = frozenset(questions()) - set(Settings.of_product().alone)


@dataclass(frozen=True)
class Judged:
    """A message, what it was taken for, how sure that was, what came second, and whether it would be acted on."""

    message: Message
    intent: str
    confidence: float
    second: str = ""
    sure: bool = True

    @property
    def right(self) -> bool:
        """Whether an accepted intent was found."""
        return self.intent in self.message.accepted

    @property
    def wanted(self) -> str:
        """The accepted intent nearest to what was found."""
        return self.intent if self.right else self.message.accepted[0]


def percent(part: Sequence[Judged], holds: Callable[[Judged], bool]) -> float:
    """Share of a part for which something holds, in percent; nan for an empty part."""
    return round(100 * sum(map(holds, part)) / len(part), 2) if part else float("nan")


def accuracy(judged: Sequence[Judged]) -> float:
    """Percent right."""
    return percent(judged, lambda j: j.right)


def policy(judged: Sequence[Judged]) -> list[Judged]:
    """Those whose main intent is a policy question."""
    return [j for j in judged if j.message.accepted[0] in POLICY]


def per_intent(judged: Sequence[Judged]) -> dict[str, dict[str, float]]:
    """Precision, recall, F1 and number of each intent."""
    wanted, found = Counter(j.wanted for j in judged), Counter(j.intent for j in judged)
    hit = Counter(j.intent for j in judged if j.right)
    table = {}
    for intent in sorted(wanted):
        precision, recall = hit[intent] / max(found[intent], 1), hit[intent] / wanted[intent]
        f1 = 2 * precision * recall / (precision + recall) if hit[intent] else 0.0
        table[intent] = {"precision": precision, "recall": recall, "f1": f1, "n": wanted[intent]}
    return table


def macro_f1(judged: Sequence[Judged]) -> float:
    """Mean F1 of the intents, in percent."""
    table = per_intent(judged)
    return round(100 * sum(row["f1"] for row in table.values()) / len(table), 2)


def confusions(judged: Sequence[Judged], most: int = 15) -> list[tuple[tuple[str, str], int]]:
    """The commonest pairs (wanted, found)."""
    return Counter((j.wanted, j.intent) for j in judged if not j.right).most_common(most)


def by_style(judged: Sequence[Judged]) -> dict[str, tuple[float, int]]:
    """Accuracy and number of each style of writing."""
    styles = defaultdict(list)
    for j in judged:
        styles[j.message.style].append(j)
    return {style: (accuracy(part), len(part)) for style, part in sorted(styles.items())}


def calibration(judged: Sequence[Judged], bins: int = 10) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error in percent, and mean confidence, share right and number of each bin."""
    rows = []
    for b in range(bins):
        part = [j for j in judged if b / bins <= j.confidence < (b + 1) / bins or (b == bins - 1 and j.confidence >= 1)]
        if part:
            mean = sum(j.confidence for j in part) / len(part)
            rows.append((mean, sum(j.right for j in part) / len(part), len(part)))
    error = sum(abs(mean - right) * n for mean, right, n in rows) / len(judged)
    return round(100 * error, 2), rows


def asked_back(judged: Sequence[Judged]) -> float:
    """Percent of the messages in scope that are not acted on at once."""
    return percent([j for j in judged if OUT_OF_SCOPE not in j.message.accepted], lambda j: not j.sure)


def harm(judged: Sequence[Judged]) -> float:
    """Percent of all messages that are taken for a policy question which they do not ask, and surely so."""
    return percent(judged, lambda j: j.sure and j.intent in POLICY and not j.right)


def harm_at(judged: Sequence[Judged], covered: int) -> float:
    """The same where the surest of `covered` in a hundred are acted on, whatever a model takes for sure."""
    ordered = sorted(judged, key=lambda j: -j.confidence)
    acted_on = ordered[: round(covered * len(ordered) / 100)]
    return round(100 * sum(j.intent in POLICY and not j.right for j in acted_on) / len(ordered), 2)


def among_two(judged: Sequence[Judged]) -> float:
    """Percent with an accepted intent among the two likeliest."""
    return percent(judged, lambda j: j.right or j.second in j.message.accepted)


def false_yes(judged: Sequence[Judged]) -> int:
    """Replies to an offer that are surely taken for a yes and are none."""
    return sum(j.sure and j.intent == AFFIRM and not j.right and j.message.so_far.awaiting == HANDOFF for j in judged)


def at_thresholds(judged: Sequence[Judged], question: float, other: float) -> list[Judged]:
    """The same predictions with other least confidences, for what the policies rule on and for the rest."""
    return [replace(j, sure=j.confidence >= (question if j.intent in POLICY else other)) for j in judged]


def out_of_scope_kept_out(judged: Sequence[Judged]) -> float:
    """Percent of the messages out of scope that are not answered as a policy question."""
    outside = [j for j in judged if OUT_OF_SCOPE in j.message.accepted]
    return percent(outside, lambda j: not j.sure or j.intent not in POLICY)
