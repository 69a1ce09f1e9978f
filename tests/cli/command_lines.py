"""The command lines of the documents: of their ```sh blocks, and of what stands in backquotes within the text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from settings.installation import ROOT

DOCUMENTS = sorted(
    file
    for pattern in ("*.md", "docs/*.md", "deploy/*.md", ".github/*.md", ".github/*/*.md")
    for file in ROOT.glob(pattern)
    if file.name != "CHANGELOG.md"
)
OURS = ("retention", "make", "rasa", "pytest")  # in backquotes only these are command lines
INLINE = re.compile(rf"`((?:{'|'.join(OURS)})(?: [^`]+)?)`")
JOINS = {"&&", "||", "|", ";"}


@dataclass(frozen=True)
class CommandLine:
    """words: one command without redirections. where: the document and its line, for a failing test's name."""

    where: str
    words: tuple[str, ...]


def blocks() -> Iterator[tuple[str, str]]:
    """Place and text of every ```sh block."""
    for file in DOCUMENTS:
        for found in re.finditer(r"^```sh\n(.*?)^```", file.read_text(), re.MULTILINE | re.DOTALL):
            line = file.read_text()[: found.start()].count("\n") + 2
            yield f"{file.relative_to(ROOT)}:{line}", found[1]


def command_lines() -> Iterator[CommandLine]:
    """Every command of every document."""
    for where, text in blocks():
        for line in text.replace("\\\n", " ").splitlines():
            yield from _commands(where, re.sub(r"<[a-z ]+>", "PLACEHOLDER", line))
    for file in DOCUMENTS:
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            for found in INLINE.finditer(line):
                text = re.sub(r"\[[^\]]*\]|\.\.\.|…", "", found[1])  # what may be left out
                yield from _commands(f"{file.relative_to(ROOT)}:{number}", text)


def _commands(where: str, line: str) -> Iterator[CommandLine]:
    command: list[str] = []
    for word in shlex.split(line, comments=True):
        if word in JOINS or word.endswith(";"):
            command += [word[:-1]] if word not in JOINS and word != ";" else []
            yield from _one(where, command)
            command = []
        else:
            command.append(word)
    yield from _one(where, command)


def _one(where: str, words: list[str]) -> Iterator[CommandLine]:
    kept: list[str] = []
    redirected = False
    for word in words:
        if redirected or word in ("<", ">", ">>", "2>"):
            redirected = not redirected
        elif kept or not re.fullmatch(r"[A-Z_]+=.*", word):  # settings before a command
            kept.append(word)
    if kept:
        yield CommandLine(where, tuple(kept))
