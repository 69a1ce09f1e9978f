"""Turns for tests, without Rasa: what a customer said, and a billing system that answers as told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dialogue.state import Dialogue
from dialogue.turn import Turn
from retention import Contract, policy_of

TODAY = date(2026, 6, 1)


class FakeContracts:
    """Gives the contract, or raises the error it holds."""

    def __init__(self, answer: Contract | Exception) -> None:
        self._answer = answer

    async def read(self, number: str, on: date) -> Contract:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def turn(
    intent: str = "cancel_contract",
    *,
    text: str = "",
    contract: Contract | Exception | None = None,
    provider: str = "conta_azul",
    language: str = "pt",
    entities: Mapping[str, Any] | None = None,
    questions: list[str] | None = None,
    ranking: list[tuple[str, float]] | None = None,
    tone: str | None = None,
    today: date = TODAY,
    dialogue: Dialogue | None = None,
) -> Turn:
    """A contract (or an error in its place) means a customer who has proved who they are."""
    known = policy_of(provider).provider
    return Turn(
        conversation="cv_test",
        text=text,
        intent=intent,
        confidence=0.9,
        ranking=ranking or [(intent, 0.9)],
        questions=questions or [intent],
        entities=[{"entity": name, "value": value, "start": 0} for name, value in (entities or {}).items()],
        tone=tone,
        provider=known,
        contract=None if contract is None else known.number.example,
        language=language,
        today=today,
        dialogue=dialogue or Dialogue(),
        contracts=FakeContracts(contract if contract is not None else LookupError("no contract was to be read")),
    )


def kinds(answered: Turn) -> list[str]:
    return [message["kind"] for message in answered.messages]


def said(answered: Turn) -> str:
    return "\n".join(message["text"] for message in answered.messages)


def effects(answered: Turn) -> list[str]:
    return [effect["type"] for effect in answered.effects]
