"""Prints the figures of predictions."""

from __future__ import annotations

from collections.abc import Sequence

from bench.nlu import measures
from bench.nlu.measures import Judged


def report(name: str, judged: Sequence[Judged]) -> None:
    """Print the figures of one set of predictions."""
    print(f"\n== {name}: {len(judged)} messages")
    for language in sorted({j.message.language for j in judged}):
        part = [j for j in judged if j.message.language == language]
        figures = {
            "accuracy": measures.accuracy(part),
            "policy questions": measures.accuracy(measures.policy(part)),
            "among two": measures.among_two(part),
            "asked back": measures.asked_back(part),
            "harm": measures.harm(part),
            "out of scope kept out": measures.out_of_scope_kept_out(part),
            "yes to none": measures.false_yes(part),
            "macro-F1": measures.macro_f1(part),
            "calibration error": measures.calibration(part)[0],
        }
        print(f"{language} ({len(part)}):", ", ".join(f"{figure} {value}" for figure, value in figures.items()))


def tables(judged: Sequence[Judged]) -> None:
    """Print each intent, the confusions, the styles and what other thresholds would do."""
    per_intent(judged)
    print("styles:", *(f"{style} {right} ({n})" for style, (right, n) in measures.by_style(judged).items()), sep="\n  ")
    for question in (0.5, 0.6, 0.7, 0.8, 0.9):
        for other in (0.3, 0.5, 0.7):
            part = measures.at_thresholds(judged, question, other)
            print(f"sure from {question} / {other}: asked back {measures.asked_back(part)}, harm {measures.harm(part)}")


def per_intent(judged: Sequence[Judged]) -> None:
    """Print each intent and the commonest confusions."""
    for intent, row in measures.per_intent(judged).items():
        cells = "".join(f"{name[0].upper()} {100 * row[name]:5.1f}  " for name in ("precision", "recall", "f1"))
        print(f"{intent:<24}{cells} n {row['n']:.0f}")
    print("confusions (wanted, found):", *(f"{n:>4} {a} > {b}" for (a, b), n in measures.confusions(judged)), sep="\n")
