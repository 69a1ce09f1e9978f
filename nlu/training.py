"""Training of the intent model: networks on all messages, and a gate on messages held back from a second model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from joblib import Parallel, delayed
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from nlu import network, questions
from nlu.arrays import Places
from nlu.features import Features
from nlu.model import IntentModel, Settings
from nlu.spelling import Speller
from nlu.tokens import normalise, words
from retention import questions as policy_questions

REHEARSED = 2500  # policy questions of the held-back messages that stand for messages with one question
FEW = 1000  # messages up to which a second process costs more than it gains


def train(
    texts: Sequence[str],
    intents: Sequence[str],
    languages: Sequence[str | None] | None = None,
    settings: Settings | None = None,
) -> IntentModel:
    """A model of messages, their intents and languages. Raises ValueError where there are too few to learn from."""
    if len(set(intents)) < 2:
        raise ValueError("at least two intents are needed to train")
    model = IntentModel(settings)
    settings = model.settings
    model.intents = sorted(set(intents))
    model.asked = frozenset(policy_questions()) - set(settings.alone)
    labels = np.searchsorted(model.intents, intents)
    known = languages or [None] * len(texts)
    tokens = [words(normalise(text), language) for text, language in zip(texts, known)]  # noqa: B905
    jobs = [_prepare(model, tokens, labels)]
    held = _held_back(model, labels) if np.bincount(labels).min() >= settings.held_back else labels[:0]
    part = IntentModel(settings)
    if len(held):
        seen = np.setdiff1d(np.arange(len(labels)), held)
        part.intents, part.asked = model.intents, model.asked
        jobs.append(_prepare(part, [tokens[i] for i in seen], labels[seen]))
    shape, count = network.Shape(passes=settings.passes), settings.networks
    trained = Parallel(settings.processes if len(labels) > FEW else 1)(
        delayed(network.train)(*job, len(model.intents), shape, settings.seed + i) for job in jobs for i in range(count)
    )
    model.networks, part.networks = trained[:count], trained[count:]
    if len(held):
        _learn_gate(model, part, [tokens[i] for i in held], labels[held])
        asking = [i for i in held if intents[i] in model.asked][:REHEARSED]
        model.several = questions.learn(
            (part.candidate(text, language) for text, _, language in questions.examples()),
            (part.candidate(texts[i], known[i]) for i in asking),
        )
    return model


def groups(rows: sparse.csr_matrix, alike: float = 0.8) -> Places:
    """Numbers the messages so that near-duplicates share one: they must not stand on both sides of a split."""
    similar = rows @ rows.T
    similar.data[similar.data < alike * rows[0].multiply(rows[0]).sum()] = 0
    similar.eliminate_zeros()
    return np.asarray(sparse.csgraph.connected_components(similar)[1])


def _prepare(model: IntentModel, tokens: list[list[str]], labels: Places) -> tuple[sparse.csr_matrix, Places]:
    """Learn words, pieces and examples; the rows and labels to train the networks with."""
    model.speller = Speller.learn(tokens)
    model.features = Features(model.settings.weights, model.settings.rarest).fit(tokens)
    near = Features({"word": 1.0}).fit(tokens)
    model.near_features, model.near = near, near.matrix(tokens).tocsc()
    return model.features.matrix(tokens), labels


def _held_back(model: IntentModel, labels: Places) -> Places:
    """Places of the messages held back for the gate; none has a near-duplicate among the others."""
    split = StratifiedGroupKFold(model.settings.held_back, shuffle=True, random_state=model.settings.seed)
    return np.asarray(next(split.split(labels, labels, groups(model.near.tocsr())))[1])


def _learn_gate(model: IntentModel, part: IntentModel, tokens: list[list[str]], labels: Places) -> None:
    """Learn from another model's predictions of messages new to it how far scores can be trusted, for both models."""
    measured = [part.measure(part.speller.correct(message)) for message in tokens]
    scores = np.array([scores for scores, _ in measured]).swapaxes(0, 1)
    similar = np.array([similar for _, similar in measured])
    each = np.arange(len(labels))

    def surprise(temperature: float) -> float:
        probabilities = network.mean_probabilities(scores, temperature)
        return -float(np.log(probabilities[each, labels] + 1e-9).mean())

    temperature = float(minimize_scalar(surprise, bounds=(0.02, 3), method="bounded").x)
    signs = part.signs(network.softmax(scores, temperature), similar)
    right = network.mean_probabilities(scores, temperature).argmax(axis=1) == labels
    learned = LogisticRegression(C=1, max_iter=1000).fit(signs, right)
    for each_model in (model, part):
        each_model.temperature, each_model.gate = temperature, np.append(learned.coef_[0], learned.intercept_)
