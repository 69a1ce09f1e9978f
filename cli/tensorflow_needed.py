"""What of a Rasa command needs the real TensorFlow: a component of its configuration, or the command itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from cli.light_tensorflow import NAMES

COMPONENTS = frozenset({
    "ConveRTFeaturizer", "DIETClassifier", "LanguageModelFeaturizer", "ResponseSelector", "TEDPolicy",
    "UnexpecTEDIntentPolicy",
})  # fmt: skip
FILLED_IN = ("pipeline", "policies")  # Rasa puts defaults, which need it, where one of them is not there
IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(?P<module>[\w.]+)[ \t]+import[ \t]+(?P<names>\([^)]*\)|[^\n#]*)"
    r"|import[ \t]+(?P<modules>[^\n#]*))",
    re.MULTILINE,
)


def why(words: Sequence[str], folder: Path) -> str | None:
    """What of a command needs it, for a reader; None: nothing. words: what follows `rasa`. folder: where it runs."""
    if words[:1] == ["init"]:
        return "`rasa init` makes an assistant with Rasa's default pipeline"
    for file in configurations(words, folder):
        if reason := why_of(file, folder):
            return f"{reason} in {file.relative_to(folder) if file.is_relative_to(folder) else file}"
    return None


def configurations(words: Sequence[str], folder: Path) -> list[Path]:
    """The files that a command is given with -c or --config, config.yml without; those of a folder where it is one."""
    named: list[str] = []
    taking = False
    for word in words:
        option, _, value = word.partition("=")
        if word.startswith("-"):
            taking = option in ("-c", "--config")
            named += [value] if taking and value else []
        elif taking:
            named.append(word)
    found = [folder / name for name in named or ["config.yml"]]
    return [file for each in found for file in (sorted(each.glob("*.y*ml")) if each.is_dir() else [each])]


def why_of(file: Path, folder: Path) -> str | None:
    """Which component of a configuration needs it; None: none does, or the file cannot be read, as Rasa will tell."""
    try:
        configuration = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError):
        return None
    if not isinstance(configuration, dict):
        return None
    for name in _components(configuration):
        if _needs_it(name, folder):
            return name
    if configuration.get("recipe", "default.v1") == "default.v1":
        for part in FILLED_IN:
            if not configuration.get(part):
                return f"the default {part} that Rasa fills in, as there is none"
    return None


def _components(configuration: object) -> Iterator[str]:
    """Names of components, wherever they stand: `name` in Rasa's default recipe, `uses` in a graph."""
    if isinstance(configuration, dict):
        for key, value in configuration.items():
            if key in ("name", "uses") and isinstance(value, str):
                yield value
            yield from _components(value)
    elif isinstance(configuration, list):
        for each in configuration:
            yield from _components(each)


def _needs_it(component: str, folder: Path) -> bool:
    module, _, name = component.rpartition(".")
    if name in COMPONENTS:
        return True
    return bool(module) and not module.startswith("rasa.") and _imports_it(module, folder)


def _imports_it(module: str, folder: Path) -> bool:
    """Whether a module, or one of the checkout's or its own package's that it imports, imports TensorFlow."""
    own = module.partition(".")[0]
    wanted, looked_for, seen = [module], set[str](), set[Path]()
    while wanted:
        name = wanted.pop()
        if name in looked_for:
            continue
        looked_for.add(name)
        parts = name.split(".")
        if parts[0] in NAMES or COMPONENTS & set(parts):
            return True
        places = [folder, *map(Path, sys.path)] if parts[0] == own else [folder]
        file = next((found for place in places if (found := _file(place, parts))), None)
        if file and file not in seen:
            seen.add(file)
            package = parts if file.name == "__init__.py" else parts[:-1]
            wanted += _imports(file.read_text(encoding="utf-8", errors="replace"), package)
    return False


def _file(place: Path, parts: Sequence[str]) -> Path | None:
    whole = place.joinpath(*parts)
    return next((file for file in (whole.with_name(f"{parts[-1]}.py"), whole / "__init__.py") if file.is_file()), None)


def _imports(text: str, package: Sequence[str]) -> Iterator[str]:
    """Names in full of what a module imports; `from a import b` gives a and a.b, one of which is a module."""
    for found in IMPORT.finditer(text):
        if found["modules"] is not None:
            yield from (each.split()[0] for each in found["modules"].split(",") if each.split())
            continue
        module = found["module"]
        dots = len(module) - len(module.lstrip("."))
        base = ".".join([*package[: len(package) - dots + 1], module[dots:]] if dots else [module]).strip(".")
        yield base
        yield from (f"{base}.{each.split()[0]}" for each in found["names"].strip("()").split(",") if each.split())
