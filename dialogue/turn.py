"""One turn: what the customer said, and what is said and done in return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

import texts
from contracts.clock import today
from dialogue.state import Dialogue
from retention import Contract, Provider, policy_of


class Contracts(Protocol):
    async def read(self, number: str, on: date) -> Contract:
        """Raises contracts.client.ContractsError and retention.InvalidRecord."""


@dataclass
class Turn:
    """What is known when a message arrives, and the answer as it grows.

    ranking: (intent, confidence), likeliest first. questions: all questions of the message, in its order.
    entities: by name, each with what it says (`value`) and where it stands (`start`). contract: the proven number.
    """

    conversation: str
    text: str
    intent: str
    confidence: float
    ranking: list[tuple[str, float]]
    questions: list[str]
    entities: list[Mapping[str, Any]]
    tone: str | None
    provider: Provider
    contract: str | None
    language: str
    today: date
    dialogue: Dialogue
    contracts: Contracts
    messages: list[dict[str, Any]] = field(default_factory=list)
    effects: list[dict[str, Any]] = field(default_factory=list)

    def entity(self, name: str) -> Any:
        """The first value of that name, None without one."""
        return next((entity.get("value") for entity in self.entities if entity.get("entity") == name), None)

    def write(self, key: str, **values: Any) -> str:
        """A text in the customer's language, as the company says it."""
        return texts.say(self.language, key, provider=self.provider.id, **values)

    def say(self, key: str, *, kind: str = "chat", buttons: list[dict[str, Any]] | None = None, **values: Any) -> None:
        self.tell(self.write(key, **values), kind=kind, buttons=buttons)

    def tell(self, text: str, *, kind: str, buttons: list[dict[str, Any]] | None = None, card: Any = None) -> None:
        message: dict[str, Any] = {"text": text, "kind": kind}
        if card is not None:
            message["card"] = card
        if buttons:
            message["buttons"] = buttons
        self.messages.append(message)

    def button(self, key: str, intent: str, **entities: str) -> dict[str, Any]:
        """A button that stands for a command."""
        return {"title": self.write(key), "command": {"intent": intent, "entities": entities}}

    def effect(self, kind: str, **values: Any) -> None:
        """Asks the front desk to do something (docs/interfaces.md: Effects)."""
        self.effects.append({"type": kind, **values})


def read_turn(message: Mapping[str, Any], context: Mapping[str, Any], conversation: str, contracts: Contracts) -> Turn:
    """The turn in Rasa's parse data and the front desk's context (docs/interfaces.md: Front desk -> Rasa).

    Raises UnknownProvider: a message without a known provider can be answered by nobody.
    """
    provider = policy_of(context["provider"]).provider
    intent = message.get("intent") or {}
    dialogue = Dialogue.read(context.get("state"))
    if isinstance(context.get("case_open"), bool):
        dialogue.case_open = context["case_open"]
    questions = [entry["intent"] for entry in message.get("questions") or [] if entry.get("intent")]
    heard = (message.get("language"), context.get("language"))
    language = next((code for code in heard if code in provider.languages), provider.languages[0])
    return Turn(
        conversation=conversation,
        text=message.get("text") or "",
        intent=intent.get("name") or "nlu_fallback",
        confidence=float(intent.get("confidence") or 0.0),
        ranking=[(entry["name"], float(entry["confidence"])) for entry in message.get("intent_ranking") or []],
        questions=questions,
        entities=message.get("entities") or [],
        tone=message.get("tone"),
        provider=provider,
        contract=context.get("contract"),
        language=language,
        today=today(provider.id),
        dialogue=dialogue,
        contracts=contracts,
    )
