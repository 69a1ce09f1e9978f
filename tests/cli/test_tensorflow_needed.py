"""TensorFlow is loaded where something needs it: a component of the configuration, what it imports, or a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.tensorflow_needed import COMPONENTS, configurations, why
from settings.installation import ROOT

REST = "policies: [{name: RulePolicy}]\n"


def needed(folder: Path, pipeline: str, *words: str) -> str | None:
    (folder / "config.yml").write_text(f"pipeline:\n- name: WhitespaceTokenizer\n- name: {pipeline}\n{REST}")
    return why(words or ("train",), folder)


@pytest.mark.parametrize("words", [("run",), ("train",), ("shell", "nlu"), ("data", "validate"), ()])
def test_the_shipped_configuration_needs_none(words: tuple[str, ...]) -> None:
    assert why(words, ROOT) is None


@pytest.mark.parametrize("name", sorted(COMPONENTS))
def test_rasas_components_that_are_made_with_it(tmp_path: Path, name: str) -> None:
    assert needed(tmp_path, name) == f"{name} in config.yml"
    assert needed(tmp_path, f"rasa.some.module.{name}") == f"rasa.some.module.{name} in config.yml"


@pytest.mark.parametrize("name", ["LogisticRegressionClassifier", "CountVectorsFeaturizer", "FallbackClassifier"])
def test_rasas_components_that_are_not(tmp_path: Path, name: str) -> None:
    assert needed(tmp_path, name) is None


@pytest.mark.parametrize(
    "line",
    [
        "import tensorflow as tf", "import os, keras", "from keras.layers import Dense", "    import tensorflow_hub",
        "from rasa.nlu.classifiers.diet_classifier import (\n    DIETClassifier,\n)",
        "from . import helper", "from .helper import x", "import own.helper", "from own import helper as h",
    ],
)  # fmt: skip
def test_an_own_component_that_imports_it_itself_or_through_its_modules(tmp_path: Path, line: str) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "__init__.py").touch()
    (tmp_path / "own" / "part.py").write_text(f"{line}\nclass Part: ...\n")
    (tmp_path / "own" / "helper.py").write_text("import own.part\nfrom tensorflow import keras\n")
    (tmp_path / "own" / "other.py").write_text("# import tensorflow\nfrom os import path\nclass Part: ...\n")
    assert needed(tmp_path, "own.part.Part") == "own.part.Part in config.yml"
    assert needed(tmp_path, "own.other.Part") is None


@pytest.mark.parametrize("content", ["pipeline: []\npolicies: [{name: RulePolicy}]", "language: pt\npipeline:"])
def test_where_rasa_fills_in_its_default_pipeline(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.yml").write_text(content)
    assert why(["train"], tmp_path) == "the default pipeline that Rasa fills in, as there is none in config.yml"


def test_a_graph_names_its_components_otherwise(tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text(
        "recipe: graph.v1\nnlu_target: x\ntrain_schema: {nodes: {a: {uses: x.TEDPolicy}}}"
    )
    assert why(["train"], tmp_path) == "x.TEDPolicy in config.yml"


@pytest.mark.parametrize(
    ("words", "files"),
    [
        (["train"], ["config.yml"]),
        (["train", "-c", "a.yml", "--quiet"], ["a.yml"]),
        (["train", "--config=a.yml"], ["a.yml"]),
        (["test", "nlu", "--config", "a.yml", "b.yml", "--nlu", "data"], ["a.yml", "b.yml"]),
        (["test", "nlu", "--config", "folder"], ["folder/c.yml", "folder/d.yaml"]),
    ],
)
def test_the_files_a_command_is_given(tmp_path: Path, words: list[str], files: list[str]) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("c.yml", "d.yaml", "e.txt"):
        (tmp_path / "folder" / name).touch()
    assert configurations(words, tmp_path) == [tmp_path / file for file in files]


def test_a_new_assistant_gets_rasas_default_pipeline() -> None:
    assert why(["init", "--no-prompt"], ROOT) == "`rasa init` makes an assistant with Rasa's default pipeline"


@pytest.mark.parametrize("content", ["a: [", "- a list", "\0"])
def test_a_file_that_cannot_be_read_is_rasas_to_complain_of(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.yml").write_text(content)
    assert why(["train"], tmp_path) is None
    assert why(["train", "-c", "nowhere.yml"], tmp_path) is None
