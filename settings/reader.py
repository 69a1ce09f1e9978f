"""Reads settings with environs: from any mapping, all faults collected, an empty variable counts as one not set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

import marshmallow
from environs import Env, EnvValidationError

T = TypeVar("T")


class BadSettings(Exception):
    """Settings that cannot be used. `problems` has one line for each: `NAME: what is wrong`, never a secret's value."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Variable(Generic[T]):
    """One environment variable.

    parts: who reads it, letters of `settings.table.PARTS`. parse: raises ValueError with the reason.
    default: the value when it is not set; ignored where it is needed. shown: the default in words, for the documents.
    """

    name: str
    parts: str
    default: T
    parse: Callable[[str], T]
    meaning: str
    shown: str = ""
    needed: bool = False


class _Parsed(marshmallow.fields.Field[Any]):
    """A marshmallow field made of a parse function."""

    def __init__(self, *, parse: Callable[[str], object], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._parse = parse

    def _deserialize(self, value: str, *_: object, **__: object) -> object:
        try:
            return self._parse(value)
        except ValueError as error:
            raise marshmallow.ValidationError(str(error)) from None


class _MappingEnv(Env):
    """environs reads the process's environment; this one reads a mapping, as tests and the command line need."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        super().__init__(eager=False)
        self._mapping = environment
        self.add_parser_from_field("parsed", _Parsed)

    def _get_value(self, env_key: str, default: object) -> object:
        return self._mapping.get(env_key) or default


class Reader:
    """Values of variables; the faults come all together, from `finish()`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._env = _MappingEnv(environment)
        self._more: list[str] = []
        self._faulty: set[str] = set()
        self._known: dict[str, object] = {}

    def __call__(self, variable: Variable[T]) -> T:
        """The variable's value, its default where it is not set or wrong."""
        if variable.name in self._known:
            return cast(T, self._known[variable.name])
        self._known[variable.name] = value = self._read(variable)
        return value

    @property
    def names(self) -> tuple[str, ...]:
        """The variables that were asked for."""
        return tuple(self._known)

    def _read(self, variable: Variable[T]) -> T:
        usual = variable.default
        given = ... if variable.needed else usual
        value = self._env.parsed(variable.name, given, parse=variable.parse)
        if value is None and given is not None:
            self._faulty.add(variable.name)
        return usual if value is None else cast(T, value)

    def problem(self, name: str, what: str) -> None:
        """A fault seen only when several settings are looked at together; kept unless the variable has one already."""
        if name not in self._faulty:
            self._more.append(f"{name}: {what}")

    def finish(self) -> None:
        """Raises BadSettings when anything was wrong."""
        problems = []
        try:
            self._env.seal()
        except EnvValidationError as error:
            faults = cast(Mapping[str, list[str]], error.error_messages)
            problems += [f"{name}: {_plain(fault)}" for name, each in faults.items() for fault in each]
        problems += self._more
        if problems:
            raise BadSettings(problems)


def _plain(message: str) -> str:
    return "must be set" if message == "Environment variable not set." else message
