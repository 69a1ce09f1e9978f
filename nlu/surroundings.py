"""The Rasa components that find what stands beside the intent: language, signals, and the details of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from languages import default
from nlu import details, signals
from nlu.examples import known_languages
from nlu.fingerprint import code_mark
from nlu.language import LanguageModel
from nlu.so_far import so_far
from protocol.wire import plain


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageDetector(GraphComponent):
    """Sets `language`: the conversation's so far unless the message is surely in the other one."""

    def __init__(self, storage: ModelStorage, resource: Resource) -> None:
        self._storage, self._resource = storage, resource
        self._model: LanguageModel | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageDetector:
        """A new component, not trained yet."""
        return cls(model_storage, resource)

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str | None:
        """Rasa looks at this class only before it takes a trained component from its cache."""
        return code_mark()

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples of known language (nlu/importer.py); others are labelled by their commonest words."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT) and not e.get(TEXT).startswith("/")]
        texts = [example.get(TEXT) for example in examples]
        known = known_languages((e.get(TEXT), e.get("language")) for e in examples if e.get("language"))
        self._model = LanguageModel().fit(texts, [known.get(text) for text in texts])
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
    ) -> LanguageDetector:
        """The trained component."""
        made = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            made._model = LanguageModel.load(folder)
        return made

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Set the language of the training messages too: short forms of chats depend on it."""
        self.process([example for example in training_data.training_examples if not example.get("language")])
        return training_data

    def process(self, messages: Sequence[Message]) -> list[Message]:
        """Decide the language of every message."""
        for message in messages:
            before = so_far(message.get(METADATA)).language
            text = message.get(TEXT) or ""
            language = self._model.decide(text, before) if self._model else before or default()
            message.set("language", language, add_to_output=True)
        return list(messages)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DetailExtractor(GraphComponent, EntityExtractorMixin):
    """Adds contract_number, email, code and date as entities, and sets `signals`; stands after LanguageDetector."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DetailExtractor:
        """A new component."""
        return cls()

    def process(self, messages: Sequence[Message]) -> list[Message]:
        """Find the details of every message."""
        for message in messages:
            text, language = message.get(TEXT) or "", message.get("language") or default()
            about = so_far(message.get(METADATA))
            found = details.find(text, language, about.provider, about.awaiting)
            entities = [
                {"entity": d.kind, "value": d.value, "start": d.start, "end": d.end, "confidence_entity": 1.0}
                for d in found
            ]
            named = self.add_extractor_name(entities)
            message.set(ENTITIES, message.get(ENTITIES, []) + named, add_to_output=True)
            message.set("signals", plain(signals.read(text, language, found)), add_to_output=True)
        return list(messages)
