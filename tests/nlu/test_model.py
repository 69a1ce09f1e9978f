"""The models learn, are stored without pickles, and the components give Rasa what the contract asks for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nlu.examples import Example
from nlu.so_far import SoFar, so_far

pytestmark = pytest.mark.rasa
INTENTS = {
    "cancel_contract": ["quero cancelar o contrato", "je veux résilier", "cancela meu plano", "résilier mon contrat"],
    "ask_refund": ["quero meu dinheiro de volta", "un remboursement svp", "tem reembolso?", "rembourser mon paiement"],
    "affirm": ["sim", "oui", "sim claro", "oui bien sûr"],
    "complain": ["voleurs", "ladrões", "bande de voleurs", "que absurdo"],
}
OFFERED = SoFar(awaiting="handoff")
REPLIES = [("que absurdo", "affirm"), ("absurdo", "affirm"), ("sim", "affirm")]  # not what a customer would mean
EXAMPLES = [(text, intent) for intent, texts in INTENTS.items() for text in texts]


@pytest.fixture(scope="module")
def model() -> Any:
    from nlu.model import Settings
    from nlu.training import train

    examples = [Example(text, intent, "pt", "", 0) for text, intent in EXAMPLES]
    examples += [Example(*reply, "pt", "", 0, so_far=OFFERED) for reply in REPLIES]
    return train(examples, Settings(rarest=1, passes=60))


def test_learns_and_bears_slips(model: Any) -> None:
    assert model.predict("QUERO CANCELAAAR meu contrato", "pt").ranking[0][0] == "cancel_contract"
    assert model.predict("résilié le contrat", "fr").ranking[0][0] == "cancel_contract"
    prediction = model.predict("oui", "fr")
    assert prediction.ranking[0][0] == "affirm"
    assert sum(p for _, p in prediction.ranking) == pytest.approx(1)
    assert 0 < prediction.confidence <= 1


def test_nothing_to_read_is_never_sure(model: Any) -> None:
    assert model.predict("").confidence == 0
    assert model.predict("   ").confidence == 0


def test_what_was_said_before_weighs_in(model: Any) -> None:
    """The same words, learned as an anger of its own and as a yes to an offer."""
    assert model.predict("que absurdo", "pt").ranking[0][0] == "complain"
    assert model.predict("que absurdo", "pt", OFFERED).ranking[0][0] == "affirm"


def test_what_the_policies_rule_on_needs_more_certainty() -> None:
    from nlu.model import IntentModel, Settings
    from nlu.prediction import Prediction

    model = IntentModel(Settings(sure=0.5, sure_of_question=0.8))
    model.asked = frozenset({"ask_refund"})
    assert model.is_sure(Prediction([("thank", 0.6)], 0.6))
    assert not model.is_sure(Prediction([("thank", 0.4)], 0.4))
    assert not model.is_sure(Prediction([("ask_refund", 0.6)], 0.6))
    assert model.is_sure(Prediction([("ask_refund", 0.9)], 0.9))


@pytest.mark.parametrize(
    ("ranking", "named", "confidence"),
    [
        ([("affirm", 0.6), ("register_request", 0.3), ("thank", 0.1)], "register_request", 0.9),
        ([("affirm", 0.8), ("register_request", 0.1), ("thank", 0.1)], "affirm", 0.9),
        ([("affirm", 0.6), ("thank", 0.3), ("register_request", 0.1)], "affirm", 0.6),
    ],
)
def test_two_ways_of_one_consent_count_together(
    ranking: list[tuple[str, float]], named: str, confidence: float
) -> None:
    from nlu.prediction import Prediction

    joined = Prediction(ranking, ranking[0][1]).joined([("register_request", "affirm")])
    assert joined.ranking[0][0] == named
    assert joined.confidence == pytest.approx(confidence)
    assert sum(p for _, p in joined.ranking) == pytest.approx(1)


def test_stored_without_pickle_and_read_back(model: Any, tmp_path: Path) -> None:
    import numpy as np

    from nlu.model import IntentModel

    model.save(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.json", "model.npz"]
    json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))
    with np.load(tmp_path / "model.npz", allow_pickle=False) as arrays:
        assert all(arrays[name].dtype != object for name in arrays)
    again = IntentModel.load(tmp_path)
    for text, _ in EXAMPLES:
        assert again.predict(text, "pt") == model.predict(text, "pt")


def test_one_intent_cannot_be_learned() -> None:
    from nlu.training import train

    with pytest.raises(ValueError, match="two intents"):
        train([Example(text, "x", "pt", "", 0) for text in "ab"])


def test_language_stays_unless_sure(tmp_path: Path) -> None:
    from nlu.examples import known_languages, read_all
    from nlu.language import LanguageModel

    examples = read_all()
    known = known_languages((e.text, e.language) for e in examples)
    LanguageModel().fit([e.text for e in examples], [known.get(e.text) for e in examples]).save(tmp_path)
    language = LanguageModel.load(tmp_path)
    for text in ("ok", "2", "CA-204518", "👍", "", "menu", "pix"):
        assert language.decide(text, "fr") == "fr"
        assert language.decide(text, "pt") == "pt"
    assert language.decide("je voudrais résilier mon contrat", "pt") == "fr"
    assert language.decide("quero cancelar meu plano", "fr") == "pt"
    assert language.decide("quero cancelar", None) == "pt"


def graph(place: Path) -> tuple[Any, Any]:
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.storage.resource import Resource

    place.mkdir(exist_ok=True)
    return LocalModelStorage.create(place), Resource("part")


@pytest.mark.filterwarnings("ignore")  # TensorFlow and jax warn of one another when Rasa imports them
def test_components_fill_the_parse_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    from nlu.intents import NgramIntentClassifier
    from nlu.surroundings import DetailExtractor, LanguageDetector

    monkeypatch.setattr("nlu.intents.in_context", list)  # the product's own would be learned from beside these
    data = TrainingData([Message({"text": text, "intent": intent}) for text, intent in EXAMPLES])
    context: Any = None
    chain = []
    for kind in (LanguageDetector, NgramIntentClassifier):
        storage, resource = graph(tmp_path / kind.__name__)
        config = (
            {**kind.get_default_config(), "rarest": 1, "passes": 60, "sure_of_question": 0.3}
            if kind is NgramIntentClassifier
            else {}
        )
        part = kind.create(config, storage, resource, context)
        part.train(data)
        if kind is LanguageDetector:
            part.process_training_data(data)
        chain.append(kind.load(config, storage, resource, context))
    assert {message.get("language") for message in data.training_examples} == {"pt", "fr"}
    chain.append(DetailExtractor.create({}, storage, resource, context))

    metadata = {"provider": "ram_tracking", "language": "fr", "contract": None, "state": {"awaiting": "number"}}
    message = Message({"text": "je veux résilier le RAM puis 20451, voleurs", "metadata": metadata})
    for part in chain:
        part.process([message])
    parsed = message.as_dict(only_output_properties=True)
    assert parsed["language"] == "fr"
    assert parsed["signals"]["tone"] == "anger"
    assert parsed["intent"]["name"] == parsed["intent_ranking"][0]["name"] == "cancel_contract"
    assert [question["intent"] for question in parsed["questions"]] == ["cancel_contract"]
    [number] = parsed["entities"]
    assert (number["entity"], number["value"]) == ("contract_number", "RAM-20451")


@pytest.mark.parametrize(
    "metadata", [None, [], {"language": 3, "state": "x"}, {"state": {"awaiting": [], "answered": "ask_refund"}}]
)
def test_strange_metadata_counts_as_not_known(metadata: Any) -> None:
    assert so_far(metadata) == SoFar()


def test_what_is_known_of_the_conversation_is_read_from_the_metadata() -> None:
    state = {"awaiting": "handoff", "answered": ["ask_refund", 3]}
    found = so_far({"language": "fr", "provider": "ram_tracking", "state": state, "case_open": True})
    assert found == SoFar("fr", "ram_tracking", "handoff", ("ask_refund",), case_open=True)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of matplotlib's own parts
def test_accuracy_has_not_fallen() -> None:
    """The trained model is not more than one point below the figures of `make bench-nlu` with --record."""
    from bench.nlu.__main__ import RECORDED, accuracies
    from bench.nlu.models import judge, stored
    from bench.nlu.sets import held_out

    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    model = stored()
    now = accuracies({name: judge(model, messages) for name, messages in held_out().sets.items()})
    fallen = [
        f"{name} {language}: {now[name][language]}, recorded {before}"
        for name, by_language in recorded.items()
        for language, before in by_language.items()
        if now[name][language] < before - 1
    ]
    assert fallen == []


def test_a_training_depends_on_what_it_imports() -> None:
    """Words read when a message comes can change without a new training; what trains cannot."""
    import subprocess
    import sys

    from nlu.fingerprint import TRAINS

    code = "import sys, nlu.language, nlu.training; print(*(name for name in sys.modules if name.startswith('nlu.')))"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    imported = {name.removeprefix("nlu.") for name in done.stdout.split()}
    lexicon = {"lexicon", "lexicon.form", "lexicon.reading"}
    assert imported - lexicon == set(TRAINS) - {
        "importer",
        "intents",
        "surroundings",
    }
