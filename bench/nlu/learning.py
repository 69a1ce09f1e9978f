"""`python -m bench.nlu.learning`: what an eighth to all of the messages teach, and cross-validation.

One network without a gate, trained on one core. The curve is judged on the round `calibration`, which nothing learns
from. In cross-validation each training message is judged by a network that saw neither it nor its near-duplicates.
Which pieces of words there are and how rare each is, both take from all messages, which need no labels for it; judged
training messages keep their slips. `--passes N` and `--skip-curve`, `--skip-folds`, `--record` (the picture).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse
from sklearn.model_selection import StratifiedGroupKFold

from bench.nlu import pictures
from bench.nlu.measures import Judged
from bench.nlu.near import groups
from bench.nlu.reports import per_intent, report
from bench.nlu.sets import PICTURES, Message
from nlu import network
from nlu.arrays import Numbers, Places
from nlu.examples import CALIBRATION, Example, read_all
from nlu.features import Features, Heard
from nlu.model import Settings
from nlu.spelling import Speller
from nlu.tokens import normalise, of_messages, words

SHARES = (1 / 8, 1 / 4, 1 / 2, 1.0)
FOLDS = 4


@dataclass(frozen=True)
class Learned:
    """Messages as rows, what each is to be taken for (a place in `intents`), and the round that judges."""

    examples: list[Example]
    rows: sparse.csr_matrix
    labels: Places
    intents: list[str]
    judges: list[Example]
    judges_rows: sparse.csr_matrix
    rarest: int

    def taught(self, seen: Places, shape: network.Shape) -> network.Layers:
        """A network of some of the messages, over the pieces that are not too rare among them."""
        part = self.rows[seen]
        known = np.bincount(part.indices, minlength=part.shape[1]) >= self.rarest
        part.data *= known[part.indices]
        part.eliminate_zeros()
        wanted = np.eye(len(self.intents), dtype=np.float32)[self.labels[seen]]
        return network.train(part, wanted, shape, 0, [self.examples[i].language for i in seen])

    def judged(self, layers: network.Layers, examples: Sequence[Example], rows: sparse.csr_matrix) -> list[Judged]:
        """What a network takes messages for."""
        first = layers.first * layers.scale[:, None]
        hidden = np.maximum(rows @ first + layers.first_constant, 0)
        likely = network.softmax(hidden @ layers.second + layers.second_constant)
        order = np.argsort(-likely, axis=1)[:, :2]
        found = []
        for example, (best, second), row in zip(examples, order, likely):  # noqa: B905 - one for each
            message = Message(example.text, (example.intent,), "-", example.language, example.so_far)
            found.append(Judged(message, self.intents[best], float(row[best]), self.intents[second]))
        return found


def prepared() -> Learned:
    """All messages, featurised once."""
    every, settings = read_all(), Settings.of_product()
    examples = [example for example in every if example.round != CALIBRATION]
    intents = sorted({example.intent for example in examples})
    judges = [example for example in every if example.round == CALIBRATION and example.intent in intents]
    tokens = of_messages([(example.text, example.language) for example in examples])
    speller = Speller.learn((e.language, of_it) for e, of_it in zip(examples, tokens))  # noqa: B905 - one for each
    features = Features(settings.weights, settings.rarest)
    rows = features.learn([Heard(of_it, e.so_far) for of_it, e in zip(tokens, examples)])  # noqa: B905
    corrected = (speller.correct(words(normalise(e.text), e.language), e.language) for e in judges)
    found = [features.row(Heard(of_it, e.so_far)) for of_it, e in zip(corrected, judges)]  # noqa: B905
    ends = np.cumsum([0, *(len(places) for places, _ in found)])
    values, places = np.concatenate([v for _, v in found]), np.concatenate([p for p, _ in found])
    judges_rows = sparse.csr_matrix((values, places, ends), shape=(len(judges), rows.shape[1]))
    labels = np.searchsorted(intents, [example.intent for example in examples])
    return Learned(examples, rows, labels, intents, judges, judges_rows, settings.rarest)


def curve(learned: Learned, shape: network.Shape) -> list[tuple[int, float, float]]:
    """Of each share the number of messages, and how many in a hundred first and later messages are then right."""
    order, points = np.random.default_rng(0).permutation(len(learned.examples)), []
    for share in SHARES:
        seen, begun = np.sort(order[: round(share * len(order))]), time.process_time()
        judged = learned.judged(learned.taught(seen, shape), learned.judges, learned.judges_rows)
        seconds = time.process_time() - begun
        report(f"{len(seen)} messages, {seconds:.0f} s of a processor", judged)
        later = [bool(j.message.so_far.setting()) for j in judged]
        right = [j.right for j in judged]
        points.append((len(seen), _percent(right, later, of=False), _percent(right, later, of=True)))
        print(f"first messages {points[-1][1]:.1f}, later ones {points[-1][2]:.1f}", flush=True)
    return points


def folded(learned: Learned, shape: network.Shape) -> list[Judged]:
    """Each training message judged by a network of three quarters of the others."""
    near = groups(Features({"word": 1.0}).learn([Heard(words(normalise(e.text))) for e in learned.examples]))
    judged: list[Judged] = []
    for seen, unseen in StratifiedGroupKFold(FOLDS, shuffle=True, random_state=1).split(
        learned.rows, learned.labels, near
    ):
        left_out = [learned.examples[i] for i in unseen]
        judged += learned.judged(learned.taught(seen, shape), left_out, learned.rows[unseen])
        print(f"{len(judged)} judged", flush=True)
    return judged


def _percent(right: Sequence[bool], later: Sequence[bool], *, of: bool) -> float:
    part: Numbers = np.array(right, dtype=float)[np.array(later) == of]
    return 100 * float(part.mean())


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(prog="bench.nlu.learning")
    options.add_argument("--passes", type=int, default=network.Shape.passes, metavar="N")
    for flag in ("--skip-curve", "--skip-folds", "--record"):
        options.add_argument(flag, action="store_true")
    chosen = options.parse_args()
    shape = replace(network.Shape(), passes=chosen.passes)
    learned = prepared()
    print(f"{len(learned.examples)} messages, judged on {len(learned.judges)}", flush=True)
    if not chosen.skip_curve:
        points = curve(learned, shape)
        if chosen.record:
            pictures.learning_curve(points, PICTURES / "learning-curve.svg")
    if not chosen.skip_folds:
        judged = folded(learned, shape)
        report("cross-validation", judged)
        for name, of in (("first messages", False), ("later messages", True)):
            report(f"cross-validation, {name}", [j for j in judged if bool(j.message.so_far.setting()) == of])
        per_intent(judged)


if __name__ == "__main__":
    main()
