"""Files of a company, and folders of texts, that nothing reads: a wrong ending, or the code of no language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import languages
from contracts.demo import FILE as DEMO
from retention.policy import FILE as POLICY
from retention.provider import FILE as COMPANY
from retention.provider import provider_folders
from startup.case_files import FOLDER as CASES
from startup.recorded import FOLDER as RECORDED

TEXTS = "texts"
OF_COMPANY = (COMPANY, POLICY, DEMO, CASES, RECORDED, TEXTS)


def of_companies(directory: Path) -> Iterator[str]:
    """One line for each file or folder in a company's folder that is not read; notes (.md) may be there."""
    for company in provider_folders(directory):
        place = f"providers/{company.name}"
        for path in _shown(company):
            if path.name not in OF_COMPANY:
                yield f"{place}/{path.name}: is not read; a company has {', '.join(OF_COMPANY)}"
        yield from _with_ending(company / CASES, ".yml", f"{place}/{CASES}")
        yield from _of_languages(company / TEXTS, f"{place}/{TEXTS}")
        for path in _shown(company / TEXTS):
            if not path.is_dir():
                yield f"{place}/{TEXTS}/{path.name}: is not read; texts are in the folder of a language"


def of_languages(texts: Path) -> Iterator[str]:
    """The same of the texts that are for all companies."""
    yield from _of_languages(texts, TEXTS)


def _of_languages(texts: Path, place: str) -> Iterator[str]:
    for folder in _shown(texts):
        if folder.is_dir() and folder.name not in languages.known():
            yield f"{place}/{folder.name}: {folder.name} is no language of languages.yml"
        elif folder.is_dir():
            yield from _with_ending(folder, ".ftl", f"{place}/{folder.name}")


def _with_ending(folder: Path, ending: str, place: str) -> Iterator[str]:
    for path in _shown(folder):
        if path.suffix != ending or path.is_dir():
            yield f"{place}/{path.name}: is not read; what is here ends in {ending}"


def _shown(folder: Path) -> list[Path]:
    """What is in a folder, without hidden files, notes and an editor's copies."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if path.name[0] not in "._" and path.suffix != ".md" and path.name[-1] != "~"]
