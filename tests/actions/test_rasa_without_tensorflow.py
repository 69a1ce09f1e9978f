"""Rasa itself, loaded with the stand-in: complete, and clear about what it can no longer do."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("rasa")
pytestmark = pytest.mark.rasa


def test_nothing_of_tensorflow_is_loaded() -> None:
    import rasa.nlu.classifiers.diet_classifier

    assert rasa.nlu.classifiers.diet_classifier.tf is sys.modules["tensorflow"]
    assert not hasattr(sys.modules["tensorflow"], "__file__")


def test_a_neural_network_of_rasas_cannot_be_made() -> None:
    from rasa.nlu.classifiers.diet_classifier import DIET

    from cli.light_tensorflow import TensorFlowLeftOut

    with pytest.raises(TensorFlowLeftOut, match="LOAD_TENSORFLOW=1"):
        DIET()
