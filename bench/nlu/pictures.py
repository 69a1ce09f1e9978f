"""The reliability plot, the risk-coverage curve and the confusion matrix as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np

from bench.nlu.measures import Judged, calibration

matplotlib.use("Agg")
from matplotlib import pyplot


def reliability(judged: Sequence[Judged], place: Path) -> None:
    """Share right against confidence, bin by bin, and the numbers below."""
    error, rows = calibration(judged)
    figure, (above, below) = pyplot.subplots(2, 1, figsize=(5, 6), sharex=True)
    above.plot([0, 1], [0, 1], color="#999", linestyle="--", label="perfect")
    above.plot([r[0] for r in rows], [r[1] for r in rows], marker="o", color="#1f5fa8", label=f"error {error:.1f} %")
    above.set_ylabel("share right")
    above.legend()
    below.bar([r[0] for r in rows], [r[2] for r in rows], width=0.06, color="#1f5fa8")
    below.set(xlabel="confidence", ylabel="messages")
    _save(figure, place)


def risk_coverage(judged: Sequence[Judged], place: Path) -> None:
    """Share of wrong answers among the messages answered, from the surest to all."""
    ordered = sorted(judged, key=lambda j: -j.confidence)
    wrong = np.cumsum([not j.right for j in ordered]) / np.arange(1, len(ordered) + 1)
    figure, axes = pyplot.subplots(figsize=(5, 4))
    axes.plot(100 * np.arange(1, len(ordered) + 1) / len(ordered), 100 * wrong, color="#1f5fa8")
    axes.set(xlabel="coverage, % of messages", ylabel="wrong among them, %")
    axes.grid(alpha=0.3)
    _save(figure, place)


def confusion(judged: Sequence[Judged], place: Path) -> None:
    """Counts of wanted against found intents."""
    names = sorted({j.wanted for j in judged} | {j.intent for j in judged})
    counts = np.zeros((len(names), len(names)), dtype=int)
    for j in judged:
        counts[names.index(j.wanted), names.index(j.intent)] += 1
    figure, axes = pyplot.subplots(figsize=(10, 9))
    axes.imshow(counts / np.maximum(counts.sum(axis=1, keepdims=True), 1), cmap="Blues", vmin=0, vmax=1)
    for row, column in zip(*np.nonzero(counts)):  # noqa: B905 - of one length by construction
        colour = "white" if row == column else "#a01515"
        axes.text(column, row, str(counts[row, column]), ha="center", va="center", fontsize=7, color=colour)
    axes.set_xticks(range(len(names)))
    axes.set_xticklabels(names, rotation=90, fontsize=7)
    axes.set_yticks(range(len(names)))
    axes.set_yticklabels(names, fontsize=7)
    axes.set(xlabel="found", ylabel="wanted")
    _save(figure, place)


def learning_curve(points: Sequence[tuple[int, float, float]], place: Path) -> None:
    """Share right of first and later messages against the number of messages learned from, each time doubled."""
    messages, first, later = zip(*points)  # noqa: B905 - of one length
    figure, axes = pyplot.subplots(figsize=(5, 4))
    axes.plot(messages, first, marker="o", color="#1f5fa8", label="first messages")
    axes.plot(messages, later, marker="s", color="#a01515", label="with something said before")
    axes.set_xscale("log", base=2)
    axes.set_xticks(messages)
    axes.set_xticklabels([f"{round(number / 1000)} k" for number in messages])
    axes.set(xlabel="messages learned from", ylabel="right, %")
    axes.legend()
    axes.grid(alpha=0.3)
    _save(figure, place)


def _save(figure: pyplot.Figure, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    figure.tight_layout()
    figure.savefig(place, metadata={"Date": None})
    pyplot.close(figure)
