"""Reads the training messages for Rasa: the same messages as its own reader gives, from the same files.

Rasa's own reader takes minutes for 60,000 messages: it looks into each file four times, in Python, and then copies and
hashes every message again and again (docs/decisions.md).
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from rasa.shared.data import get_data_files
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from languages import default, for_customers
from nlu.examples import IN_CONTEXT, blocks_of

OURS = (IN_CONTEXT, "questions", "facets")  # folders of files that only our own classifier reads
MADE_BEFORE_COLLECTING = 50_000  # objects; Python's 700 have it look through all messages again and again, for 20 s


class PlainMessage(Message):
    """A message without entities or features that is cheap to merge and to compare, which Rasa does twenty times."""

    _cached_fingerprint: str | None  # Rasa's, which forgets it where something is written

    def fingerprint(self) -> str:
        """A hash of what is known of it, kept until that changes."""
        if self._cached_fingerprint is None:
            self._cached_fingerprint = hashlib.md5(repr(self.data).encode(), usedforsecurity=False).hexdigest()
        return self._cached_fingerprint

    def set(self, prop: str, info: object, add_to_output: bool = False) -> None:
        """As Rasa's, which writes every intent again at every merge: the same words change nothing."""
        if add_to_output or not isinstance(info, str) or self.data.get(prop) != info:
            super().set(prop, info, add_to_output)

    def __hash__(self) -> int:
        return hash(self.fingerprint())

    def __deepcopy__(self, seen: dict[int, object]) -> PlainMessage:
        """Itself: Rasa copies what it merges and then looks at the merged messages alone."""
        return self


class FastFileImporter(RasaFileImporter):
    """Rasa's importer, except for the files in the folders named after customers' languages."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        """As Rasa's. Raises nothing: what a file holds is looked at when it is read."""
        gc.set_threshold(MADE_BEFORE_COLLECTING, *gc.get_threshold()[1:])
        every = get_data_files(training_data_paths, lambda _: True)
        folders = {file: Path(file).parent.name for file in every}
        self._plain_files = sorted(file for file in every if folders[file] in for_customers())
        read_by_rasa = [file for file in every if folders[file] not in (*for_customers(), *OURS)]
        super().__init__(config_file, domain_path, read_by_rasa)

    def get_nlu_data(self, language: str | None = None) -> TrainingData:
        """All messages; those of a language's folder have it as `language`.

        Raises ValueError naming a file that is not of the form in docs/nlu.md.
        """
        read = TrainingData([message for file in self._plain_files for message in _as_of_now(Path(file))])
        return read.merge(training_data_from_paths(self._nlu_files, language or default()))


def _as_of_now(file: Path) -> Iterator[Message]:
    """New messages of a file, which is read again where it has changed: a training asks for them three times."""
    about = file.stat()
    return (PlainMessage(data) for data in _read(file, about.st_mtime_ns, about.st_size))


@cache
def _read(file: Path, _changed: int, _size: int) -> tuple[dict[str, Any], ...]:
    return tuple(_messages(file))


def _messages(file: Path) -> Iterator[dict[str, Any]]:
    for block, text, _ in blocks_of(file, "nlu", "intent"):
        about = {METADATA: {METADATA_INTENT: block["metadata"]}} if "metadata" in block else {}
        yield {TEXT: text, INTENT: block["intent"], **about, "language": file.parent.name}
