"""Plays a written conversation with the actions, as the front desk and Rasa would carry it."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions.base import TurnAction
from contracts.client import ContractNotFound
from contracts.demo import demo_contracts
from retention import Contract
from tests.actions.test_rules import rules

CASE = "C-1000"


class DemoContracts:
    """The demo contracts as they stand on a day."""

    def __init__(self, on: date) -> None:
        self.by_slug = {demo.slug: Contract.parse(demo.record) for demo in demo_contracts(on)}

    async def read(self, number: str, on: date) -> Contract:
        for contract in self.by_slug.values():
            if contract.number == number:
                return contract
        raise ContractNotFound(number)


class Talk:
    """One conversation; what the front desk keeps (state, language, whether a case is open) is kept here."""

    def __init__(self, case: dict[str, Any], language: str) -> None:
        self.provider, self.language = case["provider"], language
        self.contracts = DemoContracts(date.fromisoformat(str(case["day"])))
        self.contract = self._number(case["customer"])
        self.state: dict[str, Any] = {}
        self.case_open = False
        self.buttons: list[dict[str, Any]] = []
        ActionExecutor().register_package("actions")  # imports every action
        self.actions = {kind().name(): kind for kind in TurnAction.__subclasses__()}

    def turn(self, turn: dict[str, Any], language: str) -> list[str]:
        """What the customer reads in answer to a message, a pressed button or a right code."""
        if "proves" in turn:
            self.contract = self._number(turn["proves"])
        message = self._message(turn, language)
        action = self.actions[rules()[message["intent"]["name"]][0]]()
        action.contracts = self.contracts
        dispatcher = CollectingDispatcher()
        asyncio.run(action.run(dispatcher, Tracker("cv.0", {}, message, [], False, None, {}, None), {}))
        return self._shown(dispatcher.messages)

    def _message(self, turn: dict[str, Any], language: str) -> dict[str, Any]:
        means = turn.get("means") or [turn.get("press") or "verified"]
        entities = dict(turn.get("entities") or {})
        if "press" in turn:
            (command,) = [
                button["command"]
                for button in self.buttons
                if button["command"]["intent"] == turn["press"]
                and button["command"]["entities"].get("reason") == turn.get("reason")
            ]
            entities = command["entities"]
        return {
            "text": turn[language].get("says", ""),
            "language": self.language,
            "intent": {"name": means[0], "confidence": 0.9},
            "intent_ranking": [{"name": name, "confidence": 0.4} for name in turn.get("ranking", means)],
            "questions": [{"intent": intent, "confidence": 0.9} for intent in means],
            "entities": [{"entity": name, "value": value, "start": 0} for name, value in entities.items()],
            "tone": turn.get("tone"),
            "metadata": {
                "provider": self.provider,
                "contract": self.contract,
                "language": self.language,
                "state": self.state,
                "case_open": self.case_open,
            },
        }

    def _shown(self, messages: list[dict[str, Any]]) -> list[str]:
        envelope = messages[-1]["turn"]
        self.state, self.language = envelope["state"], envelope["language"]
        shown = []
        for effect in envelope["effects"]:
            if effect["type"] == "open_case":
                self.case_open = True
                shown.append(effect["say"].replace("{case}", CASE).replace("{team_hours}", "").strip())
        for message in messages:
            if message.get("text"):
                shown.append(message["text"])
                titles = [button["title"] for button in message["buttons"]]
                if titles:
                    self.buttons = message["buttons"]
                    shown.append(" ".join(f"[{title}]" for title in titles))
        return shown

    def _number(self, slug: str | None) -> str | None:
        return self.contracts.by_slug[slug].number if slug else None
