"""Contract numbers, e-mail addresses, codes and dates in a message."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nlu import dates

DIGITS = {"CA": 6, "RAM": 5}
PROVIDERS = {"conta_azul": "CA", "ram_tracking": "RAM"}


@dataclass(frozen=True)
class Detail:
    """One thing found: kind is contract_number, email, code or date; start and end are its place in the text."""

    kind: str
    value: Any
    start: int
    end: int


_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_SPOKEN = "traco|tracinho|hifen|tiret|puis|e depois|depois|numero|num|nro|nr|n[o°º]?|o|le|e|barra|espaco|espace"
_JOIN = rf"(?:\W|_|\b(?:{_SPOKEN})\b){{0,6}}?"
_WRITTEN = re.compile(
    rf"(?<![^\W\d_])(?P<name>c\W?a|r\W?a\W?m){_JOIN}(?P<digits>[\do](?:[ .\-_]?[\do]){{3,7}})(?![\d\w])"
)
_BARE = re.compile(r"(?<![\w.,/@+-])\d(?:[ .-]?\d){4,5}(?![\w/@]|[.,-]?\d|\s?[%€$])")
_PHONE = re.compile(r"(?<!\w)(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]?\(?\d{1,5}\)?){2,7}(?!\w)")
_MONEY = re.compile(
    r"(?:r\$|€|\$|eur|brl)\s*\d[\d .,]*"
    r"|\d[\d .,]*\s*(?:r\$|€|\$|(?:eur|euros?|reais|real|mil|k|kms?)\b|conto|pila|balles|%)"
)
_CODE = re.compile(r"\b(?:codigo|code|senha|token|pin)\b")
_NUMBER_WORD = re.compile(
    r"\b(?:contrat\w*|numero|num|nº|n°|no|nr|dossier|reference|ref|cliente?|conta|compte|ca|ram)\b|n[°º]"
)
_TOWN = re.compile(r"\s+[A-ZÉÈ][a-zéèêç]+")


def _fold(text: str) -> str:
    """Lower case without accents, character by character so that places stay."""
    return "".join((unicodedata.normalize("NFKD", c)[:1] or c).lower()[:1] for c in text)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text.replace("o", "0"))


def find(text: str, language: str, provider: str | None = None, awaiting: str | None = None) -> list[Detail]:
    """Everything found, in the order of the text. `awaiting` is what the assistant has just asked for."""
    folded, free = _fold(text), [True] * len(text)
    found: list[Detail] = []

    def take(details: Iterator[Detail]) -> None:
        for detail in details:
            if all(free[detail.start : detail.end]):
                free[detail.start : detail.end] = [False] * (detail.end - detail.start)
                found.append(detail)

    take(Detail("email", m.group().lower(), m.start(), m.end()) for m in _EMAIL.finditer(folded))
    take(_written_numbers(folded))
    take(
        Detail("date", item.expression, item.start, item.end)
        for item in dates.find(text, language)
        if awaiting not in ("code", "number") or len(_digits(text[item.start : item.end])) != len(_digits(text))
    )
    take(_bare_numbers(text, folded, provider, awaiting))
    return sorted(found, key=lambda detail: detail.start)


def _written_numbers(folded: str) -> Iterator[Detail]:
    """Numbers with their letters: CA-204518, ca 204 518, RAM puis 20451."""
    for match in _WRITTEN.finditer(folded):
        name, digits = re.sub(r"\W", "", match["name"]).upper(), _digits(match["digits"])
        if len(digits) == DIGITS[name] or re.fullmatch(r"\w+\W?-?\W?\d+", match.group()):
            yield Detail("contract_number", f"{name}-{digits}", match.start(), match.end())


def _bare_numbers(text: str, folded: str, provider: str | None, awaiting: str | None) -> Iterator[Detail]:
    """Five or six digits alone that are neither money, a phone, a year nor a postcode."""
    taken = [
        (m.start(), m.end())
        for pattern in (_MONEY, _PHONE)
        for m in pattern.finditer(folded)
        if pattern is _MONEY or len(_digits(m.group())) >= 8
    ]
    for match in _BARE.finditer(folded):
        digits, before = _digits(match.group()), folded[: match.start()]
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        cue = bool(_NUMBER_WORD.search(folded))
        if len(digits) == 6 and (awaiting == "code" or (_CODE.search(before) and not _NUMBER_WORD.search(before))):
            yield Detail("code", digits, match.start(), match.end())
            continue
        if provider in PROVIDERS and len(digits) != DIGITS[PROVIDERS[provider]] and not cue and awaiting != "number":
            continue
        if len(digits) == 5 and _TOWN.match(text[match.end() :]) and not cue:
            continue
        yield Detail("contract_number", digits, match.start(), match.end())
