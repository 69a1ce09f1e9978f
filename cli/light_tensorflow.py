"""A stand-in for TensorFlow, which Rasa loads at every start though nothing in our pipeline uses it.

Rasa's modules import it to inherit from its classes, decorate with its functions and name its types. While a module is
imported the stand-ins bear all that. Whoever calls or makes one later needs the real library and gets
TensorFlowLeftOut, which is also written to standard error, since Rasa replaces the errors of components by its own.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import inspect
import sys
import types
from collections.abc import Sequence

NAMES = frozenset({"tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras"})
SETTING = "LOAD_TENSORFLOW"


class TensorFlowLeftOut(RuntimeError):
    """Something needs TensorFlow itself; the message names what, and the setting that has it loaded."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} needs TensorFlow, which this process has left out because nothing in its configuration "
            f"needs it: set {SETTING}=1"
        )


class _StandIn(type):
    """Class of classes whose every attribute is another such class."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__") or not _is_of_tensorflow(cls):
            raise AttributeError(name)
        made = _class_named(f"{cls.__qualname__}.{name}", cls.__module__)
        setattr(cls, name, made)
        return made

    def __call__(cls, *arguments: object, **named: object) -> object:
        if not _is_body(sys._getframe(1)):
            left_out = TensorFlowLeftOut(f"{cls.__module__}.{cls.__qualname__}")
            print(f"error: {left_out}", file=sys.stderr)
            raise left_out
        if len(arguments) == 1 and not named and callable(arguments[0]):  # as a decorator
            return arguments[0]
        return cls  # what makes a decorator, or a value that nobody reads before it is used


def _class_named(name: str, module: str) -> type:
    return _StandIn(name.rpartition(".")[2], (), {"__module__": module, "__qualname__": name})


def _is_of_tensorflow(cls: type) -> bool:
    """Not one of Rasa's classes, which only inherits from one of TensorFlow's."""
    return cls.__module__.partition(".")[0] in NAMES


def _is_body(frame: types.FrameType) -> bool:
    """Whether the code is a module's or a class's own, as it runs at an import, and not a function's."""
    return not frame.f_code.co_flags & inspect.CO_OPTIMIZED


class _Module(types.ModuleType):
    """Has whatever it is asked for."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _class_named(name, self.__name__)
        setattr(self, name, made)
        return made


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds TensorFlow's modules before those that are installed."""

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] not in NAMES:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing to run."""


def install() -> None:
    """Imports of TensorFlow get the stand-in from now on, unless it is loaded already."""
    if NAMES.isdisjoint(sys.modules):
        sys.meta_path.insert(0, _Finder())
