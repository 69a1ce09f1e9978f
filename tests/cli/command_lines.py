"""The command lines of the documents: of their ```sh blocks, and of what stands in backquotes within the text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from settings.installation import ROOT

DOCUMENTS = sorted(
    file
    for pattern in ("*.md", "docs/*.md", "deploy/*.md", ".github/*.md", ".github/*/*.md", "tests/*/*.md")
    for file in ROOT.glob(pattern)
    if file.name != "CHANGELOG.md"
)
OURS = ("retention", "make", "rasa", "pytest")  # in backquotes only these are command lines
INLINE = re.compile(rf"`((?:\. \S+/activate|(?:{'|'.join(OURS)})(?: [^`]+)?))`")
LEFT_OUT = re.compile(r"\[[^\]]*\]|\.\.\.|…")  # what may be left out
FENCE = re.compile(r"^ *```(\S*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"(^|\s+)#\s.*")
JOINS = {"&&", "||", "|", ";"}


@dataclass(frozen=True)
class Line:
    """A line for a shell. where: the document and its line, for a failing test's name."""

    where: str
    text: str

    @property
    def commands(self) -> list[tuple[str, ...]]:
        """The words of each command in it, without redirections."""
        return [words for words in _commands(self.text) if words]


def blocks() -> Iterator[tuple[str, str, str]]:
    """Place, language and text of every block."""
    for file in DOCUMENTS:
        content = file.read_text()
        for found in FENCE.finditer(content):
            yield f"{file.relative_to(ROOT)}:{content[: found.start()].count(chr(10)) + 2}", found[1], found[2]


def lines() -> list[Line]:
    """Every command line of every document, each once; with and without the parts that may be left out."""
    found: dict[str, Line] = {}
    for where, language, text in blocks():
        for line in text.replace("\\\n", " ").splitlines() if language == "sh" else ():
            if written := " ".join(COMMENT.sub("", line).split()):
                found.setdefault(written, Line(where, written))
    for file in DOCUMENTS:
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            for written in INLINE.findall(line):
                for text in (LEFT_OUT.sub("", written), written.replace("[", "").replace("]", "")):
                    if "..." not in text:
                        one = " ".join(text.split())
                        found.setdefault(one, Line(f"{file.relative_to(ROOT)}:{number}", one))
    return sorted(found.values(), key=lambda line: line.where)


def _commands(line: str) -> Iterator[tuple[str, ...]]:
    command: list[str] = []
    for word in shlex.split(re.sub(r"<[a-z ]+>", "PLACEHOLDER", line), comments=True):
        if word in JOINS or word.endswith(";"):
            command += [word[:-1]] if word not in JOINS and word != ";" else []
            yield _one(command)
            command = []
        else:
            command.append(word)
    yield _one(command)


def _one(words: list[str]) -> tuple[str, ...]:
    kept: list[str] = []
    redirected = False
    for word in words:
        if redirected or word in ("<", ">", ">>", "2>"):
            redirected = not redirected
        elif kept or not re.fullmatch(r"[A-Z_]+=.*", word):  # settings before a command
            kept.append(word)
    return tuple(kept)
