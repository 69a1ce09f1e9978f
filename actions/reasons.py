"""Why the customer leaves: asked once, after the answer, never needed; kept as a code."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml

from actions.dialogue import REASON
from actions.turn import Turn

CODES = ("price", "not_used", "missing_feature", "competitor", "closing", "technical", "support", "other")


def ask_reason(turn: Turn) -> None:
    """The optional question, if a cancellation was answered and it was not asked before."""
    dialogue = turn.dialogue
    if not dialogue.reason_due or dialogue.reason_asked or dialogue.reason_known:
        return
    buttons = [turn.button(f"why-{code}", "state_reason", reason=code) for code in CODES]
    turn.say("ask-reason", kind="question", buttons=[*buttons, turn.button("button-skip", "deny")])
    dialogue.awaiting, dialogue.reason_asked, dialogue.reason_due = REASON, True, False


def keep_reason(turn: Turn, code: str) -> None:
    """Asks the front desk to keep it; the customer's own words are in its log."""
    turn.effect("record_reason", code=code)
    turn.dialogue.reason_known = True
    turn.dialogue.awaiting = None


def reason_in(text: str) -> str | None:
    """The reason a text speaks of, None if none is plain from its words."""
    folded = fold(text)
    return next((code for code, pattern in _patterns().items() if pattern.search(folded)), None)


def fold(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "reasons.yml").read_text("utf-8"))
    return {code: re.compile("|".join(rf"\b(?:{word})" for word in listed)) for code, listed in words.items()}
