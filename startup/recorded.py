"""What the product says, recorded in one readable place per company and language: ``providers/<id>/recorded/``.

A policy owner sees there what a changed clause changes; a test finds what nobody has recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from retention.policy import Policy, policies
from retention.provider import PROVIDERS
from startup import answers, asked_back

FOLDER = "recorded"
ASKED_BACK = "asked-back."  # before the language in the name of a file


def files(policy: Policy) -> Iterator[tuple[str, Path, str]]:
    """Each file of a company, as it would be today: language, path and text. Raises texts.MissingText."""
    for language, text in answers.current(policy).items():
        yield language, file_of(policy, language), text
        yield language, file_of(policy, language, ASKED_BACK), asked_back.document(policy, language)


def file_of(policy: Policy, language: str, kind: str = "") -> Path:
    """Where the answers of a company in a language are recorded; kind: ASKED_BACK for what follows them."""
    return PROVIDERS / policy.provider.id / FOLDER / f"{kind}{language}.yml"


def difference() -> list[str]:
    """The lines in which the recorded files differ from today's, as a diff; empty when all are recorded."""
    lines: list[str] = []
    for policy in policies().values():
        for _, path, after in files(policy):
            name = f"{PROVIDERS.name}/{path.relative_to(PROVIDERS).as_posix()}"
            titles = f"{name} (recorded)", f"{name} (now)"
            lines += unified_diff(text_of(path).splitlines(), after.splitlines(), *titles, n=4, lineterm="")
    return lines


def record() -> list[Path]:
    """Writes today's files; those that changed."""
    changed = []
    for policy in policies().values():
        for _, path, text in files(policy):
            if text_of(path) != text:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
                changed.append(path)
    return changed


def text_of(path: Path) -> str:
    """A recorded file as it stands, empty where there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else ""
