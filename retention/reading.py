"""Reading a policy file strictly: a slip of the owner is reported with its place, never guessed at."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import yaml

from retention.errors import PolicyError, PolicyErrors

if TYPE_CHECKING:
    from yaml import SafeLoader
else:  # in C where PyYAML was built with it, seven times as quick
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

T = TypeVar("T")
MOST_DAYS = 3_650  # of a clause or a setting of a policy
FIRST_YEAR, LAST_YEAR = 1900, 2199


class StrictLoader(SafeLoader):
    """Plain YAML, but a key written twice is an error: YAML itself would silently keep the last one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        """As PyYAML calls it. Raises ConstructorError for a key that stands there twice."""
        seen = set()
        for key_node, _ in node.value:
            if key_node.tag == "tag:yaml.org,2002:merge":
                continue  # "<<" takes over another mapping's keys, to be written anew on purpose
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key} stands here twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep=deep)

    def construct_yaml_timestamp(self, node: yaml.ScalarNode) -> Any:
        """A day that is in no calendar stays a text, which is refused where a date is expected, with its place."""
        try:
            return super().construct_yaml_timestamp(node)
        except ValueError:
            return node.value


StrictLoader.add_constructor("tag:yaml.org,2002:timestamp", StrictLoader.construct_yaml_timestamp)


class Unread(dict[str, Any]):
    """In the place of a section that cannot be read: it has whatever is named, so that no name is a further slip."""

    def __init__(self, value: object = None) -> None:
        super().__init__()
        self._value = value

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: str) -> object:
        return self._value

    def get(self, key: str, _default: object = None) -> object:
        """What stands for any value here."""
        return self[key]


class Slips:
    """Collects the slips of a file, so that its owner reads all of them at once, each once.

    What `read` gives for a slip stands in so that reading can go on; `stop` goes before the whole is used.
    """

    def __init__(self) -> None:
        self._errors: dict[str, PolicyError] = {}

    def add(self, error: PolicyError) -> None:
        """Keep a slip."""
        self._errors.setdefault(str(error), error)

    def read(self, reader: Callable[..., T], *arguments: object, otherwise: object = None) -> T:
        """The value of a reader, or ``otherwise`` with its PolicyError kept."""
        try:
            return reader(*arguments)
        except PolicyErrors as errors:
            for error in errors.errors:
                self.add(error)
        except PolicyError as error:
            self.add(error)
        return cast("T", otherwise)

    def fields(
        self, value: object, place: str, required: Collection[str], optional: Collection[str] = ()
    ) -> dict[str, object]:
        """A mapping, with keys that lack or are unknown kept as slips; empty in the place of anything else."""
        self.read(expect_mapping, value, place, required, optional)
        return value if isinstance(value, dict) else {}

    def lines(self) -> list[str]:
        """What was kept, a line each."""
        return list(self._errors)

    def stop(self) -> None:
        """Raises what was kept: the error, or PolicyErrors for several."""
        errors = list(self._errors.values())
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise PolicyErrors(errors)


def place_of(path: Path) -> str:
    """A company's file as problems name it: ``providers/acme/policy.yml``."""
    return f"providers/{path.parent.name}/{path.name}"


def load_yaml(path: Path, loader: type[SafeLoader] = SafeLoader) -> Any:
    """The content of a file. Raises OSError; ValueError: not UTF-8; yaml.YAMLError."""
    text = path.read_text(encoding="utf-8")
    try:
        return yaml.load(text, Loader=loader)  # noqa: S506 (a SafeLoader)
    except yaml.YAMLError:
        yaml.compose(text, yaml.SafeLoader)  # the reader in Python says more: which character is at fault
        raise


def read_yaml(path: Path, place: str | None = None) -> object:
    """The content of a company's file. place: how problems name it. Raises PolicyError: no such file, or no YAML."""
    try:
        return load_yaml(path, StrictLoader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise PolicyError(place or place_of(path), why_unreadable(error)) from error


def why_unreadable(error: Exception) -> str:
    """In one phrase, with the line where there is one, why a file cannot be read. error: of reading it as YAML."""
    if isinstance(error, FileNotFoundError):
        return "is missing"
    if isinstance(error, UnicodeDecodeError):
        line = error.object[: error.start].count(b"\n") + 1
        return f"line {line}: is not UTF-8 (byte 0x{error.object[error.start]:02x})"
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        what = ", ".join(filter(None, (error.context, error.problem)))
        return f"line {error.problem_mark.line + 1}: {what}"
    return " ".join(str(error).split())


def expect_mapping(
    value: object, place: str, required: Collection[str] | None = None, optional: Collection[str] = ()
) -> dict[str, Any]:
    """A mapping with text keys; with ``required`` given, with those keys and none besides the optional ones.

    Raises PolicyErrors for several keys that lack or are unknown.
    """
    if not isinstance(value, dict):
        raise PolicyError(place, "must be a mapping")
    slips = Slips()
    for key in value:
        if not isinstance(key, str):
            slips.add(PolicyError(place, f"the key {key!r} must be a text"))
        elif required is not None and key not in required and key not in optional:
            known = ", ".join(sorted({*required, *optional}))
            slips.add(PolicyError(place, f"has an unknown key {key}; known are {known}"))
    for key in required or ():
        if key not in value:
            slips.add(PolicyError(place, f"lacks {key}"))
    slips.stop()
    return value


def close_to(name: object, known: Collection[str]) -> str:
    """What an unknown name may have been meant to be, to end the line about it; empty where none is like it."""
    found = get_close_matches(str(name), known, n=1, cutoff=0.8)
    return f"; is {found[0]} meant?" if found else ""


def expect_list(value: object, place: str) -> list[object]:
    """The list. Raises PolicyError."""
    if not isinstance(value, list):
        raise PolicyError(place, "must be a list")
    return value


def expect_text(value: object, place: str) -> str:
    """The text, which says something. Raises PolicyError."""
    if not isinstance(value, str) or not value.strip():
        raise PolicyError(place, "must be a text")
    return value


def expect_texts(value: object, place: str) -> tuple[str, ...]:
    """A list of texts that say something. Raises PolicyError."""
    return tuple(expect_text(item, place) for item in expect_list(value, place))


def expect_whole_number(value: object, place: str) -> int:
    """A whole number from 0 on. Raises PolicyError."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise PolicyError(place, "must be a whole number from 0 on")
    return value


def expect_days(value: object, place: str) -> int:
    """A number of days from 0 on that calendars reach, ten years at most. Raises PolicyError."""
    if (days := expect_whole_number(value, place)) > MOST_DAYS:
        raise PolicyError(place, f"must be at most {MOST_DAYS} days")
    return days


def expect_integer(value: object, place: str) -> int:
    """A whole number, also a negative one. Raises PolicyError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise PolicyError(place, "must be a whole number")
    return value


def expect_flag(value: object, place: str) -> bool:
    """True or false. Raises PolicyError."""
    if not isinstance(value, bool):
        raise PolicyError(place, "must be true or false")
    return value


def expect_date(value: object, place: str) -> date:
    """A day without a time. Raises PolicyError."""
    if type(value) is not date:
        raise PolicyError(place, f"must be a date as YYYY-MM-DD, not {value}")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise PolicyError(place, f"must be a date from {FIRST_YEAR} to {LAST_YEAR}, not {value}")
    return value


def expect_one_of(value: object, place: str, allowed: Collection[str]) -> str:
    """A text that is among those allowed. Raises PolicyError."""
    if not isinstance(value, str) or value not in allowed:
        raise PolicyError(place, f"must be one of {', '.join(sorted(allowed))}, not {value}")
    return value
