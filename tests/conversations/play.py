"""Plays a written conversation with a customer in one language; README.md says what a file holds."""

from __future__ import annotations

import asyncio
from copy import copy
from functools import cache
from pathlib import Path
from typing import Any

import texts
from channels.commands import parse_data
from protocol.turn import Command, Effect, OpenCase, RegisterRequest, TellHours, TurnReply, WithdrawRequest
from protocol.wire import plain
from retention.reading import load_yaml
from tests.actions.talk import Talk

FOLDER = Path(__file__).parent
MODELS = FOLDER.parents[1] / "models"
ACTS = (OpenCase, RegisterRequest, WithdrawRequest)
NAMED = ("wanted", "unwanted", "beside", "restated", "facet")  # of a turn: what its words name, or ask for
HOURS = "<hours>"  # what the front desk says of a team's hours


class Conversation(Talk):
    """What the customer reads, and after each turn the case and the request that are open."""

    def __init__(self, case: dict[str, Any], language: str) -> None:
        super().__init__(case, language)
        self.case: dict[str, str] | None = None
        self.acts: list[str] = []  # of the last turn: what it opened, registered or took back
        self._in = language

    @property
    def request(self) -> dict[str, Any] | None:
        """The newest open request. beside: the other open ones."""
        kinds = [each.kind for each in self.requests]
        return {"kind": kinds[0], **({"beside": kinds[1:]} if kinds[1:] else {})} if kinds else None

    def fork(self) -> Conversation:
        """The conversation as it stands: what is played there is not played here."""
        other = copy(self)
        other.teams, other.requests = [*self.teams], [*self.requests]
        return other

    def play(self, turn: dict[str, Any]) -> dict[str, Any]:
        """The turn as it went, with the keys of the file."""
        said = {key: value for key, value in turn.items() if key in ("says", "press", "proves", "reason", "which")}
        means = turn.get("means")
        asked = {
            "means": [means] if isinstance(means, str) else means,
            "entities": turn.get("entities"),
            "ranking": turn.get("ranking") or (([means] if isinstance(means, str) else means) or []),
            "press": turn.get("press"),
            "reason": turn.get("reason"),
            "which": turn.get("which"),
            **{name: turn.get(name) for name in NAMED},
            self._in: {"says": turn.get("says", "")},
        }
        asked = {key: value for key, value in asked.items() if value}
        asked |= {"proves": turn["proves"]} if "proves" in turn else {}
        self.unseen, self.codes_blocked = turn.get("unseen", False), turn.get("codes_blocked", False)
        self._text = turn.get("says", "") if means is None and "press" not in turn and "proves" not in turn else None
        gets = self.turn(asked, self._in)
        went: dict[str, Any] = {**turn, "gets": gets}
        return {**went, **said, "case": self.case, "request": self.request}

    def _message(self, turn: dict[str, Any], language: str) -> dict[str, Any]:
        if self._text is None:
            return super()._message(turn, language)
        context = plain(self._context())
        return {**understood_by_model(self._text, context), "metadata": context}

    def _shown(self, reply: TurnReply) -> list[str]:
        hours, self.acts = [], []
        for effect in reply.effects:
            if isinstance(effect, ACTS):
                self.acts.append(_act(effect))
            if isinstance(effect, OpenCase):
                handover = effect.handover
                self.case = {"team": handover.team, "reason": handover.reason, "priority": handover.priority}
            elif isinstance(effect, TellHours):
                team = texts.say(self.language, f"team-{effect.team}", provider=self.provider)
                hours.append(texts.say(self.language, "hours-of", team=team, team_hours=HOURS))
        return [*hours, *super()._shown(reply)]


def _act(effect: Effect) -> str:
    """What it does, and to what."""
    said = plain(effect)
    about = said.get("kind") or said.get("number") or said.get("handover", {}).get("team")
    return " ".join(str(part) for part in (said["type"], about, said.get("replaces")) if part)


def conversations(language: str) -> list[dict[str, Any]]:
    """Every conversation of the language's files, with its file's name."""
    return [
        {**case, "file": file.stem} for file in sorted((FOLDER / language).glob("*.yml")) for case in load_yaml(file)
    ]


def understood_by_model(text: str, context: dict[str, Any]) -> dict[str, Any]:
    """What the trained model makes of a text. Raises LookupError where none is trained."""
    from rasa.core.channels.channel import UserMessage

    parsed = asyncio.run(_agent().processor.parse_message(UserMessage(text, metadata=context)))
    if parsed["intent"]["name"] is None:
        return parse_data(Command("nlu_fallback"), context["language"])
    return dict(parsed)


@cache
def _agent() -> Any:
    from rasa.core.agent import Agent

    model = next(iter(sorted(MODELS.glob("*.tar.gz"))), None)
    if model is None:
        raise LookupError("no model is trained")
    return Agent.load(str(model))
