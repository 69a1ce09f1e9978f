"""The stand-in bears what Rasa's modules do with TensorFlow at their import, and refuses to be used for real."""

from __future__ import annotations

import importlib
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from cli import light_tensorflow
from cli.light_tensorflow import NAMES, TensorFlowLeftOut

AS_RASA_DOES = """
from typing import Callable, Optional, Union

import keras.backend as K
import tensorflow as tf
from keras import Model
from tensorflow.keras.utils import Sequence
from tensorflow.python.eager.wrap_function import WrappedFunction

Batch = Union[tf.Tensor, "list[int]"]
SIGNATURE = tf.TensorSpec([None], tf.float32)


@tf.keras.utils.register_keras_serializable(package="x")
class Layer(tf.keras.layers.Layer):
    activation: Optional[Callable[[tf.Tensor], tf.Tensor]] = tf.nn.gelu

    @tf.function(input_signature=[SIGNATURE])
    def plain(self) -> tf.Tensor:
        return "plain"


class Network(Model, Sequence):
    pass


@tf.function
def double(number: int, kind: tf.DType = tf.int32) -> int:
    return 2 * number


def shape(batch: Batch) -> tf.Tensor:
    return tf.shape(batch)


def is_tensor(value: object) -> bool:
    return isinstance(value, tf.Tensor)
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A module that uses TensorFlow as Rasa's do, imported with the stand-in."""
    (tmp_path / "as_rasa_does.py").write_text(AS_RASA_DOES)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    light_tensorflow.install()
    yield importlib.import_module("as_rasa_does")
    for name in [name for name in sys.modules if name.partition(".")[0] in NAMES | {"as_rasa_does"}]:
        del sys.modules[name]


def test_what_was_decorated_works_as_it_was_written(module: ModuleType) -> None:
    assert module.double(4) == 8
    assert module.Layer.plain(None) == "plain"


def test_nothing_is_a_tensor(module: ModuleType) -> None:
    assert not module.is_tensor(3)


def test_a_call_names_what_was_called_and_the_setting(module: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(TensorFlowLeftOut, match=r"^tensorflow\.shape needs TensorFlow.* set LOAD_TENSORFLOW=1$"):
        module.shape([1])
    assert "error: tensorflow.shape needs" in capsys.readouterr().err  # also where the error itself is swallowed


@pytest.mark.parametrize("name", ["Layer", "Network"])
def test_a_class_that_inherits_from_one_of_its_classes_cannot_be_made(module: ModuleType, name: str) -> None:
    with pytest.raises(TensorFlowLeftOut, match=f"as_rasa_does.{name} needs TensorFlow"):
        getattr(module, name)()
    with pytest.raises(AttributeError):
        _ = getattr(module, name).no_such_method


def test_who_looks_through_all_modules_meets_no_error(module: ModuleType) -> None:
    assert not hasattr(sys.modules["tensorflow"], "__file__")
    assert pickle.loads(pickle.dumps(module.double)) is module.double


def test_a_library_that_is_loaded_already_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setitem(sys.modules, "keras", ModuleType("keras"))
    before = list(sys.meta_path)
    light_tensorflow.install()
    assert sys.meta_path == before
