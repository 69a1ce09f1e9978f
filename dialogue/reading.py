"""Reading a message's plain words, without understanding: reasons for leaving, yes and no."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from nlu.text import fold


def reason_in(text: str) -> str | None:
    """The reason a text speaks of, None if none is plain from its words."""
    folded = fold(text)
    return next((code for code, pattern in _patterns().items() if pattern.search(folded)), None)


_TOWARDS = r"\b(com|para|pra|pro|ao?|n[oa]|d[oa]|chama\w*|passa\w*|avec|aux?|vers|le|la|l'|du|un|une|contacter|joindre)"
_UNHELPFUL = r"(?!\W+(nao|nunca|jamais|demora\w*|ne|n'|pas)\b)"
TEAMS = {
    "finance": r"financeir[oa]s?|financier\w*|finances?|comptab\w+|compta|facturation",
    "renewals": r"renovac\w+|renouvellements?",
    "account_manager": r"gerente|gerencia de contas|gestor|gestionnaire",
    "support": r"suporte|tecnic[oa]s?|support|assistance|techniciens?|technique",
}


def team_named(text: str) -> str | None:
    """The team a customer asks for by its name, None without one."""
    said = fold(text)
    for team, names in TEAMS.items():
        if re.search(rf"{_TOWARDS}\W*(\w+\s+){{0,3}}?({names})\b{_UNHELPFUL}", said):
            return team
    return None


_OPENER = re.compile(
    r"^\W*(e |mas |entao |et |mais |alors )?(onde|aonde|cade|como|quando|quanto|qual|quais|quem|posso|o que|oque"
    r"|sera que|entao|ou est|ou se|comment|quand|combien|quel\w*|qui|que |est-ce|puis-je|peut-on|pourquoi|donc)\b"
)


def asks(text: str) -> bool:
    """Whether a text is put as a question."""
    return "?" in text or bool(_OPENER.search(fold(text)))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "reasons.yml").read_text("utf-8"))
    return {code: re.compile("|".join(rf"\b(?:{word})" for word in listed)) for code, listed in words.items()}
