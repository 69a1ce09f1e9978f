"""Commands that need a model and have none are refused before Rasa starts; all others are left to Rasa."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.rasa_model import missing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Without a model; a trained one is in `trained`."""
    (tmp_path / "models").mkdir()
    (tmp_path / "trained").mkdir()
    (tmp_path / "trained" / "a.tar.gz").touch()
    (tmp_path / "endpoints.yml").write_text("action_endpoint: {url: http://a}\n")
    (tmp_path / "served.yml").write_text("models: {url: http://models}\n")
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [["run"], ["shell"], ["run", "--model", "models"], ["shell", "nlu", "models"],
     ["run", "--port", "5005"], ["run", "--endpoints", "nowhere.yml"]],
)  # fmt: skip
def test_none_is_there(folder: Path, words: list[str]) -> None:
    assert missing(words, folder) == "models"


@pytest.mark.parametrize("words", [["run", "--model", "gone"], ["shell", "-m", "gone"], ["run", "--model=gone"]])
def test_a_model_that_is_named_and_not_there_is_no_other(folder: Path, words: list[str]) -> None:
    (folder / "models" / "another.tar.gz").touch()
    assert missing(words, folder) == "gone"


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--model", "trained"], ["run", "--model=trained/a.tar.gz"], ["shell", "trained"],
        ["run", "--endpoints", "served.yml"], ["run", "--remote-storage", "aws"], ["run", "--enable-api"],
        ["run", "actions"], ["run", "--help"], ["train"], ["test", "nlu"], [],
    ],
)  # fmt: skip
def test_one_is_there_or_not_needed(folder: Path, words: list[str]) -> None:
    assert missing(words, folder) is None


def test_a_folder_without_models(tmp_path: Path) -> None:
    assert missing(["run"], tmp_path) == "models"
