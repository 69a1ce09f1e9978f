"""Training of the intent model: networks on the messages, and a gate on the round of messages kept for it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, repeat

import numpy as np
from joblib import Parallel, delayed
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression

from nlu import facets, network, questions
from nlu.arrays import Numbers
from nlu.examples import CALIBRATION, Example
from nlu.features import Features, Heard
from nlu.model import IntentModel, Settings
from nlu.so_far import NEW, SoFar
from nlu.spelling import Speller
from nlu.tokens import of_messages
from retention import questions as policy_questions

FEW = 1000  # messages up to which a second process costs more than it gains
ENOUGH = 100  # messages from which a gate can be learned; with fewer the probability is the confidence


def train(
    examples: Sequence[Example],
    settings: Settings | None = None,
    several: Sequence[questions.Several] | None = None,
) -> IntentModel:
    """A model of messages; those of the round `calibration` only say how far it can be trusted.

    several: messages that ask several things; those of data/questions where nothing is said.
    Raises ValueError where there are too few to learn from.
    """
    learned = [example for example in examples if example.round != CALIBRATION]
    if len({example.intent for example in learned}) < 2:
        raise ValueError("at least two intents are needed to train")
    model = IntentModel(settings)
    settings = model.settings
    model.intents = sorted({example.intent for example in learned})
    model.asked = frozenset(policy_questions()) - set(settings.alone)
    every = questions.examples() if several is None else several
    several = [message for message in every if set(message.intents) <= set(model.intents)]
    taught = [message for message in several if message.round != CALIBRATION]
    parts = [(text, intent, message.language) for message in taught for text, intent in message.parts()]
    texts = [*((e.text, e.language) for e in learned), *((message.text, message.language) for message in taught)]
    texts += [(text, language) for text, _, language in parts]
    processes = settings.processes if len(texts) > FEW else 1
    heard = _heard(texts, [example.so_far for example in learned], processes)
    model.speller = Speller.learn((e.language, tokens) for e, (tokens, _) in zip(learned, heard))  # noqa: B905
    model.features = Features(settings.weights, settings.rarest)
    rows = model.features.learn(heard, processes)
    asked = [*((e.intent,) for e in learned), *(message.intents for message in taught), *((i,) for _, i, _ in parts)]
    wanted = _wanted(model.intents, asked)
    shape, languages = network.Shape(passes=settings.passes), [language for _, language in texts]
    model.networks = Parallel(processes)(
        delayed(network.train)(rows, wanted, shape, settings.seed + i, languages) for i in range(settings.networks)
    )
    model.facets = _facets(model, learned)
    calibration = [e for e in examples if e.round == CALIBRATION and e.intent in model.intents]
    if len(calibration) >= ENOUGH:
        _learn_gate(model, calibration)
    _learn_several(model, [message for message in several if message.round == CALIBRATION], calibration)
    return model


def _heard(texts: Sequence[tuple[str, str]], so_far: Sequence[SoFar], processes: int) -> list[Heard]:
    """Messages in words, each process taking its share. so_far: of the first ones; nothing was said before the rest."""
    share = -(-len(texts) // processes)
    shares = Parallel(processes)(
        delayed(of_messages)(texts[begin : begin + share]) for begin in range(0, len(texts), share)
    )
    before = chain(so_far, repeat(NEW))
    return [Heard(tokens, next(before)) for of_share in shares for tokens in of_share]


def _facets(model: IntentModel, learned: Sequence[Example]) -> facets.Facets | None:
    """The facets, learned beside short first messages, which have none: they name what they ask about."""
    taught = facets.examples()
    known = {example.text.casefold() for example in taught}
    short = (
        e for e in learned if e.so_far == NEW and e.intent in model.asked and len(e.text.split()) <= facets.LONGEST
    )
    others = [(e.text, e.language) for e in short if e.text.casefold() not in known]
    chosen = np.random.default_rng(model.settings.seed).permutation(len(others))[: len(taught)]
    return facets.learn(
        taught,
        [others[place] for place in chosen],
        lambda text, language: model.features.row(model.heard(text, language)),
        len(model.features.rarity),
    )


def _wanted(intents: Sequence[str], asked: Sequence[Sequence[str]]) -> Numbers:
    """The probabilities to learn: those of a message that asks several things share it equally."""
    wanted, places = np.zeros((len(asked), len(intents)), dtype=np.float32), {name: i for i, name in enumerate(intents)}
    for row, names in zip(wanted, asked):  # noqa: B905 - a row for each
        row[[places[name] for name in names]] = 1 / len(names)
    return wanted


def _learn_gate(model: IntentModel, calibration: Sequence[Example]) -> None:
    """Learn from messages new to the model how far its scores can be trusted."""
    scores = np.stack([model.measure(model.heard(e.text, e.language, e.so_far)) for e in calibration], axis=1)
    labels = np.searchsorted(model.intents, [example.intent for example in calibration])
    each = np.arange(len(labels))

    def surprise(temperature: float) -> float:
        probabilities = network.mean_probabilities(scores, temperature)
        return -float(np.log(probabilities[each, labels] + 1e-9).mean())

    model.temperature = float(minimize_scalar(surprise, bounds=(0.02, 3), method="bounded").x)
    right = network.mean_probabilities(scores, model.temperature).argmax(axis=1) == labels
    if right.all():
        return
    each_single = np.moveaxis(network.softmax(scores, model.temperature), 1, 0)
    signs = [model.signs(single, model.ranking(single)) for single in each_single]
    gate = LogisticRegression(C=1, max_iter=1000).fit(signs, right)
    model.gate = np.append(gate.coef_[0], gate.intercept_)


def _learn_several(model: IntentModel, several: Sequence[questions.Several], calibration: Sequence[Example]) -> None:
    """Learn, from messages new to the model, what tells those that ask several questions from those that ask one."""
    single = [(message.text, message.language, NEW) for message in several if len(message.intents) == 1]
    single += [(e.text, e.language, e.so_far) for e in calibration if e.intent in model.parts]
    model.several = questions.learn(
        (model.candidate(message.text, message.language) for message in several if len(message.intents) > 1),
        (model.candidate(text, of, model.predict(text, of, so_far)) for text, of, so_far in single),
    )
