"""The Rasa component that recognises intents and the questions of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from threadpoolctl import threadpool_limits

from languages import default
from nlu import own_question, sentences, wishes
from nlu.consent import checked
from nlu.examples import Example, in_context
from nlu.facets import NONE as NO_FACET
from nlu.fingerprint import code_mark
from nlu.model import FALLBACK, IntentModel, Settings
from nlu.prediction import Prediction
from nlu.so_far import so_far

WISH = "register_request"  # the intent of a wish to register
RANKED = 10  # intents shown in intent_ranking


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NgramIntentClassifier(GraphComponent, IntentClassifier):
    """Sets intent, intent_ranking, questions and facet, and what a wish names: wanted, unwanted, beside."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What may be set stands in nlu.model.Settings, with its defaults."""
        return {}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._model: IntentModel | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NgramIntentClassifier:
        """A new component, not trained yet."""
        return cls(config, model_storage, resource)

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str | None:
        """Rasa looks at this class only before it takes a trained component from its cache."""
        return code_mark()

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples that have an intent, and from those in context, which Rasa does not read.

        Commands ("/verified") are not words.
        """
        from nlu.training import train  # loads what a server does without

        examples = [e for e in training_data.intent_examples if e.get(TEXT) and not e.get(TEXT).startswith("/")]
        self._model = train([*map(_example, examples), *in_context()], Settings.chosen(self._config))
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> NgramIntentClassifier:
        """The trained component.

        From here on the process computes with one thread: a message is too small to be shared, and a second thread
        keeps a core busy waiting for the next one, on which the front desk should run.
        """
        threadpool_limits(1, "blas")
        made = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            made._model = IntentModel.load(folder)
        return made

    def process(self, messages: Sequence[Message]) -> list[Message]:
        """Recognise every message."""
        for message in messages:
            self._recognise(message)
        return list(messages)

    def _recognise(self, message: Message) -> None:
        text = message.get(TEXT) or ""
        if self._model is None or not text.strip():
            message.set(INTENT, {"name": None, "confidence": 0.0}, add_to_output=True)
            message.set("questions", [], add_to_output=True)
            message.set("facet", {"name": None, "confidence": 0.0}, add_to_output=True)
            return
        language, model = message.get("language"), self._model
        whole = checked(model.predict(text, language, so_far(message.get(METADATA))), text, language)
        asked = sentences.with_sentences(
            model.questions(text, whole, language),
            text,
            language or default(),
            lambda part: model.predict(part, language),
            model.asked,
        )
        ranking = [{"name": name, "confidence": sure} for name, sure in _ranking(model, whole)]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("questions", [{"intent": i, "confidence": c} for i, c in asked], add_to_output=True)
        wish = wishes.read(
            text,
            language or default(),
            lambda part: model.predict(part, language),
            model.asked,
            wished=whole.ranking[0][0] == WISH,
        )
        for name, named in (("wanted", wish.wanted), ("beside", wish.beside)):
            message.set(name, [{"intent": i, "confidence": c} for i, c in named], add_to_output=True)
        message.set("unwanted", [*wish.unwanted], add_to_output=True)
        facet, sure = model.facet(text, language)
        known = None if facet == NO_FACET else facet
        message.set("facet", {"name": known, "confidence": sure}, add_to_output=True)
        anew = own_question.alone(text, language or default())
        read = _ranking(model, model.predict(anew.strip(), language, so_far(message.get(METADATA)))) if anew else []
        message.set("restated", [{"intent": i, "confidence": c} for i, c in read], add_to_output=True)


def _ranking(model: IntentModel, read: Prediction) -> list[tuple[str, float]]:
    """The likeliest intents with how sure they are, before them that none is where that is so."""
    first, p = read.ranking[0]
    others = ((name, other * (1 - read.confidence) / max(1 - p, 1e-9)) for name, other in read.ranking[1:RANKED])
    unsure = [] if model.is_sure(read) else [(FALLBACK, 1 - read.confidence)]
    return [*unsure, (first, read.confidence), *others]


def _example(message: Message) -> Example:
    """Rasa puts what a file says of a block of examples under the metadata of each."""
    of_block = (message.get(METADATA) or {}).get("intent")
    named = of_block.get("round", "") if isinstance(of_block, dict) else ""
    return Example(message.get(TEXT), message.get(INTENT), message.get("language"), "", 0, str(named))
