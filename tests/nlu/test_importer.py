"""The training messages as Rasa is given them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("rasa")

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

import languages
from nlu.importer import FastFileImporter, PlainMessage

pytestmark = [pytest.mark.rasa, pytest.mark.filterwarnings("ignore::DeprecationWarning")]  # of Rasa's own libraries
LANGUAGE = languages.for_customers()[0]
FILE = """version: "3.1"
nlu:
- intent: greet
  examples: |
    - hello
    - hello: "it's me" [again]
- intent: greet
  metadata: {round: second}
  examples: |
    - good day
"""
COMMANDS = """version: "3.1"
nlu:
- intent: restart
  examples: |
    - /restart
"""
REPLIES = """in_context:
- awaiting: handoff
  intent: affirm
  examples: |
    - sure
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name, content in (
        (f"nlu/{LANGUAGE}/greet.yml", FILE),
        (f"nlu/{LANGUAGE}/in_context/offer_pending.yml", REPLIES),
        ("nlu/commands.yml", COMMANDS),
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return tmp_path


def said(data: TrainingData) -> list[tuple[str, str, object]]:
    return sorted((e.get(TEXT), e.get(INTENT), str(e.get(METADATA))) for e in data.training_examples)


def test_rasas_own_reader_gives_the_same_messages(data: Path) -> None:
    ours = FastFileImporter(training_data_paths=[str(data)]).get_nlu_data()
    assert said(ours) == said(RasaFileImporter(training_data_paths=[str(data)]).get_nlu_data())
    assert len(ours.training_examples) == 4


def test_messages_have_the_language_of_their_folder(data: Path) -> None:
    ours = FastFileImporter(training_data_paths=[str(data)]).get_nlu_data()
    assert {e.get(TEXT): e.get("language") for e in ours.training_examples} == {
        "hello": LANGUAGE,
        'hello: "it\'s me" [again]': LANGUAGE,
        "good day": LANGUAGE,
        "/restart": None,
    }


def test_a_file_of_another_form_is_named(data: Path) -> None:
    (data / "nlu" / LANGUAGE / "thank.yml").write_text("nlu:\n- intent: thank\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"thank\.yml: an item without"):
        FastFileImporter(training_data_paths=[str(data)]).get_nlu_data()


def test_what_one_training_writes_on_a_message_is_not_there_for_the_next(data: Path) -> None:
    importer = FastFileImporter(training_data_paths=[str(data)])
    for message in importer.get_nlu_data().training_examples:
        message.set("language", "other", add_to_output=True)
    for again in (importer, FastFileImporter(training_data_paths=[str(data)])):
        assert "other" not in {e.get("language") for e in again.get_nlu_data().training_examples}


def test_a_changed_file_is_read_again(data: Path) -> None:
    file = data / "nlu" / LANGUAGE / "greet.yml"
    before = FastFileImporter(training_data_paths=[str(data)]).get_nlu_data()
    file.write_text(FILE + "    - good evening\n", encoding="utf-8")
    after = FastFileImporter(training_data_paths=[str(data)]).get_nlu_data()
    assert {e.get(TEXT) for e in after.training_examples} - {e.get(TEXT) for e in before.training_examples} == {
        "good evening"
    }


def test_messages_are_the_same_where_all_that_is_known_of_them_is() -> None:
    message, other = (PlainMessage({TEXT: "hello", INTENT: "greet"}) for _ in range(2))
    assert message == other
    assert len({message, other}) == 1
    message.set(INTENT, "greet")
    assert message == other
    message.set("language", LANGUAGE)
    assert message != other
    assert len({message, other}) == 2
